"""The sheet that a scene is drawn on: the same for every window size, and it records every word drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Literal, TypeAlias, cast

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from facilitator.rules.scenes.parts import Countdown
from ui.stage.lettering import Setting
from ui.theme import Tokens

_Rgb = tuple[int, int, int, int]
HEIGHT = 720.0
"""Height of the sheet in its own units; the painter scales, so lines break alike in every window."""
NARROWEST = 1120.0
"""Width below which all becomes smaller instead of narrower: in a window of 4:3 what stands side by side has
nearly the width of one of 16:9, and more height."""
LEAST_PART = 1 / 30
"""Body text is never smaller than this part of the height."""

Role = Literal["head", "body", "mark"]
"""Heads stand above the scene, marks are the figures inside round marks; all else is body text."""
Align = Literal["left", "centre", "right"]
PARTS: dict[Align, float] = {"left": 0.0, "centre": 0.5, "right": 1.0}


class Drawn(Struct, frozen=True):
    """A text that was drawn: where and how large in the window's pixels, and whether all of it is there."""

    text: str
    rect: QRectF
    pixel_size: float
    fitted: bool
    role: Role


class Clock(Struct, frozen=True):
    """A place on the sheet where a clock runs: the only part of a scene that moves."""

    rect: QRectF
    place: QRectF
    """The same rectangle in the window's pixels."""
    countdown: Countdown
    draw: ClockPainter


class Page:
    """A sheet with a painter, the colours, and what was drawn so far. All measures are the sheet's own."""

    def __init__(
        self, painter: QPainter, rect: QRectF, tokens: Tokens, later: list[Iterator[None]] | None = None
    ) -> None:
        self.painter = painter
        self.later = later
        """Takes what may be drawn later, some with each turn, so that all is there when the page is drawn
        again; None if all of it is wanted now.
        """
        self.tokens = tokens
        self.drawn: list[Drawn] = []
        self.clocks: list[Clock] = []
        self.scale = max(1e-6, min(rect.height() / HEIGHT, rect.width() / NARROWEST))
        self.pixels = self.scale * painter.device().devicePixelRatioF()
        """Pixels of the screen, or of what else is drawn on, that a unit of the sheet has."""
        self.origin = rect.topLeft()
        self.bounds = QRectF(0, 0, rect.width() / self.scale, rect.height() / self.scale)

    def colour(self, name: str | QColor) -> QColor:
        """The token of that name; a colour is what it is."""
        return QColor(name if isinstance(name, QColor) else self.tokens.colour(name))

    def between(self, one: str, other: str, part: float) -> QColor:
        """A mixture of two tokens, with so much of the other, from 0 to 1."""
        a, b = self.colour(one), self.colour(other)
        ends = zip(cast(_Rgb, a.getRgb()), cast(_Rgb, b.getRgb()), strict=True)
        return QColor(*(round(first + (last - first) * part) for first, last in ends))

    def to_window(self, rect: QRectF) -> QRectF:
        """Where a rectangle of the sheet lies in the window."""
        return QRectF(
            self.origin.x() + rect.x() * self.scale,
            self.origin.y() + rect.y() * self.scale,
            rect.width() * self.scale,
            rect.height() * self.scale,
        )

    def put(
        self,
        setting: Setting,
        x: float,
        y: float,
        colour: str | QColor,
        *,
        width: float | None = None,
        align: Align = "left",
        role: Role = "body",
    ) -> QRectF:
        """Draws a set text with its top left at (x, y), or aligned in a width from x on.

        What is read from the right begins at the right, of the width if one is given. Gives the rectangle
        that the words take, and records them.
        """
        across = setting.width if width is None else width
        part = 1.0 if align == "left" and setting.from_right else PARTS[align]
        setting.paint(self.painter, x, y, self.colour(colour), across, part)
        taken = QRectF(x + part * (across - setting.width), y, setting.width, setting.height)
        if not setting.text:
            return taken
        inside = self.bounds.adjusted(-0.5, -0.5, 0.5, 0.5).contains(taken)
        self.drawn.append(
            Drawn(
                text=setting.text,
                rect=self.to_window(taken),
                pixel_size=setting.size * self.scale,
                fitted=setting.whole and inside,
                role=role,
            )
        )
        return taken

    def put_upright(self, setting: Setting, x: float, y: float, colour: str) -> QRectF:
        """Draws a set text that is read from below to above, its first letter at the foot (x, y)."""
        self.painter.save()
        self.painter.translate(x, y)
        self.painter.rotate(-90)
        setting.paint(self.painter, 0, 0, self.colour(colour), setting.width, 0.0)
        self.painter.restore()
        taken = QRectF(x, y - setting.width, setting.height, setting.width)
        self.drawn.append(
            Drawn(
                text=setting.text,
                rect=self.to_window(taken),
                pixel_size=setting.size * self.scale,
                fitted=setting.whole and self.bounds.adjusted(-0.5, -0.5, 0.5, 0.5).contains(taken),
                role="body",
            )
        )
        return taken

    def block(
        self,
        rect: QRectF,
        radius: float,
        ground: str | QColor | None,
        border: str | QColor | None = None,
        dashed: bool = False,
    ) -> None:
        """Draws a rounded rectangle, with a border inside its edge if one is named."""
        painter = self.painter
        painter.setBrush(self.colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.tokens.scheme == "contrast" and ground == "surface":
            border = border or "line"  # a ground alone tells nothing apart there, and nothing throws a shadow
        if border:
            pen = QPen(self.colour(border), 2.0)
            if dashed:
                pen.setDashPattern([3.0, 2.0])
            painter.setPen(pen)
            rect = rect.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def fill(self, rect: QRectF, ground: str | QColor) -> None:
        """Fills a rectangle with a token's colour."""
        # Not `fillRect`: it would bring QGradient to Python, and its 180 names, before the first picture.
        painter = self.painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour(ground))
        painter.drawRect(rect)
        painter.restore()

    def clock(self, rect: QRectF, countdown: Countdown, draw: ClockPainter) -> None:
        """Says that a clock runs in this rectangle; whoever shows the page draws it when time is known."""
        self.clocks.append(Clock(rect, self.to_window(rect), countdown, draw))


ClockPainter: TypeAlias = Callable[[Page, QRectF, Countdown, datetime], None]


def vh(part: float) -> float:
    """So many hundredths of the sheet's height."""
    return part * HEIGHT / 100


LEAST = HEIGHT * LEAST_PART
"""The least size of body text in the sheet's units."""


@contextmanager
def sheet(
    painter: QPainter, rect: QRectF, tokens: Tokens, later: list[Iterator[None]] | None = None
) -> Iterator[Page]:
    """A page over a rectangle of whatever the painter draws on; the painter is as before afterwards."""
    page = Page(painter, rect, tokens, later)
    painter.save()
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.translate(page.origin)
    painter.scale(page.scale, page.scale)
    try:
        yield page
    finally:
        painter.restore()
