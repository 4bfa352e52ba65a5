"""A line of the command palette as it is painted: mark, title, what it is or why not now, and its key."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.console.offer import Offer
from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon
from ui.widgets.profession_mark import paint_mark

OFFER = Qt.ItemDataRole.UserRole
MARK, LINE_HEIGHT, LEAST_TITLE = 18, 40, 0.55
"""Sides of the mark and height of a line in pixels; the part of the room that a long title has at least."""


class PaletteLine(QStyledItemDelegate):
    """One height for all lines, so that nothing jumps while somebody types."""

    def __init__(self, tokens: Tokens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._title, self._small = font(tokens.type.body), font(tokens.type.small)
        self._key = font(tokens.type.key)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as there is room."""
        return QSize(100, LINE_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints a line."""
        offer: Offer | None = index.data(OFFER)
        if offer is None:
            return
        look: Any = option
        t, rect = self._tokens, QRect(look.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if look.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(t.teal), 2))
            painter.setBrush(QColor(t.teal_soft))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), t.radius.control, t.radius.control)
        inside = rect.adjusted(t.space.medium, 0, -t.space.medium, 0)
        mark = QRectF(inside.left(), inside.center().y() - MARK / 2 + 0.5, MARK, MARK)
        if offer.letter:
            paint_mark(painter, mark, offer.letter, t)
        else:
            paint_icon(painter, offer.icon, mark, t.ink2 if offer.why else t.teal)
        inside.setLeft(inside.left() + MARK + t.space.medium)
        if offer.key:
            inside.setRight(self._paint_key(painter, inside, offer.key))
        self._paint_words(painter, inside, offer)
        painter.restore()

    def _paint_key(self, painter: QPainter, inside: QRect, key: str) -> int:
        """The key's cap at the right; gives where it begins."""
        t = self._tokens
        width = QFontMetrics(self._key).horizontalAdvance(key) + 12
        cap = QRectF(inside.right() - width, inside.center().y() - 10, width, 20)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(t.edge), 1))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), t.radius.small, t.radius.small)
        painter.setPen(QColor(t.ink2))
        painter.setFont(self._key)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return round(cap.left()) - t.space.medium

    def _paint_words(self, painter: QPainter, inside: QRect, offer: Offer) -> None:
        t, middle = self._tokens, Qt.AlignmentFlag.AlignVCenter
        beside = offer.why or offer.is_a
        titles, smalls = QFontMetrics(self._title), QFontMetrics(self._small)
        needs = smalls.horizontalAdvance(beside) + t.space.medium if beside else 0
        room = max(round(inside.width() * LEAST_TITLE), inside.width() - needs)
        title = titles.elidedText(offer.title, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._title)
        painter.setPen(QColor(t.ink2 if offer.why else t.ink))
        painter.drawText(inside, middle, title)
        inside.setLeft(inside.left() + titles.horizontalAdvance(title) + t.space.medium)
        painter.setFont(self._small)
        painter.setPen(QColor(t.ink2))
        said = smalls.elidedText(beside, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, said)
