"""The library beside the run sheet: searched by any word, put in by Return, a button or by dragging."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator.errors import UserError
from facilitator.exchange.activity_library import built_in_library, matching, own_library
from facilitator.model.library import LibraryActivity
from ui.console.editor.library_list import RETURNS, LibraryList, takes
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.field import Field
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, heading_row, label, row, scrolled


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
        self._own: tuple[LibraryActivity, ...] = ()
        layout = column(self, 0, 10)
        layout.setContentsMargins(16, 14, 16, 0)
        self.count = label("", "section")
        layout.addLayout(heading_row(label(self.tr("Library of activities"), "section"), self.count))
        self.search = _Search()
        self.search.setPlaceholderText(self.tr("Search: listening, trio, decide, 10 minutes…"))
        self.search.setAccessibleName(self.tr("Search the library"))
        self.search.textChanged.connect(self._show)
        self.search.taken.connect(self._take)
        self.search.left.connect(self.left)
        layout.addWidget(self.search)
        self.trouble = label("", "needed", wrap=True)
        self.trouble.hide()
        layout.addWidget(self.trouble)
        self.list = LibraryList(tokens)
        self.search.stepped.connect(self.list.step)
        self.list.taken.connect(self._take)
        self.list.left.connect(self.left)
        self.list.held_over.connect(
            lambda where: self.held_over.emit(self.list.chosen, where) if self.list.chosen else None
        )
        self.list.let_go_at.connect(
            lambda where: self.let_go_at.emit(self.list.chosen, where) if self.list.chosen else None
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

    def _show(self) -> None:
        every = (*self._own, *built_in_library())
        found = matching(every, self.search.text())
        self.list.show_entries(found, self._own)
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
        entry = self.list.chosen
        self._card.setVisible(entry is not None)
        if entry is None:
            return
        self.title.setText(entry.title)
        self.takes.setText(takes(entry))
        self.purpose.setText(entry.purpose)
        self.reads.setText("\n".join(f"– {line}" for line in entry.instructions))
        self.source.setText(self.tr("After {source}").format(source=entry.source) if entry.source else "")
        self.source.setVisible(bool(entry.source))

    def _take(self) -> None:
        if self.list.chosen is not None:
            self.put_in.emit(self.list.chosen)


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
