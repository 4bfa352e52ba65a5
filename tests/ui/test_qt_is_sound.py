"""Qt's calls back into Python keep the count of references to None; if they lost some, the app would abort.

PySide6 6.12 loses one at each call of an overridden method before Python 3.12, where None became immortal;
pyproject.toml keeps it away from there.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

CALLS = 200
STRAY = CALLS // 4
"""References that come and go by themselves meanwhile."""


class Painted(QWidget):
    """Counts how often Qt has had it painted."""

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Returns None to Qt, as every paint event of the app does."""
        self.calls += 1


def test_painting_a_widget_leaves_the_references_to_none_as_they_were(qtbot):
    widget = Painted()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    painted, before = widget.calls, sys.getrefcount(None)
    for _ in range(CALLS):
        widget.repaint()
    after = sys.getrefcount(None)
    assert widget.calls - painted == CALLS
    assert after > before - STRAY


def test_the_slot_of_a_timer_leaves_the_references_to_none_as_they_were(qtbot):
    timer, calls = QTimer(), []

    def slot() -> None:
        calls.append(len(calls))
        if len(calls) == CALLS:
            timer.stop()

    timer.timeout.connect(slot)
    before = sys.getrefcount(None)
    timer.start(0)
    qtbot.waitUntil(lambda: not timer.isActive())
    assert len(calls) == CALLS
    assert sys.getrefcount(None) > before - STRAY
