"""Large letters kept as pictures.

Qt draws letters of more than 64 pixels as outlines each time anew; at 4K these are all letters of the stage.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintEngine,
    QPainter,
    QRawFont,
    QTextLayout,
    QTransform,
)

from ui import theme
from ui.stage.kept_pictures import Picture, painted, stage_pictures

LARGEST_OF_QT = 64
"""Pixels up to which Qt keeps letters itself, as QT_MAX_CACHED_GLYPH_SIZE has it."""

RIM_PART = 1 / 8
"""Part of the type's size that letters may reach beyond what Qt says of a line."""

MISSING = 0
"""The number of what stands for a letter that a font does not have."""

Written: TypeAlias = tuple[tuple[int, float], ...]
"""Letters of a line as numbers in the font, and how far each is from the first."""


@lru_cache(maxsize=256)
def typeface(size: int, weight: int, tabular: bool = False) -> QFont:
    """The app's type unhinted, so that its widths grow evenly with its size and lines break alike at any."""
    made = QFont(theme.font(size, weight, tabular))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def draw_line(painter: QPainter, at: QPointF, line: str, size: int, weight: int, tabular: bool) -> None:
    """Writes a line in the colour of the painter's pen, from a point of its baseline on."""
    now, ratio = painter.worldTransform(), painter.device().devicePixelRatioF()
    scale = now.m11() * ratio
    large = size * scale > LARGEST_OF_QT and not now.isRotating()
    if not large or painter.paintEngine().type() is not QPaintEngine.Type.Raster:
        painter.setFont(typeface(size, weight, tabular))
        painter.drawText(at, line)
        return
    colour = painter.pen().color().rgba()
    start = now.map(at) * ratio
    x, y = round(start.x()), round(start.y())
    painter.setWorldTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    key = line, size, weight, tabular, scale, colour
    for aside, below, image in stage_pictures.pictures(key, lambda: _pictures(*key)):
        painter.drawImage(x + aside, y + below, image)
    painter.setWorldTransform(now)


def _pictures(
    line: str, size: int, weight: int, tabular: bool, scale: float, colour: int
) -> tuple[Picture, ...]:
    """The pictures of a line's letters at a scale, or one of all that Qt writes."""
    written = _written(line, size, weight, tabular)
    if written is None:
        return (_by_qt(line, typeface(size, weight, tabular), scale, colour),)
    made = []
    for glyph, along in written:
        left, top, image = _letter(glyph, weight, size * scale, colour)
        made.append((round(along * scale) + left, top, image))
    return tuple(made)


def _by_qt(line: str, face: QFont, scale: float, colour: int) -> Picture:
    """A line with letters of other fonts, written by Qt, which takes milliseconds."""
    metrics = QFontMetricsF(face)
    # Neither of them is right for every font: bold Hebrew reaches beyond the first.
    written = metrics.boundingRect(line).united(metrics.tightBoundingRect(line))
    around = QRectF(written.topLeft() * scale, written.size() * scale).toAlignedRect()
    rim = math.ceil(face.pixelSize() * scale * RIM_PART)
    around.adjust(-rim, -rim, rim, rim)

    def paint(painter: QPainter) -> None:
        painter.translate(-around.topLeft())
        painter.scale(scale, scale)
        painter.setFont(face)
        painter.setPen(QColor.fromRgba(colour))
        painter.drawText(QPointF(0, 0), line)

    return around.left(), around.top(), painted(around.width(), around.height(), paint)


@lru_cache(maxsize=1024)
def _written(line: str, size: int, weight: int, tabular: bool) -> Written | None:
    """The letters of a line; None if some are of another font, which may be in colour or none of outlines."""
    layout = QTextLayout(line, typeface(size, weight, tabular))
    layout.beginLayout()
    layout.createLine().setLineWidth(1e6)
    layout.endLayout()
    letters: list[tuple[int, float]] = []
    for run in layout.glyphRuns():
        glyphs = run.glyphIndexes()
        if not run.rawFont().familyName().startswith(theme.FAMILY) or MISSING in glyphs:
            return None
        letters += zip(glyphs, (place.x() for place in run.positions()), strict=True)
    return tuple(letters)


def _letter(glyph: int, weight: int, pixels: float, colour: int) -> Picture:
    """The picture of a letter so many pixels large."""

    def make() -> tuple[Picture, ...]:
        path = _outlines(weight, pixels).pathForGlyph(glyph)
        around = path.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1)
        path.setFillRule(Qt.FillRule.WindingFill)  # or strokes that cross would leave holes

        def paint(painter: QPainter) -> None:
            painter.translate(-around.topLeft())
            painter.fillPath(path, QColor.fromRgba(colour))

        return ((around.left(), around.top(), painted(around.width(), around.height(), paint)),)

    return stage_pictures.pictures((glyph, weight, pixels, colour), make)[0]


@lru_cache(maxsize=64)
def _outlines(weight: int, pixels: float) -> QRawFont:
    font = QRawFont.fromFont(typeface(round(pixels), weight))
    font.setPixelSize(pixels)
    return font
