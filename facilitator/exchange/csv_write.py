"""Rows of a cohort file as lines of CSV: UTF-8 with a byte order mark, comma, CRLF, RFC 4180 quoting."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from facilitator.exchange.csv_contract import Column, Kind, Table

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""Lets a spreadsheet that opens the file by a double click read ``Siân`` as UTF-8."""

CHUNK_ROWS = 2000
"""Rows held in memory at a time."""

QUOTE = '"'
_NEEDS_QUOTE = ("=", "+", "-", "@", "\t", "\r", "'", "\0")
"""A NUL too: LibreOffice passes over it, and takes what follows for the first sign."""


def escape(text: str) -> str:
    """A text as it stands in a cell: one ``'`` goes before what a spreadsheet could take for a formula."""
    return f"'{text}" if text.startswith(_NEEDS_QUOTE) else text


def unescape(text: str) -> str:
    """A cell as the text that it stands for; a ``'`` that :func:`escape` did not write stays."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_NEEDS_QUOTE) else text


def _whole_seconds(moment: str) -> str:
    # Stored moments are ISO 8601 in UTC with a fraction and Z; the first 19 characters end with the seconds.
    return f"{moment[:19]}Z"


_WRITTEN: dict[Kind, Callable[[Any], str]] = {
    Kind.INTEGER: lambda value: str(int(value)),
    Kind.SECONDS: lambda value: str(round(value)),
    Kind.NUMBER: lambda value: repr(float(value)),
    Kind.BOOLEAN: lambda value: "true" if value else "false",
    Kind.INSTANT: lambda value: escape(_whole_seconds(value)),
}


def cell(kind: Kind, value: Any) -> str:
    """A stored value as the text of its cell; what is missing is empty."""
    if value is None or value == "":
        return ""
    return _WRITTEN.get(kind, escape)(value)


def quoted(text: str) -> str:
    """A cell's text as it stands between two commas: in quotation marks where RFC 4180 wants them."""
    if any(sign in text for sign in ',"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def in_place(column: Column, value: Any) -> str:
    """A stored value as it stands between two commas."""
    text = cell(column.kind, value)
    return f'"{text.replace(QUOTE, QUOTE * 2)}"' if text and column.is_free else quoted(text)


def heading(table: Table) -> bytes:
    """How a CSV file begins."""
    return BYTE_ORDER_MARK + _encoded([[column.name for column in table.written]])


def written(table: Table, rows: Sequence[Any]) -> bytes:
    """Rows that were read with :attr:`Table.sql`, as lines."""
    return _encoded([[in_place(c, c.value(row)) for c in table.written] for row in rows])


def lines(connection: sqlite3.Connection, table: Table) -> Iterator[tuple[bytes, int]]:
    """A whole CSV file in pieces, each with the number of its rows; the heading comes first.

    Row by row, and so the measure of what :mod:`facilitator.exchange.csv_pages` makes faster. The
    connection's ``row_factory`` is :class:`sqlite3.Row`.
    """
    yield heading(table), 0
    cursor = connection.execute(table.sql)
    while rows := cursor.fetchmany(CHUNK_ROWS):
        yield written(table, rows), len(rows)


def _encoded(rows: list[list[str]]) -> bytes:
    return "".join(f"{','.join(cells)}\r\n" for cells in rows).encode()
