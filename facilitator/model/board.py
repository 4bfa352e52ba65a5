"""The idea board: cards that grow from an insight to a change that was tried."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct


class IdeaStage(StrEnum):
    """How far a card has come."""

    INSIGHT = "insight"
    IDEA = "idea"
    PROTOTYPE = "prototype"
    COMMITMENT = "commitment"
    TRIED = "tried"


class Idea(Struct, frozen=True, kw_only=True):
    """One card of the board."""

    id: str
    session_id: str | None = None
    stage: IdeaStage = IdeaStage.IDEA
    title: str
    problem: str = ""
    lever: str = ""
    insight: str = ""
    smallest_test: str = ""
    affected: str = ""
    owner_id: str | None = None
    ally_id: str | None = None
    first_step: str = ""
    due_date: date | None = None
    effort: int | None = None
    impact: int | None = None
    revealed: bool = True
    created_at: datetime
