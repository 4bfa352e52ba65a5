"""Fewest moves: rooms of a round get the numbers under which most people stay where they are."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import permutations
from typing import TypeAlias

from msgspec import Struct

Room: TypeAlias = tuple[str, ...]
Rooms: TypeAlias = Sequence[Sequence[str]]

_TRIED_IN_FULL = 6
"""Rooms up to which every numbering is tried, so that the first round of a session loads no solver."""


class Move(Struct, frozen=True):
    """Somebody who has to be put into another room by hand; ``before`` is None for who was in none."""

    participant_id: str
    before: int | None
    to: int


def labelled(
    rooms: Rooms,
    before: Mapping[int, Sequence[str]],
    hosts: Collection[str] = (),
    held: Mapping[int, Sequence[str]] | None = None,
) -> tuple[Room, ...]:
    """The rooms in the order of their numbers, such that as few people as can be change room.

    ``before`` are the rooms of the last round by number; without one the order stays. Among numberings with
    as few moves the one is taken in which most ``hosts`` stay. ``held`` rooms have their number already.
    Exact: an assignment of rooms to numbers.
    """
    keeps = {number: frozenset(room) for number, room in (held or {}).items() if number <= len(rooms)}
    fixed = {number: next(r for r in rooms if frozenset(r) == room) for number, room in keeps.items()}
    free = [room for room in rooms if frozenset(room) not in keeps.values()]
    numbers = [n for n in range(1, len(rooms) + 1) if n not in fixed]
    inside = frozenset(hosts)
    there = [frozenset(before.get(number, ())) for number in numbers]
    many = sum(map(len, rooms)) + 1
    worth = [[_stay(frozenset(room), old, inside, many) for old in there] for room in free]
    placed = {numbers[k]: room for room, k in zip(free, _assigned(worth), strict=True)} if any(there) else {}
    if not placed:
        placed = dict(zip(numbers, free, strict=True))
    return tuple(tuple(room) for _, room in sorted({**fixed, **placed}.items()))


def moves(rooms: Rooms, before: Mapping[int, Sequence[str]]) -> tuple[Move, ...]:
    """Who changes room, or was in none, from the last round to rooms numbered from 1; by new room."""
    was = {person: number for number, room in before.items() for person in room}
    return tuple(
        Move(person, was.get(person), number)
        for number, room in enumerate(rooms, start=1)
        for person in room
        if was.get(person) != number
    )


def _stay(room: frozenset[str], old: frozenset[str], hosts: frozenset[str], many: int) -> int:
    """What it is worth to give a room an old number: people who stay, and a little more for each host."""
    stay = room & old
    return len(stay) * many + len(stay & hosts)


def _assigned(worth: Sequence[Sequence[int]]) -> list[int]:
    """For each row the column of the best assignment; as many columns as rows."""
    count = len(worth)
    if count <= _TRIED_IN_FULL:
        every = list(permutations(range(count)))
        return list(max(every, key=lambda chosen: sum(worth[k][c] for k, c in enumerate(chosen))))
    import numpy as np  # noqa: PLC0415 - large cohorts only, in the thread that plans
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415

    _, columns = linear_sum_assignment(np.array(worth), maximize=True)
    return [int(column) for column in columns]
