"""People and pairs as a list to go through by arrows: their professions' marks, names, and a word each."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.phrase import listed
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.parts import tip
from ui.widgets.profession_mark import paint_mark

ONE, PAIR, HEADING = 46, 66, 34
"""Heights of a person's line, a pair's, and of the words above a part of the list."""
MARK = 18
LINE = Qt.ItemDataRole.UserRole


class OwnerLine(Struct, frozen=True, kw_only=True):
    """One line; without an id it is the words above a part of the list."""

    id: str = ""
    names: tuple[str, ...]
    letters: tuple[str, ...] = ()
    word: str = ""
    loud: bool = False
    """True if the word asks for something."""


class OwnerList(QListWidget):
    """Typing on it goes to where a text is typed."""

    chosen = Signal(str)
    """The id of the line that is on."""
    typed = Signal(object)
    """A key (QKeyEvent) that types something, or Return."""

    def __init__(self, name: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_Painter(tokens, self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda *_: self._say())
        self._shown: tuple[OwnerLine, ...] = ()

    def show_lines(self, lines: Sequence[OwnerLine]) -> None:
        """Shows these lines; the one that is on stays on."""
        if tuple(lines) == self._shown:
            return
        before, self._shown = self.owner_id, tuple(lines)
        self.blockSignals(True)
        same = [self.item(n).data(LINE).id for n in range(self.count())] == [line.id for line in lines]
        if not same:
            self.clear()
        for place, line in enumerate(lines):
            item = self.item(place) if same else QListWidgetItem(self)
            item.setData(LINE, line)
            words = in_words(listed(line.names))
            item.setText(words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}, {line.word}" if line.word else words)
            item.setToolTip(tip(words))
            if not line.id:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.blockSignals(False)
        if not same:
            first = next((line.id for line in lines if line.id), "")
            self.choose(before if any(line.id == before for line in lines) else first)
            self._say()
        self.viewport().update()

    @property
    def owner_id(self) -> str:
        """The id of the line that is on, or nothing."""
        item = self.currentItem()
        return item.data(LINE).id if item else ""

    def choose(self, owner_id: str) -> None:
        """Goes to a line."""
        for place in range(self.count()):
            if owner_id and self.item(place).data(LINE).id == owner_id:
                self.setCurrentRow(place)

    def step(self, by: int) -> None:
        """Goes to the next line below (1) or above (-1), if there is one."""
        place = self.currentRow() + by
        while 0 <= place < self.count():
            if self.item(place).data(LINE).id:
                self.setCurrentRow(place)
                return
            place += by

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and Return are for the field beside the list."""
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        typed = event.text().isprintable() and event.text().strip()
        if plain and (typed or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        if self.owner_id:
            self.chosen.emit(self.owner_id)


class _Painter(QStyledItemDelegate):
    def __init__(self, tokens: Tokens, parent: OwnerList) -> None:
        super().__init__(parent)
        self._tokens, self._list = tokens, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: OwnerLine = index.data(LINE)
        return QSize(200, (PAIR if len(line.names) > 1 else ONE) if line.id else HEADING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        t, line = self._tokens, index.data(LINE)
        on = self._list.currentRow() == index.row()
        rect = QRectF(option.rect).adjusted(4, 2, -4, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not line.id:
            painter.setFont(font(t.type.small, 600))
            painter.setPen(QColor(t.ink2))
            painter.drawText(rect.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, line.names[0])
            painter.restore()
            return
        if on:
            keyboard = self._list.hasFocus()
            painter.setPen(QPen(QColor(t.teal), 2) if keyboard else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.teal_soft))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), t.radius.control, t.radius.control)
        painter.setFont(font(t.type.small, 600 if line.loud else 400))
        word = painter.fontMetrics().horizontalAdvance(line.word)
        painter.setPen(QColor(t.warning if line.loud else t.ink2))
        across = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -10, 0), across, line.word)
        painter.setFont(font(t.type.body, 600 if on else 400))
        painter.setPen(QColor(t.ink))
        high = (rect.height() - (8 if len(line.names) > 1 else 0)) / len(line.names)
        top = rect.top() + (4 if len(line.names) > 1 else 0)
        for place, name in enumerate(line.names):
            y = top + place * high
            mark = QRectF(rect.left() + 8, y + (high - MARK) / 2, MARK, MARK)
            paint_mark(painter, mark, line.letters[place], t)
            room = QRectF(mark.right() + 8, y, rect.right() - mark.right() - word - 28, high)
            cut = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()
