"""Type set into lines: how large a text can stand in a box, where it breaks, and if all of it is there."""

from __future__ import annotations

import math
import unicodedata
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from facilitator.phrase import Phrase
from ui.core_words import in_words
from ui.stage.large_letters import draw_line, typeface

LEADING = 1.27
"""Distance from line to line as a part of the type's size."""
HAIR = 0.01
"""What may be lost in sums of fractions before a line counts as too wide."""
SURELY = 0.97
"""What may be lost to kerning and to tabular digits when words are measured at another size."""
REFERENCE = 100
"""Size in pixels at which words are measured for plans that are reckoned and not set."""


class Setting(Struct, frozen=True):
    """A text as it will be drawn: its lines at one size, and whether nothing was left out."""

    text: str
    lines: tuple[str, ...]
    size: int
    weight: int
    tabular: bool
    pitch: float
    width: float
    """Width of the widest line."""
    whole: bool

    @property
    def height(self) -> float:
        """Height of all lines together."""
        return self.pitch * len(self.lines)

    @property
    def from_right(self) -> bool:
        """Whether it is read from the right: so says the first letter whose script has a direction."""
        ways = (way for sign in self.text if (way := unicodedata.bidirectional(sign)) in ("L", "R", "AL"))
        return next(ways, "L") != "L"

    def paint(self, painter: QPainter, x: float, y: float, colour: QColor, width: float, part: float) -> None:
        """Draws the lines from (x, y) down; ``part`` of what is left of ``width`` goes to their left."""
        face = typeface(self.size, self.weight, self.tabular)
        metrics = QFontMetricsF(face)
        drop = (self.pitch - metrics.height()) / 2 + metrics.ascent()
        painter.setPen(colour)
        for number, line in enumerate(self.lines):
            indent = part * (width - metrics.horizontalAdvance(line)) if part else 0.0
            at = QPointF(x + indent, y + number * self.pitch + drop)
            draw_line(painter, at, line, self.size, self.weight, self.tabular)


@lru_cache(maxsize=4096)
def advance(text: str, weight: int) -> float:
    """The width of a text on one line, as a part of the type's size."""
    return QFontMetricsF(typeface(REFERENCE, weight)).horizontalAdvance(text) / REFERENCE


def set_text(
    text: str,
    width: float,
    *,
    size: float,
    least: float | None = None,
    height: float = math.inf,
    most_lines: int | None = None,
    weight: int = 400,
    tabular: bool = False,
    leading: float = LEADING,
) -> Setting:
    """Sets a text in a box, as large as fits between ``size`` and ``least`` pixels.

    Lines break between words. Where that does not fit even at the least size they break anywhere, and
    as the very last resort the end is left out and an ellipsis says so. What the core says is set in the
    language that is spoken.
    """
    if isinstance(text, Phrase):
        text = in_words(text)
    return _set(text, width, size, least, height, most_lines, weight, tabular, leading)


@lru_cache(maxsize=2048)
def _set(
    text: str,
    width: float,
    size: float,
    least: float | None,
    height: float,
    most_lines: int | None,
    weight: int,
    tabular: bool,
    leading: float,
) -> Setting:
    text = " ".join(text.split())
    wanted = round(size)
    smallest = wanted if least is None else min(wanted, math.ceil(least - HAIR))

    def room_for(at: int) -> int:
        lines = max(1, math.floor((height + HAIR) / (at * leading))) if height < math.inf else 10_000
        return min(lines, most_lines) if most_lines else lines

    def made(lines: list[str], at: int, whole: bool) -> Setting:
        metrics = QFontMetricsF(typeface(at, weight, tabular))
        lines = [line.rstrip() for line in lines]  # or centred lines stand aside, and Hebrew is indented
        widest = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
        return Setting(text, tuple(lines), at, weight, tabular, at * leading, widest, whole)

    least_width = advance("".join(text.split()), weight) * SURELY
    for at in range(wanted, smallest - 1, -1):
        if least_width * at > width * room_for(at):
            continue  # not even without the spaces between words
        lines, widest = broken(text, width, typeface(at, weight, tabular), anywhere=False)
        if widest <= width + HAIR and len(lines) <= room_for(at):
            return made(lines, at, whole=True)
    face = typeface(smallest, weight, tabular)
    lines, _ = broken(text, width, face, anywhere=True)
    most = room_for(smallest)
    if len(lines) <= most:
        return made(lines, smallest, whole=True)
    rest = "".join(lines[most - 1 :])
    last = QFontMetricsF(face).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return made([*lines[: most - 1], last], smallest, whole=False)


def broken(text: str, width: float, face: QFont, *, anywhere: bool) -> tuple[list[str], float]:
    """The lines that a text makes in a width, and the width of the widest, which may be too wide."""
    option = QTextOption()
    modes = QTextOption.WrapMode
    option.setWrapMode(modes.WrapAtWordBoundaryOrAnywhere if anywhere else modes.WordWrap)
    layout = QTextLayout(text, face)
    layout.setTextOption(option)
    units = text.encode("utf-16-le")  # Qt counts in these, and a sign beyond the first plane is two
    lines: list[str] = []
    widest = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        start, end = line.textStart() * 2, (line.textStart() + line.textLength()) * 2
        lines.append(units[start:end].decode("utf-16-le", errors="ignore"))
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return lines, widest
