"""A person in a room of the coming round: can be dragged, or picked up by key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from facilitator.model.people import Participant
from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon
from ui.widgets.parts import tip
from ui.widgets.pick_up import PickUp
from ui.widgets.profession_mark import paint_mark
from ui.widgets.spoken import Role

HEIGHT = 28
MARK, SIGN = 16, 15


class RoomChip(QWidget):
    """Mark, name and, for somebody who has met a room mate before, a sign that says so in words too."""

    spoken_role = Role.ListItem

    dragged = Signal(object)
    """Where it is held now, on the screen (QPoint)."""
    dropped = Signal(object)
    """Where it was let go, on the screen (QPoint)."""
    menu_asked = Signal(object)
    """Where a menu of all that can be done is to open, on the screen (QPoint)."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._hand = PickUp(self, self.dragged.emit, self.dropped.emit)
        self._met = ""
        self._lit = False
        self.person: Participant

    def show_person(self, person: Participant, room: int, met: str) -> None:
        """Shows somebody; ``met`` says with whom they share a room again."""
        self.person, self._met = person, met
        self._hand.give_up()
        where = self.tr("room {0}").format(room)
        parts = [person.name, person.profession.value, where, *([met] if met else [])]
        self.setAccessibleName(", ".join(parts))
        self.setToolTip(tip("\n".join([person.name, *([met] if met else [])])))
        self.update()

    @property
    def met(self) -> str:
        """What the sign says, empty without one."""
        return self._met

    def light(self, lit: bool) -> None:
        """Marks it as what is carried, or as whom somebody would swap with."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def sizeHint(self) -> QSize:
        """A line of text, with a target of more than 24 px."""
        return QSize(130, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button may begin a drag."""
        if self._hand.press(event):
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Says where it is held, once it has been drawn far enough to be meant."""
        self._hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        self._hand.release(event)

    def give_up(self) -> None:
        """Esc in the middle of a drag: letting go does nothing any more."""
        self._hand.give_up()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Right click, or the menu key."""
        self.menu_asked.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Edge, mark, name, sign."""
        t = self._tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.hasFocus() or self._lit
        painter.setPen(QPen(QColor(t.teal if strong else t.line), 2 if strong else 1))
        painter.setBrush(QColor(t.teal_soft if self._lit else t.surface))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), t.radius.control, t.radius.control
        )
        middle = self.height() / 2
        paint_mark(painter, QRectF(7, middle - MARK / 2, MARK, MARK), self.person.profession.letter, t)
        right = self.width() - 7
        if self._met:
            right -= SIGN
            sign = QRectF(right, middle - SIGN / 2, SIGN, SIGN)
            paint_icon(painter, "handshake", sign, t.warning)
            right -= 4
        painter.setFont(font(t.type.small))
        painter.setPen(QColor(t.ink))
        place = QRectF(28, 0, right - 28, self.height())
        name = painter.fontMetrics().elidedText(
            self.person.name, Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()
