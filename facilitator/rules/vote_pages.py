"""The cards of a vote on pages of the shared window: as many at once as can be read from afar."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import TypeVar

LETTERS, LETTERS_WIDE = 24, 56
"""Letters that a line of a title holds at the least size: in one of two columns, and in one alone."""
LINE, AROUND = 4.4, 4.8
"""Height of a line of a title, and of what is around the title, in hundredths of the window's height."""
HEIGHT = 60.0
"""Height that the cards have below a question of two lines, in the same unit."""

Card = TypeVar("Card")


def split(cards: Sequence[Card], letters: Sequence[int]) -> tuple[tuple[Card, ...], ...]:
    """Cards on pages of as even a length as can be, each of two columns, or of one where titles are long.

    ``letters`` is how long each title is. There is always one page, if only an empty one.
    """
    ends, start = [0], 0
    for end in range(1, len(cards) + 1):
        if end - start > 1 and not _fits(letters[start:end]):
            start = end - 1
            ends.append(start)
    pages = max(1, len(ends))
    short, longer = divmod(len(cards), pages)
    even = list(accumulate((short + (page < longer) for page in range(pages)), initial=0))
    if not all(_fits(letters[a:b]) for a, b in pairwise(even)):
        even = [*ends, len(cards)]
    return tuple(tuple(cards[a:b]) for a, b in pairwise(even))


def _fits(letters: Sequence[int]) -> bool:
    """True if the cards fit on a page; a single one always has it for itself."""
    half = -(-len(letters) // 2)
    in_two = max(_height(letters[:half], LETTERS), _height(letters[half:], LETTERS))
    return len(letters) < 2 or min(in_two, _height(letters, LETTERS_WIDE)) <= HEIGHT


def _height(letters: Sequence[int], a_line: int) -> float:
    return sum(max(1, -(-length // a_line)) * LINE + AROUND for length in letters)
