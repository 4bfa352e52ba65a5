"""Lengths learned: what activities really took, over sessions and cohorts, as a proposal for the next plan.

The estimator, for one activity (same title and kind):

1. The median of what it took. One that was shortened on the day and used up what it was left says only that
   it takes at least so long: such times are right-censored, and the median is that of the product-limit
   estimator (Kaplan and Meier, Journal of the American Statistical Association 53, 1958, 457–481), which
   without them is the ordinary median. Where it is not reached, it is the longest time seen, or the plan if
   that is longer: who was always cut short teaches nobody to plan less.
2. Shrunk towards the plan, as one morning is no habit: credibility Z = n / (n + K) (Bühlmann, ASTIN Bulletin
   4, 1967, 199–207) with K = 2: the plan counts as much as two times that it ran. The plan is the median plan
   of those times, not the one of today, so that a proposal once taken over is not made again.
3. Today's plan is moved towards the median, never away from it or past it.
4. Rounded to whole minutes, never below the minimum.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from statistics import median

from msgspec import Struct

from facilitator.model.programme import ActivityKind
from facilitator.model.run import Activity
from facilitator.phrase import phrase
from facilitator.rules import wording
from facilitator.rules.folded import fold_words

MINUTE = 60
SKIPPED_SECONDS = MINUTE
"""What took less was only clicked through."""
FORGOTTEN_TIMES, FORGOTTEN_SECONDS = 3, 60 * MINUTE
"""What took so many times its plan, and so much longer, was left running when everybody had gone."""
FEWEST = 2
"""Times that it has to have run before anything is proposed, unless the difference is large."""
LARGE_SECONDS, LARGE_PART = 5 * MINUTE, 0.5
"""Large is a difference of so much, and of this part of the plan."""
NEARLY = 30
"""Seconds that may be left of an activity that used up what it had."""
PLAN_WEIGHT = 2.0
"""K: how many times the plan counts for."""

Key = tuple[str, str]


class Took(Struct, frozen=True, kw_only=True):
    """An activity that ran: what was planned, what it took, in seconds. Nobody's name is in it."""

    id: str
    title: str
    kind: ActivityKind
    planned: int
    seconds: float
    cut: bool = False
    """True if it had been shortened, and what it was left was used up: it might have taken longer."""
    cohort: str = ""
    """The id of the cohort."""
    session: int = 0
    """The number of the session."""

    @property
    def key(self) -> Key:
        """What is the same activity in another session or cohort."""
        return key_of(self.title, self.kind)

    @property
    def counts(self) -> bool:
        """False if it was skipped, or left running."""
        forgotten = max(self.planned * FORGOTTEN_TIMES, self.planned + FORGOTTEN_SECONDS)
        return SKIPPED_SECONDS <= self.seconds <= forgotten


class Learned(Struct, frozen=True, kw_only=True):
    """What was learned about one activity. Lengths are seconds."""

    seconds: int
    """The length proposed, in whole minutes."""
    times: int
    cohorts: int
    cut: int
    """How many of the times it had been shortened."""
    median: float
    shortest: float
    longest: float
    planned: float
    """The plan of those times: their median."""


class Proposal(Struct, frozen=True, kw_only=True):
    """A new planned length for an activity of a run sheet, with its evidence."""

    activity_id: str
    title: str
    planned: int
    seconds: int
    learned: Learned

    @property
    def difference(self) -> int:
        """Seconds by which it would be longer (or shorter) than planned now."""
        return self.seconds - self.planned

    @property
    def words(self) -> str:
        """The evidence as a sentence."""
        return evidence(self.learned)


def used_up(planned: int, added: int, seconds: float) -> bool:
    """Whether an activity that was shortened on the day used up what it was left; all in seconds."""
    return added < 0 and planned + added - NEARLY <= seconds < planned


@lru_cache(maxsize=8192)  # folding letters is slow, and every cohort has the same few titles
def key_of(title: str, kind: ActivityKind) -> Key:
    """An activity's title and kind, whatever its capitals, accents and blanks."""
    return fold_words(title), kind.value


def learn(took: Iterable[Took], today: int, minimum: int) -> Learned | None:
    """What the times of an activity teach that has ``today`` seconds planned; None without any that counts.

    A copy of a cohort tells nothing twice: each activity counts once, by its id.
    """
    counted = sorted({of.id: of for of in took if of.counts}.values(), key=lambda of: (of.seconds, of.id))
    if not counted:
        return None
    plan = median(of.planned for of in counted)
    middle = middle_time(counted, plan)
    trust = len(counted) / (len(counted) + PLAN_WEIGHT)
    shrunk = plan + trust * (middle - plan)
    between = min(max(shrunk, today), middle) if today <= middle else max(min(shrunk, today), middle)
    return Learned(
        seconds=max(_whole_minutes(between), _whole_minutes_up(minimum), MINUTE),
        times=len(counted),
        cohorts=len({of.cohort for of in counted}),
        cut=sum(of.cut for of in counted),
        median=middle,
        shortest=counted[0].seconds,
        longest=counted[-1].seconds,
        planned=plan,
    )


def proposals(
    activities: Iterable[Activity], took: Iterable[Took], *, begun: bool = False
) -> dict[str, Proposal]:
    """Lengths for activities that nobody has begun, by their ids; only where something is to be changed.

    With ``begun`` also for those that have, as for the plan of the next cohort.
    Below two times that an activity ran nothing is proposed, unless it took both five minutes and half its
    plan longer or shorter.
    """
    by_key: dict[Key, list[Took]] = {}
    for of in took:
        by_key.setdefault(of.key, []).append(of)
    made = {}
    for activity in activities:
        known = by_key.get(key_of(activity.title, activity.kind))
        if (activity.started_at is not None and not begun) or not known:
            continue
        learned = learn(known, activity.planned_seconds, activity.minimum_seconds)
        if learned is None or not _enough(learned) or learned.seconds == activity.planned_seconds:
            continue
        made[activity.id] = Proposal(
            activity_id=activity.id,
            title=activity.title,
            planned=activity.planned_seconds,
            seconds=learned.seconds,
            learned=learned,
        )
    return made


def middle_time(counted: Sequence[Took], plan: float) -> float:
    """The product-limit median of what activities took; the longest, or the plan, if it is not reached.

    Between two times where exactly half are left it is half way, as in the ordinary median.
    """
    ordered = sorted(counted, key=lambda of: (of.seconds, of.cut))
    left, remains, half_at = len(ordered), 1.0, None
    for of in ordered:
        if not of.cut:
            if half_at is not None:
                return (half_at + of.seconds) / 2
            remains *= (left - 1) / left
            if abs(remains - 0.5) < 1e-9:
                half_at = of.seconds
            elif remains < 0.5:
                return of.seconds
        left -= 1
    longest = ordered[-1].seconds
    return max(longest, plan) if half_at is None else (half_at + longest) / 2


def evidence(learned: Learned) -> str:
    """What a proposal rests on, in a sentence or two."""
    times = (
        phrase("once")
        if learned.times == 1
        else phrase("twice")
        if learned.times == 2
        else phrase("{times} times", times=learned.times)
    )
    said = phrase("Ran {times}", times=times)
    if learned.cohorts > 1:
        said += phrase(" in {cohorts} cohorts", cohorts=learned.cohorts)
    took, planned = _minutes(learned.median), _minutes(learned.planned)
    spread = phrase(
        "from {shortest} to {longest}", shortest=_number(learned.shortest), longest=_minutes(learned.longest)
    )
    if learned.times == 1:
        said += phrase(
            " and took {minutes}, planned {planned}.", minutes=_minutes(learned.shortest), planned=planned
        )
    elif _number(learned.shortest) == _number(learned.longest):
        said += phrase(
            " and took {minutes} each time, planned {planned}.",
            minutes=_minutes(learned.longest),
            planned=planned,
        )
    elif learned.cut == learned.times:
        said += phrase(": {spread}, planned {planned}.", spread=spread, planned=planned)
    else:
        said += phrase(
            ": median {took}, {spread}, planned {planned}.", took=took, spread=spread, planned=planned
        )
    if learned.cut:
        said += (
            phrase(" Shortened on the day once.")
            if learned.cut == 1
            else phrase(" Shortened on the day {cut} times.", cut=learned.cut)
        )
    return said


def _enough(learned: Learned) -> bool:
    off = abs(learned.median - learned.planned)
    return learned.times >= FEWEST or off >= max(LARGE_SECONDS, LARGE_PART * learned.planned)


def _whole_minutes(seconds: float) -> int:
    return int((seconds + MINUTE / 2) // MINUTE) * MINUTE


def _whole_minutes_up(seconds: int) -> int:
    return -(-seconds // MINUTE) * MINUTE


def _number(seconds: float) -> str:
    return str(max(1, _whole_minutes(seconds) // MINUTE))


def _minutes(seconds: float) -> str:
    return wording.minutes(max(MINUTE, _whole_minutes(seconds)))
