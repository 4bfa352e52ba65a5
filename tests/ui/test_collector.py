"""Garbage is collected on the Qt thread, also where only a worker thread allocates."""

from __future__ import annotations

import gc
import threading

from pytestqt.qtbot import QtBot

from ui.collector import EVERY_MS, collect_if_due


class Knot:
    """Garbage that only the collector finds, and that says in which thread it was found."""

    def __init__(self, found: list[int]) -> None:
        self.me, self.found = self, found

    def __del__(self) -> None:
        self.found.append(threading.get_ident())


def allocate() -> list[list[object]]:
    """Many times what the automatic collector waits for."""
    return [[object()] for _ in range(100_000)]


def test_a_worker_that_allocates_collects_nothing_and_the_qt_thread_does(qtbot: QtBot) -> None:
    found: list[int] = []
    Knot(found)
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert found == []
    assert not gc.isenabled()
    kept = allocate()
    collect_if_due()
    assert found == [threading.get_ident()]
    assert len(kept) == 100_000


def test_the_app_collects_by_a_timer(qtbot: QtBot) -> None:
    from ui.app import application

    application()
    found: list[int] = []
    Knot(found)
    kept = allocate()
    qtbot.waitUntil(lambda: found == [threading.get_ident()], timeout=5 * EVERY_MS)
    assert kept
