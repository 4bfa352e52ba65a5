"""A card on the matrix: its number and title, dragged by mouse or moved by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from facilitator.model.board import Idea
from facilitator.rules import matrix
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon
from ui.widgets.matrix_number import paint_number
from ui.widgets.pick_up import PickUp
from ui.widgets.spoken import Role
from ui.widgets.wrapped import paint_wrapped, tip

NUMBER = 22
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class MatrixCard(QWidget):
    """A rated card; it says what is done with it and changes nothing itself."""

    spoken_role = Role.ListItem

    dragged = Signal(object)
    """Where it is held now, on the screen (QPoint)."""
    dropped = Signal(object)
    """Where it was let go, on the screen (QPoint)."""
    given_up = Signal()
    """Esc in the middle of a drag."""
    stepped = Signal(int, int)
    """An arrow: by how much effort and impact are to change."""
    cleared = Signal()
    """Delete: it is to be rated no more."""
    opened = Signal()
    taken = Signal()
    """It has the keyboard now."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._hand = PickUp(self, self.dragged.emit, self.dropped.emit)
        self._number = 0
        self.idea: Idea
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_idea(self, idea: Idea, number: int) -> None:
        """Shows a card with the number by which it is called."""
        self.idea, self._number = idea, number
        words = in_words(matrix.rating_words(idea.effort, idea.impact))
        win = self.tr("quick win, ") if self._win else ""
        down = "" if idea.revealed else self.tr(", face down on the stage")
        self.setAccessibleName(f"{number} {idea.title}, {win}{words}{down}")
        self.setAccessibleDescription(
            self.tr("Arrows change effort and impact, Delete takes it off the matrix, Return opens it")
        )
        self.setToolTip(tip(f"{number} {idea.title}", f"{words}{down}"))
        self.update()

    @property
    def _win(self) -> bool:
        return matrix.is_quick_win(self.idea.effort, self.idea.impact)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button may begin a drag."""
        if self._hand.press(event):
            self.raise_()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Says where it is held, once it has been drawn far enough to be meant."""
        self._hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        self._hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens it."""
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move it by one, Delete clears its rating, Return opens it, Esc gives a drag up."""
        key = event.key()
        if key in STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(*STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif key == Qt.Key.Key_Escape and self._hand.on:
            self._hand.give_up()
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Comes to the front."""
        self.raise_()
        self.update()
        self.taken.emit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Loses its ring."""
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Edge, number and title; a dashed edge and a sign if it lies face down on the stage."""
        t = self._tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(QColor(t.teal if self.hasFocus() else t.line), 2 if self.hasFocus() else 1)
        if not self.idea.revealed and not self.hasFocus():
            edge = QPen(QColor(t.edge), 1, Qt.PenStyle.DashLine)
        painter.setPen(edge)
        painter.setBrush(QColor(t.surface))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), t.radius.control, t.radius.control
        )
        middle = self.height() / 2
        spot = QRectF(4, middle - NUMBER / 2, NUMBER, NUMBER)
        paint_number(painter, spot, self._number, t, full=self._win)
        right = self.width() - 6.0
        if not self.idea.revealed:
            right -= 18
            paint_icon(painter, "eye-off", QRectF(right + 2, middle - 8, 16, 16), t.ink2)
        painter.setFont(font(t.type.small))
        painter.setPen(QColor(t.ink))
        left = spot.right() + 5
        paint_wrapped(painter, QRectF(left, 2, right - left, self.height() - 4), self.idea.title)
        painter.end()
