"""Breakout rounds: repeats and seconds for each target, with seeds 1 to 5.

Where a search has to do it, the reference is the textbook annealer beside it in the same minute: one schedule
and one swap at a time in plain Python, as a facilitator's own script would do it.
"""

from __future__ import annotations

import math
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations

from measuring import say

from facilitator.exchange.known_schedules import load_known
from facilitator.rules.rotation import solve as solver
from facilitator.rules.rotation.constructions import Known
from facilitator.rules.rotation.pose import Asked, pose
from facilitator.rules.rotation.problem import Mix, Problem, faults, repeats
from facilitator.rules.rotation.solve import Found, solve

SEEDS = range(1, 6)
NOTHING: Known = {}

Case = tuple[str, int, int, int, float]
"""A name n-g-r, what the people are told apart by, the most repeats, and the seconds."""

BY_TABLE = (
    *((name, 0, 1.0) for name in ("9-3-4", "15-3-7", "16-4-5", "25-5-6", "49-7-8", "36-6-3")),
    *((name, 0, 10.0) for name in ("20-4-5", "24-3-10", "30-3-10")),
    *(("18-3-8", 0, 1.0), ("30-5-5", 0, 1.0), ("28-4-7", 1, 1.0), ("32-4-8", 1, 1.0), ("24-4-7", 7, 1.0)),
    *(("200-4-6", 0, 5.0), ("500-5-6", 0, 5.0)),
)
BY_SEARCH = (("18-3-8", 2, 10.0), ("30-5-5", 2, 10.0), ("28-4-7", 2, 10.0), ("24-4-7", 10, 10.0))


def people(count: int) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Ids and professions by turns."""
    return tuple(f"p{n}" for n in range(count)), tuple(n % 2 for n in range(count))


def numbered(name: str, seed: int) -> Asked:
    """n people who have met nobody, in rooms of g, for r rounds."""
    count, size, rounds = map(int, name.split("-"))
    ids, sides = people(count)
    none: frozenset[frozenset[str]] = frozenset()
    return Asked(
        ids=ids,
        sides=sides,
        room_size=size,
        rounds=rounds,
        mix=Mix.ANYONE,
        met=none,
        apart=none,
        together=none,
        seed=seed,
    )


def across(
    count: int, rounds: int, history: Callable[[list[str], list[str]], Iterator[frozenset[str]]], seed: int
) -> Asked:
    """Pairs across professions with a history."""
    ids, sides = people(count)
    met = frozenset(history(list(ids[::2]), list(ids[1::2])))
    none: frozenset[frozenset[str]] = frozenset()
    return Asked(
        ids=ids,
        sides=sides,
        room_size=2,
        rounds=rounds,
        mix=Mix.OTHER,
        met=met,
        apart=none,
        together=none,
        seed=seed,
    )


def own_pairs(ones: list[str], others: list[str]) -> Iterator[frozenset[str]]:
    """Everybody has met their own mentor."""
    return (frozenset(two) for two in zip(ones, others, strict=True))


def any_round(seed: int) -> Callable[[list[str], list[str]], Iterator[frozenset[str]]]:
    """Everybody has met one other of any profession."""

    def history(ones: list[str], others: list[str]) -> Iterator[frozenset[str]]:
        everyone = [*ones, *others]
        random.Random(seed).shuffle(everyone)
        return (frozenset(everyone[k : k + 2]) for k in range(0, len(everyone), 2))

    return history


def timed(question: Asked, known: Known, seconds: float) -> tuple[Found, float]:
    """The answer as `rotate` gives it, and how long posing and solving took."""
    begun = time.perf_counter()
    problem = pose(question)
    found = solve(problem, known=known, effort=seconds, stop=lambda: time.perf_counter() - begun > seconds)
    took = time.perf_counter() - begun
    check(problem, found)
    return found, took


def check(problem: Problem, found: Found) -> None:
    """Refuses figures of an answer that is not sound."""
    wrong = faults(problem, found.schedule)
    if wrong or repeats(problem, found.schedule) != found.repeats or found.bound > found.repeats:
        raise AssertionError(wrong or found)


def judge(name: str, ask: Callable[[int], Asked], known: Known, most: int, seconds: float) -> bool:
    """One line of the table: five seeds, and whether all meet the target."""
    answers = [timed(ask(seed), known, seconds) for seed in SEEDS]
    made = [found.repeats for found, _ in answers]
    slowest = max(took for _, took in answers)
    bound = min(found.bound for found, _ in answers)
    met = max(made) <= most and slowest <= seconds * 1.05
    say(
        f"{name:34} repeats {' '.join(map(str, made)):10} (at most {most}; {bound} proven unavoidable), "
        f"slowest {slowest * 1000:7.0f} ms of {seconds * 1000:5.0f}: {'met' if met else 'MISSED'}"
    )
    return met


def plain_annealer(name: str, seconds: float) -> tuple[int, float, float]:
    """The reference: fewest repeats, seconds until they were there, and swaps tried a second."""
    people, size, rounds_ = map(int, name.split("-"))
    rng = random.Random(1)
    rounds = [rng.sample(range(people), people) for _ in range(rounds_)]
    count = Counter(
        frozenset(two)
        for seats in rounds
        for first in range(0, people, size)
        for two in combinations(seats[first : first + size], 2)
    )
    cost = best = sum(max(0, n - 1) for n in count.values())
    tried, begun, reached = 0, time.perf_counter(), 0.0
    while best and (tried % 1000 or time.perf_counter() - begun < seconds):
        tried += 1
        seats = rng.choice(rounds)
        i, j = rng.randrange(people), rng.randrange(people)
        if i // size == j // size:
            continue
        a, b = seats[i], seats[j]
        mates_a = [seats[k] for k in range(i // size * size, (i // size + 1) * size) if k != i]
        mates_b = [seats[k] for k in range(j // size * size, (j // size + 1) * size) if k != j]
        parted = [frozenset((a, x)) for x in mates_a] + [frozenset((b, x)) for x in mates_b]
        joined = [frozenset((a, x)) for x in mates_b] + [frozenset((b, x)) for x in mates_a]
        change = sum(count[two] >= 1 for two in joined) - sum(count[two] >= 2 for two in parted)
        if change <= 0 or rng.random() < math.exp(-change / 0.27):
            seats[i], seats[j] = b, a
            count.subtract(parted)
            count.update(joined)
            cost += change
            if cost < best:
                best, reached = cost, time.perf_counter() - begun
    return best, reached, tried / (time.perf_counter() - begun)


def main() -> int:
    """Every target, one after the other; 0 if all are met."""
    known = load_known()
    timed(
        across(10, 4, own_pairs, 0), known, 1.0
    )  # numpy, scipy and the table are read before the clock runs
    timed(numbered("10-4-3", 0), known, 0.5)
    met = [
        judge("pilot 5+5, own pair met, 4 rounds", lambda s: across(10, 4, own_pairs, s), known, 0, 0.05),
        judge("500 in pairs across, 6 rounds", lambda s: across(500, 6, any_round(s), s), known, 0, 1.0),
        judge("500, own pairs met", lambda s: across(500, 6, own_pairs, s), known, 0, 1.0),
    ]
    for name, most, seconds in BY_TABLE:
        met.append(judge(name, lambda s, n=name: numbered(n, s), known, most, seconds))
    solver.construct = lambda problem, known: iter(())  # as where a history leaves no construction
    for name, most, seconds in BY_SEARCH:
        fewest, reached, swaps = plain_annealer(name, seconds)
        say(
            f"{name}, plain annealer: {fewest} after {reached:.1f} s of {seconds:.0f}, "
            f"{swaps:,.0f} swaps a second"
        )
        met.append(judge(f"{name} by search alone", lambda s, n=name: numbered(n, s), NOTHING, most, seconds))
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
