"""The next sync to a folder: only what changed, whatever became of the folder and of the last sync."""

from __future__ import annotations

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.exchange.csv_tables import TABLES
from facilitator.exchange.sync import SyncReport, sync
from facilitator.live import board, undo
from facilitator.model.board import IdeaStage

NOW = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "csv"


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(p.relative_to(folder)): (p.stat().st_mtime_ns, p.read_bytes()) for p in files}


def contents(folder: Path) -> dict[str, bytes]:
    return {name: data for name, (_, data) in state(folder).items()}


def change_a_note(store: Store, text: str) -> None:
    with store.step("test", NOW) as step:
        step.update("note", "n1", text=text)


def add_notes(store: Store, count: int) -> None:
    with store.step("test", NOW) as step:
        for number in range(count):
            step.insert("note", session_id="s1", kind="quote", text=f"Said, {number}", created_at=NOW)


def is_a_fresh_sync(store: Store, folder: Path, tmp_path: Path) -> None:
    sync(store.path, tmp_path / "fresh")
    assert contents(folder) == contents(tmp_path / "fresh")


def test_when_nothing_has_changed_since_the_last_sync(full: Store, folder: Path) -> None:
    add_notes(full, 10_000)
    sync(full.path, folder)
    before, cohort = state(folder), full.path.read_bytes()
    log = Path(f"{full.path}-wal").read_bytes()
    counted = _io()

    report = sync(full.path, folder)

    read, written = (now - then for now, then in zip(_io(), counted, strict=True))
    assert written == 0
    assert read < (folder / "notes.csv").stat().st_size / 2
    assert (report.written, report.rows > 10_000) == ((), True)
    assert state(folder) == before
    assert full.path.read_bytes() == cohort
    assert Path(f"{full.path}-wal").read_bytes() == log


def _io() -> tuple[int, int]:
    """Bytes that this process has read and written, as its system counts them."""
    if not sys.platform.startswith("linux"):
        return (0, 0)
    lines = Path("/proc/self/io").read_text().splitlines()
    counted = dict(line.split(": ") for line in lines)
    reading_this = len("\n".join(lines)) + 1
    return int(counted["rchar"]) + reading_this, int(counted["wchar"])


def test_only_the_files_of_tables_that_changed_are_made_again(full: Store, folder: Path) -> None:
    sync(full.path, folder)
    told: list[str] = []
    with full.step("test", NOW) as step:
        step.insert("vote", idea_id="i2", session_id="s1", dots=1)

    report = sync(full.path, folder, progress=lambda done, total, name: told.append(name))

    assert report.written == ("ideas.csv", "votes.csv", "datapackage.json")
    assert set(told) == {"ideas.csv", "votes.csv", "datapackage.json"}
    assert report.rows == sum(
        full.rows(f'SELECT count(*) AS n FROM "{table.stored}"')[0]["n"] for table in TABLES
    )


def test_a_change_that_was_taken_back_touches_no_file(full: Store, folder: Path) -> None:
    sync(full.path, folder)
    before = state(folder)
    change_a_note(full, "Another")
    change_a_note(full, 'She said "aha",\nthen =SUM(A1)')

    assert sync(full.path, folder).written == ()

    assert state(folder) == before


def test_what_undo_takes_out_of_the_history_goes_from_its_file(
    full: Store, folder: Path, tmp_path: Path
) -> None:
    board.move(full, NOW, ["i2"], IdeaStage.PROTOTYPE)
    sync(full.path, folder)
    undo.undo(full, NOW + timedelta(minutes=1))

    assert "idea_stages.csv" in sync(full.path, folder).written
    is_a_fresh_sync(full, folder, tmp_path)


def test_a_copy_of_the_cohort_with_another_history_is_told_apart(
    full: Store, folder: Path, tmp_path: Path
) -> None:
    full.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    sync(full.path, folder)
    full.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(full.path, tmp_path / "copy.cohort")
    change_a_note(full, "On one laptop")
    copy = open_store(tmp_path / "copy.cohort")
    change_a_note(copy, "On the other")

    for store, words in ((full, b"On one laptop"), (copy, b"On the other"), (full, b"On one laptop")):
        report = sync(store.path, folder)
        assert report.written == ("notes.csv", "datapackage.json")
        assert report.kept_aside == {}
        assert words in (folder / "notes.csv").read_bytes()
    copy.close()


def test_a_journal_that_was_rewritten_has_everything_compared(
    full: Store, folder: Path, tmp_path: Path
) -> None:
    sync(full.path, folder)
    full.connection.execute("DROP TRIGGER note_update")
    full.connection.execute("UPDATE note SET text = 'Erased'")
    full.connection.execute(
        "INSERT INTO erasure (id, who, at, certificate) VALUES ('e', 'w', '2023-03-25T09:00:00.000000Z', '')"
    )

    assert sync(full.path, folder).written == ("notes.csv", "datapackage.json")
    is_a_fresh_sync(full, folder, tmp_path)


def test_a_cohort_that_remembers_nothing_goes_by_checksums(full: Store, folder: Path) -> None:
    full.connection.execute(
        "CREATE TRIGGER refuse BEFORE INSERT ON synced BEGIN SELECT raise(ABORT, 'disk full'); END"
    )
    sync(full.path, folder)
    before = state(folder)
    assert full.rows("SELECT * FROM synced") == []

    assert sync(full.path, folder).written == ()
    assert state(folder) == before
    change_a_note(full, "Changed")
    assert sync(full.path, folder).written == ("notes.csv", "datapackage.json")


def test_when_a_file_of_the_folder_is_deleted(full: Store, folder: Path, tmp_path: Path) -> None:
    sync(full.path, folder)
    (folder / "notes.csv").unlink()

    report = sync(full.path, folder)

    assert (report.written, report.kept_aside) == (("notes.csv",), {})
    is_a_fresh_sync(full, folder, tmp_path)


def test_when_capture_goes_on_during_a_sync(full: Store, folder: Path, tmp_path: Path) -> None:
    sync(full.path, folder)
    change_a_note(full, "Before")

    def capture(done: int, total: int, name: str) -> None:
        if name == "notes.csv":
            change_a_note(full, "Meanwhile")

    sync(full.path, folder, progress=capture)
    assert b"Before" in (folder / "notes.csv").read_bytes()

    assert sync(full.path, folder).written == ("notes.csv", "datapackage.json")
    assert b"Meanwhile" in (folder / "notes.csv").read_bytes()
    is_a_fresh_sync(full, folder, tmp_path)


CHILD = """
import os, signal, sys
from pathlib import Path
from facilitator.exchange.sync import sync
cohort, folder, renames = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
replace = Path.replace
def until_killed(part, target):
    global renames
    renames -= 1
    if renames == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return replace(part, target)
Path.replace = until_killed
print("ready", flush=True)
sync(cohort, folder)
"""
"""Syncs, and is killed by itself before so many renames, if not before that by somebody else."""


def child(store: Store, folder: Path, renames: int) -> subprocess.Popen[bytes]:
    started = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(store.path), str(folder), str(renames)], stdout=subprocess.PIPE
    )
    assert started.stdout
    assert started.stdout.readline().strip() == b"ready"
    started.stdout.close()
    return started


def is_old_or_new(store: Store, folder: Path, old: dict[str, bytes], new: Path) -> None:
    """Holds what a killed sync left against the files before and those that it was to write."""
    sync(store.path, new)
    after = {name: data for name, data in contents(folder).items() if not name.endswith(".part")}
    assert set(old) <= set(after)
    assert [n for n, data in after.items() if data not in (old.get(n), contents(new).get(n))] == []


def mend(store: Store, folder: Path, tmp_path: Path) -> SyncReport:
    """Syncs again, and holds the folder against a new one."""
    report = sync(store.path, folder)
    assert report.kept_aside == {}
    is_a_fresh_sync(store, folder, tmp_path)
    return report


@pytest.mark.skipif(sys.platform == "win32", reason="nothing kills like SIGKILL there")
@pytest.mark.parametrize("renames", [1, 2, 4, 5])
def test_when_a_sync_is_killed_between_two_files(
    full: Store, folder: Path, tmp_path: Path, renames: int
) -> None:
    sync(full.path, folder)
    old = contents(folder)
    with full.step("test", NOW) as step:
        step.update("note", "n1", text="Changed")
        step.update("idea", "i1", title="Changed")
        step.update("participant", "p1", name="Changed")
    killed = child(full, folder, renames)
    assert killed.wait() == -signal.SIGKILL
    changed = [name for name in old if contents(folder)[name] != old[name]]
    assert len(changed) == renames - 1

    is_old_or_new(full, folder, old, tmp_path / "new")
    if renames % 2:  # capture went on before the next sync
        add_notes(full, 1)
    report = mend(full, folder, tmp_path)
    assert set(report.mended) == set(changed)


@pytest.mark.skipif(sys.platform == "win32", reason="nothing kills like SIGKILL there")
def test_when_the_app_is_killed_during_a_sync(full: Store, folder: Path, tmp_path: Path) -> None:
    sync(full.path, folder)
    add_notes(full, 10_000)
    chance = random.Random(7)
    for turn in range(3):
        old = contents(folder)
        change_a_note(full, f"Turn {turn}")
        killed = child(full, folder, 0)
        try:
            killed.wait(chance.random() * 0.2)
        except subprocess.TimeoutExpired:
            killed.kill()
            killed.wait()
        is_old_or_new(full, folder, old, tmp_path / "new")
        mend(full, folder, tmp_path)


def test_the_last_sync_is_remembered_with_its_place_in_the_journal(full: Store, folder: Path) -> None:
    sync(full.path, folder, at=NOW)
    with closing(sqlite3.connect(full.path)) as connection:
        rows = connection.execute("SELECT id, at, seq, pseudonymised FROM synced").fetchall()
        last = connection.execute("SELECT max(seq) FROM change").fetchone()[0]
    assert rows == [(str(folder), "2023-03-24T09:30:00.000000Z", last, 0)]


def test_two_folders_are_remembered_apart(full: Store, folder: Path, tmp_path: Path) -> None:
    sync(full.path, folder)
    change_a_note(full, "Changed")
    sync(full.path, tmp_path / "other")

    assert sync(full.path, tmp_path / "other").written == ()
    assert sync(full.path, folder).written == ("notes.csv", "datapackage.json")


def test_a_folder_is_synced_again_after_it_was_moved(full: Store, folder: Path, tmp_path: Path) -> None:
    sync(full.path, folder)
    folder.rename(tmp_path / "moved")
    before = state(tmp_path / "moved")

    report = sync(full.path, tmp_path / "moved")

    assert (report.written, report.kept_aside) == ((), {})
    assert state(tmp_path / "moved") == before
