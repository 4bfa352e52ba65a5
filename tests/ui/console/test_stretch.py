"""A line that is drawn longer: whole minutes at every pixel, and fives where they are asked for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator.live.run_sheet import MOST_MINUTES
from ui.console.editor.line_paint import A_MINUTE
from ui.console.editor.stretch import Stretch

PIXELS = st.integers(-3000, 3000)
SECONDS = st.integers(1, MOST_MINUTES).map(lambda minutes: 60 * minutes)


@given(PIXELS, SECONDS, st.booleans())
def test_what_is_drawn_is_whole_minutes_within_a_day(way: int, before: int, by_fives: bool) -> None:
    seconds = Stretch("a", 400, before).seconds_at(400 + way, by_fives=by_fives)
    assert seconds % 60 == 0
    assert 60 <= seconds <= MOST_MINUTES * 60
    if by_fives and seconds != before:
        assert seconds % 300 == 0


@given(st.integers(-20, 200), st.integers(25, 200).map(lambda minutes: 60 * minutes))
def test_a_minute_has_its_pixels(minutes: int, before: int) -> None:
    assert Stretch("a", 0, before).seconds_at(round(minutes * A_MINUTE)) == before + 60 * minutes


def test_an_edge_that_was_hardly_moved_leaves_a_length_in_seconds_as_it_is() -> None:
    assert Stretch("a", 100, 75).seconds_at(100, by_fives=True) == 75
