"""A pen's path as it is drawn: smoothed into curves, and where pressure changes as a filled outline."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from facilitator.model.sketch import Point
from facilitator.rules.sketching import ink

SHARP = math.radians(75)
"""A turn sharper than this is a corner and stays one."""
EVEN = 0.03
"""Pressures that differ by no more than this make a line of one width."""
FLAT = 0.4
"""How far the straight pieces that stand for a curve in an outline may lie from it, in the frame's units."""
ROUND = 0.45
"""Radians from corner to corner of what is round in an outline."""

GENTLE = 0.3
"""Radians of a turn that needs no rounding, where the line is thin beside the pieces that meet there."""

Curve = tuple[float, float, float, float, float, float]
"""A cubic Bézier curve from where the last one ended: two control points and its end."""
Corner = tuple[float, float]


def is_even(points: Sequence[Point]) -> bool:
    """True if the pen pressed alike all along, as a mouse does."""
    pressures = [point.pressure for point in points]
    return max(pressures) - min(pressures) <= EVEN


def even_width(points: Sequence[Point], width: float) -> float:
    """The one width of a line that was pressed alike all along."""
    return ink(width, sum(point.pressure for point in points) / len(points))


def curves(points: Sequence[Point]) -> list[Curve]:
    """Curves through all points, beginning at the first; a path of one point has none.

    Tangents are those of a Catmull-Rom spline (E. Catmull and R. Rom, 1974), held to a third of the piece's
    length so that a long piece beside a short one does not swing out.
    """
    tangents = [_tangent(points, number) for number in range(len(points))]
    made: list[Curve] = []
    for number in range(len(points) - 1):
        one, other = points[number], points[number + 1]
        third = math.hypot(other.x - one.x, other.y - one.y) / 3
        (ax, ay), (bx, by) = _held(tangents[number], third), _held(tangents[number + 1], third)
        made.append((one.x + ax, one.y + ay, other.x - bx, other.y - by, other.x, other.y))
    return made


def _tangent(points: Sequence[Point], number: int) -> Corner:
    """A sixth of the way from the point before to the one after; none at the ends and at corners."""
    if number == 0 or number == len(points) - 1:
        return (0.0, 0.0)
    before, here, after = points[number - 1 : number + 2]
    ax, ay, bx, by = here.x - before.x, here.y - before.y, after.x - here.x, after.y - here.y
    if abs(math.atan2(ax * by - ay * bx, ax * bx + ay * by)) > SHARP:
        return (0.0, 0.0)
    return ((after.x - before.x) / 6, (after.y - before.y) / 6)


def _held(tangent: Corner, most: float) -> Corner:
    length = math.hypot(*tangent)
    if length <= most:
        return tangent
    return (tangent[0] * most / length, tangent[1] * most / length)


def outline(points: Sequence[Point], width: float) -> list[Corner]:
    """The edge of a line that is wider where the pen pressed harder, to be filled by the nonzero rule.

    On the inner side of each turn the edge goes through the path itself, so that every part of it runs the
    same way around and nothing is left out where parts lie over one another.
    """
    path = _flattened(points, width)
    if len(path) == 1:
        x, y, half = path[0]
        return [(x + half * dx, y + half * dy) for dx, dy in _arc((1.0, 0.0), 2 * math.pi)]
    left: list[Corner] = []
    right: list[Corner] = []
    lengths = [math.hypot(b[0] - a[0], b[1] - a[1]) for a, b in itertools.pairwise(path)]
    normals = [
        ((a[1] - b[1]) / length, (b[0] - a[0]) / length)
        for a, b, length in zip(path, path[1:], lengths, strict=False)
    ]
    x, y, half = path[0]
    nx, ny = normals[0]
    left += [(x + half * dx, y + half * dy) for dx, dy in _arc((-nx, -ny), -math.pi)]
    for number in range(1, len(path) - 1):
        x, y, half = path[number]
        (ax, ay), (bx, by) = normals[number - 1], normals[number]
        turn = math.atan2(ax * by - ay * bx, ax * bx + ay * by)
        if abs(turn) < GENTLE and half * abs(turn) < min(lengths[number - 1], lengths[number]):
            left.append((x + half * bx, y + half * by))
            right.append((x - half * bx, y - half * by))
            continue
        inner, outer, sign = (left, right, -1) if turn > 0 else (right, left, 1)
        inner += [(x - sign * half * ax, y - sign * half * ay), (x, y)]
        inner.append((x - sign * half * bx, y - sign * half * by))
        outer += [(x + half * dx, y + half * dy) for dx, dy in _arc((sign * ax, sign * ay), turn)]
    x, y, half = path[-1]
    nx, ny = normals[-1]
    left += [(x + half * dx, y + half * dy) for dx, dy in _arc((nx, ny), -math.pi)]
    return left + right[::-1]


def _arc(start: Corner, turn: float) -> list[Corner]:
    """Unit vectors from one on, turned as far as asked, the last included."""
    steps = max(1, math.ceil(abs(turn) / ROUND))
    x, y = start
    made = [start]
    cos, sin = math.cos(turn / steps), math.sin(turn / steps)
    for _ in range(steps):
        x, y = x * cos - y * sin, x * sin + y * cos
        made.append((x, y))
    return made


def _flattened(points: Sequence[Point], width: float) -> list[tuple[float, float, float]]:
    """The curves as short straight pieces: places, each with half the width of the line there."""
    first = points[0]
    path = [(first.x, first.y, ink(width, first.pressure) / 2)]
    x, y = first.x, first.y
    for one, other, (ax, ay, bx, by, ex, ey) in zip(points, points[1:], curves(points), strict=False):
        bend = max(
            math.hypot(x - 2 * ax + bx, y - 2 * ay + by), math.hypot(ax - 2 * bx + ex, ay - 2 * by + ey)
        )
        pieces = max(1, math.ceil(math.sqrt(0.75 * bend / FLAT)))
        for piece in range(1, pieces + 1):
            t = piece / pieces
            s = 1 - t
            p, q, r, u = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
            here = (p * x + q * ax + r * bx + u * ex, p * y + q * ay + r * by + u * ey)
            if math.dist(here, path[-1][:2]) > 1e-6:
                pressure = s * one.pressure + t * other.pressure
                path.append((*here, ink(width, pressure) / 2))
        x, y = ex, ey
    return path
