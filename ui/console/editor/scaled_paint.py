"""What paints a line of the run sheet and one of the library: sizes that grow with the type, words cut."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate

from ui.theme import Tokens

Index = QModelIndex | QPersistentModelIndex

USUAL = 14
"""The size of a title for which all other sizes are given; with larger type they grow too."""
AT_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
AT_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class ScaledPaint(QStyledItemDelegate):
    """Has the tokens, and measures for the type of the look that is chosen."""

    def __init__(self, tokens: Tokens, parent: QListWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._scale = tokens.type.button / USUAL

    def _px(self, size: float) -> int:
        return round(size * self._scale)

    @staticmethod
    def _text(painter: QPainter, face: QFont, place: QRect, words: str) -> None:
        """Words at the left of a place, cut where it ends."""
        painter.setFont(face)
        cut = QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, AT_LEFT, cut)
