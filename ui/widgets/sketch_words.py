"""The line in which a text of a sketch is typed, at its place on the paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator.model.sketch import FRAME_WIDTH, LONGEST_TEXT, Point, Stroke
from ui.theme import Tokens

LEAST_WIDTH = 240


class WordsField(QLineEdit):
    """Return keeps the words, and so does going elsewhere; Escape drops them."""

    typed = Signal(str)
    """The words are to be kept."""
    given_up = Signal()
    """Escape: the words are dropped."""
    left = Signal()
    """The line has gone, kept or not, and the keyboard was in it."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.at = Point(0, 0)
        self.letters = 0.0
        self.stroke: Stroke | None = None
        """The text that is typed anew, None for a new one."""
        self.setMaxLength(LONGEST_TEXT)
        self.setAccessibleName(self.tr("Words for the sketch"))
        self.setPlaceholderText(self.tr("Type, then Return"))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.hide()

    def open_at(self, at: Point, stroke: Stroke | None, letters: float, paper: QRectF) -> None:
        """Shows the line at a place of the frame, with the words of a text that is there."""
        self.at, self.stroke, self.letters = at, stroke, letters
        start = stroke.points[0] if stroke else at
        scale = paper.width() / FRAME_WIDTH
        height = self.sizeHint().height()
        width = round(max(LEAST_WIDTH, min(paper.width() * 0.6, paper.right() - start.x * scale)))
        left = min(paper.left() + start.x * scale, paper.right() - width)
        top = min(paper.top() + start.y * scale, paper.bottom() - height)
        self.setGeometry(round(max(paper.left(), left)), round(top), width, height)
        self.setText(stroke.text if stroke else "")
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return keeps and Escape drops what was typed; neither goes on to the drawing surface."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere keeps what was typed; a menu or another window does not take one elsewhere."""
        super().focusOutEvent(event)
        stays = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if self.isVisible() and event.reason() not in stays:
            self._keep()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page came to the front: that keeps what was typed too."""
        super().hideEvent(event)
        if self.text() and self.window().isVisible():
            self._keep()

    def _keep(self) -> None:
        text = self.text()
        self._close()
        self.typed.emit(text)

    def _close(self) -> None:
        had_focus = self.hasFocus()
        self.setText("")
        self.hide()
        if had_focus:
            self.left.emit()
