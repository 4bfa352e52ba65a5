"""A lock beside a file: one has it at a time, and nobody has it once its process is gone."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.lock_file import LockFile, TakenError

HOLDER = """
import sys
from pathlib import Path
from facilitator.lock_file import LockFile
LockFile(Path(sys.argv[1])).take()
print("has it", flush=True)
sys.stdin.read()
"""


def test_only_one_has_it_also_in_one_process(tmp_path: Path) -> None:
    first, second = LockFile(tmp_path / "a.lock"), LockFile(tmp_path / "a.lock")
    first.take()
    with pytest.raises(TakenError):
        second.take()
    first.release()
    second.take()
    second.release()


def test_it_is_let_go_however_its_process_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "has it\n"
        with pytest.raises(TakenError):
            LockFile(path).take()
        holder.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    lock = LockFile(path)
    lock.take()
    lock.release()


def test_its_file_is_its_owners_alone_and_goes_with_it(tmp_path: Path) -> None:
    cohort = tmp_path / "pilot.cohort"
    old = os.umask(0)
    try:
        with LockFile.beside(cohort) as lock:
            assert lock.path == tmp_path / "pilot.cohort.lock"
            if sys.platform != "win32":
                assert stat.S_IMODE(lock.path.stat().st_mode) == 0o600
    finally:
        os.umask(old)
    assert not lock.path.exists()


def test_released_it_leaves_its_file_for_whoever_waits(tmp_path: Path) -> None:
    lock = LockFile(tmp_path / "a.lock")
    lock.take()
    lock.release()
    assert lock.path.exists()


def test_where_there_can_be_no_file_that_is_said_and_nothing_is_held(tmp_path: Path) -> None:
    lock = LockFile(tmp_path / "nowhere" / "a.lock")
    with pytest.raises(FileNotFoundError):
        lock.take()
    lock.release()
