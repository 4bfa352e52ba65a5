"""Backups: as of one moment, whole or not there, for their owner alone, in order, and thinned out."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from facilitator.capture import backups
from facilitator.capture.opening import inspect, open_store
from facilitator.capture.store import Store
from facilitator.errors import DamagedError, UserError

NOW = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def note(store: Store, text: str) -> None:
    with store.step("test.note", NOW) as step:
        session = store.rows("SELECT id FROM session")[0]["id"]
        step.insert("note", session_id=session, kind="note", text=text, created_at=NOW)


def notes_in(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT text FROM note")}


def test_a_backup_is_one_whole_file_for_its_owner_alone(store: Store) -> None:
    before = os.umask(0o000)
    try:
        made = backups.back_up(store.path, "by-hand", NOW)
    finally:
        os.umask(before)
    assert made.name == "20230324T093000000000Z-by-hand.cohort"
    assert [entry.name for entry in made.parent.iterdir()] == [made.name]
    assert backups.wrong_with(made) == ""
    assert inspect(made) == inspect(store.path)
    if sys.platform != "win32":
        assert stat.S_IMODE(made.stat().st_mode) == 0o600
        assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700


def test_a_backup_shows_the_moment_that_was_taken_and_nothing_later(store: Store) -> None:
    note(store, "before")
    source = backups.moment(store.path)
    note(store, "after")
    made = backups.back_up(store.path, "before-session", NOW, source)
    source.close()
    assert notes_in(made) == {"before"}
    assert notes_in(store.path) == {"before", "after"}


def test_names_sort_by_time_and_never_collide_though_the_clock_is_set_back(store: Store) -> None:
    made = [
        backups.back_up(store.path, "by-hand", NOW + timedelta(minutes=minutes)).name
        for minutes in (0, 0, 0, -60, 10)
    ]
    assert made == sorted(set(made))
    assert [backup.path.name for backup in backups.listed(store.path)] == made[::-1]


def test_only_what_the_rule_keeps_stays_and_those_before_an_update_longer(store: Store) -> None:
    update = backups.back_up(store.path, "before-schema-6", NOW - timedelta(days=3, hours=2))
    for number in range(12):
        backups.back_up(store.path, "in-session", NOW - timedelta(days=3) + timedelta(minutes=number))
    for number in range(12):
        backups.back_up(store.path, "in-session", NOW + timedelta(minutes=number))
    kept = [backup.at for backup in backups.listed(store.path)]
    today = [NOW + timedelta(minutes=number) for number in range(2, 12)]
    assert kept == [
        *today[::-1],
        NOW - timedelta(days=3) + timedelta(minutes=11),
        NOW - timedelta(days=3, hours=2),
    ]
    assert update.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no resource limits there")
def test_when_the_disk_is_full_during_a_backup(store: Store) -> None:
    """The world's limit, not ours: no file of this process may become longer than 100 kB."""
    backups.back_up(store.path, "by-hand", NOW)
    before = [backup.path for backup in backups.listed(store.path)]
    code = (
        "import resource, signal, sys; from pathlib import Path; from facilitator.capture import backups\n"
        "from facilitator.errors import UserError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "try: backups.back_up(Path(sys.argv[1]), 'in-session')\n"
        "except UserError as e: print(e)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(store.path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("No copy of pilot.cohort could be written to ")
    assert "Make room there; the file itself is untouched." in done.stdout
    assert list(backups.folder(store.path).iterdir()) == before


@pytest.mark.skipif(ROOT or sys.platform == "win32", reason="nothing is forbidden to root")
def test_a_folder_that_takes_no_backup_is_said(store: Store) -> None:
    store.path.parent.chmod(0o500)
    try:
        with pytest.raises(UserError, match="cannot be made"):
            backups.back_up(store.path, "in-session", NOW)
    finally:
        store.path.parent.chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9 there")
def test_when_the_app_is_killed_in_the_middle_of_a_backup(store: Store) -> None:
    code = (
        "import os, sys; from pathlib import Path; from facilitator.capture import backups\n"
        "calls = []\n"
        "def stop():\n"
        "    calls.append(1)\n"
        "    if len(calls) == 1: print('copying', flush=True); sys.stdin.read()\n"
        "    return False\n"
        "backups.PIECE_PAGES = 20\n"
        "backups.back_up(Path(sys.argv[1]), 'in-session', None, None, stop)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(store.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "copying\n"
        process.send_signal(signal.SIGKILL)
    left = list(backups.folder(store.path).iterdir())
    assert left
    assert all(".part" in entry.name for entry in left)
    assert backups.listed(store.path) == []
    for entry in left:
        os.utime(entry, (0, 0))
    made = backups.back_up(store.path, "in-session", NOW)
    assert list(made.parent.iterdir()) == [made]


def test_a_stopped_copy_leaves_nothing(store: Store) -> None:
    with pytest.raises(backups.StoppedError):
        backups.back_up(store.path, "in-session", NOW, None, lambda: True)
    assert list(backups.folder(store.path).iterdir()) == []


def test_a_copy_is_never_written_over_another_file(store: Store) -> None:
    target = store.path.with_name("there.cohort")
    target.write_text("mine")
    with pytest.raises(UserError, match="file of that name already"):
        backups.copy(store.path, target)
    assert target.read_text() == "mine"


def test_a_backup_that_fails_its_check_is_deleted_and_said(store: Store) -> None:
    good = backups.back_up(store.path, "by-hand", NOW)
    path = store.path
    with closing(sqlite3.connect(path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'participant'").fetchone()[
            0
        ]
    store.close()
    with path.open("rb+") as file:
        file.seek((root - 1) * 4096)
        file.write(os.urandom(4096))
    with pytest.raises(DamagedError, match="is damaged"):
        backups.back_up(path, "by-hand", NOW)
    assert list(good.parent.iterdir()) == [good]
    path.write_bytes(good.read_bytes())
    store.__dict__.update(open_store(path).__dict__)


@pytest.mark.parametrize("content", [b"", b"half a page", b"SQLite format 3\0" + b"\0" * 200])
def test_what_is_no_whole_cohort_file_is_no_good_backup(store: Store, content: bytes) -> None:
    good = backups.back_up(store.path, "by-hand", NOW)
    bad = good.with_name("20230401T093000000000Z-by-hand.cohort")
    bad.write_bytes(content)
    assert backups.wrong_with(bad)
    newest = backups.newest_good(store.path)
    assert newest is not None
    assert newest.path == good


def test_a_backup_that_has_more_than_the_file_is_noticed(store: Store) -> None:
    assert backups.ahead(store.path) is None
    earlier = store.path.with_name("earlier.cohort")
    backups.copy(store.path, earlier)
    note(store, "lost with the log")
    made = backups.back_up(store.path, "in-session", NOW)
    assert backups.ahead(store.path) is None
    backups.folder(store.path).rename(backups.folder(earlier))
    found = backups.ahead(earlier)
    assert found is not None
    assert found.path.name == made.name
