"""A day as people type it: ``14 May 2023``, ``14/5``, ``2023-05-14``, ``in 2 weeks``; in Welsh too."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime, timedelta

from facilitator.errors import UserError
from facilitator.rules.welsh_days import day_in_english
from facilitator.rules.wording import MONTHS

LONGEST_TYPED = 40
_SHAPES = (
    *("%d m%m %Y", "%d/%m/%Y", "%d/%m/%y", "%Y-%m-%d", "%d m%m %y"),
    "m%m %d %Y",
)
"""A month that is written out is read as ``m`` and its number: strptime knows it in one language."""
_WITHOUT_A_YEAR = ("%d m%m %Y", "%d/%m/%Y", "m%m %d %Y")
_MONTHS = {name.casefold(): number for number, name in enumerate(MONTHS, start=1)}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()}
_MONTH = re.compile(rf"\b(?:{'|'.join(_MONTHS)})\b")
_FROM_TODAY = re.compile(r"(?:in )?(\d{1,4}) (day|week)s?")
_NAMED = {"today": 0, "tomorrow": 1, "yesterday": -1}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_IN_SHORT = {day[:3]: place for place, day in enumerate(_WEEKDAYS)}
_BEFORE_A_DATE = re.compile(rf"(?:{'|'.join((*_WEEKDAYS, *_IN_SHORT))}) (?=.*\d)")
_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th)\b")
_ISO = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")


def read_day(text: str, today: date, *, ahead: bool = False, near: date | None = None) -> date:
    """The day that is meant; days come before months, and a weekday is the next one.

    A day without a year is the nearest one to today, or to the day ``near``; where only what lies ahead makes
    sense, it is the next one, and today's own weekday is today. Raises UserError for what is no day.
    """
    words = _plain(text)
    if words in _NAMED:
        return today + timedelta(days=_NAMED[words])
    weekday = words.removeprefix("next ").removeprefix("on ")
    if weekday in _WEEKDAYS or weekday in _IN_SHORT:
        away = (_IN_SHORT[weekday[:3]] - today.weekday()) % 7
        return today + timedelta(days=away or (0 if ahead and not words.startswith("next ") else 7))
    if found := _FROM_TODAY.fullmatch(words):
        return today + timedelta(days=int(found[1]) * (7 if found[2] == "week" else 1))
    for shape in _SHAPES:
        with suppress(ValueError):
            return datetime.strptime(words, shape).date()  # noqa: DTZ007 - a day has no time zone
    about = near or today
    found_near = [day for year in (-1, 0, 1) for day in _in_year(words, about.year + year)]
    found_near = [day for day in found_near if day >= about or not ahead]
    if found_near:
        return min(found_near, key=lambda day: (abs((day - about).days), day))
    if not text.strip():
        raise UserError("This is no date. Write it as 14 May 2023, 14/5/2023, Friday or in 2 weeks.")
    raise UserError(
        "“{typed}” is no date. Write it as 14 May 2023, 14/5/2023, Friday or in 2 weeks.",
        typed=text.strip()[:LONGEST_TYPED],
    )


def _plain(text: str) -> str:
    """Small letters and single blanks; a weekday before a date says nothing new."""
    words = day_in_english(" ".join(re.sub(r"[.,]", " ", text.casefold()).split()))
    if not _ISO.fullmatch(words):
        words = re.sub(r"(?<=\w)-(?=\w)", " ", words)
    words = re.sub(r"\bsept\b", "sep", _ORDINAL.sub("", _BEFORE_A_DATE.sub("", words, count=1)))
    words = _MONTH.sub(lambda found: f"m{_MONTHS[found[0]]:02}", words)
    return words.replace(" ", "/") if re.fullmatch(r"\d{1,2} \d{1,2}( \d{2,4})?", words) else words


def _in_year(words: str, year: int) -> list[date]:
    """A day without a year in a given one, if it is one; 29 February is not in every year."""
    for shape in _WITHOUT_A_YEAR:
        glue = "/" if "/" in shape else " "
        with suppress(ValueError):
            return [datetime.strptime(f"{words}{glue}{year}", shape).date()]  # noqa: DTZ007
    return []
