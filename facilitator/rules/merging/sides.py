"""What one copy of a cohort has changed since it parted from another, and both in the same ids."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from facilitator.rules.merging.keys import (
    FREE_TEXT,
    KEYS,
    LINKS,
    OPTIONAL,
    TABLES,
    UNITS,
    Key,
    Near,
    Row,
    same_thing,
)

Same = dict[str, dict[str, str]]
"""By table, their ids that are rows of ours under another id."""


@dataclass(frozen=True)
class Version:
    """A change of a row: when, and which columns it gave which values; all of them if it was the first."""

    at: str
    values: Row
    whole: bool = False


@dataclass
class Side:
    """What one copy has changed since the two parted, as its journal and its tables say."""

    now: dict[str, dict[str, Row]] = field(default_factory=dict)
    """By table and id the rows that either side has changed, in the order in which they were added."""
    past: dict[Key, Row | None] = field(default_factory=dict)
    """Rows that this side has changed, as they were before; None for new ones."""
    ages: dict[Key, dict[str, str]] = field(default_factory=dict)
    """When each field was changed last."""
    last: dict[Key, str] = field(default_factory=dict)
    """When each row was changed last, or taken away."""
    versions: dict[Key, list[Version]] = field(default_factory=dict)
    """What each row went through, but for what was undone."""

    def row(self, key: Key) -> Row | None:
        """A row as it is now, None if it is not there."""
        return self.now.get(key[0], {}).get(key[1])

    def before(self, key: Key) -> Row | None:
        """A row as it was when the two parted, None if it was not there yet."""
        return self.past[key] if key in self.past else self.row(key)

    def changed(self, key: Key) -> bool:
        """Whether a row is another now than it was."""
        return key in self.past and not alike(self.past[key], self.row(key))

    def age(self, key: Key, columns: Iterable[str]) -> str:
        """When the newest of these fields was changed last."""
        ages = self.ages.get(key, {})
        return max((ages.get(c, "") for c in columns), default="")

    def changed_keys(self, table: str) -> list[Key]:
        """The table's changed rows: what is there, in the order in which it was added, then the rest."""
        there = [(table, i) for i in self.now.get(table, {}) if (table, i) in self.past]
        gone = [k for k in self.past if k[0] == table and self.row(k) is None]
        return there + gone


def alike(one: Any, other: Any) -> bool:
    """Whether two rows or values are the same; of numbers 15 digits count, as in older journals."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one == other or all(alike(one.get(c), other.get(c)) for c in {*one, *other})
    if isinstance(one, float) or isinstance(other, float):
        return (
            isinstance(one, (int, float))
            and isinstance(other, (int, float))
            and math.isclose(one, other, rel_tol=1e-14)
        )
    return bool(one == other)


def in_our_ids(ours: Side, theirs: Side, known: Mapping[str, Mapping[str, str]]) -> tuple[Side, Same, Same]:
    """Their side in the ids of ours, all rows that are the same, and of these the ones found only now.

    ``known`` has those that earlier merges found.
    """
    same: Same = {table: dict(known.get(table, {})) for table in TABLES}
    found: Same = {}
    for table in TABLES:
        if table in UNITS:
            continue
        if new := _found_same(table, ours, theirs, same):
            found[table] = new
            same[table].update(new)
    return _renamed(theirs, same), same, found


def _found_same(table: str, ours: Side, theirs: Side, same: Same) -> dict[str, str]:
    there, here = theirs.now.get(table, {}), ours.now.get(table, {})
    taken = set(same[table].values())
    fresh = {
        row_id: _translated(table, row, same) | {"id": row_id}
        for row_id, row in there.items()
        if (table, row_id) in theirs.past
        and theirs.past[table, row_id] is None
        and row_id not in same[table]
        and row_id not in here
        and ours.before((table, row_id)) is None
    }
    if not fresh:
        return {}
    free = {
        row_id: row
        for row_id, row in here.items()
        if (table, row_id) in ours.past and row_id not in there and row_id not in taken
    }
    near_ours, near_theirs = _near(table, ours, {}), _near(table, theirs, same)
    found: dict[str, str] = {}
    for key_of in KEYS[table]:
        buckets: dict[Any, list[str]] = {}
        for row_id, row in free.items():
            if (value := key_of(row, near_ours)) is not None:
                buckets.setdefault(value, []).append(row_id)
        for their_id, row in list(fresh.items()):
            waiting = buckets.get(key_of(row, near_theirs), [])
            our_id = next((i for i in waiting if same_thing(table, row, free[i])), None)
            if our_id is None:
                continue
            waiting.remove(our_id)
            found[their_id] = our_id
            del fresh[their_id], free[our_id]
    return found


def _near(table: str, side: Side, same: Same) -> Near:
    """Who wrote each card, or what each vote is about, in our ids, for telling cards and votes apart."""
    if table == "idea":
        authors: dict[str, set[str]] = {}
        for row in side.now.get("authorship", {}).values():
            authors.setdefault(row["idea_id"], set()).add(_id("participant", row["participant_id"], same))
        return {"authors": {idea: frozenset(people) for idea, people in authors.items()}}
    if table == "ballot":
        cards: dict[str, set[tuple[int, str]]] = {}
        for row in side.now.get("ballot_card", {}).values():
            card = (row["number"], _id("idea", row["idea_id"], same))
            cards.setdefault(row["ballot_id"], set()).add(card)
        return {"cards": {ballot: frozenset(numbered) for ballot, numbered in cards.items()}}
    return {}


def _id(table: str, row_id: Any, same: Same) -> Any:
    found = same.get(table)
    return found.get(row_id, row_id) if found else row_id


def _translated(table: str, values: Row, same: Same) -> Row:
    made = dict(values)
    for column, parent in (*LINKS[table].items(), ("id", table)):
        if made.get(column):
            made[column] = _id(parent, made[column], same)
    return made


def _renamed(side: Side, same: Same) -> Side:
    if not any(same.values()):
        return side

    def key(old: Key) -> Key:
        return old[0], _id(*old, same)

    def row(table: str, values: Row | None) -> Row | None:
        return None if values is None else _translated(table, values, same)

    return Side(
        now={
            table: {_id(table, i, same): _translated(table, values, same) for i, values in rows.items()}
            for table, rows in side.now.items()
        },
        past={key(k): row(k[0], values) for k, values in side.past.items()},
        ages={key(k): ages for k, ages in side.ages.items()},
        last={key(k): at for k, at in side.last.items()},
        versions={
            key(k): [Version(v.at, _translated(k[0], v.values, same), v.whole) for v in versions]
            for k, versions in side.versions.items()
        },
    )


def without(side: Side, gone: frozenset[str], clean: Callable[[str], str]) -> Side:
    """A side without some people who were erased, all that is theirs, and mentions of them."""
    if not gone:
        return side
    away: set[Key] = {("participant", person) for person in gone}
    made = Side(ages=side.ages, last=side.last, versions={})

    def cleaned(table: str, values: Row) -> Row | None:
        new: Row = dict(values)
        for column, value in values.items():
            parent = LINKS[table].get(column)
            if parent and value and (parent, value) in away:
                if (table, column) not in OPTIONAL:
                    return None
                new[column] = None
            elif isinstance(value, str) and (column in FREE_TEXT or (table, column) == ("cluster", "name")):
                new[column] = clean(value)
        return new

    for table in TABLES:
        for row_id, values in side.now.get(table, {}).items():
            row = None if (table, row_id) in away else cleaned(table, values)
            if row is None:
                away.add((table, row_id))
            else:
                made.now.setdefault(table, {})[row_id] = row
    for key, past in side.past.items():
        was = None if past is None else cleaned(key[0], past)
        if key not in away and (past is None or was is not None):
            made.past[key] = was
            versions = ((v, cleaned(key[0], v.values)) for v in side.versions.get(key, ()))
            made.versions[key] = [Version(v.at, new, v.whole) for v, new in versions if new is not None]
    return made
