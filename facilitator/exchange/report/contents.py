"""What stands in a report, as plain data: pages and documents are drawn from it and from nothing else.

Private comments, goals in words, answers by name, e-mail addresses, notes that nobody marked as quotable and
turns taken are fields of nothing here.
"""

from __future__ import annotations

from msgspec import Struct

from facilitator.model.sketch import Stroke
from facilitator.rules.measures.figure import AnyFigure


class Fact(Struct, frozen=True):
    """One thing with its name."""

    name: str
    words: str


class Headline(Struct, frozen=True, kw_only=True):
    """One of the three figures at the front."""

    title: str
    value: str
    """Short, such as ``88%``; a dash where nothing can be said."""
    words: str
    """``7 of 9 people``, or the scale of a mean."""
    n: str
    """How many people it is computed from; empty if it is not known."""
    how: str
    """How it is computed."""


class Person(Struct, frozen=True, kw_only=True):
    """Somebody who took part, as the report names them."""

    name: str
    letter: str
    profession: str
    role: str
    department: str


class Line(Struct, frozen=True, kw_only=True):
    """An activity with its minutes."""

    title: str
    kind: str
    planned: str
    took: str


class Quote(Struct, frozen=True, kw_only=True):
    """What may be quoted, and of whom no more than the profession."""

    kind: str
    text: str
    who: str
    session: str


class SessionPart(Struct, frozen=True, kw_only=True):
    """One session: what it was for and what happened."""

    heading: str
    line: str
    """``24 March 2023 · facilitated, everybody together · stage: Building empathy``."""
    summary: str
    happened: str
    """What happened, in sentences."""
    lines: tuple[Line, ...] = ()
    has_times: bool = False
    """Whether any of the lines has been."""


class Card(Struct, frozen=True, kw_only=True):
    """A card of the board with what of it is public."""

    title: str
    details: str = ""
    facts: tuple[Fact, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    described: str = ""
    """Its sketch in words; empty if it has none."""
    standing: str = ""
    """Of a commitment: what became of it, in a word or two."""
    outcome: str = ""
    """Of a commitment that was tried: what happened."""


class QuestionSet(Struct, frozen=True, kw_only=True):
    """A set of questions, as the method says what was asked."""

    title: str
    about: str
    questions: str
    """``4 questions, 1 of them reversed; from 1 (…) to 5 (…)``."""
    sources: tuple[str, ...]


class Asked(Struct, frozen=True, kw_only=True):
    """How many answered in a wave."""

    wave: str
    answered: str
    missing: str


class Report(Struct, frozen=True, kw_only=True):
    """All of it, from the title page to the limits."""

    title: str
    subtitle: str
    dates: str
    made: str
    """When it was made and from what."""
    pseudonymised: bool
    rehearsal: bool
    headlines: tuple[Headline, ...]
    programme: tuple[str, ...]
    """Paragraphs."""
    people_words: str
    people: tuple[Person, ...]
    """Empty if numbers only are told."""
    sessions: tuple[SessionPart, ...]
    growth: tuple[str, ...]
    """What goes before the figures."""
    figures: tuple[AnyFigure, ...]
    pennies: tuple[Quote, ...]
    quotes: tuple[Quote, ...]
    prototypes: tuple[Card, ...]
    commitments: tuple[Card, ...]
    commitments_words: str
    asked: tuple[Asked, ...]
    sets: tuple[QuestionSet, ...]
    method: tuple[str, ...]
    limits: tuple[str, ...]
    privacy: tuple[str, ...]
