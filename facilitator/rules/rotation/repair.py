"""Repair: a schedule with few faults is mended where it has them, however many people there are.

Somebody who meets a person again changes places with whoever helps most in that round, and then stays for a
while (tabu search over swaps, after Dotú and Van Hentenryck, *Scheduling Social Golfers Locally*, 2005). It
looks at one faulty person against everybody at once, so a cohort of hundreds with some repeats is done in no
time; where every swap makes new repeats, annealing is better.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from facilitator.rules.rotation.pieces import WRONG_ROOM, Ints, Pieces, Weights
from facilitator.rules.rotation.problem import Mix, Schedule

SHORTEST_REST, LONGEST_REST = 4, 14
"""Steps for which somebody who was moved is left alone; drawn anew each time."""


def steps_a_second(pieces: Pieces) -> float:
    """How many steps an ordinary laptop makes, with room to spare."""
    looked_at = pieces.problem.rounds * pieces.rooms * pieces.seats**2
    return 1 / (1.5e-4 + 8e-8 * looked_at)


def repair(
    pieces: Pieces,
    start: Schedule,
    *,
    steps: int,
    floor: float,
    seed: int,
    stop: Callable[[], bool],
) -> Iterator[Schedule]:
    """Better and better schedules from a start, the start among them.

    It ends after ``steps`` swaps, when the cost is at most ``floor`` (as in :func:`annealing.anneal`), when
    nobody has a fault that a swap could touch, or when ``stop`` says so.
    """
    mending = _Mending(pieces, start, seed)
    best = mending.cost
    yield start
    for number in range(steps):
        if best <= floor or stop() or not mending.step(number, best):
            return
        if mending.cost < best:
            best = mending.cost
            yield pieces.schedule(mending.at)


class _Mending:
    """One schedule, what it costs, and who was moved when."""

    def __init__(self, pieces: Pieces, start: Schedule, seed: int) -> None:
        self.pieces = pieces
        self.rng = np.random.default_rng(seed)
        self.at = pieces.seated(start)
        self.counts = pieces.meetings(self.at)
        self.rests_until = np.zeros((self.at.shape[0], pieces.count + 1), dtype=np.int64)
        self.mixed = pieces.problem.mix is not Mix.ANYONE
        self.people = pieces.people_in[self.at].sum(axis=2)
        self.of_first_side = pieces.of_first_side[self.at].sum(axis=2)
        self.cost = pieces.cost(self.counts) + WRONG_ROOM * int(self._wrong().sum())

    def step(self, number: int, best: float) -> bool:
        """Makes the best swap for one person with a fault; False if there is nobody to move."""
        faults = self._faults()
        shown = faults + WRONG_ROOM * (self._wrong()[:, :, None] & (self.at != self.pieces.empty))
        faulty = np.argwhere(shown > 0)
        if not faulty.size:
            return False
        rests = self.rests_until[faulty[:, 0], self.at[tuple(faulty.T)]] > number
        awake = faulty if rests.all() else faulty[~rests]
        number_of_round, room, seat = awake[self.rng.integers(len(awake))].tolist()
        change = self._changes(number_of_round, room, seat, faults[number_of_round])
        resting = self.rests_until[number_of_round][self.at[number_of_round]] > number
        change[resting & (self.cost + change >= best)] = np.inf
        least = float(change.min())
        if np.isfinite(least):
            choices = np.argwhere(change == least)
            other, other_seat = choices[self.rng.integers(len(choices))].tolist()
            self._swap(number_of_round, (room, seat), (other, other_seat), least)
            moved = self.at[number_of_round, room, seat], self.at[number_of_round, other, other_seat]
            for piece in moved:
                self.rests_until[number_of_round, piece] = number + self.rng.integers(
                    SHORTEST_REST, LONGEST_REST
                )
        return True

    def _wrong(self) -> NDArray[np.bool_]:
        return self.pieces.wrong(self.of_first_side, self.people)

    def _faults(self) -> Weights:
        """What would be saved if each seat's piece were not in its room, by round, room and seat."""
        here, others = self.at[..., :, None], self.at[..., None, :]
        again = self.counts[here, others] >= 2
        priced = np.where(again, self.pieces.full[here, others], self.pieces.first[here, others])
        faults: Weights = priced.sum(axis=-1, dtype=np.float32)
        return faults

    def _joining(self, pieces: Ints | int, others: Ints) -> Weights:
        """What it costs that pieces meet others whom they do not meet in this round so far."""
        again = self.counts[pieces, others] >= 1
        priced: Weights = np.where(again, self.pieces.full[pieces, others], self.pieces.first[pieces, others])
        return priced

    def _changes(self, number: int, room: int, seat: int, faults: Weights) -> Weights:
        """What it would cost to swap one seat with each other of its round; infinite where it cannot be."""
        rooms = self.at[number]
        mine, a = rooms[room], int(rooms[room, seat])
        for_a = self._joining(a, rooms)
        for_others = self._joining(rooms[:, :, None], mine).sum(axis=2, dtype=np.float32)
        change: Weights = for_a.sum(axis=1, dtype=np.float32)[:, None] - 2 * for_a + for_others
        change -= faults[room, seat] + faults
        if self.mixed:
            change += WRONG_ROOM * self._more_wrong(number, room, a)
        size = self.pieces.people_in
        change[(size[rooms] != size[a]) | (rooms == self.pieces.empty)] = np.inf
        change[room] = np.inf
        return change

    def _more_wrong(self, number: int, room: int, a: int) -> Ints:
        """How many rooms more would be against the mix if a piece changed places with each of its round."""
        firsts, people = self.of_first_side[number][:, None], self.people[number][:, None]
        shift = self.pieces.of_first_side[self.at[number]] - self.pieces.of_first_side[a]
        wrong = self.pieces.wrong
        after = wrong(firsts[room] + shift, people[room]).astype(np.int64) + wrong(firsts - shift, people)
        return after - wrong(firsts[room], people[room]) - wrong(firsts, people)

    def _swap(self, number: int, one: tuple[int, int], other: tuple[int, int], change: float) -> None:
        rooms = self.at[number]
        a, b = int(rooms[one]), int(rooms[other])
        for by in (-1, 1):
            for room in (one[0], other[0]):
                for piece in (a, b):
                    if piece in rooms[room]:
                        others = rooms[room][(rooms[room] != piece) & (rooms[room] != self.pieces.empty)]
                        self.counts[piece, others] += by
                        self.counts[others, piece] += by
            if by == -1:
                shift = self.pieces.of_first_side[b] - self.pieces.of_first_side[a]
                self.of_first_side[number, one[0]] += shift
                self.of_first_side[number, other[0]] -= shift
                rooms[one], rooms[other] = b, a
        self.cost += change
