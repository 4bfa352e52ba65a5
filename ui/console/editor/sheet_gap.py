"""The gap between two lines of a run sheet where something would go that is held over it, from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.widgets.edge_scroll import EdgeScroll

if TYPE_CHECKING:
    from ui.console.editor.sheet_list import SheetList

WIDE = 4
"""Pixels of the line that marks it."""


class SheetGap:
    """Scrolls the list while something is held near its edge, and marks the place that it would have."""

    def __init__(self, sheet: SheetList, colour: str) -> None:
        self._sheet, self._colour = sheet, colour
        self._place: int | None = None
        self._edge = EdgeScroll(sheet, self._hold_still)

    def hold(self, where: QPoint | None) -> None:
        """Something is held at a point of the screen; None once it is not."""
        self._edge.hold(where)
        self._show(self._sheet.place_at(where) if where is not None else None)

    def _hold_still(self, where: QPoint) -> None:
        """The list went on below what is held."""
        self._show(self._sheet.place_at(where))

    def _show(self, place: int | None) -> None:
        if place is not None:
            place = max(place, self._sheet.frozen)
        if place != self._place:
            self._place = place
            self._sheet.viewport().update()

    def paint(self) -> None:
        """A line across the list, if something is held over it."""
        if self._place is None:
            return
        sheet, last = self._sheet, self._sheet.count() - 1
        if last < 0:
            y = 4
        elif self._place > last:
            y = sheet.visualItemRect(sheet.item(last)).bottom() - 1
        else:
            y = sheet.visualItemRect(sheet.item(self._place)).top() - 2
        with QPainter(sheet.viewport()) as painter:
            painter.setPen(QPen(QColor(self._colour), WIDE, c=Qt.PenCapStyle.RoundCap))
            across = QRect(sheet.viewport().rect()).adjusted(4, 0, -4, 0)
            y = max(3, y)
            painter.drawLine(across.left(), y, across.right(), y)
