"""Breakout schedules that are computed, not searched: circles, Latin squares, fields, a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TypeAlias

from facilitator.rules.rotation.fields import MOST, prime_powers, ring
from facilitator.rules.rotation.problem import Mix, Problem, Rooms, Schedule, even_sizes, repeats

Known: TypeAlias = Mapping[tuple[int, int], tuple[Schedule, ...]]
"""Schedules without history, by number of people and fewest seats in a room; sizes are as even as can be."""

Columns: TypeAlias = list[list[int]]
"""People by their seat in a room: each room has one person of each column."""


def construct(problem: Problem, known: Known) -> Iterator[Schedule]:
    """Sound schedules for a plain problem, those that promise most first; the caller measures them.

    Nothing if the problem is not plain or its rooms are not as even as can be.
    """
    if not problem.plain or len(problem.sizes) < 2 or not _even(problem):
        return
    if set(problem.sizes) == {2}:
        yield from _pairs(problem)
        if problem.mix is not Mix.OTHER:
            return
    columns = _columns(problem)
    for rounds in (_over_ring(problem, columns), _cyclic(columns)):
        made = tuple(islice(rounds, problem.rounds))
        if len(made) == problem.rounds:
            yield made
    start = best_start(problem, known)
    if start is not None:
        yield start


def best_start(problem: Problem, known: Known) -> Schedule | None:
    """The best known schedule for the sizes and rounds of a problem, history aside; None if there is none."""
    if not problem.sizes or not _even(problem):
        return None
    found = [
        schedule[: problem.rounds]
        for schedule in known.get((problem.people, min(problem.sizes)), ())
        if len(schedule) >= problem.rounds
    ]
    bare = Problem(sides=problem.sides, rounds=problem.rounds, sizes=problem.sizes)
    return min(found, key=lambda schedule: repeats(bare, schedule), default=None)


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


def _columns(problem: Problem) -> Columns:
    """Columns of as many people as there are rooms, one profession after the other; the last can be short."""
    order = sorted(range(problem.people), key=lambda i: problem.sides[i])
    rooms = len(problem.sizes)
    return [order[k : k + rooms] for k in range(0, problem.people, rooms)]


def _over_ring(problem: Problem, columns: Columns) -> Iterator[Rooms]:
    """A transversal design over a product of fields, then rounds inside its columns (MacNeish 1922).

    Room y of round x has of column c its person y + c·x. Two rounds share no pair if differences of columns
    and of rounds can be inverted; the columns themselves are rooms, or fall into rooms, where nobody met yet.
    """
    rooms, size = len(problem.sizes), len(columns)
    if not 2 <= rooms <= MOST or min(p**e for p, e in prime_powers(rooms)) < size:
        return
    made = ring(rooms)
    for x in made.units:
        yield tuple(
            tuple(
                column[k]
                for c, column in zip(made.units, columns, strict=False)
                if (k := made.plus[y][made.times[c][x]]) < len(column)
            )
            for y in range(rooms)
        )
    if rooms % size == 0 and len(columns[-1]) == rooms:
        if rooms == size:
            yield tuple(map(tuple, columns))
            return
        inside = Problem(sides=(0,) * rooms, rounds=1, sizes=(size,) * (rooms // size))
        for each in _over_ring(inside, _columns(inside)):
            yield tuple(tuple(column[i] for i in room) for column in columns for room in each)


def _cyclic(columns: Columns) -> Iterator[Rooms]:
    """Column c moves on by c rooms each round; then the columns themselves, where they are rooms.

    No pair repeats as long as no difference of columns times one of rounds is a multiple of the rooms.
    """
    rooms, size = len(columns[0]), len(columns)
    full = next((r for r in range(1, rooms) if any(d * r % rooms == 0 for d in range(1, size))), rooms)
    for x in range(full):
        yield tuple(
            tuple(column[k] for c, column in enumerate(columns) if (k := (y + c * x) % rooms) < len(column))
            for y in range(rooms)
        )
    if rooms == size and len(columns[-1]) == rooms:
        yield tuple(map(tuple, columns))
