"""What grounds have beside plain colour: the shadow of a card, an edge, stripes, and a line of dots."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap, QTransform

from ui.stage.page import HEIGHT, Page, vh
from ui.theme import Tokens

SHADOW = (1.0, 2.5)
"""How far the two layers of a shadow lie below a card."""
STRIPE, PITCH = vh(1.5), vh(3.2)
"""Width of a stripe where something is still covered, and the distance from one to the next."""


def draw_shadow(page: Page, rect: QRectF, radius: float) -> None:
    """Draws the shadow of a card that will cover the rectangle: what will be seen of it, at the foot."""
    painter = page.painter
    painter.save()
    foot = QRectF(rect.left(), rect.bottom() - 2 * radius, rect.width(), 2 * radius)
    painter.setClipRect(foot.adjusted(0, radius, 0, SHADOW[-1]), Qt.ClipOperation.IntersectClip)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(page.colour("shadow"))
    painter.setOpacity(0.5)
    for below in SHADOW:
        painter.drawRoundedRect(foot.translated(0, below), radius, radius)
    painter.restore()


def draw_edge(page: Page, rect: QRectF, radius: float, part: QRectF, colour: str | QColor) -> None:
    """Colours a part of a rounded rectangle, such as its left edge."""
    painter = page.painter
    painter.save()
    painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
    page.block(rect, radius, colour)
    painter.restore()


def draw_block(
    page: Page, rect: QRectF, radius: float, ground: str, border: str, covered: bool = False
) -> None:
    """Draws a rounded rectangle with a border, striped and dashed if something is covered.

    As many are alike, it is painted once and then copied, on the nearest whole pixel.
    """
    pixels = page.pixels
    at = page.painter.worldTransform().map(rect.topLeft()) * (pixels / page.scale)
    size = QSize(round(rect.width() * pixels), round(rect.height() * pixels))
    picture = _block(size, pixels, radius, ground, border, covered, page.tokens)
    now = page.painter.worldTransform()
    page.painter.setWorldTransform(QTransform.fromScale(page.scale / pixels, page.scale / pixels))
    page.painter.drawImage(round(at.x()) - 1, round(at.y()) - 1, picture)
    page.painter.setWorldTransform(now)


@lru_cache(maxsize=24)
def _block(
    size: QSize, pixels: float, radius: float, ground: str, border: str, covered: bool, tokens: Tokens
) -> QImage:
    made = QImage(size + QSize(2, 2), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(1, 1)
        painter.scale(pixels, pixels)
        page = Page(painter, QRectF(0, 0, HEIGHT * pixels * 2, HEIGHT * pixels), tokens)
        rect = QRectF(0, 0, size.width() / pixels, size.height() / pixels)
        page.block(rect, radius, ground)
        if covered:
            draw_stripes(page, rect.adjusted(1, 1, -1, -1), radius, page.colour("sunken"))
        page.block(rect, radius, None, border, dashed=covered)
    return made


def draw_stripes(
    page: Page, rect: QRectF, radius: float, colour: QColor, width: float = STRIPE, pitch: float = PITCH
) -> None:
    """Draws slanting stripes over a rounded rectangle."""
    _tiled(page, rect, radius, _stripes(page, colour, width, pitch))


def draw_dots(page: Page, rect: QRectF, colour: str, size: float, pitch: float) -> None:
    """Draws a line of dots along the middle of a rectangle."""
    pixels = page.pixels
    tile = _dot(colour_of(page, colour), size * pixels, max(2, round(pitch * pixels)))
    row = QRectF(
        rect.left(), rect.center().y() - tile.height() / pixels / 2, rect.width(), tile.height() / pixels
    )
    _tiled(page, row, 0, tile)


def colour_of(page: Page, name: str) -> int:
    """A token's colour as a number, for keeping what was painted in it."""
    return page.colour(name).rgba()


def _stripes(page: Page, colour: QColor, width: float, pitch: float) -> QPixmap:
    side = max(2, round(pitch * page.pixels))
    return _stripe(colour.rgba(), width / pitch * side, side)


def _tiled(page: Page, rect: QRectF, radius: float, tile: QPixmap) -> None:
    """Fills a rounded rectangle with a picture that is as large as it is on the screen, over and over."""
    painter = page.painter
    brush = QBrush(tile)
    brush.setTransform(
        QTransform.fromTranslate(rect.left(), rect.top()).scale(1 / page.pixels, 1 / page.pixels)
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(rect, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


@lru_cache(maxsize=32)
def _stripe(colour: int, width: float, side: int) -> QPixmap:
    tile = _empty(side, side)
    with QPainter(tile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor.fromRgba(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        for aside in (-side, 0, side):
            painter.drawLine(QPointF(aside, side), QPointF(aside + side, 0))
    return tile


@lru_cache(maxsize=8)
def _dot(colour: int, size: float, side: int) -> QPixmap:
    tile = _empty(side, max(2, round(size)))
    with QPainter(tile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromRgba(colour))
        painter.drawEllipse(QPointF(side / 2, tile.height() / 2), size / 2, size / 2)
    return tile


def _empty(width: int, height: int) -> QPixmap:
    tile = QPixmap(width, height)
    tile.fill(Qt.GlobalColor.transparent)
    return tile
