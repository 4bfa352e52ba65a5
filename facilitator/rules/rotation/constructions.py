"""Breakout schedules that are computed, not searched: circles, Latin squares, fields, a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import cycle, islice
from math import gcd
from typing import TypeAlias

from facilitator.rules.rotation.fields import MOST, prime_powers, ring
from facilitator.rules.rotation.problem import Mix, Problem, Rooms, Schedule, even_sizes, relabelled, repeats

Known: TypeAlias = Mapping[tuple[int, int], tuple[Schedule, ...]]
"""Schedules without history, by number of people and fewest seats in a room; sizes are as even as can be."""

Columns: TypeAlias = list[list[int]]
"""People by their seat in a room: each room has one person of each column."""


def construct(problem: Problem, known: Known) -> Iterator[Schedule]:
    """Sound schedules for a plain problem, those that promise most first; the caller measures them.

    Nothing if the problem is not plain or its rooms are not as even as can be. When a construction has too
    few rounds it begins anew.
    """
    if not problem.plain or len(problem.sizes) < 2 or not _even(problem):
        return
    if problem.mix is Mix.SAME:
        yield from _side_by_side(problem, known)
    if set(problem.sizes) == {2}:
        yield from _pairs(problem)
        if problem.mix is not Mix.OTHER:
            return
    for columns in (_by_side(problem), _by_met(problem)):
        for apart, more in _across(columns, problem.rounds) if columns else ():
            within = _within(columns, problem.rounds - len(apart), known)
            yield _filled([*apart, *within, *more], problem.rounds)
            if within and (problem.met or problem.mix is not Mix.ANYONE):
                yield _filled([*apart, *more], problem.rounds)
    start = best_start(problem, known)
    if start is not None:
        yield start


def best_start(problem: Problem, known: Known) -> Schedule | None:
    """The best known schedule for the sizes and rounds of a problem, history aside; None if there is none."""
    if not problem.sizes or not _even(problem):
        return None
    found = (
        _filled(schedule, problem.rounds) for schedule in known.get((problem.people, min(problem.sizes)), ())
    )
    bare = Problem(sides=problem.sides, rounds=problem.rounds, sizes=problem.sizes)
    return min(found, key=lambda schedule: repeats(bare, schedule), default=None)


def _filled(made: Iterable[Rooms], rounds: int) -> Schedule:
    return tuple(islice(cycle(made), rounds))


def _even(problem: Problem) -> bool:
    return sorted(problem.sizes) == sorted(even_sizes(problem.people, min(problem.sizes)))


def _pairs(problem: Problem) -> Iterator[Schedule]:
    """Latin square rounds across the sides, and the circle method; pairs of before are a round skipped."""
    ones = [i for i, side in enumerate(problem.sides) if side == 0]
    others = [i for i, side in enumerate(problem.sides) if side == 1]
    once = _disjoint(problem)
    if problem.mix is Mix.OTHER and len(ones) == len(others):
        partner = {i: j for a, b in once for i, j in ((a, b), (b, a))}
        left = [i for i in others if problem.sides[partner.get(i, i)] == 1]
        facing = [partner[i] if problem.sides[partner.get(i, i)] == 1 else left.pop(0) for i in ones]
        turns = [*range(1, len(ones)), 0] if once else list(range(len(ones)))
        yield tuple(
            tuple((a, facing[(k + turns[r % len(turns)]) % len(ones)]) for k, a in enumerate(ones))
            for r in range(problem.rounds)
        )
    seated = {i for two in once for i in two}
    rest = iter([i for i in range(problem.people) if i not in seated])
    first = [*once, *zip(rest, rest, strict=True)]
    ring_of = [first[0][1], *(a for a, _ in first[1:]), *(b for _, b in reversed(first[1:]))]
    around = len(ring_of)

    def turn(by: int) -> Rooms:
        seats = [first[0][0], *(ring_of[(k + by) % around] for k in range(around))]
        return ((seats[0], seats[1]), *((seats[1 + k], seats[-k]) for k in range(1, (around + 1) // 2)))

    yield tuple(turn((r + bool(once)) % around) for r in range(problem.rounds))


def _disjoint(problem: Problem) -> list[tuple[int, int]]:
    """The pairs of before if nobody is in two of them, else none."""
    once = sorted(problem.met)
    return once if len({i for two in once for i in two}) == 2 * len(once) else []


def _side_by_side(problem: Problem, known: Known) -> Iterator[Schedule]:
    """Each profession with rooms of its own, where the rooms can be shared out so."""
    least = min(problem.sizes)
    sides = [[i for i in range(problem.people) if problem.sides[i] == side] for side in (0, 1)]
    if not all(sides) or sorted(problem.sizes) != sorted(
        size for side in sides for size in even_sizes(len(side), least)
    ):
        return
    halves = []
    for side in sides:
        number = {i: k for k, i in enumerate(side)}
        one = Problem(
            sides=(0,) * len(side),
            rounds=problem.rounds,
            sizes=even_sizes(len(side), least),
            met=frozenset((number[a], number[b]) for a, b in problem.met if a in number and b in number),
        )
        halves.append(relabelled(_best_of(one, known), side))
    yield tuple((*ones, *others) for ones, others in zip(*halves, strict=True))


def _best_of(problem: Problem, known: Known) -> Schedule:
    """The construction with the fewest repeats; everybody in one room where there is but one."""
    alone: Schedule = ((tuple(range(problem.people)),),) * problem.rounds
    return min(construct(problem, known), key=lambda made: repeats(problem, made), default=alone)


def _by_side(problem: Problem) -> Columns:
    """Columns of as many people as there are rooms, one profession after the other; the last can be short."""
    order = sorted(range(problem.people), key=lambda i: problem.sides[i])
    return _cut(order, len(problem.sizes))


def _by_met(problem: Problem) -> Columns:
    """Columns where those who have met sit together, since the people of one column do not meet.

    Empty where nobody has met, or more hang together than fit. Every other two columns are turned round, so
    that pairs of two professions stand now this way, now that, and rooms become mixed.
    """
    group = {i: [i] for i in range(problem.people)}
    for a, b in problem.met:
        if group[a] is not group[b]:
            group[a] += group[b]
            for i in group[b]:
                group[i] = group[a]
    groups = sorted(
        {id(each): each for each in group.values()}.values(), key=lambda each: (-len(each), min(each))
    )
    if not problem.met or len(groups[0]) > len(problem.sizes):
        return []
    order = [i for each in groups for i in sorted(each, key=lambda i: (problem.sides[i], i))]
    columns = _cut(order, len(problem.sizes))
    return [column[::-1] if c // 2 % 2 else column for c, column in enumerate(columns)]


def _cut(order: list[int], rooms: int) -> Columns:
    return [order[k : k + rooms] for k in range(0, len(order), rooms)]


def _across(columns: Columns, rounds: int) -> Iterator[tuple[list[Rooms], list[Rooms]]]:
    """Rounds of which no two share a pair, and those that follow them with few; the most such rounds first.

    Room y of round x has of column c its person y + c·x. Two rounds share no pair where a difference of
    columns times one of rounds never vanishes: a transversal design. What is reckoned in is a product of
    fields, after MacNeish (1922), or, where they give as many rounds as are asked for, the remainders.
    """
    rooms, size = len(columns[0]), len(columns)
    apart = rooms // max((gcd(d, rooms) for d in range(1, size)), default=1)
    if apart < rounds and 2 <= rooms <= MOST and min(p**e for p, e in prime_powers(rooms)) >= size:
        made = ring(rooms)
        turns = [*made.units, *(x for x in range(rooms) if x not in made.units)]
        each = [
            tuple(
                _room(columns, [made.plus[y][made.times[c][x]] for c in made.units[:size]])
                for y in range(rooms)
            )
            for x in turns[:rounds]
        ]
        yield each[: len(made.units)], each[len(made.units) :]
    each = [
        tuple(_room(columns, [(y + c * x) % rooms for c in range(size)]) for y in range(rooms))
        for x in range(min(rooms, rounds))
    ]
    yield each[:apart], each[apart:]


def _room(columns: Columns, places: list[int]) -> tuple[int, ...]:
    return tuple(column[k] for column, k in zip(columns, places, strict=True) if k < len(column))


def _within(columns: Columns, rounds: int, known: Known) -> list[Rooms]:
    """Rounds inside the columns, in which nobody meets twice; none where they do not fall into rooms."""
    rooms, size = len(columns[0]), len(columns)
    if rounds < 1 or rooms % size or len(columns[-1]) < rooms:
        return []
    one = Problem(sides=(0,) * rooms, rounds=rounds, sizes=(size,) * (rooms // size))
    inside = _best_of(one, known)
    new = next((r for r in range(1, rounds) if repeats(one, inside[: r + 1])), rounds)
    return [
        tuple(tuple(column[i] for i in room) for column in columns for room in each) for each in inside[:new]
    ]
