"""How much room each figure needs, in pixels at scale 1: words keep their size, so it grows."""

from __future__ import annotations

from math import ceil

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

WIDTH = 860.0
LEAST_WIDTH = 420.0
MOST_NAMED = 25
"""With more people than that, a figure shows them all without their names."""
ROW = 30.0
LOW_ROW = 21.0
LABEL_GAP = 19.0
GOAL_GAP = 19.0
"""Between the names at the ends of lines."""
PANEL = 260.0
"""The least width of one wave's network with names in it."""
LEAST_CELL, NUMBERED_CELL = 4.0, 22.0
SESSION_HEAD = 34.0
DOT = 11.0


def natural_size(figure: AnyFigure, width: float | None = None) -> tuple[int, int]:
    """Width and height in which a figure reads well; with a width given, the height that goes with it."""
    wide = max(LEAST_WIDTH, width or natural_width(figure))
    return round(wide), round(_height(figure, wide))


def natural_width(figure: AnyFigure) -> float:
    """The width of a figure that stands alone."""
    if isinstance(figure, NetworkFigure):
        return max(WIDTH, 340.0 * min(3, len(figure.waves)))
    if isinstance(figure, MeetingsFigure) and len(figure.labels) <= MOST_NAMED:
        return max(620.0, 240 + 32.0 * len(figure.labels))
    return WIDTH


def panels_across(waves: int, width: float) -> int:
    """How many networks go side by side."""
    return max(1, min(waves, int(width // PANEL)))


def _height(figure: AnyFigure, width: float) -> float:
    if isinstance(figure, SlopesFigure):
        named = len(figure.lines) if len(figure.lines) <= MOST_NAMED else 0
        return 110 + max(300.0, LABEL_GAP * (named + 2))
    if isinstance(figure, DotsFigure):
        rows = sum(dots_row(len(g.values)) for g in figure.groups)
        return 70 + rows + SESSION_HEAD * len({g.part for g in figure.groups if g.part})
    if isinstance(figure, GoalsFigure):
        named = len(figure.lines) if len(figure.lines) <= MOST_NAMED else 0
        return 90 + max(330.0, GOAL_GAP * (named + 1))
    if isinstance(figure, NetworkFigure):
        across = panels_across(len(figure.waves), width)
        return 62 + ceil(max(1, len(figure.waves)) / across) * panel_height(figure, width)
    if isinstance(figure, MeetingsFigure):
        cell = cell_size(len(figure.labels), width)
        return meetings_head(figure) + cell * len(figure.labels) + 52
    if isinstance(figure, TimesFigure):
        sessions = len({took.session for took in figure.activities})
        return 60 + SESSION_HEAD * sessions + ROW * len(figure.activities)
    return _voice_height(figure)


def _voice_height(figure: VoiceFigure) -> float:
    if len(figure.people) > MOST_NAMED:
        rows = ceil(len(figure.people) / 2)
        return 60 + SESSION_HEAD + LOW_ROW * rows + SESSION_HEAD + ROW * len(figure.professions)
    parts = [len(figure.people), len(figure.professions), 2 * len(figure.pairs)]
    return 20 + sum(SESSION_HEAD + ROW * rows for rows in parts if rows) + 12 * len(figure.pairs) + 40


def dots_row(values: int) -> float:
    """The height of a row of so many dots."""
    return 48.0 if values <= 12 else min(190.0, 44 + values * 0.9)


def panel_height(figure: NetworkFigure, width: float) -> float:
    """The height of one wave's network, its heading included."""
    each = width / panels_across(len(figure.waves), width)
    return min(each * 0.95, 560.0) + 40


def cell_size(people: int, width: float) -> float:
    """The side of a cell in the grid of meetings, from the room that there is."""
    room = width - (names_room(width) if people <= MOST_NAMED else 24) - 16
    return max(LEAST_CELL, min(34.0, room / max(1, people)))


def names_room(width: float) -> float:
    """The room for the names beside the grid of meetings, or beside bars."""
    return min(240.0, width * 0.3)


def meetings_head(figure: MeetingsFigure) -> float:
    """The room above the grid: upright names, or nothing where there are too many."""
    return 132.0 if len(figure.labels) <= MOST_NAMED else 24.0
