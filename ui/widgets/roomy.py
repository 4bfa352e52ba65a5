"""A window's content at no less than its least size: where the window is smaller, it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

AROUND = 12
"""Pixels beside what has the keyboard that come into sight with it."""


class Roomy(QScrollArea):
    """Text at 200 % leaves a small screen a quarter of the room. What takes the keyboard comes into sight."""

    def __init__(self, content: QWidget, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = _Ground(content, least)
        self.setWidget(self._ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click beside a control does not take the keyboard
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        self._later = QTimer(self)  # what was shown a moment ago has its place only after this turn
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(lambda: self._bring(QApplication.focusWidget()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has the keyboard stays in sight."""
        super().resizeEvent(event)
        self._bring(QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What has the keyboard was moved by what came beside it, such as a card above its field."""
        if event.type() == QEvent.Type.Move and watched is QApplication.focusWidget():
            self._later.start()
        return False

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and self.isAncestorOf(now):
            now.installEventFilter(self)
        self._bring(now)
        self._later.start()

    def _bring(self, now: QWidget | None) -> None:
        if now is None or not self._ground.isAncestorOf(now):
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return  # what is pressed stays under the mouse until it is let go
        around = now.parentWidget()
        while around is not None and around is not self._ground:  # above it is what Python did not make
            if isinstance(around, QScrollArea):  # Tab scrolls it, a command that leads there does not
                around.ensureWidgetVisible(now, 0, 0)
            around = around.parentWidget()
        middle = now.mapTo(self._ground, now.rect().center())
        self.ensureVisible(middle.x(), middle.y(), now.width() // 2 + AROUND, now.height() // 2 + AROUND)
        self.ensureWidgetVisible(now, AROUND, AROUND)  # of a field Qt brings no more than its cursor


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
