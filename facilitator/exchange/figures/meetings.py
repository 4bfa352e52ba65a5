"""Who has met whom: a number in each cell and a shade that repeats it; mentor pairs have a ring."""

from __future__ import annotations

from facilitator.exchange.figures.legend import Entry, legend
from facilitator.exchange.figures.look import SMALL, Look
from facilitator.exchange.figures.sheet import Sheet
from facilitator.exchange.figures.sizes import (
    MOST_NAMED,
    NUMBERED_CELL,
    cell_size,
    meetings_head,
    names_room,
)
from facilitator.rules.measures.figure import MeetingsFigure


def draw(sheet: Sheet, figure: MeetingsFigure) -> None:
    """The whole figure."""
    people = len(figure.labels)
    named = people <= MOST_NAMED
    cell = cell_size(people, sheet.width)
    left = names_room(sheet.width) if named else 24.0
    top = meetings_head(figure)
    pairs = {frozenset(two) for two in figure.pairs}
    for k, (label, letter) in enumerate(zip(figure.labels, figure.letters, strict=True)):
        if not named:
            break
        y, x = top + (k + 0.5) * cell, left + (k + 0.5) * cell
        sheet.words(left - 30, y, label, across="right", room=left - 44)
        sheet.chip(left - 15, y, letter, 16)
        sheet.chip(x, top - 15, letter, 16)
        sheet.words(x, top - 28, label, room=top - 34, turned=90, down="center")
    if cell < NUMBERED_CELL:
        _small(sheet, figure, left, top, cell)
    for i, row in enumerate(figure.counts if cell >= NUMBERED_CELL else ()):
        for j, count in enumerate(row):
            _cell(
                sheet,
                left + j * cell,
                top + i * cell,
                cell,
                None if i == j else count,
                pair=frozenset((i, j)) in pairs and i != j,
            )
    legend(sheet, 16, sheet.height - 22, _entries(numbered=cell >= NUMBERED_CELL, pairs=bool(pairs)))


def _cell(sheet: Sheet, x: float, y: float, size: float, count: int | None, *, pair: bool) -> None:
    look = sheet.look
    gap = 1.0 if size > 12 else 0.25
    side = size - 2 * gap
    if count is None:
        sheet.line([x + size * 0.35, x + size * 0.65], [y + size * 0.35, y + size * 0.65], look.edge, 1.0)
        return
    fill = (look.sunken, look.heat2, look.heat3, look.heat4)[min(count, 3)]
    if size < NUMBERED_CELL:
        fill = _shade(look, count)
    sheet.box(x + gap, y + gap, side, side, fill, round_by=3 if size > 12 else 0)
    if pair:
        sheet.box(
            x + gap + 1,
            y + gap + 1,
            side - 2,
            side - 2,
            "none",
            look.teal if size >= NUMBERED_CELL else look.ink,
            2.2,
        )
    if size >= NUMBERED_CELL:
        shown, colour = (str(count), look.ink) if count else ("–", look.ink2)
        sheet.words(
            x + size / 2, y + size / 2, shown, size=SMALL, colour=colour, bold=bool(count), across="center"
        )


def _small(sheet: Sheet, figure: MeetingsFigure, left: float, top: float, cell: float) -> None:
    rows = [
        [sheet.look.surface if i == j else _shade(sheet.look, count) for j, count in enumerate(row)]
        for i, row in enumerate(figure.counts)
    ]
    sheet.cells(left, top, cell, rows)
    sheet.above()
    both = [two for i, j in figure.pairs for two in ((i, j), (j, i))]
    xs, ys = [left + (j + 0.5) * cell for _, j in both], [top + (i + 0.5) * cell for i, _ in both]
    if both:
        sheet.marks(xs, ys, "s", cell, "none", sheet.look.ink, 1.0)


def _shade(look: Look, count: int) -> str:
    return (look.sunken, look.heat3, look.edge, look.teal)[min(count, 3)]


def _entries(*, numbered: bool, pairs: bool) -> list[Entry]:
    def sign(count: int, *, pair: bool = False) -> Entry:
        def draw_sign(sheet: Sheet, x: float, y: float) -> None:
            size = 24.0 if numbered else 14.0
            _cell(sheet, x - size / 2, y - size / 2, size, count, pair=pair)

        words = ("Not met yet", "Met once", "Twice", "More often")[count]
        return ("Mentor pair" if pair else words), draw_sign

    made = [sign(0), sign(1), sign(2), sign(3)]
    return [*made, sign(1, pair=True)] if pairs else made
