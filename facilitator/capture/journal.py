"""Undo, read from the journal: a step is taken back by writing its rows as they were."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from facilitator.capture.mending import Gone, mend

ONE_ROW = ("showing",)
"""Tables that have one row at most, which may have been made anew since."""


def revert(connection: sqlite3.Connection, step: int) -> None:
    """Writes the rows of a step as they were before it, inside the caller's transaction.

    What something else (a timer, the stage) has changed since is left alone: time is never undone. A row that
    something else has come to refer to stays, and one comes back without what is no longer there.
    """
    connection.execute("PRAGMA defer_foreign_keys = ON")
    query = 'SELECT "table", id, before, after FROM change WHERE step = ? ORDER BY seq DESC'
    removed: list[Gone] = []
    added: list[tuple[str, str]] = []
    for table, row_id, before, after in connection.execute(query, [step]).fetchall():
        old = json.loads(before) if before else None
        new = json.loads(after) if after else None
        if old is None:
            now = _row(connection, table, row_id)
            if now is not None and _as_written(now, new or {}):
                connection.execute(f'DELETE FROM "{table}" WHERE id = ?', [row_id])
                removed.append(Gone(table, row_id, now))
        elif new is None:
            if not _is_there(connection, table, row_id):
                _insert(connection, table, old)
                added.append((table, row_id))
        else:
            _write_back(connection, table, row_id, old, new)
    mend(connection, removed, added)
    _mark(connection, step)


def _write_back(
    connection: sqlite3.Connection, table: str, row_id: str, old: dict[str, Any], new: dict[str, Any]
) -> None:
    for column, value in old.items():
        if value == new[column]:
            continue
        same = f'"{column}" IS ?'
        if isinstance(new[column], float):
            # Older files have real numbers in the journal with 15 digits.
            same = f"printf('%.15g', \"{column}\") = printf('%.15g', ?)"
        sql = f'UPDATE "{table}" SET "{column}" = ? WHERE id = ? AND {same}'
        connection.execute(sql, [value, row_id, new[column]])


def _row(connection: sqlite3.Connection, table: str, row_id: str) -> dict[str, Any] | None:
    cursor = connection.execute(f'SELECT * FROM "{table}" WHERE id = ?', [row_id])
    names = [column[0] for column in cursor.description]
    row = cursor.fetchone()
    return dict(zip(names, row, strict=True)) if row else None


def _as_written(now: dict[str, Any], written: dict[str, Any]) -> bool:
    """Whether a row still is as a step left it."""
    return all(_alike(now.get(column), value) for column, value in written.items())


def _alike(one: Any, other: Any) -> bool:
    if isinstance(one, float) and isinstance(other, (int, float)):
        return f"{one:.14g}" == f"{other:.14g}"
    return bool(one == other)


def _is_there(connection: sqlite3.Connection, table: str, row_id: str) -> bool:
    where, values = ("", []) if table in ONE_ROW else ("WHERE id = ?", [row_id])
    return connection.execute(f'SELECT 1 FROM "{table}" {where} LIMIT 1', values).fetchone() is not None


def _mark(connection: sqlite3.Connection, step: int) -> None:
    """Writes of a step that took nothing back that it was taken back, or it would be the next one for ever.

    So it is where a timer has changed since all that there was to take back.
    """
    connection.execute(
        'INSERT INTO change (step, "table", id, before, after, at, origin, reverts) '
        "SELECT now.step, was.\"table\", was.id, '{}', '{}', now.at, now.origin, now.reverts "
        "FROM step_now AS now, change AS was WHERE was.step = ? "
        "AND NOT EXISTS (SELECT 1 FROM change WHERE change.step = now.step) LIMIT 1",
        [step],
    )


def _insert(connection: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    names = ", ".join(f'"{c}"' for c in row)
    marks = ", ".join("?" * len(row))
    connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', list(row.values()))
