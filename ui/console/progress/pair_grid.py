"""Pairs against self-led sessions: held when, how long, how useful, and in words what is outstanding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from facilitator.phrase import listed
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.parts import tip
from ui.widgets.profession_mark import paint_mark

CELL = Qt.ItemDataRole.UserRole
HEIGHT, HEADER, NAMES_WIDTH, MARK = 68, 54, 214, 16


class Cell(Struct, frozen=True, kw_only=True):
    """What stands in one cell: a line, a quiet line below it, and what kind of news it is."""

    first: str
    second: str = ""
    state: str = "waiting"
    """``there``, ``outstanding`` or ``waiting``."""


class PairGrid(QTableWidget):
    """The first column has the names; every other one is a self-led session."""

    chosen = Signal(int, int)
    """The place of the pair and of the session that the keyboard went to."""
    opened = Signal()
    """Return, or a letter: the form is wanted."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Self-led sessions of each pair"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # the cell itself shows the place
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_Painter(tokens, self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setFixedHeight(HEADER)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.currentCellChanged.connect(lambda *_: self._say())
        self.cellDoubleClicked.connect(lambda *_: self.opened.emit())

    def show_cells(
        self,
        headings: Sequence[str],
        pairs: Sequence[tuple[tuple[str, ...], tuple[str, ...]]],
        cells: Mapping[tuple[int, int], Cell],
    ) -> None:
        """Shows a column a heading and a line a pair (names, letters); the place of the keyboard stays."""
        place = self.place
        self.blockSignals(True)
        self.setColumnCount(len(headings) + 1)
        self.setRowCount(len(pairs))
        self.setHorizontalHeaderLabels([self.tr("Pair"), *headings])
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(0, NAMES_WIDTH)
        for row, (names, letters) in enumerate(pairs):
            both = in_words(listed(names))
            item = QTableWidgetItem(both)
            item.setData(CELL, (names, letters))
            item.setToolTip(tip(both))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.setItem(row, 0, item)
            for column, heading in enumerate(headings):
                cell = cells[row, column]
                item = QTableWidgetItem(f"{cell.first} {cell.second}".strip())
                item.setData(CELL, cell)
                words = f"{' and '.join(names)}, {heading}: {item.text()}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                self.setItem(row, column + 1, item)
        self.blockSignals(False)
        if pairs and headings:
            row, column = place if place[0] >= 0 else (0, 0)
            self.setCurrentCell(min(row, len(pairs) - 1), min(column, len(headings) - 1) + 1)
        self.viewport().update()

    @property
    def place(self) -> tuple[int, int]:
        """The place of the pair and of the session where the keyboard is; (-1, -1) if nowhere."""
        row, column = self.currentRow(), self.currentColumn()
        return (row, column - 1) if row >= 0 and column >= 1 else (-1, -1)

    def go_to(self, row: int, column: int) -> None:
        """Puts the keyboard's place on a pair's session."""
        self.setCurrentCell(row, column + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the form; Home and End, arrows and Tab are as ever."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Left and self.currentColumn() <= 1:
            event.accept()  # names are no place to be
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        if self.place[0] >= 0:
            self.chosen.emit(*self.place)


class _Painter(QStyledItemDelegate):
    def __init__(self, tokens: Tokens, parent: PairGrid) -> None:
        super().__init__(parent)
        self._tokens, self._grid = tokens, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(NAMES_WIDTH if index.column() == 0 else 120, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRectF(option.rect).adjusted(3, 3, -3, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == 0:
            self._names(painter, rect, *index.data(CELL))
        else:
            here = self._grid.currentRow() == index.row() and self._grid.currentColumn() == index.column()
            self._cell(painter, rect, index.data(CELL), here)
        painter.restore()

    def _names(self, painter: QPainter, rect: QRectF, names: Sequence[str], letters: Sequence[str]) -> None:
        t, high = self._tokens, rect.height() / max(2, len(names))
        painter.setFont(font(t.type.body if len(names) < 3 else t.type.small))
        painter.setPen(QColor(t.ink))
        for place, name in enumerate(names):
            y = rect.top() + place * high
            paint_mark(painter, QRectF(rect.left() + 6, y + (high - MARK) / 2, MARK, MARK), letters[place], t)
            room = QRectF(rect.left() + MARK + 14, y, rect.width() - MARK - 18, high)
            cut = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)

    def _cell(self, painter: QPainter, rect: QRectF, cell: Cell, here: bool) -> None:
        t = self._tokens
        ground = {"there": t.teal_soft, "outstanding": t.warning_soft}.get(cell.state)
        ink = {"there": t.ink, "outstanding": t.warning}.get(cell.state, t.ink2)
        style = Qt.PenStyle.SolidLine if cell.state == "there" else Qt.PenStyle.DashLine
        edge = QPen(QColor(t.edge), 1, style)
        painter.setPen(QPen(QColor(t.teal), 3 if self._grid.hasFocus() else 2) if here else edge)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), t.radius.control, t.radius.control)
        painter.setPen(QColor(ink))
        inside = rect.adjusted(8, 6, -8, -6)
        upper = QRectF(inside)
        if cell.second:
            upper.setHeight(inside.height() / 2)
            painter.setFont(font(t.type.small))
            lower = inside.adjusted(0, inside.height() / 2, 0, 0)
            self._text(painter, lower, cell.second)
        painter.setFont(font(t.type.small, 600 if cell.state != "waiting" else 400))
        self._text(painter, upper, cell.first)

    def _text(self, painter: QPainter, rect: QRectF, words: str) -> None:
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, cut)
