"""Esc leads out of all that lies over a page or beside it, and the keyboard is somewhere afterwards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.access.places import CONSOLE, settle
from ui.console.window import Console


def _people(console: Console) -> QWidget:
    return console.pages.page("people").erasing


def _progress(view: str, part: str) -> Callable[[Console], QWidget]:
    return lambda console: getattr(console.progress.view(view), part)


SHEETS: dict[str, Callable[[Console], QWidget]] = {
    "a card's form": lambda console: console.board.form,
    "the dot vote": lambda console: console.board.vote,
    "suggested clusters": lambda console: console.board.suggestion,
    "the sketch": lambda console: console.board.sketch,
    "the chat": lambda console: console.board.chat,
    "another board's file": lambda console: console.board.csv,
    "erasing": _people,
    "slips": _progress("pair_sessions", "sheet"),
    "answers": _progress("forms", "answers"),
    "attendance": _progress("forms", "attendance"),
    "question sets": _progress("benchmarks", "sets"),
    "handing over": _progress("benchmarks", "hand_over"),
    "re-timing": lambda console: console.run.retiming,
    "the run sheet editor": lambda console: console.programme.editor,
    "a programme of one's own": lambda console: console.programme.editor.saving,
    "programmes to choose from": lambda console: console.programme.editor.programmes,
    "the library of activities": lambda console: console.programme.editor.library,
    "appearance": lambda console: console.appearance,
    "help": lambda console: console.guide.help,
    "the palette": lambda console: console.guide.finder,
}
"""What lies over a page or beside it, by its place; a new one is a line here."""


def test_escape_leads_out_of_every_sheet_and_leaves_the_keyboard_on_something_that_is_seen(opens) -> None:
    desk = opens("session")
    desk.console.resize(1440, 900)
    found = []
    for name, sheet_of in SHEETS.items():
        desk.console.activateWindow()
        CONSOLE[name](desk)
        settle(desk)
        sheet = sheet_of(desk.console)
        assert sheet.isVisible(), name
        for _ in range(2):  # the first may be for what is being typed
            if sheet.isVisible():
                QTest.keyClick(QApplication.focusWidget() or desk.console, Qt.Key.Key_Escape)
                settle(desk)
        now = QApplication.focusWidget()
        if sheet.isVisible():
            found.append(f"{name}: still there")
        elif now is None or not now.isVisible():
            found.append(f"{name}: the keyboard is nowhere")
    assert found == []
