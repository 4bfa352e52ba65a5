"""Dates and times of a meeting report: month first or day first, which one file writes in one way."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

_MOMENT = re.compile(
    r"(?P<one>\d{1,4})[/.-](?P<two>\d{1,2})[/.-](?P<three>\d{1,4}),?\s+"
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?\s*(?P<half>[ap]\.?\s?m\.?)?",
    re.IGNORECASE,
)


class Order(StrEnum):
    """How a file writes days."""

    MONTH_FIRST = "month first"
    DAY_FIRST = "day first"


class _Parts(Struct, frozen=True):
    one: int
    two: int
    three: int
    hour: int
    minute: int
    second: int
    year_first: bool


def order_of(texts: Iterable[str], expected: date | None) -> Order | None:
    """How a file writes its days: what only one reading allows, else the one that meets the expected day.

    None if both readings are possible and neither is the expected day.
    """
    possible = {Order.MONTH_FIRST, Order.DAY_FIRST}
    meets: set[Order] = set()
    same = True
    for text in dict.fromkeys(texts):
        parts = _parts(text)
        if parts is None or parts.year_first:
            continue
        readings = {order: _moment(parts, order) for order in Order}
        sound = {order for order, moment in readings.items() if moment is not None}
        possible &= sound or possible
        same = same and len(set(readings.values())) == 1
        meets |= {order for order, moment in readings.items() if moment and moment.date() == expected}
    if len(possible) == 1:
        return possible.pop()
    if len(meets & possible) == 1:
        return (meets & possible).pop()
    return Order.DAY_FIRST if same or len(possible) == 0 else None


def moment_of(text: str, order: Order) -> datetime | None:
    """A moment on the clock of the one who saved the report, without its zone; None if it is none."""
    parts = _parts(text)
    return _moment(parts, order) if parts is not None else None


def _parts(text: str) -> _Parts | None:
    found = _MOMENT.fullmatch(" ".join(text[:60].split()))
    if found is None:
        return None
    hour, half = int(found["hour"]), (found["half"] or "").casefold()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    year_first = len(found["one"]) == 4
    return _Parts(
        int(found["one"]),
        int(found["two"]),
        int(found["three"]),
        hour,
        int(found["minute"]),
        int(found["second"] or 0),
        year_first,
    )


def _moment(parts: _Parts, order: Order) -> datetime | None:
    if parts.year_first:
        year, month, day = parts.one, parts.two, parts.three
    else:
        month, day = (parts.one, parts.two) if order is Order.MONTH_FIRST else (parts.two, parts.one)
        year = parts.three + 2000 if parts.three < 100 else parts.three
    try:
        return datetime(year, month, day, parts.hour, parts.minute, parts.second)  # noqa: DTZ001 - its zone is the programme's
    except ValueError:
        return None
