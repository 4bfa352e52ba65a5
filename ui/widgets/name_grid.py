"""A grid of people against people: names at both edges, cells that hover and keyboard say in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QToolTip, QWidget

from ui.theme import Tokens
from ui.widgets.edge_names import paint_left, paint_top
from ui.widgets.grid_axis import MARK, Axes, Axis, axes
from ui.widgets.names_at_edges import Named
from ui.widgets.spoken import Item, Role, say_current

RING = 4
"""Pixels that the keyboard's ring may reach beyond a cell."""
PAGE_OF_CELLS = 10

ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_PageUp: (-PAGE_OF_CELLS, 0),
    Qt.Key.Key_PageDown: (PAGE_OF_CELLS, 0),
}

Place = tuple[int, int]
"""A row and a column, from 0."""
NOWHERE: Place = (-1, -1)


class NameGrid(QAbstractScrollArea):
    """Paints only the cells that are in sight, so that 500 people cost no more than 20.

    What stands in a cell, and what it means in words, is said by a subclass in ``paint_cell`` and ``words``.
    """

    spoken_role = Role.Table
    item_role = Role.Cell

    pointed = Signal(int, int)
    """The row and column under the pointer or the keyboard; −1, −1 when there is none."""
    chosen = Signal(int, int)
    """Return or the space bar on a cell."""

    smallest, largest = QSize(26, 26), QSize(72, 52)
    """A cell's size in device-independent pixels: never below the first, never above the second."""

    def __init__(self, tokens: Tokens, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._rows: tuple[Named, ...] = ()
        self._columns: tuple[Named, ...] = ()
        self._hover = self._current = NOWHERE
        self._shown: frozenset[Place] = frozenset()
        self._axes = Axes()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    def show_names(self, rows: Sequence[Named], columns: Sequence[Named]) -> None:
        """Puts these people at the left and at the top."""
        if (tuple(rows), tuple(columns)) != (self._rows, self._columns):
            self._rows, self._columns = tuple(rows), tuple(columns)
            self._hover = NOWHERE
            row, column = self._current
            self._current = (min(row, len(rows) - 1), min(column, len(columns) - 1))
            self._measure()
        self.viewport().update()

    @property
    def place(self) -> Place:
        """The cell that is pointed at: under the pointer, else under the keyboard."""
        if self._hover != NOWHERE:
            return self._hover
        return self._current if self.hasFocus() else NOWHERE

    @property
    def current(self) -> Place:
        """The cell under the keyboard."""
        return self._current

    def go_to(self, row: int, column: int) -> None:
        """Moves the keyboard's cell, scrolls to it, and says it."""
        if not (self._rows and self._columns):
            return
        self._current = (
            min(max(row, 0), len(self._rows) - 1),
            min(max(column, 0), len(self._columns) - 1),
        )
        self._hover = NOWHERE
        self._scroll_to(*self._current)
        self._say()

    def words(self, row: int, column: int) -> str:
        """What a cell means, as a sentence."""
        raise NotImplementedError

    def paint_cell(self, painter: QPainter, rect: QRectF, row: int, column: int) -> None:
        """Draws one cell."""
        raise NotImplementedError

    def paint_over(self, painter: QPainter) -> None:
        """Draws what lies over all cells."""

    def cell_rect(self, row: int, column: int) -> QRect:
        """Where a cell lies in the viewport, in sight or not."""
        down, across, _ = self._axes
        x = across.before + across.start(column) - self.horizontalScrollBar().value()
        y = down.before + down.start(row) - self.verticalScrollBar().value()
        return QRect(x, y, across.size, down.size)

    def place_at(self, x: float, y: float) -> Place:
        """The cell at a point of the viewport, or NOWHERE."""
        down, across, _ = self._axes
        if x < across.before or y < down.before:
            return NOWHERE
        row = down.index_at(y - down.before + self.verticalScrollBar().value())
        column = across.index_at(x - across.before + self.horizontalScrollBar().value())
        return (row, column) if row >= 0 and column >= 0 else NOWHERE

    def spoken_count(self) -> int:
        """The cells in sight."""
        rows, columns = self._in_sight()
        return len(rows) * len(columns)

    def spoken_item(self, index: int) -> Item:
        """A cell in sight, row by row."""
        rows, columns = self._in_sight()
        row, column = rows[index // len(columns)], columns[index % len(columns)]
        return Item(self.words(row, column), self.cell_rect(row, column), (row, column) == self._current)

    def sizeHint(self) -> QSize:
        """Room for every cell at its largest, if there is room."""
        down, across, _ = self._axes
        return QSize(across.whole + 2, down.whole + 2).boundedTo(QSize(900, 700))

    def minimumSizeHint(self) -> QSize:
        """Less than this shows no cell beside a name."""
        return QSize(320, 240)

    # Where things lie

    def _measure(self) -> None:
        view = self.viewport().size()
        self._axes = axes(self._rows, self._columns, view, (self.smallest, self.largest), self._tokens)
        page = self._axes.across.before
        for bar, axis, part in self._bars():
            bar.setRange(0, max(0, axis.whole - part))
            bar.setPageStep(max(1, part - page))
            bar.setSingleStep(axis.size)

    def _bars(self) -> tuple[tuple[QScrollBar, Axis, int], tuple[QScrollBar, Axis, int]]:
        """What scrolls along which edge, and how much of it is in sight; across before down."""
        view = self.viewport().size()
        return (
            (self.horizontalScrollBar(), self._axes.across, view.width()),
            (self.verticalScrollBar(), self._axes.down, view.height()),
        )

    def _scroll_to(self, row: int, column: int) -> None:
        for (bar, axis, room), index in zip(self._bars(), (column, row), strict=True):
            bar.setValue(axis.scrolled_to(index, bar.value(), room))

    # What people do

    def _say(self) -> None:
        place = self.place
        said = self.words(*place) if place != NOWHERE else ""
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
            say_current(self)
        self.pointed.emit(*place)
        before, self._shown = self._shown, frozenset({place, self._current})
        for shown in before | self._shown:
            self._touch(*shown)

    def _touch(self, row: int, column: int) -> None:
        """Has a cell, its name at the left and the names at the top painted again, and no other cell."""
        if (row, column) != NOWHERE:
            cell = self.cell_rect(row, column).adjusted(-RING, -RING, RING, RING)
            view = self.viewport()
            view.update(cell)
            view.update(0, cell.y(), self._axes.across.before, cell.height())
            view.update(0, 0, view.width(), self._axes.down.before)

    def _point(self, place: Place) -> None:
        if place != self._hover:
            self._hover = place
            self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Page up and down, Home and End move; Return and the space bar choose."""
        row, column = self._current
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in ARROWS and not control:
            self.go_to(row + ARROWS[key][0], column + ARROWS[key][1])
        elif key == Qt.Key.Key_Home:
            self.go_to(0 if control else row, 0)
        elif key == Qt.Key.Key_End:
            self.go_to(len(self._rows) if control else row, len(self._columns))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not control:
            if self._current != NOWHERE:
                self.chosen.emit(*self._current)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard's cell is said as it is come to."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.go_to(*self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is pointed at any more."""
        super().focusOutEvent(event)
        self._say()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover says a cell as the keyboard does."""
        self._point(self.place_at(event.position().x(), event.position().y()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes the keyboard to the cell."""
        place = self.place_at(event.position().x(), event.position().y())
        if place != NOWHERE:
            self._current = self._hover = place
            self._say()

    def viewportEvent(self, event: QEvent) -> bool:
        """Leaving, and the tool tip."""
        if event.type() is QEvent.Type.Leave:
            self._point(NOWHERE)
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self.place_at(event.pos().x(), event.pos().y())
            if place != NOWHERE:
                QToolTip.showText(
                    event.globalPos(), self.words(*place), self.viewport(), self.cell_rect(*place)
                )
                return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cells grow and shrink with the room."""
        super().resizeEvent(event)
        self._measure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Names stay where they are."""
        self.viewport().update()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cells in sight, then names over the edges."""
        if not (self._rows and self._columns):
            if self.hasFocus():
                with QPainter(self.viewport()) as painter:
                    self._paint_ring(painter, QRectF(self.viewport().rect()))
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view, touched = self.viewport().rect(), event.region()
        rows, columns = self._in_sight()
        left, top = self._axes.across.before, self._axes.down.before
        painter.setClipRect(view.adjusted(left - 2, top - 2, 0, 0))
        for row in rows:
            for column in columns:
                cell = self.cell_rect(row, column)
                if touched.intersects(cell):
                    self.paint_cell(painter, QRectF(cell).adjusted(1, 1, -1, -1), row, column)
        if self.hasFocus() and self._current != NOWHERE:
            self._paint_focus(painter)
        self.paint_over(painter)
        painter.setClipRect(QRect(left - MARK, 0, view.width(), top))
        if touched.intersects(QRect(0, 0, view.width(), top)):
            for column in columns:
                person, pointed = self._columns[column], self.place[1] == column
                cell, standing = self.cell_rect(0, column), self._axes.standing
                paint_top(painter, person, cell, top, pointed, self._tokens, standing=standing)
        painter.setClipRect(QRect(0, top - 2, left, view.height()))
        for row in rows:
            cell = self.cell_rect(row, 0)
            if touched.intersects(QRect(0, cell.y(), left, cell.height())):
                paint_left(painter, self._rows[row], cell, left, self.place[0] == row, self._tokens)
        painter.end()

    def _in_sight(self) -> tuple[range, range]:
        columns, rows = (axis.seen(bar.value(), room) for bar, axis, room in self._bars())
        return rows, columns

    def _paint_focus(self, painter: QPainter) -> None:
        self._paint_ring(painter, QRectF(self.cell_rect(*self._current)))

    def _paint_ring(self, painter: QPainter, ring: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._tokens.colour("paper"), 5))
        painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 5, 5)
        painter.setPen(QPen(self._tokens.colour("ink"), 2.5))
        painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 5, 5)
