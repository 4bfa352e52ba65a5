"""Pictures are kept up to so many bytes; those that were not asked for longest go first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.kept_pictures import KeptPictures, Picture, painted

SIDE = 10
BYTES = SIDE * SIDE * 4


def of(kept: KeptPictures, key: str, made: list[str]) -> Picture:
    def make() -> Picture:
        made.append(key)
        return Picture(0, 0, painted(SIDE, SIDE, lambda painter: None))

    return kept.picture(key, make)


def test_the_picture_that_was_not_asked_for_longest_goes_first():
    kept, made = KeptPictures(2 * BYTES), []
    for key in ("one", "two", "one", "three", "one", "two"):
        of(kept, key, made)
    assert made == ["one", "two", "three", "two"]


@given(st.lists(st.sampled_from("abcdef"), max_size=40), st.integers(1, 4))
def test_no_more_is_kept_than_allowed_and_a_picture_that_is_kept_is_the_same_one(keys, room):
    kept, made = KeptPictures(room * BYTES), []
    for key in keys:
        first, before = of(kept, key, made), len(made)
        assert of(kept, key, made) is first
        assert len(made) == before
        assert kept.taken <= room * BYTES


def test_what_is_larger_than_all_the_room_is_kept_until_something_else_is_asked_for():
    kept, made = KeptPictures(1), []
    for key in ("one", "one", "two", "one"):
        of(kept, key, made)
    assert made == ["one", "two", "one"]
