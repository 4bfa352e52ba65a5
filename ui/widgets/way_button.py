"""A way on from where there is nothing yet: a button for a command of the window, however deep it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import row


class CommandAsked(QEvent):
    """Goes to the window: somebody asks for one of its commands, by name."""

    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self, command: str) -> None:
        super().__init__(self.KIND)
        self.command = command


class WayButton(KeyButton):
    """Asks its window for a command. Empty places stand deep inside of pages, which need not know of it."""

    def __init__(
        self, command: str, word: str, tokens: Tokens, *, icon: str = "", key: str = "", role: str = ""
    ) -> None:
        super().__init__(word, tokens, icon=icon, key=key, role=role)
        self.clicked.connect(lambda: QApplication.sendEvent(self.window(), CommandAsked(command)))


def side_by_side(*ways: WayButton, middle: bool = False) -> QWidget:
    """Ways in a line, at the left or in the middle."""
    made = QWidget()
    line = row(made, 0, 8)
    if middle:
        line.addStretch(1)
    for way in ways:
        line.addWidget(way)
    line.addStretch(1)
    return made
