"""Rounds for a problem, the best that is found in the time given, with a proven bound."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from facilitator.rules.rotation.problem import Problem, Schedule


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
    effort: float = 2.0,
    stop: Callable[[], bool] = lambda: False,
    report: Callable[[Found], object] = id,
) -> Found:
    """The best rounds for a problem."""
    raise RuntimeError
