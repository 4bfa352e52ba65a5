"""Rows of a synced folder as they come into a new cohort file, and which of them cannot.

Most are put into their tables as they are. A history stands in no table: its rows become changes in the
journal.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from facilitator.capture.loading import BrokenLink, Loading
from facilitator.errors import UserError
from facilitator.exchange import csv_read
from facilitator.exchange.csv_contract import Table
from facilitator.exchange.csv_tables import TABLES
from facilitator.exchange.quoting import quoted
from facilitator.phrase import phrase

ORIGIN = "cohort.restore"
"""What the journal of a restored file calls the step that made it; undo never touches it."""
STEP = 1
"""And its number there."""

_TWICE = (
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY,
    sqlite3.SQLITE_CONSTRAINT_UNIQUE,
    sqlite3.SQLITE_CONSTRAINT_ROWID,
)
_SEQUENCE = re.compile(r"[1-9][0-9]{0,17}")
"""The number of a change in the journal."""

_HISTORIES = {"idea_stage": ("idea", "idea_id", "stage"), "goal_wording": ("goal", "goal_id", "text")}
"""By the view that reads the journal: the table, the column with its rows' ids, and whose history it is."""

_FIRST_ROW = 2
"""The number of the first row after the heading, as a spreadsheet counts."""

Put = Callable[[int, Sequence[tuple[Any, ...]]], None]
"""Takes some rows of a file, the first of which has this number."""


def into(made: Loading, table: Table, layout: csv_read.Layout) -> Put:
    """What puts the rows of a file where they belong. It raises CellError at one that cannot be kept."""
    return _History(made, table, layout) if table.worked_out else _Rows(made, table, layout)


def broken(link: BrokenLink) -> csv_read.CellError:
    """A row that refers to one which is not there, in its file."""
    table = next(table for table in TABLES if table.stored == link.table)
    column = next(c.name for c in table.columns if (c.stored or c.name) == link.column and not c.worked_out)
    return csv_read.CellError(
        table.file,
        link.row + _FIRST_ROW - 1,
        column,
        phrase("the row that it refers to is not in {file}", file=_file_of(link.to)),
    )


class _Rows:
    """Rows of a table as they are."""

    def __init__(self, made: Loading, table: Table, layout: csv_read.Layout) -> None:
        self._made, self._table, self._layout = made, table, layout
        self._key = layout.names.index("id")

    def __call__(self, first: int, rows: Sequence[tuple[Any, ...]]) -> None:
        try:
            self._made.put(self._table.stored, self._layout.names, rows)
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorcode not in _TWICE:
                raise
            number = self._made.count(self._table.stored) + _FIRST_ROW
            row_id = rows[number - first][self._key]
            raise csv_read.CellError(
                self._table.file,
                number,
                self._table.key,
                phrase("{cell} is there twice", cell=quoted(row_id)),
            ) from None


class _History:
    """Rows that follow from the journal: they become changes in it that nobody can undo.

    Each has the number in the journal that it had, which its id ends with.
    """

    def __init__(self, made: Loading, table: Table, layout: csv_read.Layout) -> None:
        self._made, self._table = made, table
        self._owners, owner, field = _HISTORIES[table.stored]
        names = ("id", owner, field, "at")
        for name in names:
            if name not in layout.names:
                raise UserError(
                    "{file}, row 1: the column {name} is missing. Sync again.", file=table.file, name=name
                )
        self._places = [layout.names.index(name) for name in names]
        self._names = names
        self._last: tuple[str, str] | None = None

        def whole(value: str) -> str:
            """The row as it is now, but with this value, as the triggers write rows."""
            columns = (
                f"'{column}', " + (value if column == field else f't."{column}"')
                for column in made.columns(self._owners)
            )
            return f"json_object({', '.join(columns)})"

        self._sql = (
            'INSERT INTO change (seq, step, "table", id, before, after, at, origin) '
            f"SELECT ?1, {STEP}, '{self._owners}', t.id, CASE WHEN ?2 IS NOT NULL THEN {whole('?2')} END, "
            f"{whole('?3')}, ?4, '{ORIGIN}' FROM \"{self._owners}\" AS t WHERE t.id = ?5"
        )

    def __call__(self, first: int, rows: Sequence[tuple[Any, ...]]) -> None:
        for number, row in enumerate(rows, first):
            row_id, owner, value, at = (row[place] for place in self._places)
            if at is None or owner is None:
                self._refuse(number, 3 if at is None else 1, phrase("is empty"))
            self._put(number, str(row_id), owner, value or "", at)

    def _put(self, number: int, row_id: str, owner: str, value: str, at: str) -> None:
        sequence = row_id.removeprefix(f"{owner}-")
        if sequence == row_id or not _SEQUENCE.fullmatch(sequence):
            self._refuse(
                number,
                0,
                phrase("{cell} is not {owner} with - and a number", cell=quoted(row_id), owner=quoted(owner)),
            )
        before = None
        if self._last and self._last[0] == owner and self._last[1] != value:
            before = self._last[1]
        self._last = (owner, value)
        try:
            put = self._made.connection.execute(self._sql, [int(sequence), before, value, at, owner])
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorcode not in _TWICE:
                raise
            self._refuse(
                number, 0, phrase("the number at the end of {cell} is there twice", cell=quoted(row_id))
            )
        if not put.rowcount:
            self._refuse(
                number, 1, phrase("{cell} is not in {file}", cell=quoted(owner), file=_file_of(self._owners))
            )

    def _refuse(self, number: int, column: int, reason: str) -> NoReturn:
        stored = self._names[column]
        name = next(c.name for c in self._table.columns if (c.stored or c.name) == stored)
        raise csv_read.CellError(self._table.file, number, name, reason)


def _file_of(stored: str) -> str:
    return next(table.file for table in TABLES if table.stored == stored)
