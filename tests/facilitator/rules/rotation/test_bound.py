"""Bounds and proofs beside a search through everything, which knows nothing of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, combinations_with_replacement, product
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.rules.rotation.bound import lower_bound
from facilitator.rules.rotation.problem import (
    Mix,
    Problem,
    Rooms,
    Schedule,
    against_mix,
    even_sizes,
    faults,
    repeats,
)
from facilitator.rules.rotation.proof import prove
from facilitator.rules.rotation.seating import least_against_mix

LARGE = 10_000


def every_round(people: list[int], sizes: tuple[int, ...]) -> Iterator[Rooms]:
    """All divisions of people into rooms of these sizes."""
    if not sizes:
        yield ()
        return
    for room in combinations(people, sizes[0]):
        rest = [i for i in people if i not in room]
        for more in every_round(rest, sizes[1:]):
            yield (room, *more)


def optimum(problem: Problem) -> tuple[int, int] | None:
    """The least rooms against the mix and the least repeats with them, by trying every schedule."""
    kinds = []
    for number in range(min(2, problem.rounds)):
        fixed = problem.fixed if number == 0 else ()
        rooms = {
            tuple(sorted((*rooms, *fixed)))
            for rooms in every_round(problem.free_in(number), problem.sizes_in(number))
        }
        one = Problem(
            sides=problem.sides,
            rounds=1,
            sizes=problem.sizes,
            apart=problem.apart,
            units=problem.units,
            fixed=fixed,
            first_sizes=problem.first_sizes if fixed else (),
        )
        kinds.append([r for r in sorted(rooms) if not faults(one, (r,))])
    if any(not kind for kind in kinds):
        return None
    if problem.fixed:
        later = combinations_with_replacement(kinds[-1], problem.rounds - 1)
        schedules: Iterator[Schedule] = ((a, *more) for a, more in product(kinds[0], later))
    else:
        schedules = iter(combinations_with_replacement(kinds[0], problem.rounds))
    return min((against_mix(problem, s), repeats(problem, s)) for s in schedules)


@st.composite
def small_problems(draw: st.DrawFn) -> Problem:
    """Up to seven people with history and wishes, some of which no round can meet."""
    people = draw(st.integers(3, 6))
    pairs = list(combinations(range(people), 2))
    some = st.frozensets(st.sampled_from(pairs))
    few = st.frozensets(st.sampled_from(pairs), max_size=2)
    room_size = draw(st.integers(2, 3))
    units = draw(st.sampled_from([(), (), ((0, 1),), ((1, 2),)]))
    fixed: Rooms = draw(st.sampled_from([(), (), ((0, 1),)])) if people >= 4 else ()
    return Problem(
        sides=tuple(draw(st.lists(st.integers(0, 1), min_size=people, max_size=people))),
        rounds=draw(st.integers(1, 3 if room_size == 3 else 2)),
        sizes=even_sizes(people, room_size),
        mix=draw(st.sampled_from(list(Mix))),
        met=draw(some),
        apart=draw(few),
        units=units,
        fixed=fixed,
        first_sizes=even_sizes(people - 2, room_size) if fixed else (),
    )


@settings(max_examples=100, deadline=None)
@given(small_problems())
def test_a_bound_never_exceeds_the_optimum_and_a_proof_is_the_optimum(problem: Problem) -> None:
    truth = optimum(problem)
    if truth is None:
        return
    wrong, fewest = truth
    assert lower_bound(problem) <= fewest
    assert least_against_mix(problem) == wrong or (not problem.plain and least_against_mix(problem) < wrong)
    proof = prove(problem, LARGE, steps=10_000, stop=lambda: False)
    assert proof.bound == fewest
    assert proof.schedule is not None
    assert not faults(problem, proof.schedule)
    assert (against_mix(problem, proof.schedule), repeats(problem, proof.schedule)) == truth
    assert prove(problem, fewest, steps=10_000, stop=lambda: False).bound == fewest


@settings(max_examples=40, deadline=None)
@given(
    st.frozensets(st.sampled_from(list(combinations(range(7), 2)))),
    st.tuples(*[st.integers(0, 1)] * 7),
    st.sampled_from(list(Mix)),
    st.sampled_from([2, 3]),
)
def test_a_bound_holds_for_seven_people(
    met: frozenset[tuple[int, int]], sides: tuple[int, ...], mix: Mix, room_size: int
) -> None:
    problem = Problem(sides=sides, rounds=2, sizes=even_sizes(7, room_size), mix=mix, met=met)
    rounds = list(dict.fromkeys(tuple(sorted(r)) for r in every_round(list(range(7)), problem.sizes)))
    least = min(against_mix(problem, (r,)) for r in rounds)
    good = [r for r in rounds if against_mix(problem, (r,)) == least]
    fewest = min(repeats(problem, two) for two in combinations_with_replacement(good[:40] + good[-40:], 2))
    proof = prove(problem, LARGE, steps=10_000, stop=lambda: False)
    assert lower_bound(problem) <= proof.bound <= fewest


@pytest.mark.parametrize(
    ("people", "room_size", "rounds", "least"),
    [(8, 4, 2, 4), (6, 2, 6, 3), (6, 2, 5, 0), (9, 3, 4, 0), (9, 3, 5, 9), (4, 4, 3, 12), (7, 7, 2, 21)],
)
def test_counting_alone_gives_known_bounds(people: int, room_size: int, rounds: int, least: int) -> None:
    problem = Problem(sides=(0,) * people, rounds=rounds, sizes=even_sizes(people, room_size))
    assert lower_bound(problem) == least


@pytest.mark.parametrize(("rounds", "least"), [(4, 0), (5, 5)])
def test_five_and_five_who_know_their_own_pair_have_four_cross_rounds(rounds: int, least: int) -> None:
    own = frozenset((i, i + 5) for i in range(5))
    problem = Problem(sides=(0,) * 5 + (1,) * 5, rounds=rounds, sizes=(2,) * 5, mix=Mix.OTHER, met=own)
    assert lower_bound(problem) == least


def test_two_odd_circles_of_strangers_leave_a_repeat_in_every_round() -> None:
    circles = {*combinations(range(3), 2), *combinations(range(3, 6), 2)}
    met = frozenset(combinations(range(6), 2)) - circles
    assert lower_bound(Problem(sides=(0,) * 6, rounds=1, sizes=(2,) * 3, met=met)) == 1


def test_a_bound_for_five_hundred_people_is_there_at_once() -> None:
    met = frozenset((i, i + 250) for i in range(250))
    problem = Problem(sides=(0,) * 250 + (1,) * 250, rounds=6, sizes=(2,) * 250, mix=Mix.OTHER, met=met)
    lower_bound(problem)
    begun = perf_counter()
    assert lower_bound(problem) == 0
    assert perf_counter() - begun < 0.5


@pytest.mark.parametrize("room_size", [2, 3, 4])
@pytest.mark.parametrize("rounds", [2, 4])
def test_eight_people_are_settled(room_size: int, rounds: int) -> None:
    met = frozenset(two for two in combinations(range(8), 2) if sum(two) % 3 == 0)
    problem = Problem(sides=(0, 1) * 4, rounds=rounds, sizes=even_sizes(8, room_size), met=met)
    proof = prove(problem, LARGE, steps=10_000, stop=lambda: False)
    assert proof.schedule is not None
    assert repeats(problem, proof.schedule) == proof.bound


def test_a_proof_that_is_stopped_still_gives_the_counted_bound() -> None:
    problem = Problem(sides=(0,) * 8, rounds=4, sizes=(4, 4))
    assert prove(problem, LARGE, steps=10_000, stop=lambda: True).bound == lower_bound(problem)
