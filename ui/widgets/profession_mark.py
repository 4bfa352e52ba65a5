"""The marks of the two professions: a round P and a square O, told apart by shape, letter and colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from ui.theme import Tokens, font

LETTER_PART = 0.66
"""Height of the letter's type as a part of the mark's side."""
CORNER_PART = 0.16
"""Radius of the square's corners as a part of its side, 4 px at most at the console's sizes."""
SQUARE_INSET = 0.02
"""The square stands a little inside, or it would look larger than the circle."""


def paint_mark(painter: QPainter, rect: QRectF, letter: str, tokens: Tokens) -> None:
    """Draws the mark of that letter, P or O, as large as fits in the middle of the rectangle.

    Any other letter raises KeyError.
    """
    ground = {"P": tokens.policy, "O": tokens.operational}[letter]
    side = min(rect.width(), rect.height())
    mark = QRectF(0, 0, side, side)
    mark.moveCenter(rect.center())
    if letter == "O":
        inset = side * SQUARE_INSET
        mark.adjust(inset, inset, -inset, -inset)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    if letter == "P":
        painter.drawEllipse(mark)
    else:
        painter.drawRoundedRect(mark, side * CORNER_PART, side * CORNER_PART)
    # Drawn as an outline about its own middle: fonts' line boxes would set it too high or too low.
    outline = QPainterPath()
    outline.addText(QPointF(0, 0), font(side * LETTER_PART, 700), letter)
    painter.setBrush(tokens.colour("on_mark"))
    painter.translate(mark.center() - outline.boundingRect().center())
    painter.drawPath(outline)
    painter.restore()
