"""Figures as pictures and as data, drawn with matplotlib's objects, which hold no state between two figures.

The modules that draw import matplotlib, so they are imported when something is drawn: never at the start.
"""

from __future__ import annotations

from facilitator.exchange.figures.figure_table import figure_csv
from facilitator.exchange.figures.look import Look, look_of_scheme, look_of_tokens
from facilitator.exchange.figures.sizes import natural_size
from facilitator.rules.measures.figure import AnyFigure, VoiceFigure

__all__ = [
    "Look",
    "draw_pixels",
    "draw_png",
    "draw_svg",
    "figure_csv",
    "is_private",
    "look_of_scheme",
    "look_of_tokens",
    "natural_size",
]


def draw_png(
    figure: AnyFigure,
    look: Look,
    width_px: float | None = None,
    height_px: float | None = None,
    scale: float = 1.0,
) -> bytes:
    """The figure as PNG: width and height times ``scale`` in pixels; what is left out is the natural size."""
    from facilitator.exchange.figures.drawing import drawn  # noqa: PLC0415

    return drawn(figure, look, width_px, height_px).png(scale)


def draw_svg(
    figure: AnyFigure, look: Look, width_px: float | None = None, height_px: float | None = None
) -> bytes:
    """The figure as SVG of outlines, which needs no type of the reader's; the same bytes twice."""
    from facilitator.exchange.figures.drawing import drawn  # noqa: PLC0415

    return drawn(figure, look, width_px, height_px).svg()


def draw_pixels(figure: AnyFigure, look: Look, width_px: float, scale: float = 1.0) -> tuple[int, int, bytes]:
    """Width, height and bytes as Qt's RGB32, which a window shows without decoding anything."""
    from facilitator.exchange.figures.drawing import drawn  # noqa: PLC0415

    return drawn(figure, look, width_px, None).pixels(scale)


def is_private(figure: AnyFigure) -> bool:
    """True for what only the facilitator may see."""
    return figure.private or isinstance(figure, VoiceFigure)
