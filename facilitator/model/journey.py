"""A journey map: steps of somebody who uses a service, and what happens to them at each."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class Lane(StrEnum):
    """What a line of the map says of each step, from top to bottom."""

    DOING = "doing"
    FEELING = "feeling"
    PAIN = "pain point"
    RULE = "rule or policy"


class Journey(Struct, frozen=True, kw_only=True):
    """One map: whose way through which service."""

    id: str
    session_id: str | None = None
    title: str
    created_at: datetime


class JourneyStep(Struct, frozen=True, kw_only=True):
    """A step of the way, a column of the map."""

    id: str
    journey_id: str
    position: int
    title: str


class JourneyCard(Struct, frozen=True, kw_only=True):
    """A card in a cell of the map; a pain point may have grown into a card of the board."""

    id: str
    step_id: str
    lane: Lane
    text: str
    idea_id: str | None = None
    created_at: datetime
