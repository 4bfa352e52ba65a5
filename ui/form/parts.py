"""What the form's pages share: words and buttons that can be read at arm's length."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.theme import font
from ui.widgets.flow import Ends
from ui.widgets.front import Front
from ui.widgets.parts import label


def large(text: str, size: float, weight: int = 400) -> QLabel:
    """A label in a size of the form's own."""
    made = label(text, wrap=True)
    _set(made, font(size, weight))
    return made


def button(words: str, size: float, *, primary: bool = False) -> QPushButton:
    """A button as high as a thumb is wide."""
    made = QPushButton(words)
    if primary:
        made.setProperty("role", "primary")
    made.setStyleSheet(f"font-size: {round(size)}px; min-height: {round(size * 2.3)}px;")
    made.setMinimumWidth(round(size * 6))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def _set(widget: QWidget, made: QFont) -> None:
    """The app's style sheet has a say in fonts; a sheet of the widget's own has the last."""
    widget.setStyleSheet(f"font-size: {made.pixelSize()}px; font-weight: {made.weight().value};")


class TwoSteps(Front):
    """A button that asks once more in its own place, so that nobody does by a slip what it does."""

    done = Signal()

    def __init__(
        self, words: str, asks: str, yes: str, no: str, size: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.first = button(words, size)
        self.first.setProperty("role", "quiet")
        self.first.clicked.connect(self._ask)
        self._asks = large(asks, size)
        self._asks.setWordWrap(False)
        self.yes = button(yes, size)
        self.yes.clicked.connect(self._do)
        self.no = button(no, size)
        self.no.clicked.connect(self.rest)
        for inside in ((self.first,), (self._asks, self.yes, self.no)):
            part = QWidget()
            line = Ends(part, spacing=10)
            for widget in inside:
                line.addWidget(widget)
            self.addWidget(part)

    def set_words(self, words: str, asks: str) -> None:
        """Changes what it says, and is at rest again."""
        self.first.setText(words)
        self._asks.setText(asks)
        self.setCurrentIndex(0)

    def rest(self) -> None:
        """Takes the question back."""
        self.setCurrentIndex(0)
        self.first.setFocus()

    def _ask(self) -> None:
        self.setCurrentIndex(1)
        self.no.setFocus()

    def _do(self) -> None:
        self.setCurrentIndex(0)
        self.done.emit()
