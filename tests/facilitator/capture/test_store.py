"""The cohort file: who may open it, what a transaction is, and what happens to older and newer ones."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from facilitator.capture import backups
from facilitator.capture.header import APPLICATION_ID, NEWEST
from facilitator.capture.opening import create, inspect, open_store
from facilitator.capture.schema import migrations
from facilitator.capture.store import GoneError, Store
from facilitator.errors import UserError

NOW = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)


def test_a_new_cohort_is_a_strict_wal_database_that_only_its_owner_may_read(tmp_path: Path) -> None:
    store = create(tmp_path / "a.cohort")
    mode = stat.S_IMODE((tmp_path / "a.cohort").stat().st_mode)
    pragmas = {
        name: store.db.conn.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "application_id", "user_version")
    }
    loose = [
        row[1]
        for row in store.db.conn.execute("PRAGMA table_list")
        if row[2] == "table" and not row[5] and not row[1].startswith(("sqlite_", "_sqlite"))
    ]
    store.close()
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "application_id": APPLICATION_ID,
        "user_version": NEWEST,
    }
    assert not loose
    if sys.platform != "win32":
        assert mode == 0o600


def test_a_cohort_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    create(tmp_path / "a.cohort").close()
    before = (tmp_path / "a.cohort").read_bytes()
    with pytest.raises(UserError, match="is there already"):
        create(tmp_path / "a.cohort")
    assert (tmp_path / "a.cohort").read_bytes() == before


def test_a_command_that_fails_half_way_leaves_nothing(store: Store) -> None:
    before = store.rows("SELECT count(*) AS n FROM change")
    with pytest.raises(GoneError), store.step("notes.keep", NOW) as step:
        step.insert("participant", name="Half", profession="policy")
        step.update("participant", "nobody", name="x")
    assert store.rows("SELECT count(*) AS n FROM change") == before
    assert not store.rows("SELECT * FROM participant WHERE name = 'Half'")


def test_a_full_disk_is_said_in_words_and_nothing_is_half_done(store: Store) -> None:
    pages = store.db.conn.execute("PRAGMA page_count").fetchone()[0]
    store.db.conn.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserError, match=r"Not kept.*full"), store.step("notes.keep", NOW) as step:
        for number in range(400):
            step.insert("participant", name=f"{number}" * 200, profession="policy")
    store.db.conn.execute("PRAGMA max_page_count = 1000000")
    assert len(store.rows("SELECT * FROM participant")) == 10


def test_a_second_process_is_told_who_has_the_file(store: Store) -> None:
    other = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from pathlib import Path; from facilitator.capture.opening import open_store\n"
            "from facilitator.errors import UserError\n"
            "try: open_store(Path(sys.argv[1]))\n"
            "except UserError as e: print(e)",
            str(store.path),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "already open" in other.stdout
    assert "(process " in other.stdout


def test_after_kill_nine_the_file_opens_again_with_all_that_was_kept(tmp_path: Path) -> None:
    killed = subprocess.run(
        [
            sys.executable,
            "-c",
            "import os, sys, signal; from pathlib import Path; from datetime import datetime, UTC\n"
            "from facilitator.capture.opening import create\n"
            "store = create(Path(sys.argv[1]))\n"
            "with store.step('test', datetime.now(UTC)) as step:\n"
            "    step.insert('participant', name='Kept', profession='policy')\n"
            "os._exit(9)",
            str(tmp_path / "a.cohort"),
        ],
        check=False,
    )
    assert killed.returncode == 9
    again = open_store(tmp_path / "a.cohort")
    names = [row["name"] for row in again.rows("SELECT name FROM participant")]
    again.close()
    assert names == ["Kept"]


def test_an_older_schema_is_brought_up_to_date_after_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "old.cohort"
    db = Database(path)
    migrations.apply(db, stop_before="m002_measures")
    db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.conn.execute("PRAGMA user_version = 1")
    db["participant"].insert({"id": "p1", "name": "Siân", "profession": "policy"})
    db.close()
    store = open_store(path)
    tables = store.db.table_names()
    names = [row["name"] for row in store.rows("SELECT name FROM participant")]
    store.close()
    assert "goal" in tables
    assert names == ["Siân"]
    (backup,) = backups.folder(path).iterdir()
    assert inspect(backup) == 1
    assert inspect(path) == NEWEST


def test_a_newer_schema_is_refused_in_words_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "new.cohort"
    create(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(UserError, match="newer Facilitator"):
        open_store(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"\0" * 200, b"PK\x03\x04" * 40])
def test_a_file_that_is_no_cohort_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.cohort"
    path.write_bytes(content)
    with pytest.raises(UserError, match="is no cohort file"):
        open_store(path)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        open_store(tmp_path / "gone.cohort")


def test_half_typed_text_is_there_after_opening_again(tmp_path: Path) -> None:
    store = create(tmp_path / "a.cohort")
    store.keep_draft("capture", "Claimants ring three ti")
    store.close()
    again = open_store(tmp_path / "a.cohort")
    draft = again.draft("capture")
    again.close()
    assert draft == "Claimants ring three ti"


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away on Windows")
def test_closing_a_cohort_leaves_the_one_file_and_nothing_beside_it(tmp_path: Path) -> None:
    create(tmp_path / "a.cohort").close()
    assert [p.name for p in tmp_path.iterdir()] == ["a.cohort"]
