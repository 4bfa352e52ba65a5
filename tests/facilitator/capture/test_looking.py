"""A cohort file that is looked at while another process writes it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.capture import reading
from facilitator.capture.header import NEWEST
from facilitator.capture.looking import ReadOnlyError
from facilitator.capture.opening import create, open_reading, open_store
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.live import notes
from facilitator.model.programme import NoteKind

NOW = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)


def test_it_hears_which_kinds_of_rows_its_holder_has_changed(store: Store) -> None:
    looking = open_reading(store.path)
    assert looking.written() == frozenset()
    session = reading.next_facilitated(store).id
    notes.keep(store, NOW, session, NoteKind.INSIGHT, "Said")
    assert looking.written() == {"note"}
    assert looking.written() == frozenset()
    store.keep_draft("capture", "half typed")
    assert looking.written() == frozenset()
    assert looking.draft("capture") == ""
    looking.close()


def test_nothing_can_be_kept_in_it(store: Store) -> None:
    looking = open_reading(store.path)
    session = reading.next_facilitated(store).id
    with pytest.raises(ReadOnlyError, match=r"You are looking at .* which .* has had open since"):
        notes.keep(looking, NOW, session, NoteKind.INSIGHT, "Said")
    looking.keep_draft("capture", "half typed")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        looking.connection.execute("DELETE FROM participant")
    looking.close()
    assert store.draft("capture") == ""
    assert store.rows("SELECT id FROM note") == []


def test_looking_changes_no_byte_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.cohort"
    create(path).close()
    before = path.read_bytes()
    looking = open_reading(path)
    assert looking.read_only == "You are looking at a.cohort, opened read-only; nothing can be kept here."
    looking.close()
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["a.cohort"]


def test_closing_it_leaves_the_file_with_its_holder(tmp_path: Path) -> None:
    store = create(tmp_path / "a.cohort")
    open_reading(store.path).close()
    with pytest.raises(UserError, match="already open"):
        open_store(store.path)
    store.close()
    open_store(store.path).close()


@pytest.mark.parametrize(("by", "words"), [(1, "newer Facilitator"), (-1, "older Facilitator")])
def test_a_file_of_another_version_is_refused_in_words(tmp_path: Path, by: int, words: str) -> None:
    path = tmp_path / "a.cohort"
    create(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {NEWEST + by}")
    with pytest.raises(UserError, match=words):
        open_reading(path)
