"""After rows were taken back: nothing refers to a row that is not there, and nothing is lost for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, NamedTuple


class Gone(NamedTuple):
    """A row that was taken away, as it was."""

    table: str
    id: str
    row: dict[str, Any]


class _Link(NamedTuple):
    table: str
    column: str
    parent: str
    required: bool


def mend(connection: sqlite3.Connection, removed: Sequence[Gone], added: Sequence[tuple[str, str]]) -> None:
    """Brings rows again that something refers to, and lets links go, or rows, to what is not there.

    So it is where a step that cannot be taken back came in between, such as the start of a session, which
    marks everybody as present.
    """
    if not removed and not added:
        return
    links = _links(connection)
    _bring_again(connection, removed, links)
    _let_go(connection, added, links)


def _links(connection: sqlite3.Connection) -> list[_Link]:
    found = []
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        required = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")') if row[3]}
        for row in connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall():
            found.append(_Link(table, row[3], row[2], row[3] in required))
    return found


def _bring_again(connection: sqlite3.Connection, removed: Sequence[Gone], links: list[_Link]) -> None:
    children: dict[str, list[_Link]] = {}
    for link in links:
        children.setdefault(link.parent, []).append(link)
    away = [gone for gone in removed if gone.table in children]
    every = {(gone.table, gone.id): gone for gone in removed}
    while away:
        needed = [
            gone
            for gone in away
            if not _is_there(connection, gone.table, gone.id)
            and any(_refers(connection, link, gone.id) for link in children[gone.table])
        ]
        if not needed:
            return
        for gone in needed:
            _insert(connection, every[gone.table, gone.id])
        away = [gone for gone in away if gone not in needed]


def _let_go(connection: sqlite3.Connection, added: Sequence[tuple[str, str]], links: list[_Link]) -> None:
    parents: dict[str, list[_Link]] = {}
    for link in links:
        parents.setdefault(link.table, []).append(link)
    again = True
    while again:
        again = False
        there: dict[tuple[str, str], bool] = {}
        for table, row_id in added:
            for link in parents.get(table, ()):
                row = connection.execute(
                    f'SELECT "{link.column}" FROM "{table}" WHERE id = ?', [row_id]
                ).fetchone()
                if row is None or row[0] is None:
                    continue
                parent = (link.parent, row[0])
                if parent not in there:
                    there[parent] = _is_there(connection, *parent)
                if there[parent]:
                    continue
                if link.required:
                    connection.execute(f'DELETE FROM "{table}" WHERE id = ?', [row_id])
                    again = True
                else:
                    sql = f'UPDATE "{table}" SET "{link.column}" = NULL WHERE id = ?'
                    connection.execute(sql, [row_id])


def _refers(connection: sqlite3.Connection, link: _Link, row_id: str) -> bool:
    sql = f'SELECT 1 FROM "{link.table}" WHERE "{link.column}" = ? LIMIT 1'
    return connection.execute(sql, [row_id]).fetchone() is not None


def _is_there(connection: sqlite3.Connection, table: str, row_id: str) -> bool:
    sql = f'SELECT 1 FROM "{table}" WHERE id = ?'
    return connection.execute(sql, [row_id]).fetchone() is not None


def _insert(connection: sqlite3.Connection, gone: Gone) -> None:
    names = ", ".join(f'"{c}"' for c in gone.row)
    marks = ", ".join("?" * len(gone.row))
    sql = f'INSERT INTO "{gone.table}" ({names}) VALUES ({marks})'
    connection.execute(sql, list(gone.row.values()))
