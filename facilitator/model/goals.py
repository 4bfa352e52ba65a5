"""Goals: what a person wants to be able to do, and what a pair wants to learn together."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from facilitator.phrase import phrase

LEAST_GOAL_RATING, MOST_GOAL_RATING = -2, 2
"""Goal attainment scaling (Kiresuk and Sherman 1968): 0 is what was hoped for."""

GOAL_RATING_WORDS = {
    -2: phrase("much less than hoped"),
    -1: phrase("less than hoped"),
    0: phrase("as hoped"),
    1: phrase("more than hoped"),
    2: phrase("much more than hoped"),
}
"""What each rating means."""


class Goal(Struct, frozen=True, kw_only=True):
    """A goal of one person in their role, or a learning goal of a pair: one of the two ids is there."""

    id: str
    participant_id: str | None = None
    pair_id: str | None = None
    text: str
    created_at: datetime
    dropped_at: datetime | None = None
    """When its owner let it go."""


class GoalRating(Struct, frozen=True, kw_only=True):
    """How far a goal had come when it was looked at in a session."""

    id: str
    goal_id: str
    session_id: str | None = None
    rating: int | None = None
    note: str = ""
    at: datetime


class GoalWording(Struct, frozen=True, kw_only=True):
    """A goal in the words that it had from a moment on."""

    id: str
    goal_id: str
    text: str
    at: datetime
