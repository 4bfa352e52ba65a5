"""One person taken out of one cohort file, of whatever schema: a plan is written, and the file made anew."""

from __future__ import annotations

import secrets
import sqlite3

import msgspec

from facilitator.capture.erased_words import Person
from facilitator.capture.erasing_plan import PERSON, Plan

ORIGIN = "cohort.erase"
"""The journal's word for it: a step that undo passes over."""
PATIENCE_MS = 20_000
"""How long whoever still reads the file as it was is waited for, before its log can be emptied."""


def known(connection: sqlite3.Connection, participant_id: str) -> Person:
    """Every name and address that a file has had for a person; none if it does not know the id."""
    names: dict[str, None] = {}
    addresses: dict[str, None] = {}
    rows = connection.execute(f'SELECT name, email FROM "{PERSON}" WHERE id = ?', [participant_id]).fetchall()
    sql = 'SELECT before, after FROM change WHERE "table" = ? AND id = ?'
    for before, after in connection.execute(sql, [PERSON, participant_id]):
        for text in (after, before):
            if text:
                there = msgspec.json.decode(text)
                rows.append((there.get("name"), there.get("email")))
    for name, address in rows:
        if name:
            names[name] = None
        if address:
            addresses[address] = None
    return Person(participant_id, tuple(names), tuple(addresses))


def apply(connection: sqlite3.Connection, plan: Plan, now: str) -> None:
    """Writes a plan inside the caller's transaction, past the journal's triggers and into the journal itself.

    Raises sqlite3.IntegrityError if a link would lead nowhere.
    """
    connection.execute("PRAGMA defer_foreign_keys = ON")
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid"
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    for table, ids in plan.dead.items():
        connection.executemany(f'DELETE FROM "{table}" WHERE id = ?', [(row_id,) for row_id in ids])
    for table, column, rowid, value in plan.cells:
        connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', [value, rowid])
    for table, rowid in plan.keys:
        if table == "pseudonym":
            # Whose code it was is gone; that it was given stays known, or somebody else might be given it.
            retired = f"retired {secrets.token_hex(8)}"
            connection.execute("UPDATE pseudonym SET id = ? WHERE rowid = ?", [retired, rowid])
        else:
            connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', [rowid])
    connection.executemany("UPDATE change SET before = ?, after = ? WHERE seq = ?", plan.changes)
    connection.executemany(
        "UPDATE change SET before = '{}', after = '{}', id = iif(\"table\" = ?, 'erased', id) WHERE seq = ?",
        [(PERSON, seq) for seq in plan.marks],
    )
    connection.executemany("DELETE FROM change WHERE seq = ?", [(seq,) for seq in plan.forgotten])
    orphans = "reverts IS NOT NULL AND reverts NOT IN (SELECT step FROM change)"
    while connection.execute(f"DELETE FROM change WHERE {orphans}").rowcount:
        pass
    for _, sql in triggers:
        connection.execute(sql)
    connection.execute(
        "UPDATE step_now SET step = step + 1, at = ?, origin = ?, reverts = NULL", [now, ORIGIN]
    )
    # Says which kinds of rows changed, so that a sync writes their files; of what changed it says nothing.
    connection.executemany(
        'INSERT INTO change (step, "table", id, before, after, at, origin) '
        "SELECT step, ?, 'erased', '{}', '{}', at, origin FROM step_now",
        [(table,) for table in sorted(plan.touched)],
    )
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken:
        raise sqlite3.IntegrityError(f"a row of {broken[0]} would lead nowhere")


def sweep(connection: sqlite3.Connection) -> bool:
    """Rewrites the file without what was removed, and empties its log; False if somebody still reads the old.

    Call it outside a transaction.
    """
    connection.execute("VACUUM")
    return empty_log(connection)


def empty_log(connection: sqlite3.Connection) -> bool:
    """Brings the write-ahead log into the file and empties it; False if somebody still reads the old.

    SQLite itself waits for readers: a checkpoint that truncates calls the busy handler.
    """
    connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
    return bool(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)
