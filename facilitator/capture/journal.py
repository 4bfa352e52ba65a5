"""Undo and redo, read from the journal: a step is taken back by writing its rows as they were."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

NOT_UNDOABLE = ("timer.", "session.", "stage.", "cohort.")
"""Commands about time itself, the shared window, and the making of a cohort."""


@dataclass(frozen=True)
class Undoable:
    """Steps that undo and redo would act on next, each with the command that made it; None if none."""

    undo: tuple[int, str] | None = None
    redo: tuple[int, str] | None = None


def undoable(connection: sqlite3.Connection) -> Undoable:
    """Walks the journal once: each command, undo and redo, in order."""
    done: list[tuple[int, str]] = []
    undone: list[tuple[int, str]] = []
    names: dict[int, str] = {}
    query = "SELECT step, min(origin), min(reverts) FROM change GROUP BY step ORDER BY step"
    for step, origin, reverts in connection.execute(query):
        if origin == "undo":
            done = [d for d in done if d[0] != reverts]
            undone.append((step, names[reverts]))
            names[step] = names[reverts]
        elif origin == "redo":
            undone = [u for u in undone if u[0] != reverts]
            done.append((step, names[reverts]))
            names[step] = names[reverts]
        elif not origin.startswith(NOT_UNDOABLE):
            done.append((step, origin))
            names[step] = origin
            undone = []
    return Undoable(undo=done[-1] if done else None, redo=undone[-1] if undone else None)


def revert(connection: sqlite3.Connection, step: int) -> None:
    """Writes the rows of a step as they were before it, inside the caller's transaction.

    A column that something else (a timer) has changed since is left alone: time is never undone.
    """
    connection.execute("PRAGMA defer_foreign_keys = ON")
    query = 'SELECT "table", id, before, after FROM change WHERE step = ? ORDER BY seq DESC'
    for table, row_id, before, after in connection.execute(query, [step]).fetchall():
        old = json.loads(before) if before else None
        new = json.loads(after) if after else None
        if old is None:
            connection.execute(f'DELETE FROM "{table}" WHERE id = ?', [row_id])
        elif new is None:
            _insert(connection, table, old)
        else:
            for column, value in old.items():
                if value != new[column]:
                    connection.execute(
                        f'UPDATE "{table}" SET "{column}" = ? WHERE id = ? AND "{column}" IS ?',
                        [value, row_id, new[column]],
                    )
    _mark(connection, step)


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
    connection.execute(
        f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(row))})', list(row.values())
    )
