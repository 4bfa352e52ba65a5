"""Commitments by their dates: which are overdue or due soon, in which order, and how that is said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from facilitator.model.board import Idea, IdeaStage
from facilitator.phrase import phrase
from facilitator.rules import wording

SOON_DAYS = 14
"""A commitment is due soon if its date is no more than so many days away."""
COMMITTED = (IdeaStage.COMMITMENT, IdeaStage.TRIED)
"""The stages of a card that somebody has said yes to."""


class Standing(StrEnum):
    """How a commitment stands on a day, the most urgent first."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    UNDATED = "undated"
    TRIED = "tried"


def day_of(moment: datetime, timezone: str) -> date:
    """The day that a moment falls on where the cohort is."""
    return moment.astimezone(ZoneInfo(timezone)).date()


def standing(idea: Idea, today: date) -> Standing:
    """How a commitment stands today."""
    if idea.stage is IdeaStage.TRIED:
        return Standing.TRIED
    if idea.due_date is None:
        return Standing.UNDATED
    days = (idea.due_date - today).days
    return Standing.OVERDUE if days < 0 else Standing.SOON if days <= SOON_DAYS else Standing.LATER


def standing_words(idea: Idea, today: date) -> str:
    """How a commitment stands, in words: ``overdue by 3 days``, ``due in 5 days``."""
    if idea.stage is IdeaStage.TRIED:
        return (
            phrase("tried on {tried_on}", tried_on=wording.day(idea.tried_on))
            if idea.tried_on
            else phrase("tried")
        )
    if idea.due_date is None:
        return phrase("no date yet")
    days = (idea.due_date - today).days
    if days < 0:
        return phrase("overdue by {days}", days=wording.count(-days, "day"))
    return {0: phrase("due today"), 1: phrase("due tomorrow")}.get(
        days, phrase("due in {days} days", days=days)
    )


def in_order(ideas: Iterable[Idea]) -> tuple[Idea, ...]:
    """The commitments among cards by date, the oldest first; then those with no date, then those tried."""
    return tuple(sorted((i for i in ideas if i.stage in COMMITTED), key=_order))


def due(ideas: Iterable[Idea], today: date) -> tuple[Idea, ...]:
    """The commitments that are overdue or due soon, the oldest first."""
    urgent = (Standing.OVERDUE, Standing.SOON)
    return tuple(i for i in in_order(ideas) if standing(i, today) in urgent)


def _order(idea: Idea) -> tuple[bool, bool, date, datetime]:
    tried = idea.stage is IdeaStage.TRIED
    when = (idea.tried_on or idea.due_date) if tried else idea.due_date
    return tried, when is None, when or date.max, idea.created_at
