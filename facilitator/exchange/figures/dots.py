"""How values are spread: a dot a person, piled where they are alike, and the median of each row."""

from __future__ import annotations

from facilitator.exchange.figures.legend import legend, median_mark
from facilitator.exchange.figures.look import SMALL
from facilitator.exchange.figures.sheet import Sheet
from facilitator.exchange.figures.sizes import DOT, SESSION_HEAD, dots_row, names_room
from facilitator.exchange.figures.spreading import piled
from facilitator.rules.measures.figure import DotsFigure
from facilitator.rules.measures.number_words import tenths


def draw(sheet: Sheet, figure: DotsFigure) -> None:
    """The whole figure."""
    look = sheet.look
    left, right = names_room(sheet.width) + 20, sheet.width - 112
    span = figure.most - figure.least or 1.0

    def x(value: float) -> float:
        part = (min(max(value, figure.least), figure.most) - figure.least) / span
        return left + part * (right - left)

    def dot(on: Sheet, at: float, y: float) -> None:
        on.mark(at, y, "o", DOT, look.teal)

    legend(sheet, 16, 20, [("One person", dot), ("Median", median_mark)])
    bottom = sheet.height - 30
    for value in range(round(figure.least), round(figure.most) + 1):
        sheet.line([x(value)] * 2, [40, bottom], look.line, 1.0)
        sheet.words(x(value), bottom + 18, str(value), colour=look.ink2, across="center")
    sheet.above()
    rows = [([x(v) for v in group.values], dots_row(len(group.values))) for group in figure.groups]
    size = min((_fitting(xs, high) for xs, high in rows), default=DOT)  # one size, so that a dot is a person
    y, part = 40.0, ""
    for group in figure.groups:
        if group.part and group.part != part:
            part = group.part
            sheet.words(16, y + SESSION_HEAD / 2 + 2, part, bold=True)
            y += SESSION_HEAD
        high = dots_row(len(group.values))
        if group.median is not None:
            at = x(group.median)
            sheet.line([at, at], [y + 3, y + high - 3], look.ink, 3)
            sheet.words(right + 20, y + high / 2, f"Median {tenths(group.median)}", size=SMALL, bold=True)
        sheet.above()
        _row(sheet, [x(v) for v in group.values], y + high / 2, size)
        sheet.words(16, y + high / 2, group.label, room=left - 46)
        y += high


def _fitting(xs: list[float], high: float) -> float:
    """The largest dot with which a row is no higher than its room."""
    size = DOT
    while size > 3:
        storeys = piled(xs, size + 1)
        if not storeys or (2 * max(abs(s) for s in storeys) + 1) * (size + 1) <= high - 6:
            break
        size -= 1
    return size


def _row(sheet: Sheet, xs: list[float], middle: float, size: float) -> None:
    ys = [middle - storey * (size + 1) for storey in piled(xs, size + 1)]
    sheet.marks(xs, ys, "o", size, sheet.look.teal, wide=1.2 if size > 6 else 0.0)
