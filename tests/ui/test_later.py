"""What waits for a window's first picture is done after it, in order, and never once the window has gone."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.console.later import Later


class Window(QWidget):
    """Writes down when it is painted, and when what waited is done."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.told.append("painted")
        return super().event(event)


def test_what_can_wait_is_done_in_order_after_the_first_picture(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    later = Later(window, [lambda: window.told.append("one"), lambda: window.told.append("two")])
    window.show()
    qtbot.waitUntil(lambda: later.done)
    assert window.told[0] == "painted"
    assert [what for what in window.told if what != "painted"] == ["one", "two"]


def test_whoever_cannot_wait_has_all_of_it_done_at_once(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    later = Later(window, [lambda: window.told.append("one"), lambda: window.told.append("two")])
    later.at_once()
    assert window.told == ["one", "two"]
    assert later.done


def test_what_waits_when_it_is_stopped_is_never_done(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)

    def leave_the_rest() -> None:
        later.stop()

    later = Later(window, [leave_the_rest, lambda: window.told.append("two")])
    window.show()
    qtbot.waitUntil(lambda: later.done)
    assert "two" not in window.told
