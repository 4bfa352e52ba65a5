"""A small thing that the mouse picks up: when that begins, where it is held, and where it is let go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class PickUp:
    """Reads a widget's mouse events; a press that goes nowhere stays a press."""

    def __init__(
        self, thing: QWidget, dragged: Callable[[QPoint], object], dropped: Callable[[QPoint], object]
    ) -> None:
        self._thing, self._dragged, self._dropped = thing, dragged, dropped
        self._pressed: QPoint | None = None
        self.on = False
        """True while it is carried."""
        thing.setCursor(Qt.CursorShape.OpenHandCursor)

    def press(self, event: QMouseEvent) -> bool:
        """The left button may begin a drag: True if it was that one."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._pressed = event.position().toPoint()
        return True

    def move(self, event: QMouseEvent) -> None:
        """Says where on the screen it is held, once it has been drawn far enough to be meant."""
        if self._pressed is None:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if self.on or way >= QApplication.startDragDistance():
            self.on = True
            self._thing.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._dragged(event.globalPosition().toPoint())

    def release(self, event: QMouseEvent) -> None:
        """Says where on the screen it was let go, if it was carried."""
        was = self.on
        self.give_up()
        if was:
            self._dropped(event.globalPosition().toPoint())

    def give_up(self) -> None:
        """From here on moving and letting go do nothing, until it is pressed again."""
        self.on, self._pressed = False, None
        self._thing.setCursor(Qt.CursorShape.OpenHandCursor)
