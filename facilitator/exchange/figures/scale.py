"""A scale up the side of a figure, with its numbers and its hairlines, and places along its foot."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil, floor

from msgspec import Struct

from facilitator.exchange.figures.look import TEXT
from facilitator.exchange.figures.sheet import Sheet


class Scale(Struct, frozen=True):
    """From values to pixels from the top."""

    least: float
    most: float
    top: float
    bottom: float

    def y(self, value: float) -> float:
        """Where a value stands; one beyond the scale stands at its end."""
        span = self.most - self.least or 1.0
        part = (min(max(value, self.least), self.most) - self.least) / span
        return self.bottom - part * (self.bottom - self.top)

    def rules(self, sheet: Sheet, left: float, right: float, words: Mapping[int, str] | None = None) -> None:
        """A hairline and a number for each whole value, or its words if there are some."""
        for value in range(ceil(self.least), floor(self.most) + 1):
            y = self.y(value)
            sheet.line([left, right], [y, y], sheet.look.line, 1.0)
            sheet.words(
                left - 10,
                y,
                words[value] if words else str(value),
                size=TEXT,
                colour=sheet.look.ink2,
                across="right",
            )


def places_across(count: int, left: float, right: float) -> list[float]:
    """So many places from left to right; one alone stands in the middle."""
    if count == 1:
        return [(left + right) / 2]
    return [left + k * (right - left) / (count - 1) for k in range(count)]
