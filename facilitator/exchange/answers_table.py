"""A file of answers as it was read: headings and rows, before anything is taken for something."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.cell_problem import CellProblem
from facilitator.exchange.csv_text import BrokenRowError, decode, records, sniff
from facilitator.exchange.csv_write import unescape
from facilitator.exchange.whole_file import read_whole
from facilitator.phrase import phrase

MOST_MEGABYTES = 20
MOST_COLUMNS = 1000
MOST_ROWS = 20_000
"""Rows below the headings: a cohort of hundreds in every wave, each answered twice, stays far below."""

TIME_HEADINGS = frozenset({"timestamp", "completion time", "start time"})
"""Columns that the form tools write: in their files a person may stand twice, the later time below."""

_BLANKS = re.compile(r"\s+")
_DELIMITER_HINTS = (
    frozenset({"name", "email", "email address", "participant_id", "wave", "id"}) | TIME_HEADINGS
)


class AnswersTable(Struct, frozen=True, kw_only=True):
    """A file of answers: one row a person, and in our own files one a person and wave."""

    name: str
    headings: tuple[str, ...]
    """In one line each; an empty heading is ``Column 2``."""
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """Each with its number as a spreadsheet shows it."""
    broken: CellProblem | None = None
    """Where a quote does not close, so that nothing below could be read."""

    @property
    def timed(self) -> bool:
        """True if a form tool wrote it: the rows stand in the order in which they came in."""
        return any(fold(heading) in TIME_HEADINGS for heading in self.headings)

    def cells(self, column: int) -> list[str]:
        """The cells of a column from top to bottom, in one line each."""
        return [one_line(cells[column]) if column < len(cells) else "" for _, cells in self.rows]

    def samples(self, column: int, most: int = 3) -> tuple[str, ...]:
        """The first different values of a column that are not empty."""
        found: dict[str, None] = {}
        for _, cells in self.rows:
            if column < len(cells) and (words := one_line(cells[column][:500])):
                found[words] = None
                if len(found) == most:
                    break
        return tuple(found)


def read_answers(path: Path) -> AnswersTable:
    """The rows of a CSV file of answers.

    Raises UserError if there is no such file, or it is too large, empty, no text, or has only headings.
    """
    return parse_answers(read_whole(path, what=phrase("answers"), most_megabytes=MOST_MEGABYTES), path.name)


def parse_answers(data: bytes, name: str) -> AnswersTable:
    """The same for a file's bytes; ``name`` is the file's name for messages."""
    text, _ = decode(data, name)
    dialect = sniff(text, lambda cells: sum(fold(cell) in _DELIMITER_HINTS for cell in cells))
    found = records(text, dialect)
    headings: tuple[str, ...] = ()
    rows: list[tuple[int, tuple[str, ...]]] = []
    broken = None
    try:
        _, first = next(found, (1, []))
        headings = _headings(first, name)
        for row, cells in found:
            if len(rows) == MOST_ROWS:
                raise UserError(
                    "{name} has more than {most_rows:,} rows, which no cohort's answers have. Check that "
                    "it is the right file.",
                    name=name,
                    most_rows=MOST_ROWS,
                )
            rows.append((row, tuple(unescape(cell) for cell in cells)))
    except BrokenRowError as error:
        broken = CellProblem(error.row, "", error.message)
    if not rows and broken is None:
        raise UserError("{name} has headings but no answers below them. Choose another file.", name=name)
    return AnswersTable(name=name, headings=headings, rows=tuple(rows), broken=broken)


def _headings(cells: list[str], name: str) -> tuple[str, ...]:
    named = [one_line(unescape(cell)) for cell in cells]
    while named and not named[-1]:
        named.pop()
    if len(named) > MOST_COLUMNS:
        raise UserError(
            "{name} has {named:,} columns. Check that it is the right file.", name=name, named=len(named)
        )
    return tuple(
        heading or phrase("Column {number}", number=number) for number, heading in enumerate(named, start=1)
    )


def one_line(text: str) -> str:
    """A cell without line breaks and doubled blanks."""
    return _BLANKS.sub(" ", text).strip()


def fold(text: str) -> str:
    """A text for comparing: case, blanks, kinds of quotes and what cannot be seen make no difference."""
    plain = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'")
    plain = "".join(c for c in plain if unicodedata.category(c) != "Cf")
    return one_line(plain.replace("“", '"').replace("”", '"').casefold())
