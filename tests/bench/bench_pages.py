"""Pages: from Ctrl+1 to 6 to the painted page, with 1,000 cards and 10,000 notes, first opened and again.

Beside the time on the wall stands the Qt thread's own work, to which other programs on the same cores add
nothing.
"""

from __future__ import annotations

import asyncio
import compileall
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple

import qasync
from bench_board import WORDS, fill
from desk import opened
from grown import grow_open
from measuring import say
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.live import timer
from facilitator.model.programme import NoteKind
from ui.console.ahead import BETWEEN_MS, pages_ahead
from ui.console.rail import PAGES
from ui.console.window import Console

ROOT = Path(__file__).resolve().parents[2]
CARDS, NOTES = 1000, 10_000
ROUNDS = 6
MOST_MS = 50.0
SIZE = (1920, 1080)
DONE = object()
LABELS = 100
"""Labels on each of the two pages of the reference."""


class Took(NamedTuple):
    """Milliseconds from a key to the painted window."""

    wall: float
    own: float
    """What the Qt thread worked in them."""


class Painted(QObject):
    """Says when a window has been painted after something was done to it: the whole of it, in one go."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._told: Callable[[], None] | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Lets every event pass; the window's children are painted before a timer of nought comes up."""
        if event.type() == QEvent.Type.UpdateRequest and self._told is not None:
            told, self._told = self._told, None
            QTimer.singleShot(0, self, told)
        return False

    async def after(self, does: Callable[[], object]) -> Took:
        """What it took from just before it is done to the painted window."""
        done = asyncio.get_running_loop().create_future()
        begun, worked = time.perf_counter(), time.thread_time()
        self._told = lambda: done.set_result((time.perf_counter(), time.thread_time()))
        does()
        painted, work = await done
        return Took(1000 * (painted - begun), 1000 * (work - worked))


def take_notes(store: Store, session_id: str, number: int) -> None:
    """Keeps made-up notes in the activities of a session, in one step."""
    dice, now = Random(11), datetime.now(UTC)
    people = [p.id for p in reading.participants(store)]
    activities = [a.id for a in reading.activities(store, session_id)]
    with store.step("notes.keep", now) as step:
        for place in range(number):
            step.insert(
                "note",
                session_id=session_id,
                activity_id=activities[place % len(activities)],
                kind=dice.choice(list(NoteKind)),
                participant_id=dice.choice([*people, None]),
                text=" ".join(dice.choices(WORDS, k=dice.randint(4, 30))).capitalize(),
                created_at=now,
            )


def two_plain_pages() -> QStackedWidget:
    """The reference: two pages of plain labels, turned by a key."""
    pages = QStackedWidget()
    for page in range(2):
        inside = QWidget()
        column = QVBoxLayout(inside)
        for number in range(LABELS):
            column.addWidget(QLabel(f"Page {page + 1}, line {number + 1}"))
        pages.addWidget(inside)
    turn = QShortcut(QKeySequence("Ctrl+1"), pages)
    turn.activated.connect(lambda: pages.setCurrentIndex(1 - pages.currentIndex()))
    pages.resize(*SIZE)
    pages.show()
    return pages


async def look_ahead(console: Console) -> None:
    """Makes ahead what the app makes ahead, with its pauses, and says what a piece takes of the Qt thread."""
    pieces, work = [], pages_ahead(console)
    while True:
        begun = time.thread_time()
        if next(work, DONE) is DONE:
            break
        pieces.append(1000 * (time.thread_time() - begun))
        await asyncio.sleep(BETWEEN_MS / 1000)
    say(
        f"made ahead in {len(pieces)} pieces: {sum(pieces):.0f} ms of the Qt thread, "
        f"{median(pieces):.1f} ms median, {_p95(pieces):.1f} ms p95, {max(pieces):.1f} ms at most"
    )


async def measure(console: Console) -> bool:
    """Goes from every page to every other; gives whether the target is met."""
    keys = {name: getattr(Qt.Key, f"Key_{number}") for number, (name, _, _) in enumerate(PAGES, 1)}
    control, painted = Qt.KeyboardModifier.ControlModifier, Painted(console)

    async def go(name: str) -> Took:
        console.activateWindow()
        console.capture.field.setFocus()
        await asyncio.sleep(0.03)
        where = console.capture.field if console.capture.field.isVisible() else console
        took = await painted.after(lambda: QTest.keyClick(where, keys[name], control))
        assert console.pages.currentWidget() is console.pages.page(name)
        return took

    await asyncio.sleep(1)
    await look_ahead(console)
    for name in keys:
        if name != "run":
            took = await go(name)
            say(f"first opening of {name}: {took.wall:.1f} ms, own work {took.own:.1f} ms")
            await asyncio.sleep(1.5)  # figures and lists that come from beside the Qt thread
    plain = two_plain_pages()
    plain_painted = Painted(plain)
    readings: dict[tuple[str, str], list[Took]] = {}
    reference: list[Took] = []
    for _ in range(ROUNDS):
        for before, after in permutations(keys, 2):
            await go(before)
            readings.setdefault((before, after), []).append(await go(after))
            plain.activateWindow()
            await asyncio.sleep(0.03)
            reference.append(await plain_painted.after(lambda: QTest.keyClick(plain, Qt.Key.Key_1, control)))
    plain.close()
    every = [took for pair in readings.values() for took in pair]
    for name in keys:
        _say(f"to {name}", [took for (_, after), pair in readings.items() if after == name for took in pair])
    _say(f"reference, a stack of two pages of {LABELS} labels", reference)
    _say("every page to every other", every)
    met = _p95([took.wall for took in every]) <= MOST_MS
    say(f"target: p95 at most {MOST_MS:g} ms: {'met' if met else 'MISSED'}")
    return met


def _say(what: str, taken: list[Took]) -> None:
    parts = []
    for name, readings in (("", [took.wall for took in taken]), ("own work ", [took.own for took in taken])):
        parts.append(f"{name}{median(readings):.1f} ms median, {_p95(readings):.1f} ms p95")
    say(f"{what}: {'; '.join(parts)}; {max(took.wall for took in taken):.1f} ms at most, of {len(taken)}")


def _p95(readings: list[float]) -> float:
    return sorted(readings)[-(-95 * len(readings) // 100) - 1]


def main() -> int:
    """Makes the cohort, opens it and measures; gives the exit code."""
    for package in ("facilitator", "ui"):  # as an installed app has its modules
        compileall.compile_dir(ROOT / package, quiet=2)
    with tempfile.TemporaryDirectory() as scratch:
        console = opened(Path(scratch))
        loop = qasync.QEventLoop(QApplication.instance())
        asyncio.set_event_loop(loop)
        space = console.workspace
        grow_open(space.store, datetime.now(UTC))
        fill(space.store, space.session_id, CARDS)
        take_notes(space.store, space.session_id, NOTES)
        space.in_session(timer.start)
        space.read_again()
        console.resize(*SIZE)
        with loop:
            met = loop.run_until_complete(measure(console))
            console.close()
            loop.run_until_complete(asyncio.sleep(0.5))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
