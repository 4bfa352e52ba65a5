"""The shared window: a title without private words, the full screen, and closing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from ui import theme
from ui.stage.window import StageWindow


@pytest.fixture
def window(qtbot) -> StageWindow:
    theme.load_fonts()
    made = StageWindow(theme.load_tokens("light"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_its_title_gives_nothing_away_and_it_holds_the_canvas_alone(window, scenes):
    window.canvas.show_scene(scenes["rooms"])
    assert window.windowTitle() == "Facilitator stage"
    assert window.minimumSize() == QSize(640, 360)
    assert window.canvas.geometry() == window.rect()


def test_f11_fills_the_screen_and_gives_it_back(window):
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_a_double_click_fills_the_screen_and_escape_leaves_it(window):
    QTest.mouseDClick(window.canvas, Qt.MouseButton.LeftButton)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.isVisible()


def test_closing_hides_it_says_so_and_it_opens_again_as_a_window(qtbot, window):
    window.toggle_full_screen()
    with qtbot.waitSignal(window.closed, timeout=1000):
        window.close()
    assert not window.isVisible()
    window.show()
    assert window.isVisible()
    assert not window.isFullScreen()


def test_closing_it_does_not_end_the_app(window):
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
