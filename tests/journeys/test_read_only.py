"""A window on a file that is open elsewhere: it follows, nothing is kept in it, and it may take over."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.capture.opening import is_held, open_reading
from ui import theme
from ui.console.keys import KEYS
from ui.console.window import Console
from ui.workspace import Workspace

SETTLES = ("page_on", "page_back", "copy_moves", "copy_rooms", "voice", "find", "chat", "vote", "sync")
"""Keys that open a page or say something else; nothing of theirs is kept either."""


@pytest.fixture
def second(desk, tmp_path: Path) -> Iterator[Console]:
    """The windows of a co-facilitator, who looks at the same file."""
    settings = QSettings(str(tmp_path / "second.ini"), QSettings.Format.IniFormat)
    space = Workspace(open_reading(desk.path), desk.clock)
    made = Console(space, theme.load_tokens("light"), settings)
    made.show_windows()
    QApplication.processEvents()
    yield made
    made.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def press(console: Console, sequence: str) -> None:
    """Presses a key in this window, not in the other one."""
    console.activateWindow()
    QApplication.processEvents()
    combination = QKeySequence(sequence)[0]
    QTest.keyClick(console, combination.key(), combination.keyboardModifiers())


def all_rows(path: Path) -> list[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return list(connection.iterdump())


def test_when_a_file_that_is_open_elsewhere_is_opened_read_only(desk, second: Console) -> None:
    assert second.header.standing.text() == "Read only"
    assert not second.capture.field.isEnabled()
    assert second.capture.field.placeholderText() == "Read only: nothing can be kept here"
    desk.key("start")
    desk.keep("note", "Said in the other window")
    desk.pass_time(65)
    second.workspace.tick_now()
    assert second.run.current.clock.text() == desk.shown_clock == "08:55"
    assert [n.text for n in second.workspace.state.notes] == ["Said in the other window"]
    assert [t.text for t in second.stage.canvas.drawn] == desk.stage_words
    desk.key("next")
    desk.key("blank")
    second.workspace.tick_now()
    assert second.stage.canvas.scene == desk.scene


def test_whatever_is_pressed_in_a_window_that_only_looks_nothing_is_kept(desk, second: Console) -> None:
    desk.key("start")
    desk.keep("note", "Said")
    second.workspace.tick_now()
    before = all_rows(desk.path)
    for key in KEYS:
        if key.name in (*SETTLES, "palette", "help"):
            continue
        second.messages.withdraw()
        press(second, key.sequence)
        if key.name in ("start", "next", "pause", "more", "round", "blank", "undo"):
            said = second.messages.text.text()
            assert second.messages.isVisible(), key.name
            assert said.startswith("You are looking at pilot-cohort.cohort, which "), key.name
            assert said.endswith("; nothing can be kept here."), key.name
    assert all_rows(desk.path) == before
    assert second.workspace.planning.coming is None
    assert not second.workspace.planning.busy


def test_typing_into_a_field_of_a_window_that_only_looks_is_refused_at_once(desk, second: Console) -> None:
    second.on_progress("goals")
    view = second.progress.view("goals")
    second.activateWindow()
    view.field.setFocus()
    QTest.keyClick(view.field, Qt.Key.Key_A)
    assert view.field.text() == ""
    assert second.messages.text.text().startswith("You are looking at")
    second.messages.withdraw()
    second.show_page("board")
    search = second.board.cards.search if hasattr(second.board, "cards") else None
    if search is not None:
        search.setFocus()
        QTest.keyClicks(search, "abc")
        assert search.text() == "abc"


def test_when_whoever_had_the_file_open_lets_it_go(desk, second: Console) -> None:
    desk.key("start")
    desk.keep("note", "Said before")
    desk.close()
    for _ in range(2):
        second.workspace.tick_now()
    (take_over,) = second.messages.ways
    assert take_over.accessibleName() == "Take over"
    take_over.setFocus()
    QTest.keyClick(take_over, Qt.Key.Key_Return)
    assert is_held(desk.path)
    assert not second.header.standing.isVisible()
    assert second.capture.field.isEnabled()
    second.capture.field.setFocus()
    QTest.keyClicks(second.capture.field, "Said after")
    press(second, "Ctrl+Return")
    assert [r["text"] for r in desk.rows("SELECT text FROM note ORDER BY rowid")] == [
        "Said before",
        "Said after",
    ]


def test_who_is_quicker_has_the_file_and_the_other_is_told(desk, second: Console) -> None:
    desk.close()
    for _ in range(2):
        second.workspace.tick_now()
    desk.open()
    second.looking.take_over()
    assert "is already open" in second.messages.text.text()
    assert second.workspace.store.read_only
