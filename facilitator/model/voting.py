"""Dot voting: a ballot with numbered cards, and the dots that people, rooms or a show of hands gave."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct


class Ballot(Struct, frozen=True, kw_only=True):
    """One vote that was held; it is open until it is closed, and shows no result before."""

    id: str
    session_id: str
    question: str
    dots: int
    """Dots that each person has."""
    opened_at: datetime
    closed_at: datetime | None = None


class BallotCard(Struct, frozen=True, kw_only=True):
    """A card that stands on a ballot, with the number that people call it by."""

    id: str
    ballot_id: str
    idea_id: str
    number: int


class Vote(Struct, frozen=True, kw_only=True):
    """Dots for one card, by a person, by a room, or counted in one for everybody after a voice vote."""

    id: str
    ballot_id: str | None = None
    idea_id: str
    session_id: str | None = None
    participant_id: str | None = None
    room: int | None = None
    dots: int
