"""Which moments of a running clock are worth saying aloud: so many minutes left, time up, another speaker."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from facilitator.model.run import Activity, TurnTimer
from facilitator.rules import timing

MARKS = (300.0, 120.0, 60.0, 0.0)
"""Seconds left: 5, 2 and 1 minutes, and the end."""
NO_TURN = -1


class Reading(Struct, frozen=True, kw_only=True):
    """What a clock showed at a moment."""

    activity_id: str
    length: int
    """Seconds that the activity is meant to have."""
    left: float
    """Seconds left; below zero is overtime."""
    least: float
    """The fewest seconds that were ever left at this length."""
    turns: str = ""
    """The id of the second clock, empty if none runs."""
    turn: int = NO_TURN
    speaker: str = ""
    """Whose turn it is, empty once all turns are over."""


class Moment(Struct, frozen=True, kw_only=True):
    """What happened between two readings. Nothing of it is false or empty if nothing did."""

    mark: float | None = None
    """The last of MARKS that was passed; after a sleep several may have been."""
    left: float = 0.0
    turn_changed: bool = False
    speaker: str = ""


def read(activity: Activity, turns: TurnTimer | None, now: datetime, before: Reading | None) -> Reading:
    """Reads the clock, knowing what it showed before: None at first."""
    left, length = timing.remaining(activity, now), timing.length(activity)
    same = before is not None and (before.activity_id, before.length) == (activity.id, length)
    least = min(left, before.least) if same and before else left
    if turns is None or turns.activity_id != activity.id or turns.stopped_at is not None:
        return Reading(activity_id=activity.id, length=length, left=left, least=least)
    turn = timing.turn_now(turns, activity, now)
    return Reading(
        activity_id=activity.id,
        length=length,
        left=left,
        least=least,
        turns=turns.id,
        turn=turn.index,
        speaker="" if turn.over else turn.name,
    )


def between(before: Reading | None, after: Reading) -> Moment:
    """What happened since the reading before.

    A mark is passed by time alone, and once. Where the length was changed, by a minute more or less, by
    re-timing or by undo, whoever changed it knows; from there the marks count anew. In a pause, and while a
    clock that was set back catches up, no mark is passed again.
    """
    if before is None or before.activity_id != after.activity_id:
        return Moment()
    mark = None
    if before.length == after.length:
        mark = min((m for m in MARKS if before.least > m >= after.least), default=None)
    changed = before.turns == after.turns != "" and after.turn > before.turn
    return Moment(mark=mark, left=after.left, turn_changed=changed, speaker=after.speaker)
