"""People's names at the edges of a grid: side by side on two lines, or standing at an angle."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF

ANGLE = 52
"""Degrees by which names stand up where they do not fit side by side."""
NEVER = 1 << 30
"""A row or column that no grid has."""


class Named(NamedTuple):
    """Somebody at an edge of the grid."""

    name: str
    letter: str
    """P or O; empty for a column that is nobody's."""


def split(people: Sequence[Named]) -> int:
    """Where the second profession begins; beyond everybody if there is one alone."""
    return next((i for i in range(1, len(people)) if people[i].letter != people[i - 1].letter), NEVER)


def two_lines(name: str) -> tuple[str, ...]:
    """First names, and below them the last one."""
    first, _, last = name.rpartition(" ")
    return (first, last) if first else (last,)


def rise_and_run(box: QPointF) -> tuple[float, float]:
    """How high and how far to the right a line of text reaches when it stands up."""
    angle = radians(ANGLE)
    return box.x() * sin(angle) + box.y() * cos(angle) / 2, box.x() * cos(angle)
