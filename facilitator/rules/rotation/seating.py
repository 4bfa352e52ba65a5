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
    units, away = pieces_of(people, problem.units, [p for p in problem.apart if set(people).issuperset(p)])
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
            least += firsts not in _sums(sizes)
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


def _sums(sizes: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """How many people fill some of the rooms exactly, and the sizes of these rooms."""
    found: dict[int, tuple[int, ...]] = {0: ()}
    for size in sizes:
        found = {**{total + size: (*used, size) for total, used in found.items()}, **found}
    return found


def _rooms_for(people: int, sizes: Sequence[int], order: Sequence[int]) -> list[int]:
    """Rooms that these people fill exactly, or as far as whole rooms go."""
    sums = _sums(sizes)
    wanted = list(sums[max(total for total in sums if total <= people)])
    chosen = []
    for k in order:
        if sizes[k] in wanted:
            wanted.remove(sizes[k])
            chosen.append(k)
    return chosen
