"""A frame of a sketch, painted alike on the pad, on the stage and in print."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from facilitator.model.sketch import FRAME_WIDTH, Point, Stroke, StrokeKind
from facilitator.rules.sketch_outline import curves, even_width, is_even, outline
from facilitator.rules.sketch_text import place_words
from facilitator.rules.sketching import arrow_head, corners, ink
from ui import theme
from ui.theme import Tokens

Strokes: TypeAlias = tuple[Stroke, ...]
"""Strokes in the order of drawing."""
WEIGHT = 600
"""Of the letters in a sketch."""


def paint_frame(painter: QPainter, rect: QRectF, strokes: Iterable[Stroke], tokens: Tokens) -> None:
    """Draws strokes into a rectangle that stands for the whole frame, and nothing outside of it.

    The ground is the caller's. Colours are the tokens of that name, so that they are legible on paper and
    surface in light and dark; a name that is none is ink.
    """
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    to_frame(painter, rect)
    for stroke in strokes:
        paint_stroke(painter, stroke, tokens)
    painter.restore()


def to_frame(painter: QPainter, rect: QRectF) -> None:
    """Lets a painter draw in the frame's units inside a rectangle."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(rect.topLeft())
    scale = rect.width() / FRAME_WIDTH
    painter.scale(scale, scale)


def paint_stroke(painter: QPainter, stroke: Stroke, tokens: Tokens) -> None:
    """Draws one stroke in the frame's units."""
    colour = colour_of(stroke.colour, tokens)
    if stroke.kind is StrokeKind.TEXT:
        _paint_words(painter, stroke, colour)
        return
    path, filled, width = _shape(stroke.kind, stroke.points, stroke.width)
    if filled:
        painter.fillPath(path, colour)
        return
    painter.strokePath(path, pen(colour, width))
    if stroke.kind is StrokeKind.ARROW:
        head = QPolygonF([QPointF(x, y) for x, y in arrow_head(stroke.points, stroke.width)])
        painter.setPen(pen(colour, width / 2))
        painter.setBrush(colour)
        painter.drawPolygon(head)


def pen(colour: QColor, width: float) -> QPen:
    """A pen with round ends and corners."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def colour_of(name: str, tokens: Tokens) -> QColor:
    """The token's colour; ink where a file from elsewhere names another."""
    try:
        return tokens.colour(name)
    except KeyError:
        return tokens.colour("ink")


def letters(size: float) -> QFont:
    """The type of words in a sketch, unhinted so that they take the same room at every scale."""
    made = theme.font(size, WEIGHT)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _paint_words(painter: QPainter, stroke: Stroke, colour: QColor) -> None:
    words = place_words(stroke.points[0], stroke.width, stroke.text)
    painter.setFont(letters(words.size))
    painter.setPen(colour)
    for number, line in enumerate(words.lines):
        painter.drawText(QPointF(words.x, words.baseline(number)), line)


@lru_cache(maxsize=4096)
def _shape(kind: StrokeKind, points: tuple[Point, ...], width: float) -> tuple[QPainterPath, bool, float]:
    """A stroke as a path, whether it is to be filled, and else the width of its line."""
    path = QPainterPath()
    if kind is StrokeKind.PEN and (len(points) == 1 or not is_even(points)):
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in outline(points, width)]))
        path.closeSubpath()
        return path, True, 0.0
    path.moveTo(points[0].x, points[0].y)
    if kind is StrokeKind.PEN:
        for curve in curves(points):
            path.cubicTo(*curve)
        return path, False, even_width(points, width)
    if kind is StrokeKind.BOX:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners(points)]))
        path.closeSubpath()
    else:
        path.lineTo(points[-1].x, points[-1].y)
    return path, False, ink(width, points[0].pressure)
