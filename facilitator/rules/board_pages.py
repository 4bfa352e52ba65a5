"""The board on pages of the shared window: so many cards at once as stay legible, in places that they keep.

Each column is cut by itself, in the order in which its cards came. A new card goes to the end of its column's
last page, so that no page which people read is laid out anew.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar

MOST_COLUMNS = 4
"""Columns that stand on a page side by side."""
MOST_CARDS = 12
"""Cards on a page, however short their titles are."""
MOST_TITLE_LINES = 3
"""Lines of a column's title."""

# All below is in hundredths of the window's height, for a window of 16:9: what the stage lays out, with
# something to spare, so that words set by a real typeface fit too.
_WIDTH, _HEIGHT = 167.0, 50.5
_COLUMN_GAP, _INSET = 2.8, 2.2
_CARD_GAP, _CARD_WIDTH, _BESIDE_TEXT, _ROUND_TEXT = 1.6, 50.0, 5.2, 2.6
_SIZE, _SIZE_ZOOMED, _SIZE_AUTHORS = 3.5, 4.4, 3.4
_LEADING = 1.22
_HEADING, _SECOND_LINE = 6.4, 5.0
_TITLE, _TITLE_LINE = 3.7, 4.5
_LANES_ZOOMED, _MOST_ZOOMED = 2, 8

_NARROW = frozenset("fijlrtI.,:;'’!|()-·“” ")
_WIDE = frozenset("mwMW@%—…")

Card = TypeVar("Card")


class Measure:
    """How much goes on a page where so many columns stand side by side; one of them may be zoomed to.

    ``heading`` is the title above all of them, ``titles`` are their own: long ones leave less for cards.
    """

    def __init__(
        self, columns: int, *, heading: str = "", titles: Sequence[str] = (), zoomed: bool = False
    ) -> None:
        inner = (_WIDTH - _COLUMN_GAP * (columns - 1)) / columns - 2 * _INSET
        fit = max(1, int((inner + _CARD_GAP) // (_CARD_WIDTH + _CARD_GAP)))
        self.lanes = min(fit, _LANES_ZOOMED) if zoomed else fit
        self.most = _MOST_ZOOMED if zoomed else MOST_CARDS // columns
        own = max((lines(title, inner / _TITLE) for title in titles), default=1)
        above = lines(heading, _WIDTH / _HEADING)
        self._height = _HEIGHT - _TITLE_LINE * (min(own, MOST_TITLE_LINES) - 1) - _SECOND_LINE * (above > 1)
        self._size = _SIZE_ZOOMED if zoomed else _SIZE
        self._text = (inner - _CARD_GAP * (self.lanes - 1)) / self.lanes - _BESIDE_TEXT

    def height(self, title: str, below: str = "") -> float:
        """The height of a card with a title, and with who wrote it below."""
        own = lines(title, self._text / self._size) * self._size * _LEADING + _ROUND_TEXT
        return own + (lines(below, self._text / _SIZE_AUTHORS) * _SIZE_AUTHORS * _LEADING if below else 0)

    def cut(self, cards: Sequence[Card], heights: Sequence[float]) -> list[tuple[Card, ...]]:
        """A column's cards as pages; each card goes below the shortest stack of its page so far."""
        pages: list[list[Card]] = []
        ends: list[float] = []
        for card, height in zip(cards, heights, strict=True):
            at = ends.index(min(ends)) if ends else 0
            if not pages or len(pages[-1]) == self.most or (ends[at] and ends[at] + height > self._height):
                pages.append([])
                ends, at = [0.0] * self.lanes, 0
            pages[-1].append(card)
            ends[at] += height + _CARD_GAP
        return [tuple(page) for page in pages]


@lru_cache(maxsize=8192)
def lines(text: str, width: float) -> int:
    """About how many lines a text makes in a width of so many times its type's size."""
    made, used = 1, 0.0
    for word in text.split():
        wide = sum(map(_advance, word))
        if used and used + 0.3 + wide <= width:
            used += 0.3 + wide
            continue
        made += bool(used) + int(wide // width)
        used = wide % width if wide > width else wide
    return made


def _advance(sign: str) -> float:
    """About how wide a sign is, as a part of the type's size."""
    if sign in _NARROW:
        return 0.35
    if sign in _WIDE or sign > "\u02ff":
        return 0.0 if unicodedata.combining(sign) else 0.9 if sign < "\u2e80" else 1.05
    return 0.68 if sign.isupper() else 0.58
