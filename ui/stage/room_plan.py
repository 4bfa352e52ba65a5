"""How rooms are laid out: the grid in which the names stand largest, reckoned and not tried by drawing."""

from __future__ import annotations

import math
from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QRectF

from facilitator.rules.scene import RoomCard
from ui.stage.lettering import advance, set_text
from ui.stage.page import LEAST, vh

PADDING = vh(2.8)
GAP = vh(2.5)
LABEL = LEAST
LABEL_GAP = vh(0.6)
LABEL_HEIGHT = LABEL * 1.2
NAME = vh(4.6)
NAME_MOST = vh(7)
NAME_LEADING = 1.18
NAME_LINES = 2
NAME_SPACE = 0.22
"""Free height between two names, as a part of their size."""
NAME_GAP = vh(2)
TALK = vh(4.2)
TALK_WEIGHT = 600
TALK_LEADING = 1.25
BAND_GAP = vh(2.4)
MOST_COLUMNS = 8
BEST_SHAPE = 1.7
"""A cell looks best when it is about this much wider than high."""
SLACK = 1.01
"""Words drawn together may come out a little wider than reckoned one by one."""


class Plan(Struct, frozen=True):
    """A grid of cells, the size of the names in it, and where the question stands."""

    columns: int
    rows: int
    name_columns: int
    size: int
    band: float
    """Height of the question's own band below the grid; 0 if it has a cell or there is none."""
    talk_size: float

    def cell(self, area: QRectF, number: int) -> QRectF:
        """The cell of that number, counted from 0 row by row."""
        row, column = divmod(number, self.columns)
        width, height = _cell_size(self, area.width(), area.height())
        return QRectF(area.left() + column * (width + GAP), area.top() + row * (height + GAP), width, height)

    def talk_rect(self, area: QRectF, rooms: int) -> QRectF:
        """Where the question stands: in the cell after the last room, or in its band."""
        if self.band:
            return QRectF(area.left(), area.bottom() - self.band, area.width(), self.band)
        return self.cell(area, rooms)

    def row(self, lines: int) -> float:
        """The height that a name of so many lines takes."""
        return self.size * (lines * NAME_LEADING + NAME_SPACE)

    def rows_of(self, room: RoomCard, cell_width: float) -> list[float]:
        """The heights of the rows of names in a room's cell."""
        width = names_width(cell_width, self.name_columns) - mark_width(self.size)
        lines = [min(NAME_LINES, lines_of(badge.name, width, self.size)) for badge in room.people]
        across = self.name_columns
        return [self.row(max(lines[at : at + across])) for at in range(0, len(lines), across)]


def mark_width(size: float) -> float:
    """The width of a profession's mark with the space after it."""
    return size * 1.33


def names_width(cell_width: float, name_columns: int) -> float:
    """The width of one column of names, marks included."""
    return (cell_width - 2 * PADDING - NAME_GAP * (name_columns - 1)) / name_columns


def lines_of(name: str, width: float, size: float) -> int:
    """The lines that a name takes when it breaks between words only; 99 if one word is too wide."""
    lines, used = 1, 0.0
    space = advance(" ", 600) * size
    for word in name.split():
        wide = advance(word, 600) * size * SLACK
        if wide > width:
            return 99
        if used and used + space + wide > width:
            lines += 1
            used = wide
        else:
            used += (space if used else 0.0) + wide
    return lines


def plan_rooms(rooms: tuple[RoomCard, ...], question: str, width: float, height: float) -> Plan:
    """The best plan for so much room: names whole before names large, large before an even grid."""
    return max(_plans(rooms, question, width, height), key=lambda scored: scored[0])[1]


def _plans(
    rooms: tuple[RoomCard, ...], question: str, width: float, height: float
) -> Iterator[tuple[tuple[float, float], Plan]]:
    band = _band(question, width) if question else 0.0
    for banded in (False, True) if question else (False,):
        cells = max(1, len(rooms) + (1 if question and not banded else 0))
        for columns in range(1, min(cells, MOST_COLUMNS) + 1):
            rows = math.ceil(cells / columns)
            for name_columns in (1, 2):
                rough = Plan(columns, rows, name_columns, round(LEAST), band if banded else 0.0, TALK)
                yield _scored(rough, rooms, question, cells, width, height)


def _scored(
    rough: Plan, rooms: tuple[RoomCard, ...], question: str, cells: int, width: float, height: float
) -> tuple[tuple[float, float], Plan]:
    """The plan with its largest names, and its worth: names not cut (as a negative count), then points."""
    cell_width, cell_height = _cell_size(rough, width, height)
    most = min(NAME_MOST, NAME + max(0, 6 - cells) * vh(0.6))
    best: tuple[float, Plan] | None = None
    for size in range(round(most), math.ceil(LEAST) - 1, -1):
        plan = Plan(rough.columns, rough.rows, rough.name_columns, size, rough.band, rough.talk_size)
        cut, wrapped = _trouble(plan, rooms, cell_width, cell_height)
        if cut:
            continue
        points = size - (4.0 if wrapped else 0.0)
        if best is None or points > best[0]:
            best = (points, plan)
        if not wrapped:
            break
    cut = 0
    if best is None:
        best = (LEAST, rough)
        cut, _ = _trouble(rough, rooms, cell_width, cell_height)
    if question and not rough.band:
        text_height = cell_height - 2 * PADDING - LABEL_HEIGHT - LABEL_GAP
        cut += 0 if _talk_fits(question, cell_width - 2 * PADDING, text_height) else 1
    shape = max(0.1, cell_width / max(1.0, cell_height))
    empty = rough.columns * rough.rows - cells
    odd = 4 * abs(math.log2(shape / BEST_SHAPE)) + 1.5 * empty + (2 if rough.name_columns > 1 else 0)
    return (-cut, best[0] - odd - (1 if rough.band else 0)), best[1]


def _trouble(
    plan: Plan, rooms: tuple[RoomCard, ...], cell_width: float, cell_height: float
) -> tuple[int, int]:
    """How many names would be cut, and how many take two lines."""
    width = names_width(cell_width, plan.name_columns) - mark_width(plan.size)
    room_for_names = cell_height - 2 * PADDING - LABEL_HEIGHT - LABEL_GAP
    cut = wrapped = 0
    for room in rooms:
        lines = [lines_of(badge.name, width, plan.size) for badge in room.people]
        cut += sum(count > NAME_LINES for count in lines)
        wrapped += sum(count > 1 for count in lines)
        over = sum(plan.rows_of(room, cell_width)) - room_for_names
        cut += math.ceil(over / plan.row(1)) * plan.name_columns if over > 0 else 0
    return cut, wrapped


def _cell_size(plan: Plan, width: float, height: float) -> tuple[float, float]:
    below = plan.band + GAP if plan.band else 0.0
    return (
        (width - GAP * (plan.columns - 1)) / plan.columns,
        (height - below - GAP * (plan.rows - 1)) / plan.rows,
    )


def _band(question: str, width: float) -> float:
    """The height of a band that holds the question on at most three lines."""
    room = width - 2 * PADDING - advance("Talk about", 700) * LABEL - BAND_GAP
    text = set_text(
        question, room, size=TALK, least=LEAST, most_lines=3, weight=TALK_WEIGHT, leading=TALK_LEADING
    )
    return text.height + vh(2.6)


def _talk_fits(question: str, width: float, height: float) -> bool:
    words = set_text(question, width, size=LEAST, height=height, weight=TALK_WEIGHT, leading=TALK_LEADING)
    return words.whole and words.height <= height
