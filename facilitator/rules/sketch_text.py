"""Words in a sketch: broken into lines by reckoning, so that screen, print and SVG break them alike."""

from __future__ import annotations

import unicodedata
from typing import ClassVar

from msgspec import Struct

from facilitator.model.sketch import FRAME_HEIGHT, FRAME_WIDTH, Point

MARGIN = 16.0
"""What stays free between words and the edge of the frame, in its units."""
LEAST_ROOM = 9
"""Characters for which there is room in a line, wherever it begins."""
SMALLER = 0.88
"""Words that are too many for a frame become smaller by this factor, until all of them are there."""


class Words(Struct, frozen=True):
    """A text in its place: the top left corner, the size of its letters and its lines."""

    LEADING: ClassVar[float] = 1.22
    BASELINE: ClassVar[float] = 0.95

    x: float
    y: float
    size: float
    lines: tuple[str, ...]

    @property
    def width(self) -> float:
        """Width of the widest line, as reckoned."""
        return max((advance(line) for line in self.lines), default=0.0) * self.size

    @property
    def height(self) -> float:
        """Height of all lines."""
        return len(self.lines) * self.size * self.LEADING

    def baseline(self, line: int) -> float:
        """Where the letters of a line stand."""
        return self.y + self.size * (self.BASELINE + line * self.LEADING)


def place_words(at: Point, size: float, text: str) -> Words:
    """Words that begin at a point; near an edge they move back into the frame, and many become smaller."""
    most = FRAME_HEIGHT - 2 * MARGIN
    while True:
        room = max(FRAME_WIDTH - MARGIN - at.x, LEAST_ROOM * size * 0.6)
        lines = broken(text, room / size)
        if len(lines) * size * Words.LEADING <= most or size < 8:
            break
        size *= SMALLER
    placed = Words(at.x, at.y, round(size, 2), lines)
    x = min(at.x, max(MARGIN, FRAME_WIDTH - MARGIN - placed.width))
    y = min(at.y, max(MARGIN, FRAME_HEIGHT - MARGIN - placed.height))
    return Words(round(x, 2), round(y, 2), placed.size, lines)


def broken(text: str, room: float) -> tuple[str, ...]:
    """A text in lines no wider than so many sizes of its letters; long words break anywhere."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if advance(longer) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while advance(line) > room and len(line) > 1:
            cut = max(1, _most(line, room))
            lines.append(line[:cut])
            line = line[cut:]
    return (*lines, line) if line else tuple(lines)


def advance(text: str) -> float:
    """The width of a text in sizes of its letters, reckoned a little generously."""
    return sum(_advance(sign) for sign in text)


def _most(text: str, room: float) -> int:
    """How many signs of a text have room."""
    taken = 0.0
    for number, sign in enumerate(text):
        taken += _advance(sign)
        if taken > room:
            return number
    return len(text)


def _advance(sign: str) -> float:
    if sign in "ijl|.,:;'!":
        return 0.3
    if sign == " ":
        return 0.27
    if unicodedata.combining(sign):
        return 0.0
    if unicodedata.east_asian_width(sign) in "WF":
        return 1.3 if ord(sign) > 0xFFFF else 1.05
    return 0.9 if sign in "mwMW@%" else 0.68 if sign.isupper() else 0.57
