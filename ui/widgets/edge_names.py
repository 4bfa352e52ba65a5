"""Names painted at the edges of a grid, each with the mark of its profession."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from ui.theme import Tokens, font
from ui.widgets.grid_axis import LONGEST_STANDING, MARK
from ui.widgets.names_at_edges import ANGLE, Named, two_lines
from ui.widgets.profession_mark import paint_mark


def paint_left(
    painter: QPainter, person: Named, cell: QRect, left: int, pointed: bool, tokens: Tokens
) -> None:
    """A name before its row, whose first cell is given; ``left`` is what names take."""
    _pen(painter, pointed, tokens)
    room = left - MARK - 22
    name = QFontMetricsF(painter.font()).elidedText(person.name, Qt.TextElideMode.ElideRight, room)
    middle = cell.y() + cell.height() / 2
    painter.drawText(
        QRectF(2, cell.y(), room, cell.height()),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
        name,
    )
    paint_mark(painter, QRectF(left - MARK - 10, middle - MARK / 2, MARK, MARK), person.letter, tokens)


def paint_top(
    painter: QPainter,
    person: Named,
    cell: QRect,
    top: int,
    pointed: bool,
    tokens: Tokens,
    *,
    standing: bool,
) -> None:
    """A name above its column, whose first cell is given; ``top`` is what names take."""
    middle = cell.x() + cell.width() / 2
    side = min(MARK, cell.width() - 8)
    if person.letter:
        paint_mark(painter, QRectF(middle - side / 2, top - side - 7, side, side), person.letter, tokens)
    _pen(painter, pointed, tokens)
    if not standing:
        painter.drawText(
            QRectF(cell.x() - 4, 0, cell.width() + 8, top - MARK - 10),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
            "\n".join(two_lines(person.name)),
        )
        return
    metrics = QFontMetricsF(painter.font())
    name = metrics.elidedText(person.name, Qt.TextElideMode.ElideRight, LONGEST_STANDING + 6)
    painter.save()
    painter.translate(middle + 2, top - MARK - 9)
    painter.rotate(-ANGLE)
    painter.drawText(QPointF(0, metrics.ascent() / 2 - 2), name)
    painter.restore()


def _pen(painter: QPainter, pointed: bool, tokens: Tokens) -> None:
    painter.setFont(font(tokens.type.small, 600 if pointed else 400))
    painter.setPen(QColor(tokens.teal if pointed else tokens.ink))
