"""Simulated annealing: hundreds of schedules side by side, each of which swaps two people at a time.

One step proposes one swap in every chain: two pieces of the same size in two rooms of one round. It is taken
if it costs nothing more, and else with the probability of Metropolis et al. (1953); each chain has a
temperature of its own. Arrays of chains make millions of swaps a second without a compiler.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from facilitator.rules.rotation.pieces import WRONG_ROOM, Ints, Pieces
from facilitator.rules.rotation.problem import Mix, Schedule

COLDEST, WARMEST = 0.18, 0.34
"""Temperatures in repeats. Tried on 15-3-7, 18-3-8, 24-4-7, 28-4-7 and 30-5-5."""
MOST_CHAINS = 512
LEAST_CHAINS = 16
LARGEST_COUNTS = 8_000_000
"""Meeting counts in all chains together: more do not fit a processor's cache, and each step gets slower."""
BLOCK = 64
"""Steps for which random numbers are drawn at once, and between two looks at whether to stop."""


SPREAD_EVERY = 20
"""Blocks after which the worst chains begin anew from the best; 24-4-7 ends about one repeat lower by it."""
SPREAD_SHARE = 0.1


def chains_for(people: int) -> int:
    """How many chains side by side are worth it."""
    return max(LEAST_CHAINS, min(MOST_CHAINS, LARGEST_COUNTS // (people + 1) ** 2))


def anneal(
    pieces: Pieces,
    starts: Sequence[Schedule],
    *,
    steps: int,
    floor: float,
    seed: int,
    stop: Callable[[], bool],
) -> Iterator[Schedule]:
    """Better and better schedules, until ``steps`` are made, the cost is ``floor``, or ``stop`` is True.

    One chain begins at each start. The cost is :meth:`Pieces.cost` and :data:`WRONG_ROOM` for each room
    against the mix; a schedule is given each time that the least cost over all chains falls.
    """
    chains = _Chains(pieces, starts, seed)
    best = float("inf")
    for done in range(0, steps, BLOCK):
        least = int(chains.cost.argmin())
        if chains.cost[least] < best:
            best = float(chains.cost[least])
            yield pieces.schedule(chains.at(least))
        if best <= floor or stop():
            return
        if done % (SPREAD_EVERY * BLOCK) == 0:
            chains.spread_the_best()
        chains.run(min(BLOCK, steps - done))


class _Chains:
    """The state of all chains, in flat arrays so that one index finds a seat or a count."""

    def __init__(self, pieces: Pieces, starts: Sequence[Schedule], seed: int) -> None:
        self.pieces = pieces
        self.rng = np.random.default_rng(seed)
        at = np.stack([pieces.seated(start) for start in starts])
        self.chains, self.rounds, self.rooms, self.seats = at.shape
        self.width = pieces.count + 1
        counts = np.stack([pieces.meetings(one) for one in at])
        self.cost = np.array([pieces.cost(one) for one in counts])
        self.flat: Ints = at.reshape(-1)
        self.counts = counts.astype(np.int16).reshape(-1)
        self.first_in_chain = np.arange(self.chains) * (self.rounds * self.rooms * self.seats)
        self.counts_of_chain = np.arange(self.chains) * self.width**2
        self.temperature = np.linspace(COLDEST, WARMEST, self.chains)
        self.mixed = pieces.problem.mix is not Mix.ANYONE
        if self.mixed:
            self.people = pieces.people_in[at].sum(axis=3).reshape(-1)
            self.of_first_side = pieces.of_first_side[at].sum(axis=3).reshape(-1)
            wrong = pieces.wrong(self.of_first_side, self.people).reshape(self.chains, -1).sum(axis=1)
            self.cost += WRONG_ROOM * wrong
        leaves, comes = -np.ones(self.seats, np.float32), np.ones(self.seats, np.float32)
        # Someone who leaves takes a repeat along if the two meet twice; someone who comes brings one if once.
        self.sign = np.concatenate((leaves, comes))
        self.repeat_from = np.concatenate((np.full(self.seats, 2), np.full(self.seats, 1))).astype(np.int16)

    def at(self, chain: int) -> Ints:
        """The pieces of one chain by round, room and seat."""
        shape = (self.chains, self.rounds, self.rooms, self.seats)
        seats: Ints = self.flat.reshape(shape)[chain].copy()
        return seats

    def spread_the_best(self) -> None:
        """Puts the worst chains where the best ones are; their temperatures stay."""
        share = int(self.chains * SPREAD_SHARE)
        order = np.argsort(self.cost, kind="stable")
        best, worst = order[:share], order[self.chains - share :]
        arrays = [self.flat, self.counts, *((self.people, self.of_first_side) if self.mixed else ())]
        for array in arrays:
            by_chain = array.reshape(self.chains, -1)
            by_chain[worst] = by_chain[best]
        self.cost[worst] = self.cost[best]

    def run(self, steps: int) -> None:
        """Proposes so many swaps in every chain."""
        shape = (steps, self.chains)
        draw = self.rng.integers
        round_ = draw(self.rounds, size=shape)
        room = draw(self.rooms, size=shape)
        other = (room + 1 + draw(self.rooms - 1, size=shape)) % self.rooms
        one_room = round_ * self.rooms + room
        other_room = round_ * self.rooms + other
        one_seat, other_seat = draw(self.seats, size=shape), draw(self.seats, size=shape)
        worst = np.log(self.rng.random(shape)) * -self.temperature
        for k in range(steps):
            self._step(one_room[k], other_room[k], one_seat[k], other_seat[k], worst[k])

    def _step(
        self, one_room: Ints, other_room: Ints, one_seat: Ints, other_seat: Ints, worst: NDArray[np.float64]
    ) -> None:
        flat, counts, width = self.flat, self.counts, self.width
        seats = np.arange(self.seats)
        here_at = self.first_in_chain + one_room * self.seats
        there_at = self.first_in_chain + other_room * self.seats
        seat_a, seat_b = here_at + one_seat, there_at + other_seat
        a, b = flat[seat_a], flat[seat_b]
        here, there = flat[here_at[:, None] + seats], flat[there_at[:, None] + seats]
        row_a, row_b = self.counts_of_chain + a * width, self.counts_of_chain + b * width
        for_a, for_b = np.concatenate((here, there), 1), np.concatenate((there, here), 1)
        again_a = counts[row_a[:, None] + for_a] >= self.repeat_from
        again_b = counts[row_b[:, None] + for_b] >= self.repeat_from
        again_ab = counts[row_a + b] >= 1
        if self.pieces.weighted:
            full, first = self.pieces.full, self.pieces.first
            priced_a = np.where(again_a, full[a[:, None], for_a], first[a[:, None], for_a])
            priced_b = np.where(again_b, full[b[:, None], for_b], first[b[:, None], for_b])
            change = (priced_a + priced_b) @ self.sign - 2 * np.where(again_ab, full[a, b], first[a, b])
        else:
            change = again_a @ self.sign + again_b @ self.sign - 2 * again_ab
        size = self.pieces.people_in
        possible = size[a] == size[b]
        if self.mixed:
            shift, change = self._with_mix(one_room, other_room, a, b, change)
        taken = np.nonzero(possible & (change <= worst) & (a != self.pieces.empty))[0]
        if not taken.size:
            return
        a, b, here, there = a[taken], b[taken], here[taken], there[taken]
        flat[seat_a[taken]], flat[seat_b[taken]] = b, a
        self.cost[taken] += change[taken]
        if self.mixed:
            offset = taken * (self.rounds * self.rooms)
            self.of_first_side[offset + one_room[taken]] += shift[taken]
            self.of_first_side[offset + other_room[taken]] -= shift[taken]
        self._count(self.counts_of_chain[taken], a, b, here, there)

    def _with_mix(
        self, one_room: Ints, other_room: Ints, a: Ints, b: Ints, change: NDArray[np.float32]
    ) -> tuple[Ints, NDArray[np.float32]]:
        """How many of the first profession the first room gains, and the change with the mix in it."""
        offset = np.arange(self.chains) * (self.rounds * self.rooms)
        one, other = offset + one_room, offset + other_room
        shift: Ints = self.pieces.of_first_side[b] - self.pieces.of_first_side[a]
        wrong = self.pieces.wrong
        firsts, people = self.of_first_side, self.people
        after = wrong(firsts[one] + shift, people[one]).astype(np.float32)
        after += wrong(firsts[other] - shift, people[other])
        after -= wrong(firsts[one], people[one])
        after -= wrong(firsts[other], people[other])
        return shift, change + WRONG_ROOM * after

    def _count(self, offset: Ints, a: Ints, b: Ints, here: Ints, there: Ints) -> None:
        """Brings the counts up to date of chains in which ``a`` left ``here`` and ``b`` left ``there``."""
        counts, width = self.counts, self.width
        together = counts[offset + a * width + b]
        for piece, left, joined in ((a, here, there), (b, there, here)):
            row = (offset + piece * width)[:, None]
            column = offset[:, None] + piece[:, None]
            for others, by in ((left, -1), (joined, 1)):
                now = counts[row + others] + by
                now[others == self.pieces.empty] = 0
                counts[row + others] = now
                counts[column + others * width] = now
            counts[offset + piece * width + piece] = 0
        counts[offset + a * width + b] = together
        counts[offset + b * width + a] = together
