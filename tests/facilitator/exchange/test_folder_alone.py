"""Two syncs to one folder never write at once: the second waits for the first, or says why not."""

from __future__ import annotations

import sys
import threading
from contextlib import ExitStack, contextmanager

import pytest

from facilitator.errors import UserError
from facilitator.exchange.folder_alone import alone
from facilitator.exchange.patience import Patience
from facilitator.exchange.sync import CancelledError, sync
from tests.facilitator.conftest import AT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lock without a file")


@pytest.fixture
def folder(store, tmp_path):
    """A folder that was synced to."""
    sync(store.path, tmp_path / "csv", at=AT)
    return tmp_path / "csv"


@contextmanager
def another(folder):
    """Another sync writes there."""
    with alone(folder, Patience(lambda _: None, lambda: None, lambda _: None)):
        yield


def test_a_second_sync_waits_and_says_for_what(store, folder):
    told, over = [], threading.Event()

    def pause(_seconds):
        over.set()

    with another(folder), pytest.raises(CancelledError):
        sync(
            store.path,
            folder,
            progress=lambda *said: told.append(said[2]),
            cancelled=over.is_set,
            pause=pause,
        )
    assert set(told) == {f"waiting for another sync to {folder}"}


def test_when_two_syncs_go_to_one_folder_at_once(store, folder):
    first = ExitStack()
    first.enter_context(another(folder))
    (folder / "notes.csv").unlink()
    report = sync(store.path, folder, pause=lambda _: first.close(), at=AT)
    assert report.written == ("notes.csv",)
    assert not report.kept_aside


def test_half_a_minute_is_the_longest_that_it_waits(store, folder):
    waited = []
    before = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with another(folder), pytest.raises(UserError, match=f"Another sync is writing to {folder}"):
        sync(store.path, folder, pause=waited.append)
    assert sum(waited) == pytest.approx(30)
    assert {path: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_other_folders_are_no_matter(store, folder, tmp_path):
    with another(folder):
        assert sync(store.path, tmp_path / "elsewhere", at=AT).written
