"""Views side by side, of which one is in front: said as one of several, and broken into lines if need be."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.widgets.flow import Ends
from ui.widgets.one_of import OneOf
from ui.widgets.parts import label

BESIDE_TITLE = 6
"""Pixels between a page's title and the switch, beside what is between all parts of a line."""


class ViewSwitch(OneOf):
    """A button a view."""

    asked = Signal(str)
    """The name of the view that somebody pressed."""

    def __init__(self, name: str, *, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._line = Ends(self, spacing)
        self._buttons: dict[str, QPushButton] = {}
        self.taken.connect(self._say)

    def add(self, name: str, words: str) -> QPushButton:
        """One more view, by its name, with the words on its button."""
        button = QPushButton(words)
        self.take(button)
        self._buttons[name] = button
        self._line.addWidget(button)
        return button

    def button(self, name: str) -> QPushButton:
        """The button of a view."""
        return self._buttons[name]

    def show_view(self, name: str) -> None:
        """Marks the view that is in front."""
        self.mark(self._buttons[name])

    def _say(self, button: QPushButton) -> None:
        self.asked.emit(next(name for name, one in self._buttons.items() if one is button))

    def sizeHint(self) -> QSize:
        """All of them in one line, if there is room."""
        return QSize(self._line.line_width(), self._line.minimumSize().height())


def titled(words: str, beside: int = BESIDE_TITLE) -> QLabel:
    """The title of a page that stands before such a switch."""
    made = label(words, "title")
    made.setContentsMargins(0, 0, beside, 0)
    return made
