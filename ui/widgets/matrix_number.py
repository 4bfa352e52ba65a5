"""The number by which people call a card on the matrix."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.theme import Tokens, font


def paint_number(painter: QPainter, rect: QRectF, number: int, tokens: Tokens, *, full: bool) -> None:
    """Draws it in a ring, or on a full ground, which is how quick wins are told apart."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if full else QPen(QColor(tokens.edge), 1.2))
    painter.setBrush(QColor(tokens.teal) if full else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(rect.adjusted(0.6, 0.6, -0.6, -0.6))
    painter.setPen(QColor(tokens.on_teal if full else tokens.ink))
    painter.setFont(font(tokens.type.key if number < 100 else tokens.type.key - 3, 600))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()
