"""Numbers in sentences."""

from __future__ import annotations

import pytest

from facilitator.rules.measures import number_words as words


def test_counts_are_words_up_to_twelve() -> None:
    assert [words.people(n) for n in (0, 1, 12, 13)] == [
        "no people",
        "one person",
        "twelve people",
        "13 people",
    ]
    assert words.counted(0) == "none"


def test_parts_of_a_whole_read_as_english() -> None:
    assert words.of_them(0, 4, "goals") == "none of the four goals"
    assert words.of_them(2, 2, "goals") == "both of the two goals"
    assert words.of_them(4, 4, "goals") == "all of the four goals"
    assert words.of_them(7, 10, "people") == "seven of the ten people"


@pytest.mark.parametrize(("value", "said"), [(2.25, "2.3"), (2.75, "2.8"), (3.0, "3.0"), (0.1 + 0.2, "0.3")])
def test_scores_round_halves_up(value: float, said: str) -> None:
    assert words.tenths(value) == said


@pytest.mark.parametrize(("value", "said"), [(-0.25, "−0.25"), (-0.001, "0.00"), (1, "1.00")])
def test_effects_have_a_real_minus_sign_and_no_minus_nought(value: float, said: str) -> None:
    assert words.hundredths(value) == said


@pytest.mark.parametrize(
    ("p", "said"),
    [
        (0.0004, "p < 0.001"),
        (0.0039, "p = 0.004"),
        (0.0469, "p = 0.047"),
        (0.1875, "p = 0.19"),
        (1, "p = 1.00"),
    ],
)
def test_a_p_value_has_as_many_decimals_as_it_needs(p: float, said: str) -> None:
    assert words.chance(p) == said


@pytest.mark.parametrize(("share", "said"), [(0.875, "88%"), (0.285, "29%"), (1, "100%"), (0, "0%")])
def test_shares_are_whole_percent(share: float, said: str) -> None:
    assert words.percent(share) == said
