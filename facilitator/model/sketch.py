"""A sketch: strokes on up to three frames of a storyboard, in units of the frame's width."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

FRAMES = 3
"""Frames of a storyboard; a sketch has one, two or three."""
LONGEST_TEXT = 300
"""Characters of one text in a sketch."""
FRAME_WIDTH, FRAME_HEIGHT = 1600.0, 900.0
"""A frame in its own units, whatever size it is drawn at."""


class StrokeKind(StrEnum):
    """What a stroke is drawn as."""

    PEN = "pen"
    LINE = "line"
    BOX = "box"
    ARROW = "arrow"
    TEXT = "text"


class Point(Struct, frozen=True, array_like=True):
    """A place in a frame, with the pressure of the pen there, 0 to 1 (0.5 from a mouse)."""

    x: float
    y: float
    pressure: float = 0.5


class Stroke(Struct, frozen=True, kw_only=True):
    """One mark: a pen's path, or the two ends of a line, a box or an arrow, or where a text begins."""

    id: str
    idea_id: str
    frame: int
    """1 to 3."""
    position: int
    """Strokes are drawn in this order."""
    kind: StrokeKind
    points: tuple[Point, ...]
    width: float
    """Of the line at full pressure, or the size of the letters, in the frame's units."""
    colour: str = "ink"
    """A name among the tokens of the look."""
    text: str = ""
    created_at: datetime
