"""CSV lines made by SQLite a page at a time, many times as fast as row by row, and the same bytes.

SQLite joins the cells of a whole page of rows into one blob, and beside it the values that it took for plain:
ids, words of a list, days and moments. What is not as simple as it was taken for is found there, and the page
is made again: by SQL that expects more, or by :mod:`facilitator.exchange.csv_write`, which decides what a
cell looks like. Python's own lock is free while a page is made, so capture goes on.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from facilitator.exchange import csv_write
from facilitator.exchange.csv_contract import Column, Kind, Table
from facilitator.exchange.csv_write import CHUNK_ROWS

_PLAIN = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.:_ -"
"""What an id, a word of a list, a day or a moment is made of, if it is as they are."""

_DISTINCT = 500
"""A link with no more values than these has them all looked at before, and no longer on each page."""

_TEXTS = (Kind.TEXT, Kind.LIST, Kind.RECORD, Kind.DATE, Kind.INSTANT)
_FREE = (Kind.TEXT, Kind.LIST, Kind.RECORD)


def lines(connection: sqlite3.Connection, table: Table) -> Iterator[tuple[bytes, int]]:
    """A whole CSV file in pieces, as :func:`facilitator.exchange.csv_write.lines` gives it.

    The connection's ``row_factory`` is :class:`sqlite3.Row`.
    """
    if not _has_pages(table):
        yield from csv_write.lines(connection, table)
        return
    yield csv_write.heading(table), 0
    _teach(connection)
    links = {column for column in table.columns if _is_few_and_plain(connection, table, column)}
    quick, careful = (_Pages(table, links, careful=careful) for careful in (False, True))
    pages, last = quick, None
    while True:
        page = pages.read(connection, last)
        if page.verdict is _UNUSUAL and pages is quick:
            pages = careful
            page = pages.read(connection, last)
        if not page.rows:
            return
        if page.verdict is not _PLAINLY:
            yield _row_by_row(connection, table, last), page.rows
        else:
            yield page.lines, page.rows
        last = page.last


def _has_pages(table: Table) -> bool:
    """True if its rows are sorted by id alone, and nothing in them is worked out but numbers."""
    texts = [c for c in table.columns if c.derive or (c.expression and c.kind in _TEXTS)]
    return table.order == "t.id" and not table.worked_out and not texts


_PLAINLY, _UNUSUAL, _ODD = "plainly", "unusual", "odd"
"""What a page turned out to be: right as it is, for the careful SQL, or for Python alone."""


class _Page(NamedTuple):
    last: str | None
    rows: int
    lines: bytes
    verdict: str


class _Pages:
    """The SQL of a table's pages; ``careful`` expects line breaks in texts, and moments of whole seconds."""

    def __init__(self, table: Table, links: set[Column], *, careful: bool) -> None:
        self._table, self._careful = table, careful
        self._checked = [c for c in table.columns if c not in links and not c.worked_out and _is_text(c)]
        cells = ", ".join(self._cell(column) for column in table.written)
        form = ",".join(_form(column) for column in table.written)
        inner = ["t.id AS id", f"printf('{form}\r\n', {cells}) AS line"]
        inner += [f"t.{_stored(column)} AS {_stored(column)}" for column in self._checked]
        outer = ["max(id)", "count(*)", "CAST(group_concat(line, '') AS BLOB)"]
        for column in self._checked:
            name = _stored(column)
            outer += [f"count({name})", f"CAST(group_concat({name}, ',') AS BLOB)"]
        self._sql = (
            f"SELECT {', '.join(outer)} FROM (SELECT {', '.join(inner)} "
            f'FROM "{table.stored}" AS t WHERE {{}} ORDER BY t.id LIMIT {CHUNK_ROWS})'
        )

    def read(self, connection: sqlite3.Connection, last: str | None) -> _Page:
        """The page of the rows whose ids follow ``last``; the first of all for None."""
        where, parameters = ("TRUE", []) if last is None else ("t.id > ?", [last])
        found = tuple(connection.execute(self._sql.format(where), parameters).fetchone())
        verdict = _PLAINLY
        for place, column in enumerate(self._checked):
            count, values = found[3 + 2 * place : 5 + 2 * place]
            verdict = max(verdict, self._judged(column, found[1], count, values or b""), key=_GRAVITY.index)
        return _Page(found[0], found[1], found[2] or b"", verdict)

    def _judged(self, column: Column, rows: int, count: int, values: bytes) -> str:
        if _is_free(column):
            if b"\0" in values:
                return _ODD  # SQLite's printf ends a text there
            return _UNUSUAL if not self._careful and (b"\n" in values or b"\r" in values) else _PLAINLY
        is_moment = column.kind is Kind.INSTANT
        if not values:
            return _ODD if is_moment and (count or (column.required and rows)) else _PLAINLY
        between = max(count - 1, 0)
        if values.translate(None, _PLAIN) != b"," * between or values[:1] == b"-" or b",-" in values:
            return _ODD
        if is_moment:
            if (column.required and count != rows) or not _are_moments(values, count):
                return _ODD
            if not self._careful and b".000000Z" in values:
                return _UNUSUAL
        return _PLAINLY

    def _cell(self, column: Column) -> str:
        """SQL for what printf is given of a column."""
        if column.name == "exact":
            return self._rest(column)
        value = f"({column.expression})" if column.expression else f"t.{_stored(column)}"
        if column.kind is Kind.BOOLEAN:
            return f"CASE WHEN {value} THEN 'true' WHEN {value} IS NULL THEN '' ELSE 'false' END"
        if column.kind in (Kind.SECONDS, Kind.NUMBER):
            return f"csv_{column.kind.value[0]}({value})"
        if column.kind is Kind.INSTANT and not column.required:
            return f"substr({value}, 1, 19) || 'Z'"
        return self._text(value) if _is_free(column) else value

    def _text(self, value: str) -> str:
        """A free text: a quote before what a spreadsheet takes for a formula, and quoted where it must be."""
        breaks = f" OR instr({value}, char(10)) OR instr({value}, char(13))" if self._careful else ""
        return (
            f"CASE WHEN {value} IS NULL THEN '' "
            # No = + - @ tab, CR or ' in front: those are in the gaps between the three ranges.
            f"WHEN {value} >= 'A' OR ({value} >= '.' AND {value} < '=') "
            f"OR ({value} >= ' ' AND {value} < '''') THEN "
            f"CASE WHEN instr({value}, '\"') THEN '\"' || replace({value}, '\"', '\"\"') || '\"' "
            f"WHEN instr({value}, ','){breaks} THEN '\"' || {value} || '\"' ELSE {value} END "
            f"ELSE csv_text({value}) END"
        )

    def _rest(self, column: Column) -> str:
        """What the cells leave out, without the long way round where all is as it mostly is."""
        columns = [c for c in self._table.columns if not c.worked_out]
        moments = [c for c in columns if c.kind is Kind.INSTANT]
        if self._careful or len(moments) > 1 or any(c.kind is Kind.SECONDS for c in columns):
            return f"({column.expression})"
        if any(not c.required for c in moments):
            return f"({column.expression})"
        usual = "".join(f"'{c.name}=' || substr(t.{_stored(c)}, 20, 7)" for c in moments) or "''"
        empty = [f"t.{_stored(c)} = ''" for c in columns if not c.required and c.kind in _TEXTS]
        return f"CASE WHEN {' OR '.join(empty)} THEN {column.expression} ELSE {usual} END" if empty else usual


_GRAVITY = (_PLAINLY, _UNUSUAL, _ODD)


def _form(column: Column) -> str:
    return "%.19sZ" if column.kind is Kind.INSTANT and column.required else "%s"


def _stored(column: Column) -> str:
    return f'"{column.stored or column.name}"'


def _is_text(column: Column) -> bool:
    return column.kind in _TEXTS


def _is_free(column: Column) -> bool:
    """True for what people typed; ids and words of a list are no free text."""
    is_word = column.refers_to or column.values or column.stored == "id"
    return column.kind in _FREE and not is_word


def _are_moments(values: bytes, count: int) -> bool:
    """True if values of 27 signs each end with a fraction of six digits and Z, as moments are stored."""
    whole = values + b","
    return (
        len(whole) == 28 * count
        and whole[27::28] == b"," * count
        and whole[26::28] == b"Z" * count
        and whole[19::28] == b"." * count
        and values.translate(None, b"0123456789-T:.,") == b"Z" * count
    )


def _is_few_and_plain(connection: sqlite3.Connection, table: Table, column: Column) -> bool:
    """True for a link all of whose values were looked at, from one to the next in its index."""
    if not column.refers_to or column.worked_out:
        return False
    name = _stored(column)
    indexes = connection.execute("SELECT name FROM pragma_index_list(?)", [table.stored]).fetchall()
    firsts = [
        connection.execute("SELECT name FROM pragma_index_info(?) WHERE seqno = 0", [index[0]]).fetchone()[0]
        for index in indexes
    ]
    if name.strip('"') not in firsts:
        return False
    found = connection.execute(
        f'WITH RECURSIVE d(x) AS (SELECT min({name}) FROM "{table.stored}" UNION ALL '
        f'SELECT (SELECT min({name}) FROM "{table.stored}" WHERE {name} > x) FROM d WHERE x IS NOT NULL '
        f"LIMIT {_DISTINCT}) SELECT x FROM d WHERE x IS NOT NULL"
    ).fetchall()
    if len(found) >= _DISTINCT - 1:
        return False
    values = [row[0].encode() for row in found]
    return not any(value.translate(None, _PLAIN) or value[:1] == b"-" for value in values)


def _teach(connection: sqlite3.Connection) -> None:
    """Gives SQLite the cells that Python writes."""
    kinds = {"csv_text": Kind.TEXT, "csv_seconds": Kind.SECONDS, "csv_number": Kind.NUMBER}
    for name, kind in kinds.items():
        connection.create_function(
            name,
            1,
            lambda value, kind=kind: csv_write.quoted(csv_write.cell(kind, value)),
            deterministic=True,
        )


def _row_by_row(connection: sqlite3.Connection, table: Table, last: str | None) -> bytes:
    where, parameters = ("TRUE", []) if last is None else ("t.id > ?", [last])
    sql = table.sql.replace(" ORDER BY ", f" WHERE {where} ORDER BY ") + f" LIMIT {CHUNK_ROWS}"
    return csv_write.written(table, connection.execute(sql, parameters).fetchall())
