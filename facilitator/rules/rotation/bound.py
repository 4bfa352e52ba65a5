"""How many repeats there must be at least, by counting.

All rounds together have a fixed number of meetings; each is a repeat or the first of a fresh pair. So every
limit on fresh pairs is a limit on repeats. Fixed rooms are counted as history that costs what it costs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import comb
from typing import TYPE_CHECKING

from facilitator.rules.rotation.problem import Mix, Problem, pairs_in
from facilitator.rules.rotation.seating import least_against_mix

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_MATCHED = 150
"""With more people the largest matching takes too long; history is then too thin to matter."""


def lower_bound(problem: Problem) -> int:
    """Repeats that no sound schedule with the best mix can avoid."""
    if not problem.people or not problem.rounds:
        return 0
    return _Counting(problem).bound()


class _Counting:
    """The pairs that could still meet without a repeat, as a matrix, and the limits that follow."""

    def __init__(self, problem: Problem) -> None:
        import numpy as np  # noqa: PLC0415 - start-up stays fast

        self.np = np
        self.problem = problem
        n = problem.people
        inside = problem.within_units
        held = {two for room in problem.fixed for two in pairs_in(room)}
        self.sure = len((held & problem.met) - inside)
        self.fresh = np.ones((n, n), dtype=bool)
        np.fill_diagonal(self.fresh, False)
        self._set(self.fresh, (*problem.met, *problem.apart, *inside, *held), value=False)
        self.units = np.zeros((n, n), dtype=bool)
        self._set(self.units, tuple(inside), value=True)
        self.unit_size = self.units.sum(axis=1) + 1
        self.sizes = [problem.sizes_in(number) for number in range(problem.rounds)]
        self.side = np.array(problem.sides)
        self.strict = self._mix_is_met()
        if self.strict and problem.mix is Mix.SAME:
            self.fresh &= self.side[:, None] == self.side[None, :]

    def bound(self) -> int:
        """The most of what each way to count shows."""
        low, high = self._least_and_most()
        total = 2 * sum(comb(s, 2) for sizes in self.sizes for s in sizes) - self._in_units()
        ways = [
            self._by_people(self.fresh, low, high, total),
            self._by_pigeonholes(),
            self._round_by_round(),
            self._by_side(),
        ]
        return self.sure + max(ways)

    def _set(self, matrix: NDArray[np.bool_], pairs: Sequence[tuple[int, int]], *, value: bool) -> None:
        if pairs:
            a, b = self.np.array(pairs).T
            matrix[a, b] = matrix[b, a] = value

    def _mix_is_met(self) -> bool:
        """True if every room is as the mix wants it in all schedules with the best mix, for certain."""
        known = self.problem.plain and self.problem.mix is not Mix.ANYONE
        return known and least_against_mix(self.problem) == 0

    def _free(self, number: int) -> NDArray[np.bool_]:
        here = self.np.zeros(self.problem.people, dtype=bool)
        here[self.problem.free_in(number)] = True
        return here

    def _in_units(self) -> int:
        """Twice the meetings inside units over all rounds, fixed rooms left out."""
        return sum(int((self.unit_size - 1)[self._free(number)].sum()) for number in range(len(self.sizes)))

    def _least_and_most(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """How many others everybody meets at least and at most, over all rounds; their unit not counted."""
        np = self.np
        low, high = (np.zeros(self.problem.people, dtype=np.int64) for _ in range(2))
        for number, sizes in enumerate(self.sizes):
            if not sizes:
                continue
            here = self._free(number)
            array = np.array(sorted(sizes))
            smallest = array[np.minimum(np.searchsorted(array, self.unit_size), len(array) - 1)]
            low += np.where(here, smallest - self.unit_size, 0)
            high += np.where(here, array[-1] - self.unit_size, 0)
        return low, high

    def _by_people(
        self, fresh: NDArray[np.bool_], low: NDArray[np.int64], high: NDArray[np.int64], total: int
    ) -> int:
        """Everybody has so many meetings, and so many people whom they have not met.

        ``total`` is the sum of all people's meetings; where rooms differ in size it is shared out so that it
        hurts least.
        """
        np = self.np
        left = fresh.sum(axis=1)
        needed = int(np.maximum(low - left, 0).sum())
        room = int(np.maximum(np.minimum(high, left) - low, 0).sum())
        twice = needed + max(0, total - int(low.sum()) - room)
        return max((twice + 1) // 2, (total - int(left.sum()) + 1) // 2)

    def _by_pigeonholes(self) -> int:
        """People of one room who come from fewer rooms than they are meet again, in each round."""
        found = 0
        if self.problem.fixed:
            return self._pigeonholes(self.problem.sizes, self.problem.sizes) * max(0, len(self.sizes) - 2)
        for number in range(1, len(self.sizes)):
            found += self._pigeonholes(self.sizes[number], self.sizes[number - 1])
        return found

    def _pigeonholes(self, sizes: Sequence[int], before: Sequence[int]) -> int:
        rooms = len(before)
        again = 0
        for size in sizes:
            full, more = divmod(size, rooms)
            again += more * comb(full + 1, 2) + (rooms - more) * comb(full, 2)
        return max(0, again - len(self.problem.within_units))

    def _round_by_round(self) -> int:
        """Each round by itself has pairs who have met, whatever the other rounds are.

        Rooms fall short of fresh pairs where the largest matching is small (Erdős and Gallai 1959: most edges
        with a given matching) and where parts of the graph of fresh pairs do not fill rooms.
        """
        whole = len(self.sizes) - bool(self.problem.fixed)
        if self.problem.people > MOST_MATCHED or whole == 0 or not self.problem.met:
            return 0
        free = self.fresh | self.units
        return whole * max(self._by_matching(free), self._by_parts(free))

    def _by_matching(self, free: NDArray[np.bool_]) -> int:
        import rustworkx as rx  # noqa: PLC0415 - only for history

        np = self.np
        graph = rx.PyGraph(multigraph=False)
        graph.add_nodes_from(range(len(free)))
        graph.extend_from_edge_list([(int(a), int(b)) for a, b in np.argwhere(np.triu(free))])
        most = len(rx.max_weight_matching(graph, max_cardinality=True))
        sizes = self.problem.sizes
        if most >= sum(s // 2 for s in sizes):
            return 0
        pairs = np.zeros(most + 1, dtype=np.int64)
        for size in sizes:
            new = pairs.copy()
            for m in range(1, min(size // 2, most) + 1):
                edges = min(comb(size, 2), max(comb(2 * m + 1, 2), comb(m, 2) + m * (size - m)))
                new[m:] = np.maximum(new[m:], pairs[: most + 1 - m] + edges)
            pairs = new
        return max(0, sum(comb(s, 2) for s in sizes) - int(pairs.max()))

    def _by_parts(self, free: NDArray[np.bool_]) -> int:
        """A part that is no whole number of rooms leaves people who sit with another part."""
        from scipy.sparse import csr_array  # noqa: PLC0415 - only for history
        from scipy.sparse.csgraph import connected_components  # noqa: PLC0415

        if len(set(self.problem.sizes)) > 1:
            return 0
        size = self.problem.sizes[0]
        _, part = connected_components(csr_array(free), directed=False)
        over = [count % size for count in Counter(part.tolist()).values()]
        return (sum(left * (size - left) for left in over) + 1) // 2

    def _by_side(self) -> int:
        """Where every room has exactly one of a profession, that one meets only the other profession.

        Meetings across and meetings within the larger profession are then counted apart.
        """
        np = self.np
        problem = self.problem
        if problem.mix is not Mix.OTHER or not self.strict or problem.units or problem.fixed:
            return 0
        rooms, rounds = len(problem.sizes), len(self.sizes)
        best = 0
        for side in (0, 1):
            few = self.side == side
            if int(few.sum()) != rooms:
                continue
            low = rounds * (min(problem.sizes) - 1)
            high = rounds * (max(problem.sizes) - 1)
            across = self.fresh & (few[:, None] != few[None, :])
            left = across.sum(axis=1)
            total = rounds * (problem.people - rooms)
            fewer = np.minimum(left[few], high).sum()
            by_few = max(
                total - int(fewer),
                int(np.maximum(low - left[few], 0).sum()),
            )
            by_many = int(np.maximum(rounds - left[~few], 0).sum())
            within = self.fresh & ~few[:, None] & ~few[None, :]
            same = rounds * sum((s - 1) * (s - 2) for s in problem.sizes)
            many = (~few).astype(np.int64) * rounds
            repeats = self._by_people(
                within, many * (min(problem.sizes) - 2), many * (max(problem.sizes) - 2), same
            )
            best = max(best, max(by_few, by_many) + repeats)
        return best
