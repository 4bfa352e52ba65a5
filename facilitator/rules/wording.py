"""Dates, times and lengths in words, in the British form that participants read."""

from __future__ import annotations

import math
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from facilitator.phrase import Phrase, phrase

MONTHS = (
    *(phrase("January"), phrase("February"), phrase("March"), phrase("April"), phrase("May"), phrase("June")),
    *(phrase("July"), phrase("August"), phrase("September")),
    *(phrase("October"), phrase("November"), phrase("December")),
)
"""Their names are not the system's: Qt has the whole process speak the language of the desktop."""
MONTHS_SHORT = (
    *(phrase("Jan"), phrase("Feb"), phrase("Mar"), phrase("Apr"), phrase("May"), phrase("Jun")),
    *(phrase("Jul"), phrase("Aug"), phrase("Sep"), phrase("Oct"), phrase("Nov"), phrase("Dec")),
)


def time_of_day(at: time | datetime) -> str:
    """A time as the clock on the wall has it: ``2:30pm``."""
    return f"{at.hour % 12 or 12}:{at.minute:02}{'am' if at.hour < 12 else 'pm'}"


def clock_time(moment: datetime, timezone: str) -> str:
    """A moment as the clock on a wall in that zone has it."""
    return time_of_day(moment.astimezone(ZoneInfo(timezone)))


def day(when: date) -> Phrase:
    """A date as ``24 March 2023``."""
    return phrase("{day} {month} {year}", day=when.day, month=MONTHS[when.month - 1], year=when.year)


def day_short(when: date) -> Phrase:
    """A date in a narrow place as ``24 Mar 2023``."""
    return phrase("{day} {month} {year}", day=when.day, month=MONTHS_SHORT[when.month - 1], year=when.year)


def countdown(seconds: float) -> str:
    """Seconds left as ``09:12``, or past the end as ``+00:05``; an hour and more as ``1:02:03``.

    A second is shown until it is used up: 4.2 s left is ``00:05``, 0.8 s past the end is ``00:00``.
    """
    whole = math.ceil(seconds)
    sign, whole = ("+", -whole) if whole < 0 else ("", whole)
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{sign}{hours}:{minutes:02}:{left:02}" if hours else f"{sign}{minutes:02}:{left:02}"


def minutes(seconds: float) -> Phrase:
    """A length as ``15 min``, or ``1½ min`` and ``45 s`` where whole minutes would lie."""
    whole = round(seconds)
    if whole < 60:
        return phrase("{seconds} s", seconds=whole)
    full, rest = divmod(whole, 60)
    if rest == 0:
        return phrase("{minutes} min", minutes=full)
    if rest == 30:
        return phrase("{minutes}½ min", minutes=full)
    return phrase("{minutes} min {seconds} s", minutes=full, seconds=rest)


def hours(seconds: float) -> Phrase:
    """A length in whole minutes, as ``45 min`` or ``5 h 33 min``."""
    full, rest = divmod(round(seconds / 60), 60)
    if not full:
        return phrase("{minutes} min", minutes=rest)
    if not rest:
        return phrase("{hours} h", hours=full)
    return phrase("{hours} h {minutes} min", hours=full, minutes=rest)


def days(seconds: float) -> Phrase:
    """A length of any size, as ``45 min``, ``5 h 33 min`` or ``3 days 2 h``; beyond a day in whole hours."""
    if round(seconds / 60) < 24 * 60:
        return hours(seconds)
    full, rest = divmod(round(seconds / 3600), 24)
    if not rest:
        return count(full, "day")
    return phrase("{days} {hours} h", days=count(full, "day"), hours=rest)


def minutes_spoken(seconds: float) -> Phrase:
    """A length in whole words for the shared window: ``4 minutes``, ``1 minute``, ``90 seconds``."""
    whole = round(seconds)
    if whole % 60 and whole < 180:
        return count(whole, "second")
    return count(max(1, round(whole / 60)), "minute")


def count(number: int, one: str, many: str = "") -> Phrase:
    """A number with its noun: ``1 note``, ``2 notes``. Nouns are literals, or said already."""
    noun = one if number == 1 else many or one + "s"
    if isinstance(noun, Phrase):
        return phrase("{number} {noun}", number=number, noun=noun)
    return Phrase(f"{{number}} {noun}", {"number": number})
