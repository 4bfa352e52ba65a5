"""Impact against effort: which cards are quick wins, where a drop lands, and cards that share a cell."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.board import Idea, IdeaStage
from facilitator.rules import matrix
from facilitator.rules.matrix import Box, Grid, Quadrant, Stack

NOW = datetime(2023, 5, 12, 10, 0, tzinfo=UTC)
CELLS = list(product(matrix.RATINGS, matrix.RATINGS))
sides = st.floats(120, 3000)
grids = st.builds(
    lambda left, top, width, height, head, gap: Grid(box=Box(left, top, width, height), head=head, gap=gap),
    st.floats(-50, 300),
    st.floats(-50, 300),
    sides,
    sides,
    st.floats(0, 30),
    st.floats(0, 12),
)
points = st.floats(-4000, 4000)


def apart(one: Box, other: Box) -> bool:
    hair = 1e-6
    return (
        one.right <= other.left + hair
        or other.right <= one.left + hair
        or one.bottom <= other.top + hair
        or other.bottom <= one.top + hair
    )


def inside(box: Box, outer: Box) -> bool:
    hair = 1e-6
    return (
        box.left >= outer.left - hair
        and box.top >= outer.top - hair
        and box.right <= outer.right + hair
        and box.bottom <= outer.bottom + hair
    )


def idea(number: int, **fields) -> Idea:
    return Idea(id=f"i{number}", title=f"Idea {number}", created_at=NOW + timedelta(minutes=number), **fields)


@pytest.mark.parametrize(("effort", "impact"), CELLS)
def test_a_quick_win_has_an_impact_of_at_least_four_and_an_effort_of_at_most_two(effort, impact):
    assert matrix.is_quick_win(effort, impact) is (impact in (4, 5) and effort in (1, 2))
    assert (matrix.quadrant(effort, impact) is Quadrant.QUICK_WINS) is matrix.is_quick_win(effort, impact)


@pytest.mark.parametrize(("effort", "impact"), [(None, 5), (1, None), (None, None)])
def test_what_is_not_rated_twice_is_no_quick_win(effort, impact):
    assert not matrix.is_quick_win(effort, impact)
    assert "not rated yet" in matrix.rating_words(effort, impact)


def test_ratings_are_said_in_words():
    assert matrix.rating_words(1, 5) == "very much impact, very little effort"
    assert matrix.rating_words(2, None) == "little effort, impact not rated yet"
    assert matrix.rating_words(None, 4) == "much impact, effort not rated yet"


@given(grids, points, points)
def test_wherever_a_card_is_dropped_it_has_ratings_from_one_to_five(grid, x, y):
    effort, impact = grid.nearest(x, y)
    assert effort in matrix.RATINGS
    assert impact in matrix.RATINGS


@given(grids, points, points, points, points)
def test_further_to_the_right_is_never_less_effort_and_higher_up_never_less_impact(grid, x, y, right, down):
    effort, impact = grid.nearest(x, y)
    assert grid.nearest(max(x, right), y)[0] >= effort
    assert grid.nearest(x, max(y, down))[1] <= impact
    assert grid.nearest(x, down)[0] == effort
    assert grid.nearest(right, y)[1] == impact


@given(grids)
def test_the_middle_of_a_cell_is_its_own_and_cells_lie_apart_inside_their_quadrant(grid):
    boxes = {cell: grid.cell(*cell) for cell in CELLS}
    for cell, box in boxes.items():
        assert grid.nearest(box.left + box.width / 2, box.top + box.height / 2) == cell
        assert inside(box, grid.ground(matrix.quadrant(*cell)))
    assert all(apart(one, other) for one, other in combinations(boxes.values(), 2))
    grounds = [grid.ground(part) for part in Quadrant]
    assert all(apart(one, other) for one, other in combinations(grounds, 2))
    assert all(inside(ground, grid.box) for ground in grounds)


@given(
    st.floats(10, 400),
    st.floats(10, 400),
    st.integers(0, 60),
    st.floats(4, 60),
    st.floats(0, 60),
    st.floats(0, 10),
    st.sampled_from(["stack", "tiles"]),
)
def test_cards_that_share_a_cell_never_overlap_and_none_is_forgotten(
    width, height, count, least, further, gap, how
):
    cell = Box(3, 7, width, height)
    made: Stack
    if how == "stack":
        made = matrix.stack(cell, count, least=least, most=least + further, gap=gap)
        assert made == matrix.stack(cell, count, least=least, most=least + further, gap=gap)
    else:
        made = matrix.tiles(cell, count, side=least, gap=gap)
    assert len(made.places) + made.hidden == count
    assert (made.more is None) is (made.hidden == 0)
    places = [*made.places, *([made.more] if made.more else [])]
    assert all(inside(place, cell) for place in places)
    assert all(apart(one, other) for one, other in combinations(places, 2))


def test_as_many_cards_are_shown_as_have_room_and_the_rest_is_counted():
    made = matrix.stack(Box(0, 0, 100, 90), 8, least=26, most=60, gap=4)
    assert (len(made.places), made.hidden) == (2, 6)
    assert matrix.stack(Box(0, 0, 100, 90), 3, least=26, most=60, gap=4).hidden == 0


def test_a_card_keeps_its_number_while_others_are_rated():
    waiting = [idea(1), idea(2), idea(3, stage=IdeaStage.INSIGHT), idea(4, stage=IdeaStage.PROTOTYPE)]
    rated = [waiting[0], idea(2, effort=1, impact=5), *waiting[2:]]
    assert matrix.numbered(waiting) == matrix.numbered(rated) == {"i1": 1, "i2": 2, "i4": 3}


def test_only_cards_with_both_ratings_have_a_cell():
    cells = matrix.in_cells([idea(1, effort=2, impact=4), idea(2, effort=2), idea(3, effort=2, impact=4)])
    assert {cell: [i.id for i in ideas] for cell, ideas in cells.items()} == {(2, 4): ["i1", "i3"]}
