"""`facilitator check` and `facilitator recover`, and what a damaged file says in a terminal."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from facilitator.capture import backups
from facilitator.capture.aside import aside
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.live import timer

NOW = datetime(2023, 3, 24, 14, 20, tzinfo=UTC)


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def session_of(store: Store) -> str:
    return str(store.rows("SELECT id FROM session")[0]["id"])


def keep(store: Store, number: int) -> None:
    session = session_of(store)
    for n in range(number):
        with store.step("notes.keep", NOW) as step:
            step.insert("note", session_id=session, kind="insight", text=f"note {n}", created_at=NOW)


@pytest.fixture
def path(store: Store) -> Path:
    """A session of which the first half is in a backup, closed."""
    timer.start(store, NOW, session_of(store))
    keep(store, 3)
    backups.back_up(store.path, "in-session", NOW)
    keep(store, 5)
    copy = store.path.with_name("spring.cohort")
    backups.copy(store.path, copy)
    backups.folder(store.path).rename(backups.folder(copy))
    return copy


def hurt(path: Path, table: str = "note") -> None:
    with closing(sqlite3.connect(path)) as connection:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        page = connection.execute(sql, [table]).fetchone()[0]
    with path.open("rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(random.Random(1).randbytes(4096))


def test_all_is_well(path):
    done = run("check", path)
    assert done.exit_code == 0, done.output
    lines = done.output.splitlines()
    assert lines[0] == "All is well: the file is whole, and so are the backups that were read."
    assert lines[1].startswith(f"File: {path}, ")
    assert lines[2:4] == [
        "Open: nowhere",
        "Backups: 1, 1 of them read through; the newest good one is from 2:20pm on 24 March 2023",
    ]
    assert lines[4].startswith("Never synced: 8 notes, 10 people, 5 pairs, 10 marks of attendance and ")


def test_checking_changes_nothing(path):
    before = {entry: entry.read_bytes() for entry in path.parent.rglob("spring*") if entry.is_file()}
    run("check", path, "--all")
    assert {entry: entry.read_bytes() for entry in path.parent.rglob("spring*") if entry.is_file()} == before


def test_what_is_unsynced_is_said_by_kind(path):
    with aside(path) as connection:
        seq = connection.execute("SELECT max(seq) FROM change").fetchone()[0]
        connection.execute(
            "INSERT INTO synced (id, at, seq, mark, files) VALUES (?, ?, ?, '', '{}')",
            ["/shared/spring", "2023-03-24T15:10:00Z", seq],
        )
    assert "Not yet in /shared/spring: nothing" in run("check", path).output
    store = open_store(path)
    keep(store, 7)
    for title in ("one", "two"):
        with store.step("board.add", NOW) as step:
            step.insert("idea", stage="insight", title=title, created_at=NOW)
    timer.add(store, NOW, session_of(store))
    gone = store.rows("SELECT id FROM note ORDER BY rowid LIMIT 1")[0]["id"]
    with store.step("notes.remove", NOW) as step:
        step.delete("note", gone)
    store.close()
    found = run("check", path)
    assert (
        "Not yet in /shared/spring: 7 notes, 2 cards and 2 changes since 3:10pm on 24 March 2023"
        in found.output
    )
    assert found.exit_code == 0
    assert json.loads(run("check", path, "--json").output)["unsynced"][0]["changes"] == 11


def test_a_file_that_is_open_in_the_app_is_checked_as_well(path):
    store = open_store(path)
    keep(store, 1)
    done = run("check", path)
    store.close()
    assert done.exit_code == 0
    assert "Never synced: 9 notes" in done.output
    assert f"(process {os.getpid()}) has had it open since " in done.output


def test_a_trigger_that_is_gone_is_said(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER note_insert")
        connection.commit()
    done = run("check", path)
    assert done.exit_code == 1
    assert done.output.splitlines()[0] == "The trigger note_insert is missing."


def test_rows_about_something_gone_are_said(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE note SET session_id = 'nowhere' WHERE text = 'note 1'")
        connection.commit()
    done = run("check", path)
    assert done.exit_code == 1
    assert "2 rows of note are about something gone." in done.output


@pytest.mark.skipif(sys.platform == "win32", reason="no permission bits there")
def test_what_others_may_read_is_said(path):
    path.chmod(0o644)
    backups.listed(path)[0].path.chmod(0o640)
    done = run("check", path)
    assert done.exit_code == 1
    assert done.output.count("Others on this computer may read ") == 2
    path.chmod(0o600)


def test_a_bad_backup_is_said_and_only_the_newest_three_are_read_unless_all_are_asked_for(path):
    for minute in range(3):
        backups.back_up(path, "in-session", NOW + timedelta(minutes=1 + minute))
    hurt(backups.listed(path)[-1].path)
    assert run("check", path).exit_code == 0
    done = run("check", path, "--all")
    assert done.exit_code == 1
    assert done.output.startswith(f"The backup {backups.listed(path)[-1].path.name} is not good: ")


def test_a_session_without_any_backup_is_said(path):
    for backup in backups.listed(path):
        backup.path.unlink()
    done = run("check", path)
    assert done.exit_code == 1
    assert "There is no backup, though a session has begun." in done.output


def test_when_the_log_beside_the_file_is_lost(path):
    """The app died, and somebody copied the cohort without the file that ends in -wal."""
    store = open_store(path)
    keep(store, 1)
    backups.back_up(path, "in-session", NOW + timedelta(minutes=1))
    before = path.read_bytes()
    store.close()
    path.write_bytes(before)
    done = run("check", path)
    assert done.exit_code == 1
    assert "The file lacks what its backup of 2:21pm on 24 March 2023 has" in done.output


def test_a_damaged_file_is_said_with_what_can_be_had_of_it(path):
    hurt(path)
    done = run("check", path)
    assert done.exit_code == 1
    lines = done.output.splitlines()
    assert lines[0].startswith("The file is damaged: ")
    assert lines[1] == (
        "The newest good backup is from 2:20pm on 24 March 2023. "
        "The damaged file still has 5 notes since then."
    )
    assert lines[2] == f"Bring it back with: facilitator recover {path}"
    assert json.loads(run("check", path, "--json").output)["damaged"]


def test_recover_brings_it_back_and_keeps_the_damaged_file(path):
    hurt(path)
    done = run("recover", path, "--json")
    assert done.exit_code == 0, done.output
    said = json.loads(done.output)
    assert said["salvaged"] == "5 notes"
    assert said["missing"] == ""
    assert Path(said["damaged_file"]).exists()
    assert run("check", path).exit_code == 0
    store = open_store(path)
    assert store.rows("SELECT count(*) AS n FROM note") == [{"n": 8}]
    store.close()


def test_recover_can_take_the_backup_alone(path):
    hurt(path)
    assert run("recover", path, "--backup-alone").exit_code == 0
    store = open_store(path)
    assert store.rows("SELECT count(*) AS n FROM note") == [{"n": 3}]
    store.close()


def test_recover_leaves_a_sound_file_alone(path):
    before = path.read_bytes()
    done = run("recover", path)
    assert done.exit_code == 2
    assert "is not damaged, so nothing was changed" in done.stderr
    assert path.read_bytes() == before


@pytest.mark.parametrize("words", [["open"], ["sync"]])
def test_a_damaged_file_is_one_sentence_that_names_the_newest_good_backup(path, words, tmp_path):
    with path.open("rb+") as file:
        file.write(b"\0" * 100)
    done = run(*words, path, *([tmp_path / "csv"] if words == ["sync"] else []))
    assert done.exit_code == 2
    assert done.stderr == (
        f"{path.name} is damaged (its beginning cannot be read); its newest good backup is from 2:20pm on "
        f"24 March 2023. See what is left with `facilitator check {path}`, and bring it back with "
        f"`facilitator recover {path}`.\n"
    )


def test_what_is_no_cohort_file_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text("hello")
    assert run("check", tmp_path / "a.txt").exit_code == 2
    assert run("check", tmp_path / "none.cohort").exit_code == 2
