"""The messages of a chat as a list: each to tick, with its author to confirm or choose."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from facilitator.model.people import Participant
from facilitator.rules.chat_cards import LeftOut
from ui.console.board.chat_choice import ChatChoice
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP

ROW = Qt.ItemDataRole.UserRole
LONGEST_SHOWN = 400
"""Characters of a message that two lines could ever hold."""
REASONS = {
    LeftOut.PRIVATE: QT_TRANSLATE_NOOP("ChatModel", "Private"),
    LeftOut.REACTION: QT_TRANSLATE_NOOP("ChatModel", "Reaction"),
    LeftOut.DUPLICATE: QT_TRANSLATE_NOOP("ChatModel", "Twice"),
    LeftOut.NOTICE: QT_TRANSLATE_NOOP("ChatModel", "Notice"),
}
Index = QModelIndex | QPersistentModelIndex


class ChatRow(Struct, frozen=True):
    """A message as the list shows it."""

    text: str
    ticked: bool
    reason: str = ""
    where: str = ""
    """Time and name as they stand in the chat."""
    author: str = ""
    letter: str = ""
    asked: bool = False
    """The author is only near, and to be confirmed."""


class ChatModel(QAbstractListModel):
    """Rows of a choice; only those on show are ever made."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice: ChatChoice | None = None
        self.people: dict[str, Participant] = {}
        self._places: Sequence[int] = ()

    def show_choice(
        self, choice: ChatChoice | None, people: Sequence[Participant], *, everything: bool
    ) -> None:
        """Shows the messages that become cards, or all."""
        places: Sequence[int] = ()
        if choice is not None:
            places = range(len(choice.entries)) if everything else choice.candidates()
        self.people = {person.id: person for person in people}
        if choice is self.choice and places == self._places:
            self.redraw()
            return
        self.beginResetModel()
        self.choice, self._places = choice, places
        self.endResetModel()

    def redraw(self) -> None:
        """Says that any row may look another way."""
        if self._places:
            self.dataChanged.emit(self.index(0), self.index(len(self._places) - 1))

    def place(self, index: Index) -> int:
        """The place of a row's message in the chat."""
        return self._places[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many messages are on show."""
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, ticked and given another author."""
        more = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        return super().flags(index) | more if index.isValid() else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row's text, tick, and what is read out."""
        if self.choice is None or not index.isValid():
            return None
        place = self.place(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.choice.messages[place].text
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self.choice.messages[place].text
            return None if len(text) < LONGEST_SHOWN // 4 else escape(text[:2000])
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.choice.is_ticked(place) else Qt.CheckState.Unchecked
        if role == ROW:
            return self._row(self.choice, place)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self._row(self.choice, place)
            ticked = self.tr("a card") if row.ticked else self.tr("left out")
            return ", ".join(filter(None, (ticked, row.reason, row.text, row.where, row.author)))
        return None

    def _row(self, choice: ChatChoice, place: int) -> ChatRow:
        entry, message = choice.entries[place], choice.messages[place]
        near = choice.near(place)
        person = self.people.get(entry.author_id or (near.suggested_id if near else None) or "")
        name = person.name if person else self.tr("Nobody")
        return ChatRow(
            text=" ".join(message.text[:LONGEST_SHOWN].split()),
            ticked=choice.is_ticked(place),
            reason=self.tr(REASONS[entry.left_out]) if entry.left_out else "",
            where="  ·  ".join(filter(None, (message.when, message.author[:80]))),
            author=self.tr("Is this {0}?").format(name) if near else name,
            letter=person.profession.letter if person and not near else "",
            asked=near is not None,
        )


class ChatRows(QListView):
    """Space ticks, Y confirms a near name, Return chooses an author."""

    decided = Signal()
    """A tick or an author has changed."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from ui.console.board.chat_delegate import ChatDelegate  # noqa: PLC0415 - which knows these rows

        self.rows = ChatModel(self)
        self.setModel(self.rows)
        self.delegate = ChatDelegate(tokens, self)
        self.delegate.chosen.connect(self._chosen)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Messages of the chat"))
        self.setAccessibleDescription(
            self.tr("Space ticks or unticks, Y confirms a name that is near, Return chooses an author.")
        )

    def toggle(self) -> None:
        """Ticks the chosen messages, or unticks them if all of them are ticked."""
        choice = self.rows.choice
        places = [self.rows.place(index) for index in self.selectedIndexes()]
        if choice is not None and places:
            choice.tick(places, not all(choice.is_ticked(place) for place in places))
            self.decided.emit()

    def confirm(self) -> None:
        """Takes the near name of the current message as its author's."""
        choice, index = self.rows.choice, self.currentIndex()
        if choice is not None and index.isValid() and choice.confirm(self.rows.place(index)):
            self.decided.emit()

    def choose_author(self) -> None:
        """Opens the people to choose from, for the current message."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            self.edit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a row; all else moves about."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = {
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_Y: self.confirm,
            Qt.Key.Key_Return: self.choose_author,
            Qt.Key.Key_Enter: self.choose_author,
            Qt.Key.Key_F2: self.choose_author,
        }
        if plain and (does := keys.get(Qt.Key(event.key()))):
            does()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # Ctrl+Return is the sheet's
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the tick or on the author does what it shows."""
        super().mouseReleaseEvent(event)
        position: QPoint = event.position().toPoint()
        index = self.indexAt(position)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid() or event.modifiers():
            return
        rect = self.visualRect(index)
        if self.delegate.tick_rect(rect).contains(position):
            self.setCurrentIndex(index)
            self.toggle()
        elif self.delegate.author_rect(rect).contains(position):
            self.setCurrentIndex(index)
            self.choose_author()

    def _chosen(self, place: int, participant_id: object) -> None:
        if self.rows.choice is not None:
            self.rows.choice.choose(place, participant_id if isinstance(participant_id, str) else None)
            self.decided.emit()
