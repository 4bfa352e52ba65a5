"""A copy of the open file at another place, and what the disk can do to the file while it is open."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.capture import backups
from facilitator.capture.emergency import StoppedError, copy_out, places
from facilitator.capture.emergency_mark import origin
from facilitator.capture.opening import create, open_store
from facilitator.capture.store import Store
from facilitator.errors import UserError

NOW = datetime(2023, 3, 24, 14, 30, tzinfo=UTC)
FAILS = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from facilitator.capture.emergency import copy_out
from facilitator.capture.opening import open_store
from facilitator.capture.store import NotKeptError

now = datetime(2023, 3, 24, 14, 30, tzinfo=UTC)
path, elsewhere = Path(sys.argv[1]), Path(sys.argv[2])
store = open_store(path)
resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 300_000, resource.RLIM_INFINITY))
kept = 0
try:
    while True:
        with store.step("test", now) as step:
            step.insert("participant", name="x" * 9000, profession="policy")
        kept += 1
except NotKeptError as error:
    print(error)
print(kept, store.rows("SELECT count(*) AS n FROM participant WHERE length(name) = 9000")[0]["n"])
print(store.rows("PRAGMA integrity_check")[0]["integrity_check"])
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(copy_out(store, [elsewhere], now, now, lambda: True).path)
store.close()
"""


def table(path: Path, name: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are set by Unix alone")
def test_when_the_disk_gives_an_error_during_a_command(store: Store, tmp_path: Path) -> None:
    path = store.path
    store.close()
    (tmp_path / "elsewhere").mkdir()
    told = subprocess.run(
        [sys.executable, "-c", FAILS, str(path), str(tmp_path / "elsewhere")],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert told[0].startswith(f"Not kept: {path.name} could not be written (")
    assert "try again; what you typed is still here." in told[0]
    kept, there = told[1].split()
    assert kept == there
    assert told[2] == "ok"
    names = [row for row in table(Path(told[3]), "participant") if "x" * 9000 in row]
    assert len(names) == int(kept)


def test_the_copy_is_whole_and_its_owners_alone_and_shares_the_journal(full: Store, tmp_path: Path) -> None:
    (tmp_path / "to").mkdir()
    made = copy_out(full, [tmp_path / "to"], NOW, NOW, lambda: True)
    assert made.path.name == f"{full.path.stem} emergency 2023-03-24 1430.cohort"
    copied = open_store(made.path)
    of = origin(copied)
    copied.close()
    assert of is not None
    assert (of.path, of.at) == (full.path, NOW)
    for name in ("change", "participant", "note", "idea", "response"):
        assert table(made.path, name) == table(full.path, name)
    if sys.platform != "win32":
        assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert origin(full) is None


def test_a_copy_of_a_copy_and_a_second_one_in_a_minute_have_names_of_their_own(
    store: Store, tmp_path: Path
) -> None:
    first = copy_out(store, [tmp_path], NOW, NOW, lambda: True)
    again = copy_out(store, [tmp_path], NOW, NOW, lambda: True)
    copied = open_store(first.path)
    of_copy = copy_out(copied, [tmp_path], NOW, NOW, lambda: True)
    copied.close()
    stem = f"{store.path.stem} emergency 2023-03-24 1430"
    assert [p.path.name for p in (first, again, of_copy)] == [
        f"{stem}.cohort",
        f"{stem} 2.cohort",
        f"{stem} 3.cohort",
    ]


def test_the_first_folder_that_takes_it_is_taken(store: Store, small_disk: Path, tmp_path: Path) -> None:
    with (small_disk / "filler").open("wb") as file:
        file.write(b"\0" * 3_000_000)
    (tmp_path / "roomy").mkdir()
    made = copy_out(store, [tmp_path / "not there", small_disk, tmp_path / "roomy"], NOW, NOW, lambda: True)
    assert made.path.parent == tmp_path / "roomy"
    with pytest.raises(UserError, match=r"there is not enough room.*Choose another folder"):
        copy_out(store, [small_disk], NOW, NOW, lambda: True)
    assert [p.name for p in small_disk.iterdir()] == ["filler"]


def test_a_copy_that_is_stopped_leaves_nothing(store: Store, tmp_path: Path) -> None:
    (tmp_path / "to").mkdir()
    with pytest.raises(StoppedError):
        copy_out(store, [tmp_path / "to"], NOW, NOW, lambda: False)
    assert list((tmp_path / "to").iterdir()) == []


@pytest.mark.parametrize("left", ["", "-wal", "-shm"])
def test_the_half_that_a_crash_left_is_cleared_by_the_next_copy_unless_somebody_fills_it(
    store: Store, tmp_path: Path, left: str
) -> None:
    to = tmp_path / "to"
    to.mkdir()
    crashed = to / ".pilot emergency 2023-03-23 0900.cohort.part"
    for half in (crashed, crashed.with_name(crashed.name + left)):
        half.write_bytes(b"half")
    filled = to / ".pilot emergency 2023-03-24 1429 2.cohort.part"
    with backups.alone(filled):
        filled.write_bytes(b"half")
        made = copy_out(store, [to], NOW, NOW, lambda: True)
        assert {p.name for p in to.iterdir()} == {made.path.name, filled.name, f"{filled.name}.lock"}


def test_places_are_documents_home_and_temporary_files_then_other_disks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Documents", "home", "tmp", "disk"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path / "Documents"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    found = places([tmp_path / "disk", tmp_path / "not there", tmp_path / "home"])
    if sys.platform.startswith("linux"):
        assert found == tuple(tmp_path / name for name in ("Documents", "home", "tmp", "disk"))
    assert found[-1] == tmp_path / "disk"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody remove an open file")
@settings(max_examples=12, deadline=None)
@given(st.lists(st.sampled_from(["keep", "remove", "put back"]), max_size=8))
def test_whatever_happens_to_the_folder_what_was_acknowledged_is_in_the_copy(
    tmp_path_factory: pytest.TempPathFactory, happens: list[str]
) -> None:
    place = tmp_path_factory.mktemp("place")
    here, away, to = place / "here", place / "away", place / "to"
    here.mkdir()
    to.mkdir()
    store = create(here / "a.cohort")
    kept = []
    for number, what in enumerate(happens):
        if what == "remove" and here.exists():
            here.rename(away)
        elif what == "put back" and away.exists():
            away.rename(here)
        elif what == "keep":
            try:
                with store.step("test", NOW) as step:
                    step.insert("participant", name=str(number), profession="policy")
            except UserError:
                assert not here.exists()
            else:
                assert here.exists()
                kept.append(str(number))
    shutil.rmtree(here, ignore_errors=True)
    shutil.rmtree(away, ignore_errors=True)
    made = copy_out(store, [to], NOW, NOW, lambda: True)
    store.close()
    again = open_store(made.path)
    names = [row["name"] for row in again.rows("SELECT name FROM participant ORDER BY rowid")]
    again.close()
    assert names == kept
    assert os.listdir(to) == [made.path.name]  # noqa: PTH208


def test_when_a_file_is_damaged_and_has_no_backup(store: Store, tmp_path: Path) -> None:
    with store.step("test", NOW) as step:
        for number in range(300):
            text = f"Note {number} " + "x" * 300
            step.insert("note", kind="quote", text=text, created_at=NOW, session_id=first_session(store))
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.rmtree(tmp_path / "pilot.cohort.backups", ignore_errors=True)
    size = store.connection.execute("PRAGMA page_size").fetchone()[0]
    root = store.rows("SELECT rootpage FROM sqlite_schema WHERE name = 'note'")[0]["rootpage"]
    with store.path.open("r+b") as file:  # the first leaf after the root of the notes
        file.seek(root * size)
        file.write(b"\xff" * size)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    made = copy_out(store, [elsewhere], NOW, NOW, lambda: True)

    assert made.backup is None
    assert made.salvaged.startswith("There is no good backup.")
    assert [p.name for p in elsewhere.iterdir()] == [made.path.name]
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    with closing(open_store(made.path)) as copy:
        assert copy.rows("PRAGMA integrity_check")[0]["integrity_check"] == "ok"
        assert len(copy.rows("SELECT * FROM note")) >= 250
        assert len(copy.rows("SELECT * FROM participant")) == 10


def test_a_file_of_which_nothing_can_be_read_and_that_has_no_backup_is_refused_in_words(
    store: Store, tmp_path: Path
) -> None:
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.rmtree(tmp_path / "pilot.cohort.backups", ignore_errors=True)
    store.connection.execute("PRAGMA shrink_memory")  # else all of it is read from there
    store.path.write_bytes(b"\xff" * store.path.stat().st_size)
    with pytest.raises(UserError, match="nothing of it can be read around the damage"):
        copy_out(store, [tmp_path], NOW, NOW, lambda: True)
    assert not list(tmp_path.glob("*emergency*"))
    assert not list(tmp_path.glob(".recovering*"))


def first_session(store: Store) -> str:
    return str(store.rows("SELECT id FROM session ORDER BY number")[0]["id"])


@pytest.mark.parametrize("room", [0, 8, 40, 120, 300])
def test_a_new_cohort_for_which_there_is_no_room_leaves_nothing(small_disk: Path, room: int) -> None:
    """``room`` in kB: it fails at the file, at the tables, or at the log."""
    (small_disk / "filler").write_bytes(b"x" * (shutil.disk_usage(small_disk).free - room * 1024))
    with pytest.raises(UserError, match="could not be made"):
        create(small_disk / "new.cohort")
    assert [p.name for p in small_disk.iterdir()] == ["filler"]
