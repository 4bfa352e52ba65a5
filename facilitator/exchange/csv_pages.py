"""CSV lines made by SQLite a page at a time, many times as fast as row by row, and the same bytes.

SQLite joins the cells of a whole page of rows into one blob, with a mark on both sides of each text. A second
thread then looks at all that stands between the texts, the page at once: ids, words of a list, days, moments
and numbers have to be as plain as they were taken for. It puts quotation marks in the place of the marks. A
page in which something is not so simple is made again by :mod:`facilitator.exchange.csv_write`, which decides
what a cell looks like. Python's own lock is free while SQLite makes a page, so capture goes on.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import NamedTuple

from facilitator.exchange import csv_write
from facilitator.exchange.csv_contract import Column, Kind, Table
from facilitator.exchange.csv_write import CHUNK_ROWS
from facilitator.giving_way import give_way

_MARK = b"\x01"
"""Stands on both sides of a text until the quotation marks within it are doubled."""

_PLAIN = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.:_ -"
"""What all cells are made of that nobody typed."""

_NUMBERS = (Kind.INTEGER, Kind.SECONDS, Kind.NUMBER)
_MOMENT = 27
"""Signs of a moment as it is stored: microseconds and Z."""

_FEW = 10
"""Pages that are made without a second thread."""

_AHEAD = 3
"""Pages that may wait for it."""


class _OddError(Exception):
    """A page for Python alone."""


def lines(connection: sqlite3.Connection, table: Table) -> Iterator[tuple[bytes, int]]:
    """A whole CSV file in pieces, as :func:`facilitator.exchange.csv_write.lines` gives it.

    The connection's ``row_factory`` is :class:`sqlite3.Row`.
    """
    if not _has_pages(table):
        yield from csv_write.lines(connection, table)
        return
    yield csv_write.heading(table), 0
    _teach(connection)
    pages = _Pages(table)
    # All at once: each short query lets Python's lock go, and the second thread would keep it for a page.
    bounds = list(_bounds(connection, table))
    for these in bounds[:_FEW]:
        raw = pages.read(connection, these)
        yield _made(connection, table, these, partial(_finish, raw)), raw.rows
    if bounds[_FEW:]:
        yield from _by_two(connection, table, pages, bounds[_FEW:])


def _by_two(
    connection: sqlite3.Connection, table: Table, pages: _Pages, bounds: Sequence[_Bounds]
) -> Iterator[tuple[bytes, int]]:
    """Pages that are finished in a second thread while SQLite makes the next."""
    waiting: deque[tuple[_Bounds, _Raw, Future[bytes]]] = deque()

    def first() -> tuple[bytes, int]:
        these, raw, finish = waiting.popleft()
        return _made(connection, table, these, finish.result), raw.rows

    with ThreadPoolExecutor(1, "csv-pages", give_way) as thread:
        for these in bounds:
            raw = pages.read(connection, these)
            waiting.append((these, raw, thread.submit(_finish, raw)))
            if len(waiting) > _AHEAD:
                yield first()
        while waiting:
            yield first()


def _made(
    connection: sqlite3.Connection, table: Table, bounds: _Bounds, finish: Callable[[], bytes]
) -> bytes:
    try:
        return finish()
    except _OddError:
        sql = table.sql.replace(" ORDER BY ", f" WHERE {bounds.where} ORDER BY ")
        return csv_write.written(table, connection.execute(sql, bounds.parameters).fetchall())


def _has_pages(table: Table) -> bool:
    """True if its rows are sorted by id alone, and nothing in them is worked out but numbers.

    What its cells leave out may be no more than the rest of one moment.
    """
    worked_out = [c for c in table.columns if c.derive or (c.expression and c.kind not in _NUMBERS)]
    if table.order != "t.id" or table.worked_out or worked_out:
        return False
    moments = [c for c in table.columns if c.kind is Kind.INSTANT]
    rounds = any(c.kind is Kind.SECONDS or c.may_be_empty for c in table.columns)
    return not rounds and (not moments or (len(moments) == 1 and moments[0].required))


class _Bounds(NamedTuple):
    """Which rows are on a page: those whose ids follow ``after``, up to ``upto``; None is no bound."""

    after: str | None
    upto: str | None

    @property
    def where(self) -> str:
        bounds = ["t.id > ?"] * (self.after is not None) + ["t.id <= ?"] * (self.upto is not None)
        return " AND ".join(bounds) or "TRUE"

    @property
    def parameters(self) -> list[str]:
        return [bound for bound in self if bound is not None]


def _bounds(connection: sqlite3.Connection, table: Table) -> Iterator[_Bounds]:
    """Where the pages end, as the index of the ids has it."""
    sql = f'SELECT t.id FROM "{table.stored}" AS t WHERE {{}} ORDER BY t.id LIMIT 1 OFFSET {CHUNK_ROWS - 1}'
    after: str | None = None
    while True:
        rest = _Bounds(after, None)
        found = connection.execute(sql.format(rest.where), rest.parameters).fetchone()
        if found is None:
            yield rest
            return
        yield _Bounds(after, found[0])
        after = found[0]


class _Raw(NamedTuple):
    """A page as SQLite made it, and what is known of it."""

    lines: bytes
    rows: int
    frame: bytes
    """What is left of each line without what its cells are made of."""
    whole: bytes
    """What the last cell has of a moment of a whole second, and must not have."""
    texts: int
    """Those that are not empty, so that each has two marks."""
    moments_are_long: bool
    """False if a moment is not as moments are stored."""


def _finish(raw: _Raw) -> bytes:
    """The lines as they stand in the file. Raises _OddError where a page is not as simple as expected."""
    if raw.lines.count(_MARK) != 2 * raw.texts or not raw.moments_are_long:
        raise _OddError
    marked = raw.lines.replace(b'"', b'""') if b'"' in raw.lines else raw.lines
    parts = marked.split(_MARK)
    plain = b"".join(parts[::2])
    if plain.translate(None, _PLAIN) != raw.frame * raw.rows:
        raise _OddError
    if b",-" in plain or b"\n-" in plain or plain[:1] == b"-":  # that may need a ' before it
        raise _OddError
    if raw.whole and raw.whole in plain:  # a whole second leaves nothing for the last cell
        parts[::2] = [part.replace(raw.whole, b"") for part in parts[::2]]
    return b'"'.join(parts)


class _Pages:
    """Makes the pages of a table."""

    def __init__(self, table: Table) -> None:
        self._table = table
        stored = [c for c in table.columns if not c.worked_out]
        self._moment = next((c for c in table.columns if c.kind is Kind.INSTANT), None)
        marks = " + ".join(f"count(nullif(t.{_stored(c)}, ''))" for c in stored if c.is_free)
        length = f"length(t.{_stored(self._moment)})" if self._moment else "NULL"
        wanted = [
            f"CAST(coalesce(group_concat({self._line()}, ''), '') AS BLOB)",
            "count(*)",
            marks or "0",
            f"min({length})",
            f"max({length})",
        ]
        self._whole = f"{self._moment.name}=.000000".encode() if self._moment else b""
        rest = b"=" if self._moment else b""
        self._frame = b"," * (len(table.written) - 1) + rest + b"\r\n"
        # By the index of the ids, so that the rows come in their order.
        self._sql = (
            f'SELECT {", ".join(wanted)} FROM "{table.stored}" AS t '
            f'INDEXED BY "sqlite_autoindex_{table.stored}_1" WHERE {{}}'
        )

    def read(self, connection: sqlite3.Connection, bounds: _Bounds) -> _Raw:
        """A page, not looked at yet."""
        sql = self._sql.format(bounds.where)
        made, rows, texts, *lengths = connection.execute(sql, bounds.parameters).fetchone()
        return _Raw(
            lines=made,
            rows=rows,
            frame=self._frame,
            whole=self._whole,
            texts=texts,
            moments_are_long=all(length in (None, _MOMENT) for length in lengths),
        )

    def _line(self) -> str:
        """SQL for a line. Only what nobody typed goes through printf, which ends a text at a NUL."""
        parts: list[str] = []
        form, cells = "", list[str]()
        for place, column in enumerate(self._table.written):
            form += "," if place else ""
            if column.is_free:
                parts += [_printed(form, cells), self._text(f"t.{_stored(column)}")]
                form, cells = "", []
            else:
                more, cell = self._cell(column)
                form += more
                cells.append(cell)
        return " || ".join([*filter(None, parts), _printed(f"{form}\r\n", cells)])

    def _cell(self, column: Column) -> tuple[str, str]:
        """What printf is given of a column: its form, and SQL for the value."""
        if column.name == "exact" and self._moment:
            return f"{self._moment.name}=%s", f"rtrim(substr(t.{_stored(self._moment)}, 20), 'Z')"
        value = f"({column.expression})" if column.expression else f"t.{_stored(column)}"
        if column.kind is Kind.BOOLEAN:
            value = f"CASE WHEN {value} THEN 'true' WHEN {value} IS NULL THEN '' ELSE 'false' END"
        if column.kind is Kind.NUMBER:
            value = f"csv_number({value})"
        return "%.19sZ" if column.kind is Kind.INSTANT else "%s", value

    @staticmethod
    def _text(value: str) -> str:
        """A free text between marks; with a quote before what a spreadsheet takes for a formula.

        All in SQL: a function of Python's would wait for Python's lock in the middle of a page.
        """
        mark = f"'{_MARK.decode()}'"
        return (
            # No = + - @ tab, CR, NUL or ' in front: those are in the gaps between the three ranges.
            f"CASE WHEN {value} >= 'A' OR ({value} >= '.' AND {value} < '=') "
            f"OR ({value} >= ' ' AND {value} < '''') THEN {mark} || {value} || {mark} "
            f"WHEN {value} IS NULL OR {value} = '' THEN '' "
            f"WHEN substr({value}, 1, 1) IN ('=', '+', '-', '@', char(9), char(13), '''') "
            f"OR substr(CAST({value} AS BLOB), 1, 1) = x'00' "
            f"THEN {mark} || '''' || {value} || {mark} ELSE {mark} || {value} || {mark} END"
        )


def _printed(form: str, cells: list[str]) -> str:
    return f"printf('{form}', {', '.join(cells)})" if cells else (f"'{form}'" if form else "")


def _stored(column: Column) -> str:
    return f'"{column.stored or column.name}"'


def _teach(connection: sqlite3.Connection) -> None:
    """Gives SQLite the cells that Python writes."""
    number = partial(csv_write.cell, Kind.NUMBER)
    connection.create_function("csv_number", 1, number, deterministic=True)
