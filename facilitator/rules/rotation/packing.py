"""Units and people who are to be apart, put into rooms of given sizes: whether it can be, and one way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from random import Random
from typing import NamedTuple

_DEALS = 3
"""Times that units are simply dealt out before they are placed with care."""
_NODES = 3000
"""Placements tried before integer programming takes over."""
_DEEPEST = 400
"""Units that backtracking takes on, well within Python's depth of calls."""
_MOST_CHOICES = 40_000
"""Units times rooms that integer programming takes on; beyond, what is not dealt is taken for lost."""


class _Packing(NamedTuple):
    """What is asked, and the units that are bound by something, the most bound first."""

    units: Sequence[tuple[int, ...]]
    apart: Mapping[int, frozenset[int]]
    sizes: Sequence[int]
    bound: Sequence[int]


def pack(
    units: Sequence[tuple[int, ...]],
    apart: Mapping[int, frozenset[int]],
    sizes: Sequence[int],
    rng: Random,
) -> list[list[int]] | None:
    """The people of all units in rooms of these sizes, at random; None if there is no way.

    That is certain but for hundreds of wishes at once, which are dealt out and not searched through.

    ``units`` are people who move as one, single ones among them; ``apart`` says by unit (its place in
    ``units``) with which others it never shares a room. The sizes add up to the people.
    """
    order = list(range(len(units)))
    rng.shuffle(order)
    bound = [u for u in order if len(units[u]) > 1 or apart.get(u)]
    bound.sort(key=lambda u: (-len(units[u]), -len(apart.get(u, ()))))
    asked = _Packing(units, apart, sizes, bound)
    deals = (_dealt(asked, rng) for _ in range(_DEALS))
    rooms = next((rooms for rooms in deals if rooms is not None), None)
    if rooms is None:
        rooms = _placed(asked, rng)
    if rooms is None and len(bound) * len(sizes) <= _MOST_CHOICES:
        rooms = _programmed(asked)
    if rooms is None:
        return None
    placed = set(bound)
    free = iter([i for u in order if u not in placed for i in units[u]])
    made = [[i for u in room for i in units[u]] for room in rooms]
    return [
        [*room, *(next(free) for _ in range(size - len(room)))]
        for room, size in zip(made, sizes, strict=True)
    ]


def _dealt(asked: _Packing, rng: Random) -> list[list[int]] | None:
    """Each unit in the first room that takes it from a random one on; None if one finds no room."""
    units, apart, sizes, bound = asked
    rooms: list[list[int]] = [[] for _ in sizes]
    left = list(sizes)
    count = len(sizes)
    for unit in bound:
        size, away = len(units[unit]), apart.get(unit, frozenset())
        first = rng.randrange(count)
        room = next(
            (
                k
                for k in chain(range(first, count), range(first))
                if left[k] >= size and not away.intersection(rooms[k])
            ),
            None,
        )
        if room is None:
            return None
        rooms[room].append(unit)
        left[room] -= size
    return rooms


def _placed(asked: _Packing, rng: Random) -> list[list[int]] | None:
    """Backtracking over the units that are bound by something; None if it is not done soon."""
    units, apart, sizes, bound = asked
    rooms: list[list[int]] = [[] for _ in sizes]
    left = list(sizes)
    nodes = 0

    def place(number: int) -> bool:
        nonlocal nodes
        if number == len(bound):
            return True
        nodes += 1
        unit = bound[number]
        size, away = len(units[unit]), apart.get(unit, frozenset())
        tried: set[int] = set()
        for k in rng.sample(range(len(sizes)), len(sizes)):
            if left[k] < size or away.intersection(rooms[k]) or nodes > _NODES:
                continue
            if not rooms[k]:
                if left[k] in tried:
                    continue  # another empty room of this size has failed already
                tried.add(left[k])
            rooms[k].append(unit)
            left[k] -= size
            if place(number + 1):
                return True
            rooms[k].pop()
            left[k] += size
        return False

    return rooms if len(bound) <= _DEEPEST and place(0) else None


def _programmed(asked: _Packing) -> list[list[int]] | None:
    """The same by integer programming, which also knows when there is no way."""
    units, apart, sizes, bound = asked
    import numpy as np  # noqa: PLC0415 - only for wishes that backtracking could not settle
    from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415
    from scipy.sparse import lil_array  # noqa: PLC0415

    count, many = len(sizes), len(bound)
    if sum(len(units[u]) for u in bound) > sum(sizes) or not bound:
        return None
    place = {u: k for k, u in enumerate(bound)}
    clashes = [(place[u], place[v]) for u in bound for v in apart.get(u, ()) if u < v]
    rows = lil_array((many + count + len(clashes) * count, many * count))
    least, most = np.zeros(rows.shape[0]), np.ones(rows.shape[0])
    for k, u in enumerate(bound):
        rows[k, k * count : (k + 1) * count] = 1
        for room in range(count):
            rows[many + room, k * count + room] = len(units[u])
    least[:many] = 1
    most[many : many + count] = sizes
    for number, (one, other) in enumerate(clashes):
        for room in range(count):
            at = many + count + number * count + room
            rows[at, one * count + room] = rows[at, other * count + room] = 1
    answer = milp(
        np.zeros(many * count),
        constraints=LinearConstraint(rows.tocsr(), least, most),
        integrality=np.ones(many * count),
        bounds=Bounds(0, 1),
    )
    if answer.x is None:
        return None
    where = answer.x.reshape(many, count).argmax(axis=1)
    return [[bound[k] for k in range(many) if where[k] == room] for room in range(count)]
