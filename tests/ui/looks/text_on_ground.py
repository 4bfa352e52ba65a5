"""Which colour every text on show has, and on which ground it stands, read from what was really drawn.

A window is drawn once more as SVG, where text is still text with a place and a colour. The ground is what the
picture has most of behind it. A scene says of each of its texts where it was put.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree import ElementTree

from msgspec import Struct
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from facilitator.rules.scene import Scene
from ui.stage.drawing import draw_scene
from ui.stage.page import Page
from ui.theme import Tokens, contrast

from ..stage.examples import NOW

SVG = "{http://www.w3.org/2000/svg}"
LARGE, LARGE_BOLD = 24.0, 18.7
"""Pixels from which text is large by WCAG 2.2: 18 points, or 14 points bold."""
PART = 0.15
"""Of what lies below a text: less of a colour is the edge of something beside it."""
CLOSE = 40
"""Steps of all channels together within which a pixel is the text's own colour."""


class Text(Struct):
    """A text, its colour and its ground as #RRGGBB, and whether it is large."""

    words: str
    ink: str
    ground: str
    large: bool

    @property
    def contrast(self) -> float:
        """The ratio of its colour to its ground."""
        return contrast(self.ink, self.ground)


def texts_on(shown: QWidget | Scene, picture: QImage, tokens: Tokens) -> list[Text]:
    """The texts of a window or a scene of which a picture was taken."""
    if isinstance(shown, QWidget):
        return _of_window(shown, picture)
    return _of_scene(shown, picture, tokens)


def _of_window(shown: QWidget, picture: QImage) -> list[Text]:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(shown.size())
    drawing.setViewBox(QRect(QPoint(0, 0), shown.size()))
    drawing.setResolution(96)
    with QPainter(drawing) as painter:
        shown.render(painter, QPoint(0, 0))
    buffer.close()
    found = []
    for group in ElementTree.fromstring(bytes(data.data())).iter(f"{SVG}g"):
        for text in group.findall(f"{SVG}text"):
            if one := _read(group, text, picture):
                found.append(one)
    return found


def _read(group: ElementTree.Element, text: ElementTree.Element, picture: QImage) -> Text | None:
    words = "".join(text.itertext()).strip()
    if not words:
        return None
    font = QFont(text.get("font-family", ""))
    font.setPixelSize(max(1, round(float(text.get("font-size", "12")))))
    weight = int(text.get("font-weight", "400"))
    font.setWeight(QFont.Weight(min(1000, max(1, weight))))
    metrics = QFontMetricsF(font)
    x, y = float(text.get("x", "0")), float(text.get("y", "0"))
    rect = QRectF(x, y - metrics.capHeight(), metrics.horizontalAdvance(words), metrics.capHeight())
    numbers = [float(n) for n in re.findall(r"-?[\d.]+(?:e-?\d+)?", group.get("transform", ""))]
    matrix = QTransform(*numbers) if len(numbers) == 6 else QTransform()
    place = matrix.mapRect(rect).toAlignedRect().intersected(picture.rect())
    ink = text.get("fill", group.get("fill", "#000000"))
    size = font.pixelSize() * abs(matrix.m22() or 1.0)
    return _seen(words, ink, place, picture, size >= (LARGE_BOLD if weight >= 700 else LARGE))


def _seen(words: str, ink: str, place: QRect, picture: QImage, large: bool) -> Text | None:
    """None for what something else covers: no pixel there has the text's colour."""
    if place.width() < 2 or place.height() < 2:
        return None
    colours = Counter(
        picture.pixel(x, y) & 0xFFFFFF
        for y in range(place.top(), place.bottom() + 1)
        for x in range(place.left(), place.right() + 1)
    )
    own = QColor(ink)
    alike = [c for c in colours if _apart(QColor(0xFF000000 | c), own) <= CLOSE]
    if not alike:
        return None
    for colour, _ in colours.most_common():
        if colour not in alike or len(colours) == 1:
            return Text(words, own.name().upper(), f"#{colour:06X}", large)
    return Text(words, own.name().upper(), own.name().upper(), large)


def _apart(one: QColor, other: QColor) -> int:
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def _of_scene(scene: Scene, picture: QImage, tokens: Tokens) -> list[Text]:
    image = QImage(QSize(picture.size()), QImage.Format.Format_RGB32)
    found: list[Text] = []
    with _heard(found, image), QPainter(image) as painter:
        draw_scene(painter, QRectF(image.rect()), scene, NOW, tokens)
    return found


@contextmanager
def _heard(found: list[Text], image: QImage) -> Iterator[None]:
    """Looks, before each text is put on a scene, at what lies there."""
    put, upright = Page.put, Page.put_upright

    def look(page: Page, setting, rect: QRectF, colour: str) -> None:
        place = page.to_window(rect).toAlignedRect().intersected(image.rect())
        if setting.text and place.isValid():
            step = max(1, place.width() // 40)
            below = Counter(
                image.pixel(x, y) & 0xFFFFFF
                for y in range(place.top(), place.bottom() + 1, max(1, place.height() // 8))
                for x in range(place.left(), place.right() + 1, step)
            )
            large = setting.size * page.scale >= LARGE_BOLD
            ink = page.colour(colour).name().upper()
            found.extend(
                Text(setting.text, ink, f"#{c:06X}", large)
                for c, n in below.items()
                if n >= PART * below.total()
            )

    def heard_put(page, setting, x, y, colour, *, width=None, align="left", role="body"):
        across = setting.width if width is None else width
        part = {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
        look(
            page,
            setting,
            QRectF(x + part * (across - setting.width), y, setting.width, setting.height),
            colour,
        )
        return put(page, setting, x, y, colour, width=width, align=align, role=role)

    def heard_upright(page, setting, x, y, colour):
        look(page, setting, QRectF(x, y - setting.width, setting.height, setting.width), colour)
        return upright(page, setting, x, y, colour)

    Page.put, Page.put_upright = heard_put, heard_upright
    try:
        yield
    finally:
        Page.put, Page.put_upright = put, upright
