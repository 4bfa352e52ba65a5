"""A list that scrolls by itself while something is held near its upper or lower edge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

ZONE = 44
"""Pixels from the edge within which it scrolls, the faster the nearer."""
MOST = 14
"""Pixels of a step at the edge itself."""
EVERY_MS = 16


class EdgeScroll(QObject):
    """Told where something is held; calls ``scrolled`` after each step, as something else is below it now."""

    def __init__(self, area: QAbstractScrollArea, scrolled: Callable[[QPoint], object]) -> None:
        super().__init__(area)
        self._area, self._scrolled = area, scrolled
        self._where = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._step)

    @property
    def on(self) -> bool:
        """Whether it scrolls now."""
        return self._timer.isActive()

    def hold(self, where: QPoint | None) -> None:
        """Something is held at a point of the screen; None once it is let go."""
        self._where = where or QPoint()
        if where is None or not self._pixels():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _pixels(self) -> int:
        """How far the next step goes: up is below zero, 0 where it is not near an edge."""
        view = self._area.viewport()
        point = view.mapFromGlobal(self._where)
        if not view.rect().contains(point):
            return 0
        zone = min(ZONE, view.height() // 4)
        for inside, way in ((point.y(), -1), (view.height() - 1 - point.y(), 1)):
            if inside < zone:
                return way * max(1, round(MOST * (zone - inside) / zone))
        return 0

    def _step(self) -> None:
        bar = self._area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._pixels())
        if bar.value() == before:
            self._timer.stop()
        else:
            self._scrolled(self._where)
