"""Where the paper lies on the drawing surface, and what is painted over it while somebody draws."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from facilitator.model.sketch import FRAME_HEIGHT, FRAME_WIDTH, Point, Stroke
from facilitator.rules import sketching
from facilitator.rules.sketching import Box, ink
from ui.theme import Tokens
from ui.widgets.sketch_hand import Hand, Tool
from ui.widgets.sketch_painting import colour_of, paint_stroke, pen

EDGE = 3
"""Pixels around the paper for its edge and the ring of the focus."""
CROSS = 13
"""Half the breadth of the crosshair, in pixels."""


class Paper(NamedTuple):
    """The frame in a widget, as large as fits with its own proportions."""

    rect: QRectF

    @staticmethod
    def within(room: QRectF) -> Paper:
        """The largest paper in a room, in the middle of its width and at its top."""
        room = room.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        width = max(16.0, min(room.width(), room.height() * FRAME_WIDTH / FRAME_HEIGHT))
        paper = QRectF(0, 0, round(width), round(width * FRAME_HEIGHT / FRAME_WIDTH))
        paper.moveTopLeft(QPointF(round(room.center().x() - width / 2), round(room.top())))
        return Paper(paper)

    def point(self, at: QPointF, pressure: float) -> Point:
        """A place of the widget in the frame's units, held inside the frame."""
        scale = FRAME_WIDTH / self.rect.width()
        x, y = (at.x() - self.rect.left()) * scale, (at.y() - self.rect.top()) * scale
        return sketching.inside(Point(x, y, pressure))

    def place(self, point: Point) -> QPointF:
        """A place of the frame in the widget, on a whole pixel."""
        scale = self.rect.width() / FRAME_WIDTH
        return QPointF(round(self.rect.left() + point.x * scale), round(self.rect.top() + point.y * scale))

    def box(self, part: QRectF) -> Box:
        """A part of the widget in the frame's units."""
        scale = FRAME_WIDTH / self.rect.width()
        lies = part.translated(-self.rect.topLeft())
        return (lies.left() * scale, lies.top() * scale, lies.right() * scale, lies.bottom() * scale)


def paint_hand(painter: QPainter, hand: Hand, colour: str, near: Box, tokens: Tokens) -> None:
    """Draws the part of a stroke in hand that lies near, in the frame's units; a rubber leaves no ink."""
    if hand.tool is Tool.RUBBER:
        return
    if hand.tool is not Tool.PEN:
        if hand.is_something:
            paint_stroke(painter, _as_stroke(hand, colour), tokens)
        return
    shade, width, points = colour_of(colour, tokens), hand.level.line, hand.points
    for one, other in zip(points, points[1:] or points, strict=False):
        if sketching.overlap(sketching.around((one, other), width), near):
            painter.setPen(pen(shade, ink(width, (one.pressure + other.pressure) / 2)))
            painter.drawLine(QPointF(one.x, one.y), QPointF(other.x, other.y))


def _as_stroke(hand: Hand, colour: str) -> Stroke:
    return Stroke(
        id="in hand",
        idea_id="",
        frame=1,
        position=0,
        kind=hand.kind,
        points=tuple(hand.points),
        width=hand.level.line,
        colour=colour,
        created_at=datetime.min.replace(tzinfo=UTC),
    )


def paint_tip(painter: QPainter, tip: Point, radius: float, tokens: Tokens) -> None:
    """Draws the ring of what the rubber takes, in the frame's units."""
    painter.setPen(QPen(tokens.colour("edge"), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(tip.x, tip.y), radius, radius)


def paint_cross(painter: QPainter, place: QPointF, tokens: Tokens) -> None:
    """Draws the crosshair that the arrow keys move, in the widget's pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for colour, width in (("surface", 5), ("teal", 2)):
        painter.setPen(QPen(tokens.colour(colour), width))
        for reach in (QPointF(CROSS, 0), QPointF(0, CROSS)):
            painter.drawLine(place - reach, place + reach)


def paint_edge(painter: QPainter, paper: QRectF, focus: bool, tokens: Tokens) -> None:
    """Draws the edge of the paper, and as a ring where the keyboard is there."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens.colour("teal" if focus else "edge"), 2 if focus else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    out = 1.0 if focus else 0.5
    painter.drawRoundedRect(paper.adjusted(-out, -out, out, out), 3, 3)
