"""Voice balance: turns by person, by profession and within each mentor pair, and who has not spoken.

It is for the facilitator alone: a way to notice who is not heard, never a mark for anybody. A share says
how turns were spread among those who were counted, and nothing of how long or how well somebody spoke.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct

from facilitator.model.people import Pair, Participant, Profession
from facilitator.model.programme import ActivityKind
from facilitator.model.run import Activity
from facilitator.phrase import phrase
from facilitator.rules import timing, wording

Counted = Mapping[tuple[str, str | None], int]
"""Turns by participant and activity; None stands for turns outside any activity."""

TOGETHER = (ActivityKind.PLENARY, ActivityKind.BOARD)
"""Activities in which all are in one room, so that somebody can count."""
PATIENCE = 1 / 3
"""The part of an activity that goes by before anybody is said to have been silent."""
MANY = (
    *(phrase("No"), phrase("One"), phrase("Two"), phrase("Three"), phrase("Four"), phrase("Five")),
    *(phrase("Six"), phrase("Seven"), phrase("Eight"), phrase("Nine"), phrase("Ten")),
)


class Spoken(Struct, frozen=True, kw_only=True):
    """Turns of a person or a profession, in the activity that is on and in the whole session."""

    name: str
    now: int = 0
    """Turns in the activity that is on."""
    session: int = 0
    share: float = 0.0
    """Of the session's turns of its part: of all, of all professions, of the pair. 0 where nobody spoke."""


class Balance(Struct, frozen=True, kw_only=True):
    """A session's turns in every way in which they are looked at."""

    people: dict[str, Spoken]
    """By participant."""
    professions: dict[Profession, Spoken]
    pairs: dict[str, tuple[Spoken, Spoken]]
    """By pair, the policymaker first; shares are within the pair."""
    total: int
    total_now: int


class Nudge(Struct, frozen=True, kw_only=True):
    """Who has not spoken yet, to be said gently."""

    sentence: str
    names: tuple[str, ...]


def balance(
    counted: Counted, people: Sequence[Participant], pairs: Iterable[Pair], activity_id: str | None
) -> Balance:
    """The turns of these people; turns of anybody else are left out of every sum."""
    of = {p.id: p for p in people}
    session: dict[str, int] = dict.fromkeys(of, 0)
    now: dict[str, int] = dict.fromkeys(of, 0)
    for (person, activity), turns in counted.items():
        if person in of:
            session[person] += turns
            now[person] += turns if activity_id and activity == activity_id else 0

    def spoken(name: str, ids: Sequence[str], among: int) -> Spoken:
        mine = sum(session[i] for i in ids)
        share = mine / among if among else 0.0
        return Spoken(name=name, now=sum(now[i] for i in ids), session=mine, share=share)

    total = sum(session.values())
    both = {pair.id: pair.two for pair in pairs if all(member in of for member in pair.two)}
    return Balance(
        people={p.id: spoken(p.name, [p.id], total) for p in people},
        professions={
            profession: spoken(
                profession.value.capitalize(), [p.id for p in people if p.profession is profession], total
            )
            for profession in Profession
        },
        pairs={
            pair: (
                spoken(of[one].name, [one], session[one] + session[other]),
                spoken(of[other].name, [other], session[one] + session[other]),
            )
            for pair, (one, other) in both.items()
        },
        total=total,
        total_now=sum(now.values()),
    )


def silent(found: Balance, here: Iterable[Participant]) -> tuple[str, ...]:
    """The names of those here who have not spoken in the activity that is on, in roster order."""
    return tuple(p.name for p in here if p.id in found.people and found.people[p.id].now == 0)


def nudge(
    found: Balance, here: Sequence[Participant], activity: Activity | None, now: datetime
) -> Nudge | None:
    """Who has not spoken in this activity; None as long as it would be too early, or nobody can know.

    It waits until a third of the activity has gone by and somebody has counted a turn in it: where nobody
    counts, silence says nothing. In breakout rooms nobody can count.
    """
    if activity is None or activity.kind not in TOGETHER or activity.grouping is not None:
        return None
    if found.total_now == 0 or timing.elapsed(activity, now) < timing.length(activity) * PATIENCE:
        return None
    names = silent(found, here)
    if not names:
        return None
    return Nudge(sentence=_have_not_spoken(len(names)), names=names)


def _have_not_spoken(number: int) -> str:
    if number == 1:
        return phrase("One person has not spoken in this activity.")
    said = MANY[number] if number < len(MANY) else str(number)
    return phrase("{number} people have not spoken in this activity.", number=said)


def in_words(found: Balance) -> str:
    """Both professions' turns: ``Policy 12 turns, Operational 5``."""
    first, *others = found.professions.values()
    return ", ".join(
        [f"{first.name} {wording.count(first.session, 'turn')}", *(f"{s.name} {s.session}" for s in others)]
    )


def short_names(people: Sequence[Participant]) -> dict[str, str]:
    """First names by participant; where two are the same, so much of the last name as tells them apart."""
    first = {p.id: p.name.split(" ", 1)[0] for p in people}
    made = {}
    for person in people:
        alike = [p for p in people if first[p.id] == first[person.id] and p.id != person.id]
        rest = person.name[len(first[person.id]) :].strip()
        if not alike or not rest:
            made[person.id] = first[person.id]
            continue
        others = [p.name[len(first[p.id]) :].strip() for p in alike]
        letters = next((n for n in range(1, len(rest)) if all(o[:n] != rest[:n] for o in others)), len(rest))
        made[person.id] = f"{first[person.id]} {rest[:letters]}"
    return made
