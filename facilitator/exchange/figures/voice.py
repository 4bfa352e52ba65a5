"""Who spoke how often: by person, by profession, within each pair. For the facilitator alone."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from facilitator.exchange.figures.look import SMALL
from facilitator.exchange.figures.sheet import Sheet
from facilitator.exchange.figures.sizes import LOW_ROW, MOST_NAMED, ROW, SESSION_HEAD, names_room
from facilitator.rules.measures.figure import Bar, VoiceFigure


def draw(sheet: Sheet, figure: VoiceFigure) -> None:
    """The whole figure."""
    sheet.words(
        sheet.width - 16,
        22,
        "Private: never on the stage",
        size=SMALL,
        colour=sheet.look.ink2,
        across="right",
    )
    y = 10.0
    if len(figure.people) > MOST_NAMED:
        _crowd(sheet, figure, y)
        return
    if figure.people:
        y = _part(sheet, y, "By person", [figure.people])
    if figure.professions:
        y = _part(sheet, y, "By profession", [figure.professions])
    if figure.pairs:
        _part(sheet, y, "Within each mentor pair", figure.pairs)


def _crowd(sheet: Sheet, figure: VoiceFigure, y: float) -> None:
    """Everybody in two columns of low rows; pairs are in the data alone."""
    if figure.professions:
        y = _part(sheet, y, "By profession", [figure.professions])
    sheet.words(16, y + SESSION_HEAD / 2, "By person", bold=True)
    y += SESSION_HEAD
    each, rows = sheet.width / 2, ceil(len(figure.people) / 2)
    longest = max((bar.count for bar in figure.people), default=1) or 1
    for k, bar in enumerate(figure.people):
        x, middle = k // rows * each + 24, y + (k % rows + 0.5) * LOW_ROW
        named = x + sheet.chip(x, middle, bar.letter, 16)
        left = x + each * 0.42
        sheet.words(named, middle, bar.label, size=SMALL, room=left - named - 8)
        wide = bar.count / longest * (each * 0.58 - 74)
        colour = sheet.look.of_letter(bar.letter)
        sheet.box(left, middle - 6, max(wide, 1.5), 12, colour)
        sheet.words(left + wide + 8, middle, str(bar.count), size=SMALL)


def _part(sheet: Sheet, y: float, heading: str, groups: Sequence[Sequence[Bar]]) -> float:
    sheet.words(16, y + SESSION_HEAD / 2, heading, bold=True)
    y += SESSION_HEAD
    longest = max((bar.count for group in groups for bar in group), default=1) or 1
    left = names_room(sheet.width) + 50
    per_turn = (sheet.width - left - 150) / longest
    for group in groups:
        for bar in group:
            middle = y + ROW / 2
            x = 24.0
            x += sheet.chip(x, middle, bar.letter, 16)
            sheet.words(x, middle, bar.label, room=left - x - 12)
            wide = bar.count * per_turn
            if bar.count:
                sheet.box(left, middle - 9, wide, 18, sheet.look.of_letter(bar.letter))
            else:
                sheet.line([left, left], [middle - 9, middle + 9], sheet.look.ink2, 2)
            turns = "turn" if bar.count == 1 else "turns"
            sheet.words(left + wide + 10, middle, f"{bar.count} {turns}, {bar.share:.0%}", size=SMALL)
            y += ROW
        y += 12 if len(groups) > 1 else 0
    return y
