"""A window's content at no less than its least size: where the window is smaller, it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

AROUND = 12
"""Pixels beside what has the keyboard that come into sight with it."""


class Roomy(QScrollArea):
    """Text at 200 % leaves a small screen a quarter of the room. What takes the keyboard comes into sight."""

    def __init__(self, content: QWidget, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(_Ground(content, least))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click beside a control does not take the keyboard
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.widget().isAncestorOf(now):
            self.ensureWidgetVisible(now, AROUND, AROUND)


class _Ground(QWidget):
    """Gives the content all of its room; without a layout, as a scroll area asks one what height it likes."""

    def __init__(self, content: QWidget, least: QSize) -> None:
        super().__init__()
        self._content = content
        content.setParent(self)
        self.setMinimumSize(least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All of it."""
        self._content.setGeometry(self.rect())
