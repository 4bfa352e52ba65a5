"""A window's content at no less than its least size: where the window is smaller, it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

AROUND = 12
"""Pixels beside what has the keyboard that come into sight with it."""


class Roomy(QScrollArea):
    """Text at 200 % leaves a small screen a quarter of the room. What takes the keyboard comes into sight."""

    def __init__(self, content: QWidget, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content.setMinimumSize(least)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # a click beside a control leaves the keyboard where it is
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.widget().isAncestorOf(now):
            self.ensureWidgetVisible(now, AROUND, AROUND)

    def sizeHint(self) -> QSize:
        """As large as the content likes to be."""
        return self.widget().sizeHint()
