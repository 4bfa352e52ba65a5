"""Proofs for small cases: all ways to make rounds are tried, or an integer program bounds them.

A round is a row of a matrix of pairs, so what every possible round would cost is one product of matrix and
vector, and the last two rounds are chosen together by one product of matrices.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from math import ceil, comb
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from facilitator.rules.rotation.bound import lower_bound
from facilitator.rules.rotation.problem import Mix, Problem, Rooms, Schedule, pairs_in
from facilitator.rules.rotation.seating import least_against_mix

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]

MOST_PEOPLE = 16
MOST_ROUNDS_MADE = 16_000
"""Possible rooms of a round, all rooms together, that are tried."""
MOST_COLUMNS = 1_500
"""Possible rooms that the integer program takes."""
BLOCK = 128
STEPS_A_SECOND = 20_000
"""How many steps an ordinary laptop makes."""
WORK_A_STEP = 400_000
"""Multiplications that count as one step."""


class Proof(Struct, frozen=True):
    """Repeats that cannot be avoided with the best mix, and a schedule where a better one was found."""

    bound: int
    schedule: Schedule | None = None


class _SpentError(Exception):
    """The steps are used up, or nobody wants to wait."""


def prove(problem: Problem, best: int, *, steps: int, stop: Callable[[], bool]) -> Proof:
    """A proven bound, and a schedule with the best mix and fewer repeats than ``best`` if one was found.

    Where everything was tried within ``steps`` the bound is what the best schedule has. ``best`` is to be the
    repeats of a schedule that has the best mix, or a large number. The same steps give the same answer,
    unless ``stop`` ends it.
    """
    low = lower_bound(problem)
    if best <= low or not problem.people or not problem.rounds or problem.people > MOST_PEOPLE:
        return Proof(min(low, best))
    first = _possible(problem, 0, stop)
    later = first if not problem.fixed or first is None else _possible(problem, 1, stop)
    if first is not None and later is not None:
        search = _Exhaustive(problem, first, later, best, low, steps, stop)
        try:
            search.run()
        except _SpentError:
            return Proof(low, search.schedule)
        return Proof(search.best, search.schedule)
    return Proof(low if stop() else min(best, max(low, _by_integer_program(problem, low, steps))))


def _possible(problem: Problem, number: int, stop: Callable[[], bool]) -> list[Rooms] | None:
    """Every sound round with the best mix; None if there are too many."""
    sizes = problem.sizes_in(number)
    people = problem.free_in(number)
    count, left = 1, len(people)
    for size in sizes:
        count *= comb(left, size)
        left -= size
    alike = 1
    for size in set(sizes):
        for k in range(2, sizes.count(size) + 1):
            alike *= k
    if count // alike > MOST_ROUNDS_MADE:
        return None
    fixed = problem.fixed if number == 0 else ()
    found: list[tuple[int, Rooms]] = []
    for rooms in _divisions(problem, tuple(people), tuple(sorted(sizes))):
        found.append((_wrong(problem, rooms), (*rooms, *fixed)))
        if len(found) % 512 == 0 and stop():
            return None
    least = min((wrong for wrong, _ in found), default=0)
    return [rooms for wrong, rooms in found if wrong == least]


def _divisions(problem: Problem, people: tuple[int, ...], sizes: tuple[int, ...]) -> Iterator[Rooms]:
    """Every way to divide people into rooms: the first person's room, then the rest."""
    if not people:
        yield ()
        return
    one, rest = people[0], people[1:]
    for size in sorted(set(sizes)):
        k = sizes.index(size)
        for others in combinations(rest, size - 1):
            room = (one, *others)
            if _sound(problem, room):
                chosen = set(room)
                left = tuple(i for i in rest if i not in chosen)
                for more in _divisions(problem, left, sizes[:k] + sizes[k + 1 :]):
                    yield (room, *more)


def _sound(problem: Problem, room: Sequence[int]) -> bool:
    here = set(room)
    return not any(two in problem.apart for two in pairs_in(room)) and all(
        here.isdisjoint(unit) or here.issuperset(unit) for unit in problem.units
    )


def _wrong(problem: Problem, rooms: Rooms) -> int:
    if problem.mix is Mix.ANYONE:
        return 0
    wanted = 2 if problem.mix is Mix.OTHER else 1
    return sum(len({problem.sides[i] for i in room}) != wanted for room in rooms)


class _Exhaustive:
    """Branch and bound over rounds: which of them are taken, in the order of their numbers."""

    def __init__(
        self,
        problem: Problem,
        first: list[Rooms],
        later: list[Rooms],
        best: int,
        low: int,
        steps: int,
        stop: Callable[[], bool],
    ) -> None:
        import numpy as np  # noqa: PLC0415 - start-up stays fast

        self.np = np
        self.problem, self.first, self.later = problem, first, later
        self.best, self.low, self.stop = best, low, stop
        self.work = steps * WORK_A_STEP
        self.schedule: Schedule | None = None
        self.taken: list[Rooms] = []
        pairs = [two for two in combinations(range(problem.people), 2) if two not in problem.within_units]
        self.place = {two: k for k, two in enumerate(pairs)}
        self.met = np.array([two in problem.met for two in pairs], dtype=np.float32)
        self.ever = np.array([two not in problem.apart for two in pairs], dtype=np.float32)
        self.rows = self._rows(later)
        self.first_rows = self.rows if first is later else self._rows(first)
        self.each = float(self.rows[0].sum()) if len(later) else 0.0

    def run(self) -> None:
        """Tries every first round up to people who are alike, and whatever can follow it."""
        np = self.np
        orbit = self._orbits()
        cost = self.first_rows @ self.met
        tried: set[int] = set()
        one_kind = self.first is self.later
        for k in np.argsort(orbit, kind="stable").tolist():
            if orbit[k] in tried:
                continue
            tried.add(orbit[k])
            self.taken = [self.first[k]]
            seen = np.maximum(self.met, self.first_rows[k])
            # Of all rounds the one of the least kind is called the first, where rounds are of one sort.
            among = np.flatnonzero(orbit >= orbit[k]) if one_kind else np.arange(len(self.later))
            self._follow(self.rows[among], among, seen, round(float(cost[k])), self.problem.rounds - 1)
            if self.best <= self.low:
                return

    def _rows(self, rounds: list[Rooms]) -> Floats:
        rows = self.np.zeros((len(rounds), len(self.place)), dtype=self.np.float32)
        for k, rooms in enumerate(rounds):
            rows[k, [self.place[two] for room in rooms for two in pairs_in(room) if two in self.place]] = 1
        return rows

    def _spend(self, work: int) -> None:
        self.work -= work + WORK_A_STEP // 8
        if self.work < 0 or self.stop():
            raise _SpentError

    def _follow(self, rows: Floats, which: NDArray[np.int64], seen: Floats, cost: int, rounds: int) -> None:
        """Chooses the rounds that are left from ``rows``; ``seen`` are the pairs who have met by now."""
        np = self.np
        if rounds == 0:
            self._keep(cost, [])
            return
        self._spend(rows.size)
        costs = rows @ seen
        least = float(costs.min())
        left = float((self.ever * (1 - seen)).sum())
        if cost + max(rounds * least, rounds * self.each - left) >= self.best:
            return
        if rounds == 1:
            self._keep(cost + round(least), [int(which[int(costs.argmin())])])
            return
        good = np.flatnonzero(cost + costs + (rounds - 1) * least < self.best)
        rows, which, costs = rows[good], which[good], costs[good]
        if rounds == 2:
            self._two(rows, which, seen, costs, cost)
            return
        # Cheap rounds come first; what has been tried as the next round need not be tried later.
        order = np.argsort(costs, kind="stable")
        rows, which, costs = rows[order], which[order], costs[order]
        for k in range(len(rows)):
            if cost + float(costs[k]) * rounds >= self.best:
                return
            self.taken.append(self.later[int(which[k])])
            self._follow(
                rows[k:], which[k:], np.maximum(seen, rows[k]), cost + round(float(costs[k])), rounds - 1
            )
            self.taken.pop()
            if self.best <= self.low:
                return

    def _two(self, rows: Floats, which: NDArray[np.int64], seen: Floats, costs: Floats, cost: int) -> None:
        """The best two rounds: what each costs, and what they have in common that is not yet a repeat."""
        new = rows * (1 - seen)
        for begin in range(0, len(rows), BLOCK):
            self._spend(BLOCK * rows.size)
            block = new[begin : begin + BLOCK] @ rows[begin:].T
            block += costs[begin : begin + BLOCK, None] + costs[None, begin:]
            at = int(block.argmin())
            a, b = divmod(at, block.shape[1])
            self._keep(cost + round(float(block[a, b])), [int(which[begin + a]), int(which[begin + b])])
            if self.best <= self.low:
                return

    def _keep(self, cost: int, last: Sequence[int]) -> None:
        if cost < self.best:
            self.best = cost
            self.schedule = (*self.taken, *(self.later[k] for k in last))

    def _orbits(self) -> NDArray[np.int64]:
        """A number for each possible first round, the same for those that differ by people who are alike."""
        kind = self._kinds()
        numbers: dict[tuple[tuple[int, ...], ...], int] = {}
        shapes = (
            tuple(sorted(tuple(sorted(kind[i] for i in room)) for room in rooms)) for rooms in self.first
        )
        return self.np.array([numbers.setdefault(shape, len(numbers)) for shape in shapes])

    def _kinds(self) -> list[int]:
        """People whom one could exchange without any difference have the same number.

        To be alike in this sense is an equivalence: exchanges of alike people make up all their orders.
        """
        problem = self.problem
        in_unit = {i for unit in problem.units for i in unit}
        room_of = {i: k for k, room in enumerate(problem.fixed) for i in room}
        kind = list(range(problem.people))
        for b in range(problem.people):
            for a in range(b):
                if (
                    kind[a] == a
                    and problem.sides[a] == problem.sides[b]
                    and a not in in_unit
                    and b not in in_unit
                    and room_of.get(a) == room_of.get(b)
                    and all(
                        _others(pairs, a, b) == _others(pairs, b, a) for pairs in (problem.met, problem.apart)
                    )
                ):
                    kind[b] = a
                    break
        return kind


def _others(pairs: frozenset[tuple[int, int]], one: int, other: int) -> set[int]:
    """With whom ``one`` is paired, ``other`` left out."""
    return {a + b - one for a, b in pairs if one in (a, b) and other not in (a, b)}


def _by_integer_program(problem: Problem, low: int, steps: int) -> int:
    """A bound from choosing rooms for all rounds at once, without telling rounds apart (HiGHS).

    The solver's own bound is taken, rounded up with a tolerance; nodes are limited, not seconds.
    """
    sizes = problem.sizes
    columns = sum(comb(problem.people, size) for size in set(sizes))
    if problem.fixed or columns > MOST_COLUMNS or not problem.met:
        return low
    best_mix = problem.plain and least_against_mix(problem) == 0
    rooms = [
        room
        for size in sorted(set(sizes))
        for room in combinations(range(problem.people), size)
        if _sound(problem, room) and not (best_mix and _wrong(problem, (room,)))
    ]
    import numpy as np  # noqa: PLC0415 - start-up stays fast
    from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415
    from scipy.sparse import lil_array  # noqa: PLC0415

    hidden = problem.met | problem.apart | problem.within_units
    fresh = [two for two in combinations(range(problem.people), 2) if two not in hidden]
    kinds = sorted(set(sizes))
    n, count = problem.people, len(rooms)
    table = lil_array((n + len(kinds) + len(fresh), count + len(fresh)))
    low_side = np.zeros(table.shape[0])
    high_side = np.full(table.shape[0], np.inf)
    place = {two: k for k, two in enumerate(fresh)}
    for column, room in enumerate(rooms):
        table[list(room), column] = 1
        table[n + kinds.index(len(room)), column] = 1
        rows = [n + len(kinds) + place[two] for two in pairs_in(room) if two in place]
        if rows:
            table[rows, column] = 1
    for k in range(len(fresh)):
        table[n + len(kinds) + k, count + k] = -1
    low_side[:n] = high_side[:n] = problem.rounds
    for k, size in enumerate(kinds):
        low_side[n + k] = high_side[n + k] = problem.rounds * sizes.count(size)
    answer = milp(
        np.concatenate((np.zeros(count), -np.ones(len(fresh)))),
        constraints=LinearConstraint(table.tocsr(), low_side, high_side),
        bounds=Bounds(0, np.concatenate((np.full(count, problem.rounds), np.ones(len(fresh))))),
        integrality=np.ones(count + len(fresh)),
        options={"node_limit": max(1, steps // 500), "time_limit": max(0.2, steps / STEPS_A_SECOND)},
    )
    dual = getattr(answer, "mip_dual_bound", None)
    if dual is None or not np.isfinite(dual):
        return low
    met_in_all = problem.rounds * (sum(comb(s, 2) for s in sizes) - len(problem.within_units))
    return max(low, ceil(met_in_all + float(dual) - 1e-6 * max(1.0, abs(float(dual)))))
