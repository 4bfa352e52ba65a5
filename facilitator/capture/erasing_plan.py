"""What has to be removed, emptied and cleaned to take a person out of a cohort file, found without writing.

Nothing here knows the tables of today, so that backups of older schemas are cleaned in the same way. What a
link makes part of the person, or of something that goes with the person, is removed: a link that a row cannot
be without, or that is named after the table to which it leads, as ``participant_id`` in a note. Any other
link, as ``owner_id`` of a card, is emptied. The person's names become ``[erased]`` in every text that stays.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from facilitator.capture.erased_words import Person, Words
from facilitator.model.people import Participant, Profession
from facilitator.rules.folded import fold

PERSON = "participant"

_FIXED = frozenset(
    (
        *("kind", "stage", "lane", "grouping", "colour", "view", "wave", "state", "profession", "timezone"),
        *("programme", "origin", "who", "at", "mark"),
    )
)
"""Columns of the app's own words; a surname such as London must not change a time zone."""
_NOT_CLEANED = frozenset({"change", "synced", "anchor", "erasure", "step_now"})
"""Tables without texts about people; the journal is cleaned in its own way."""


class Counts(Struct, frozen=True):
    """What goes from a file, by table."""

    removed: dict[str, int] = {}
    """Rows that are about the person."""
    emptied: dict[str, int] = {}
    """Rows that stay and are no longer linked to the person, as cards are."""
    mentions: dict[str, int] = {}
    """Places in texts that named the person; those of the journal under ``change``."""
    history: int = 0
    """Changes of the journal that went."""
    shared: bool = False
    """Whether somebody else has the same first name or surname, which is then left where it stands alone."""

    def __bool__(self) -> bool:
        return bool(self.removed or self.emptied or self.mentions or self.history)


class _Link(NamedTuple):
    column: str
    parent: str
    owned: bool
    """True if the row goes with what it leads to."""


class _Table(NamedTuple):
    name: str
    texts: tuple[str, ...]
    links: tuple[_Link, ...]
    keyed: bool
    """True if it has text ids."""


class Plan(NamedTuple):
    """All that is to be written, found without writing anything."""

    dead: dict[str, set[str]]
    cells: list[tuple[str, str, int, str | None]]
    """Table, column, rowid, and what is to stand there."""
    keys: list[tuple[str, int]]
    """Table and rowid of half-typed texts and codes under a key that names what goes."""
    changes: list[tuple[str | None, str | None, int]]
    """Before, after and number of changes that stay."""
    marks: list[int]
    """Changes of an undo or redo of which only that it happened is kept."""
    forgotten: list[int]
    """Changes that go."""
    touched: set[str]
    counts: Counts


def others(connection: sqlite3.Connection, participant_id: str) -> list[Participant]:
    """Everybody else of the cohort, with what their names may be mistaken for."""
    sql = f'SELECT id, name, email FROM "{PERSON}" WHERE id <> ?'
    return [
        Participant(id=row[0], name=row[1], email=row[2] or "", profession=Profession.POLICY)
        for row in connection.execute(sql, [participant_id]).fetchall()
    ]


def find(connection: sqlite3.Connection, person: Person) -> Plan:
    """What is to be removed, emptied and cleaned; reads only."""
    tables = {table.name: table for table in _tables(connection)}
    dead = _dead(connection, tables, person.id)
    words = Words(person, others(connection, person.id))
    return _Finding(connection, tables, dead, words).plan()


def _tables(connection: sqlite3.Connection) -> Iterator[_Table]:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    for (name,) in rows:
        info = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
        required = {column: bool(notnull) for _, column, _, notnull, *_ in info}
        links = tuple(
            _Link(column, parent, required[column] or column == f"{parent}_id")
            for _, _, parent, column, *_ in connection.execute(
                f'PRAGMA foreign_key_list("{name}")'
            ).fetchall()
        )
        texts = tuple(column for _, column, kind, *_ in info if kind == "TEXT")
        yield _Table(name, texts, links, "id" in texts)


def _dead(
    connection: sqlite3.Connection, tables: Mapping[str, _Table], person_id: str
) -> dict[str, set[str]]:
    """Ids of all that goes with the person by table, what was removed before and lives in the journal too."""
    children: dict[str, list[tuple[_Table, _Link]]] = {}
    for table in tables.values():
        for link in table.links:
            if link.owned:
                children.setdefault(link.parent, []).append((table, link))
    reached = [PERSON]
    for parent in reached:
        reached += [t.name for t, _ in children.get(parent, ()) if t.name not in reached]
    gone = _owned_before(connection, [tables[name] for name in reached[1:]])
    dead: dict[str, set[str]] = {PERSON: {person_id}}
    waiting = [(PERSON, person_id)]
    while waiting:
        parent, parent_id = waiting.pop()
        found = list(gone.get((parent, parent_id), ()))
        for table, link in children.get(parent, ()):
            sql = f'SELECT id FROM "{table.name}" WHERE "{link.column}" = ?'
            found += [(table.name, row[0]) for row in connection.execute(sql, [parent_id])]
        for name, row_id in found:
            if row_id not in dead.setdefault(name, set()):
                dead[name].add(row_id)
                waiting.append((name, row_id))
    return dead


def _owned_before(
    connection: sqlite3.Connection, tables: Iterable[_Table]
) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """What was removed before, by what it went with as the journal has it."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for table in tables:
        sql = (
            'SELECT id, coalesce(after, before) FROM change WHERE "table" = ? '
            f'AND NOT EXISTS (SELECT 1 FROM "{table.name}" AS t WHERE t.id = change.id)'
        )
        for row_id, text in connection.execute(sql, [table.name]):
            there = msgspec.json.decode(text)
            for link in table.links:
                if link.owned and there.get(link.column):
                    found.setdefault((link.parent, there[link.column]), []).append((table.name, row_id))
    return found


class _Finding:
    """Goes through a file once and notes what is to be written."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        tables: Mapping[str, _Table],
        dead: dict[str, set[str]],
        words: Words,
    ) -> None:
        self._connection, self._tables, self._dead, self._words = connection, tables, dead, words
        self._ids = {row_id for ids in dead.values() for row_id in ids}
        self._emptied: dict[str, int] = {}
        self._mentions: dict[str, int] = {}
        self._touched: set[str] = set()

    def plan(self) -> Plan:
        removed = {}
        for table, ids in self._dead.items():
            sql = f'SELECT count(*) FROM "{table}" WHERE id = ?'
            count = sum(self._connection.execute(sql, [row_id]).fetchone()[0] for row_id in ids)
            if count:
                removed[table] = count
        cells = [*self._links(), *self._texts()]
        keys = list(self._keys())
        for table, _ in keys:
            removed[table] = removed.get(table, 0) + 1
        changes, marks, forgotten = self._journal()
        counts = Counts(
            removed=dict(sorted(removed.items())),
            emptied=self._emptied,
            mentions=dict(sorted(self._mentions.items())),
            history=len(marks) + len(forgotten),
            shared=self._words.shared,
        )
        return Plan(
            self._dead, cells, keys, changes, marks, forgotten, self._touched | set(self._dead), counts
        )

    def _links(self) -> Iterator[tuple[str, str, int, str | None]]:
        for table in self._tables.values():
            for link in table.links:
                for row_id in self._dead.get(link.parent, ()) if not link.owned else ():
                    sql = f'SELECT rowid FROM "{table.name}" WHERE "{link.column}" = ?'
                    for (rowid,) in self._connection.execute(sql, [row_id]).fetchall():
                        self._emptied[table.name] = self._emptied.get(table.name, 0) + 1
                        self._touched.add(table.name)
                        yield table.name, link.column, rowid, None

    def _texts(self) -> Iterator[tuple[str, str, int, str | None]]:
        for table in self._tables.values():
            if table.name in _NOT_CLEANED:
                continue
            dead = self._dead.get(table.name, set())
            for column in (c for c in table.texts if self._is_text(table.name, c)):
                own = "id" if table.keyed else "''"
                sql = f'SELECT rowid, {own}, "{column}" FROM "{table.name}" WHERE "{column}" <> \'\''
                for rowid, row_id, text in self._connection.execute(sql):
                    if row_id in dead:
                        continue
                    made, count = self._words.cleaned(text)
                    if count:
                        self._mentions[table.name] = self._mentions.get(table.name, 0) + count
                        self._touched.add(table.name)
                        yield table.name, column, rowid, made

    def _keys(self) -> Iterator[tuple[str, int]]:
        """Rows without links whose key has the id of something that goes: half-typed texts and codes."""
        whole = [fold(text) for text in (*self._words.person.names, *self._words.person.addresses)]
        journalled = {
            row[0]
            for row in self._connection.execute("SELECT tbl_name FROM sqlite_master WHERE type = 'trigger'")
        }
        for table in self._tables.values():
            if not table.keyed or table.name in journalled or table.name == "change":
                continue
            for rowid, key in self._connection.execute(f'SELECT rowid, id FROM "{table.name}"').fetchall():
                if any(row_id in key for row_id in self._ids) or any(text in fold(key) for text in whole):
                    yield table.name, rowid

    def _is_text(self, table: str, column: str) -> bool:
        if column == "id" or column.endswith("_id") or column in _FIXED - self._stages(table):
            return False
        return not (table == PERSON and column in ("name", "email"))

    def _stages(self, table: str) -> set[str]:
        # A session's stage is a title that the programme gives it, and who holds a file is a name.
        return {"stage"} if table == "session" else {"who"} if table == "holder" else set()

    def _journal(self) -> tuple[list[tuple[str | None, str | None, int]], list[int], list[int]]:
        changes: list[tuple[str | None, str | None, int]] = []
        marks: list[int] = []
        forgotten: list[int] = []
        sql = 'SELECT seq, "table", id, before, after, reverts FROM change ORDER BY seq'
        for seq, name, row_id, before, after, reverts in self._connection.execute(sql):
            if row_id in self._dead.get(name, ()):
                (forgotten if reverts is None else marks).append(seq)
                self._touched.add(name)
            elif name in self._tables and (self._concerns(name, before) or self._concerns(name, after)):
                now = self._scrubbed(name, row_id, before), self._scrubbed(name, row_id, after)
                if now != (before, after):
                    changes.append((*now, seq))
                    self._touched.add(name)
            elif name not in self._tables:
                # What the journal says of itself, such as up to where another copy is in it.
                now = self._words.without_whole(before), self._words.without_whole(after)
                if now != (before, after):
                    changes.append((*now, seq))
        return changes, marks, forgotten

    def _concerns(self, name: str, text: str | None) -> bool:
        if not text:
            return False
        if self._words.might(text):
            return True
        # Only small tables hang on what goes with a person, such as a pair or its goals.
        return any(link.parent != PERSON and link.parent in self._dead for link in self._tables[name].links)

    def _scrubbed(self, name: str, row_id: str, text: str | None) -> str | None:
        """A row of the journal without the person; nothing that undo would write leads to what is gone."""
        if not text:
            return text
        row = msgspec.json.decode(text)
        changed = 0
        for link in self._tables[name].links:
            if row.get(link.column) in self._dead.get(link.parent, ()):
                row[link.column] = self._now_linked(name, row_id, link) if link.owned else None
                changed += 1
        for column, value in row.items():
            if isinstance(value, str) and self._is_text(name, column):
                row[column], count = self._words.cleaned(value)
                if count:
                    self._mentions["change"] = self._mentions.get("change", 0) + count
                    changed += 1
        return msgspec.json.encode(row).decode() if changed else text

    def _now_linked(self, name: str, row_id: str, link: _Link) -> Any:
        sql = f'SELECT "{link.column}" FROM "{name}" WHERE id = ?'
        found = self._connection.execute(sql, [row_id]).fetchone()
        return found[0] if found else None
