"""What stands where no card does: how the first one comes, or the way back from a search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ui.console.keys import SEQUENCE
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label
from ui.widgets.way_button import WayButton, side_by_side

translate = QCoreApplication.translate


class NoneYet(QWidget):
    """The board is empty: what to do."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = column(self, 0, 10)
        inside.addStretch(1)
        for words, role in (
            (translate("CardsView", "The board is empty"), "heading"),
            (translate("CardsView", "Ctrl+I, a few words, Ctrl+Return: the first card is here."), "strong"),
            (
                translate(
                    "CardsView",
                    "Then drag cards from Ideas to Prototypes, or one onto another to make a cluster. "
                    "What you do here, Ctrl+Z takes back.",
                ),
                "muted",
            ),
        ):
            shown = label(words, role, wrap=True)
            shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(shown)
        idea, chat = translate("CardsView", "New idea"), translate("CardsView", "Paste the chat")
        ways = (
            WayButton("idea", idea, tokens, icon="lightbulb", key=SEQUENCE["idea"], role="primary"),
            WayButton("chat", chat, tokens, icon="message-square-quote"),
        )
        inside.addWidget(side_by_side(*ways, middle=True))
        inside.addStretch(2)


class NoneFound(QWidget):
    """No card has all that is asked for: back to all of them."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = column(self, 0, 12)
        inside.addStretch(1)
        words = label(translate("CardsView", "No card has all that is asked for"), "heading")
        inside.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        self.show_all = KeyButton(translate("CardsView", "Show all cards"), tokens, icon="x")
        inside.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(2)
