"""What a hand holds over the drawing surface: a tool of some width, and the stroke that it is drawing."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import NamedTuple

from facilitator.model.sketch import FRAME_HEIGHT, FRAME_WIDTH, Point, StrokeKind
from facilitator.rules import sketching
from facilitator.rules.sketching import Box
from ui.translatable import QT_TRANSLATE_NOOP


class Tool(StrEnum):
    """What can be drawn with, and the rubber."""

    PEN = "pen"
    RUBBER = "rubber"
    LINE = "line"
    BOX = "box"
    ARROW = "arrow"
    TEXT = "text"


class ToolLook(NamedTuple):
    """How a tool is called, shown and chosen."""

    words: str
    icon: str
    key: str


TOOLS = {
    Tool.PEN: ToolLook(QT_TRANSLATE_NOOP("SketchTools", "Pen"), "pen-line", "P"),
    Tool.RUBBER: ToolLook(QT_TRANSLATE_NOOP("SketchTools", "Rubber"), "eraser", "R"),
    Tool.LINE: ToolLook(QT_TRANSLATE_NOOP("SketchTools", "Line"), "slash", "L"),
    Tool.BOX: ToolLook(QT_TRANSLATE_NOOP("SketchTools", "Box"), "square", "B"),
    Tool.ARROW: ToolLook(QT_TRANSLATE_NOOP("SketchTools", "Arrow"), "move-up-right", "A"),
    Tool.TEXT: ToolLook(QT_TRANSLATE_NOOP("SketchTools", "Text"), "type", "T"),
}


class Level(NamedTuple):
    """One of few widths, in units of the frame: of a line, of letters, and half of the rubber's."""

    words: str
    line: float
    letters: float
    rubber: float


LEVELS = (
    Level(QT_TRANSLATE_NOOP("SketchTools", "Fine"), 4.0, 48.0, 16.0),
    Level(QT_TRANSLATE_NOOP("SketchTools", "Medium"), 7.0, 64.0, 28.0),
    Level(QT_TRANSLATE_NOOP("SketchTools", "Broad"), 12.0, 88.0, 44.0),
    Level(QT_TRANSLATE_NOOP("SketchTools", "Marker"), 20.0, 120.0, 70.0),
)
COLOUR_WORDS = {
    "ink": QT_TRANSLATE_NOOP("SketchTools", "Ink"),
    "teal": QT_TRANSLATE_NOOP("SketchTools", "Teal"),
    "policy": QT_TRANSLATE_NOOP("SketchTools", "Blue"),
    "operational": QT_TRANSLATE_NOOP("SketchTools", "Orange"),
    "warning": QT_TRANSLATE_NOOP("SketchTools", "Amber"),
    "danger": QT_TRANSLATE_NOOP("SketchTools", "Red"),
}
"""What the colours of a sketch are called, for no colour says itself."""
NEAREST = 0.7
"""A pen that has moved less than this has not moved, in units of the frame."""
LONGEST = 1400
"""Points after which a stroke is kept and goes on as another, so that little is ever in hand."""


class Hand:
    """A stroke being drawn, from where it began; by mouse, pen and keys alike."""

    def __init__(self, tool: Tool, start: Point, level: Level) -> None:
        self.tool, self.level = tool, level
        self.points = [start]

    @property
    def kind(self) -> StrokeKind:
        """What the stroke will be; a rubber draws none."""
        return StrokeKind(self.tool.value)

    @property
    def is_path(self) -> bool:
        """True if every place on the way counts, and not the two ends alone."""
        return self.tool in (Tool.PEN, Tool.RUBBER)

    @property
    def is_full(self) -> bool:
        """True if the stroke should be kept now and go on as another."""
        return len(self.points) >= LONGEST

    @property
    def is_something(self) -> bool:
        """True if there is anything to keep; a line without length is nothing."""
        one, other = self.points[0], self.points[-1]
        return self.is_path or math.dist((one.x, one.y), (other.x, other.y)) > NEAREST

    def move(self, to: Point, straight: bool = False) -> Box | None:
        """Goes on to a point; gives the part of the frame that looks different now, or None."""
        last = self.points[-1]
        if self.is_path:
            if math.dist((to.x, to.y), (last.x, last.y)) < NEAREST:
                return None
            self.points.append(to)
            return sketching.around((last, to), self.breadth)
        start = self.points[0]
        if straight:
            to = _held(_straight(self.tool, start, to), start)
        self.points = [start, to]
        return sketching.around((start, last, to), self.breadth)

    @property
    def breadth(self) -> float:
        """How far from its points something of it may be seen."""
        if self.tool is Tool.RUBBER:
            return self.level.rubber + 2
        spare = sketching.HEAD_LENGTH * self.level.line + sketching.LEAST_HEAD
        return self.level.line + (spare if self.tool is Tool.ARROW else 2)


def _straight(tool: Tool, start: Point, to: Point) -> Point:
    return sketching.squared(start, to) if tool is Tool.BOX else sketching.straightened(start, to)


def _held(to: Point, start: Point) -> Point:
    """A point brought back into the frame on the straight way to where it began."""
    part = 1.0
    for value, origin, most in ((to.x, start.x, FRAME_WIDTH), (to.y, start.y, FRAME_HEIGHT)):
        if value < 0:
            part = min(part, origin / (origin - value))
        elif value > most:
            part = min(part, (most - origin) / (value - origin))
    return Point(start.x + part * (to.x - start.x), start.y + part * (to.y - start.y), to.pressure)
