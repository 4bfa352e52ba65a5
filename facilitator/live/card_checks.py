"""What may stand in a card's fields: lengths, dates that can be meant, and people who are in the cohort."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.errors import RefusedError
from facilitator.live.notes import LONGEST
from facilitator.model.board import LEAST_RATING, MOST_RATING, Idea
from facilitator.phrase import phrase
from facilitator.rules import wording
from facilitator.rules.card_text import LONGEST_TITLE
from facilitator.rules.commitments import day_of

LONGEST_THEME = 80
"""Characters of a theme: it stands on a chip."""
FURTHEST = timedelta(days=5 * 366)
"""A date further than this from the programme's beginning is a slip of the finger."""
FIELD_NAMES = {
    "title": phrase("The title"),
    "details": phrase("What was said"),
    "theme": phrase("The theme"),
    "problem": phrase("The problem"),
    "lever": phrase("The policy lever"),
    "insight": phrase("The insight"),
    "affected": phrase("Who is affected"),
    "smallest_test": phrase("The smallest test"),
    "first_step": phrase("The first step"),
    "outcome": phrase("What happened"),
    "comment": phrase("The private comment"),
}
"""The fields of text, each as a sentence about it begins."""


def checked_fields(store: Store, now: datetime, card: Idea, fields: dict[str, Any]) -> dict[str, Any]:
    """Fields of a card as they are to be kept, texts without outer white space.

    Raises RefusedError for a title that is empty, a text that is too long, a date that cannot be meant, a
    rating off the scale, and a person who is not in the cohort or is owner and ally at once.
    """
    checked = dict(fields)
    for name, value in fields.items():
        if name in FIELD_NAMES:
            checked[name] = _text(name, value)
        elif name in ("effort", "impact"):
            _rating(value)
        elif name in ("owner_id", "ally_id"):
            _person(store, card, name, value)
        elif name in ("due_date", "tried_on") and value is not None:
            _date(store, now, name, value)
    return checked


def _text(name: str, value: str) -> str:
    words = value.replace("\x00", "").strip()
    most = {"title": LONGEST_TITLE, "theme": LONGEST_THEME}.get(name, LONGEST)
    if name in ("title", "theme"):
        words = " ".join(words.split())
    if name == "title" and not words:
        raise RefusedError("A card needs a title. Type a few words, or remove the card.")
    if len(words) > most:
        raise RefusedError(
            "{field} has {words:,} characters; {most:,} is the most. Shorten it.",
            field=FIELD_NAMES[name],
            words=len(words),
            most=most,
        )
    return words


def _rating(value: int | None) -> None:
    if value is not None and not LEAST_RATING <= value <= MOST_RATING:
        raise RefusedError(
            "Effort and impact go from {least} to {most}. Choose a number between them.",
            least=LEAST_RATING,
            most=MOST_RATING,
        )


def _person(store: Store, card: Idea, name: str, value: str | None) -> None:
    if value is None:
        return
    found = next((p for p in reading.participants(store) if p.id == value), None)
    if found is None:
        raise RefusedError("This person is no longer in the cohort. Choose somebody else.")
    if name == "ally_id" and value == card.owner_id:
        raise RefusedError(
            "{name} is the owner; an ally is somebody else. Choose another person.", name=found.name
        )
    if name == "owner_id" and value == card.ally_id:
        raise RefusedError(
            "{name} is the ally. Choose another ally first, or another owner.", name=found.name
        )


def _date(store: Store, now: datetime, name: str, value: date) -> None:
    timezone = reading.cohort(store)["timezone"]
    today = day_of(now, timezone)
    planned = [s.planned_date for s in reading.sessions(store) if s.planned_date]
    begun = [day_of(s.started_at, timezone) for s in reading.sessions(store) if s.started_at]
    began = min([*planned, *begun], default=None)
    words = wording.day(value)
    if began is not None and value < began:
        raise RefusedError(
            "{words} is before the programme began, on {began}. Choose a later day.",
            words=words,
            began=wording.day(began),
        )
    if abs(value - (began or today)) > FURTHEST:
        raise RefusedError(
            "{words} is more than five years away. Look at the year, and choose another day.", words=words
        )
    if name == "tried_on" and value > today:
        raise RefusedError("{words} is still to come. Say on which day it was tried.", words=words)
