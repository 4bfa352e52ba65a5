"""Makes or betters the table of breakout schedules without history that no construction reaches.

    .venv/bin/python tests/bench/make_rotations.py [--seconds 2] [--minutes 60] [--seed 1] [n-g-r ...]

Needs the project's own environment and a C compiler named cc. Without names every wanted entry is tried,
the hard ones first, until the minutes are over; the table is written as soon as an entry is bettered, so the
program can be stopped at any time. An entry comes in if it has fewer repeats than the constructions, the
table so far and a search of the app with an effort of one second. Most are searched without and with an
imposed symmetry: a cyclic group of order h turns the people in cycles of h, leaves the rest where they are,
and develops each base round into h rounds. The search then has h times fewer rounds to find (as in Colbourn
and Dinitz, Handbook of Combinatorial Designs, 2nd ed., 2007, VI.18).
"""

from __future__ import annotations

import argparse
import ctypes
import math
import subprocess
import tempfile
import time
from pathlib import Path

from facilitator.exchange.known_schedules import load_known, write_known
from facilitator.places import RESOURCES
from facilitator.rules.rotation.constructions import Known, best_start, construct
from facilitator.rules.rotation.problem import Problem, Schedule, even_sizes, faults, repeats
from facilitator.rules.rotation.solve import solve

SYMMETRIES = {
    "15-3-7": (7,),
    "18-3-8": (8, 4, 2),
    "20-4-6": (6, 3, 2),
    "21-3-10": (5, 10, 2),
    "24-3-11": (11,),
    "24-4-7": (7,),
    "28-4-9": (9, 3),
    "30-3-14": (7, 14),
    "30-5-5": (5,),
    "32-4-10": (10, 5, 2),
    "33-3-16": (16, 8),
    "36-3-17": (17,),
    "39-3-19": (19,),
    "40-4-10": (10, 5),
    "40-4-13": (13,),
    "42-3-14": (14, 7),
    "48-4-12": (12, 6),
    "50-5-10": (10, 5),
}
"""Entries of more rounds than others, or harder, and the orders of the groups that are tried for them."""


def compiled() -> ctypes.CDLL:
    """The annealer of rotations.c, made by the compiler of this machine."""
    library = Path(tempfile.mkdtemp()) / "rotations.so"
    source = Path(__file__).with_name("rotations.c")
    command = ["cc", "-O3", "-march=native", "-shared", "-fPIC", "-o", str(library), str(source), "-lm"]
    subprocess.run(command, check=True)
    return ctypes.CDLL(str(library))


def problem_of(people: int, size: int, rounds: int) -> Problem:
    """Nobody has met anybody."""
    return Problem(sides=(0,) * people, rounds=rounds, sizes=even_sizes(people, size))


def turned(people: int, order: int, by: int) -> list[int]:
    """Where each person goes when the group's generator is applied ``by`` times."""
    whole = people // order * order
    return [
        (i // order * order + (i % order + by) % order) if order > 1 and i < whole else i
        for i in range(people)
    ]


def searched(
    library: ctypes.CDLL, problem: Problem, order: int, seconds: float, seed: int, floor: int
) -> Schedule:
    """The best schedule that the annealer finds under a cyclic group of this order (1: none)."""
    people, base = problem.people, problem.rounds // order
    images = [turned(people, order, by) for by in range(order)]
    orbit = [[0] * people for _ in range(people)]
    lengths: list[int] = [1]
    for a in range(people):
        for b in range(a + 1, people):
            if not orbit[a][b]:
                pairs = {frozenset((image[a], image[b])) for image in images}
                for one, other in map(tuple, pairs):
                    orbit[one][other] = orbit[other][one] = len(lengths)
                lengths.append(len(pairs))
    ints = lambda numbers: (ctypes.c_int * len(numbers))(*numbers)  # noqa: E731 - a cast with a short name
    best = (ctypes.c_int * (base * people))()
    library.anneal(
        people,
        len(problem.sizes),
        ints(problem.sizes),
        base,
        len(lengths),
        ints([k for row in orbit for k in row]),
        ints(lengths),
        ints([order // length for length in lengths]),
        ints([0] * len(lengths)),
        int(order == 1),
        ctypes.c_double(1.0 * order),
        ctypes.c_double(0.15 * order),
        ctypes.c_double(seconds),
        floor,
        ctypes.c_uint64(seed),
        best,
    )
    made = []
    for r in range(base):
        seats = iter(best[r * people : (r + 1) * people])
        rooms = [[next(seats) for _ in range(size)] for size in problem.sizes]
        made += [tuple(tuple(image[i] for i in room) for room in rooms) for image in images]
    return tuple(made)


def counted_floor(problem: Problem) -> int:
    """Repeats that counting alone shows to be unavoidable: nobody can meet more than all the others."""
    places = sum(size * (size - 1) // 2 for size in problem.sizes) * problem.rounds
    return max(0, places - problem.people * (problem.people - 1) // 2)


def hardness(name: str) -> float:
    """How far the meetings of all rounds are from the pairs that there are; the nearer, the harder."""
    people, size, rounds = map(int, name.split("-"))
    places = sum(seats * (seats - 1) for seats in even_sizes(people, size)) * rounds
    return abs(math.log(places / (people * (people - 1))))


def wanted() -> list[str]:
    """Rooms of 3 to 6 with up to 36 people, in 2 to 8 rounds; the hard ones first."""
    names = {
        f"{people}-{size}-{rounds}"
        for people in range(7, 37)
        for size in range(3, 7)
        for rounds in range(2, 9)
        if people // size > 1 and size == people // (people // size)
    }
    return [*SYMMETRIES, *sorted(names - SYMMETRIES.keys(), key=lambda name: (hardness(name), name))]


def reached(problem: Problem, known: Known) -> int:
    """The fewest repeats of all constructions and of the table."""
    return min((repeats(problem, schedule) for schedule in construct(problem, known)), default=1 << 30)


def pruned(known: dict[tuple[int, int], list[Schedule]]) -> Known:
    """The table without those that another one of the same people gives as well, cut or begun anew."""
    for key, schedules in known.items():
        for schedule in sorted(schedules, key=len):
            rest = [other for other in schedules if other is not schedule]
            problem = problem_of(*key, len(schedule))
            other = best_start(problem, {key: tuple(rest)})
            if other is not None and repeats(problem, other) <= repeats(problem, schedule):
                schedules[:] = rest
    return {key: tuple(schedules) for key, schedules in known.items()}


def main() -> None:
    """Tries each entry until the time is over, and writes the table whenever one is bettered."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("names", nargs="*")
    words.add_argument("--seconds", type=float, default=2.0, help="for each entry and group")
    words.add_argument("--minutes", type=float, default=60.0, help="for all entries together")
    words.add_argument("--seed", type=int, default=1)
    asked = words.parse_args()
    file = RESOURCES / "rotations" / "schedules.txt"
    known = {key: list(schedules) for key, schedules in load_known(file).items()} if file.exists() else {}
    library = compiled()
    started = time.monotonic()
    for name in asked.names or wanted():
        if time.monotonic() - started > 60 * asked.minutes:
            break
        people, size, rounds = map(int, name.split("-"))
        problem = problem_of(people, size, rounds)
        floor = counted_floor(problem)
        least = before = reached(problem, {key: tuple(had) for key, had in known.items()})
        best: Schedule = ()
        for order in SYMMETRIES.get(name, tuple(h for h in range(rounds, 0, -1) if rounds % h == 0)):
            if least > floor:
                found = searched(library, problem, order, asked.seconds, asked.seed, floor)
                if faults(problem, found):
                    raise AssertionError(faults(problem, found))
                if repeats(problem, found) < least:
                    best, least = found, repeats(problem, found)
        kept = bool(best) and solve(problem, effort=1.0).repeats > least
        if kept:
            known.setdefault((people, min(problem.sizes)), []).append(best)
            write_known(file, pruned(known))
        words_of = f"{name}: {least} repeats, {before} before, {floor} by counting"
        print(words_of + (", kept" if kept else ""), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
