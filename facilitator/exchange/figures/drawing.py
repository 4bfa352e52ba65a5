"""Which file draws which figure, and the picture as pixels, PNG or SVG."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from facilitator.exchange.figures import dots, goals, meetings, network, slopes, times, voice
from facilitator.exchange.figures.look import Look
from facilitator.exchange.figures.sheet import Sheet
from facilitator.exchange.figures.sizes import natural_size
from facilitator.rules.measures.figure import (
    AnyFigure,
    DotsFigure,
    GoalsFigure,
    MeetingsFigure,
    NetworkFigure,
    SlopesFigure,
    TimesFigure,
    VoiceFigure,
)

DRAWERS: dict[type, Callable[[Sheet, Any], None]] = {
    SlopesFigure: slopes.draw,
    DotsFigure: dots.draw,
    GoalsFigure: goals.draw,
    NetworkFigure: network.draw,
    MeetingsFigure: meetings.draw,
    TimesFigure: times.draw,
    VoiceFigure: voice.draw,
}


def drawn(figure: AnyFigure, look: Look, width: float | None, height: float | None) -> Sheet:
    """The figure on its sheet; whatever size is left out is the natural one."""
    wide, high = natural_size(figure, width)
    sheet = Sheet(look, wide, max(height or high, high * 0.6))
    DRAWERS[type(figure)](sheet, figure)
    return sheet
