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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has the keyboard stays in sight."""
        super().resizeEvent(event)
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.widget().isAncestorOf(now):
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return  # what is pressed stays under the mouse until it is let go
        around = now.parentWidget()
        while around is not None and around is not self:
            if isinstance(around, QScrollArea):  # Tab scrolls it, a command that leads there does not
                around.ensureWidgetVisible(now, 0, 0)
            around = around.parentWidget()
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
