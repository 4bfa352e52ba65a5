"""A time of day as people type it: ``2:30pm``, ``2.30``, ``14:30``, ``1430``, ``9am``, ``noon``."""

from __future__ import annotations

import re
from datetime import time

from facilitator.errors import UserError
from facilitator.rules.welsh_days import time_in_english

LONGEST_TYPED = 40
FIRST_HOUR = 7
"""Without am or pm an hour from 1 to 6 is after noon: workshops are held by day, so 2:30 is 2:30pm."""
_NAMED = {"noon": time(12), "12 noon": time(12), "midday": time(12), "midnight": time(0)}
_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.h ](?P<minute>\d{2})|(?P<joined>\d{2}))? ?(?:(?P<half>am|pm|a|p)|o'?clock)?"
)


def read_time(text: str) -> time:
    """The time that is meant. Raises UserError for what is no time of day.

    An hour of one digit without am or pm is one of the working day, 7am to 6:59pm; two digits, as in 02:30,
    are the 24-hour clock.
    """
    words = " ".join(text.casefold().replace("’", "'").split())
    plain = re.sub(r"\b([ap])\. ?m\b\.?", r"\1m", time_in_english(words))
    if plain in _NAMED:
        return _NAMED[plain]
    found = _TIME.fullmatch(plain.removeprefix("at "))
    made = found and _made(found)
    if made is None:
        if not words:
            raise UserError("This is no time of day. Write it as 2:30pm, 14:30 or 9am.")
        raise UserError(
            "“{typed}” is no time of day. Write it as 2:30pm, 14:30 or 9am.",
            typed=text.strip()[:LONGEST_TYPED],
        )
    return made


def _made(found: re.Match[str]) -> time | None:
    hour, minute = int(found["hour"]), int(found["minute"] or found["joined"] or 0)
    if minute > 59 or hour > 23:
        return None
    if half := found["half"]:
        if not 1 <= hour <= 12:
            return None
        return time(hour % 12 + (12 if half.startswith("p") else 0), minute)
    if len(found["hour"]) == 1 and 1 <= hour < FIRST_HOUR:
        hour += 12
    return time(hour, minute)
