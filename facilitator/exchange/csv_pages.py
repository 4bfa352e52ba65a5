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
    """The SQL of a table's pages; ``careful`` expects line breaks in texts, and moments of whole seconds.

    The ids of a page are read first, out of their index alone: they say where it ends, and they are checked.
    """

    def __init__(self, table: Table, links: set[Column], *, careful: bool) -> None:
        self._table, self._careful = table, careful
        texts = [c for c in table.columns if not c.worked_out and c.kind in _TEXTS and c.stored != "id"]
        self._free = [c for c in texts if _is_free(c)]
        self._plain = [c for c in texts if not _is_free(c) and c not in links]
        cells = ", ".join(self._cell(column) for column in table.written)
        form = ",".join(_form(column) for column in table.written)
        wanted = [f"CAST(group_concat(printf('{form}\r\n', {cells}), '') AS BLOB)"]
        wanted += [f"max(instr(t.{_stored(column)}, char(0)))" for column in self._free]
        for name in map(_stored, self._plain):
            wanted += [f"count(t.{name})", f"CAST(group_concat(t.{name}, ',') AS BLOB)"]
        # By the index of the ids, so that the rows come in their order.
        self._sql = (
            f'SELECT {", ".join(wanted)} FROM "{table.stored}" AS t '
            f'INDEXED BY "sqlite_autoindex_{table.stored}_1" WHERE {{}}'
        )
        self._ids = (
            "SELECT count(*), max(id), CAST(group_concat(id, ',') AS BLOB) FROM "
            f'(SELECT id FROM "{table.stored}" AS t WHERE {{}} ORDER BY id LIMIT {CHUNK_ROWS})'
        )

    def read(self, connection: sqlite3.Connection, last: str | None) -> _Page:
        """The page of the rows whose ids follow ``last``; the first of all for None."""
        where, parameters = ("TRUE", []) if last is None else ("t.id > ?", [last])
        rows, end, ids = connection.execute(self._ids.format(where), parameters).fetchone()
        if not rows:
            return _Page(None, 0, b"", _PLAINLY)
        sql = self._sql.format(f"{where} AND t.id <= ?")
        lines, *found = connection.execute(sql, [*parameters, end]).fetchone()
        nuls, checked = found[: len(self._free)], found[len(self._free) :]
        if any(nuls):  # SQLite's printf ends a text there
            return _Page(end, rows, b"", _ODD)
        verdicts = [_PLAINLY if _are_plain(ids, rows) else _ODD]
        if not self._careful and (lines.count(b"\n") != rows or lines.count(b"\r") != rows):
            verdicts.append(_UNUSUAL)
        for place, column in enumerate(self._plain):
            count, values = checked[2 * place : 2 * place + 2]
            verdicts.append(self._judged(column, rows, count, values or b""))
        return _Page(end, rows, lines, max(verdicts, key=_GRAVITY.index))

    def _judged(self, column: Column, rows: int, count: int, values: bytes) -> str:
        if column.kind is Kind.INSTANT:
            if (column.required and count != rows) or (count and not _are_moments(values, count)):
                return _ODD
            return _UNUSUAL if not self._careful and b".000000Z" in values else _PLAINLY
        return _PLAINLY if _are_plain(values, count) else _ODD

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


def _is_free(column: Column) -> bool:
    """True for what people typed; ids and words of a list are no free text."""
    is_word = column.refers_to or column.values or column.stored == "id"
    return column.kind in _FREE and not is_word


def _are_plain(values: bytes, count: int) -> bool:
    """True if so many values with a comma between them need neither quotation marks nor anything else."""
    if values.translate(None, _PLAIN) != b"," * max(count - 1, 0):
        return False
    return values[:1] != b"-" and b",-" not in values


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
