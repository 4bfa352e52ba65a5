"""Days in words, and read again as they are written."""

from __future__ import annotations

from datetime import date

import pytest

from facilitator.rules import wording
from facilitator.rules.date_text import read_day


@pytest.mark.parametrize("number", range(1, 13))
def test_every_month_is_written_in_english_and_read_again(number: int) -> None:
    when = date(2023, number, 9)
    name = wording.MONTHS[number - 1]
    assert wording.day(when) == f"9 {name} 2023"
    for typed in (f"9 {name} 2023", f"{name[:3]} 9th, 2023", f"9-{name[:3]}-23", f"{name} 9 2023"):
        assert read_day(typed, date(2020, 2, 2)) == when
    assert read_day(f"9 {name}", date(2023, number, 1)) == when


@pytest.mark.parametrize(
    ("seconds", "said"), [(60, "1 min"), (59 * 60, "59 min"), (3600, "1 h"), (333 * 60 + 10, "5 h 33 min")]
)
def test_a_long_length_is_read_in_hours(seconds: float, said: str) -> None:
    assert wording.hours(seconds) == said
