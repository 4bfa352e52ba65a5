"""Whatever two people did on two copies: nothing double, nothing lost, and the same whichever comes first."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.capture import reading
from facilitator.capture.opening import open_store
from facilitator.capture.snapshot import snapshot
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.live import demo, merging, undo
from facilitator.rules.scene import scene

from ..conftest import START
from .doings import DOINGS, TABLES, Hand, contents

LATER = START + timedelta(hours=3)
WORDS = {"note": "text", "idea": "title", "goal": "text", "journey": "title", "journey_card": "text"}
"""Where the doings write words that nobody else writes."""

SUBJECTS = (
    ("open vote", "cast", "cast", "cast", "close vote", "no card"),
    ("map", "step", "step", "move step", "pain", "grow", "no map", "no card"),
    ("card", "no card", "no card", "authors", "draw", "cluster", "move", "problem", "dissolve", "undo"),
    ("start", "next activity", "announce", "announce", "attendance", "turns", "pause"),
    ("answer", "clear answers", "connection", "goal", "rate goal", "no goal", "check-in", "part", "pair"),
    tuple(sorted(DOINGS)),
)
"""What people do at the same time, so that they often do it to the same thing."""


def acts(names: tuple[str, ...]) -> st.SearchStrategy[list[tuple[str, int]]]:
    return st.lists(st.tuples(st.sampled_from(names), st.integers(0, 11)), max_size=14)


days = st.sampled_from(SUBJECTS).flatmap(lambda names: st.tuples(acts(names), acts(names), acts(names)))
"""What was done before two copies parted, and on each of them."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cohort, made once; each example gets copies."""
    return demo.make(tmp_path_factory.mktemp("made"), START)


@contextmanager
def held(path: Path) -> Iterator[Store]:
    store = open_store(path)
    store.connection.execute("PRAGMA synchronous = OFF")
    try:
        yield store
    finally:
        store.close()


def act(path: Path, name: str, done: list[tuple[str, int]], begins: int) -> None:
    with held(path) as store:
        hand = Hand(store, name, START + timedelta(seconds=begins))
        for doing, number in done:
            with suppress(UserError, StopIteration, IndexError, ZeroDivisionError):
                hand.do(doing, number)


def read(path: Path) -> dict[str, list[dict[str, Any]]]:
    with held(path) as store:
        return contents(store)


def check(store: Store) -> None:
    """The file is sound, and what it holds can be read and shown."""
    assert store.rows("PRAGMA foreign_key_check") == []
    session = reading.sessions(store)[0].id
    state = reading.live_state(store, session)
    scene(state, LATER)
    assert sum(1 for a in state.activities if a.started_at and not a.ended_at) <= 1
    assert len(store.rows("SELECT id FROM showing")) <= 1
    for table, columns in {
        "response": "participant_id, wave, benchmark, item_id",
        "connection": "wave, from_participant_id, to_participant_id",
        "outside_connection": "wave, participant_id",
        "goal_rating": "goal_id, session_id",
        "pair_checkin": "session_id, pair_id",
        "authorship": "idea_id, participant_id",
        "seat": "activity_id, round, participant_id",
        "vote": "ballot_id, idea_id, participant_id, room",
        "ballot_card": "ballot_id, idea_id",
        "journey_step": "journey_id, position",
    }.items():
        double = f"SELECT 1 FROM {table} GROUP BY {columns} HAVING count(*) > 1"
        assert store.rows(double) == [], f"double in {table}"
    for vote in store.rows(
        "SELECT sum(v.dots) AS given, b.dots AS has FROM vote AS v JOIN ballot AS b ON b.id = v.ballot_id "
        "WHERE v.participant_id IS NOT NULL GROUP BY v.ballot_id, v.participant_id"
    ):
        assert vote["given"] <= vote["has"]


BY_CONTENT = ("vote", "seat", "planned_seat", "benchmark_item")
"""Tables whose ids nothing refers to: of two rows that say the same, either may stay."""


def in_ids_of(other: dict[str, str], rows: dict[str, list[dict[str, Any]]]) -> Counter[str]:
    """Rows in no order, some ids being others."""
    return Counter(
        json.dumps([table, {c: other.get(v, v) for c, v in row.items() if c != left_out}], sort_keys=True)
        for table in TABLES
        for left_out in ["id" if table in BY_CONTENT else ""]
        for row in rows[table]
    )


def ours_of_theirs(store: Store) -> dict[str, str]:
    """Which row stands for which of the other copy, as the journal has it."""
    rows = store.rows("SELECT after FROM change WHERE \"table\" = 'copy'")
    return {k: v for row in rows for ids in json.loads(row["after"])["same"].values() for k, v in ids.items()}


def merged_in(store: Store, copy: Path) -> merging.Merged:
    with snapshot(copy) as theirs:
        return merging.merge_in(store, theirs, LATER)[1]


@settings(max_examples=25, deadline=None)
@given(days)
def test_whatever_was_done_on_two_copies_is_in_the_merged_one_once(
    made: Path, day: tuple[list[tuple[str, int]], ...]
) -> None:
    before, ours, theirs = day
    with TemporaryDirectory() as scratch:
        a, b = Path(scratch) / "a.cohort", Path(scratch) / "b.cohort"
        copyfile(made, a)
        act(a, "Both", [("card", 1), ("card", 2), ("card", 3), ("note", 1), *before], 0)
        copyfile(a, b)
        common = read(a)
        act(a, "Ana", ours, 1000)
        act(b, "Bo", theirs, 1003)
        mine, yours = read(a), read(b)
        c, d = Path(scratch) / "c.cohort", Path(scratch) / "d.cohort"
        merging.merge(a, b, c, LATER)
        merging.merge(b, a, d, LATER)
        with held(c) as store, held(d) as other:
            check(store)
            found = contents(store)

            # Nothing lost, nothing double.
            for table, column in WORDS.items():
                old = {row["id"] for row in common[table]}
                new = Counter(r[column] for r in mine[table] if r["id"] not in old)
                new |= Counter(r[column] for r in yours[table] if r["id"] not in old)
                there = Counter(r[column] for r in found[table] if r["id"] not in old)
                assert there == new, table
            ids = [row["id"] for table in TABLES for row in found[table]]
            assert len(ids) == len(set(ids))

            # The other way round it is the same, but for which of two rows that are one has stayed.
            here = {ours: theirs for theirs, ours in ours_of_theirs(store).items()}
            assert in_ids_of(here, found) == in_ids_of({}, contents(other))

            # Again, there is nothing to take in.
            assert merged_in(store, b).is_empty
            assert merged_in(store, a).is_empty
            assert contents(store) == found

            # What came in goes again, and comes again.
            if (last := store.undoable().undo) and last[1] == "copies.merge":
                undo.undo(store, LATER)
                assert contents(store) == mine
                undo.redo(store, LATER)
                assert contents(store) == found
