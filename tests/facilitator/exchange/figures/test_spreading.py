"""Labels and dots that would lie on each other are moved apart."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.exchange.figures.spreading import apart, piled


@settings(max_examples=100)
@given(st.lists(st.floats(0, 400), max_size=20))
def test_labels_never_touch_and_stay_on_the_sheet_in_their_order(wanted):
    found = apart(wanted, 19, 0, 400)
    placed = [found[i] for i in sorted(range(len(wanted)), key=lambda i: (wanted[i], i))]
    assert all(b - a >= 19 - 1e-6 for a, b in pairwise(placed))
    assert all(-1e-6 <= place <= 400 + 1e-6 for place in found)


def test_labels_that_have_room_stay_where_they_are():
    assert apart([300, 20, 100], 19, 0, 400) == [300, 20, 100]


def test_two_that_want_one_place_share_the_way():
    assert apart([100, 100], 20, 0, 400) == pytest.approx([90, 110])


def test_without_room_for_all_the_gap_gives_way():
    assert apart([5, 5, 5], 19, 0, 10) == pytest.approx([0, 5, 10])


@settings(max_examples=100)
@given(st.lists(st.floats(0, 100), max_size=30))
def test_no_two_dots_of_a_storey_touch(places):
    storeys = piled(places, 12)
    for i, storey in enumerate(storeys):
        for j in range(i):
            assert storeys[j] != storey or abs(places[i] - places[j]) >= 12 - 1e-9
