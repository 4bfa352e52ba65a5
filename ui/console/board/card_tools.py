"""The tools over the cards: columns or free, search, filters, colours, zoom, and what is done with all."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QPushButton, QToolButton, QWidget

from ui.console.board.card_sieve import CardSieve
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton
from ui.widgets.spoken import name_choice
from ui.workspace import Workspace

SEARCH, NARROW_SEARCH = 150, 120

translate = QCoreApplication.translate


class CardTools(QWidget):
    """One line of them; beside a panel, what has an icon gives its word for a tool tip."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = self._line = Flow(self, spacing=8)
        self.modes = QButtonGroup(self)
        self.columns = QPushButton(translate("CardsView", "Columns"))
        self.free = QPushButton(translate("CardsView", "Free"))
        for button in (self.columns, self.free):
            button.setCheckable(True)
            button.setAutoExclusive(True)  # said as one of several
            self.modes.addButton(button)
            line.addWidget(button)
        self.columns.setChecked(True)
        self.search = QLineEdit()
        self.search.setProperty("finds", True)
        self.search.setPlaceholderText(translate("CardsView", "Search (Ctrl+F)"))
        self.search.setAccessibleName(translate("CardsView", "Search cards and authors"))
        self.search.setClearButtonEnabled(True)
        for empties in self.search.findChildren(QToolButton):  # Qt gives it no words
            empties.setAccessibleName(translate("CardsView", "Empty the search"))
        self.search.setFixedWidth(SEARCH)
        line.addWidget(self.search)
        self.sieve = CardSieve(workspace)
        line.addWidget(self.sieve)
        self.colouring = QComboBox()
        name_choice(self.colouring, translate("CardsView", "Colour of the cards"))
        for words, kind in (
            (translate("CardsView", "By profession"), "profession"),
            (translate("CardsView", "By theme"), "theme"),
            (translate("CardsView", "One colour"), "none"),
        ):
            self.colouring.addItem(words, kind)
        line.addWidget(self.colouring)
        self.colouring.setToolTip(translate("CardsView", "Colour of the cards"))
        self.fit = KeyButton("", tokens, icon="maximize")
        self.closer = KeyButton("", tokens, icon="plus")
        self.farther = KeyButton("", tokens, icon="minus")
        for control, words in (
            (self.fit, translate("CardsView", "Fit the board to the screen (0)")),
            (self.closer, translate("CardsView", "Zoom in (+)")),
            (self.farther, translate("CardsView", "Zoom out (−)")),
        ):
            control.setToolTip(words)
            control.setAccessibleName(words)
        self.all_up = KeyButton(translate("CardsView", "Turn all face up"), tokens, icon="eye")
        self.suggest = KeyButton(translate("CardsView", "Clusters"), tokens, icon="sparkles")
        suggests = translate("CardsView", "Suggest clusters of cards that say something alike")
        self._wordy = {
            self.suggest: (self.suggest.word, suggests),
            self.all_up: (self.all_up.word, self.all_up.word),
        }
        self.suggest.setToolTip(suggests)
        for control in (self.fit, self.farther, self.closer, self.suggest, self.all_up):
            line.addWidget(control)

    def fit_to(self, width: int) -> None:
        """Keeps the tools in one line of a width, if words and a wide search need not stand there."""
        for search, words in ((SEARCH, True), (SEARCH, False), (NARROW_SEARCH, False)):
            self.search.setFixedWidth(search)
            for control, (word, tip) in self._wordy.items():
                control.set_word(word if words else "")
                control.setAccessibleName(word)
                control.setToolTip(tip)
            if self._line.line_width() <= width:
                break
