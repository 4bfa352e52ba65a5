"""In and out: one button for cards from another board, and for this board as a file or as text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.exchange.board_markdown import board_text
from ui import wording
from ui.console.board.saving import BoardSaving
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton


class OutMenu(KeyButton):
    """Opens the menu; what comes of it is said by the :class:`BoardSaving` that it was given."""

    csv_wanted = Signal()
    """Somebody wants to bring cards in from another board."""

    def __init__(self, saving: BoardSaving, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("In and out"), tokens, icon="download", parent=parent)
        self._saving = saving
        self.setToolTip(self.tr("Cards from another board; this board as image, PDF, Markdown or text"))
        self.menu_shown = QMenu(self)
        self._add(self.tr("From another board (CSV)…"), self.csv_wanted.emit)
        self.menu_shown.addSeparator()
        self._add(self.tr("Save the board as an image (PNG)…"), lambda: self._save("png"))
        self._add(self.tr("Save the board as a PDF…"), lambda: self._save("pdf"))
        self._add(self.tr("Save the board as Markdown…"), lambda: self._save("md"))
        self._add(self.tr("Copy the board as text"), self.copy)
        self.menu_shown.addSeparator()
        self.authors = QAction(self.tr("Name the authors"), self)
        self.authors.setCheckable(True)
        self.menu_shown.addAction(self.authors)
        self.clicked.connect(self._open)

    def _add(self, words: str, does: Callable[[], object]) -> None:
        self.menu_shown.addAction(words).triggered.connect(lambda _=False: does())

    def _open(self) -> None:
        self.menu_shown.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _save(self, kind: str) -> None:
        self._saving.ask(kind, self.authors.isChecked())

    def copy(self) -> None:
        """Puts the board as plain text on the clipboard, for the meeting's chat."""
        sheet = self._saving.sheet(self.authors.isChecked())
        if sheet is None:
            return
        QGuiApplication.clipboard().setText(board_text(sheet))
        hidden = (
            self.tr(" {0} left out.").format(wording.count(sheet.face_down, "face-down card"))
            if sheet.face_down
            else ""
        )
        copied = self.tr("✓ {0} copied as text.").format(wording.count(sheet.count, "card"))
        self._saving.say(copied + hidden, "kept")
