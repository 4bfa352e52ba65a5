"""The finished strokes of a frame as a picture, of which only what changed is painted again."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from facilitator.model.sketch import FRAME_WIDTH, Point, Stroke
from facilitator.rules import sketching
from facilitator.rules.sketch_rubber import rub
from facilitator.rules.sketching import Box
from ui.theme import Tokens
from ui.widgets.sketch_painting import paint_frame

MANY = 40
"""Changed strokes above which it is quicker to paint all."""


class Layer:
    """A picture of strokes on paper. What changes it gives the widget's rectangles to repaint."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._strokes: tuple[Stroke, ...] = ()
        self._boxes: dict[str, Box] = {}
        self._picture: QPixmap | None = None
        self._paper = QRectF()
        self._cut = 0

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
        now, before = tuple(strokes), self._strokes
        if now == before:
            return []
        old, new = {s.id: s for s in before}, {s.id: s for s in now}
        gone = [s for s in before if new.get(s.id) != s]
        come = [s for s in now if old.get(s.id) != s]
        boxes = [self._boxes[s.id] for s in gone]
        self._strokes = now
        self._boxes = {s.id: self._boxes[s.id] if old.get(s.id) == s else sketching.bounds(s) for s in now}
        boxes += [self._boxes[s.id] for s in come]
        if not gone and now[: len(before)] == before:
            self._add(come)
        elif len(boxes) > MANY or not boxes:
            self._repaint(None)
            return [self._paper]
        else:
            for box in boxes:
                self._repaint(box)
        return [self.on_widget(box) for box in boxes]

    def rub(self, path: Sequence[Point], radius: float) -> list[QRectF]:
        """Takes away what is below a tip, in the picture alone."""
        swept = sketching.around(path, radius)
        near = [s for s in self._strokes if sketching.overlap(self._boxes[s.id], swept)]
        touched = rub(near, path, radius)
        if not touched:
            return []
        left: list[Stroke] = []
        for stroke in self._strokes:
            if stroke.id not in touched:
                left.append(stroke)
                continue
            for piece in touched[stroke.id]:
                self._cut += 1
                left.append(msgspec.structs.replace(stroke, id=f"piece {self._cut}", points=piece))
        return self.show(left)

    def on_widget(self, box: Box) -> QRectF:
        """Where a part of the frame lies in the widget, with a pixel around it."""
        scale = self._paper.width() / FRAME_WIDTH
        left, top, right, bottom = (value * scale for value in box)
        lies = QRectF(left, top, right - left, bottom - top).translated(self._paper.topLeft())
        return lies.adjusted(-2, -2, 2, 2)

    def _add(self, strokes: Sequence[Stroke]) -> None:
        if self._picture is not None:
            painter = QPainter(self._picture)
            paint_frame(
                painter, QRectF(0, 0, self._paper.width(), self._paper.height()), strokes, self._tokens
            )
            painter.end()

    def _repaint(self, box: Box | None) -> None:
        """Paints a part of the picture anew, or all of it."""
        if self._picture is None:
            return
        whole = QRectF(0, 0, self._paper.width(), self._paper.height())
        part = whole
        strokes: Sequence[Stroke] = self._strokes
        if box is not None:
            # Whole pixels, or the rims of neighbours would be blended twice.
            part = QRectF(self.on_widget(box).translated(-self._paper.topLeft()).toAlignedRect())
            part = part.intersected(whole)
            scale = FRAME_WIDTH / self._paper.width()
            near = tuple(v * scale for v in (part.left(), part.top(), part.right(), part.bottom()))
            strokes = [s for s in strokes if sketching.overlap(self._boxes[s.id], near)]
        painter = QPainter(self._picture)
        painter.setClipRect(part, Qt.ClipOperation.ReplaceClip)
        painter.fillRect(part, self._tokens.colour("surface"))
        paint_frame(painter, whole, strokes, self._tokens)
        painter.end()
