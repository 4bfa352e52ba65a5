"""Rooms on pages of the shared window: as many at once as can be read from afar, in the order of numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import accumulate, pairwise
from typing import TypeVar

from msgspec import Struct

SECONDS = 8
"""How long a page stays before the next one comes by itself."""
MOST_ROOMS = ((3, 6), (6, 4))
"""Up to so many people a room, so many rooms stand on a page with names of 4.6 hundredths of the window's
height and a question below them; found by laying out names of usual length."""
FEWEST = 3
"""The same for rooms of more people."""

Room = TypeVar("Room")


class Turned(Struct, frozen=True, kw_only=True):
    """The page that was put on show at a moment; from there pages turn by themselves."""

    at: datetime
    page: int = 0


def split(rooms: Sequence[Room], largest: int) -> tuple[tuple[Room, ...], ...]:
    """Rooms as pages of as even a length as can be, so that none ends with a page of one room.

    ``largest`` is how many people are in the largest room. There is always one page, if only an empty one.
    """
    return evenly(rooms, next((rooms for people, rooms in MOST_ROOMS if largest <= people), FEWEST))


def evenly(things: Sequence[Room], most: int) -> tuple[tuple[Room, ...], ...]:
    """Things as pages of as even a length as can be, with at most so many on each; at least one page."""
    pages = max(1, -(-len(things) // most))
    short, longer = divmod(len(things), pages)
    ends = accumulate((short + (page < longer) for page in range(pages)), initial=0)
    return tuple(tuple(things[start:end]) for start, end in pairwise(ends))


def page_at(turned: Turned | None, pages: int, now: datetime) -> int:
    """The page on show at a moment, counted from 0; the first comes again after the last."""
    if turned is None or pages <= 1:
        return 0
    gone = max(0.0, (now - turned.at).total_seconds())
    return (turned.page + int(gone // SECONDS)) % pages
