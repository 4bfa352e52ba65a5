"""Rounds for a problem: constructions, repair, a proof where it is small, and annealing for the rest."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle, islice
from random import Random
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct

from facilitator.rules.rotation.across import is_across, rounds_across
from facilitator.rules.rotation.bound import lower_bound
from facilitator.rules.rotation.constructions import Known, best_start, construct
from facilitator.rules.rotation.evenness import evened_out
from facilitator.rules.rotation.problem import Problem, Schedule, in_order, quality, relabelled
from facilitator.rules.rotation.proof import STEPS_A_SECOND, prove
from facilitator.rules.rotation.seating import least_against_mix, random_rooms

if TYPE_CHECKING:
    from facilitator.rules.rotation.pieces import Pieces

SWAPS_A_SECOND = 4_000_000
"""What annealing makes on one shared core, all chains together; a slower machine is stopped by its clock."""
WISHED_STARTS = 24
"""Different starts of the chains where wishes make each of them dear."""
REPAIRS = 4
"""Starts from which repair is tried before annealing begins."""
REPAIR_SHARE, PROOF_SHARE, ANNEALING_SHARE = 0.15, 0.25, 0.6
"""Parts of the effort."""
MANY_PEOPLE = 64
"""From so many on, one start is repaired with most of the effort: faults are few beside all the seats."""
REPAIR_SHARE_OF_MANY = 0.75


class Found(Struct, frozen=True):
    """The best schedule so far, how many repeats it has, and how many are proven to be unavoidable."""

    schedule: Schedule
    repeats: int
    bound: int

    @property
    def optimal(self) -> bool:
        """True if fewer repeats are proven to be impossible."""
        return self.repeats == self.bound


def solve(
    problem: Problem,
    *,
    known: Known = MappingProxyType({}),
    effort: float = 2.0,
    stop: Callable[[], bool] = lambda: False,
    report: Callable[[Found], object] = id,
) -> Found:
    """The best rounds that are found for a posed problem, with a proven bound on their repeats.

    ``effort`` is about how many seconds it may take; it is turned into numbers of steps, so that the same
    problem gives the same answer on every machine. ``stop`` is asked often, from the thread that solves; once
    it is True the best so far is returned, which is always a sound schedule. ``report`` hears of each better
    one. ``known`` are schedules without history that long searches have found.
    """
    search = _Search(problem, known, stop, report)
    search.try_all(_one_after_the_other(problem, known))
    if not search.over:
        search.across()
    many = problem.people >= MANY_PEOPLE
    if not search.over:
        search.repair(effort * (REPAIR_SHARE_OF_MANY if many else REPAIR_SHARE), 1 if many else REPAIRS)
    if not search.over and not many:
        search.prove(effort * PROOF_SHARE)
    if not search.over:
        search.anneal(effort * (1 - REPAIR_SHARE_OF_MANY if many else ANNEALING_SHARE))
    search.even_out()
    return search.found


def _one_after_the_other(problem: Problem, known: Known) -> Iterator[Schedule]:
    """Schedules that need no search: a random one, so that there is one, then those that are constructed."""
    yield _random(problem, Random(problem.seed))
    if problem.plain:
        yield from construct(problem, known)


def _random(problem: Problem, rng: Random) -> Schedule:
    return tuple(random_rooms(problem, number, rng) for number in range(problem.rounds))


class _Search:
    """The best schedule so far, and whether it can still be bettered."""

    def __init__(
        self,
        problem: Problem,
        known: Known,
        stop: Callable[[], bool],
        report: Callable[[Found], object],
    ) -> None:
        self.problem = problem
        self.stop = stop
        self.report = report
        self.rng = Random(problem.seed)
        self.bound = lower_bound(problem)
        self.least_wrong = least_against_mix(problem)
        self.known_start = best_start(problem, known) if problem.plain else None
        self.best: Schedule = ()
        self.quality = (sys.maxsize, sys.maxsize, sys.maxsize)

    @property
    def found(self) -> Found:
        """The best so far."""
        _, repeats, _ = self.quality
        return Found(in_order(self.best), repeats, min(self.bound, repeats))

    @property
    def over(self) -> bool:
        """True if the best cannot be bettered, but for repeats being spread, or nobody wants to wait."""
        wrong, repeats, _ = self.quality
        return (wrong <= self.least_wrong and repeats <= self.bound) or self.stop()

    @property
    def movable(self) -> bool:
        """True if there is a round in which people could sit otherwise."""
        return any(len(self.problem.sizes_in(number)) > 1 for number in range(self.problem.rounds))

    def try_all(self, schedules: Iterable[Schedule]) -> None:
        """Keeps the best of these, and stops looking as soon as none can be better."""
        for schedule in schedules:
            found = quality(self.problem, schedule)
            if found < self.quality:
                self.best, self.quality = schedule, found
                self.report(self.found)
            if self.over:
                return

    def across(self) -> None:
        """Pairs of two equal professions, for which the best is reckoned exactly."""
        exact = rounds_across(self.problem) if is_across(self.problem) else None
        if exact is not None:
            self.bound = max(self.bound, quality(self.problem, exact)[1])
            self.try_all([exact])

    def repair(self, effort: float, starts: int) -> None:
        """Repairs so many starts, known ones with people in other places among them."""
        if not self.movable:
            return
        from facilitator.rules.rotation.repair import repair, steps_a_second  # noqa: PLC0415 - numpy

        pieces = self._pieces()
        steps = int(effort * steps_a_second(pieces)) // starts
        for number in range(starts):
            start = self.best if number == 0 else self._start(from_known=number % 2 == 1)
            self.try_all(
                repair(
                    pieces,
                    start,
                    steps=steps,
                    floor=self._floor,
                    seed=self.problem.seed + number,
                    stop=self.stop,
                )
            )
            if self.over:
                return

    def prove(self, effort: float) -> None:
        """Raises the bound, and finds the best, where the problem is small enough to be settled."""
        wrong, repeats, _ = self.quality
        # Fewer repeats than the best mix has may be had with a worse one, so they are no mark to beat.
        best = repeats if wrong <= self.least_wrong else sys.maxsize
        steps = int(effort * STEPS_A_SECOND)
        proven = prove(self.problem, best, steps=steps, stop=self.stop)
        self.bound = max(self.bound, proven.bound)
        if proven.schedule is not None:
            self.try_all([proven.schedule])
            wrong, repeats, _ = quality(self.problem, proven.schedule)
            if repeats == proven.bound:
                self.least_wrong = max(self.least_wrong, wrong)

    def anneal(self, effort: float) -> None:
        """Searches with many chains, half of them from known schedules if there are any."""
        if not self.movable:
            return
        from facilitator.rules.rotation.annealing import anneal, chains_for  # noqa: PLC0415 - numpy

        chains = chains_for(self.problem.people)
        different = [self.best]
        while len(different) < (chains if self.problem.plain else WISHED_STARTS) and not self.stop():
            different.append(self._start(from_known=len(different) % 2 == 1))
        starts = list(islice(cycle(different), chains))
        self.try_all(
            anneal(
                self._pieces(),
                starts,
                steps=int(effort * SWAPS_A_SECOND / chains),
                floor=self._floor,
                seed=self.problem.seed,
                stop=self.stop,
            )
        )

    def even_out(self) -> None:
        """Spreads the repeats that are left over people."""
        if self.quality[1] > 0 and self.movable:
            self.try_all([evened_out(self.problem, self.best, self.rng)])

    @property
    def _floor(self) -> float:
        from facilitator.rules.rotation.pieces import WRONG_ROOM  # noqa: PLC0415 - numpy

        return self.bound + WRONG_ROOM * self.least_wrong

    def _pieces(self) -> Pieces:
        from facilitator.rules.rotation.pieces import Pieces  # noqa: PLC0415 - numpy

        return Pieces(self.problem)

    def _start(self, *, from_known: bool) -> Schedule:
        if from_known and self.known_start is not None:
            places = list(range(self.problem.people))
            self.rng.shuffle(places)
            return relabelled(self.known_start, places)
        return _random(self.problem, self.rng)
