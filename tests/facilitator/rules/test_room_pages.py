"""Rooms on pages: nobody is left out, none stands twice, and the pages come round."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.rules import room_pages
from facilitator.rules.room_pages import SECONDS, Turned

AT = datetime(2023, 3, 24, 10, 0, tzinfo=UTC)


@given(rooms=st.integers(0, 300), largest=st.integers(0, 9))
@settings(max_examples=100, deadline=None)
def test_every_room_is_on_exactly_one_page_in_order_and_pages_are_even(rooms, largest):
    pages = room_pages.split(range(rooms), largest)
    assert [room for page in pages for room in page] == list(range(rooms))
    lengths = {len(page) for page in pages}
    assert max(lengths) - min(lengths) <= 1
    assert max(lengths) <= 6


def test_five_rooms_of_two_need_no_pages_and_seven_do():
    assert len(room_pages.split(range(5), 2)) == 1
    assert [len(page) for page in room_pages.split(range(7), 2)] == [4, 3]


@given(pages=st.integers(2, 60), first=st.integers(0, 59), seconds=st.integers(0, 2000))
@settings(max_examples=100, deadline=None)
def test_a_page_stays_eight_seconds_and_after_the_last_the_first_comes_again(pages, first, seconds):
    turned = Turned(at=AT, page=first % pages)
    at = AT + timedelta(seconds=seconds)
    now, later = (room_pages.page_at(turned, pages, at + timedelta(seconds=s)) for s in (0, SECONDS))
    assert later == (now + 1) % pages
    assert room_pages.page_at(turned, pages, AT) == turned.page


def test_without_a_moment_to_count_from_or_with_one_page_the_first_stays():
    assert room_pages.page_at(None, 9, AT) == 0
    assert room_pages.page_at(Turned(at=AT), 1, AT + timedelta(hours=1)) == 0
