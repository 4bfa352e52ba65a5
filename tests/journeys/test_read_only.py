"""A window on a file that is open elsewhere: it follows, nothing is kept in it, and it may take over."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.capture.opening import is_held, open_reading
from ui import theme
from ui.console.keys import KEYS
from ui.console.window import Console
from ui.workspace import Workspace

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
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
    view.field.clear()
    view.field.setText("as it was")
    view.field.setFocus()
    composed = QInputMethodEvent()
    composed.setCommitString("é")  # as a dead key, dictation or an emoji panel does
    QApplication.sendEvent(view.field, composed)
    assert view.field.text() == "as it was"
    for key, held in ((Qt.Key.Key_Backspace, NONE), (Qt.Key.Key_V, CTRL), (Qt.Key.Key_X, CTRL)):
        second.messages.withdraw()
        QTest.keyClick(view.field, key, held)
        assert view.field.text() == "as it was"
        assert second.messages.text.text().startswith("You are looking at")


def test_what_only_finds_takes_letters_in_a_window_that_only_looks(desk, second: Console) -> None:
    second.show_page("board")
    second.activateWindow()
    search = second.board.view("cards").search
    search.setFocus()
    QTest.keyClicks(search, "abc")
    assert search.text() == "abc"
    press(second, "Ctrl+K")
    QTest.keyClicks(QApplication.focusWidget(), "amara")
    assert second.guide.finder.field.text() == "amara"


def test_the_title_of_a_window_that_only_looks_says_so(desk, second: Console) -> None:
    assert second.windowTitle() == "Facilitator · pilot-cohort (read only)"
    assert desk.console.windowTitle() == "Facilitator · pilot-cohort"


def _ways_in(console: Console, name: str):
    """A page or view, and its controls that begin something longer which is to be kept."""
    if name == "people":
        console.show_page("people")
        page = console.pages.currentWidget()
        page.table.selectRow(0)
        return [page.import_, page.erase]
    if name == "sync_page":
        console.show_page("sync_page")
        return [console.sync.backups.now, console.sync.copies.choose]
    if name == "programme":
        console.show_page("programme")
        return [console.programme.edit]
    console.on_progress(name)
    view = console.progress.view(name)
    return {
        "benchmarks": lambda: [view.hand],
        "forms": lambda: [view.import_answers, view.import_attendance],
        "pair_sessions": lambda: [view.import_slips],
    }[name]()


@pytest.mark.parametrize("name", ["people", "sync_page", "programme", "benchmarks", "forms", "pair_sessions"])
def test_what_would_be_lost_is_not_begun_in_a_window_that_only_looks(
    desk, second: Console, name: str
) -> None:
    for control in _ways_in(second, name):
        second.activateWindow()
        second.messages.withdraw()
        second.guide.in_place.put_away()
        control.setFocus()
        before = _in_sight(second)
        QTest.keyClick(control, Qt.Key.Key_Space)
        flag = second.guide.in_place
        said = flag.text.text() if flag.isVisible() else second.messages.text.text()
        assert said.startswith("You are looking at"), control.accessibleName()
        assert _in_sight(second) <= before, control.accessibleName()


def _in_sight(console: Console) -> set[int]:
    return {id(w) for w in console.pages.findChildren(QWidget) if w.isVisible()}


def test_a_window_that_took_over_takes_letters_where_it_took_none(desk, second: Console) -> None:
    second.on_progress("goals")
    view = second.progress.view("goals")
    view.field.setFocus()
    assert view.field.isReadOnly()
    desk.close()
    for _ in range(2):
        second.workspace.tick_now()
    second.looking.take_over()
    second.activateWindow()
    view.field.setFocus()
    QTest.keyClicks(view.field, "Listen")
    assert view.field.text() == "Listen"
    assert second.windowTitle() == "Facilitator · pilot-cohort"


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
