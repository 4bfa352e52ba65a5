"""Where rows and columns of a grid of people lie: as large as there is room, a gap between professions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF

from ui.theme import Tokens, font
from ui.widgets.names_at_edges import NEVER, Named, rise_and_run, split, two_lines

MARK = 16
"""The side of a profession's mark beside a name."""
LONGEST_NAME = 210
LONGEST_STANDING = 150
GAP_BETWEEN = 8
"""Between the two professions, where an edge has both."""


class Axis(NamedTuple):
    """The people along one edge, in pixels from where the first cell begins."""

    number: int = 0
    size: int = 26
    """What a row or column takes."""
    before: int = 0
    """What the names of the other edge take before the first."""
    after: int = 0
    """What names that stand up reach beyond the last."""
    split: int = NEVER
    """The first of the second profession."""

    def start(self, index: int) -> int:
        """Where a row or column begins."""
        return index * self.size + (GAP_BETWEEN if index >= self.split else 0)

    @property
    def whole(self) -> int:
        """All of it, with the names."""
        return self.before + self.start(self.number) + self.after + 2

    def index_at(self, at: float) -> int:
        """The row or column at a place, −1 between and beyond them."""
        border = self.split * self.size
        if at >= border:
            if at < border + GAP_BETWEEN:
                return -1
            at -= GAP_BETWEEN
        index = int(at // self.size)
        return index if index < self.number else -1

    def seen(self, scrolled: int, room: int) -> range:
        """Which rows or columns are in sight."""
        first = max(0, (scrolled - GAP_BETWEEN) // self.size)
        return range(first, min(self.number, (scrolled + room - self.before) // self.size + 1))

    def scrolled_to(self, index: int, scrolled: int, room: int) -> int:
        """How far to scroll for a row or column to be in sight."""
        start = self.start(index)
        return start if start < scrolled else max(scrolled, start + self.size - (room - self.before))


class Axes(NamedTuple):
    """Both edges, and whether the names at the top stand up because they do not fit side by side."""

    down: Axis = Axis()
    across: Axis = Axis()
    standing: bool = False


def axes(
    rows: Sequence[Named],
    columns: Sequence[Named],
    view: QSize,
    sizes: tuple[QSize, QSize],
    tokens: Tokens,
) -> Axes:
    """Cells as large as there is room for in a view, within their smallest and largest size."""
    smallest, largest = sizes
    split_row, split_column = split(rows), split(columns)
    metrics = QFontMetricsF(font(tokens.type.small, 600))
    width = metrics.horizontalAdvance
    left = round(min(max((width(p.name) for p in rows), default=0), LONGEST_NAME)) + MARK + 24
    words = max((width(w) for p in columns for w in two_lines(p.name)), default=0)
    gaps = (GAP_BETWEEN if split_column < NEVER else 0) + 2
    wide = (view.width() - left - gaps) // max(1, len(columns))
    standing = words + 10 > min(wide, largest.width())
    top, overhang = MARK + round(2 * metrics.height()) + 14, 0
    if standing:
        longest = max((width(p.name) for p in columns), default=0)
        rise, run = rise_and_run(QPointF(min(longest, LONGEST_STANDING) + 6, metrics.height()))
        top, overhang = round(rise) + MARK + 12, round(run)
        wide = (view.width() - left - gaps - overhang) // max(1, len(columns))
    high = (view.height() - top - gaps) // max(1, len(rows))
    cell = QSize(wide, high).boundedTo(largest).expandedTo(smallest)
    return Axes(
        Axis(len(rows), cell.height(), top, 0, split_row),
        Axis(len(columns), cell.width(), left, overhang, split_column),
        standing,
    )
