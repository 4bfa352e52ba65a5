"""What can wait until a window's first picture stands: done after it, a piece a frame."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

FRAME_MS = 16


class Later(QObject):
    """Waits for the first paint of a part that is always seen, and then does what is left to do, in order.

    A window itself is not painted where its parts cover it. Between two pieces the loop turns, so that a key
    pressed meanwhile is not kept waiting. What is wanted sooner makes itself; what is left when the part goes
    is never done.
    """

    def __init__(self, seen: QWidget, pieces: list[Callable[[], object]]) -> None:
        super().__init__(seen)
        self._left = deque(pieces)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._next)
        seen.installEventFilter(self)

    @property
    def done(self) -> bool:
        """True once nothing is left."""
        return not self._left

    def at_once(self) -> None:
        """Does all that is left, for whoever cannot wait."""
        while self._left:
            self._next()

    def stop(self) -> None:
        """Leaves undone what is left."""
        self._left.clear()
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hears of the first paint, and of nothing after it."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start()
        return False

    def _next(self) -> None:
        if self._left:
            self._left.popleft()()
        if not self._left:
            self._timer.stop()
