"""Breakout rounds for a plan: solved within a time, and written as text or as JSON's nouns."""

from __future__ import annotations

import time
from collections.abc import Callable

from msgspec import Struct

from facilitator.exchange.known_schedules import load_known
from facilitator.rules.grouping import verdict
from facilitator.rules.rotation.pose import Asked, pose
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
    found = solve(
        pose(asked),
        known=load_known(),
        effort=seconds,
        stop=lambda: stop() or time.monotonic() - begun >= seconds,
        report=report,
    )
    rounds = tuple(tuple(tuple(asked.ids[i] for i in room) for room in rooms) for rooms in found.schedule)
    took = round(time.monotonic() - begun, 3)
    return Answer(rounds, found.repeats, found.bound, found.optimal, took)


def lines(found: Answer) -> list[str]:
    """Rounds and rooms to be read, and how good they are in the last line."""
    said = []
    for number, rooms in enumerate(found.rounds, start=1):
        said.append(f"Round {number}")
        said += [f"  Room {room}: {', '.join(members)}" for room, members in enumerate(rooms, start=1)]
    words = verdict(found.repeats, found.bound)
    return [*said, f"{words[:1].upper()}{words[1:]}."]
