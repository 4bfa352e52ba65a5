"""A facilitator's desk: both real windows on a real cohort file, real keys, and a clock that only jumps."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile
from typing import Any

import psutil
import pytest
import qasync
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from facilitator.capture.opening import open_store
from facilitator.clock import FastClock
from facilitator.live import demo
from facilitator.model.people import Participant
from facilitator.model.run import LiveState
from facilitator.rules.scene import Scene
from ui import theme
from ui.app import application
from ui.console.keys import SEQUENCE
from ui.console.window import Console
from ui.workspace import Workspace

MADE_AT = datetime(2023, 3, 24, 9, 27, tzinfo=UTC)
"""The demo cohort is made now, and its first session is planned for 9:30am in London."""
LONGEST_WAIT = 10.0
"""Seconds after which what should have happened is taken for a failure."""


class Desk:
    """What the facilitator does, and what stands on the two screens and in the file."""

    def __init__(self, path: Path, clock: FastClock, settings: Path, loop: asyncio.AbstractEventLoop) -> None:
        self.path, self.clock, self._settings, self._loop = path, clock, settings, loop
        self.console: Console
        self.is_open = False

    def open(self, path: Path | None = None) -> Console:
        """Opens both windows on the cohort file, or on another one."""
        self.path = path or self.path
        settings = QSettings(str(self._settings), QSettings.Format.IniFormat)
        self.console = Console(
            Workspace(open_store(self.path), self.clock), theme.load_tokens("light"), settings
        )
        self.is_open = True
        self.console.show_windows()
        QApplication.processEvents()
        self.console.later.at_once()  # so that the stage does not come in the middle of a journey
        QApplication.processEvents()
        return self.console

    def close(self) -> None:
        """Closes the console, and with it the stage and the file; twice where something would be lost."""
        if not self.console.close():
            self.console.close()
        self.is_open = False
        _let_go()

    def reopen(self, after: float = 0) -> Console:
        """Closes, lets so many seconds go by, and opens again."""
        self.close()
        self.clock.jump(after)
        return self.open()

    def key(self, name: str) -> None:
        """Presses a key of the contract where the keyboard is."""
        combination = QKeySequence(SEQUENCE[name])[0]
        self._to_front()
        where = QApplication.focusWidget() or self.console
        QTest.keyClick(where, combination.key(), combination.keyboardModifiers())

    def space_on(self, control: QWidget) -> None:
        """Goes to a control that is there to be pressed, and presses the space bar on it."""
        assert control.isVisible()
        assert control.isEnabled()
        self._to_front()
        control.setFocus()
        QTest.keyClick(control, Qt.Key.Key_Space)

    def choose(self, owner: QWidget, words: str) -> None:
        """Chooses a line from the menu that a control has opened, by keys."""
        menu = next(m for m in owner.findChildren(QMenu) if m.isVisible())
        for _ in menu.actions():
            QTest.keyClick(menu, Qt.Key.Key_Down)
            if menu.activeAction().text() == words:
                break
        assert menu.activeAction().text() == words
        QTest.keyClick(menu, Qt.Key.Key_Return)

    def type(self, text: str) -> None:
        """Types into the capture line."""
        self._to_front()
        self.console.capture.field.setFocus()
        QTest.keyClicks(QApplication.focusWidget(), text)

    def keep(self, kind: str, text: str) -> None:
        """The three strokes of capture: ``note`` or ``idea``, the words, and keep."""
        self.key(kind)
        self.type(text)
        self.key("keep")

    def pass_time(self, seconds: float) -> None:
        """Lets the session's time go on, and no other."""
        self.clock.jump(seconds)
        self.console.workspace.tick_now()

    def wait_until(self, true: Callable[[], object]) -> None:
        """Runs the app until something is true that happens off the Qt thread."""

        async def watch() -> None:
            async with asyncio.timeout(LONGEST_WAIT):
                while not true():
                    await asyncio.sleep(0.002)

        self._loop.run_until_complete(watch())

    def while_running(self, does: Callable[[], object]) -> None:
        """Does something from inside the running app, after what was begun has had its first turn."""

        done = self._loop.create_future()
        self._loop.call_soon(self._loop.call_soon, lambda: done.set_result(does()))
        self._loop.run_until_complete(done)

    def announce(self) -> None:
        """F8, until the rooms are made."""
        before = len(self.state.seats)
        self.key("round")
        self.wait_until(lambda: len(self.state.seats) > before)

    def go_to(self, title: str) -> None:
        """F5 if nothing runs yet, then F6 until an activity of this title is on."""
        if self.state.current is None:
            self.key("start")
        while self.title != title:
            before = self.title
            self.key("next")
            assert self.title != before, f"F6 did not leave {before}"

    @property
    def state(self) -> LiveState:
        """The session on show, as the windows read it."""
        return self.console.workspace.state

    @property
    def title(self) -> str:
        """The activity that is on."""
        return self.state.current.title if self.state.current else ""

    @property
    def shown_clock(self) -> str:
        """The big digits."""
        return self.console.run.current.clock.text()

    @property
    def scene(self) -> Scene:
        """What the shared window shows."""
        return self.console.stage.canvas.scene

    @property
    def stage_words(self) -> list[str]:
        """Every text that the shared window draws."""
        return [text.text for text in self.console.stage.canvas.drawn]

    def words_on(self, part: QWidget) -> list[str]:
        """Every text that stands on a part of the console."""
        QApplication.processEvents()
        return [shown.text() for shown in part.findChildren(QLabel) if shown.isVisible()]

    @property
    def said(self) -> str:
        """The sentence beside the control that asked, or else below the page, if one stands there."""
        messages, flag = self.console.messages, self.console.guide.in_place
        if flag.isVisible():
            return flag.text.text()
        return messages.text.text() if messages.isVisible() else ""

    def person(self, name: str) -> Participant:
        """Somebody of the cohort."""
        return next(p for p in self.state.participants if p.name == name)

    def chip(self, name: str) -> QWidget:
        """Somebody's chip on the Run page."""
        return self.console.run.side.chip(self.person(name).id)

    def rows(self, sql: str) -> list[dict[str, Any]]:
        """Rows of the cohort file, read as another program would read them."""
        with closing(sqlite3.connect(f"{self.path.as_uri()}?mode=ro", uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(sql)]

    def _to_front(self) -> None:
        if QApplication.activeWindow() is not self.console:
            self.console.activateWindow()
            QApplication.processEvents()


def _let_go() -> None:
    """Lets Qt delete what waits to be deleted."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


@pytest.fixture(scope="session")
def demo_cohort(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo cohort, made once; each test gets a copy."""
    return demo.make(tmp_path_factory.mktemp("demo"), MADE_AT)


@pytest.fixture
def clock() -> FastClock:
    """A clock that stands still until it is told to jump."""
    return FastClock(MADE_AT, 1.0, lambda: 0.0)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """Qt's and asyncio's one event loop, as the app has it. It runs in ``wait_until`` and ``while_running``.

    No task may end with an exception that nobody hears of.
    """
    made = qasync.QEventLoop(qapp)
    tasks: list[asyncio.Task[Any]] = []

    def keep_task(loop: asyncio.AbstractEventLoop, coroutine: Any, **named: Any) -> asyncio.Task[Any]:
        tasks.append(asyncio.Task(coroutine, loop=loop, **named))
        return tasks[-1]

    made.set_task_factory(keep_task)
    asyncio.set_event_loop(made)
    yield made
    if waiting := [task for task in tasks if not task.done()]:
        made.run_until_complete(asyncio.wait(waiting, timeout=LONGEST_WAIT))
    made.close()
    asyncio.set_event_loop(None)
    assert [task.exception() for task in tasks if not task.cancelled() and task.exception()] == []


@pytest.fixture
def desk(
    demo_cohort: Path,
    clock: FastClock,
    loop: asyncio.AbstractEventLoop,
    tmp_path: Path,
    qtbot: QtBot,
) -> Iterator[Desk]:
    """Both windows, open on a demo cohort three minutes before its first session."""
    application()
    before = _still_there(tmp_path)
    path = tmp_path / demo_cohort.name
    copyfile(demo_cohort, path)
    made = Desk(path, clock, tmp_path / "windows.ini", loop)
    made.open()
    yield made
    if made.is_open:
        made.close()

    # A sync that was stopped by the closing lets go of the file in its own thread, a moment later.
    def nothing_is_left() -> None:
        assert sorted(_still_there(tmp_path) - before) == []

    qtbot.waitUntil(nothing_is_left, timeout=round(LONGEST_WAIT * 1000))


def _still_there(folder: Path) -> Counter[str]:
    """Top-level windows, threads and open files below a folder: what a closed console leaves none of."""
    windows = [type(w).__name__ for w in QApplication.topLevelWidgets()]
    threads = [t.name for t in threading.enumerate() if not isinstance(t, threading._DummyThread)]
    files = [f.path for f in psutil.Process().open_files() if Path(f.path).is_relative_to(folder)]
    return Counter(windows + threads + files)
