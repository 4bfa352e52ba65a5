"""One round at random that keeps every hard wish: where a search begins."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from facilitator.rules.rotation.packing import pack
from facilitator.rules.rotation.pose import pieces_of
from facilitator.rules.rotation.problem import Mix, Problem, Rooms, against_mix

_TRIES = 6
"""Random rounds of which the one with the best mix is taken, where wishes leave no simple way."""


def random_rooms(problem: Problem, number: int, rng: Random) -> Rooms:
    """A sound round for that number, counted from 0; its mix is the best where there are no wishes."""
    people, sizes = problem.free_in(number), problem.sizes_in(number)
    fixed = problem.fixed if number == 0 else ()
    if not (problem.units or problem.apart):
        return (*_mixed(problem, people, sizes, rng), *fixed)
    here = set(people)
    units, away = pieces_of(people, problem.units, [two for two in problem.apart if here.issuperset(two)])
    best: Rooms = ()
    for attempt in range(1 if problem.mix is Mix.ANYONE else _TRIES):
        packed = pack(units, away, sizes, rng)
        if packed is None:
            raise ValueError("no round keeps these wishes; such problems are not posed")
        rooms: Rooms = tuple(map(tuple, packed))
        if attempt == 0 or against_mix(problem, (rooms,)) < against_mix(problem, (best,)):
            best = rooms
    return (*best, *fixed)


def least_against_mix(problem: Problem) -> int:
    """How many rooms of all rounds are against the mix at least; exact where there are no wishes."""
    least = 0
    for number in range(problem.rounds):
        firsts = sum(problem.sides[i] == 0 for i in problem.free_in(number))
        others = len(problem.free_in(number)) - firsts
        sizes = problem.sizes_in(number)
        if problem.mix is Mix.OTHER:
            roomy = sum(size > 1 for size in sizes)
            least += len(sizes) - min(firsts, others, roomy)
        elif problem.mix is Mix.SAME:
            least += not _fill_exactly(firsts, sizes)
    if problem.fixed:
        least += against_mix(problem, (problem.fixed,))
    return least


def _mixed(problem: Problem, people: Sequence[int], sizes: Sequence[int], rng: Random) -> Rooms:
    """People at random, with the best mix there is."""
    sides: list[list[int]] = [[i for i in people if problem.sides[i] == side] for side in (0, 1)]
    for side in sides:
        rng.shuffle(side)
    order = rng.sample(range(len(sizes)), len(sizes))
    rooms: list[list[int]] = [[] for _ in sizes]
    if problem.mix is Mix.OTHER:
        for side in sorted(sides, key=len):
            for k in order:
                if side and len(rooms[k]) < sizes[k] and (sizes[k] > 1 or not rooms[k]):
                    rooms[k].append(side.pop())
    if problem.mix is Mix.SAME:
        for k in _rooms_for(len(sides[0]), sizes, order):
            rooms[k] = [sides[0].pop() for _ in range(sizes[k])]
        rest = [*sides[0], *sides[1]]
        order = sorted(order, key=lambda k: sizes[k])
    else:
        rest = [*sides[0], *sides[1]]
        rng.shuffle(rest)
    waiting = iter(rest)
    for k in order:
        rooms[k].extend(next(waiting) for _ in range(sizes[k] - len(rooms[k])))
    return tuple(map(tuple, rooms))


def _fill_exactly(people: int, sizes: Sequence[int]) -> bool:
    """Whether so many people fill some of the rooms with no seat left."""
    sums = 1
    for size in sizes:
        sums |= sums << size  # bit n is set if some rooms have n seats together
    return bool(sums >> people & 1)


def _rooms_for(people: int, sizes: Sequence[int], order: Sequence[int]) -> list[int]:
    """Rooms that these people fill exactly, or as far as whole rooms go; sizes are as even as can be."""
    if not sizes:
        return []
    small, large = min(sizes), max(sizes)
    larges = [k for k in order if sizes[k] == large]
    smalls = [k for k in order if sizes[k] == small] if small < large else []
    ways = (
        (n, min((people - n * large) // small, len(smalls)))
        for n in range(min(len(larges), people // large) + 1)
    )
    many, few = max(ways, key=lambda way: way[0] * large + way[1] * small)
    return [*larges[:many], *smalls[:few]]
