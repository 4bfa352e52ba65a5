"""Text at 200 %: nothing is cut in a window of 1280 × 720 pixels, and everything can be scrolled to."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from ui.enlarging import VARIABLE, enlarge
from ui.widgets.parts import column, scrolled
from ui.widgets.roomy import Roomy

AT_200 = QSize(1280 // 2, 720 // 2)
"""A window of 1280 × 720 pixels, in Qt's own when all is drawn at 200 %."""


def test_what_takes_the_keyboard_comes_into_sight_however_small_the_window(desk) -> None:
    desk.console.resize(AT_200)
    desk.console.activateWindow()
    whole = QRect(QPoint(0, 0), AT_200)
    for name in ("run", "people", "board"):
        desk.console.show_page(name)
        QApplication.processEvents()
        for part in desk.console.findChildren(QPushButton):
            if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.setFocus(Qt.FocusReason.TabFocusReason)
                corner = part.mapTo(desk.console, QPoint(0, 0))
                assert whole.contains(QRect(corner, part.size())), part.accessibleName() or part.text()


def test_a_window_that_is_large_enough_has_no_scroll_bars_and_a_small_one_has(qtbot) -> None:
    window, content = QWidget(), QWidget()
    qtbot.addWidget(window)
    room = Roomy(content, QSize(400, 300))
    QVBoxLayout(window).addWidget(room)
    window.resize(500, 400)
    window.show()
    assert not (room.horizontalScrollBar().maximum())
    assert not (room.verticalScrollBar().maximum())
    window.resize(300, 200)
    QApplication.processEvents()
    assert room.horizontalScrollBar().maximum()
    assert room.verticalScrollBar().maximum()


def test_help_and_palette_lie_whole_in_a_small_window_and_stay_so_as_it_shrinks(desk) -> None:
    console = desk.console
    console.resize(1280, 720)
    console.guide.toggle_help()
    console.resize(1000, 500)
    console.resize(AT_200)
    QApplication.processEvents()
    assert console.rect().contains(console.guide.help.geometry())
    console.guide.toggle_finder()
    assert console.rect().contains(console.guide.finder.geometry())


def test_the_library_opens_in_sight_in_a_small_window(desk) -> None:
    desk.console.resize(AT_200)
    desk.console.activateWindow()
    desk.console.do_command("run_sheets")
    editor = desk.console.programme.editor
    QTest.keyClick(editor.sheet.list, Qt.Key.Key_L)
    search = editor.library.search
    desk.wait_until(lambda: _in_sight(search, desk.console))


def _in_sight(part: QWidget, window: QWidget) -> bool:
    return window.rect().contains(QRect(part.mapTo(window, QPoint(0, 0)), part.size()))


def test_a_command_leads_to_what_lies_in_a_scrolled_part_of_a_small_window_but_a_press_moves_nothing(
    qtbot, monkeypatch
) -> None:
    content, inside, far = QWidget(), QWidget(), QPushButton("Far below")
    inside.setFixedSize(300, 900)
    far.setParent(inside)
    far.move(0, 860)
    area = scrolled(inside)
    column(content, 0, 0).addWidget(area)
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(Roomy(content, QSize(400, 300)))
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    far.setFocus()
    assert area.verticalScrollBar().value() == 0
    far.clearFocus()
    monkeypatch.undo()
    far.setFocus()
    assert _in_sight(far, window)


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        (100, None, None),
        (100, "1.5", "1.5"),
        (150, None, "1.5"),
        (200, "1.5", "3"),
        (200, "no number", "2"),
        (125, "-1", "1.25"),
    ],
)
def test_a_size_multiplies_what_the_environment_asks_and_100_per_cent_leaves_it(
    text: int, before: str | None, after: str | None
) -> None:
    environ = {} if before is None else {VARIABLE: before}
    enlarge(text, environ)
    assert environ.get(VARIABLE) == after


PROGRAM = """
import json
from ui import app
from ui.appearance import Appearance, keep, remembered
settings = remembered()
keep(settings, Appearance(text=200))
settings.sync()
def look(qapp, _first):
    window = next(w for w in qapp.topLevelWidgets() if w.isVisible())
    screen = window.screen().availableSize()
    inside = window.width() <= screen.width() and window.height() <= screen.height()
    print(json.dumps([window.devicePixelRatioF(), inside, window.grab().width() / window.width()]))
app._until_quit = look
app.run(None)
"""


def test_the_size_that_was_chosen_holds_from_the_next_start(run_python) -> None:
    ran = run_python(PROGRAM)
    assert json.loads(ran.stdout) == [2, True, 2], ran.stderr
