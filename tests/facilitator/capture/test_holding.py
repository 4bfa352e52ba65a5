"""Who holds a cohort file: one process at a time, however the file is named and however its holder ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.capture.holding import is_held
from facilitator.capture.opening import HeldError, UnwritableError, create, inspect, open_reading, open_store
from facilitator.capture.store import NotKeptError, Store
from facilitator.errors import UserError

NOW = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
HOLDS = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from facilitator.capture.opening import open_store
store = open_store(Path(sys.argv[1]))
with store.step("test", datetime.now(UTC)) as step:
    step.insert("participant", name="Kept", profession="policy")
print("held", flush=True)
sys.stdin.readline()
store.close()
print("let go", flush=True)
sys.stdin.readline()
"""
OPENS = """
import sys
from pathlib import Path
from facilitator.capture.opening import open_store
from facilitator.errors import UserError
from ui.console.share import warning
try:
    open_store(Path(sys.argv[1])).close()
    print("opened")
except UserError as error:
    print(type(error).__name__, error)
"""
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody remove an open file")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create(tmp_path / "a.cohort").close()
    return tmp_path / "a.cohort"


@contextmanager
def another_process(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the file open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


def opened_elsewhere(path: Path | str, cwd: Path | None = None) -> str:
    """What another process is told that opens the file by this name."""
    return subprocess.run(
        [sys.executable, "-c", OPENS, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
    ).stdout.strip()


def test_when_a_second_copy_of_the_app_opens_the_same_file(path: Path) -> None:
    with another_process(path) as holder:
        with pytest.raises(HeldError) as turned_away:
            open_store(path)
        assert f"(process {holder.pid}) has had it open since" in str(turned_away.value)
        assert "`facilitator a.cohort --read-only` looks at it meanwhile" in str(turned_away.value)
        assert is_held(path)


def test_when_the_app_is_killed_while_it_has_the_file_open(path: Path) -> None:
    with another_process(path) as holder:
        holder.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        holder.wait()
        store = open_store(path)
        assert [row["name"] for row in store.rows("SELECT name FROM participant")] == ["Kept"]
        store.close()


@posix
def test_the_name_of_a_dead_process_is_not_quoted_as_holding(path: Path) -> None:
    with another_process(path) as dead:
        dead.kill()
        dead.wait()
    store = open_store(path)
    store.connection.execute(
        "UPDATE holder SET who = ?", [f"ana on {os.uname().nodename} (process {dead.pid})"]
    )
    told = opened_elsewhere(path)
    store.close()
    assert "another copy of the app has it open" in told
    assert "ana" not in told


def test_when_a_file_is_open_on_another_computer(path: Path) -> None:
    store = open_store(path)
    store.connection.execute("UPDATE holder SET who = 'ana on her-laptop (process 1)'")
    with pytest.raises(HeldError, match="ana on her-laptop"):
        open_store(path)
    with pytest.raises(
        UserError, match=r"is open on another computer \(ana on her-laptop, since .*Ask for a copy"
    ):
        open_reading(path)
    store.close()


@posix
@pytest.mark.parametrize("name", ["link.cohort", "folder/a.cohort", "./a.cohort"])
def test_when_the_same_file_is_opened_by_another_name(path: Path, name: str) -> None:
    (path.parent / "link.cohort").symlink_to(path)
    (path.parent / "folder").symlink_to(path.parent, target_is_directory=True)
    store = open_store(path)
    assert opened_elsewhere(name, cwd=path.parent).startswith("HeldError a.cohort is already open")
    store.close()
    by_link = open_store(path.parent / "link.cohort")
    assert opened_elsewhere(path).startswith("HeldError a.cohort is already open")
    by_link.close()


@posix
def test_when_the_lock_file_is_removed_while_the_file_is_open(path: Path) -> None:
    store = open_store(path)
    path.with_name("a.cohort.lock").unlink()
    with store.step("test", NOW) as step:
        step.insert("participant", name="Ana", profession="policy")
    assert opened_elsewhere(path).startswith("HeldError")
    store.close()
    assert opened_elsewhere(path) == "opened"
    assert [p.name for p in path.parent.iterdir()] == ["a.cohort"]


@posix
def test_who_took_the_lock_while_its_file_was_gone_is_noticed_before_anything_is_kept(path: Path) -> None:
    store = open_store(path)
    path.with_name("a.cohort.lock").unlink()
    with another_process(path):
        with pytest.raises(NotKeptError, match="was opened a second time"), store.step("test", NOW):
            pass
        store.close()
        assert is_held(path)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder in which nobody can make a file")
def test_a_folder_that_takes_no_file_is_said_and_not_taken_for_a_file_that_is_open_elsewhere() -> None:
    with pytest.raises(UserError) as refused:
        create(Path("/proc/n.cohort"))
    assert "already open" not in str(refused.value)
    assert str(refused.value).startswith("/proc/n.cohort could not be made (")


def read_only(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)


def test_when_the_folder_cannot_be_written(small_disk: Path) -> None:
    path = small_disk / "a.cohort"
    create(path).close()
    read_only(small_disk)
    with pytest.raises(UnwritableError, match=r"cannot be opened for writing in .*--read-only"):
        open_store(path)
    store = open_reading(path)
    assert store.rows("SELECT count(*) AS n FROM participant") == [{"n": 0}]
    assert store.read_only.startswith("You are looking at a.cohort, which cannot be written in ")
    store.close()


def test_on_a_disk_that_takes_nothing_a_file_with_an_open_log_is_refused_in_words(small_disk: Path) -> None:
    path = small_disk / "a.cohort"
    create(path).close()
    with another_process(path):
        pass
    path.with_name("a.cohort-shm").unlink()
    assert path.with_name("a.cohort-wal").stat().st_size
    read_only(small_disk)
    with pytest.raises(UserError, match=r"Copy it to a folder of your own, with a.cohort-wal"):
        open_reading(path)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permission bits do not bind root")
def test_a_file_that_may_not_be_written_can_be_looked_at(path: Path) -> None:
    path.chmod(0o400)
    with pytest.raises(UnwritableError, match="--read-only"):
        open_store(path)
    store = open_reading(path)
    assert store.read_only
    store.close()


@posix
def test_a_file_that_does_not_open_leaves_no_lock_behind(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100] + b"\xa5" * 4000)
    with pytest.raises(UserError):
        open_store(path)
    assert [p.name for p in path.parent.iterdir() if p.name.endswith(".lock")] == []


READS = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT count(*) FROM participant").fetchone()[0])
connection.close()
"""


@pytest.mark.parametrize("looks", [inspect, is_held, open_reading], ids=lambda looks: looks.__name__)
def test_looking_at_the_open_file_in_this_process_does_not_let_its_locks_go(
    path: Path, looks: Callable[[Path], object]
) -> None:
    store = open_store(path)
    for number in (1, 2):
        with store.step("test", NOW) as step:
            step.insert("participant", name=f"{number}", profession="policy")
        found = looks(path)
        if isinstance(found, Store):
            found.close()
        # A process that took itself for the last one would take the log away, and later rows with it.
        seen = subprocess.run([sys.executable, "-c", READS, path], capture_output=True, text=True, check=True)
        assert seen.stdout.strip() == str(number)
    store.close()
