"""The geometry of a sketch: thinning a pen's path, straight lines, arrow heads, and how far ink reaches."""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec

from facilitator.model.sketch import FRAME_HEIGHT, FRAME_WIDTH, Point, Stroke, StrokeKind
from facilitator.rules.sketch_text import place_words

COLOURS = ("ink", "teal", "policy", "operational", "warning", "danger")
"""The colours that a sketch may have: names among the tokens of the look, legible in light and dark."""
LIGHTEST = 0.3
"""Width of the line where the pen hardly touches, as a part of its width at full pressure."""
TOLERANCE = 0.6
"""How far, in units of the frame, a thinned path may lie from the path that was drawn."""
HEAD_LENGTH, HEAD_HALF = 4.5, 2.2
"""Length and half breadth of an arrow's head, in widths of its line."""
LEAST_HEAD = 18.0
"""Length of the smallest head, in units of the frame."""
EIGHTH = math.pi / 4

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in units of the frame."""


def ink(width: float, pressure: float) -> float:
    """The width of the line where the pen presses so hard, 0 to 1."""
    return width * (LIGHTEST + (1 - LIGHTEST) * pressure)


def inside(point: Point) -> Point:
    """A point held inside the frame, rounded so that a stroke stays small where it is kept."""
    return Point(
        round(min(max(point.x, 0.0), FRAME_WIDTH), 1),
        round(min(max(point.y, 0.0), FRAME_HEIGHT), 1),
        round(min(max(point.pressure, 0.0), 1.0), 2),
    )


def thin(points: Sequence[Point], width: float, tolerance: float = TOLERANCE) -> tuple[Point, ...]:
    """The fewest points that keep a path within a tolerance, its ends among them.

    A point is also kept where leaving it out would change the line's width by more than the tolerance.
    Source: U. Ramer, "An iterative procedure for the polygonal approximation of plane curves" (1972);
    D. Douglas and T. Peucker, "Algorithms for the reduction of the number of points required to represent a
    digitized line or its caricature" (1973).
    """
    if len(points) < 3:
        return tuple(points)
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        start, end = points[first], points[last]
        far, at = tolerance, -1
        for number in range(first + 1, last):
            distance = _off(points[number], start, end, width)
            if distance > far:
                far, at = distance, number
        if at >= 0:
            kept.add(at)
            spans += [(first, at), (at, last)]
    return tuple(points[number] for number in sorted(kept))


def _off(point: Point, start: Point, end: Point, width: float) -> float:
    """How far a point lies from a straight piece, in place or in half the width of the line."""
    dx, dy = end.x - start.x, end.y - start.y
    length = dx * dx + dy * dy
    along = ((point.x - start.x) * dx + (point.y - start.y) * dy) / length if length else 0.0
    along = min(1.0, max(0.0, along))
    away = math.hypot(point.x - start.x - along * dx, point.y - start.y - along * dy)
    pressure = start.pressure + along * (end.pressure - start.pressure)
    return max(away, abs(point.pressure - pressure) * width * (1 - LIGHTEST) / 2)


def straightened(start: Point, end: Point) -> Point:
    """The end of a line turned to the nearest eighth of a full turn about its start."""
    angle = round(math.atan2(end.y - start.y, end.x - start.x) / EIGHTH) * EIGHTH
    length = math.hypot(end.x - start.x, end.y - start.y)
    turned = Point(start.x + length * math.cos(angle), start.y + length * math.sin(angle), end.pressure)
    return msgspec.structs.replace(turned, x=round(turned.x, 3), y=round(turned.y, 3))


def squared(start: Point, end: Point) -> Point:
    """The corner opposite to a box's first one, moved so that all its sides are alike."""
    side = max(abs(end.x - start.x), abs(end.y - start.y))
    return Point(
        start.x + math.copysign(side, end.x - start.x),
        start.y + math.copysign(side, end.y - start.y),
        end.pressure,
    )


def corners(points: Sequence[Point]) -> tuple[tuple[float, float], ...]:
    """The four corners of a box from two that lie opposite, in order around it."""
    one, other = points[0], points[-1]
    return ((one.x, one.y), (other.x, one.y), (other.x, other.y), (one.x, other.y))


def arrow_head(points: Sequence[Point], width: float) -> tuple[tuple[float, float], ...]:
    """The three corners of an arrow's head, its tip first; nothing where the arrow has no length."""
    start, tip = points[0], points[-1]
    whole = math.hypot(tip.x - start.x, tip.y - start.y)
    if whole == 0:
        return ()
    length = min(max(HEAD_LENGTH * width, LEAST_HEAD), max(whole, width))
    half = length * HEAD_HALF / HEAD_LENGTH
    dx, dy = (tip.x - start.x) / whole, (tip.y - start.y) / whole
    base = (tip.x - length * dx, tip.y - length * dy)
    return (
        (tip.x, tip.y),
        (base[0] - half * dy, base[1] + half * dx),
        (base[0] + half * dy, base[1] - half * dx),
    )


def lines_of(stroke: Stroke) -> tuple[tuple[Point, ...], ...]:
    """The straight pieces along which a stroke has ink; a text is the edge and the middle of its words."""
    points = stroke.points
    if stroke.kind is StrokeKind.PEN or stroke.kind is StrokeKind.LINE:
        return (points,)
    if stroke.kind is StrokeKind.BOX:
        around = [Point(x, y) for x, y in corners(points)]
        return ((*around, around[0]),)
    if stroke.kind is StrokeKind.ARROW:
        head = [Point(x, y) for x, y in arrow_head(points, stroke.width)]
        return (points, (*head, *head[:1])) if head else (points,)
    words = place_words(points[0], stroke.width, stroke.text)
    rows = [words.y + words.size * words.LEADING * (row + 0.5) for row in range(len(words.lines))]
    return tuple((Point(words.x, row), Point(words.x + words.width, row)) for row in rows)


def reach(stroke: Stroke) -> float:
    """How far ink lies from the pieces of :func:`lines_of`, at most."""
    if stroke.kind is StrokeKind.TEXT:
        return place_words(stroke.points[0], stroke.width, stroke.text).size * 0.6
    return ink(stroke.width, max(point.pressure for point in stroke.points)) / 2


def bounds(stroke: Stroke) -> Box:
    """The rectangle that holds all ink of a stroke; of a pen's curves a little more."""
    every = [point for line in lines_of(stroke) for point in line]
    # A smoothed curve leaves the hull of its points by less than this.
    spare = reach(stroke) + (stroke.width if stroke.kind is StrokeKind.PEN else 1.0) + _bulge(stroke)
    return (
        min(point.x for point in every) - spare,
        min(point.y for point in every) - spare,
        max(point.x for point in every) + spare,
        max(point.y for point in every) + spare,
    )


def _bulge(stroke: Stroke) -> float:
    if stroke.kind is not StrokeKind.PEN:
        return 0.0
    pairs = zip(stroke.points, stroke.points[1:], strict=False)
    return max((math.dist((a.x, a.y), (b.x, b.y)) for a, b in pairs), default=0.0) / 4


def overlap(one: Box, other: Box) -> bool:
    """True if two rectangles share at least a point."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def around(path: Sequence[Point], radius: float) -> Box:
    """The rectangle that a round tip of that radius touches on its path."""
    return (
        min(point.x for point in path) - radius,
        min(point.y for point in path) - radius,
        max(point.x for point in path) + radius,
        max(point.y for point in path) + radius,
    )
