"""The keys of the contract: each is shown by F1, bound, and reaches the console from the capture line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from ui.console.keys import KEYS, SEQUENCE
from ui.console.rail import PAGES


def test_f1_shows_every_key_with_what_it_does_and_goes_away_again(desk):
    desk.key("help")
    assert desk.console.guide.help.isVisible()
    text = desk.console.guide.help.text.toPlainText()
    assert [key for key in KEYS if f"\n{key.sequence}\n{key.words}\n" not in text] == []
    desk.key("help")
    assert not desk.console.guide.help.isVisible()
    desk.key("help")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not desk.console.guide.help.isVisible()


def test_every_key_that_is_shown_is_bound_and_no_other(desk):
    bound = [shortcut.key().toString() for shortcut in desk.console.findChildren(QShortcut)]
    assert sorted(bound) == sorted(QKeySequence(key.sequence).toString() for key in KEYS)
    assert len(set(bound)) == len(bound)


@pytest.mark.parametrize("name", [key.name for key in KEYS if key.name not in ("undo", "redo")])
def test_a_key_reaches_the_console_while_words_are_half_typed(desk, name):
    desk.key("start")
    desk.type("half typed")
    (shortcut,) = (s for s in desk.console.findChildren(QShortcut) if s.key() == QKeySequence(SEQUENCE[name]))
    fired: list[bool] = []
    shortcut.activated.connect(lambda: fired.append(True))
    desk.while_running(lambda: desk.key(name))
    assert fired == [True]
    if name != "keep":
        assert desk.console.capture.field.text() == "half typed"


@pytest.mark.parametrize("place", range(6))
def test_ctrl_and_a_number_puts_a_page_in_front(desk, place):
    name, words, _ = PAGES[place]
    desk.key("programme" if name != "programme" else "run")
    assert SEQUENCE[name] == f"Ctrl+{place + 1}"
    desk.key(name)
    assert desk.console.pages.currentWidget() is desk.console.pages.page(name)
    assert desk.console.pages.currentWidget().isVisible()
    assert [b.text() for b in desk.console.findChildren(QToolButton) if b.isChecked()] == [words]


def test_ctrl_k_finds_a_command_by_its_words_and_return_does_it(desk):
    desk.key("start")
    desk.key("palette")
    QTest.keyClicks(QApplication.focusWidget(), "blank")
    found = desk.console.guide.finder.shown[0]
    assert (found.key, found.title) == ("F9", "Blank or show the stage")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert desk.state.showing.blank
    assert not desk.console.guide.finder.isVisible()


def test_ctrl_k_does_nothing_where_nothing_has_the_words(desk):
    desk.key("start")
    desk.key("palette")
    QTest.keyClicks(QApplication.focusWidget(), "no such thing")
    assert desk.console.guide.finder.shown == []
    before = len(desk.rows("SELECT seq FROM change"))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert len(desk.rows("SELECT seq FROM change")) == before
    assert desk.console.capture.field.text() == ""


@pytest.mark.parametrize("leave", ["escape", "key"])
@pytest.mark.parametrize("panel", ["palette", "help"])
def test_after_palette_and_help_the_keyboard_is_in_the_capture_line_again(desk, leave, panel):
    desk.key(panel)
    if leave == "escape":
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    else:
        desk.key(panel)
    assert QApplication.focusWidget() is desk.console.capture.field


def test_in_a_narrow_window_the_boards_buttons_are_icons_that_keep_their_names(desk):
    desk.key("board")
    desk.console.resize(1440, 900)
    QApplication.processEvents()
    top = desk.console.board.top
    assert (top.vote.word, top.chat.word) == ("Vote", "Paste the chat")
    desk.console.resize(1100, 660)
    QApplication.processEvents()
    assert (top.vote.word, top.chat.word) == ("", "")
    assert (top.vote.accessibleName(), top.chat.accessibleName()) == ("Vote", "Paste the chat")
    assert top.stage.geometry().right() <= top.rect().right()
    desk.console.resize(1440, 900)
    QApplication.processEvents()
    assert top.vote.word == "Vote"
