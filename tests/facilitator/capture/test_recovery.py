"""Damaged files, really damaged: what is noticed on opening, what comes back, what is said to be missing."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from facilitator.capture import backups, damage, reading, recovery
from facilitator.capture.opening import HeldError, open_store
from facilitator.capture.store import Store
from facilitator.errors import DamagedError, UserError
from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import read_roster
from facilitator.live import cohorts, timer
from facilitator.places import RESOURCES

PAGE = 4096
NOW = datetime(2023, 3, 24, 10, 20, tzinfo=UTC)
"""When the backup was made: 10:20am in London."""
LATER = datetime(2023, 3, 24, 14, 30, tzinfo=UTC)


class Wounded(NamedTuple):
    """A cohort in its session with a backup in the middle, closed; what stood in it, and its bytes."""

    path: Path
    rows: dict[str, list[str]]
    bytes: bytes
    activity: str


def keep(store: Store, kind: str, number: int, words: str = "") -> None:
    """A note or a card each in a step of its own, as people keep them."""
    session = store.rows("SELECT id FROM session")[0]["id"]
    for n in range(number):
        with store.step(f"{kind}.keep", NOW) as step:
            text = f"{kind} {n} {words}{'x' * 120}"
            if kind == "note":
                step.insert("note", session_id=session, kind="observation", text=text, created_at=NOW)
            else:
                step.insert("idea", stage="insight", title=text, created_at=NOW)


def rows_of(path: Path) -> dict[str, list[str]]:
    """Every row of every captured table, as text."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger'")
        return {
            name: sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"')))
            for (name,) in names.fetchall()
        }


@pytest.fixture
def wounded(tmp_path: Path) -> Wounded:
    store = cohorts.make(
        tmp_path / "pilot.cohort",
        NOW,
        programme=load_programme("mutual-mentoring"),
        roster=read_roster(RESOURCES / "demo" / "roster.csv"),
        start=date(2023, 3, 24),
    )
    timer.start(store, NOW - timedelta(minutes=50), store.rows("SELECT id FROM session")[0]["id"])
    keep(store, "note", 40, "early ")
    backups.back_up(store.path, "in-session", NOW)
    timer.next_activity(store, NOW + timedelta(minutes=1), store.rows("SELECT id FROM session")[0]["id"])
    keep(store, "note", 14)
    keep(store, "idea", 2)
    store.keep_draft("capture", "half typed")
    current = reading.live_state(store, reading.sessions(store)[0].id).current
    assert current is not None
    store.close()
    return Wounded(store.path, rows_of(store.path), store.path.read_bytes(), current.title)


def overwrite(path: Path, page: int, seed: int = 1, pages: int = 1) -> None:
    """Writes nonsense over pages, counted from 1."""
    with path.open("rb+") as file:
        file.seek((page - 1) * PAGE)
        file.write(random.Random(seed).randbytes(pages * PAGE))


def root_of(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return int(connection.execute(sql, [table]).fetchone()[0])


def recovered(path: Path) -> recovery.Findings:
    """What was found, put in place."""
    found = recovery.look(path, now=LATER)
    recovery.recover(found, LATER)
    return found


def same(path: Path, was: Wounded) -> bool:
    return rows_of(path) == was.rows


@pytest.mark.parametrize("seed", range(12))
def test_when_a_page_in_the_middle_of_the_file_is_overwritten(wounded, seed):
    chance = random.Random(seed)
    overwrite(wounded.path, chance.randrange(1, len(wounded.bytes) // PAGE) + 1, seed)
    recovered(wounded.path)
    assert same(wounded.path, wounded)
    assert damage.quick_check(wounded.path) == []


@pytest.mark.parametrize("seed", range(6))
def test_of_many_overwritten_pages_nothing_is_invented_and_what_is_lost_is_said(wounded, seed):
    chance = random.Random(seed)
    for _ in range(12):
        overwrite(wounded.path, chance.randrange(1, len(wounded.bytes) // PAGE) + 1, chance.randrange(1000))
    found = recovered(wounded.path)
    back = rows_of(wounded.path)
    lost = sum(len(set(wounded.rows[table]) - set(back[table])) for table in back)
    assert sum(len(set(back[table]) - set(wounded.rows[table])) for table in back) <= lost
    assert bool(found.missing) >= bool(lost)
    open_store(wounded.path).close()


def test_when_the_beginning_of_the_file_is_overwritten(wounded):
    with wounded.path.open("rb+") as file:
        file.write(random.Random(1).randbytes(200))
    with pytest.raises(DamagedError, match=r"pilot\.cohort is damaged \(its beginning cannot be read\)"):
        open_store(wounded.path)
    found = recovered(wounded.path)
    assert found.in_words() == (
        "The newest good backup is from 10:20am on 24 March 2023. "
        "The damaged file still has 14 notes, 2 cards and 2 changes since then."
    )
    assert same(wounded.path, wounded)


def test_when_the_list_of_tables_is_overwritten(wounded):
    overwrite(wounded.path, 1)
    with pytest.raises(DamagedError):
        open_store(wounded.path)
    recovered(wounded.path)
    assert same(wounded.path, wounded)


def test_when_the_file_was_cut_short(wounded):
    wounded.path.write_bytes(wounded.bytes[: len(wounded.bytes) - 20 * PAGE - 7])
    with pytest.raises(DamagedError, match="is damaged"):
        open_store(wounded.path)
    found = recovered(wounded.path)
    back = rows_of(wounded.path)
    assert set(back["participant"]) == set(wounded.rows["participant"])
    assert set(back["note"]) <= set(wounded.rows["note"])
    assert len(back["note"]) >= 40
    assert found.backup is not None


def test_when_the_file_is_empty(wounded):
    wounded.path.write_bytes(b"")
    with pytest.raises(DamagedError):
        open_store(wounded.path)
    found = recovered(wounded.path)
    assert found.in_words() == (
        "The newest good backup is from 10:20am on 24 March 2023. Nothing of the damaged file can be read."
    )
    assert len(rows_of(wounded.path)["note"]) == 40


def test_when_another_program_has_written_its_own_file_there(wounded):
    wounded.path.write_bytes(b"PK\x03\x04" + b"a spreadsheet" * 999)
    with pytest.raises(DamagedError):
        open_store(wounded.path)
    recovered(wounded.path)
    assert len(rows_of(wounded.path)["note"]) == 40


def test_the_log_beside_a_damaged_file_is_read_as_well(wounded):
    copy = wounded.path.with_name("killed.cohort")
    store = open_store(wounded.path)
    keep(store, "note", 3, "in the log ")
    shutil.copyfile(wounded.path, copy)
    shutil.copyfile(f"{wounded.path}-wal", f"{copy}-wal")
    store.close()
    shutil.copytree(backups.folder(wounded.path), backups.folder(copy))
    with copy.open("rb+") as file:
        file.write(b"\0" * 100)
    found = recovered(copy)
    assert found.left == "17 notes, 2 cards and 2 changes"
    assert not copy.with_name(copy.name + "-wal").exists()
    assert copy.with_name("killed (damaged 2023-03-24 1430).cohort-wal").exists()
    assert rows_of(copy)["note"] == rows_of(wounded.path)["note"]


def test_without_a_backup_all_that_can_be_read_comes_back(wounded):
    shutil.rmtree(backups.folder(wounded.path))
    overwrite(wounded.path, root_of(wounded.path, "note"), 3)
    found = recovered(wounded.path)
    assert found.in_words().startswith("There is no good backup. ")
    assert same(wounded.path, wounded)


def test_a_file_of_which_nothing_is_left_stays_where_it_is(wounded):
    shutil.rmtree(backups.folder(wounded.path))
    wounded.path.write_bytes(random.Random(1).randbytes(len(wounded.bytes)))
    found = recovery.look(wounded.path)
    assert found.in_words() == "There is no good backup. Nothing of the damaged file can be read."
    with pytest.raises(UserError, match=r"Nothing of pilot\.cohort could be recovered"):
        recovery.recover(found, LATER)
    found.forget()
    assert [entry.name for entry in wounded.path.parent.iterdir()] == [wounded.path.name]


def test_the_damaged_file_is_put_aside_as_it_was(wounded):
    overwrite(wounded.path, root_of(wounded.path, "note"), 3)
    before = wounded.path.read_bytes()
    recovered(wounded.path)
    aside = wounded.path.with_name("pilot (damaged 2023-03-24 1430).cohort")
    assert aside.read_bytes() == before
    overwrite(wounded.path, 1)
    recovered(wounded.path)
    assert wounded.path.with_name("pilot (damaged 2023-03-24 1430) 2.cohort").exists()


def test_the_backup_alone_can_be_taken(wounded):
    overwrite(wounded.path, 1)
    recovery.recover(recovery.look(wounded.path), LATER, alone=True)
    assert len(rows_of(wounded.path)["note"]) == 40
    assert [entry.name for entry in backups.folder(wounded.path).iterdir()] == [
        backups.listed(wounded.path)[0].path.name
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="no permission bits there")
def test_whatever_is_written_meanwhile_is_for_its_owner_alone(wounded):
    overwrite(wounded.path, 1)
    wounded.path.with_name(wounded.path.name + "-wal").touch(mode=0o600)
    before = os.umask(0)
    try:
        found = recovery.look(wounded.path)
        written = [found.scratch, *found.scratch.iterdir()]
        assert len(written) > 2
        assert [entry.stat().st_mode & 0o077 for entry in written] == [0] * len(written)
        recovery.recover(found, LATER)
    finally:
        os.umask(before)
    assert [entry.name for entry in wounded.path.parent.rglob("*") if entry.stat().st_mode & 0o077] == []


def test_a_newest_backup_that_is_damaged_too_is_passed_over(wounded):
    bad = backups.folder(wounded.path) / "20230324T110000000000Z-in-session.cohort"
    bad.write_bytes(wounded.bytes)
    overwrite(bad, root_of(bad, "participant"), 5)
    overwrite(wounded.path, 1)
    assert recovery.look(wounded.path).at == "10:20am on 24 March 2023"


def test_what_was_recovered_opens_at_the_right_activity_with_half_typed_text_and_undo(wounded):
    overwrite(wounded.path, root_of(wounded.path, "change"), 3)
    recovered(wounded.path)
    store = open_store(wounded.path)
    current = reading.live_state(store, reading.sessions(store)[0].id).current
    assert current is not None
    assert current.title == wounded.activity
    assert store.draft("capture") == "half typed"
    store.undoable()
    keep(store, "note", 1)
    store.close()


def test_a_row_whose_journal_is_lost_is_journalled_anew(wounded):
    overwrite(wounded.path, root_of(wounded.path, "change"), 3)
    recovered(wounded.path)
    with closing(sqlite3.connect(wounded.path)) as connection:
        made = connection.execute(
            "SELECT count(*) FROM change WHERE origin = 'cohort.recover' AND before IS NULL"
        ).fetchone()
    assert made == (16,)


def test_a_file_that_is_open_elsewhere_is_not_replaced(wounded):
    found = recovery.look(wounded.path)
    holder = open_store(wounded.path)
    with pytest.raises(HeldError):
        recovery.recover(found, LATER)
    holder.close()
    found.forget()
    assert same(wounded.path, wounded)


def test_damage_that_shows_in_a_command_is_said_as_damage(wounded):
    overwrite(wounded.path, root_of(wounded.path, "note"), 3)
    store = open_store(wounded.path)
    with pytest.raises(DamagedError, match=r"pilot\.cohort is damaged \(database disk image is malformed\)"):
        keep(store, "note", 1)
    store.close()


def test_a_file_that_was_found_damaged_is_not_opened_until_it_is_mended(wounded):
    overwrite(wounded.path, root_of(wounded.path, "note"), 3)
    damage.mark(wounded.path, "malformed")
    with pytest.raises(DamagedError):
        open_store(wounded.path)
    recovered(wounded.path)
    open_store(wounded.path).close()
    damage.mark(wounded.path, "a wrong alarm")
    open_store(wounded.path).close()
    assert not damage.mark_file(wounded.path).exists()


def test_looking_leaves_nothing_behind_and_can_be_stopped(wounded):
    overwrite(wounded.path, 1)
    before = sorted(entry.name for entry in backups.folder(wounded.path).iterdir())
    with pytest.raises(backups.StoppedError):
        recovery.look(wounded.path, lambda: True)
    recovery.look(wounded.path).forget()
    assert sorted(entry.name for entry in backups.folder(wounded.path).iterdir()) == before


def in_a_process(path: Path, code: str) -> subprocess.CompletedProcess[str]:
    """Looks and recovers in a process of its own, after a piece of code."""
    code = (
        "import os, resource, signal, sys; from pathlib import Path; from datetime import datetime, UTC\n"
        "from facilitator.capture import recovery; from facilitator.errors import UserError\n"
        f"{code}\n"
        "try: recovery.recover(recovery.look(Path(sys.argv[1])), datetime.now(UTC))\n"
        "except UserError as e: print(e)"
    )
    return subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason="no resource limits there")
def test_when_the_disk_is_full_while_a_damaged_file_is_recovered(wounded):
    overwrite(wounded.path, root_of(wounded.path, "note"), 3)
    before = wounded.path.read_bytes()
    limit = "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    limit += "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))"
    said = in_a_process(wounded.path, limit)
    assert said.stdout.startswith("pilot.cohort cannot be recovered in ")
    assert "Make room there" in said.stdout
    assert wounded.path.read_bytes() == before
    assert len(list(backups.folder(wounded.path).iterdir())) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9 there")
@pytest.mark.parametrize("step", ["rename", "hardlink_to", "replace"])
def test_when_the_app_is_killed_while_a_damaged_file_is_recovered(wounded, step):
    """At each step of putting it in place; nothing is lost, and what was left behind is tidied away."""
    overwrite(wounded.path, root_of(wounded.path, "note"), 3)
    before = wounded.path.read_bytes()
    store = wounded.path.with_name(wounded.path.name + "-wal")
    store.touch()
    done = in_a_process(wounded.path, f"Path.{step} = lambda *_: os.kill(os.getpid(), signal.SIGKILL)")
    assert done.returncode == -9
    assert wounded.path.read_bytes() == before
    backups.tidy_left_over(wounded.path, older_than=-1)
    assert len(list(backups.folder(wounded.path).iterdir())) == 1
    recovered(wounded.path)
    assert same(wounded.path, wounded)


def test_the_damaged_files_that_were_kept_are_found_again(wounded):
    overwrite(wounded.path, 1)
    wounded.path.with_name("pilot (damaged by hand).txt").touch()
    recovered(wounded.path)
    assert [aside.name for aside in recovery.set_aside(wounded.path)] == [
        "pilot (damaged 2023-03-24 1430).cohort"
    ]
