"""One room of the coming round on the Run page: its number, its lock, and the people in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme import Tokens, font
from ui.widgets.icons import icon
from ui.widgets.room_chip import HEIGHT as CHIP
from ui.widgets.room_chip import RoomChip
from ui.widgets.spoken import Role

PADDING, GAP, HEAD = 6, 4, 24


class RoomCell(QWidget):
    """Holds the chips of a room, or is the empty place that makes a new one."""

    spoken_role = Role.List

    pin_asked = Signal(bool)
    """The lock was pressed: whether the room is to stay as it is."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._lit = False
        self._met = False
        self._new = self._pinned = False
        self.number = 0
        self.chips: list[RoomChip] = []
        self.lock = QPushButton(self)
        self.lock.setProperty("role", "quiet")
        self.lock.setCheckable(True)
        self.lock.setIconSize(QSize(14, 14))
        self.lock.setIcon(icon("lock", tokens.ink2, 14, tokens.teal))
        self.lock.setStyleSheet("min-height: 22px; max-height: 22px; padding: 0;")
        self.lock.toggled.connect(self._locked)  # a screen reader switches it without a click

    def show_room(self, number: int, chips: list[RoomChip], *, pinned: bool, met: bool, new: bool) -> None:
        """Shows a room with these chips, or the place for a new one."""
        self.number, self.chips, self._met, self._new = number, chips, met, new
        self.lock.setVisible(not new)
        self._pinned = pinned
        self.lock.setChecked(pinned)
        words = self.tr("Room {0} stays as it is") if pinned else self.tr("Let room {0} stay as it is")
        self.lock.setAccessibleName(words.format(number))
        self.lock.setToolTip(words.format(number))
        self.setAccessibleName(self.words)
        for chip in chips:
            chip.setParent(self)
            chip.show()
        self._place()
        self.update()

    def _locked(self, pinned: bool) -> None:
        if pinned is not self._pinned:
            self.pin_asked.emit(pinned)

    def light(self, lit: bool) -> None:
        """Marks it as where somebody would go."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    @property
    def words(self) -> str:
        """What stands over it."""
        if self._new:
            return self.tr("New room")
        if self._met:
            return self.tr("{0} · met before").format(self.number)
        words = self.tr("Room {0}").format(self.number)
        return self.tr("{0} · stays").format(words) if self.lock.isChecked() else words

    @staticmethod
    def height_for(people: int) -> int:
        """The height of a room of so many people."""
        return 2 * PADDING + HEAD + people * (CHIP + GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the chips anew."""
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        self.lock.setGeometry(self.width() - PADDING - 26, PADDING - 1, 26, HEAD)
        y = PADDING + HEAD + GAP // 2
        for chip in self.chips:
            chip.setGeometry(PADDING, y, self.width() - 2 * PADDING, CHIP)
            y += CHIP + GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sunken ground; a dashed edge where a new room would be, a strong one where somebody would go."""
        t = self._tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(Qt.PenStyle.NoPen)
        if self._lit:
            edge = QPen(QColor(t.teal), 2)
        elif self._new:
            edge = QPen(QColor(t.edge), 1, Qt.PenStyle.DashLine)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush if self._new else QColor(t.sunken))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), t.radius.control, t.radius.control
        )
        painter.setFont(font(t.type.small, 600))
        painter.setPen(QColor(t.warning if self._met and not self._new else t.ink2))
        if self._new:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)
        else:
            head = QRectF(PADDING + 4, PADDING, self.width() - 2 * PADDING - 30, HEAD)
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, self.words)
        painter.end()
