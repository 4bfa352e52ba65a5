"""Annealing, repair, exact pairs and evening out: each only ever gives sound schedules, and better ones."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.rules.rotation.across import is_across, rounds_across
from facilitator.rules.rotation.annealing import anneal, chains_for
from facilitator.rules.rotation.evenness import evened_out
from facilitator.rules.rotation.pieces import APART, WRONG_ROOM, Pieces
from facilitator.rules.rotation.problem import (
    Mix,
    Problem,
    Schedule,
    against_mix,
    even_sizes,
    faults,
    meetings,
    quality,
    repeats,
)
from facilitator.rules.rotation.repair import repair


def never() -> bool:
    return False


def shuffled(people: int, size: int, rounds: int, rng: random.Random) -> Schedule:
    """Rounds of even rooms at random."""
    made = []
    for _ in range(rounds):
        order = iter(rng.sample(range(people), people))
        made.append(tuple(tuple(next(order) for _ in range(seats)) for seats in even_sizes(people, size)))
    return tuple(made)


@st.composite
def starts(draw: st.DrawFn) -> tuple[Problem, list[Schedule]]:
    """A problem in which all may sit anywhere, with a history, and some random schedules for it."""
    people = draw(st.integers(4, 16))
    size = draw(st.integers(2, min(5, people // 2)))
    rounds = draw(st.integers(1, 4))
    rng = random.Random(draw(st.integers(0, 99)))
    problem = Problem(
        sides=tuple(draw(st.lists(st.integers(0, 1), min_size=people, max_size=people))),
        rounds=rounds,
        sizes=even_sizes(people, size),
        mix=draw(st.sampled_from(list(Mix))),
        met=frozenset(meetings(shuffled(people, size, draw(st.integers(0, 2)), rng))),
    )
    return problem, [shuffled(people, size, rounds, rng) for _ in range(3)]


@settings(max_examples=60, deadline=None)
@given(starts(), st.integers(0, 5))
def test_annealing_and_repair_give_sound_schedules_each_better_than_the_one_before(given_, seed) -> None:
    problem, schedules = given_
    pieces = Pieces(problem)
    for found in (
        list(anneal(pieces, schedules, steps=200, floor=0, seed=seed, stop=never)),
        list(repair(pieces, schedules[0], steps=60, floor=0, seed=seed, stop=never)),
    ):
        costs = [repeats(problem, s) + WRONG_ROOM * against_mix(problem, s) for s in found]
        assert all(faults(problem, schedule) == [] for schedule in found)
        assert all(later < before for before, later in pairwise(costs))


@settings(max_examples=60, deadline=None)
@given(starts())
def test_the_cost_that_the_searches_count_is_the_number_of_repeats(given_) -> None:
    problem, schedules = given_
    pieces = Pieces(problem)
    for schedule in schedules:
        at = pieces.seated(schedule)
        assert pieces.cost(pieces.meetings(at)) == repeats(problem, schedule)
        assert sorted(map(sorted, pieces.schedule(at)[0])) == sorted(map(sorted, schedule[0]))


def test_units_move_as_one_and_people_who_are_to_be_apart_never_meet() -> None:
    units = ((0, 1), (2, 3))
    problem = Problem(
        sides=(0, 1) * 6,
        rounds=3,
        sizes=(4, 4, 4),
        units=units,
        apart=frozenset({(4, 5), (0, 6)}),
        met=frozenset({(0, 2), (4, 6), (7, 8)}),
    )
    start = (((0, 1, 4, 7), (2, 3, 5, 6), (8, 9, 10, 11)),) * 3
    assert faults(problem, start) == []
    pieces = Pieces(problem)
    for found in (
        list(anneal(pieces, [start] * 8, steps=2000, floor=0, seed=1, stop=never)),
        list(repair(pieces, start, steps=500, floor=0, seed=1, stop=never)),
    ):
        assert all(faults(problem, schedule) == [] for schedule in found)
        assert repeats(problem, found[-1]) < repeats(problem, start)
        counted = pieces.cost(pieces.meetings(pieces.seated(found[-1])))
        assert counted == repeats(problem, found[-1]) < APART


def test_a_fixed_room_stays_in_the_first_round_and_counts_as_met_in_the_others() -> None:
    fixed = ((0, 1, 2),)
    problem = Problem(sides=(0,) * 9, rounds=2, sizes=(3, 3, 3), fixed=fixed, first_sizes=(3, 3))
    start = (((0, 1, 2), (3, 4, 5), (6, 7, 8)),) * 2
    pieces = Pieces(problem)
    *_, best = anneal(pieces, [start] * 8, steps=2000, floor=0, seed=1, stop=never)
    assert faults(problem, best) == []
    assert repeats(problem, best) == 0


def test_fifteen_schoolgirls_walk_out_seven_days_and_no_two_meet_twice() -> None:
    rng = random.Random(1)
    problem = Problem(sides=(0,) * 15, rounds=7, sizes=even_sizes(15, 3))
    schedules = [shuffled(15, 3, 7, rng) for _ in range(chains_for(15))]
    *_, best = anneal(Pieces(problem), schedules, steps=30_000, floor=0, seed=1, stop=never)
    assert quality(problem, best) == (0, 0, 0)


def test_hundreds_with_a_history_are_repaired_where_they_meet_again() -> None:
    rng = random.Random(1)
    met = frozenset(meetings(shuffled(300, 5, 2, rng)))
    problem = Problem(sides=(0, 1) * 150, rounds=4, sizes=even_sizes(300, 5), met=met)
    *_, best = repair(Pieces(problem), shuffled(300, 5, 4, rng), steps=1000, floor=0, seed=1, stop=never)
    assert repeats(problem, best) == 0


def test_a_search_stops_when_it_is_told_to() -> None:
    rng = random.Random(1)
    problem = Problem(sides=(0,) * 24, rounds=7, sizes=even_sizes(24, 4))
    start = shuffled(24, 4, 7, rng)
    asked = iter([False] * 5 + [True])
    found = list(anneal(Pieces(problem), [start] * 4, steps=10**9, floor=0, seed=1, stop=lambda: next(asked)))
    assert faults(problem, found[-1]) == []
    assert list(repair(Pieces(problem), start, steps=10**9, floor=0, seed=1, stop=lambda: True)) == [start]


def across(side: int, rounds: int, **more) -> Problem:
    return Problem(sides=(0, 1) * side, rounds=rounds, sizes=(2,) * side, mix=Mix.OTHER, **more)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 9), st.integers(0, 9), st.integers(0, 99))
def test_pairs_across_have_no_repeat_for_as_long_as_there_is_somebody_new_for_all(side, rounds, seed) -> None:
    rng = random.Random(seed)
    shift = [rng.randrange(side) for _ in range(rng.randrange(side))]
    met = frozenset(
        (min(2 * k, 2 * ((k + s) % side) + 1), max(2 * k, 2 * ((k + s) % side) + 1))
        for s in shift
        for k in range(side)
    )
    problem = across(side, rounds, met=met, seed=seed)
    assert is_across(problem)
    made = rounds_across(problem)
    assert made is not None
    assert faults(problem, made) == []
    # Everybody has met the same number across, so whatever goes beyond the others is a repeat for each.
    assert repeats(problem, made) == side * max(0, rounds - (side - len(set(shift))))


def test_pairs_across_keep_people_apart_and_say_when_they_cannot() -> None:
    problem = across(3, 2, apart=frozenset({(0, 1), (0, 3)}))
    made = rounds_across(problem)
    assert made is not None
    assert faults(problem, made) == []
    assert repeats(problem, made) == 1  # 0 can only sit with 5, twice
    assert rounds_across(across(3, 1, apart=frozenset({(0, 1), (0, 3), (0, 5)}))) is None


@pytest.mark.parametrize(
    "problem",
    [
        Problem(sides=(0, 0, 0, 1), rounds=1, sizes=(2, 2), mix=Mix.OTHER),
        Problem(sides=(0, 1, 0, 1), rounds=1, sizes=(2, 2)),
        Problem(sides=(0, 1, 0, 1), rounds=1, sizes=(4,), mix=Mix.OTHER),
        Problem(sides=(0, 1, 0, 1), rounds=1, sizes=(2, 2), mix=Mix.OTHER, units=((0, 1),)),
    ],
)
def test_other_rooms_than_pairs_of_two_equal_sides_are_not_across(problem: Problem) -> None:
    assert not is_across(problem)


def test_repeats_are_spread_and_those_who_met_most_often_meet_last() -> None:
    everyone = frozenset(meetings([[(0, 1, 2, 3)]]))
    problem = Problem(sides=(0, 1, 0, 1), rounds=1, sizes=(2, 2), met=everyone, often={(0, 1): 3, (0, 2): 2})
    made = evened_out(problem, (((0, 1), (2, 3)),), random.Random(1))
    assert quality(problem, made) == (0, 2, 4)
