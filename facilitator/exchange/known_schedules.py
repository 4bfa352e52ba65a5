"""The table of breakout schedules without history that long searches have found, read and written.

A line is ``people room_size repeats`` and then a word for each round, in which the n-th sign is the room of
person n: 0 to 9, then a to z.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType

from facilitator.errors import UserError
from facilitator.places import RESOURCES
from facilitator.rules.rotation.constructions import Known
from facilitator.rules.rotation.problem import Problem, Rooms, Schedule, even_sizes, faults, repeats

TABLE = RESOURCES / "rotations" / "schedules.txt"
_SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz"
_HEAD = """\
# Breakout schedules that no construction reaches, found by tests/bench/make_rotations.py.
# people room_size repeats, then a word a round: the n-th sign is the room of person n.
"""


@cache
def load_known(file: Path = TABLE) -> Known:
    """The table, by number of people and fewest seats in a room.

    Raises UserError if the file is not there, or with the line that is damaged: signs that do not belong
    there, rooms of other sizes, or another number of repeats than it claims.
    """
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            "The table of breakout schedules, {file}, cannot be read; install again.", file=file
        ) from error
    known: dict[tuple[int, int], list[Schedule]] = {}
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            try:
                key, schedule = _read(line.split())
            except ValueError as error:
                raise UserError(
                    "Line {number} of the table of breakout schedules, {file}, is damaged; install again.",
                    number=number,
                    file=file,
                ) from error
            known.setdefault(key, []).append(schedule)
    return MappingProxyType({key: tuple(schedules) for key, schedules in known.items()})


def write_known(file: Path, known: Mapping[tuple[int, int], Sequence[Schedule]]) -> None:
    """Writes the table in an order of its own, so that the same schedules give the same bytes."""
    lines = []
    for (people, size), schedules in sorted(known.items()):
        for schedule in sorted(schedules, key=len):
            problem = _problem(people, size, len(schedule))
            words = (_word(people, rooms) for rooms in schedule)
            lines.append(" ".join((str(people), str(size), str(repeats(problem, schedule)), *words)))
    file.write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _problem(people: int, size: int, rounds: int) -> Problem:
    return Problem(sides=(0,) * people, rounds=rounds, sizes=even_sizes(people, size))


def _word(people: int, rooms: Rooms) -> str:
    room_of = {i: k for k, room in enumerate(rooms) for i in room}
    return "".join(_SIGNS[room_of[i]] for i in range(people))


def _read(words: list[str]) -> tuple[tuple[int, int], Schedule]:
    """A line's key and schedule; ValueError if it is damaged."""
    people, size, claimed = (int(word) for word in words[:3])
    if not 1 <= size <= people:
        raise ValueError(size)
    problem = _problem(people, size, len(words) - 3)
    schedule = tuple(
        tuple(
            tuple(i for i, sign in enumerate(word) if sign == _SIGNS[k])
            for k in range(min(len(problem.sizes), len(_SIGNS)))
        )
        for word in words[3:]
    )
    if not schedule or faults(problem, schedule) or repeats(problem, schedule) != claimed:
        raise ValueError(words)
    return (people, min(problem.sizes)), schedule
