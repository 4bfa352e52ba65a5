"""Large letters kept as pictures.

Qt draws letters of more than 64 pixels as outlines each time anew; at 4K these are all letters of the stage.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPaintEngine,
    QPainter,
    QRawFont,
    QTextLayout,
    QTransform,
)

from ui import theme

LARGEST_OF_QT = 64
"""Pixels up to which Qt keeps letters itself, as QT_MAX_CACHED_GLYPH_SIZE has it."""

MARGIN = 2
"""Pixels that rims may reach beyond what Qt says of a line."""

MISSING = 0
"""The number of what stands for a letter that a font does not have."""

Written: TypeAlias = tuple[tuple[int, float], ...]
"""Letters of a line as numbers in the font, and how far each is from the first."""


Letter: TypeAlias = tuple[int, int, QImage]
"""Where a picture lies in pixels from where the line is written, and the picture."""
Letters: TypeAlias = tuple[Letter, ...]
"""Letters as they are on the screen."""


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
    asked = line, size, weight, tabular, scale, painter.pen().color().rgba()
    letters = _letters(*asked) or (_whole(*asked),)
    start = now.map(at) * ratio
    x, y = round(start.x()), round(start.y())
    painter.setWorldTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    for aside, below, image in letters:
        painter.drawImage(x + aside, y + below, image)
    painter.setWorldTransform(now)


@lru_cache(maxsize=512)
def _letters(line: str, size: int, weight: int, tabular: bool, scale: float, colour: int) -> Letters | None:
    """The pictures of a line's letters at a scale; None if the line is one picture."""
    written = _written(line, size, weight, tabular)
    if written is None:
        return None
    made = []
    for glyph, along in written:
        left, top, image = _letter(glyph, weight, size * scale, colour)
        made.append((round(along * scale) + left, top, image))
    return tuple(made)


@lru_cache(maxsize=32)
def _whole(line: str, size: int, weight: int, tabular: bool, scale: float, colour: int) -> Letter:
    """A line with letters of other fonts as one picture, written by Qt, which takes milliseconds."""
    face = typeface(size, weight, tabular)
    written = QFontMetricsF(face).boundingRect(line)
    around = QRectF(written.topLeft() * scale, written.size() * scale).toAlignedRect()
    around.adjust(-MARGIN, -MARGIN, MARGIN, MARGIN)
    image = QImage(around.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.translate(-around.topLeft())
        painter.scale(scale, scale)
        painter.setFont(face)
        painter.setPen(QColor.fromRgba(colour))
        painter.drawText(QPointF(0, 0), line)
    return around.left(), around.top(), image


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
def _letter(glyph: int, weight: int, pixels: float, colour: int) -> Letter:
    """The picture of a letter so many pixels large, and where it lies from where the letter is written."""
    path = _outlines(weight, pixels).pathForGlyph(glyph)
    around = path.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1)
    image = QImage(around.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    path.setFillRule(Qt.FillRule.WindingFill)  # or strokes that cross would leave holes
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-around.topLeft())
        painter.fillPath(path, QColor.fromRgba(colour))
    return around.left(), around.top(), image


@lru_cache(maxsize=64)
def _outlines(weight: int, pixels: float) -> QRawFont:
    font = QRawFont.fromFont(typeface(round(pixels), weight))
    font.setPixelSize(pixels)
    return font
