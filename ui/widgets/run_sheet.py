"""The run sheet: what was, what is on and what comes, with its clock times and differences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
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
TIME_WIDTH, LENGTH_WIDTH, MARGIN, GAP = 68, 66, 10, 6
ICON, ICON_GAP = 16, 6

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
                item.setData(SLOT, slot)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                item.setToolTip(tip(slot.activity.purpose))
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
        return (
            f"{wording.clock_time(slot.starts_at, self._timezone)}, {slot.activity.title}, "
            f"{wording.minutes(self._rounded(slot))}, {difference(slot)} {in_words(slot.progress.value)}"
        )

    @staticmethod
    def _rounded(slot: Slot) -> int:
        return round(slot.seconds / 60) * 60 if slot.progress is Progress.DONE else slot.seconds

    def time_of(self, slot: Slot) -> str:
        """The clock time at the left."""
        if slot.activity.left_out:
            return ""
        return wording.clock_time(slot.starts_at, self._timezone)[:-2]

    def length_of(self, slot: Slot) -> str:
        """The length at the right."""
        if slot.activity.left_out:
            return self.tr("left out")
        if slot.progress is Progress.DONE and difference(slot):
            return str(round(slot.seconds / 60))
        return wording.minutes(self._rounded(slot))


def difference(slot: Slot) -> str:
    """Minutes more or less than planned, such as ``+2``; nothing below half a minute."""
    minutes = round(slot.difference / 60)
    return "" if minutes == 0 else f"{minutes:+d}".replace("-", "−")


class _Line(QStyledItemDelegate):
    def __init__(self, tokens: Tokens, sheet: RunSheet) -> None:
        super().__init__(sheet)
        self._tokens, self._sheet = tokens, sheet

    def _title(self, slot: Slot) -> str:
        return f"✓ {slot.activity.title}" if slot.progress is Progress.DONE else slot.activity.title

    def _title_rect(self, rect: QRect) -> QRect:
        return rect.adjusted(MARGIN + TIME_WIDTH, GAP, -MARGIN - LENGTH_WIDTH, -GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        slot: Any = index.data(SLOT)
        width = self._sheet.line_width
        room = self._title_rect(QRect(0, 0, width, 1000))
        metrics = QFontMetrics(font(self._tokens.type.button, 600))
        flags = int(Qt.TextFlag.TextWordWrap)
        height = metrics.boundingRect(room, flags, self._title(slot)).height() if slot else 20
        return QSize(width, max(35, height + 2 * GAP + 4))

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
        more = "" if slot.activity.left_out else difference(slot)
        painter.setFont(font(t.type.button, 600 if current or more else 400))
        right = " ".join(filter(None, (self._sheet.length_of(slot), more)))
        painter.drawText(rect.adjusted(0, 0, -MARGIN, 0), middle | Qt.AlignmentFlag.AlignRight, right)
        painter.setFont(font(t.type.button, 600 if current else 400))
        painter.drawText(
            self._title_rect(rect), int(middle) | int(Qt.TextFlag.TextWordWrap), self._title(slot)
        )
        painter.restore()
