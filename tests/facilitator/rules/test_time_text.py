"""A time of day as people type it."""

from __future__ import annotations

from contextlib import suppress
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.rules.time_text import read_time
from facilitator.rules.wording import time_of_day

TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2:30pm", time(14, 30)),
        ("2.30 pm", time(14, 30)),
        ("2:30 p.m.", time(14, 30)),
        ("14:30", time(14, 30)),
        ("1430", time(14, 30)),
        ("14h30", time(14, 30)),
        ("930", time(9, 30)),
        ("9", time(9)),
        ("9am", time(9)),
        ("at 9", time(9)),
        ("10 o’clock", time(10)),
        ("2:30", time(14, 30)),
        ("2", time(14)),
        ("02:30", time(2, 30)),
        ("12", time(12)),
        ("12:15am", time(0, 15)),
        ("12 noon", time(12)),
        ("Midday", time(12)),
        ("midnight", time(0)),
        ("0:05", time(0, 5)),
    ],
)
def test_a_time_is_read_as_it_is_meant(typed: str, meant: time) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "  ", "soon", "25:00", "9:60", "13pm", "0pm", "9:3", "-1", "9:30:00", "²"]
)
def test_what_is_no_time_is_refused_with_how_to_write_it(typed: str) -> None:
    with pytest.raises(UserError, match=r"is no time of day\. Write it as 2:30pm, 14:30 or 9am\.$"):
        read_time(typed)


@given(TIMES)
def test_every_time_is_read_back_from_how_it_is_shown(at: time) -> None:
    assert read_time(time_of_day(at)) == at
    assert read_time(f"{at:%H:%M}") == at
    assert read_time(f"{at:%H%M}") == at


@given(st.text(max_size=12))
def test_whatever_is_typed_is_a_time_or_refused_in_words(typed: str) -> None:
    with suppress(UserError):
        assert read_time(time_of_day(read_time(typed))) == read_time(typed)
