"""A problem as arrays: pieces that move as one, seats, and what it costs when two pieces meet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import combinations
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from facilitator.rules.rotation.problem import Mix, Problem, Rooms, Schedule

Ints: TypeAlias = NDArray[np.int64]
Weights: TypeAlias = NDArray[np.float32]

APART = 1000.0
"""What a meeting costs that must never be: no search takes it for any number of repeats."""
WRONG_ROOM = 50.0
"""What a room against the mix costs: more than the repeats that it could save."""


class Pieces:
    """People who move as one are a piece: a unit, or a single person. The last piece is an empty seat.

    Two pieces that share a room cost :attr:`first` the first time (those of them who have met before), and
    :attr:`full` each time after that (every two of them).
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        inside = {i for unit in problem.units for i in unit}
        singles = [(i,) for i in range(problem.people) if i not in inside]
        self.members: list[tuple[int, ...]] = [*singles, *(tuple(sorted(u)) for u in problem.units)]
        self.count = len(self.members)
        self.empty = self.count
        self.piece_of = {i: u for u, unit in enumerate(self.members) for i in unit}
        self.people_in = np.array([*map(len, self.members), 0], dtype=np.int64)
        side = problem.sides
        self.of_first_side = np.array(
            [*(sum(side[i] == 0 for i in u) for u in self.members), 0], dtype=np.int64
        )
        free_rounds = range(problem.rounds)
        self.rooms = max((len(problem.sizes_in(r)) for r in free_rounds), default=0)
        self.seats = max((max(problem.sizes_in(r), default=0) for r in free_rounds), default=0)

    @cached_property
    def weighted(self) -> bool:
        """True if meetings differ in what they cost, beyond whether they are the first."""
        return bool(self.problem.units or self.problem.apart)

    @cached_property
    def before(self) -> Ints:
        """How often every two pieces have met already, as the search counts it; fixed rooms included.

        Where pieces are single people a meeting in ``met`` is one here; in :attr:`weighted` problems it is
        part of :attr:`first` instead.
        """
        counts = np.zeros((self.count + 1, self.count + 1), dtype=np.int64)
        if not self.weighted:
            for a, b in self.problem.met:
                counts[self.piece_of[a], self.piece_of[b]] += 1
        for room in self.problem.fixed:
            for u, v in combinations(sorted({self.piece_of[i] for i in room}), 2):
                counts[u, v] += 1
        return counts + counts.T

    @cached_property
    def full(self) -> Weights:
        """What each meeting of two pieces after their first costs."""
        weights = np.outer(self.people_in, self.people_in).astype(np.float32)
        np.fill_diagonal(weights, 0)
        return weights + self._forbidden

    @cached_property
    def first(self) -> Weights:
        """What the first meeting of two pieces costs."""
        weights = np.zeros((self.count + 1, self.count + 1), dtype=np.float32)
        if self.weighted:
            for a, b in self.problem.met:
                u, v = self.piece_of[a], self.piece_of[b]
                if u != v:
                    weights[u, v] += 1
                    weights[v, u] += 1
        return weights + self._forbidden

    @cached_property
    def _forbidden(self) -> Weights:
        weights = np.zeros((self.count + 1, self.count + 1), dtype=np.float32)
        for a, b in self.problem.apart:
            u, v = self.piece_of[a], self.piece_of[b]
            weights[u, v] = weights[v, u] = APART
        return weights

    def seated(self, schedule: Schedule) -> Ints:
        """A schedule as pieces by round, room and seat; free seats hold the empty piece."""
        at = np.full((len(schedule), self.rooms, self.seats), self.empty, dtype=np.int64)
        fixed = {frozenset(room) for room in self.problem.fixed}
        for number, rooms in enumerate(schedule):
            free = [room for room in rooms if number or frozenset(room) not in fixed]
            for k, room in enumerate(free):
                here = sorted({self.piece_of[i] for i in room})
                at[number, k, : len(here)] = here
        return at

    def schedule(self, at: Ints) -> Schedule:
        """Pieces by round, room and seat as a schedule, fixed rooms included."""
        return tuple(
            (*self._rooms(rooms), *(self.problem.fixed if number == 0 else ()))
            for number, rooms in enumerate(at.tolist())
        )

    def _rooms(self, rooms: Sequence[Sequence[int]]) -> Rooms:
        people = (tuple(i for u in room if u != self.empty for i in self.members[u]) for room in rooms)
        return tuple(room for room in people if room)

    def meetings(self, at: Ints) -> Ints:
        """How often every two pieces meet, those before included; nobody meets an empty seat."""
        counts = self.before.copy()
        for rooms in at:
            for room in rooms:
                counts[np.ix_(room, room)] += 1
        counts[self.empty, :] = counts[:, self.empty] = 0
        np.fill_diagonal(counts, 0)
        return counts

    def cost(self, counts: Ints) -> float:
        """What meetings cost all together, up to a constant; rooms against the mix are not in it."""
        if not self.weighted:
            return float(np.maximum(counts - 1, 0).sum() // 2)
        return float(np.where(counts > 0, self.first + (counts - 1) * self.full, 0).sum() / 2)

    def wrong(self, of_first_side: Ints, people: Ints) -> NDArray[np.bool_]:
        """Which rooms are against the mix, from how many of the first profession and how many in all."""
        one_alone: NDArray[np.bool_] = (of_first_side == 0) | (of_first_side == people)
        if self.problem.mix is Mix.OTHER:
            one_alone &= people > 0
            return one_alone
        if self.problem.mix is Mix.SAME:
            return np.logical_not(one_alone)
        return np.zeros_like(one_alone)
