"""Dates and lengths as the windows show them: the core's British form, in the language of the windows."""

from __future__ import annotations

from datetime import date

from facilitator.rules import wording
from facilitator.rules.wording import clock_time, countdown, time_of_day
from ui.core_words import in_words

__all__ = [
    "clock_time",
    "count",
    "countdown",
    "day",
    "day_short",
    "days",
    "hours",
    "minutes",
    "minutes_spoken",
    "time_of_day",
]


def count(number: int, one: str, many: str = "") -> str:
    """``1 note``, ``2 notes``; the nouns in the language of the windows, or the core's own."""
    return in_words(wording.count(number, one, many))


def day(when: date) -> str:
    """``24 March 2023``."""
    return in_words(wording.day(when))


def day_short(when: date) -> str:
    """``24 Mar 2023``, for a narrow place."""
    return in_words(wording.day_short(when))


def minutes(seconds: float) -> str:
    """``15 min``, ``1½ min``, ``45 s``."""
    return in_words(wording.minutes(seconds))


def hours(seconds: float) -> str:
    """``45 min``, ``5 h 33 min``."""
    return in_words(wording.hours(seconds))


def days(seconds: float) -> str:
    """``45 min``, ``5 h 33 min``, ``3 days 2 h``."""
    return in_words(wording.days(seconds))


def minutes_spoken(seconds: float) -> str:
    """``4 minutes``, ``90 seconds``."""
    return in_words(wording.minutes_spoken(seconds))
