"""What the mouse does on the editor's run sheet: it stretches a line by its edge, or takes hold of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent

from facilitator.rules.timing import length
from ui.console.editor.line_paint import GAP
from ui.console.editor.lines import Line, with_length
from ui.console.editor.stretch import Stretch
from ui.widgets.pick_up import PickUp

if TYPE_CHECKING:
    from ui.console.editor.sheet_list import SheetList

GRASP = 8
"""Pixels at a line's lower edge by which it is stretched."""
HANDLE_WIDTH = 28
"""Pixels at its left, where it is taken hold of; all of it can be dragged."""


class SheetMouse:
    """Keeps what is under way between a press and its release; all else the list knows."""

    def __init__(self, sheet: SheetList) -> None:
        self._sheet = sheet
        self._stretch: Stretch | None = None
        self._hand = PickUp(sheet.viewport(), sheet.carrying.hold, sheet.carrying.let_go)
        self._point_as(Qt.CursorShape.ArrowCursor)

    @property
    def stretches(self) -> bool:
        """True while a line is drawn longer or shorter."""
        return self._stretch is not None

    def press(self, event: QMouseEvent) -> None:
        """Takes hold of a line, or of its lower edge."""
        sheet, point = self._sheet, event.position().toPoint()
        line = sheet.line_at(point)
        if line is None or sheet.carrying.by_keys or not sheet.is_free(line):
            return
        if event.button() == Qt.MouseButton.LeftButton and self._at_edge(point, line):
            y = event.globalPosition().toPoint().y()
            self._stretch = Stretch(line.activity.id, y, length(line.activity))
        else:
            self._hand.press(event)

    def move(self, event: QMouseEvent) -> None:
        """Stretches, carries, or shows what could be done here."""
        if self._stretch is not None:
            by_fives = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._draw(self._stretch, event.globalPosition().toPoint().y(), by_fives=by_fives)
            return
        self._hand.move(event)
        if not self._hand.on:
            self._show_cursor(event.position().toPoint())

    def release(self, event: QMouseEvent) -> None:
        """Lets go."""
        sheet, stretch = self._sheet, self._stretch
        if stretch is None:
            self._hand.release(event)
            self._point_as(Qt.CursorShape.ArrowCursor)
            return
        self._stretch = None
        drawn = next((one for one in sheet.shown() if one.activity.id == stretch.activity_id), None)
        sheet.said.emit("")
        self._show_cursor(event.position().toPoint())
        if drawn is not None and length(drawn.activity) != stretch.before:
            sheet.stretched.emit(stretch.activity_id, length(drawn.activity))

    def stop_stretching(self) -> None:
        """Lets the edge go; nothing comes of it."""
        self._stretch = None

    def give_up(self) -> None:
        """Lets go of whatever it has hold of; nothing comes of it."""
        self._hand.give_up()
        self._point_as(Qt.CursorShape.ArrowCursor)
        self._stretch = None

    def _draw(self, stretch: Stretch, y: int, *, by_fives: bool) -> None:
        sheet = self._sheet
        lines = with_length(sheet.lines, stretch.activity_id, stretch.seconds_at(y, by_fives=by_fives))
        sheet.fill(lines)
        sheet.previewed.emit(lines)
        sheet.said.emit(stretch.words(lines))

    def _at_edge(self, point: QPoint, line: Line | None) -> bool:
        item = self._sheet.itemAt(point)
        if line is None or item is None:
            return False
        return line.free and self._sheet.visualItemRect(item).bottom() - GAP - GRASP <= point.y()

    def _show_cursor(self, point: QPoint) -> None:
        """Says by the pointer's shape what can be done: stretched at the edge, taken by its handle."""
        line = self._sheet.line_at(point)
        shape = Qt.CursorShape.ArrowCursor
        if self._at_edge(point, line):
            shape = Qt.CursorShape.SizeVerCursor
        elif line is not None and line.free and point.x() <= HANDLE_WIDTH:
            shape = Qt.CursorShape.OpenHandCursor
        if self._sheet.viewport().cursor().shape() != shape:
            self._point_as(shape)

    def _point_as(self, shape: Qt.CursorShape) -> None:
        self._sheet.viewport().setCursor(shape)
