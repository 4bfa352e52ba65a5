"""Rooms of three and more: seeded greedy starts, then swaps for as long as one of them helps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TypeAlias

Unit: TypeAlias = tuple[str, ...]
"""People who are never parted: one person, or a mentor pair."""


def rooms_of_least_cost(
    units: Sequence[Unit],
    seats: Sequence[Sequence[int]],
    *,
    cost: Callable[[str, str], int],
    kinds: Sequence[int],
    wish: int,
    rng: Random,
) -> list[Unit]:
    """The units spread over rooms, at as little cost as a local search finds.

    ``seats[k]`` lists the sizes of the units that room ``k`` takes. ``cost`` is what two people in one room
    cost, ``kinds`` has a bit for each profession in a unit, and ``wish`` is what a room costs that lacks a
    profession which is there. The same ``rng`` gives the same rooms.
    """
    search = _Search(units, seats, cost=cost, kinds=kinds, wish=wish)
    people = sum(map(len, units))
    starts = 8 if people <= 30 else 4 if people <= 60 else 2
    best: list[list[int]] = []
    best_cost = None
    for _ in range(starts):
        rooms = search.greedy(rng)
        search.improve(rooms)
        total = sum(map(search.room_cost, rooms))
        if best_cost is None or total < best_cost:
            best, best_cost = rooms, total
        if total == 0:
            break
    return [tuple(i for u in room for i in units[u]) for room in best]


class _Search:
    """What the search looks up again and again, by the units' numbers."""

    def __init__(
        self,
        units: Sequence[Unit],
        seats: Sequence[Sequence[int]],
        *,
        cost: Callable[[str, str], int],
        kinds: Sequence[int],
        wish: int,
    ) -> None:
        self.sizes = [len(u) for u in units]
        self.seats = seats
        self.kinds = kinds
        self.wish = wish
        self.every_kind = 0
        for kind in kinds:
            self.every_kind |= kind
        self.between = [[0] * len(units) for _ in units]
        for u, one in enumerate(units):
            for v in range(u):
                self.between[u][v] = self.between[v][u] = sum(cost(a, b) for a in one for b in units[v])

    def lacking(self, room: Sequence[int]) -> int:
        """The wish's cost of a room: all of it if a profession is missing there."""
        here = 0
        for u in room:
            here |= self.kinds[u]
        return 0 if here == self.every_kind else self.wish

    def room_cost(self, room: Sequence[int]) -> int:
        """All that a room costs."""
        return self.lacking(room) + sum(self.between[u][v] for k, u in enumerate(room) for v in room[:k])

    def greedy(self, rng: Random) -> list[list[int]]:
        """A start: pairs first, then the scarcer profession evenly, then the others where it costs least."""
        rooms: list[list[int]] = [[] for _ in self.seats]
        free = [list(sizes) for sizes in self.seats]
        order = list(range(len(self.sizes)))
        rng.shuffle(order)
        order.sort(key=lambda u: (-self.sizes[u], self.kinds.count(self.kinds[u]), self.kinds[u]))
        for u in order:
            size, kind = self.sizes[u], self.kinds[u]

            def price(k: int, u: int = u, kind: int = kind) -> tuple[int, int]:
                alike = sum(1 for v in rooms[k] if self.kinds[v] & kind)
                return alike, sum(self.between[u][v] for v in rooms[k])

            room = min((k for k in range(len(rooms)) if size in free[k]), key=price)
            rooms[room].append(u)
            free[room].remove(size)
        return rooms

    def improve(self, rooms: list[list[int]]) -> None:
        """Swaps units of the same size between rooms, the best swap for each, until none helps."""
        improved = True
        while improved:
            improved = False
            for mine in rooms:
                # A swap only helps if one of its two rooms costs something, so the search starts there.
                if self.room_cost(mine):
                    for place in range(len(mine)):
                        improved |= self._swap_best(rooms, mine, place)

    def _swap_best(self, rooms: list[list[int]], mine: list[int], place: int) -> bool:
        """Makes the best swap for one unit; False if none helps."""
        u = mine[place]
        row = self.between[u]
        rest = mine[:place] + mine[place + 1 :]
        mine_before = self.lacking(mine) + sum(row[x] for x in rest)
        best, swap = 0, None
        for other in rooms:
            if other is mine:
                continue
            joining = sum(row[y] for y in other)
            lacking_before = self.lacking(other)
            for k, v in enumerate(other):
                if self.sizes[v] != self.sizes[u]:
                    continue
                row_v = self.between[v]
                change = joining - row[v] - mine_before - lacking_before
                for x in rest:
                    change += row_v[x]
                for y in other:
                    change -= row_v[y]
                if change < best:
                    change += self.lacking([*rest, v]) + self.lacking([*other[:k], u, *other[k + 1 :]])
                    if change < best:
                        best, swap = change, (other, k)
        if swap is None:
            return False
        other, k = swap
        mine[place], other[k] = other[k], u
        return True
