"""Two copies of one cohort side by side: where they parted and what each has changed since."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from facilitator.capture.store import Step, Store
from facilitator.errors import RefusedError
from facilitator.model.text import instant
from facilitator.rules.merging.keys import LINKS, READ_WHOLE, TABLES, Key, Row
from facilitator.rules.merging.sides import Side, Version
from facilitator.rules.merging.state import Write

MARKER = "copy"
"""Under this name the journal says up to where another copy's journal is in this one."""

_MANY = 300
"""More rows than these are picked out of a whole table."""
_ENTRY = 'seq, step, "table", id, at, origin, reverts'


@dataclass(frozen=True)
class Fork:
    """Up to which ``seq`` the two journals tell of the same past, and which rows stand for each other."""

    ours: int = 0
    theirs: int = 0
    same: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By table, ids of their rows that are rows of ours under another id."""
    drafts: Mapping[str, str] = field(default_factory=dict)
    """Fingerprints of their half-typed texts that were taken over before."""


def cohort_id(store: Store) -> str | None:
    """Of which cohort a file is a copy; None if there is no cohort in it."""
    rows = store.rows("SELECT id FROM cohort LIMIT 1")
    return str(rows[0]["id"]) if rows else None


def fork(ours: Store, theirs: Store) -> Fork:
    """Where two copies parted: after the longest equal beginning of their journals, or when last merged."""
    common = _common(ours.connection, theirs.connection)
    best = Fork(common, common)
    same: dict[str, dict[str, str]] = {}
    drafts: dict[str, str] = {}
    for at, upto, marker in _markers(ours.connection, theirs.connection):
        if at + upto > best.ours + best.theirs:
            best = Fork(at, upto)
        for table, ids in marker["same"].items():
            same.setdefault(table, {}).update(ids)
        drafts.update(marker["drafts"])
    for at, upto, marker in _markers(theirs.connection, ours.connection):
        if at + upto > best.ours + best.theirs:
            best = Fork(upto, at)
        for table, ids in marker["same"].items():
            same.setdefault(table, {}).update({ours_id: theirs_id for theirs_id, ours_id in ids.items()})
    return Fork(best.ours, best.theirs, same, drafts)


def _common(one: sqlite3.Connection, other: sqlite3.Connection) -> int:
    """The last entry that both journals have alike, with all before it; 0 if there is none."""
    if _erased(one) or _erased(other):
        return _common_but_for_erased(one, other)
    query = f"SELECT {_ENTRY}, before, after FROM change ORDER BY seq"
    last = 0
    for mine, yours in zip(one.execute(query), other.execute(query), strict=False):
        if mine != yours:
            break
        last = int(mine[0])
    return last


def _common_but_for_erased(one: sqlite3.Connection, other: sqlite3.Connection) -> int:
    """The same where somebody was erased: entries are missing then, or have other words in them."""
    query = f"SELECT {_ENTRY} FROM change ORDER BY seq"
    theirs = {row[0]: row for row in other.execute(query)}
    last = 0
    for mine in one.execute(query):
        yours = theirs.get(mine[0])
        if yours is None:
            continue
        if mine != yours:
            break
        last = int(mine[0])
    return last


def _erased(connection: sqlite3.Connection) -> frozenset[str]:
    return frozenset(row[0] for row in connection.execute("SELECT who FROM erasure"))


def erased(store: Store) -> frozenset[str]:
    """SHA-256 of the ids of everybody who was erased from a copy."""
    return _erased(store.connection)


def fingerprint(text: str) -> str:
    """SHA-256 of a text, in hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def _markers(
    holder: sqlite3.Connection, told_of: sqlite3.Connection
) -> Iterator[tuple[int, int, dict[str, Any]]]:
    """Merges in one journal that were not undone and are about the other: where they ended in both."""
    query = 'SELECT step, after FROM change WHERE "table" = ? ORDER BY seq DESC'
    for step, after in holder.execute(query, [MARKER]).fetchall():
        marker = json.loads(after or "{}")
        entry = told_of.execute(
            'SELECT step, "table", id, at FROM change WHERE seq = ?', [marker.get("seq")]
        ).fetchone()
        if entry is None or list(entry) != marker["entry"] or not _stands(holder, step):
            continue
        last = holder.execute("SELECT max(seq) FROM change WHERE step = ?", [step]).fetchone()[0]
        yield last, marker["seq"], marker


def _stands(connection: sqlite3.Connection, step: int) -> bool:
    """True unless a step was undone and not redone."""
    stands, at = True, step
    while row := connection.execute(
        "SELECT step FROM change WHERE reverts = ? ORDER BY step DESC LIMIT 1", [at]
    ).fetchone():
        stands, at = not stands, row[0]
    return stands


def marker(theirs: Store, same: Mapping[str, Mapping[str, str]], drafts: Mapping[str, str]) -> str:
    """What a merge writes of the other copy into the journal, as JSON."""
    seq, *entry = theirs.connection.execute(
        'SELECT seq, step, "table", id, at FROM change ORDER BY seq DESC LIMIT 1'
    ).fetchone()
    return json.dumps({"seq": seq, "entry": entry, "same": same, "drafts": drafts}, sort_keys=True)


def sides(ours: Store, theirs: Store, at: Fork) -> tuple[Side, Side]:
    """What each copy has changed since they parted, with the rows that the other changed as it has them.

    What such rows refer to is read too, so that nothing comes in without what it is about.
    """
    mine, yours = _touched(ours.connection, at.ours), _touched(theirs.connection, at.theirs)
    back = {t: {our_id: their_id for their_id, our_id in ids.items()} for t, ids in at.same.items()}

    def to_ours(key: Key) -> Key:
        return key[0], at.same.get(key[0], {}).get(key[1], key[1])

    def to_theirs(key: Key) -> Key:
        return key[0], back.get(key[0], {}).get(key[1], key[1])

    wanted = {*mine.past, *map(to_ours, yours.past)}
    known: set[Key] = set()
    while wanted:
        found = _read(ours, mine, wanted) | set(
            map(to_ours, _read(theirs, yours, set(map(to_theirs, wanted))))
        )
        known |= wanted
        wanted = found - known
    return mine, yours


def _touched(connection: sqlite3.Connection, since: int) -> Side:
    """Each row that was changed: as it was, when which field was changed last, and through which values."""
    side = Side()
    undone = {
        row[0] for row in connection.execute("SELECT DISTINCT reverts FROM change WHERE reverts IS NOT NULL")
    }
    birth = connection.execute(
        "SELECT step FROM change WHERE \"table\" = 'cohort' AND before IS NULL ORDER BY seq LIMIT 1"
    ).fetchone()
    query = (
        'SELECT step, "table", id, before, after, at, origin FROM change WHERE seq > ? AND "table" <> ? '
        "ORDER BY seq"
    )
    for step, table, row_id, before, after, at, origin in connection.execute(query, [since, MARKER]):
        if table not in TABLES or before == "{}":
            continue
        key = (table, row_id)
        old: Row | None = msgspec.json.decode(before) if before else None
        new: Row | None = msgspec.json.decode(after) if after else None
        side.past.setdefault(key, old)
        # What a file was made with, by a roster or from CSV, says nothing of when it came about.
        age = "" if birth and step == birth[0] else at
        changed = (
            {}
            if new is None
            else {c: v for c, v in new.items() if old is None or c not in old or old[c] != v}
        )
        side.ages.setdefault(key, {}).update(dict.fromkeys(changed, age))
        side.last[key] = age
        if origin == "undo" or step in undone:
            continue
        if new is None:
            side.versions.pop(key, None)
        else:
            side.versions.setdefault(key, []).append(Version(at, changed, whole=old is None))
    return side


def _read(store: Store, side: Side, wanted: set[Key]) -> set[Key]:
    """Reads rows as they are now, in the order in which they were added; gives what they refer to."""
    ids: dict[str, set[str]] = {}
    for table, row_id in wanted:
        ids.setdefault(table, set()).add(row_id)
    about: set[Key] = set()
    for table, chosen in ids.items():
        rows = side.now.setdefault(table, {})
        if table in READ_WHOLE:
            found = [] if rows else store.rows(f'SELECT * FROM "{table}" ORDER BY rowid')
        elif len(chosen) > _MANY:
            every = store.rows(f'SELECT * FROM "{table}" ORDER BY rowid')
            found = [row for row in every if row["id"] in chosen]
        else:
            marks = ", ".join("?" * len(chosen))
            sql = f'SELECT * FROM "{table}" WHERE id IN ({marks}) ORDER BY rowid'
            found = store.rows(sql, sorted(chosen))
        for row in found:
            rows[row["id"]] = row
            about.update((parent, row[c]) for c, parent in LINKS[table].items() if row[c])
    return about


def refuse_unlike(ours: Store, theirs: Store) -> None:
    """Raises RefusedError where the two are not copies of one cohort."""
    mine, yours = cohort_id(ours), cohort_id(theirs)
    if mine is None or yours is None:
        empty = ours if mine is None else theirs
        raise RefusedError("{file} has no cohort in it, so there is nothing to merge.", file=empty.path.name)
    if mine != yours:
        raise RefusedError(
            "{file} is no copy of {ours}: they are two cohorts. Choose the copy that was made "
            "from this file.",
            file=theirs.path.name,
            ours=ours.path.name,
        )


def last_entry(store: Store) -> int:
    """Up to where the journal goes."""
    return int(store.connection.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])


_HARMLESS_NEW = ("note", "voice_turn", "idea", "stroke")
_HARMLESS_CHANGED = ("session", "activity", "turn_timer", "showing")


def still_holds(store: Store, upto: int, writes: Sequence[Write]) -> bool:
    """Whether what was decided when the journal went ``upto`` is still right, whatever was captured since.

    A new note or card does no harm, nor does a clock that goes on, unless that row is to be written.
    """
    about = {(one.table, one.id) for one in writes}
    query = 'SELECT "table", id, before IS NULL, after IS NULL FROM change WHERE seq > ?'
    return all(
        (table, row_id) not in about and not gone and table in (_HARMLESS_NEW if new else _HARMLESS_CHANGED)
        for table, row_id, new, gone in store.connection.execute(query, [upto])
    )


def write(step: Step, writes: Iterable[Write], about: str) -> None:
    """Writes what a merge decided within its step; ``about`` is its :func:`marker`.

    Each change stands in the journal with the time at which it was made on the copy that it comes from, so
    that later merges know what is newer; but none with a time that is still to come.
    """
    connection, now = step.connection, instant(step.now)
    connection.execute("PRAGMA defer_foreign_keys = ON")
    at_now = now
    for one in writes:
        at = min(one.at or now, now)
        if at != at_now:
            connection.execute("UPDATE step_now SET at = ?", [at])
            at_now = at
        if one.values is None:
            connection.execute(f'DELETE FROM "{one.table}" WHERE id = ?', [one.id])
        elif one.new:
            names = ", ".join(f'"{c}"' for c in one.values)
            marks = ", ".join("?" * len(one.values))
            sql = f'INSERT INTO "{one.table}" ({names}) VALUES ({marks})'
            connection.execute(sql, list(one.values.values()))
        else:
            sets = ", ".join(f'"{c}" = ?' for c in one.values)
            sql = f'UPDATE "{one.table}" SET {sets} WHERE id = ?'
            connection.execute(sql, [*one.values.values(), one.id])
    connection.execute("UPDATE step_now SET at = ?", [now])
    connection.execute(
        'INSERT INTO change (step, "table", id, before, after, at, origin) '
        "SELECT step, ?, '', '{}', ?, at, origin FROM step_now",
        [MARKER, about],
    )


def keep_draft(step: Step, key: str, text: str) -> None:
    """Keeps half-typed text within a step."""
    step.connection.execute(
        "INSERT INTO draft (id, text) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET text = excluded.text",
        [key, text],
    )
