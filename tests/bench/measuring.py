"""What measurements share: percentiles, and runs of two things in turn, so that both meet the same noise."""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import Literal, NamedTuple


class Figures(NamedTuple):
    """The middle and the slow end of some readings, in the unit in which they were taken."""

    median: float
    p99: float
    count: int


def figures(readings: Sequence[float]) -> Figures:
    """Median and 99th percentile (nearest rank, so always a reading that was taken) of at least one."""
    ranked = sorted(readings)
    return Figures(median(ranked), ranked[math.ceil(0.99 * len(ranked)) - 1], len(ranked))


def in_turn(
    ours: Callable[[], float], reference: Callable[[], float], times: int
) -> tuple[list[float], list[float]]:
    """Takes so many pairs of readings, one straight after the other, each time the other one first."""
    first, second = [], []
    for number in range(times):
        if number % 2:
            second.append(reference())
            first.append(ours())
        else:
            first.append(ours())
            second.append(reference())
    return first, second


def turns(does: Callable[[], object], goes_on: Callable[[], bool] = lambda: False) -> list[float]:
    """What something takes of the Qt thread, in milliseconds, turn of the loop by turn.

    It runs in the first, which ends when it is painted, and there are more for as long as it ``goes_on``.
    """
    from PySide6.QtWidgets import QApplication

    taken = []
    while True:
        begun = time.thread_time()
        if not taken:
            does()
        QApplication.processEvents()
        taken.append((time.thread_time() - begun) * 1000)
        if not goes_on():
            return taken


def say(line: str) -> None:
    """Writes a line of figures at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def compare(
    name: str,
    ours: Sequence[float],
    reference: Sequence[float],
    most: float,
    judged: Literal["median", "p99"],
) -> bool:
    """Writes both in milliseconds, their ratios, and whether the judged one is at most ``most``.

    The readings are in seconds. Gives whether the target is met.
    """
    a, b = figures(ours), figures(reference)
    ratios = {"median": a.median / b.median, "p99": a.p99 / b.p99}
    met = ratios[judged] <= most
    say(f"{name}: {1000 * a.median:.2f} ms median, {1000 * a.p99:.2f} ms p99, of {a.count}")
    say(f"reference: {1000 * b.median:.2f} ms median, {1000 * b.p99:.2f} ms p99, of {b.count}")
    say(f"ratio: {ratios['median']:.2f} of medians, {ratios['p99']:.2f} of p99s")
    say(f"target: {judged} at most {most:g} times: {'met' if met else 'MISSED'}")
    return met
