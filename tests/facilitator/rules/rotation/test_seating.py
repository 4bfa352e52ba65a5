"""A round by chance is sound, and what is said of its mix of professions is true."""

from __future__ import annotations

from itertools import permutations
from random import Random

import pytest

from facilitator.rules.rotation.problem import Mix, Problem, against_mix, even_sizes, faults
from facilitator.rules.rotation.seating import least_against_mix, random_rooms


@pytest.mark.parametrize("mix", list(Mix))
@pytest.mark.parametrize("room_size", [2, 3])
@pytest.mark.parametrize("firsts", range(7))
def test_the_least_against_the_mix_is_what_trying_all_gives(mix: Mix, room_size: int, firsts: int) -> None:
    people = 6 if room_size == 3 else 7
    sides = tuple(int(i >= min(firsts, people)) for i in range(people))
    problem = Problem(sides=sides, rounds=1, sizes=even_sizes(people, room_size), mix=mix)
    truth = min(
        sum(against_mix(problem, (((tuple(order[begin:end])),),)) for begin, end in _spans(problem.sizes))
        for order in permutations(range(people))
    )
    assert least_against_mix(problem) == truth
    for seed in range(5):
        rooms = random_rooms(problem, 0, Random(seed))
        assert not faults(problem, (rooms,))
        assert against_mix(problem, (rooms,)) == truth


def _spans(sizes: tuple[int, ...]) -> list[tuple[int, int]]:
    return [(sum(sizes[:k]), sum(sizes[: k + 1])) for k in range(len(sizes))]


def test_a_mix_that_wishes_leave_possible_is_reached_beside_them() -> None:
    problem = Problem(
        sides=(0, 0, 0, 0, 1, 1, 1, 1),
        rounds=1,
        sizes=(4, 4),
        mix=Mix.OTHER,
        units=((0, 1),),
        apart=frozenset({(2, 3), (0, 4)}),
    )
    assert least_against_mix(problem) == 0
    assert against_mix(problem, (random_rooms(problem, 0, Random(2)),)) == 0


def test_different_seeds_give_different_rounds() -> None:
    problem = Problem(sides=(0, 1) * 10, rounds=1, sizes=(4,) * 5)
    assert len({random_rooms(problem, 0, Random(seed)) for seed in range(5)}) == 5
