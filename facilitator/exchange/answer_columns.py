"""What each column of a file of answers is taken for: guessed from its heading, to be looked at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

from msgspec import Struct

from facilitator.exchange.answers_table import TIME_HEADINGS, AnswersTable, fold
from facilitator.model.benchmarks import Benchmark, Wave
from facilitator.model.people import Participant

LEAST_LIKENESS = 80
"""Per cent of letters in place: below, a heading is no question of ours."""

CALL = "call: "
"""How a column begins that says whom one would call."""

_LEADING_NUMBER = re.compile(r"^\(?\d+\s*[.):]\s*")
_IN_BRACKETS = re.compile(r"\[([^\[\]]+)\]\s*$")
_SECOND = re.compile(r"\s*\(?\d+\)?$")
_ENDS = " .?!:;*"


class Kind(StrEnum):
    """What a column may be."""

    PERSON_ID = "participant_id"
    EMAIL = "email"
    NAME = "name"
    WAVE = "wave"
    QUESTION = "question"
    CALL = "call"
    OUTSIDE = "outside"
    NONE = "none"


class Use(Struct, frozen=True):
    """What a column is taken for."""

    kind: Kind
    key: str = ""
    """Of a question its set and id, ``confidence.speak-up``; of a call whom it is about."""


NOTHING = Use(Kind.NONE)

_PEOPLE = {
    "participant_id": Kind.PERSON_ID,
    "participant id": Kind.PERSON_ID,
    "email": Kind.EMAIL,
    "e-mail": Kind.EMAIL,
    "email address": Kind.EMAIL,
    "e-mail address": Kind.EMAIL,
    "username": Kind.EMAIL,
    "your email": Kind.EMAIL,
    "name": Kind.NAME,
    "full name": Kind.NAME,
    "your name": Kind.NAME,
    "your full name": Kind.NAME,
    "what is your name": Kind.NAME,
}
_ONE_EACH = (Kind.PERSON_ID, Kind.EMAIL, Kind.NAME)


class Mapping(Struct, frozen=True, kw_only=True):
    """What the columns are taken for, in their order."""

    uses: tuple[Use, ...]
    near: frozenset[int] = frozenset()
    """Columns whose heading is only like a question of ours: to be confirmed."""

    @property
    def twice(self) -> Use | None:
        """A use that two columns have, which makes no sense."""
        counted = Counter(use for use in self.uses if use.kind is not Kind.NONE)
        return next((use for use, count in counted.items() if count > 1), None)

    @property
    def questions(self) -> int:
        """How many columns are questions."""
        return sum(use.kind is Kind.QUESTION for use in self.uses)

    @property
    def names_people(self) -> bool:
        """True if some column says whose answers they are."""
        return any(use.kind in _ONE_EACH for use in self.uses)

    def choose(self, column: int, use: Use) -> Mapping:
        """The mapping with another use for one column, which is thereby confirmed."""
        uses = list(self.uses)
        uses[column] = use
        return Mapping(uses=tuple(uses), near=self.near - {column})

    def confirmed(self) -> Mapping:
        """The mapping with every near heading taken for what it is like."""
        return Mapping(uses=self.uses)


def guess(
    table: AnswersTable, benchmarks: Sequence[Benchmark], people: Sequence[Participant], wave: Wave
) -> Mapping:
    """What the headings say: our item's text, its id, then texts that are near.

    A form for the endline may ask each question twice, now and about the first day. Of two columns of one
    text the first is taken, and for the wave *then* the last.
    """
    uses = [NOTHING] * len(table.headings)
    heads = [_plain(heading) for heading in table.headings]
    for column, head in enumerate(heads):
        if kind := _PEOPLE.get(head):
            uses[column] = Use(kind)
        elif head == "wave":
            uses[column] = Use(Kind.WAVE)
        elif head == "outside":
            uses[column] = Use(Kind.OUTSIDE)
    _keep_fullest(table, uses)
    _calls(table, people, uses)
    near = _questions(heads, benchmarks, uses, last=wave is Wave.THEN)
    return Mapping(uses=tuple(uses), near=frozenset(near))


def call_headings(people: Iterable[Participant]) -> dict[str, str]:
    """Whom each column of calls is about: heading to participant id; people of one name have their id too."""
    listed = list(people)
    names = Counter(fold(p.name) for p in listed)
    return {
        f"{CALL}{p.name}" if names[fold(p.name)] == 1 else f"{CALL}{p.name} ({p.id})": p.id for p in listed
    }


def _calls(table: AnswersTable, people: Sequence[Participant], uses: list[Use]) -> None:
    known = {fold(heading): person for heading, person in call_headings(people).items()}
    for column, heading in enumerate(table.headings):
        if person := known.get(fold(heading)):
            uses[column] = Use(Kind.CALL, person)


def _keep_fullest(table: AnswersTable, uses: list[Use]) -> None:
    """Of two columns of names the one with more in it: that of the form tool itself may be empty."""
    for kind in _ONE_EACH:
        columns = [c for c, use in enumerate(uses) if use.kind is kind]
        if len(columns) > 1:
            best = max(columns, key=lambda c: sum(map(bool, table.cells(c))))
            for column in columns:
                uses[column] = Use(kind) if column == best else NOTHING


def _questions(
    heads: Sequence[str], benchmarks: Sequence[Benchmark], uses: list[Use], last: bool
) -> set[int]:
    texts: dict[str, str] = {}
    for benchmark in benchmarks:
        for item in benchmark.items:
            key = f"{benchmark.name}.{item.id}"
            texts[_plain(item.text)] = texts[fold(key)] = key
            texts.setdefault(fold(item.id), key)
    free = [c for c, use in enumerate(uses) if use == NOTHING and heads[c] not in TIME_HEADINGS | {"id"}]
    taken: dict[str, int] = {}
    for column in free:
        key = texts.get(heads[column]) or texts.get(_SECOND.sub("", heads[column]).rstrip(_ENDS), "")
        if key and (last or key not in taken):
            taken[key] = column
    for key, column in taken.items():
        uses[column] = Use(Kind.QUESTION, key)
    return _near_questions(heads, texts, [c for c in free if _of(heads[c], texts) is None], taken, uses)


def _of(head: str, texts: dict[str, str]) -> str | None:
    return texts.get(head) or texts.get(_SECOND.sub("", head).rstrip(_ENDS))


def _near_questions(
    heads: Sequence[str], texts: dict[str, str], free: list[int], taken: dict[str, int], uses: list[Use]
) -> set[int]:
    """The headings that are like a question nobody has taken, the nearest first."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only where a heading is not ours

    open_texts = {text: key for text, key in texts.items() if key not in taken and " " in text}
    likes: list[tuple[float, int, str]] = []
    for column in free:
        found = process.extractOne(
            heads[column][:500], open_texts.keys(), scorer=fuzz.ratio, score_cutoff=LEAST_LIKENESS
        )
        if found is not None:
            likes.append((-found[1], column, open_texts[found[0]]))
    near: set[int] = set()
    for _, column, key in sorted(likes):
        if key not in taken:
            taken[key] = column
            uses[column] = Use(Kind.QUESTION, key)
            near.add(column)
    return near


def _plain(heading: str) -> str:
    """A heading for comparing: without its number, its end, and the question before a row of a grid."""
    text = fold(heading)
    if grid := _IN_BRACKETS.search(text):
        text = grid[1]
    return _LEADING_NUMBER.sub("", text).strip(_ENDS)
