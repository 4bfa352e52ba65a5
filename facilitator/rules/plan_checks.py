"""What a session's run sheet, as it is planned, does not add up to: in words, each at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from facilitator.model.programme import ActivityKind
from facilitator.model.run import Activity, Session
from facilitator.phrase import phrase
from facilitator.rules import wording
from facilitator.rules.timing import length

MOST_WORDS = 40
"""Words of instructions that a shared window can show in large type."""

MOST_QUESTION_WORDS = 25
"""Words of the question that stands beside the rooms."""

MOST_TITLE = 80
"""Characters of a title."""

LONGEST_WITHOUT_BREAK = 90 * 60
"""Seconds after which people at a screen need a break."""


class Part(StrEnum):
    """What a finding is about."""

    SESSION = "session"
    MINIMUM = "minimum"
    TURNS = "turns"
    GROUPING = "grouping"
    INSTRUCTIONS = "instructions"
    TALK_ABOUT = "talk_about"
    BREAK = "break"


class Finding(Struct, frozen=True, kw_only=True):
    """One thing that does not add up."""

    part: Part
    words: str
    activity_id: str = ""
    """Where it is to be mended; empty if it is about the whole session."""
    serious: bool = True
    """False for what may well be meant, such as time that is left over."""


class Totals(Struct, frozen=True, kw_only=True):
    """A session's run sheet added up, in seconds."""

    planned: int
    minimum: int
    session: int

    @property
    def over(self) -> int:
        """Seconds by which the run sheet is longer than the session, below zero if it is shorter."""
        return self.planned - self.session


class PlannedTime(Struct, frozen=True, kw_only=True):
    """When an activity begins and ends if all goes by the plan."""

    starts_at: datetime
    ends_at: datetime


def words_in(text: str) -> int:
    """How many words a text has."""
    return len(re.findall(r"[\w’'-]+", text))


def totals(session: Session, activities: Sequence[Activity]) -> Totals:
    """A session's run sheet added up."""
    return Totals(
        planned=sum(length(activity) for activity in activities),
        minimum=sum(least(activity) for activity in activities),
        session=session.planned_seconds,
    )


def least(activity: Activity) -> int:
    """Seconds that an activity needs: breaks are not shortened, all others down to their minimum."""
    seconds = length(activity)
    return seconds if activity.kind is ActivityKind.BREAK else min(seconds, activity.minimum_seconds)


def planned_times(begins: datetime, activities: Sequence[Activity]) -> tuple[PlannedTime, ...]:
    """When each activity begins and ends if the session begins at this moment and goes by the plan."""
    times = []
    at = begins
    for activity in activities:
        ends = at + timedelta(seconds=length(activity))
        times.append(PlannedTime(starts_at=at, ends_at=ends))
        at = ends
    return tuple(times)


def findings(session: Session, activities: Sequence[Activity]) -> tuple[Finding, ...]:
    """All that does not add up, the session's own first, then by activity in order."""
    return (
        *_of_session(session, activities),
        *_breaks(activities),
        *(f for a in activities for f in check(a)),
    )


def _of_session(session: Session, activities: Sequence[Activity]) -> Iterator[Finding]:
    if not activities:
        yield Finding(
            part=Part.SESSION, words=phrase("Nothing is on this run sheet, so it cannot be started.")
        )
        return
    sums = totals(session, activities)
    has = wording.minutes(sums.session)
    if sums.minimum > sums.session:
        yield Finding(
            part=Part.SESSION,
            words=phrase(
                "Even at their least lengths the activities take {minimum}; the session has {has}, "
                "so re-timing cannot save it.",
                minimum=wording.minutes(sums.minimum),
                has=has,
            ),
        )
    elif sums.over > 0:
        over = wording.minutes(sums.over)
        yield Finding(
            part=Part.SESSION, words=phrase("{over} more than the session's {has}.", over=over, has=has)
        )
    elif sums.over < 0:
        free = wording.minutes(-sums.over)
        yield Finding(
            part=Part.SESSION,
            words=phrase("{free} of the session's {has} are free.", free=free, has=has),
            serious=False,
        )


def _breaks(activities: Sequence[Activity]) -> Iterator[Finding]:
    """Where people have sat for too long: at the activity in which it becomes too much."""
    run = 0
    said = False
    for activity in activities:
        if activity.kind is ActivityKind.BREAK:
            run, said = 0, False
            continue
        run += length(activity)
        if run > LONGEST_WITHOUT_BREAK and not said:
            said = True
            most = wording.minutes(LONGEST_WITHOUT_BREAK)
            yield Finding(
                part=Part.BREAK,
                activity_id=activity.id,
                words=phrase("No break for more than {most} by the end of this.", most=most),
            )


def check(activity: Activity) -> Iterator[Finding]:
    """What does not add up in one activity."""

    def found(part: Part, words: str, *, serious: bool = True) -> Finding:
        return Finding(part=part, words=words, activity_id=activity.id, serious=serious)

    seconds = length(activity)
    minimum = activity.minimum_seconds
    if seconds < minimum:
        yield found(
            Part.MINIMUM,
            phrase(
                "Planned for {seconds}, and needs {minimum}.",
                seconds=wording.minutes(seconds),
                minimum=wording.minutes(minimum),
            ),
        )
    if activity.kind.breakout and activity.grouping is None:
        yield found(Part.GROUPING, phrase("Say who goes into a room with whom."))
    turns = turn_seconds(activity)
    if turns > seconds:
        yield found(
            Part.TURNS,
            phrase(
                "The turns take {turns}; {misfit}.",
                turns=wording.minutes(turns),
                misfit=_in_words(activity),
            ),
        )
    elif turns > minimum and activity.kind is not ActivityKind.BREAK:
        yield found(
            Part.TURNS,
            phrase("At its least length the turns ({turns}) no longer fit.", turns=wording.minutes(turns)),
            serious=False,
        )
    words = sum(words_in(line) for line in activity.instructions)
    if words > MOST_WORDS:
        yield found(
            Part.INSTRUCTIONS,
            phrase(
                "{words} words; the shared window shows at most {most} well.",
                words=words,
                most=MOST_WORDS,
            ),
        )
    words = words_in(activity.talk_about)
    if words > MOST_QUESTION_WORDS:
        yield found(
            Part.TALK_ABOUT,
            phrase(
                "{words} words; at most {most} stand beside the rooms.",
                words=words,
                most=MOST_QUESTION_WORDS,
            ),
        )


def turn_seconds(activity: Activity) -> int:
    """Seconds that all turns of all rounds take together; 0 without turns."""
    turns = activity.turns
    return turns.seconds * len(turns.names) * activity.rounds if turns else 0


def _in_words(activity: Activity) -> str:
    assert activity.turns is not None
    each = wording.minutes(activity.turns.seconds)
    rounds = phrase("{rounds} rounds of ", rounds=activity.rounds) if activity.rounds > 1 else ""
    return phrase(
        "{rounds}{names} × {each} do not fit into {length}",
        rounds=rounds,
        names=len(activity.turns.names),
        each=each,
        length=wording.minutes(length(activity)),
    )


def first_free(session: Session, activities: Sequence[Activity]) -> int:
    """How many activities at the head of a run sheet stay as they are, as they were run or are running.

    All of them once the session has ended. Activities come in the run sheet's order.
    """
    if session.ended_at is not None:
        return len(activities)
    started = [place for place, activity in enumerate(activities, start=1) if activity.started_at]
    return max(started, default=0)
