"""The finished strokes of a frame as a picture, of which only what changed is painted again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from facilitator.model.sketch import FRAME_WIDTH, Point, Stroke, StrokeKind
from facilitator.rules import sketching
from facilitator.rules.sketch_rubber import rub
from facilitator.rules.sketching import Box
from ui.theme import Tokens
from ui.widgets.sketch_painting import paint_frame, pen, to_frame

MANY = 40
"""Changed parts above which it is quicker to paint all."""


class Layer:
    """A picture of strokes on paper. What changes it gives the widget's rectangles to repaint."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._strokes: tuple[Stroke, ...] = ()
        self._boxes: dict[str, Box] = {}
        self._picture: QPixmap | None = None
        self._paper = QRectF()
        self._swept: list[Point] = []
        """Where the rubber has gone since strokes were shown."""
        self._radius = 0.0

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The strokes in the picture."""
        return self._strokes

    def fit(self, paper: QRectF, ratio: float) -> None:
        """Says where the paper lies in the widget, and how many pixels of the screen are one of its own."""
        if paper != self._paper or self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._paper = paper
            self._picture = QPixmap((paper.size() * ratio).toSize().expandedTo(QSize(1, 1)))
            self._picture.setDevicePixelRatio(ratio)
            self._repaint(None)

    def draw(self, painter: QPainter, part: QRectF) -> None:
        """Puts a part of the picture on the widget."""
        if self._picture is not None:
            here = part.intersected(self._paper)
            ratio = self._picture.devicePixelRatio()
            source = here.translated(-self._paper.topLeft())
            scaled = QRectF(source.topLeft() * ratio, source.size() * ratio)
            painter.drawPixmap(here, self._picture, scaled)

    def show(self, strokes: Sequence[Stroke]) -> list[QRectF]:
        """Shows these strokes; what they share with those before stays as it is painted."""
        now, before, swept = tuple(strokes), self._strokes, self._swept
        if now == before and not swept:
            return []
        old, new = {s.id: s for s in before}, {s.id: s for s in now}
        boxes = [self._boxes[s.id] for s in before if new.get(s.id) != s]
        come = [s for s in now if old.get(s.id) != s]
        if swept:
            boxes.append(sketching.around(swept, self._radius))
            self._swept = []
        adds = not boxes and now[: len(before)] == before
        self._strokes = now
        self._boxes = {s.id: self._boxes[s.id] if old.get(s.id) == s else sketching.bounds(s) for s in now}
        boxes += [self._boxes[s.id] for s in come]
        if adds:
            self._add(come)
        elif boxes:
            self._repaint(boxes)
        return [self.on_widget(box) for box in boxes] if len(boxes) < MANY else [self._paper]

    def rub(self, path: Sequence[Point], radius: float) -> list[QRectF]:
        """Lets what is below a tip vanish, in the picture alone, until strokes are shown again.

        A pen's path is covered with paper, which costs the same however much is drawn there; what goes whole
        is taken away.
        """
        self._swept += path
        self._radius = radius
        swept = sketching.around(path, radius)
        near = [s for s in self._strokes if s.kind is not StrokeKind.PEN]
        whole = rub([s for s in near if sketching.overlap(self._boxes[s.id], swept)], path, radius)
        boxes = [self._boxes[stroke_id] for stroke_id in whole]
        if whole:
            self._strokes = tuple(s for s in self._strokes if s.id not in whole)
            self._repaint(boxes)
        self._cover(path)
        return [self.on_widget(box) for box in (*boxes, swept)]

    def on_widget(self, box: Box) -> QRectF:
        """Where a part of the frame lies in the widget, with a pixel around it."""
        scale = self._paper.width() / FRAME_WIDTH
        left, top, right, bottom = (value * scale for value in box)
        lies = QRectF(left, top, right - left, bottom - top).translated(self._paper.topLeft())
        return lies.adjusted(-2, -2, 2, 2)

    def _add(self, strokes: Sequence[Stroke]) -> None:
        if self._picture is not None:
            with QPainter(self._picture) as painter:
                paint_frame(painter, self._whole(), strokes, self._tokens)

    def _cover(self, path: Sequence[Point]) -> None:
        """Draws over what is below the tip on a path."""
        if self._picture is None:
            return
        with QPainter(self._picture) as painter:
            to_frame(painter, self._whole())
            painter.setPen(pen(self._tokens.colour("surface"), 2 * self._radius))
            painter.drawPolyline([QPointF(p.x, p.y) for p in (*path, path[-1])])

    def _repaint(self, boxes: Sequence[Box] | None) -> None:
        """Paints parts of the picture anew, or all of it."""
        if self._picture is None:
            return
        whole, strokes = self._whole(), self._strokes
        region = QRegion(whole.toAlignedRect())
        if boxes is not None and len(boxes) < MANY:
            region = QRegion()
            for box in boxes:
                # Whole pixels, or the rims of neighbours would be blended twice.
                region += self.on_widget(box).translated(-self._paper.topLeft()).toAlignedRect()
            strokes = tuple(s for s in strokes if any(sketching.overlap(self._boxes[s.id], b) for b in boxes))
        with QPainter(self._picture) as painter:
            painter.setClipRegion(region)
            painter.fillRect(whole, self._tokens.colour("surface"))
            paint_frame(painter, whole, strokes, self._tokens)
        if self._swept:
            self._cover(self._swept)

    def _whole(self) -> QRectF:
        return QRectF(0, 0, self._paper.width(), self._paper.height())
