"""The idea board: cards that grow from an insight to a change that was tried, and the clusters they form."""

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

    @property
    def following(self) -> IdeaStage | None:
        """The stage that comes next, None after the last."""
        every = tuple(IdeaStage)
        place = every.index(self) + 1
        return every[place] if place < len(every) else None


LEAST_RATING, MOST_RATING = 1, 5
"""Impact and effort are whole numbers between these."""


class Idea(Struct, frozen=True, kw_only=True):
    """One card of the board."""

    id: str
    session_id: str | None = None
    stage: IdeaStage = IdeaStage.IDEA
    title: str
    details: str = ""
    """All that was said, where the title has only its beginning."""
    theme: str = ""
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
    outcome: str = ""
    """What happened when it was tried."""
    tried_on: date | None = None
    comment: str = ""
    """Private: never on the shared window."""
    cluster_id: str | None = None
    x: float | None = None
    y: float | None = None
    """Where it lies on the free board, in the board's own units; None until somebody has put it there."""
    revealed: bool = True
    created_at: datetime


class Cluster(Struct, frozen=True, kw_only=True):
    """A named group of cards that belong together."""

    id: str
    name: str
    created_at: datetime


class Authorship(Struct, frozen=True, kw_only=True):
    """A participant who wrote a card, alone or with others."""

    id: str
    idea_id: str
    participant_id: str
