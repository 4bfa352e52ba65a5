"""Icons and marks of professions on the stage: drawn once at a size, and copied from then on."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEngine, QPainter, QTransform

from ui.stage.kept_pictures import Picture, painted, stage_pictures
from ui.stage.page import Page
from ui.widgets.icons import paint_icon
from ui.widgets.profession_mark import paint_mark

BETWEEN = 64
"""Places between two pixels that are told apart: as Qt does, so that a copy is what would be drawn."""
RIM = 1
"""Pixels around a sign, for what is half on the next one."""


def draw_icon(page: Page, name: str, rect: QRectF, colour: str) -> None:
    """Draws an icon into a rectangle. An unknown name raises KeyError."""
    _draw(page, rect, (name, colour), lambda painter, at: paint_icon(painter, name, at, colour))


def draw_mark(page: Page, rect: QRectF, letter: str) -> None:
    """Draws the mark of a profession, P or O, into a rectangle."""
    key = (letter, page.tokens.scheme)
    _draw(page, rect, key, lambda painter, at: paint_mark(painter, at, letter, page.tokens))


def _draw(page: Page, rect: QRectF, key: Hashable, paint: Callable[[QPainter, QRectF], None]) -> None:
    painter = page.painter
    now, ratio = painter.worldTransform(), painter.device().devicePixelRatioF()
    if now.isRotating() or painter.paintEngine().type() is not QPaintEngine.Type.Raster:
        paint(painter, rect)
        return
    scale = now.m11() * ratio
    corner = now.map(rect.topLeft()) * ratio
    x, y = math.floor(corner.x()), math.floor(corner.y())
    right, below = (round((at % 1) * BETWEEN) / BETWEEN for at in (corner.x(), corner.y()))
    wide, high = rect.width(), rect.height()

    def make() -> tuple[Picture, ...]:
        def drawn(on: QPainter) -> None:
            on.translate(RIM + right, RIM + below)
            on.scale(scale, scale)
            paint(on, QRectF(0, 0, wide, high))

        size = math.ceil(right + wide * scale) + 2 * RIM, math.ceil(below + high * scale) + 2 * RIM
        return ((-RIM, -RIM, painted(*size, drawn)),)

    ((aside, down, image),) = stage_pictures.pictures((key, right, below, wide, high, scale), make)
    painter.setWorldTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    painter.drawImage(x + aside, y + down, image)
    painter.setWorldTransform(now)
