"""A grid of people against people: names at both edges, cells that hover and keyboard say in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from ui.theme import Tokens, font
from ui.widgets.names_at_edges import ANGLE, NEVER, Named, rise_and_run, split, two_lines
from ui.widgets.profession_mark import paint_mark
from ui.widgets.spoken import Item, Role, say_current

MARK = 16
LONGEST_NAME = 210
LONGEST_STANDING = 150
GAP_BETWEEN = 8
"""Between the two professions, where an edge has both."""
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
        self._cell = QSize(self.smallest)
        self._left = self._top = self._overhang = 0
        self._standing = False
        self._split_row = self._split_column = NEVER
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
        x = self._left + self._x(column) - self.horizontalScrollBar().value()
        y = self._top + self._y(row) - self.verticalScrollBar().value()
        return QRect(x, y, self._cell.width(), self._cell.height())

    def place_at(self, x: float, y: float) -> Place:
        """The cell at a point of the viewport, or NOWHERE."""
        if x < self._left or y < self._top:
            return NOWHERE
        row = self._index(y - self._top + self.verticalScrollBar().value(), self._cell.height(), self._rows)
        column = self._index(
            x - self._left + self.horizontalScrollBar().value(), self._cell.width(), self._columns
        )
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
        return QSize(
            self._left + self._x(len(self._columns)) + self._overhang + 4,
            self._top + self._y(len(self._rows)) + 4,
        ).boundedTo(QSize(900, 700))

    def minimumSizeHint(self) -> QSize:
        """Less than this shows no cell beside a name."""
        return QSize(320, 240)

    # Where things lie

    def _x(self, column: int) -> int:
        return column * self._cell.width() + (GAP_BETWEEN if column >= self._split_column else 0)

    def _y(self, row: int) -> int:
        return row * self._cell.height() + (GAP_BETWEEN if row >= self._split_row else 0)

    def _index(self, at: float, size: int, people: Sequence[Named]) -> int:
        split = self._split_row if people is self._rows else self._split_column
        border = split * size
        if at >= border:
            if at < border + GAP_BETWEEN:
                return -1
            at -= GAP_BETWEEN
        index = int(at // size)
        return index if index < len(people) else -1

    def _measure(self) -> None:
        self._split_row, self._split_column = split(self._rows), split(self._columns)
        metrics = QFontMetricsF(font(self._tokens.type.small, 600))
        longest = max((metrics.horizontalAdvance(p.name) for p in self._rows), default=0)
        self._left = round(min(longest, LONGEST_NAME)) + MARK + 24
        view = self.viewport().size()
        words = max(
            (metrics.horizontalAdvance(w) for p in self._columns for w in two_lines(p.name)), default=0
        )
        gaps = (GAP_BETWEEN if self._split_column < NEVER else 0) + 2
        across = (view.width() - self._left - gaps) // max(1, len(self._columns))
        self._standing = words + 10 > min(across, self.largest.width())
        if self._standing:
            longest = max((metrics.horizontalAdvance(p.name) for p in self._columns), default=0)
            reach = QPointF(min(longest, LONGEST_STANDING) + 6, metrics.height())
            rise, run = rise_and_run(reach)
            self._top = round(rise) + MARK + 12
            self._overhang = round(run)
            room = view.width() - self._left - gaps - self._overhang
            across = room // max(1, len(self._columns))
        else:
            self._top, self._overhang = MARK + round(2 * metrics.height()) + 14, 0
        down = (view.height() - self._top - gaps) // max(1, len(self._rows))
        self._cell = QSize(across, down).boundedTo(self.largest).expandedTo(self.smallest)
        self._set_bars()

    def _set_bars(self) -> None:
        view = self.viewport().size()
        wide = self._left + self._x(len(self._columns)) + self._overhang + 2
        high = self._top + self._y(len(self._rows)) + 2
        for bar, whole, part, step in (
            (self.horizontalScrollBar(), wide, view.width(), self._cell.width()),
            (self.verticalScrollBar(), high, view.height(), self._cell.height()),
        ):
            bar.setRange(0, max(0, whole - part))
            bar.setPageStep(max(1, part - self._left))
            bar.setSingleStep(step)

    def _scroll_to(self, row: int, column: int) -> None:
        view = self.viewport().size()
        for bar, start, size, before, room in (
            (self.horizontalScrollBar(), self._x(column), self._cell.width(), self._left, view.width()),
            (self.verticalScrollBar(), self._y(row), self._cell.height(), self._top, view.height()),
        ):
            if start < bar.value():
                bar.setValue(start)
            elif start + size > bar.value() + room - before:
                bar.setValue(start + size - (room - before))

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
            view.update(0, cell.y(), self._left, cell.height())
            view.update(0, 0, view.width(), self._top)

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
        painter.setClipRect(view.adjusted(self._left - 2, self._top - 2, 0, 0))
        for row in rows:
            for column in columns:
                cell = self.cell_rect(row, column)
                if touched.intersects(cell):
                    self.paint_cell(painter, QRectF(cell).adjusted(1, 1, -1, -1), row, column)
        if self.hasFocus() and self._current != NOWHERE:
            self._paint_focus(painter)
        self.paint_over(painter)
        painter.setClipRect(QRect(self._left - MARK, 0, view.width(), self._top))
        if touched.intersects(QRect(0, 0, view.width(), self._top)):
            for column in columns:
                self._paint_top(painter, column)
        painter.setClipRect(QRect(0, self._top - 2, self._left, view.height()))
        for row in rows:
            if touched.intersects(QRect(0, self.cell_rect(row, 0).y(), self._left, self._cell.height())):
                self._paint_left(painter, row)
        painter.end()

    def _in_sight(self) -> tuple[range, range]:
        view = self.viewport().rect()
        rows = self._seen(self._rows, self.verticalScrollBar().value(), view.height() - self._top, down=True)
        columns = self._seen(
            self._columns, self.horizontalScrollBar().value(), view.width() - self._left, down=False
        )
        return rows, columns

    def _seen(self, people: Sequence[Named], start: int, room: int, *, down: bool) -> range:
        size = self._cell.height() if down else self._cell.width()
        first = max(0, (start - GAP_BETWEEN) // size)
        return range(first, min(len(people), (start + room) // size + 1))

    def _paint_focus(self, painter: QPainter) -> None:
        self._paint_ring(painter, QRectF(self.cell_rect(*self._current)))

    def _paint_ring(self, painter: QPainter, ring: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._tokens.colour("paper"), 5))
        painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 5, 5)
        painter.setPen(QPen(self._tokens.colour("ink"), 2.5))
        painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 5, 5)

    def _paint_left(self, painter: QPainter, row: int) -> None:
        t, person, cell = self._tokens, self._rows[row], self.cell_rect(row, 0)
        pointed = self.place[0] == row
        painter.setFont(font(t.type.small, 600 if pointed else 400))
        painter.setPen(QColor(t.teal if pointed else t.ink))
        metrics = QFontMetricsF(painter.font())
        room = self._left - MARK - 22
        name = metrics.elidedText(person.name, Qt.TextElideMode.ElideRight, room)
        middle = cell.y() + cell.height() / 2
        painter.drawText(
            QRectF(2, cell.y(), room, cell.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            name,
        )
        paint_mark(painter, QRectF(self._left - MARK - 10, middle - MARK / 2, MARK, MARK), person.letter, t)

    def _paint_top(self, painter: QPainter, column: int) -> None:
        t, person, cell = self._tokens, self._columns[column], self.cell_rect(0, column)
        pointed = self.place[1] == column
        middle = cell.x() + cell.width() / 2
        side = min(MARK, cell.width() - 8)
        if person.letter:
            paint_mark(painter, QRectF(middle - side / 2, self._top - side - 7, side, side), person.letter, t)
        painter.setFont(font(t.type.small, 600 if pointed else 400))
        painter.setPen(QColor(t.teal if pointed else t.ink))
        if not self._standing:
            painter.drawText(
                QRectF(cell.x() - 4, 0, cell.width() + 8, self._top - MARK - 10),
                Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
                "\n".join(two_lines(person.name)),
            )
            return
        metrics = QFontMetricsF(painter.font())
        name = metrics.elidedText(person.name, Qt.TextElideMode.ElideRight, LONGEST_STANDING + 6)
        painter.save()
        painter.translate(middle + 2, self._top - MARK - 9)
        painter.rotate(-ANGLE)
        painter.drawText(QPointF(0, metrics.ascent() / 2 - 2), name)
        painter.restore()
