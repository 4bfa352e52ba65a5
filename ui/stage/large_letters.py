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
    QPaintEngine,
    QPainter,
    QRawFont,
    QTextLayout,
    QTransform,
)

from ui import theme
from ui.widgets.kept_pictures import KeptPictures, Picture, painted

LARGEST_OF_QT = 64
"""Pixels up to which Qt keeps letters itself, as QT_MAX_CACHED_GLYPH_SIZE has it."""

MARGIN = 2
"""Pixels that rims may reach beyond what Qt says of a line."""

MISSING = 0
"""The number of what stands for a letter that a font does not have."""

Written: TypeAlias = tuple[tuple[int, float], ...]
"""Letters of a line as numbers in the font, and how far each is from the first."""

FEW = 8
"""Letters up to which a line is drawn letter by letter: a clock's digits are others every second."""

# In bytes: a page of 4K that is full of text has some 10 MB of lines.
_lines = KeptPictures(12_000_000)
_letters = KeptPictures(8_000_000)


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
    for aside, picture in _pictures(line, size, weight, tabular, scale, colour):
        painter.drawImage(x + aside + picture.aside, y + picture.below, picture.image)
    painter.setWorldTransform(now)


def _pictures(
    line: str, size: int, weight: int, tabular: bool, scale: float, colour: int
) -> list[tuple[int, Picture]]:
    """The pictures that make a line, and how far each is from where the line is written."""
    written = _written(line, size, weight, tabular)
    if written is not None and len(written) <= FEW:
        return _spelt(written, size, weight, scale, colour)

    def make() -> Picture:
        if written is None:
            return _by_qt(line, typeface(size, weight, tabular), scale, colour)
        return _joined(_spelt(written, size, weight, scale, colour))

    return [(0, _lines.picture((line, size, weight, tabular, scale, colour), make))]


def _spelt(written: Written, size: int, weight: int, scale: float, colour: int) -> list[tuple[int, Picture]]:
    """The pictures of a line's letters, and how far each is from where the line is written."""
    return [(round(along * scale), _letter(glyph, weight, size * scale, colour)) for glyph, along in written]


def _joined(letters: list[tuple[int, Picture]]) -> Picture:
    """Letters as one picture: to copy a long row of pixels takes hardly longer than a short one."""
    places = [(aside + of.aside, of.below, of.image) for aside, of in letters]
    left, top = min(x for x, _, _ in places), min(y for _, y, _ in places)
    right = max(x + image.width() for x, _, image in places)
    foot = max(y + image.height() for _, y, image in places)

    def paint(painter: QPainter) -> None:
        for x, y, image in places:
            painter.drawImage(x - left, y - top, image)

    return Picture(left, top, painted(right - left, foot - top, paint))


def _by_qt(line: str, face: QFont, scale: float, colour: int) -> Picture:
    """A line with letters of other fonts, written by Qt, which takes milliseconds."""
    written = QFontMetricsF(face).boundingRect(line)
    around = QRectF(written.topLeft() * scale, written.size() * scale).toAlignedRect()
    around.adjust(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def paint(painter: QPainter) -> None:
        painter.translate(-around.topLeft())
        painter.scale(scale, scale)
        painter.setFont(face)
        painter.setPen(QColor.fromRgba(colour))
        painter.drawText(QPointF(0, 0), line)

    return Picture(around.left(), around.top(), painted(around.width(), around.height(), paint))


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

    def make() -> Picture:
        path = _outlines(weight, pixels).pathForGlyph(glyph)
        around = path.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1)
        path.setFillRule(Qt.FillRule.WindingFill)  # or strokes that cross would leave holes

        def paint(painter: QPainter) -> None:
            painter.translate(-around.topLeft())
            painter.fillPath(path, QColor.fromRgba(colour))

        return Picture(around.left(), around.top(), painted(around.width(), around.height(), paint))

    return _letters.picture((glyph, weight, pixels, colour), make)


@lru_cache(maxsize=64)
def _outlines(weight: int, pixels: float) -> QRawFont:
    font = QRawFont.fromFont(typeface(round(pixels), weight))
    font.setPixelSize(pixels)
    return font
