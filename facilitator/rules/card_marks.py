"""What is typed for a card at talking speed: ``@name``, ``#theme`` and ``>problem:``; the rest is the title.

``One named person to ring >problem: nobody answers >test: one week, one team @Tom #letters`` has a title,
two fields, an author and a theme. What cannot be understood stays in the text and is said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from itertools import islice
from typing import Any

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.model.board import LEAST_RATING, MOST_RATING
from facilitator.model.people import Participant
from facilitator.phrase import phrase, word
from facilitator.rules.date_text import read_day
from facilitator.rules.folded import fold

FIELDS: Mapping[str, str] = {
    "problem": "problem",
    "lever": "lever",
    "policy": "lever",
    "insight": "insight",
    "test": "smallest_test",
    "smallest test": "smallest_test",
    "affected": "affected",
    "who": "affected",
    "step": "first_step",
    "first step": "first_step",
    "owner": "owner_id",
    "ally": "ally_id",
    "by": "due_date",
    "due": "due_date",
    "effort": "effort",
    "impact": "impact",
}
"""The words between ``>`` and ``:``, each with the field that it fills."""

WORDS: Mapping[str, str] = {
    "problem": "problem",
    "lever": "lever",
    "insight": "insight",
    "smallest_test": "smallest test",
    "affected": "who is affected",
    "first_step": "first step",
    "owner_id": "owner",
    "ally_id": "ally",
    "due_date": "by when",
    "effort": "effort",
    "impact": "impact",
}
"""Each field in words."""

_FIELD = re.compile(
    rf"(?:^|(?<=\s))>\s?({'|'.join(sorted(FIELDS, key=len, reverse=True))})\s?:\s*", re.IGNORECASE
)
_THEME = re.compile(r"(?:^|(?<=\s))#([^\W\d_][\w\-/&]*)")
_AT = re.compile(r"(?:^|(?<=\s))@(?=[^\W\d_])")
_LONG = ("problem", "lever", "insight", "smallest_test", "affected", "first_step")
"""Fields of free text: what is typed for one twice is joined."""
_STOPS = ".,;:!?"
_LONGEST_NAME = 5
"""Words of a name that are looked at behind an ``@``."""
_MOST_NAMES = 20
"""An ``@`` after so many others is text: nobody names as many, and a pasted page must not hold anybody up."""


class Marked(Struct, frozen=True, kw_only=True):
    """What was understood of a typed card."""

    title: str
    authors: tuple[str, ...] = ()
    """Ids of participants."""
    theme: str = ""
    fields: dict[str, Any] = {}
    """By the names of the card's own fields."""
    problems: tuple[str, ...] = ()
    """What was not understood, a sentence each; the words stay where they were typed."""


def read_marks(text: str, people: Sequence[Participant], today: date) -> Marked:
    """Reads the marks in a typed text; dates without a year are the next ones from ``today`` on."""
    reading = _Reading(people, today)
    title, *rest = _FIELD.split(text)
    reading.title = reading.without_marks(title)
    for name, said in zip(rest[::2], rest[1::2], strict=True):
        reading.take(name, said)
    return Marked(
        title=" ".join(reading.title.split()),
        authors=tuple(dict.fromkeys(reading.authors)),
        theme=reading.theme,
        fields=reading.fields,
        problems=tuple(reading.problems),
    )


class _Reading:
    """One typed text as it is read from left to right."""

    def __init__(self, people: Sequence[Participant], today: date) -> None:
        self.people, self.today = people, today
        self.title, self.theme = "", ""
        self.authors: list[str] = []
        self.fields: dict[str, Any] = {}
        self.problems: list[str] = []
        self._looked = 0

    def take(self, word: str, said: str) -> None:
        """Reads the words of one field; those that make no sense there go back into the title."""
        field = FIELDS[word.casefold()]
        if field in ("owner_id", "ally_id"):
            bare = self._without_theme(said).strip().removeprefix("@")
            person = person_called(bare, self.people)
            value: Any = person.id if person else None
            problem: str = phrase("“{bare}” is nobody in this cohort; it stays in the title.", bare=bare)
        else:
            bare = self.without_marks(said).strip()
            value, problem = _value(field, bare, self.today)
        if not bare:
            return
        if value is None:
            self.problems.append(problem)
            self.title += f" >{word}: {bare}"
        elif field in _LONG and field in self.fields:
            self.fields[field] += f"; {value}"
        else:
            self.fields[field] = value

    def without_marks(self, said: str) -> str:
        """The text without the first theme and without the ``@names`` that are participants."""
        said = self._without_theme(said)
        place = 0
        while self._looked < _MOST_NAMES and (at := _AT.search(said, place)) is not None:
            self._looked += 1
            words = list(islice(re.finditer(r"\S+", said[at.end() :]), _LONGEST_NAME))
            for last in reversed(words):
                if not _folded(last[0]):
                    continue  # a lone dash is no part of a name
                name = said[at.end() : at.end() + last.end()].rstrip(_STOPS)
                person = person_called(name, self.people)
                if person is not None:
                    self.authors.append(person.id)
                    said = said[: at.start()] + said[at.end() + len(name) :]
                    place = at.start()
                    break
            else:
                self.problems.append(_nobody(words[0][0].rstrip(_STOPS), self.people))
                place = at.end()
        return said

    def _without_theme(self, said: str) -> str:
        """A card has one theme, so further ones stay in the text."""
        found = None if self.theme else _THEME.search(said)
        if found is None:
            return said
        self.theme = found[1]
        return f"{said[: found.start()]} {said[found.end() :]}"


def _value(field: str, said: str, today: date) -> tuple[Any, str]:
    """A field's value from its words, or None and a sentence that says why not."""
    if field in ("effort", "impact"):
        if said.isdecimal() and LEAST_RATING <= int(said) <= MOST_RATING:
            return int(said), ""
        return None, phrase(
            "“{text}” is no {field} from {least} to {most}; it stays in the title.",
            text=said,
            field=word(field),
            least=LEAST_RATING,
            most=MOST_RATING,
        )
    if field == "due_date":
        with suppress(UserError):
            return read_day(said, today, ahead=True), ""
        return None, phrase("“{text}” is no date such as 14 May; it stays in the title.", text=said)
    return said, ""


def _nobody(name: str, people: Sequence[Participant]) -> str:
    near = [p.name for p in people if _folded(p.name).startswith(_folded(name))]
    near = near or [p.name for p in people if _folded(name) in _folded(p.name).split()]
    if len(near) > 1:
        return phrase(
            "“@{name}” could be {near}; it stays in the title. Add the surname.",
            name=name,
            near=" or ".join(near[:3]),
        )
    return phrase("“@{name}” is nobody in this cohort; it stays in the title.", name=name)


def person_called(said: str, people: Sequence[Participant]) -> Participant | None:
    """Who is meant: a whole name, one of its words, or the beginning of the name, if only one person fits."""
    wanted = _folded(said)
    if not wanted:
        return None
    active = [p for p in people if p.active]
    for fits in (
        lambda name: name == wanted,
        lambda name: name.replace(" ", "") == wanted,
        lambda name: wanted in name.split(),
        lambda name: name.startswith(wanted) or name.replace(" ", "").startswith(wanted),
    ):
        found = [p for p in active if fits(_folded(p.name))]
        if len(found) == 1:
            return found[0]
        if found:
            return None
    return None


def _folded(text: str) -> str:
    """Small letters without accents; dots, hyphens and apostrophes between words are blanks or nothing."""
    return " ".join(re.sub(r"[’']", "", re.sub(r"[._\-]", " ", fold(text))).split())
