"""The line above a figure that says what its marks mean: drawn as they are drawn below it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from facilitator.exchange.figures import lettering
from facilitator.exchange.figures.look import SMALL
from facilitator.exchange.figures.sheet import DASHES, SHAPES, THEN, Sheet

WORDS = {"P": "Policy Profession", "O": "Operational Delivery", "": "Pair"}

Entry = tuple[str, Callable[[Sheet, float, float], None]]
"""Words, and what draws their sign around a point."""

SIGN = 40.0


def legend(sheet: Sheet, x: float, y: float, entries: Iterable[Entry]) -> None:
    """Signs with their words, one after another; on the next line where there is no more room."""
    left = x
    for words, sign in entries:
        needed = SIGN + lettering.width(lettering.readable(words), SMALL) + 20
        if left > x and left + needed > sheet.width:
            left, y = x, y + 22
        sign(sheet, left + SIGN / 2 - 6, y)
        sheet.words(left + SIGN - 4, y, words, size=SMALL, colour=sheet.look.ink2)
        left += needed


def of_professions(letters: Iterable[str], *, lines: bool = True) -> list[Entry]:
    """What P, O and a pair are drawn as, those of them that are there."""

    def sign(letter: str) -> Callable[[Sheet, float, float], None]:
        def draw(sheet: Sheet, x: float, y: float) -> None:
            colour = sheet.look.of_letter(letter)
            if lines:
                sheet.line([x - 15, x + 15], [y, y], colour, 1.8, DASHES[letter])
            if letter:
                sheet.chip(x, y, letter)
            else:
                sheet.mark(x, y, SHAPES[letter], 9, colour)

        return draw

    there = set(letters)
    return [(WORDS[letter], sign(letter)) for letter in ("P", "O", "") if letter in there]


def median_line(sheet: Sheet, x: float, y: float) -> None:
    """The sign of a median across waves."""
    sheet.line([x - 15, x + 15], [y, y], sheet.look.ink, 4)
    sheet.mark(x, y, "D", 10, sheet.look.ink)


def median_mark(sheet: Sheet, x: float, y: float) -> None:
    """The sign of a median among dots."""
    sheet.line([x, x], [y - 9, y + 9], sheet.look.ink, 3)


def then_mark(sheet: Sheet, x: float, y: float) -> None:
    """The sign of the start as it is seen at the end."""
    sheet.line([x, x + 16], [y, y], sheet.look.ink2, 1.4, THEN)
    sheet.mark(x - 5, y, "o", 9, sheet.look.surface, sheet.look.ink2, 1.8)
