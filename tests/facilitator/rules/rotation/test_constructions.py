"""Constructed schedules are sound whatever is asked, and have no repeats where none are needed."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from math import comb

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.exchange.known_schedules import load_known
from facilitator.rules.rotation.constructions import best_start, construct
from facilitator.rules.rotation.problem import Mix, Problem, Schedule, even_sizes, faults

KNOWN = load_known()
WITHOUT_REPEATS = (
    *("9-3-4", "15-3-7", "16-4-5", "25-5-6", "49-7-8", "36-6-3", "20-4-5", "24-3-10", "30-3-10", "18-3-8"),
    *("30-5-5", "28-4-7", "32-4-8", "32-4-9", "24-4-7", "27-3-13", "64-4-21", "81-9-10"),
    *("200-4-6", "500-5-6", "500-2-6", "10-2-9", "34-4-7", "40-4-10", "42-3-14"),
)


def named(name: str, **more: object) -> Problem:
    """n-g-r: so many people of two professions by turns, rooms of so many, so many rounds."""
    people, size, rounds = map(int, name.split("-"))
    given_ = {"sides": tuple(i % 2 for i in range(people)), **more}
    return Problem(rounds=rounds, sizes=even_sizes(people, size), **given_)  # type: ignore[arg-type]


def counted(schedule: Schedule, met: frozenset[tuple[int, int]] = frozenset()) -> int:
    """Repeats, reckoned without the rules under test."""
    count: Counter[frozenset[int]] = Counter(frozenset(two) for two in met)
    for rooms in schedule:
        for room in rooms:
            count.update(map(frozenset, combinations(room, 2)))
    return sum(count.values()) - len(count)


def fewest(problem: Problem) -> int:
    """Repeats of the best construction."""
    return min(counted(schedule, problem.met) for schedule in construct(problem, KNOWN))


@st.composite
def plain_problems(draw: st.DrawFn) -> Problem:
    """Anything plain: any sides and mix, with history or without."""
    people = draw(st.integers(2, 40))
    person = st.integers(0, people - 1)
    two = st.tuples(person, person).filter(lambda pair: pair[0] < pair[1])
    order = draw(st.permutations(range(people)))
    own_pairs = frozenset((min(a, b), max(a, b)) for a, b in zip(order[::2], order[1::2], strict=False))
    return Problem(
        sides=tuple(draw(st.lists(st.integers(0, 1), min_size=people, max_size=people))),
        rounds=draw(st.integers(0, 8)),
        sizes=even_sizes(people, draw(st.integers(2, 8))),
        mix=draw(st.sampled_from(Mix)),
        met=draw(st.one_of(st.just(frozenset()), st.just(own_pairs), st.frozensets(two, max_size=30))),
    )


@given(problem=plain_problems())
@settings(max_examples=100, deadline=None)
def test_every_construction_is_sound(problem: Problem) -> None:
    made = list(construct(problem, KNOWN))
    assert bool(made) == (len(problem.sizes) > 1)
    for schedule in made:
        assert faults(problem, schedule) == []


@pytest.mark.parametrize("name", WITHOUT_REPEATS)
def test_rounds_without_repeats_are_constructed_or_known(name: str) -> None:
    assert fewest(named(name)) == 0


def test_the_checker_counts_a_meeting_of_people_who_have_met() -> None:
    rooms = ((0, 1), (2, 3))
    assert counted((rooms, rooms)) == 2
    assert counted((rooms,), frozenset({(0, 1)})) == 1


def test_four_rounds_across_after_own_pairs_have_no_repeat_and_only_mixed_rooms() -> None:
    own = frozenset((i, i + 5) for i in range(5))
    problem = named("10-2-4", sides=(0,) * 5 + (1,) * 5, mix=Mix.OTHER, met=own)
    best = min(construct(problem, KNOWN), key=lambda schedule: counted(schedule, own))
    assert counted(best, own) == 0
    assert all(len({problem.sides[i] for i in room}) == 2 for rooms in best for room in rooms)


def test_five_hundred_in_pairs_across_never_meet_twice_when_own_pairs_have_met() -> None:
    own = frozenset((i, i + 1) for i in range(0, 500, 2))
    problem = named("500-2-6", mix=Mix.OTHER, met=own)
    best = min(construct(problem, KNOWN), key=lambda schedule: counted(schedule, own))
    assert counted(best, own) == 0
    assert all(problem.sides[a] != problem.sides[b] for rooms in best for a, b in rooms)


@pytest.mark.parametrize("name", ["40-4-4", "200-4-6"])
def test_fours_across_after_own_pairs_have_no_repeat_and_only_mixed_rooms(name: str) -> None:
    own = frozenset((i, i + 1) for i in range(0, named(name).people, 2))
    problem = named(name, mix=Mix.OTHER, met=own)
    assert any(
        counted(schedule, own) == 0
        and all(len({problem.sides[i] for i in room}) == 2 for rooms in schedule for room in rooms)
        for schedule in construct(problem, KNOWN)
    )


@pytest.mark.parametrize("name", ["16-4-4", "32-4-8", "40-5-6", "200-4-6"])
def test_who_met_in_pairs_before_need_not_meet_again_in_larger_rooms(name: str) -> None:
    own = frozenset((i, i + 1) for i in range(0, named(name).people, 2))
    assert fewest(named(name, met=own)) == 0


def test_rooms_of_four_from_two_professions_are_mixed_without_a_repeat() -> None:
    problem = named("20-4-5", sides=(0,) * 10 + (1,) * 10, mix=Mix.OTHER)
    assert any(
        counted(schedule) == 0
        and all(len({problem.sides[i] for i in room}) == 2 for rooms in schedule for room in rooms)
        for schedule in construct(problem, KNOWN)
    )


def test_professions_by_themselves_have_rooms_of_their_own_without_a_repeat() -> None:
    problem = named("24-3-4", sides=(0,) * 9 + (1,) * 15, mix=Mix.SAME)
    assert any(
        counted(schedule) == 0
        and all(len({problem.sides[i] for i in room}) == 1 for rooms in schedule for room in rooms)
        for schedule in construct(problem, KNOWN)
    )


@pytest.mark.parametrize("name", ["9-3-6", "15-3-8", "16-4-7", "10-2-11", "25-5-8"])
def test_when_everybody_has_met_only_the_rounds_after_that_repeat(name: str) -> None:
    people, size, rounds = map(int, name.split("-"))
    unavoidable = rounds * (people // size) * comb(size, 2) - comb(people, 2)
    assert fewest(named(name)) == unavoidable


def test_what_is_not_plain_or_not_even_is_left_to_the_search() -> None:
    assert list(construct(named("9-3-4", apart=frozenset({(0, 1)})), KNOWN)) == []
    uneven = Problem(sides=(0,) * 9, rounds=2, sizes=(5, 2, 2))
    assert list(construct(uneven, KNOWN)) == []
    assert best_start(uneven, KNOWN) is None


def test_a_known_schedule_is_cut_to_the_rounds_that_are_asked_for() -> None:
    start = best_start(named("15-3-5"), KNOWN)
    assert start is not None
    assert len(start) == 5
    assert counted(start) == 0
