"""The library beside the run sheet: searched by any word, put in by Return, a button or by dragging."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.errors import UserError
from facilitator.exchange.activity_library import built_in_library, matching, own_library
from facilitator.model.library import LibraryActivity
from ui import wording
from ui.console.editor.line_paint import USUAL
from ui.console.editor.lines import KIND_ICONS
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.field import Field
from ui.widgets.icons import paint_icon
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, heading_row, label, row, scrolled, tip
from ui.widgets.pick_up import PickUp

ENTRY = Qt.ItemDataRole.UserRole
OWN = Qt.ItemDataRole.UserRole + 1
HEIGHT = 54
RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Index = QModelIndex | QPersistentModelIndex


class LibraryPane(QWidget):
    """A field to search by, what was found, and the chosen activity as it would read."""

    put_in = Signal(object)
    """An activity is to come after the one that has the keyboard (LibraryActivity)."""
    held_over = Signal(object, object)
    """An activity that is dragged, and where on the screen."""
    let_go_at = Signal(object, object)
    left = Signal()
    """Esc."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._own: tuple[LibraryActivity, ...] = ()
        layout = column(self, 0, 10)
        layout.setContentsMargins(16, 14, 16, 0)
        self.count = label("", "section")
        layout.addLayout(heading_row(label(self.tr("Library of activities"), "section"), self.count))
        self.search = _Search()
        self.search.setPlaceholderText(self.tr("Search: listening, trio, decide, 10 minutes…"))
        self.search.setAccessibleName(self.tr("Search the library"))
        self.search.textChanged.connect(self._show)
        self.search.stepped.connect(self._step)
        self.search.taken.connect(self._take)
        self.search.left.connect(self.left)
        layout.addWidget(self.search)
        self.trouble = label("", "needed", wrap=True)
        self.trouble.hide()
        layout.addWidget(self.trouble)
        self.list = _Entries(tokens)
        self.list.taken.connect(self._take)
        self.list.left.connect(self.left)
        self.list.held_over.connect(
            lambda where: self.held_over.emit(self._chosen, where) if self._chosen else None
        )
        self.list.let_go_at.connect(
            lambda where: self.let_go_at.emit(self._chosen, where) if self._chosen else None
        )
        self.list.currentRowChanged.connect(lambda _: self._show_chosen())
        layout.addWidget(self.list, 3)
        self.nothing = label("", "muted", wrap=True)
        self.nothing.hide()
        layout.addWidget(self.nothing)
        layout.addWidget(self._preview(tokens), 2)

    def _preview(self, tokens: Tokens) -> QWidget:
        card = frame("card")
        inside = column(card, 14, 6)
        self.title = label("", "heading", wrap=True)
        inside.addWidget(self.title)
        self.takes = label("", "small", wrap=True)
        inside.addWidget(self.takes)
        words = QWidget()
        body = column(words, 0, 6)
        self.purpose = label("", "", wrap=True)
        self.reads = label("", "muted", wrap=True)
        self.source = label("", "small", wrap=True)
        for one in (self.purpose, self.reads, self.source):
            body.addWidget(one)
        body.addStretch(1)
        area = scrolled(words)
        area.setAccessibleName(self.tr("What the chosen activity is"))
        inside.addWidget(area, 1)
        foot = row()
        self.put = KeyButton(self.tr("Put it in"), tokens, icon="plus", key="Return", role="primary")
        self.put.clicked.connect(self._take)
        foot.addWidget(self.put)
        foot.addStretch(1)
        inside.addLayout(foot)
        self._card = card
        return card

    def read(self) -> None:
        """Reads a person's own activities again; those that ship with the app do not change."""
        try:
            self._own = own_library()
            self.trouble.hide()
        except UserError as error:
            self._own = ()
            self.trouble.setText(in_words(error))
            self.trouble.show()
        self._show()

    @property
    def _chosen(self) -> LibraryActivity | None:
        item = self.list.currentItem()
        return item.data(ENTRY) if item else None

    def _show(self) -> None:
        every = (*self._own, *built_in_library())
        found = matching(every, self.search.text())
        self.list.clear()
        for entry in found:
            item = QListWidgetItem()
            item.setData(ENTRY, entry)
            own = entry in self._own
            item.setData(OWN, own)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _spoken(entry, own=own))
            item.setToolTip(tip(entry.purpose))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if found else -1)
        self.count.setText(self.tr("{n} of {all}").format(n=len(found), all=len(every)))
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText(
            self.tr(
                "Nothing here has all of these words. Try one of: listen, ideas, decide, break, goals. "
                "Or write your own on the run sheet, and save it in your library."
            )
        )
        self._show_chosen()

    def _show_chosen(self) -> None:
        entry = self._chosen
        self._card.setVisible(entry is not None)
        if entry is None:
            return
        self.title.setText(entry.title)
        self.takes.setText(_takes(entry))
        self.purpose.setText(entry.purpose)
        self.reads.setText("\n".join(f"– {line}" for line in entry.instructions))
        self.source.setText(self.tr("After {source}").format(source=entry.source) if entry.source else "")
        self.source.setVisible(bool(entry.source))

    def _step(self, by: int) -> None:
        if self.list.count():
            row_ = max(0, min(self.list.count() - 1, self.list.currentRow() + by))
            self.list.setCurrentRow(row_)

    def _take(self) -> None:
        if self._chosen is not None:
            self.put_in.emit(self._chosen)


class _Search(Field):
    """Arrows go through what was found, Return takes it, Esc empties the field and then leaves."""

    stepped = Signal(int)
    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that lead on."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in RETURNS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.taken.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Entries(QListWidget):
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
        self.setAccessibleName(self.tr("Activities in the library"))
        self._hand = PickUp(self.viewport(), self.held_over.emit, self.let_go_at.emit)

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


class _Paint(QStyledItemDelegate):
    def __init__(self, tokens: Tokens, parent: QListWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._scale = tokens.type.button / USUAL

    def _px(self, size: float) -> int:
        return round(size * self._scale)

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
        takes = wording.minutes(entry.minutes * 60)
        wide = QFontMetrics(face).horizontalAdvance(takes)
        place = QRect(left, body.top() + px(5), right - left, px(22))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, takes)
        title = QFontMetrics(face).elidedText(
            entry.title, Qt.TextElideMode.ElideRight, place.width() - wide - 10
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, title)
        small = font(t.type.small)
        painter.setFont(small)
        painter.setPen(QColor(t.ink2))
        about = in_words(entry.kind.value)
        if index.data(OWN):
            about = QApplication.translate("LibraryPane", "yours · {kind}").format(kind=about)
        place = QRect(left, body.top() + px(25), right - left, px(20))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, about)
        least = QApplication.translate("LibraryPane", "least {minutes} min").format(
            minutes=entry.minimum_minutes
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, least)
        painter.restore()


def _takes(entry: LibraryActivity) -> str:
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
            _takes(entry),
            *([QApplication.translate("LibraryPane", "your own")] if own else []),
            entry.purpose,
        ]
    )
