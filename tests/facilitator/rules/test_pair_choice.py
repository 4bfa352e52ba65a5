"""Moving mentor pairs by hand: who swaps with whom, what it costs, and what stands in the way."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.rules import pair_choice
from facilitator.rules.pair_choice import Choice

SCORES = [[0.9, 0.2, 0.4], [0.3, 0.8, 0.1], [0.5, 0.6, 0.7]]
STRAIGHT = Choice((0, 1, 2))


def nothing(row: int, column: int) -> str:
    return ""


def test_a_cell_of_two_who_have_partners_swaps_the_partners_and_says_what_it_costs() -> None:
    found = pair_choice.move(STRAIGHT, 0, 1, SCORES, barred=nothing, fixed=nothing)
    assert found.after == Choice((1, 0, 2))
    assert found.cost == pytest.approx((0.2 + 0.3) - (0.9 + 0.8))


def test_somebody_left_over_takes_the_place_of_whoever_had_the_partner() -> None:
    choice = Choice((None, 1))
    found = pair_choice.move(choice, 0, 1, SCORES, barred=nothing, fixed=nothing)
    assert found.after == Choice((1, None))
    found = pair_choice.move(choice, 0, 2, SCORES, barred=nothing, fixed=nothing)
    assert found.after == Choice((2, 1))
    assert found.cost == pytest.approx(0.4)


def test_the_cell_that_is_chosen_already_costs_nothing() -> None:
    found = pair_choice.move(STRAIGHT, 1, 1, SCORES, barred=nothing, fixed=lambda r, c: "pinned")
    assert (found.after, found.cost, found.refused) == (STRAIGHT, 0.0, "")


@pytest.mark.parametrize("cell", [(0, 1), (1, 0)])
def test_a_swap_is_refused_if_either_of_the_two_new_pairs_can_never_be(cell: tuple[int, int]) -> None:
    def barred(row: int, column: int) -> str:
        return "same line management" if (row, column) == cell else ""

    found = pair_choice.move(STRAIGHT, 0, 1, SCORES, barred=barred, fixed=nothing)
    assert found.refused == "same line management"


@pytest.mark.parametrize("cell", [(0, 0), (1, 1)])
def test_a_swap_is_refused_if_either_of_the_two_old_pairs_has_to_stay(cell: tuple[int, int]) -> None:
    def fixed(row: int, column: int) -> str:
        return "they have goals" if (row, column) == cell else ""

    found = pair_choice.move(STRAIGHT, 0, 1, SCORES, barred=nothing, fixed=fixed)
    assert found.refused == "they have goals"


def test_pairs_of_people_who_are_not_shown_are_left_out_of_the_choice() -> None:
    assert pair_choice.chosen(["a", "b"], ["x", "y"], [("a", "y"), ("b", "gone"), ("gone", "x")]) == Choice(
        (1, None)
    )


@settings(max_examples=80, deadline=None)
@given(st.permutations([0, 1, 2, 3, None, None]), st.integers(0, 5), st.integers(0, 3))
def test_nobody_is_lost_or_doubled_and_the_same_cell_back_undoes_a_swap(
    partners: list[int | None], row: int, column: int
) -> None:
    scores = [[(7 * r + 3 * c) % 11 / 10 for c in range(4)] for r in range(6)]
    choice = Choice(tuple(partners))
    found = pair_choice.move(choice, row, column, scores, barred=nothing, fixed=nothing)
    assert found.after.has(row, column)
    taken = [c for c in found.after.partners if c is not None]
    assert sorted(taken) == sorted({*taken, *(c for c in partners if c is not None)})
    assert choice.total(scores) + found.cost == pytest.approx(found.after.total(scores))
    old = choice.partners[row]
    if old is not None:
        back = pair_choice.move(found.after, row, old, scores, barred=nothing, fixed=nothing)
        assert back.after == choice
