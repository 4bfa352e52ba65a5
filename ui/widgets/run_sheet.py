"""The run sheet: what was, what is on and what comes, with its clock times and differences."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.rules.timing import Progress, Slot
from ui import wording
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.activity_icon import activity_icon
from ui.widgets.icons import paint_icon
from ui.widgets.parts import tip

SLOT = Qt.ItemDataRole.UserRole
TIME_WIDTH, LENGTH_WIDTH, PLANNED_WIDTH, MARGIN, GAP = 68, 66, 78, 10, 6
ICON, ICON_GAP = 16, 6
MINUTE = 60

Index = QModelIndex | QPersistentModelIndex


class RunSheet(QListWidget):
    """One line an activity. Reading it changes nothing; the keys that do are on the buttons."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timezone = "UTC"
        self._shown: tuple[Slot, ...] = ()
        self.line_width = 0
        """The width of a line: that of the viewport, which the sheet is told as it changes."""
        self.setItemDelegate(_Line(tokens, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("role", "plain")
        self.setAccessibleName(self.tr("Run sheet"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles break anew where the width is another."""
        super().resizeEvent(event)
        self.line_width = event.size().width()
        self.scheduleDelayedItemsLayout()

    def show_slots(self, slots: Sequence[Slot], timezone: str) -> None:
        """Shows these lines; only lines that read differently are painted anew."""
        self._timezone = timezone
        while self.count() > len(slots):
            self.takeItem(self.count() - 1)
        while self.count() < len(slots):
            self.addItem(QListWidgetItem())
        for number, slot in enumerate(slots):
            item = self.item(number)
            words = self.words(slot)
            if item.data(Qt.ItemDataRole.AccessibleTextRole) != words:
                with QSignalBlocker(self.model()):  # what is said of each change would lay out all lines
                    item.setData(SLOT, slot)
                    item.setToolTip(tip(slot.activity.purpose))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                if slot.progress is Progress.CURRENT:
                    self.scrollToItem(item)

    def point_to(self, activity_id: str) -> None:
        """Puts the keyboard on the line of an activity and brings it into view."""
        for number, slot in enumerate(self.item(n).data(SLOT) for n in range(self.count())):
            if slot is not None and slot.activity.id == activity_id:
                self.setFocus()
                self.setCurrentRow(number)
                self.scrollToItem(self.item(number))

    def words(self, slot: Slot) -> str:
        """A line as a screen reader says it."""
        if slot.activity.left_out:
            return self.tr("{title}, left out").format(title=slot.activity.title)
        starts = wording.clock_time(slot.starts_at, self._timezone)
        length, planned = self.lengths_of(slot)
        progress = in_words(slot.progress.value)
        return ", ".join(filter(None, (starts, slot.activity.title, length, planned, progress)))

    def time_of(self, slot: Slot) -> str:
        """The clock time at the left."""
        if slot.activity.left_out:
            return ""
        return wording.clock_time(slot.starts_at, self._timezone)[:-2]

    def lengths_of(self, slot: Slot) -> tuple[str, str]:
        """The length at the right, and below it the minutes that were planned, where they are others."""
        if slot.activity.left_out:
            return self.tr("left out"), ""
        took = slot.progress is Progress.DONE and slot.seconds >= MINUTE
        length = wording.minutes(round(slot.seconds / MINUTE) * MINUTE if took else slot.seconds)
        if round(slot.difference / MINUTE) == 0:
            return length, ""
        return length, self.tr("planned {n}").format(n=f"{slot.activity.planned_seconds / MINUTE:g}")


class _Line(QStyledItemDelegate):
    def __init__(self, tokens: Tokens, sheet: RunSheet) -> None:
        super().__init__(sheet)
        self._tokens, self._sheet = tokens, sheet

    def _title(self, slot: Slot) -> str:
        return f"✓ {slot.activity.title}" if slot.progress is Progress.DONE else slot.activity.title

    def _title_rect(self, rect: QRect, planned: str) -> QRect:
        lengths = PLANNED_WIDTH if planned else LENGTH_WIDTH
        return rect.adjusted(MARGIN + TIME_WIDTH, GAP, -MARGIN - lengths, -GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        slot: Any = index.data(SLOT)
        width = self._sheet.line_width
        planned = self._sheet.lengths_of(slot)[1] if slot else ""
        room = self._title_rect(QRect(0, 0, width, 1000), planned)
        title, kinds = self._title(slot) if slot else "", self._tokens.type
        return QSize(width, _line_height(title, room.width(), bool(planned), kinds.button, kinds.small))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        slot: Any = index.data(SLOT)
        if slot is None:
            return
        t, current = self._tokens, slot.progress is Progress.CURRENT
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.setPen(QPen(QColor(t.teal), 2))
            painter.setBrush(QColor(t.surface))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), t.radius.control, t.radius.control)
        # Not `option.state`: it would bring QStyle to Python, and every name in it, before the first picture.
        if self._sheet.hasFocus() and index.row() == self._sheet.currentRow():
            painter.setPen(QPen(QColor(t.teal), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -3), t.radius.control, t.radius.control)
        painter.setPen(QColor(t.ink2 if slot.progress is Progress.DONE else t.ink))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(t.type.button, 600 if current else 400, tabular=True))
        painter.drawText(rect.adjusted(MARGIN, 0, 0, 0), middle, self._sheet.time_of(slot))
        side = QRectF(0, rect.top(), ICON, ICON)
        side.moveCenter(
            QPointF(rect.left() + MARGIN + TIME_WIDTH - ICON_GAP - ICON / 2, rect.center().y() + 0.5)
        )
        ink = t.teal if current else t.ink2
        paint_icon(painter, activity_icon(slot.activity.kind.value), side, ink)
        length, planned = self._sheet.lengths_of(slot)
        strong = bool(current or planned)
        self._lengths(painter, rect.adjusted(0, 0, -MARGIN, 0), length, planned, strong=strong)
        painter.setFont(font(t.type.button, 600 if current else 400))
        painter.drawText(
            self._title_rect(rect, planned), int(middle) | int(Qt.TextFlag.TextWordWrap), self._title(slot)
        )
        painter.restore()

    def _lengths(self, painter: QPainter, rect: QRect, length: str, planned: str, *, strong: bool) -> None:
        t = self._tokens
        face, below = font(t.type.button, 600 if strong else 400), font(t.type.small)
        high, more = QFontMetrics(face).height(), QFontMetrics(below).height() if planned else 0
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        top = rect.top() + (rect.height() - high - more) // 2
        painter.setFont(face)
        painter.drawText(QRect(rect.left(), top, rect.width(), high), right, length)
        painter.setFont(below)
        painter.drawText(QRect(rect.left(), top + high, rect.width(), more), right, planned)


@lru_cache(maxsize=256)
def _line_height(title: str, width: int, planned: bool, large: int, small: int) -> int:
    """Pixels of a line whose title is broken at a width: asked again and again while a window is laid out."""
    metrics = QFontMetrics(font(large, 600))
    room = QRect(0, 0, width, 1000)
    height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), title).height() if title else 20
    lengths = metrics.height()
    if planned:
        lengths += QFontMetrics(font(small)).height() + 2 * GAP
    return max(35, height + 2 * GAP + 4, lengths)
