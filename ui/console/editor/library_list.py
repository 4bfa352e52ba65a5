"""The library's activities as a list: one is chosen by the keyboard, taken, or dragged to the run sheet."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyle, QStyleOptionViewItem

from facilitator.model.library import LibraryActivity
from ui import wording
from ui.console.editor.lines import KIND_ICONS
from ui.console.editor.scaled_paint import AT_LEFT, AT_RIGHT, Index, ScaledPaint
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon
from ui.widgets.parts import tip
from ui.widgets.pick_up import PickUp

translate = QCoreApplication.translate

ENTRY = Qt.ItemDataRole.UserRole
OWN = Qt.ItemDataRole.UserRole + 1
HEIGHT = 54
RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LibraryList(QListWidget):
    """Says what is wanted with the entry that has the keyboard."""

    taken = Signal()
    left = Signal()
    held_over = Signal(object)
    let_go_at = Signal(object)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.setItemDelegate(_Paint(tokens, self))
        self.setProperty("role", "plain")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("_Entries", "Activities in the library"))
        self._hand = PickUp(self.viewport(), self.held_over.emit, self.let_go_at.emit)

    @property
    def chosen(self) -> LibraryActivity | None:
        """The activity that has the keyboard."""
        item = self.currentItem()
        return item.data(ENTRY) if item else None

    def show_entries(self, entries: Sequence[LibraryActivity], own: Container[LibraryActivity]) -> None:
        """Shows these, with the first one chosen; those in ``own`` are the person's."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem()
            item.setData(ENTRY, entry)
            item.setData(OWN, entry in own)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _spoken(entry, own=entry in own))
            item.setToolTip(tip(entry.purpose))
            self.addItem(item)
        self.setCurrentRow(0 if entries else -1)

    def step(self, by: int) -> None:
        """Goes so many entries on; the ends hold it."""
        if self.count():
            self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """May begin a drag."""
        super().mousePressEvent(event)
        if self.itemAt(event.position().toPoint()):
            self._hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Says where it is held."""
        self._hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        self._hand.release(event)
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Takes it."""
        super().mouseDoubleClickEvent(event)
        self.taken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes, Esc leaves."""
        if event.key() in RETURNS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def give_up(self) -> None:
        """Letting go does nothing any more."""
        self._hand.give_up()


class _Paint(ScaledPaint):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: LibraryActivity | None = index.data(ENTRY)
        if entry is None:
            return
        t, px = self._tokens, self._px
        rect: QRect = option.rect
        state: Any = option.state
        here = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = rect.adjusted(1, 1, -1, -4)
        if here or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(QColor(t.teal if here else t.line), 2 if here else 1))
            painter.setBrush(QColor(t.teal_soft if here else t.surface))
            painter.drawRoundedRect(body, t.radius.control, t.radius.control)
        square = QRectF(body.left() + 12, body.top() + px(14), px(20), px(20))
        paint_icon(painter, entry.icon or KIND_ICONS[entry.kind], square, t.teal)
        left, right = body.left() + px(44), body.right() - 12
        painter.setPen(QColor(t.ink))
        face = font(t.type.button, 600)
        painter.setFont(face)
        takes_words = wording.minutes(entry.minutes * 60)
        wide = QFontMetrics(face).horizontalAdvance(takes_words)
        place = QRect(left, body.top() + px(5), right - left, px(22))
        painter.drawText(place, AT_RIGHT, takes_words)
        self._text(painter, face, place.adjusted(0, 0, -wide - 10, 0), entry.title)
        small = font(t.type.small)
        painter.setFont(small)
        painter.setPen(QColor(t.ink2))
        about = in_words(entry.kind.value)
        if index.data(OWN):
            about = translate("LibraryPane", "yours · {kind}").format(kind=about)
        place = QRect(left, body.top() + px(25), right - left, px(20))
        painter.drawText(place, AT_LEFT, about)
        least = translate("LibraryPane", "least {minutes} min").format(minutes=entry.minimum_minutes)
        painter.drawText(place, AT_RIGHT, least)
        painter.restore()


def takes(entry: LibraryActivity) -> str:
    """How long an activity takes and with whom, in words."""
    parts = [in_words(entry.kind.value), wording.minutes(entry.minutes * 60)]
    if entry.turns:
        parts.append(f"{len(entry.turns.names)} × {wording.minutes(entry.turns.seconds)}")
    if entry.grouping and entry.grouping.value != entry.kind.value:
        parts.append(in_words(entry.grouping.value))
    return " · ".join(parts)


def _spoken(entry: LibraryActivity, *, own: bool) -> str:
    return ", ".join(
        [
            entry.title,
            takes(entry),
            *([translate("LibraryPane", "your own")] if own else []),
            entry.purpose,
        ]
    )
