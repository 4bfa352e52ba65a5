"""A damaged cohort file, read from a scratch copy around the pages that are broken."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_HEADER = 100
_INTERIOR = 5
_TRIED_BEYOND = 2000
"""Row numbers that are tried beyond the last that is known, where nothing says how many there were."""


@dataclass
class Wreck:
    """The scratch copy of a damaged file, as far as SQLite can be brought to read it."""

    connection: sqlite3.Connection
    tables: frozenset[str] = field(default_factory=frozenset)

    def columns(self, table: str) -> list[str]:
        """The names of a table's columns."""
        return [row[1] for row in self.connection.execute(f'PRAGMA table_info("{table}")')]

    def rows(self, table: str, beyond: int = 0, broken: list[int] | None = None) -> Iterator[dict[str, Any]]:
        """The rows of a table that can be read, by rowid from ``beyond`` on.

        Row numbers that are known and cannot be read are added to ``broken``; a 0 stands for rows
        of which not even the number is known.
        """
        last, names = beyond, self.columns(table)
        lost = broken if broken is not None else []
        known: list[int] | None = None
        by_name = True
        sql = f'SELECT rowid, * FROM "{table}" WHERE rowid > ? ORDER BY rowid'
        while True:
            try:
                for row in self.connection.execute(sql, [last]):
                    last = row[0]
                    yield dict(zip(names, row[1:], strict=True))
            except sqlite3.DatabaseError:
                if known is None:
                    known, by_name = self._numbers(table, last)
                    if not by_name:
                        lost.append(0)
                found = self._next(table, [n for n in known if n > last], lost if by_name else [])
                if found is None:
                    return
                last = found[0]
                yield dict(zip(names, found[1:], strict=True))
            else:
                return

    def ids(self, table: str) -> tuple[set[str], bool]:
        """The ids that the table's index has, and whether all of the index can be read."""
        index = f"sqlite_autoindex_{table}_1"
        found, whole = set[str](), True
        for order in ("ASC", "DESC"):
            sql = f'SELECT id FROM "{table}" INDEXED BY "{index}" ORDER BY id {order}'
            try:
                for row in self.connection.execute(sql):
                    found.add(str(row[0]))
            except sqlite3.DatabaseError:
                whole = False
            else:
                return found, whole
        return found, whole

    def _next(self, table: str, numbers: list[int], lost: list[int]) -> tuple[Any, ...] | None:
        """The first row of these numbers that can be read."""
        for number in numbers:
            try:
                sql = f'SELECT rowid, * FROM "{table}" WHERE rowid = ?'
                row = self.connection.execute(sql, [number]).fetchone()
            except sqlite3.DatabaseError:
                lost.append(number)
            else:
                if row is not None:
                    return tuple(row)
        return None

    def _numbers(self, table: str, last: int) -> tuple[list[int], bool]:
        """Row numbers beyond one, from an index if one can be read, else all up to the highest.

        The second is False where not even that is known, and the numbers are guesses.
        """
        sql = "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?"
        for (index,) in self._asked(sql, table):
            with suppress(sqlite3.DatabaseError):
                sql = f'SELECT rowid FROM "{table}" INDEXED BY "{index}"'
                numbers = [int(row[0]) for row in self.connection.execute(sql)]
                return sorted(number for number in numbers if number > last), True
        highest = self._asked(f'SELECT max(rowid) FROM "{table}"')
        if highest and highest[0][0] is not None:
            return list(range(last + 1, int(highest[0][0]) + 1)), True
        return list(range(last + 1, last + _TRIED_BEYOND)), False

    def _asked(self, sql: str, *parameters: str) -> list[Any]:
        try:
            return self.connection.execute(sql, parameters).fetchall()
        except sqlite3.DatabaseError:
            return []


def opened(path: Path, scratch: Path, like: Path) -> Wreck | None:
    """A copy of a damaged file in a scratch folder, opened; None if nothing of it can be read.

    ``like`` is a sound cohort file: where the damaged one has lost its header or the list of its tables,
    these are taken from there. Raises OSError where no copy can be made.
    """
    wreck = scratch / "wreck.cohort"
    for attempt in (_as_it_is, _with_header, _with_schema):
        for tail in ("", "-wal", "-shm", "-journal"):
            wreck.with_name(wreck.name + tail).unlink(missing_ok=True)
        _copied(path, wreck)
        log = path.with_name(path.name + "-wal")
        if log.exists():
            _copied(log, wreck.with_name(wreck.name + "-wal"))
        attempt(wreck, like)
        if found := _connected(wreck):
            return found
    return None


def _copied(path: Path, target: Path) -> None:
    """A copy for its owner alone."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    shutil.copyfile(path, target)


def _connected(wreck: Path) -> Wreck | None:
    connection = sqlite3.connect(wreck, isolation_level=None)
    try:
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        if not {"change", "step_now", "participant", "session"} <= set(names):
            connection.close()
            return None
        return Wreck(connection, frozenset(names))
    except sqlite3.DatabaseError:
        connection.close()
        return None


def _as_it_is(wreck: Path, like: Path) -> None:
    """Most damage is somewhere in the middle, and SQLite reads the rest."""


def _with_header(wreck: Path, like: Path) -> None:
    """The first 100 bytes anew. The length that they name is not to be trusted, the file's own is."""
    with like.open("rb") as file:
        head = bytearray(file.read(_HEADER))
    # SQLite takes the length from the header only while these two counters are the same.
    head[24:28], head[92:96] = b"\0\0\0\2", b"\0\0\0\1"
    head[32:40] = bytes(8)  # no list of free pages: it may be of another file
    with wreck.open("rb+") as file:
        file.write(head)
        if os.fstat(file.fileno()).st_size < _size_of_pages(like):
            file.truncate(_size_of_pages(like))


def _with_schema(wreck: Path, like: Path) -> None:
    """The pages with the list of tables anew: they are where they were, unless a file was vacuumed."""
    pages = _schema_pages(like)
    size = _size_of_pages(like)
    with wreck.open("rb+") as file:
        for number, content in pages.items():
            file.seek((number - 1) * size)
            file.write(content)
    _with_header(wreck, like)


def _size_of_pages(like: Path) -> int:
    with like.open("rb") as file:
        size = int.from_bytes(file.read(_HEADER)[16:18], "big")
    return 65536 if size == 1 else size


def _schema_pages(like: Path) -> dict[int, bytes]:
    """The pages of a sound file's first tree, which holds the list of its tables (sqlite.org/fileformat2)."""
    size = _size_of_pages(like)
    pages: dict[int, bytes] = {}
    waiting = [1]
    with like.open("rb") as file:
        while waiting:
            number = waiting.pop()
            file.seek((number - 1) * size)
            page = pages[number] = file.read(size)
            start = _HEADER if number == 1 else 0
            cells = int.from_bytes(page[start + 3 : start + 5], "big")
            if page[start] == _INTERIOR:
                waiting.append(int.from_bytes(page[start + 8 : start + 12], "big"))
                for cell in range(cells):
                    place = start + 12 + 2 * cell
                    at = int.from_bytes(page[place : place + 2], "big")
                    waiting.append(int.from_bytes(page[at : at + 4], "big"))
    return pages
