"""Chosen mentor pairs one below the other: both names, the score, and why; then who is left over."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.phrase import listed
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon
from ui.widgets.parts import tip
from ui.widgets.profession_mark import paint_mark

LINE = Qt.ItemDataRole.UserRole
MARK, NAME = 16, 19


class PairLine(Struct, frozen=True):
    """A pair, or somebody who is left over, as the list shows it."""

    people: tuple[tuple[str, str], ...]
    """Letters of the professions, and names."""
    why: str
    score: float | None = None
    row: int = -1
    column: int = -1
    pinned: bool = False

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        names = in_words(listed(name for _, name in self.people))
        score = "" if self.score is None else f", {round(self.score * 100)} of 100"
        return f"{names}{score}{', pinned' if self.pinned else ''}: {self.why}"


class PairList(QListWidget):
    """Choosing a line goes to its cell."""

    gone_to = Signal(int, int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pairs that are shown, with reasons"))
        self.most = 2
        """The most people in a line: all lines are as high as theirs."""
        self.setItemDelegate(_Line(tokens, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._go)
        self.itemClicked.connect(self._go)

    def show_lines(self, lines: Sequence[PairLine]) -> None:
        """Shows these lines in this order."""
        self.most = max((len(line.people) for line in lines), default=2)
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        while self.count() < len(lines):
            self.addItem(QListWidgetItem())
        for place, line in enumerate(lines):
            item = self.item(place)
            item.setData(LINE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken)
            item.setToolTip(tip(line.why))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def lines(self) -> list[PairLine]:
        """What is shown."""
        return [self.item(place).data(LINE) for place in range(self.count())]

    def _go(self, item: QListWidgetItem) -> None:
        line = item.data(LINE)
        if line.row >= 0:
            self.gone_to.emit(line.row, line.column)


class _Line(QStyledItemDelegate):
    """Two marks and names, the score at the right, two lines of reasons."""

    def __init__(self, tokens: Tokens, parent: PairList) -> None:
        super().__init__(parent)
        self._tokens, self._list = tokens, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All lines are as high as one with all names and two lines of reasons."""
        return QSize(200, 82 + NAME * max(0, self._list.most - 2))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One line."""
        t, line, rect = self._tokens, index.data(LINE), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect.adjusted(0, 0, 0, -1), t.colour("teal_soft"))
        painter.setPen(QPen(t.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        names, right = font(t.type.small, 600), 0.0
        if line.score is not None:
            painter.setFont(font(t.type.lead, 700, tabular=True))
            painter.setPen(t.colour("teal"))
            painter.drawText(
                rect.adjusted(0, 8, -8, 0),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop,
                f"{round(line.score * 100):02}",
            )
            right = 44.0
        if line.pinned:
            paint_icon(painter, "lock", QRectF(rect.right() - right - 14, rect.y() + 12, 14, 14), t.ink2)
            right += 22
        metrics = QFontMetrics(names)
        y = rect.y() + 6
        for letter, name in line.people:
            paint_mark(painter, QRectF(rect.x() + 4, y + 1, MARK, MARK), letter, t)
            painter.setFont(names)
            painter.setPen(t.colour("ink"))
            room = rect.width() - 28 - right
            painter.drawText(
                QRectF(rect.x() + 28, y, room, 18),
                Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(room)),
            )
            y += NAME
        painter.setFont(font(t.type.small))
        painter.setPen(t.colour("ink2"))
        painter.drawText(
            QRectF(rect.x() + 28, y, rect.width() - 36, rect.bottom() - y - 2),
            Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
            line.why,
        )
        painter.restore()
