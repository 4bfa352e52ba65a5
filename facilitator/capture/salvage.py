"""What a damaged file has beyond a sound one, brought into it: by its journal, or else by its rows."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from facilitator.capture.store import transaction
from facilitator.capture.wreck import Wreck
from facilitator.model.text import instant

ORIGIN = "cohort.recover"
"""The journal's word for rows that were found without the change that made them."""
_BESIDE = ("draft", "pseudonym", "synced", "erasure", "anchor")
"""Tables that are in no journal; what stands in the damaged file is the younger."""
_OFTEN = 500
"""So many rows are read between two looks at whether to go on."""

Row = dict[str, Any]


@dataclass
class Salvaged:
    """What was brought in, and what is known to be lost."""

    younger: Counter[str] = field(default_factory=Counter)
    """Rows that the sound file did not have, by table."""
    changed: int = 0
    """Rows that it had otherwise, or that were taken away since."""
    lost: Counter[str] = field(default_factory=Counter)
    """Rows of which only the id could be read, by table."""
    broken_changes: int = 0
    """Changes that are missing in the journal."""
    read: int = 0
    """How many rows of any kind could be read."""
    rows_whole: bool = True
    """Whether every row could be read, so that a missing change is missing in the history alone."""


def bring_in(
    sound: sqlite3.Connection, wreck: Wreck, now: datetime, going_on: Callable[[], None]
) -> Salvaged:
    """Writes all that a wreck has beyond a sound file into it, in one transaction.

    ``going_on`` is called now and then; what it raises ends the work, and nothing is written.
    """
    made = Salvaged()
    sound.execute("PRAGMA foreign_keys = OFF")
    sound.execute("PRAGMA recursive_triggers = ON")
    with transaction(sound):
        base = int(sound.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])
        tables = _journalled(sound)
        changes = _changes(wreck, base, tables, made, going_on)
        _replay(sound, changes, tables, made)
        _journal_as_it_was(sound, base, changes)
        if made.broken_changes:
            followed = {(change["table"], change["id"]) for change in changes}
            _by_rows(sound, wreck, now, tables, followed, made, going_on)
        _count_lost(sound, wreck, tables, made)
        _beside(sound, wreck)
        _drop_orphans(sound, made)
    return made


def _journalled(sound: sqlite3.Connection) -> dict[str, list[str]]:
    """The tables that the journal is about, with their columns."""
    names = sound.execute("SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    return {name: [row[1] for row in sound.execute(f'PRAGMA table_info("{name}")')] for (name,) in names}


def _changes(
    wreck: Wreck, base: int, tables: dict[str, list[str]], made: Salvaged, going_on: Callable[[], None]
) -> list[Row]:
    """The changes after one that can be read and make sense, in order; those that are missing are counted."""
    found: list[Row] = []
    broken: list[int] = []
    for change in wreck.rows("change", base, broken):
        if len(found) % _OFTEN == 0:
            going_on()
        whole = isinstance(change["step"], int) and isinstance(change["origin"], str)
        if whole and change["table"] in tables and _is_row(change["before"]) and _is_row(change["after"]):
            found.append(change)
    made.read += len(found)
    highest = max([base, *broken, *(change["seq"] for change in found)])
    # A broken end of unknown length is at least one.
    made.broken_changes = max(highest - base - len(found), 1 if 0 in broken else 0)
    return found


def _is_row(text: object) -> bool:
    if text is None:
        return True
    with suppress(ValueError, TypeError):
        return isinstance(json.loads(str(text)), dict)
    return False


def _replay(
    sound: sqlite3.Connection, changes: list[Row], tables: dict[str, list[str]], made: Salvaged
) -> None:
    """Puts each row as its last change left it."""
    last: dict[tuple[str, str], Row | None] = {}
    for change in changes:
        if change["before"] == change["after"] == "{}":
            continue  # an undo that took nothing back
        last[change["table"], change["id"]] = json.loads(change["after"]) if change["after"] else None
    for (table, row_id), row in last.items():
        there = _there(sound, table, row_id)
        if row is None:
            sound.execute(f'DELETE FROM "{table}" WHERE id = ?', [row_id])
            made.changed += there
        elif _put(sound, table, tables[table], {**row, "id": row_id}):
            made.changed += there
            made.younger[table] += not there


def _journal_as_it_was(sound: sqlite3.Connection, base: int, changes: list[Row]) -> None:
    """The changes themselves in place of those that replaying them made."""
    sound.execute("DELETE FROM change WHERE seq > ?", [base])
    names = ("seq", "step", "table", "id", "before", "after", "at", "origin", "reverts")
    sound.executemany(
        'INSERT INTO change (seq, step, "table", id, before, after, at, origin, reverts) '
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [[change[name] for name in names] for change in changes],
    )
    # An undo of a step that is gone undoes nothing any more.
    sound.execute(
        "UPDATE change SET origin = ?, reverts = NULL WHERE reverts IS NOT NULL "
        "AND reverts NOT IN (SELECT step FROM change)",
        [ORIGIN],
    )
    sound.execute("UPDATE step_now SET step = max(step, (SELECT coalesce(max(step), 0) FROM change))")


def _by_rows(
    sound: sqlite3.Connection,
    wreck: Wreck,
    now: datetime,
    tables: dict[str, list[str]],
    followed: set[tuple[str, str]],
    made: Salvaged,
    going_on: Callable[[], None],
) -> None:
    """Rows as they stand, where the changes that led to them are lost; it is a step of its own."""
    sound.execute(
        "UPDATE step_now SET step = step + 1, at = ?, origin = ?, reverts = NULL", [instant(now), ORIGIN]
    )
    for table in tables.keys() & wreck.tables:
        broken: list[int] = []
        seen = set[str]()
        columns = [name for name in tables[table] if name in wreck.columns(table)]
        for row in wreck.rows(table, broken=broken):
            if len(seen) % _OFTEN == 0:
                going_on()
            row_id = str(row["id"])
            seen.add(row_id)
            made.read += 1
            if (table, row_id) in followed:
                continue
            old = _row(sound, table, columns, row_id)
            new = {name: row[name] for name in columns}
            if old != new and _put(sound, table, columns, new):
                made.younger[table] += old is None
                made.changed += old is not None
        known, whole = wreck.ids(table)
        made.rows_whole &= not broken
        if whole and not broken:
            _delete_others(sound, table, seen | known, made)


def _delete_others(sound: sqlite3.Connection, table: str, stay: set[str], made: Salvaged) -> None:
    """A row that a wholly legible table no longer has was taken away."""
    for (row_id,) in sound.execute(f'SELECT id FROM "{table}"').fetchall():
        if row_id not in stay:
            sound.execute(f'DELETE FROM "{table}" WHERE id = ?', [row_id])
            made.changed += 1


def _count_lost(
    sound: sqlite3.Connection, wreck: Wreck, tables: dict[str, list[str]], made: Salvaged
) -> None:
    for table in tables.keys() & wreck.tables:
        known, _ = wreck.ids(table)
        there = {row[0] for row in sound.execute(f'SELECT id FROM "{table}"')}
        made.lost[table] += len(known - there)


def _beside(sound: sqlite3.Connection, wreck: Wreck) -> None:
    """What is in no journal: half-typed text, codes for names, what was synced and erased."""
    for table in _BESIDE:
        columns = [row[1] for row in sound.execute(f'PRAGMA table_info("{table}")')]
        if table not in wreck.tables or not columns:
            continue
        shared = [name for name in columns if name in wreck.columns(table)]
        for row in wreck.rows(table):
            _put(sound, table, shared, {name: row[name] for name in shared})


def _drop_orphans(sound: sqlite3.Connection, made: Salvaged) -> None:
    """Rows about something that is lost: they let it go where they can, else they are lost with it."""
    while orphans := sound.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _, key in orphans:
            links = {row[0]: row[3] for row in sound.execute(f'PRAGMA foreign_key_list("{table}")')}
            column = links[key]
            needed = {row[1] for row in sound.execute(f'PRAGMA table_info("{table}")') if row[3]}
            if column in needed:
                gone = sound.execute(f'DELETE FROM "{table}" WHERE rowid = ?', [rowid]).rowcount
                made.lost[table] += gone
            else:
                sound.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', [rowid])


def _there(sound: sqlite3.Connection, table: str, row_id: str) -> bool:
    return sound.execute(f'SELECT 1 FROM "{table}" WHERE id = ?', [row_id]).fetchone() is not None


def _row(sound: sqlite3.Connection, table: str, columns: list[str], row_id: str) -> Row | None:
    names = ", ".join(f'"{name}"' for name in columns)
    row = sound.execute(f'SELECT {names} FROM "{table}" WHERE id = ?', [row_id]).fetchone()
    return dict(zip(columns, row, strict=True)) if row else None


def _put(sound: sqlite3.Connection, table: str, columns: list[str], row: Row) -> bool:
    """Writes a whole row; False if its values are none that the table takes, as those of a broken page."""
    names = [name for name in columns if name in row]
    sets = ", ".join(f'"{name}" = excluded."{name}"' for name in names if name != "id") or '"id" = "id"'
    quoted = ", ".join(f'"{name}"' for name in names)
    try:
        sound.execute(
            f'INSERT INTO "{table}" ({quoted}) VALUES ({", ".join("?" * len(names))}) '
            f"ON CONFLICT (id) DO UPDATE SET {sets}",
            [row[name] for name in names],
        )
    except sqlite3.IntegrityError:
        return False
    return True
