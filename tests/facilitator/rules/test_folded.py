"""Names and words are found whatever their capitals, accents and invisible signs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.rules.folded import fold, fold_words


@pytest.mark.parametrize(
    ("one", "other"),
    [("Siân", "SIAN"), ("Zoë", "zoe\u0308"), ("Straße", "STRASSE"), ("ŵyn\u200b", "wyn"), ("ﬁne", "fine")],
)
def test_what_people_take_for_the_same_is_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_white_space_stays_or_becomes_one_blank() -> None:
    assert fold("A\n  B") == "a\n  b"
    assert fold_words("  Siân \n O’Neill ") == "sian o’neill"


@given(st.text(max_size=40))
def test_what_is_folded_is_folded_already(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold_words(fold_words(text)) == fold_words(text)
