"""A small sample of a look: text, a mark of each profession, a button, a pill and a clock, painted."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon
from ui.widgets.profession_mark import paint_mark
from ui.widgets.spoken import Role

MARGIN = 14.0


class LookSample(QWidget):
    """Painted in tokens of its own, so that it shows a look before the windows have it."""

    spoken_role = Role.Graphic

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("A sample of these colours and this size"))

    def wear(self, tokens: Tokens) -> None:
        """Shows another look."""
        self._tokens = tokens
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines of text and what stands beside them."""
        kinds = self._tokens.type
        return QSize(400, round(2 * MARGIN + kinds.lead * 1.4 + kinds.body * 2.6 + 10))

    def minimumSizeHint(self) -> QSize:
        """As high as it has to be, as narrow as there is room."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card on paper."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        t, kinds = self._tokens, self._tokens.type
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(t.colour("edge"), 1))
        painter.setBrush(t.colour("paper"))
        painter.drawRoundedRect(whole, t.radius.control, t.radius.control)
        inside = whole.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        clock = font(kinds.lead * 1.4, 700, tabular=True)
        wide = QFontMetricsF(clock).horizontalAdvance("02:48")
        first = QRectF(inside.left(), inside.top(), inside.width() - wide - 10, kinds.lead * 1.4)
        painter.setPen(t.colour("ink"))
        self._words(painter, first, self.tr("Listening in threes"), kinds.lead, 600)
        painter.setFont(clock)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(inside.left(), first.top(), inside.width(), first.height()), right, "02:48")
        line = kinds.body * 2.0
        middle = inside.bottom() - line / 2
        x = inside.left()
        side = kinds.body * 1.3
        for letter, name in (("P", self.tr("Amara")), ("O", self.tr("Tom"))):
            paint_mark(painter, QRectF(x, middle - side / 2, side, side), letter, t)
            painter.setPen(t.colour("ink2"))
            room = QRectF(x + side + 6, middle - line / 2, inside.right() - x - side, line)
            x += side + 6 + self._words(painter, room, name, kinds.body, 400) + 16
        x = self._block(painter, x, middle, line, self.tr("Next"), "teal", "on_teal") + 10
        if x < inside.right() - line:
            self._block(
                painter, x, middle, line, self.tr("2 min over"), "warning_soft", "warning", "clock-alert"
            )

    def _words(self, painter: QPainter, room: QRectF, words: str, size: float, weight: int) -> float:
        shown = font(size, weight)
        metrics = QFontMetricsF(shown)
        fitted = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(shown)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, fitted)
        return metrics.horizontalAdvance(fitted)

    def _block(
        self, painter: QPainter, x: float, middle: float, high: float, words: str, ground: str, ink: str,
        picture: str = "",
    ) -> float:  # fmt: skip
        """A rounded block with words; gives its right edge."""
        t, size = self._tokens, float(self._tokens.type.button)
        side = size * 1.2 if picture else 0.0
        gap = 6.0 if picture else 0.0
        wide = QFontMetricsF(font(size, 600)).horizontalAdvance(words) + side + gap + 24
        room = QRectF(x, middle - high / 2, min(wide, self.width() - MARGIN - x), high)
        painter.setPen(QPen(t.colour(ink if ground.endswith("soft") else ground), 1))
        painter.setBrush(t.colour(ground))
        radius = high / 2 if ground.endswith("soft") else t.radius.control
        painter.drawRoundedRect(room, radius, radius)
        if picture:
            paint_icon(painter, picture, QRectF(x + 12, middle - side / 2, side, side), getattr(t, ink))
        painter.setPen(t.colour(ink))
        self._words(painter, room.adjusted(12 + side + gap, 0, -8, 0), words, size, 600)
        return room.right()
