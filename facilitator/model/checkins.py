"""What pairs say about the sessions that they hold alone."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

LEAST_USEFUL, MOST_USEFUL = 1, 5


class PairCheckin(Struct, frozen=True, kw_only=True):
    """One self-led session of one pair, as the pair reported it."""

    id: str
    session_id: str
    pair_id: str
    held_on: date | None = None
    minutes: int | None = None
    summary: str = ""
    useful: int | None = None


class CheckinGoal(Struct, frozen=True, kw_only=True):
    """A goal that the pair worked on in that session."""

    id: str
    checkin_id: str
    goal_id: str
