"""Large letters kept as pictures.

Qt draws letters of more than 64 pixels as outlines each time anew; at 4K these are all letters of the stage.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPaintEngine, QPainter, QRawFont, QTextLayout, QTransform

from ui import theme

LARGEST_OF_QT = 64
"""Pixels up to which Qt keeps letters itself, as QT_MAX_CACHED_GLYPH_SIZE has it."""

MISSING = 0
"""The number of what stands for a letter that a font does not have."""

Written: TypeAlias = tuple[tuple[int, float], ...]
"""Letters of a line as numbers in the font, and how far each is from the first."""


class Letter(Struct, frozen=True):
    """A letter as it is on the screen, and where its picture lies from the point that it is written at."""

    image: QImage
    aside: QPoint


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
    written = None
    if large and painter.paintEngine().type() is QPaintEngine.Type.Raster:
        written = _written(line, size, weight, tabular)
    if written is None:
        painter.setFont(typeface(size, weight, tabular))
        painter.drawText(at, line)
        return
    colour, start = painter.pen().color().rgba(), now.map(at) * ratio
    x, y = start.x(), round(start.y())
    painter.setWorldTransform(QTransform())
    for glyph, along in written:
        letter = _letter(glyph, weight, size * scale, colour, ratio)
        place = QPoint(round(x + along * scale), y) + letter.aside
        painter.drawImage(QPointF(place) / ratio, letter.image)
    painter.setWorldTransform(now)


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


@lru_cache(maxsize=2048)
def _letter(glyph: int, weight: int, pixels: float, colour: int, ratio: float) -> Letter:
    """The picture of a letter so many pixels large."""
    path = _outlines(weight, pixels).pathForGlyph(glyph)
    around = path.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1)
    image = QImage(around.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    path.setFillRule(Qt.FillRule.WindingFill)  # or strokes that cross would leave holes
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-around.topLeft())
        painter.fillPath(path, QColor.fromRgba(colour))
    image.setDevicePixelRatio(ratio)
    return Letter(image, around.topLeft())


@lru_cache(maxsize=64)
def _outlines(weight: int, pixels: float) -> QRawFont:
    font = QRawFont.fromFont(typeface(round(pixels), weight))
    font.setPixelSize(pixels)
    return font
