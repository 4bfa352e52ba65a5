"""A frame of a sketch on the shared window; what was drawn before is a picture, so a stroke costs little."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from ui.stage.page import Page
from ui.theme import Tokens
from ui.widgets.sketch_painting import Strokes, paint_frame

PROPORTION = 16 / 9
"""Width of a frame as a part of its height."""
LAYER = 6
"""Strokes by which the kept picture grows. A new stroke is drawn with those that do not fill a layer yet."""
POINTS_A_TURN = 300
"""Points of strokes that are drawn at once at any size; of a sketch with more, some with each turn."""


class _Picture(Struct):
    """Strokes on nothing, as large as they are on the screen."""

    of: tuple[int, int, Tokens]
    strokes: Strokes
    image: QImage


_PICTURES: deque[_Picture] = deque(maxlen=8)
"""Those that were drawn last, so that a stroke that is taken back costs as little as a new one."""


def draw_sketch(page: Page, rect: QRectF, strokes: Strokes) -> None:
    """Draws the strokes of a frame into a rectangle of the sheet; many of them later, if the page may wait.

    Until then the sketch stands as it was, if it was drawn before.
    """
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
    width, height = max(1, round(rect.width() * ratio)), max(1, round(rect.height() * ratio))
    done = len(strokes) // LAYER * LAYER
    size = QRectF(place.left(), place.top(), width / ratio, height / ratio)
    if done:
        picture = _picture(strokes[:done], (width, height, page.tokens))
        growing = _grown(picture, strokes[:done])
        if page.later is not None and _points(strokes[len(picture.strokes) : done]) > POINTS_A_TURN:
            page.later.append(growing)
            if before := _before(picture, strokes):
                page.painter.drawImage(size, before.image, QRectF(before.image.rect()))
            return
        for _ in growing:
            pass
        page.painter.drawImage(size, picture.image, QRectF(picture.image.rect()))
    paint_frame(page.painter, place, strokes[done:], page.tokens)


def _picture(strokes: Strokes, of: tuple[int, int, Tokens]) -> _Picture:
    """The picture that has most of these strokes and no other: as it is if it has them all, else a copy."""
    alike = (p for p in _PICTURES if p.of == of and p.strokes == strokes[: len(p.strokes)])
    best = max(alike, key=lambda picture: len(picture.strokes), default=None)
    if best is not None and len(best.strokes) == len(strokes):
        return best
    if best is not None:
        made = _Picture(of, best.strokes, best.image.copy())
    else:
        made = _Picture(of, (), QImage(*of[:2], QImage.Format.Format_ARGB32_Premultiplied))
        made.image.fill(Qt.GlobalColor.transparent)
    _PICTURES.append(made)
    return made


def _before(picture: _Picture, strokes: Strokes) -> _Picture | None:
    """The picture of the same size, other than the one that grows, that has most of these strokes."""
    ids = {stroke.id for stroke in strokes}
    shared = [(sum(s.id in ids for s in p.strokes), p) for p in _PICTURES if p.of == picture.of]
    number, best = max((of for of in shared if of[1] is not picture), key=lambda of: of[0], default=(0, None))
    return best if number else None


def _grown(picture: _Picture, strokes: Strokes) -> Iterator[None]:
    """Draws into a picture what it does not have of these strokes, some with each turn."""
    while rest := strokes[len(picture.strokes) :]:
        number = 1
        while number < len(rest) and _points(rest[: number + 1]) <= POINTS_A_TURN:
            number += 1
        with QPainter(picture.image) as painter:
            paint_frame(painter, QRectF(picture.image.rect()), rest[:number], picture.of[2])
        picture.strokes += rest[:number]
        yield


def _points(strokes: Strokes) -> int:
    return sum(len(stroke.points) for stroke in strokes)
