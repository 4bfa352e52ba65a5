"""A large cohort is synced by a process of its own: the same files and words, stopped by whoever asked."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.exchange.figures.process import myself, surroundings
from facilitator.exchange.patience import is_waiting
from facilitator.exchange.sync import CancelledError, SyncReport, sync
from facilitator.live import notes
from facilitator.live.sync_process import Asked, sync_beside
from facilitator.live.worker import Said
from facilitator.model.programme import NoteKind
from facilitator.phrase import unpacked
from tests.facilitator.conftest import AT, START

OWN_PROCESS = 0
"""However small the cohort is."""


def keep(store: Store, words: str) -> None:
    session = reading.sessions(store)[0].id
    notes.keep(store, START + timedelta(minutes=5), session, NoteKind.QUOTE, words)


def asked(store: Store, folder: Path, *, codes: bool = False) -> Asked:
    return Asked(str(store.path), str(folder), AT, codes)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


class Asker:
    """Who watches a sync, and may have enough of it."""

    def __init__(self, enough: str = "") -> None:
        self.told: list[tuple[int, int, str]] = []
        self.stop = threading.Event()
        self._enough = enough

    def progress(self, done: int, of: int, words: str) -> None:
        self.told.append((done, of, words))
        if self._enough and words.startswith(self._enough):
            self.stop.set()

    def sync(self, asked: Asked):
        return sync_beside(asked, self.progress, self.stop.is_set, large=OWN_PROCESS)


@pytest.mark.parametrize("codes", [False, True], ids=["names", "codes"])
def test_the_folder_is_what_a_sync_in_the_same_process_writes(store, tmp_path, codes):
    keep(store, "Nobody had asked Ana")
    asker = Asker()
    report = asker.sync(asked(store, tmp_path / "csv", codes=codes))
    assert asker.told[-1][:2] == (report.rows, report.rows)
    beside = contents(tmp_path / "csv")
    shutil.move(tmp_path / "csv", tmp_path / "beside")
    here = sync(store.path, tmp_path / "csv", pseudonymise=codes, at=AT)
    assert contents(tmp_path / "csv") == beside
    assert here == report


def test_the_process_remembers_the_folder_so_that_the_next_sync_finds_nothing_to_do(store, tmp_path):
    Asker().sync(asked(store, tmp_path / "csv"))
    assert sync(store.path, tmp_path / "csv", at=AT).written == ()
    keep(store, "One more")
    assert Asker().sync(asked(store, tmp_path / "csv")).written == ("notes.csv", "datapackage.json")


def test_what_goes_wrong_is_the_same_sentence(store, tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(UserError) as here:
        sync(store.path, tmp_path / "taken", at=AT)
    with pytest.raises(UserError) as beside:
        Asker().sync(asked(store, tmp_path / "taken"))
    assert str(beside.value) == str(here.value)


@pytest.fixture
def pulled(store, tmp_path) -> Path:
    """A folder that was synced to, on a stick that somebody has pulled since."""
    folder = tmp_path / "stick" / "csv"
    sync(store.path, folder, at=AT)
    (tmp_path / "stick").rename(tmp_path / "pulled")
    keep(store, "Kept since")
    return folder


def test_a_sync_that_waits_says_so_and_is_stopped_at_once(store, tmp_path, pulled):
    asker = Asker(enough="waiting for ")
    with pytest.raises(UserError, match="Stopped"):
        asker.sync(asked(store, pulled))
    assert asker.told[-1][2] == f"waiting for {pulled}, it is gone"
    assert is_waiting(asker.told[-1][2])
    assert not is_waiting("waiting rooms.csv")
    assert not pulled.exists()
    (tmp_path / "pulled").rename(tmp_path / "stick")
    assert sync(store.path, pulled, at=AT).written == ("notes.csv", "datapackage.json")


def process_for(asked: Asked) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*myself(), "sync-worker", msgspec.json.encode(asked).decode()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=surroundings(),
    )


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a policy for work that can wait")
def test_whatever_else_the_computer_does_goes_first(store, pulled):
    with process_for(asked(store, pulled)) as process:
        assert process.stdout.readline()  # it is at work, and waits for the stick
        assert os.sched_getscheduler(process.pid) == os.SCHED_IDLE
        process.communicate(timeout=20)


def test_the_process_ends_with_whoever_asked(store, pulled):
    with process_for(asked(store, pulled)) as process:
        assert is_waiting(unpacked(msgspec.json.decode(process.stdout.readline(), type=Said).words))
        process.stdin.close()
        process.stdin = None
        _, complaints = process.communicate(timeout=20)
    assert complaints == b""


def test_the_process_ends_by_itself_while_whoever_asked_still_listens(store, tmp_path):
    with process_for(asked(store, tmp_path / "csv")) as process:
        last = msgspec.json.decode(process.stdout.readlines()[-1], type=Said)
        assert process.wait(timeout=20) == 0
        assert process.stderr.read() == b""
    assert msgspec.json.decode(last.outcome, type=SyncReport).written


def test_a_process_that_was_killed_is_said_and_the_next_sync_goes_on(store, tmp_path, monkeypatch):
    monkeypatch.setattr("facilitator.live.worker.myself", lambda: ["sh", "-c", "kill -9 $$"])
    with pytest.raises(UserError, match="ended before its time") as told:
        Asker().sync(asked(store, tmp_path / "csv"))
    assert not isinstance(told.value, CancelledError)
    monkeypatch.undo()
    assert Asker().sync(asked(store, tmp_path / "csv")).written
