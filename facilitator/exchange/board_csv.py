"""Reads cards from the CSV of another board: any file with a column of texts, or with a column a group."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.board_words import DISCUSSION, NOBODY, Use, known, stage_of, use_of, uses_of
from facilitator.exchange.cell_problem import CellProblem, control_character, too_long
from facilitator.exchange.csv_text import BrokenRowError, decode, records, sniff
from facilitator.exchange.csv_write import unescape
from facilitator.exchange.quoting import is_control, shown
from facilitator.exchange.whole_file import read_whole
from facilitator.model.board import Idea, IdeaStage
from facilitator.model.people import Participant
from facilitator.phrase import Phrase, phrase
from facilitator.rules.folded import fold_words

MOST_MEGABYTES = 50
MOST_COLUMNS = 200
MOST_CARDS = 5_000
"""Cards of one file, and rows below its headings."""
LONGEST_TEXT = 100_000
LONGEST_NAME = 120
"""Characters of a card, and of a group's or a theme's name."""


class Shape(StrEnum):
    """How a file lays its cards out."""

    ROWS = "rows"
    """A row a card."""
    COLUMNS = "columns"
    """A column a group: its heading the name, every cell below it a card."""


class BoardTable(Struct, frozen=True, kw_only=True):
    """A file as it was read, before anything is taken for something."""

    name: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """Each with its number as a spreadsheet shows it; the first may be headings."""
    width: int
    broken: CellProblem | None = None
    """Where a quote does not close, so that nothing below could be read."""

    def headings(self, headed: bool) -> tuple[str, ...]:
        """The name of each column: its heading, or ``Column 2``."""
        first = self.rows[0][1] if headed else ()
        named = [_one_line(cell) for cell in first] + [""] * (self.width - len(first))
        return tuple(
            name or phrase("Column {number}", number=number) for number, name in enumerate(named, start=1)
        )

    def samples(self, column: int, headed: bool, most: int = 3) -> tuple[str, ...]:
        """The first values of a column that are not empty."""
        found: list[str] = []
        for _, cells in self.rows[1 if headed else 0 :]:
            if column < len(cells) and (words := _one_line(cells[column])):
                found.append(words)
                if len(found) == most:
                    break
        return tuple(found)


class Mapping(Struct, frozen=True):
    """What the columns of a file are taken for."""

    shape: Shape
    uses: tuple[Use, ...]
    headed: bool = True
    """Whether the first row is headings; else it is a card like the others."""

    @property
    def twice(self) -> Use | None:
        """What two columns are taken for where only one can be; None if that is not so."""
        if self.shape is Shape.COLUMNS:
            return None
        return next((use for use in self.uses if use is not Use.NONE and self.uses.count(use) > 1), None)


class FoundCard(Struct, frozen=True, kw_only=True):
    """A card as it would come on the board."""

    row: int
    text: str
    authors: tuple[str, ...] = ()
    """Ids of participants."""
    group: str = ""
    theme: str = ""
    stage: IdeaStage | None = None
    """None where the file says nothing of it."""


class FoundBoard(Struct, frozen=True, kw_only=True):
    """What a file holds under a mapping. Whoever imports refuses it while there are problems."""

    cards: tuple[FoundCard, ...]
    problems: tuple[CellProblem, ...]
    empty: int
    """Rows without words where the card's text should be."""
    doubled: int
    """Cards that stand in the file twice."""
    on_board: int
    """Cards that are on the board already."""
    discussion: int
    """Comments, replies and tasks below cards."""
    unmatched: tuple[str, ...]
    """Authors who are no participant, each once."""

    @property
    def groups(self) -> tuple[str, ...]:
        """The names of the groups, each once, in the file's order."""
        return tuple({fold_words(c.group): c.group for c in reversed(self.cards) if c.group}.values())[::-1]


def read_board(path: Path) -> BoardTable:
    """The table in a CSV file.

    Raises UserError if there is no such file, or it is over 50 MB, empty, no text, or has too many cards.
    """
    return parse_board(read_whole(path, what=phrase("board"), most_megabytes=MOST_MEGABYTES), path.name)


def parse_board(data: bytes, name: str) -> BoardTable:
    """The table in a CSV file's bytes; ``name`` is for messages. Raises UserError as :func:`read_board`."""
    text, _ = decode(data, name)
    rows: list[tuple[int, tuple[str, ...]]] = []
    broken, number = None, 0
    try:
        for number, cells in records(text, sniff(text, known)):
            if len(rows) <= MOST_CARDS:
                rows.append((number, tuple(unescape(cell) for cell in cells)))
            if len(cells) > MOST_COLUMNS:
                raise UserError(
                    "{name} has {cells:,} columns. Check that it is the right file.",
                    name=name,
                    cells=len(cells),
                )
    except BrokenRowError as error:
        broken = CellProblem(error.row, "", error.message)
    if len(rows) > MOST_CARDS:
        raise UserError(
            "{name} has {number:,} rows; {most_cards:,} cards at a time are the most. Split it, "
            "and import the parts one after the other.",
            name=name,
            number=number,
            most_cards=MOST_CARDS,
        )
    if not rows and broken is None:
        raise UserError("{name} has no words in it. Choose a CSV file with a card a row.", name=name)
    width = max((len(_trimmed(cells)) for _, cells in rows), default=0)
    return BoardTable(name=name, rows=tuple(rows), width=width, broken=broken)


def guess(table: BoardTable) -> Mapping:
    """What the columns are most likely, from their headings; without any, from where the words are."""
    first = table.headings(headed=True) if table.rows else ()
    uses = uses_of(first)
    if uses is not None:
        return Mapping(Shape.ROWS, uses)
    if table.width <= 1:
        return Mapping(Shape.ROWS, (Use.TEXT,) * table.width, headed=False)
    others = [use_of(heading) for heading in first]
    if any(others):
        wordiest = max(range(table.width), key=lambda c: (others[c] is None, _words_in(table, c)))
        return Mapping(
            Shape.ROWS,
            tuple(Use.TEXT if c == wordiest else others[c] or Use.NONE for c in range(table.width)),
        )
    return Mapping(
        Shape.COLUMNS, tuple(Use.TEXT if _words_in(table, c) else Use.NONE for c in range(table.width))
    )


def _words_in(table: BoardTable, column: int) -> int:
    """Characters of the first rows of a column that are more than numbers."""
    cells = (row[column] for _, row in table.rows[1:200] if column < len(row))
    return sum(len(cell) for cell in cells if any(map(str.isalpha, cell)))


def find_cards(
    table: BoardTable, mapping: Mapping, people: Sequence[Participant], board: Sequence[Idea]
) -> FoundBoard:
    """The cards of a table under a mapping, held against the cohort's people and the board's cards."""
    return _Finding(table, mapping, people, board).found()


class _Finding:
    """One pass over a table, collecting cards and problems."""

    def __init__(
        self, table: BoardTable, mapping: Mapping, people: Sequence[Participant], board: Sequence[Idea]
    ) -> None:
        self._table, self._mapping = table, mapping
        self._headings = table.headings(mapping.headed)
        self._names = _by_name(people)
        self._there = {_same(idea.details or idea.title) for idea in board}
        self._seen: set[str] = set()
        self._unmatched: dict[str, str] = {}
        self._problems: list[CellProblem] = [table.broken] if table.broken else []
        self._empty = self._doubled = self._on_board = self._discussion = 0

    def found(self) -> FoundBoard:
        make = self._from_rows if self._mapping.shape is Shape.ROWS else self._from_columns
        cards = tuple(make())
        return FoundBoard(
            cards=cards,
            problems=tuple(sorted(self._problems, key=lambda p: p.row)),
            empty=self._empty,
            doubled=self._doubled,
            on_board=self._on_board,
            discussion=self._discussion,
            unmatched=tuple(self._unmatched.values()),
        )

    def _rows(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        yield from self._table.rows[1 if self._mapping.headed else 0 :]

    def _from_rows(self) -> Iterator[FoundCard]:
        place: dict[Use, int] = {use: c for c, use in enumerate(self._mapping.uses) if use is not Use.NONE}
        if Use.TEXT not in place or self._mapping.twice is not None:
            return

        def cell(cells: tuple[str, ...], use: Use) -> str:
            column = place.get(use, len(cells))
            return cells[column] if column < len(cells) else ""

        uses = self._mapping.uses
        named = len(_trimmed(self._table.rows[0][1])) if self._mapping.headed else len(uses)
        unnamed = [column for column in range(named, len(uses)) if uses[column] is Use.NONE]
        for row, cells in self._rows():
            if fold_words(cell(cells, Use.KIND)) in DISCUSSION:
                self._discussion += 1
                continue
            if any(cells[column].strip() for column in unnamed if column < len(cells)):
                words = phrase("more cells than headings; put a cell that holds the delimiter in quotes")
                self._problems.append(CellProblem(row, "", words))
            text = self._text(row, place[Use.TEXT], cell(cells, Use.TEXT))
            if text:
                yield FoundCard(
                    row=row,
                    text=text,
                    authors=self._authors(cell(cells, Use.AUTHOR)),
                    group=self._name(row, place.get(Use.GROUP, 0), cell(cells, Use.GROUP)),
                    theme=self._name(row, place.get(Use.THEME, 0), cell(cells, Use.THEME)),
                    stage=stage_of(cell(cells, Use.STAGE)),
                )

    def _from_columns(self) -> Iterator[FoundCard]:
        wanted = [c for c, use in enumerate(self._mapping.uses) if use is Use.TEXT]
        first = self._table.rows[0][0] if self._table.rows else 1
        groups = {c: self._name(first, c, self._headings[c]) for c in wanted}
        below = list(self._rows())
        for column in wanted:
            for row, cells in below:
                words = cells[column] if column < len(cells) else ""
                if words.strip() and (text := self._text(row, column, words)):
                    yield FoundCard(row=row, text=text, group=groups[column])

    def _text(self, row: int, column: int, cell: str) -> str:
        """A card's text; nothing if there is none, or it is there already."""
        text = unicodedata.normalize("NFC", cell).replace("\r\n", "\n").replace("\r", "\n").strip()
        if not any(c.isprintable() and not c.isspace() for c in text):
            self._empty += 1
            return ""
        bad = next((c for c in text if is_control(c) and c not in "\n\t\u2028\u2029"), None)
        if bad is not None:
            self._problem(row, column, control_character(bad))
        if len(text) > LONGEST_TEXT:
            self._problem(row, column, too_long(len(text), LONGEST_TEXT))
        key = _same(text)
        if key in self._there:
            self._on_board += 1
            return ""
        if key in self._seen:
            self._doubled += 1
            return ""
        self._seen.add(key)
        return text

    def _name(self, row: int, column: int, cell: str) -> str:
        name = _one_line(cell)
        if len(name) > LONGEST_NAME:
            self._problem(row, column, too_long(len(name), LONGEST_NAME))
        return name

    def _problem(self, row: int, column: int, message: str) -> None:
        heading = self._headings[column]
        named = heading if isinstance(heading, Phrase) else shown(heading)
        self._problems.append(CellProblem(row, named, message))

    def _authors(self, cell: str) -> tuple[str, ...]:
        """The participants that a cell names, alone or several with commas or semicolons between."""
        name = _one_line(cell)
        if not name or fold_words(name) in NOBODY:
            return ()
        whole = self._names.get(fold_words(name))
        if whole:
            return (whole,)
        found: list[str] = []
        for part in filter(None, map(str.strip, re.split(r"[,;]", name))):
            person = self._names.get(fold_words(part))
            if person:
                found.append(person)
            elif fold_words(part) not in NOBODY:
                self._unmatched.setdefault(fold_words(part), shown(part))
        return tuple(dict.fromkeys(found))


def _same(text: str) -> str:
    """A card's text by which two are the same: accents count, as they are words in many languages."""
    return " ".join(text.casefold().split())


def _by_name(people: Iterable[Participant]) -> dict[str, str]:
    """Ids by folded name and e-mail address; a name that two people share is nobody's."""
    found: dict[str, set[str]] = {}
    for person in people:
        for name in filter(None, (person.name, person.email)):
            found.setdefault(fold_words(name), set()).add(person.id)
    return {name: next(iter(ids)) for name, ids in found.items() if len(ids) == 1}


def _one_line(cell: str) -> str:
    return " ".join("".join(" " if is_control(c) else c for c in unicodedata.normalize("NFC", cell)).split())


def _trimmed(cells: tuple[str, ...]) -> tuple[str, ...]:
    while cells and not cells[-1].strip():
        cells = cells[:-1]
    return cells
