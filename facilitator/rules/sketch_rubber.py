"""The rubber: what is left of strokes where a round tip has gone over them."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence

from facilitator.model.sketch import Point, Stroke, StrokeKind
from facilitator.rules.sketching import around, bounds, lines_of, overlap, reach

Pieces = tuple[tuple[Point, ...], ...]
"""Paths that are left of a pen's path, in order."""
Span = tuple[float, float]
"""A part of a straight piece, as fractions of its length."""


def rub(strokes: Iterable[Stroke], path: Sequence[Point], radius: float) -> dict[str, Pieces]:
    """What a tip of that radius leaves of the strokes that it touches on its path, by their ids.

    Of a pen's path it takes the part below it, so that several pieces may be left. Lines, boxes, arrows and
    words go whole. All of the ink below the tip goes, so half the width of the line counts.
    """
    touched: dict[str, Pieces] = {}
    swept = around(path, radius)
    for stroke in strokes:
        if not overlap(bounds(stroke), swept):
            continue
        tip = radius + reach(stroke)
        if stroke.kind is StrokeKind.PEN:
            pieces = without(stroke.points, path, tip)
            if pieces != (stroke.points,):
                touched[stroke.id] = pieces
        elif any(_touches(line, path, tip) for line in lines_of(stroke)):
            touched[stroke.id] = ()
    return touched


def without(points: Sequence[Point], path: Sequence[Point], radius: float) -> Pieces:
    """The pieces of a path that lie further than a radius from another path, with new ends at the edge."""
    sweeps = _sweeps(path)
    if len(points) == 1:
        gone = any(_span(points[0], points[0], a, b, radius) for a, b in sweeps)
        return () if gone else (tuple(points),)
    pieces: list[tuple[Point, ...]] = []
    piece: list[Point] = []
    for one, other in itertools.pairwise(points):
        left = _left_of(one, other, sweeps, radius)
        if piece and (not left or left[0][0] > 0):
            pieces.append(tuple(piece))
            piece = []
        for start, end in left:
            piece = piece or [_between(one, other, start)]
            piece.append(_between(one, other, end))
            if end < 1:
                pieces.append(tuple(piece))
                piece = []
    return (*pieces, tuple(piece)) if piece else tuple(pieces)


def _touches(line: Sequence[Point], path: Sequence[Point], radius: float) -> bool:
    """True if a path comes as near as a radius to a line."""
    pairs = itertools.pairwise(line) if len(line) > 1 else ((line[0], line[0]),)
    sweeps = _sweeps(path)
    return any(_span(one, other, a, b, radius) for one, other in pairs for a, b in sweeps)


def _sweeps(path: Sequence[Point]) -> list[tuple[Point, Point]]:
    return list(itertools.pairwise(path)) if len(path) > 1 else [(path[0], path[0])]


def _left_of(one: Point, other: Point, sweeps: Sequence[tuple[Point, Point]], radius: float) -> list[Span]:
    """The parts of a straight piece that no sweep covers, in order."""
    spans = sorted(span for a, b in sweeps if (span := _span(one, other, a, b, radius)))
    left: list[Span] = []
    start = 0.0
    for first, last in spans:
        if first > start:
            left.append((start, first))
        start = max(start, last)
    return [*left, (start, 1.0)] if start < 1 else left


def _between(one: Point, other: Point, part: float) -> Point:
    if part <= 0:
        return one
    if part >= 1:
        return other
    return Point(
        one.x + part * (other.x - one.x),
        one.y + part * (other.y - one.y),
        one.pressure + part * (other.pressure - one.pressure),
    )


def _span(one: Point, other: Point, a: Point, b: Point, radius: float) -> Span | None:
    """The part of a straight piece that a tip covers on its way from a to b, None if it covers none.

    What the tip covers is convex (two discs and the band between them), so it is one part.
    """
    spans = [_in_disc(one, other, a, radius), _in_disc(one, other, b, radius)]
    spans.append(_in_band(one, other, a, b, radius))
    found = [span for span in spans if span is not None]
    if not found:
        return None
    return (min(start for start, _ in found), max(end for _, end in found))


def _in_disc(one: Point, other: Point, centre: Point, radius: float) -> Span | None:
    dx, dy = other.x - one.x, other.y - one.y
    fx, fy = one.x - centre.x, one.y - centre.y
    square, half, rest = dx * dx + dy * dy, fx * dx + fy * dy, fx * fx + fy * fy - radius * radius
    if square == 0:
        return (0.0, 1.0) if rest <= 0 else None
    root = half * half - square * rest
    if root < 0:
        return None
    root = math.sqrt(root)
    return _held((-half - root) / square, (-half + root) / square)


def _in_band(one: Point, other: Point, a: Point, b: Point, radius: float) -> Span | None:
    """The part inside the rectangle along a sweep, by Liang and Barsky's clipping (1984)."""
    length = math.hypot(b.x - a.x, b.y - a.y)
    if length == 0:
        return None
    ux, uy = (b.x - a.x) / length, (b.y - a.y) / length
    along = ((one.x - a.x) * ux + (one.y - a.y) * uy, (other.x - a.x) * ux + (other.y - a.y) * uy)
    across = ((one.y - a.y) * ux - (one.x - a.x) * uy, (other.y - a.y) * ux - (other.x - a.x) * uy)
    start, end = 0.0, 1.0
    for (first, last), least, most in ((along, 0.0, length), (across, -radius, radius)):
        step = last - first
        if step == 0:
            if not least <= first <= most:
                return None
            continue
        enter, leave = sorted(((least - first) / step, (most - first) / step))
        start, end = max(start, enter), min(end, leave)
    return (start, end) if start <= end else None


def _held(start: float, end: float) -> Span | None:
    start, end = max(0.0, start), min(1.0, end)
    return (start, end) if start <= end else None
