"""How rooms are laid out: the grid in which the names stand largest, reckoned and not tried by drawing."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec
from msgspec import Struct
from PySide6.QtCore import QRectF

from facilitator.rules.scene import RoomCard
from ui.stage.lettering import advance, set_text
from ui.stage.page import LEAST, vh

PADDING = vh(2.8)
PADDING_TIGHT = vh(1.2)
PADDING_SIDE = vh(2.2)
WIDE_CELLS = 3
"""Cells in a row up to which they are wide enough to have more space at their sides."""
GAP = vh(2.5)
LEAST_SIZE = math.ceil(LEAST)
LABEL = LEAST
LABEL_GAP = vh(0.6)
LABEL_HEIGHT = LABEL * 1.2
NAME = vh(4.6)
NAME_MOST = vh(7)
SMALL_COSTS = 1
"""What each pixel costs by which names are smaller than the look asks, in pixels of their size."""
NAME_LEADING = 1.18
NAME_LINES = 2
SMALL_LINES = 4
"""A name that needs more lines than two is set at the least size, on so many lines at most."""
NAME_SPACE = 0.22
"""Free height between two names, as a part of their size."""
NAME_SPACE_TIGHT = 0.04
NAME_GAP = vh(2)
TALK = vh(4.2)
TALK_PART = 0.91
TALK_WEIGHT = 600
TALK_LEADING = 1.25
BAND_GAP = vh(2.4)
MOST_COLUMNS = 8
BEST_SHAPE = 1.7
"""A cell looks best when it is about this much wider than high."""
HAIR = 0.5
SLACK = 1.01
"""Words drawn together may come out a little wider than reckoned one by one."""


class Plan(Struct, frozen=True):
    """A grid of cells, the size of the names in it, and where the question stands."""

    columns: int
    rows: int
    name_columns: int = 1
    size: int = LEAST_SIZE
    tight: bool = False
    """Cells have hardly any space around and between their names, because there are so many."""
    band: float = 0.0
    """Height of the question's own band below the grid; 0 if it has a cell or there is none."""

    @property
    def padding(self) -> float:
        """The space inside a cell above and below."""
        return PADDING_TIGHT if self.tight else PADDING

    @property
    def side(self) -> float:
        """The space inside a cell at the left and the right; narrow cells need all their width for names."""
        return PADDING_SIDE if self.tight and self.columns <= WIDE_CELLS else self.padding

    @property
    def talk_size(self) -> float:
        """The size of the question: a little below the names."""
        return max(LEAST, self.size * TALK_PART)

    def cell(self, area: QRectF, number: int) -> QRectF:
        """The cell of that number, counted from 0 row by row."""
        row, column = divmod(number, self.columns)
        width, height = self.cell_size(area.width(), area.height())
        return QRectF(area.left() + column * (width + GAP), area.top() + row * (height + GAP), width, height)

    def cell_size(self, width: float, height: float) -> tuple[float, float]:
        """Width and height of every cell in an area of that size."""
        below = self.band + GAP if self.band else 0.0
        return (
            (width - GAP * (self.columns - 1)) / self.columns,
            (height - below - GAP * (self.rows - 1)) / self.rows,
        )

    def talk_rect(self, area: QRectF, rooms: int) -> QRectF:
        """Where the question stands: in the cell after the last room, or in its band."""
        if self.band:
            return QRectF(area.left(), area.bottom() - self.band, area.width(), self.band)
        first, last = self.cell(area, rooms), self.cell(area, self.columns * self.rows - 1)
        return first.united(last)

    def name_width(self, cell_width: float) -> float:
        """The width that a name has in a cell, beside its mark."""
        return self.column_width(cell_width) - self.mark_width

    def column_width(self, cell_width: float) -> float:
        """The width of one column of names, marks included."""
        across = self.name_columns
        return (cell_width - 2 * self.side - NAME_GAP * (across - 1)) / across

    @property
    def mark_width(self) -> float:
        """The width of a profession's mark with the space after it."""
        return self.size * 1.33

    def room_for_names(self, cell_height: float) -> float:
        """The height that is left for names below a room's number."""
        return cell_height - 2 * self.padding - LABEL_HEIGHT - LABEL_GAP

    def row(self, lines: int) -> float:
        """The height that a name of so many lines takes."""
        return self.size * (lines * NAME_LEADING + (NAME_SPACE_TIGHT if self.tight else NAME_SPACE))

    def rows_of(self, room: RoomCard, cell_width: float) -> list[float]:
        """The heights of the rows of names in a room's cell."""
        width = self.name_width(cell_width)
        heights = [self._height_of(badge.name, width) for badge in room.people]
        across = self.name_columns
        return [max(heights[at : at + across]) for at in range(0, len(heights), across)]

    def _height_of(self, name: str, width: float) -> float:
        lines = lines_of(name, width, self.size)
        if lines <= NAME_LINES:
            return self.row(lines)
        small = min(SMALL_LINES, lines_of(name, width, LEAST_SIZE))
        return max(self.row(1), small * LEAST_SIZE * NAME_LEADING + self.row(0))

    def rows_shown(self, rows: list[float], cell_height: float) -> int:
        """How many rows have a place; where not all have, one is left for the line that counts the rest."""
        room = self.room_for_names(cell_height) + HAIR
        if sum(rows) <= room:
            return len(rows)
        shown = len(rows) - 1
        while shown and sum(rows[:shown]) + LEAST_SIZE * NAME_LEADING > room:
            shown -= 1
        return shown


class Trouble(Struct, frozen=True):
    """What a plan costs: names without a place, words broken, and names in two lines or small type."""

    missing: int
    broken: int
    wrapped: int
    small: int


def lines_of(name: str, width: float, size: float) -> int:
    """The lines that a name takes when it breaks at spaces and hyphens, and inside a word only if it must.

    A broken word is so bad that it counts as more lines than a name may have at its own size.
    """
    lines, used = 1, 0.0
    must_break = False
    for gap, part in _pieces(name):
        wide = part * size * SLACK
        if used and used + gap * size + wide <= width:
            used += gap * size + wide
        else:
            lines += (1 if used else 0) + int(wide // max(1.0, width))
            must_break = must_break or wide > width
            used = wide % max(1.0, width) if wide > width else wide
    return max(lines, NAME_LINES + 1) if must_break else lines


@lru_cache(maxsize=1024)
def _pieces(name: str) -> tuple[tuple[float, float], ...]:
    """The pieces between which a name may break: the space before each and its width, at a size of 1."""
    space = advance(" ", 600)
    return tuple(
        (0.0 if number else space, advance(piece, 600))
        for word in name.split()
        for number, piece in enumerate(re.findall(r"[^-]*-|[^-]+", word))
    )


@lru_cache(maxsize=16)
def plan_rooms(rooms: tuple[RoomCard, ...], question: str, head: str, width: float, height: float) -> Plan:
    """The best plan for so much room: everybody before whole names, these before large ones, then shape.

    ``head`` is what stands before the question, in the language that is spoken.
    """
    most = round(min(NAME_MOST, NAME + max(0, 6 - len(rooms) - bool(question)) * vh(0.6)))
    grids = sorted(_grids(len(rooms), question, head, width, height), key=lambda priced: priced[0])
    best = Plan(1, max(1, len(rooms)))
    worth = (-math.inf, -math.inf)
    for price, grid in grids:
        if worth[0] == 0 and worth[1] >= most - price:
            break  # no grid from here on can be worth more
        (missing, points), sized = _largest(grid, rooms, grid.cell_size(width, height), most)
        if (missing, points - price) > worth:
            best, worth = sized, (missing, points - price)
    return best


def _grids(rooms: int, question: str, head: str, width: float, height: float) -> Iterator[tuple[float, Plan]]:
    """Every grid that comes into question, each with what it costs in looks, in pixels of the names' size."""
    band = _band(question, head, width) if question else 0.0
    for banded in (False, True) if question else (False,):
        cells = max(1, rooms + (1 if question and not banded else 0))
        for columns in range(1, min(cells, MOST_COLUMNS) + 1):
            rough = Plan(columns, math.ceil(cells / columns), band=band if banded else 0.0)
            cell = rough.cell_size(width, height)
            shape = max(0.1, cell[0] / max(1.0, cell[1]))
            price = 4 * abs(math.log2(shape / BEST_SHAPE)) + 1.5 * (columns * rough.rows - cells) + 3 * banded
            if question and not banded:
                talk = rough.talk_rect(QRectF(0, 0, width, height), rooms)
                price += 0 if _talk_fits(question, rough, talk) else 12
            for name_columns in (1, 2):
                for tight in (False, True):
                    grid = msgspec.structs.replace(rough, name_columns=name_columns, tight=tight)
                    yield price + 2 * (name_columns - 1) + 4 * tight, grid


def _largest(
    plan: Plan, rooms: tuple[RoomCard, ...], cell: tuple[float, float], most: int
) -> tuple[tuple[int, float], Plan]:
    """The plan with its names as large as is worth it, and its worth: minus those missing, then points."""
    people = max(1, sum(len(room.people) for room in rooms))
    best: tuple[tuple[int, float], Plan] | None = None
    for size in range(most, LEAST_SIZE - 1, -1):
        sized = msgspec.structs.replace(plan, size=size)
        trouble = _trouble(sized, rooms, cell)
        legible = size - SMALL_COSTS * max(0.0, NAME - size)
        points = legible - (10 * trouble.wrapped + 30 * trouble.small + 200 * trouble.broken) / people
        worth = (-trouble.missing, points)
        if best is None or worth > best[0]:
            best = (worth, sized)
        if best[0][0] == 0 and best[0][1] >= size - 1:
            break  # smaller names cannot be worth more
    return best or ((0, 0.0), plan)


def _trouble(plan: Plan, rooms: tuple[RoomCard, ...], cell: tuple[float, float]) -> Trouble:
    missing = broken = wrapped = small = 0
    width = plan.name_width(cell[0])
    for room in rooms:
        rows = plan.rows_of(room, cell[0])
        shown = plan.rows_shown(rows, cell[1]) * plan.name_columns
        missing += max(0, len(room.people) - shown)
        for badge in room.people[:shown]:
            lines = lines_of(badge.name, width, plan.size)
            wrapped += lines > 1
            if lines > NAME_LINES:
                small += 1
                missing += lines_of(badge.name, width, LEAST_SIZE) > SMALL_LINES
                broken += any(part * LEAST_SIZE * SLACK > width for _, part in _pieces(badge.name))
    return Trouble(missing, broken, wrapped, small)


def _band(question: str, head: str, width: float) -> float:
    """The height of a band that holds the question on at most three lines."""
    room = width - 2 * PADDING - advance(head, 700) * LABEL - BAND_GAP
    text = set_text(
        question, room, size=TALK, least=LEAST, most_lines=3, weight=TALK_WEIGHT, leading=TALK_LEADING
    )
    return text.height + vh(2.6)


def _talk_fits(question: str, plan: Plan, place: QRectF) -> bool:
    width, height = place.width() - 2 * PADDING, plan.room_for_names(place.height())
    words = set_text(question, width, size=LEAST, height=height, weight=TALK_WEIGHT, leading=TALK_LEADING)
    return words.whole and words.height <= height
