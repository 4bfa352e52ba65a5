"""A person in the session: profession by shape and letter, name, and whether they are here."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from facilitator.model.people import Participant, Presence
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.parts import tip
from ui.widgets.profession_mark import paint_mark

SAID = (Presence.LATE, Presence.LEFT)
"""Marks that stand beside the name."""


class PersonChip(QPushButton):
    """One tap (or the space bar) marks that somebody came or went, L that they are late; the menu has all."""

    marked = Signal(str, object)
    """A person's id and the Presence that was chosen from the menu."""

    def __init__(self, person: Participant, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person, self._tokens = person, tokens
        self._presence = Presence.EXPECTED
        self.setProperty("role", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say()

    def show_presence(self, presence: Presence) -> None:
        """Shows the latest mark, if it is news: of 200 people one comes or goes at a time."""
        if presence is not self._presence:
            self._presence = presence
            self._say()

    def _say(self) -> None:
        presence = self._presence
        self.setAccessibleName(
            f"{self.person.name}, {in_words(self.person.profession.value)}, {in_words(presence.value)}"
        )
        words = self.tr("{name}: {state}. Press to mark as came or left, L as late.")
        self.setToolTip(tip(words.format(name=self.person.name, state=in_words(presence.value))))
        self.update()

    @property
    def presence(self) -> Presence:
        """The mark that is shown."""
        return self._presence

    def sizeHint(self) -> QSize:
        """A line of text with a target of more than 24 px."""
        return QSize(140, 34)

    def minimumSizeHint(self) -> QSize:
        """Long names are cut with dots before this is."""
        return QSize(110, 34)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """L marks as late: not every keyboard has a key for the menu."""
        if event.key() == Qt.Key.Key_L and not event.modifiers():
            self.marked.emit(self.person.id, Presence.LATE)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Every mark by name."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for state in (Presence.PRESENT, Presence.LATE, Presence.LEFT, Presence.BACK):
            action = menu.addAction(in_words(state.value).capitalize())
            action.triggered.connect(lambda _=False, s=state: self.marked.emit(self.person.id, s))
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, name and state; away is a dashed edge and a word, not colour alone."""
        t, here = self._tokens, self._presence.here
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        style = Qt.PenStyle.SolidLine if here else Qt.PenStyle.DashLine
        focus = self.hasFocus()
        painter.setPen(
            QPen(QColor(t.teal if focus else t.line if here else t.edge), 2 if focus else 1, style)
        )
        painter.setBrush(QColor(t.surface) if here else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, t.radius.control, t.radius.control)
        paint_mark(painter, QRectF(9, (self.height() - 16) / 2, 16, 16), self.person.profession.letter, t)
        painter.setFont(font(t.type.small))
        painter.setPen(QColor(t.ink if here else t.ink2))
        word = in_words(self._presence.value) if self._presence in SAID else ""
        right = painter.fontMetrics().horizontalAdvance(word) + 12 if word else 6
        room = QRectF(31, 0, self.width() - 31 - right - 4, self.height())
        name = painter.fontMetrics().elidedText(
            self.person.name, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        if word:
            painter.setFont(font(t.type.small, 600))
            painter.setPen(QColor(t.warning if self._presence is Presence.LATE else t.ink2))
            painter.drawText(
                QRectF(self.width() - right - 4, 0, right, self.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                word + " ",
            )
        painter.end()
