"""One session's button: pressed it comes on show, carried along the others it changes places with them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton

from ui.widgets.pick_up import PickUp

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
"""With Alt, places by which a session is moved."""
KEYPAD = Qt.KeyboardModifier.KeypadModifier
"""Arrows have it on a Mac."""


class SessionTab(QPushButton):
    """Says what is wanted with it; a press that goes nowhere stays a press."""

    held = Signal(object)
    """Where on the screen it is carried (QPoint); None once that was given up."""
    let_go = Signal(object)
    """Where on the screen it was let go (QPoint)."""
    stepped = Signal(int)
    """It is to go so many places on."""
    menu_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("role", "session-tab")
        self._hand = PickUp(self, self.held.emit, self.let_go.emit)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """A press changes nothing by itself: who shows the sessions says which is on show."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """May begin a press, and may begin to carry it."""
        super().mousePressEvent(event)
        self._hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carries it."""
        self._hand.move(event)
        if not self._hand.on:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was carried is let go; anything else was a press."""
        if self._hand.on:
            self.setDown(False)
        else:
            super().mouseReleaseEvent(event)
        self._hand.release(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def event(self, event: QEvent) -> bool:
        """Esc while it is carried gives that up, and leads nowhere else."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._gives_up(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the session by one."""
        key = Qt.Key(event.key())
        if self._gives_up(event):
            self._hand.give_up()
            self.setDown(False)
            self.held.emit(None)
        elif (event.modifiers() & ~KEYPAD) == Qt.KeyboardModifier.AltModifier and key in STEPS:
            self.stepped.emit(STEPS[key])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, or the menu key: then it opens below the button."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(
            self.mapToGlobal(self.rect().bottomLeft()) if by_key else QPoint(event.globalPos())
        )

    def _gives_up(self, event: QKeyEvent) -> bool:
        return self._hand.on and event.key() == Qt.Key.Key_Escape
