"""Icons: Lucide's line drawings in a token's colour, sharp at every size."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from facilitator.places import RESOURCES


@lru_cache(maxsize=512)
def icon(name: str, colour: str, size: int = 20, checked_colour: str | None = None) -> QIcon:
    """The icon of that name in a #RRGGBB colour, `size` device-independent pixels square.

    It is drawn for a plain screen and for the sharpest that there is; Qt scales from the nearest.
    With `checked_colour` it changes colour where its button is checked. An unknown name raises KeyError.
    """
    made = QIcon()
    for ratio in sorted({1.0, cast(QGuiApplication, QGuiApplication.instance()).devicePixelRatio()}):
        made.addPixmap(pixmap(name, colour, size, ratio), QIcon.Mode.Normal, QIcon.State.Off)
        if checked_colour is not None:
            made.addPixmap(pixmap(name, checked_colour, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


@lru_cache(maxsize=1024)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` device-independent pixels for a screen of that pixel ratio.

    An unknown name raises KeyError.
    """
    _renderer(name, colour)  # an unknown name is said before anything is painted on, see paint_icon
    side = max(1, round(size * ratio))
    drawn = QPixmap(QSize(side, side))
    drawn.fill(Qt.GlobalColor.transparent)
    with QPainter(drawn) as painter:
        paint_icon(painter, name, QRectF(0, 0, side, side), colour)
    drawn.setDevicePixelRatio(ratio)
    return drawn


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draws the icon into the rectangle as lines, so that it is sharp on every scale and in print.

    An unknown name raises KeyError and leaves the painter as it was.
    """
    drawing = _renderer(name, colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, rect)
    painter.restore()


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = _drawing(name).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    path = RESOURCES / "icons" / f"{name}.svg"
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise KeyError(f"no icon is named {name!r}: there is no file {path.name} in {path.parent}") from None
