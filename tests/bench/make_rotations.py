"""Makes or betters the table of breakout schedules without history that no construction reaches.

    .venv/bin/python tests/bench/make_rotations.py [--seconds 2] [n-g-r ...]

Needs a C compiler named cc; nothing else is to be installed. Without names every wanted entry is tried.
What the table has stays unless the search finds fewer repeats. Hard entries are searched under an imposed
symmetry: a cyclic group of order h turns the people in cycles of h, leaves the rest where they are, and
develops each base round into h rounds. The search then has h times fewer rounds to find (as in Colbourn and
Dinitz, Handbook of Combinatorial Designs, 2nd ed., 2007, VI.18).
"""

from __future__ import annotations

import argparse
import ctypes
import subprocess
import tempfile
import time
from pathlib import Path

from facilitator.exchange.known_schedules import load_known, write_known
from facilitator.places import RESOURCES
from facilitator.rules.rotation.constructions import best_start
from facilitator.rules.rotation.problem import Problem, Schedule, even_sizes, faults, repeats

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
    "32-4-10": (10, 5),
}
"""Hard entries, and the orders of the groups that are tried for them."""


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


def wanted() -> list[str]:
    """Rooms of 3 to 8 with up to 40 people, in 2 to 8 rounds; the hard ones first."""
    names = list(SYMMETRIES)
    for people in range(7, 41):
        for size in range(3, 9):
            if people // size > 1 and size == people // (people // size):
                names += [f"{people}-{size}-{rounds}" for rounds in range(8, 1, -1)]
    return names


def main() -> None:
    """Tries each entry, and writes the table whenever one is bettered."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("names", nargs="*")
    words.add_argument("--seconds", type=float, default=2.0)
    words.add_argument("--seed", type=int, default=1)
    asked = words.parse_args()
    file = RESOURCES / "rotations" / "schedules.txt"
    known = {key: list(schedules) for key, schedules in load_known(file).items()} if file.exists() else {}
    library = compiled()
    for name in asked.names or wanted():
        people, size, rounds = map(int, name.split("-"))
        problem = problem_of(people, size, rounds)
        floor = counted_floor(problem)
        so_far = best_start(problem, {key: tuple(had) for key, had in known.items()})
        least = repeats(problem, so_far) if so_far else 1 << 30
        begun = time.monotonic()
        for order in (*SYMMETRIES.get(name, ()), 1):
            if least <= floor or rounds % order:
                continue
            found = searched(library, problem, order, asked.seconds, asked.seed, floor)
            if faults(problem, found):
                raise AssertionError(faults(problem, found))
            if repeats(problem, found) < least:
                least = repeats(problem, found)
                entry = known.setdefault((people, min(problem.sizes)), [])
                entry[:] = [had for had in entry if len(had) != rounds]
                entry.append(found)
                write_known(file, known)
        print(f"{name}: {least} repeats, {floor} by counting, {time.monotonic() - begun:.1f} s", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
