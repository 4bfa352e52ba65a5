"""A frame of a sketch on the shared window; what was drawn before is a picture, so a stroke costs little."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from ui.stage.page import Page
from ui.theme import Tokens
from ui.widgets.sketch_painting import Strokes, paint_frame

PROPORTION = 16 / 9
"""Width of a frame as a part of its height."""
LAYER = 6
"""Strokes by which the kept picture grows. A new stroke is drawn with those that do not fill a layer yet."""


def draw_sketch(page: Page, rect: QRectF, strokes: Strokes) -> None:
    """Draws the strokes of a frame into a rectangle of the sheet."""
    ratio = page.scale * page.painter.device().devicePixelRatioF()
    # The pictures begin on a whole pixel of the window, or they would be blurred.
    window = page.to_window(rect)
    window.moveTo(QPointF(round(window.left()), round(window.top())))
    place = QRectF(
        (window.left() - page.origin.x()) / page.scale,
        (window.top() - page.origin.y()) / page.scale,
        rect.width(),
        rect.height(),
    )
    width, height = round(rect.width() * ratio), round(rect.height() * ratio)
    done = len(strokes) // LAYER * LAYER
    if done:
        picture = _picture(strokes[:done], width, height, page.tokens)
        size = QRectF(place.left(), place.top(), width / ratio, height / ratio)
        page.painter.drawImage(size, picture, QRectF(0, 0, width, height))
    paint_frame(page.painter, place, strokes[done:], page.tokens)


@lru_cache(maxsize=8)
def _picture(strokes: Strokes, width: int, height: int, tokens: Tokens) -> QImage:
    """Strokes on nothing, as large as they are on the screen: the last layer over the picture before it."""
    before = len(strokes) - LAYER
    if before > 0:
        made = _picture(strokes[:before], width, height, tokens).copy()
    else:
        made = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
        made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        paint_frame(painter, QRectF(0, 0, width, height), strokes[max(0, before) :], tokens)
    return made
