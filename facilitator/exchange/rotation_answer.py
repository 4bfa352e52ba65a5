"""Breakout rounds for a plan: solved within a time, and written as text or as JSON's nouns."""

from __future__ import annotations

import time
from collections.abc import Callable

from msgspec import Struct

from facilitator.exchange.known_schedules import load_known
from facilitator.rules.grouping import verdict
from facilitator.rules.rotation.pose import Asked, pose
from facilitator.rules.rotation.problem import Problem
from facilitator.rules.rotation.solve import Found, solve


class Answer(Struct, frozen=True):
    """Rounds of rooms of ids, as the contract has them."""

    rounds: tuple[tuple[tuple[str, ...], ...], ...]
    repeats: int
    bound: int
    optimal: bool
    seconds: float
    """What it took, from the first step to the last."""


def answer(
    asked: Asked,
    seconds: float,
    *,
    stop: Callable[[], bool] = lambda: False,
    report: Callable[[Found], object] = id,
) -> Answer:
    """The best rounds that are found within about ``seconds``, or until ``stop`` is True.

    The time is an upper end, not a measure: the effort is counted in steps, so that the same plan gives the
    same answer wherever those steps fit into the time. ``report`` hears of each better schedule. Raises
    ClashError if wishes cannot all be kept.
    """
    begun = time.monotonic()
    problem = pose(asked)
    found = solve(
        problem,
        known=load_known(),
        effort=seconds,
        stop=lambda: stop() or time.monotonic() - begun >= seconds,
        report=report,
    )
    rounds = tuple(tuple(tuple(asked.ids[i] for i in room) for room in rooms) for rooms in found.schedule)
    took = round(time.monotonic() - begun, 3)
    sure = _through_others(asked, problem)
    return Answer(rounds, found.repeats + sure, found.bound + sure, found.optimal, took)


def _through_others(asked: Asked, problem: Problem) -> int:
    """Repeats of people who stay together only through somebody else, in every round.

    The contract leaves out the pairs that ``together`` names. These are not named, so they count, and nothing
    could avoid them.
    """
    number = {i: k for k, i in enumerate(asked.ids)}
    named = {tuple(sorted(number[i] for i in two)) for two in asked.together if two <= number.keys()}
    return sum(
        max(0, problem.rounds - (two not in problem.met)) for two in problem.within_units if two not in named
    )


def lines(found: Answer) -> list[str]:
    """Rounds and rooms to be read, and how good they are in the last line."""
    said = []
    for number, rooms in enumerate(found.rounds, start=1):
        said.append(f"Round {number}")
        said += [f"  Room {room}: {', '.join(members)}" for room, members in enumerate(rooms, start=1)]
    words = verdict(found.repeats, found.bound)
    return [*said, f"{words[:1].upper()}{words[1:]}."]
