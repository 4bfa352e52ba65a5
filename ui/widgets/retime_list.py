"""The activities to come, before and after a re-timing: one line each, settled by the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.model.programme import ActivityKind
from facilitator.rules.retiming import Line
from ui import wording
from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon
from ui.widgets.parts import tip
from ui.widgets.spoken import Role

LINE = Qt.ItemDataRole.UserRole
MARGIN, GAP, ICON = 10, 6, 14
COLUMNS = (4.2, 3.6, 5.3, 3.3)
"""The widths of planned, now, proposed and the difference in sizes of type, from the left."""

Index = QModelIndex | QPersistentModelIndex


class RetimeList(QListWidget):
    """Up and down choose an activity, left and right move it by a minute. It changes nothing itself."""

    moved = Signal(str, int)
    """An activity's id, and the minutes by which it is to be longer or shorter."""
    pin_asked = Signal(str)
    leaving_out_asked = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timezone = "UTC"
        self.setItemDelegate(_Drawn(tokens, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("role", "plain")
        self.setAccessibleName(self.tr("The rest of the session, before and after"))

    @property
    def chosen(self) -> Line | None:
        """The line that the keys are about."""
        item = self.currentItem()
        line: Line | None = item.data(LINE) if item is not None else None
        return line

    def show_lines(self, lines: Sequence[Line], timezone: str) -> None:
        """Shows these lines; the chosen activity stays chosen."""
        self._timezone = timezone
        was = self.chosen
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        while self.count() < len(lines):
            self.addItem(QListWidgetItem())
        for number, line in enumerate(lines):
            item, words = self.item(number), self.words(line)
            if item.data(Qt.ItemDataRole.AccessibleTextRole) != words:
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                item.setToolTip(tip(line.activity.title))
            item.setData(LINE, line)
        places = [number for number, line in enumerate(lines) if was and line.activity.id == was.activity.id]
        if lines:
            self.setCurrentRow(places[0] if places else max(0, min(self.currentRow(), len(lines) - 1)))

    def words(self, line: Line) -> str:
        """A line as a screen reader says it."""
        said = self.tr("{title}: planned {planned}, now {now}, {proposed}, {times}").format(
            title=line.activity.title,
            planned=wording.minutes(line.planned),
            now=self.length(line.now),
            proposed=self.tr("left out") if line.left_out
            else self.tr("proposed {length}").format(length=self.length(line.proposed)),
            times=self.times(line),
        )  # fmt: skip
        return self.tr("{line}, pinned").format(line=said) if line.pinned else said

    def length(self, seconds: int) -> str:
        """A length, or that there is none."""
        return wording.minutes(seconds) if seconds else self.tr("left out")

    def times(self, line: Line) -> str:
        """When it is, and when it would be."""
        now = self._span(line.starts_now, line.ends_now)
        if line.left_out:
            return now if line.now else ""
        then = self._span(line.starts_at, line.ends_at)
        return then if then == now else self.tr("{now}, then {then}").format(now=now, then=then)

    def _span(self, starts: Any, ends: Any) -> str:
        begins, over = (wording.clock_time(moment, self._timezone) for moment in (starts, ends))
        return f"{begins[:-2] if begins[-2:] == over[-2:] else begins}–{over}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that settle a line; whatever else there is goes on to the page."""
        line, key = self.chosen, event.key()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if line is None or not plain or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Minus):
            self.moved.emit(line.activity.id, -1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Plus):
            self.moved.emit(line.activity.id, 1)
        elif key == Qt.Key.Key_P:
            self.pin_asked.emit(line.activity.id)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.leaving_out_asked.emit(line.activity.id)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles break anew where the width is another."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class Heads(QWidget):
    """What the numbers of the list are, for the eye: a screen reader hears it with each line."""

    spoken_role = Role.Whitespace

    def __init__(self, tokens: Tokens, beside: RetimeList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self._beside = tokens, beside
        self.setFixedHeight(22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The heads stand above their columns, whether or not the list has a scroll bar."""
        with QPainter(self) as painter:
            painter.setPen(QColor(self._tokens.ink2))
            painter.setFont(font(self._tokens.type.key, 600))
            rect = self.rect()
            rect.setWidth(self._beside.viewport().width())
            words = (self.tr("planned"), self.tr("now"), self.tr("proposed"))
            for cell, word in zip(_cells(rect, self._tokens), words, strict=False):
                painter.drawText(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)


def _cells(rect: QRect, tokens: Tokens) -> list[QRect]:
    """The columns of numbers at the right of a line; they grow with the type."""
    widths = [round(column * tokens.type.button) for column in COLUMNS]
    x, cells = rect.right() - MARGIN - sum(widths), []
    for width in widths:
        cells.append(QRect(x, rect.y(), width, rect.height()))
        x += width
    return cells


class _Drawn(QStyledItemDelegate):
    def __init__(self, tokens: Tokens, of: RetimeList) -> None:
        super().__init__(of)
        self._tokens, self._of = tokens, of

    def _title_rect(self, rect: QRect) -> QRect:
        numbers = _cells(rect, self._tokens)[0]
        return QRect(rect.x() + MARGIN, rect.y() + GAP, numbers.x() - rect.x() - MARGIN - GAP, rect.height())

    def _title_height(self, line: Line, width: int) -> int:
        metrics = QFontMetrics(font(self._tokens.type.button, 600))
        room = self._title_rect(QRect(0, 0, width, 1000))
        return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), line.activity.title).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Any = index.data(LINE)
        width = self._of.viewport().width()
        below = QFontMetrics(font(self._tokens.type.small)).height()
        return QSize(width, (self._title_height(line, width) if line else 18) + below + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Any = index.data(LINE)
        if line is None:
            return
        t = self._tokens
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            has_keys = bool(state & QStyle.StateFlag.State_HasFocus) or self._of.hasFocus()
            painter.setPen(QPen(QColor(t.teal if has_keys else t.edge), 2 if has_keys else 1))
            painter.setBrush(QColor(t.surface))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), t.radius.control, t.radius.control)
        height = self._title_height(line, rect.width())
        self._numbers(painter, line, QRect(rect.x(), rect.y() + GAP, rect.width(), height))
        title = self._title_rect(rect)
        title.setHeight(height)
        shown = font(t.type.button, 600 if line.difference else 400)
        shown.setStrikeOut(line.left_out)
        painter.setFont(shown)
        painter.setPen(QColor(t.ink2 if line.left_out else t.ink))
        painter.drawText(title, int(Qt.TextFlag.TextWordWrap), line.activity.title)
        painter.setFont(font(t.type.small, tabular=True))
        painter.setPen(QColor(t.ink2))
        below = rect.adjusted(MARGIN, GAP + height, -MARGIN, -GAP)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self._below(line))
        painter.restore()

    def _below(self, line: Line) -> str:
        why = ""
        if line.pinned:
            why = QCoreApplication.translate("RetimeList", "pinned")
        elif line.left_out:
            why = QCoreApplication.translate("RetimeList", "takes no time")
        elif line.activity.kind is ActivityKind.BREAK:
            why = QCoreApplication.translate("RetimeList", "breaks are kept")
        elif line.proposed == line.least and line.difference < 0:
            why = QCoreApplication.translate("RetimeList", "its least length")
        return " · ".join(filter(None, (self._of.times(line), why)))

    def _numbers(self, painter: QPainter, line: Line, rect: QRect) -> None:
        t = self._tokens
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        planned, now, proposed, difference = _cells(rect, self._tokens)
        painter.setFont(font(t.type.button, tabular=True))
        painter.setPen(QColor(t.ink2))
        painter.drawText(planned, right, _short(line.planned))
        painter.drawText(now, right, _short(line.now) if line.now else "–")
        painter.setPen(QColor(t.ink))
        painter.setFont(font(t.type.button, 700 if line.difference else 400, tabular=True))
        words = (
            QCoreApplication.translate("RetimeList", "left out") if line.left_out else _short(line.proposed)
        )
        painter.drawText(proposed, right, words)
        if line.pinned:
            width = painter.fontMetrics().horizontalAdvance(words)
            place = QRectF(proposed.right() - width - ICON - 5, proposed.y() + 2, ICON, ICON)
            paint_icon(painter, "lock", place, t.ink)
        painter.setFont(font(t.type.button, 600, tabular=True))
        painter.setPen(QColor(t.teal if line.difference < 0 else t.warning))
        painter.drawText(difference, right, _signed(line.difference))


def _short(seconds: int) -> str:
    """Minutes as ``12``, or ``6½`` where half of one is left."""
    full, rest = divmod(seconds, 60)
    if rest == 0:
        return str(full)
    return f"{full or ''}½" if rest == 30 else f"{full}:{rest:02}"


def _signed(seconds: int) -> str:
    if not seconds:
        return ""
    return f"{'−' if seconds < 0 else '+'}{_short(abs(seconds))}"
