"""What is asked of breakout rounds, people being numbers, and how good an answer is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import combinations
from types import MappingProxyType
from typing import TypeAlias

from msgspec import Struct

Pair: TypeAlias = tuple[int, int]
"""Two people, the smaller number first."""
Rooms: TypeAlias = tuple[tuple[int, ...], ...]
"""One round: the people of each room, by number. Neither rooms nor people stand in an order."""
Schedule: TypeAlias = tuple[Rooms, ...]
"""Rounds one after the other."""


class Mix(StrEnum):
    """What is wanted of the professions in a room, as plan files write it."""

    ANYONE = "anyone"
    OTHER = "other_profession"
    SAME = "same_profession"


class Problem(Struct, frozen=True, kw_only=True):
    """Rounds to be made for the people who are here, numbered from 0 as in the roster.

    Hard are ``units``, ``apart``, the sizes of rooms and ``fixed``. Then comes the mix of professions,
    then few repeats, then repeats spread evenly over people.
    """

    sides: tuple[int, ...]
    """The profession of each person, 0 or 1."""
    rounds: int
    sizes: tuple[int, ...]
    """Seats of the rooms in every round; they add up to the number of people."""
    mix: Mix = Mix.ANYONE
    met: frozenset[Pair] = frozenset()
    """Who has met before."""
    often: Mapping[Pair, int] = MappingProxyType({})
    """How often, for those who have met more than once before."""
    apart: frozenset[Pair] = frozenset()
    """Who never shares a room."""
    units: tuple[tuple[int, ...], ...] = ()
    """People who are never parted, two or more each, no person twice. Their meetings are no repeats."""
    fixed: Rooms = ()
    """Whole rooms that the first round has, its other rooms being planned. The sizes of the first
    round's other rooms are :attr:`first_sizes`."""
    first_sizes: tuple[int, ...] = ()
    """Seats of the rooms of the first round that are not fixed, where some are fixed."""
    seed: int = 0

    @property
    def people(self) -> int:
        """How many are here."""
        return len(self.sides)

    @property
    def within_units(self) -> frozenset[Pair]:
        """The pairs that stay together and therefore never count as a repeat."""
        return frozenset(two for unit in self.units for two in pairs_in(unit))

    @property
    def plain(self) -> bool:
        """True if nothing but sizes, professions and history matters."""
        return not (self.apart or self.units or self.fixed)

    def sizes_in(self, number: int) -> tuple[int, ...]:
        """Seats of the rooms to be made in a round, counted from 0; fixed rooms are not among them."""
        return self.first_sizes if number == 0 and self.fixed else self.sizes

    def free_in(self, number: int) -> list[int]:
        """The people to be seated in a round, counted from 0: all who are in no fixed room."""
        fixed = {i for room in self.fixed for i in room} if number == 0 else set()
        return [i for i in range(self.people) if i not in fixed]


def even_sizes(people: int, room_size: int) -> tuple[int, ...]:
    """Seats of ``people // room_size`` rooms as even as can be, the larger first; one room for fewer."""
    if people == 0:
        return ()
    count = max(1, people // room_size)
    return tuple(people // count + (k < people % count) for k in range(count))


def pairs_in(room: Iterable[int]) -> Iterator[Pair]:
    """Every two people of a room."""
    return combinations(sorted(room), 2)


def meetings(schedule: Iterable[Iterable[Iterable[int]]]) -> Counter[Pair]:
    """How often every two people share a room."""
    return Counter(two for rooms in schedule for room in rooms for two in pairs_in(room))


def repeats(problem: Problem, schedule: Schedule) -> int:
    """Over all two people, each meeting after their first; who is in ``met`` has had one already.

    Two people of one unit do not count.
    """
    return sum(repeats_of_pairs(problem, schedule).values())


def repeats_of_pairs(problem: Problem, schedule: Schedule) -> Counter[Pair]:
    """The repeats of every two people who have any."""
    inside = problem.within_units
    return Counter(
        {
            two: count - (two not in problem.met)
            for two, count in meetings(schedule).items()
            if two not in inside and count > (two not in problem.met)
        }
    )


def unevenness(problem: Problem, schedule: Schedule) -> int:
    """The sum over people of the square of their load, the least where repeats are spread evenly.

    Each repeat is a load on both people, and the heavier the oftener the two had met before it.
    """
    each: Counter[int] = Counter()
    for two, count in repeats_of_pairs(problem, schedule).items():
        before = problem.often.get(two, 1)
        load = sum(range(before, before + count))
        for person in two:
            each[person] += load
    return sum(load * load for load in each.values())


def against_mix(problem: Problem, schedule: Schedule) -> int:
    """How many rooms are not as the mix wants them: of one profession alone, or of both."""
    if problem.mix is Mix.ANYONE:
        return 0
    wanted = 2 if problem.mix is Mix.OTHER else 1
    return sum(len({problem.sides[i] for i in room}) != wanted for rooms in schedule for room in rooms)


def quality(problem: Problem, schedule: Schedule) -> tuple[int, int, int]:
    """Rooms against the mix, repeats, unevenness: the less, the better, in this order."""
    return against_mix(problem, schedule), repeats(problem, schedule), unevenness(problem, schedule)


def faults(problem: Problem, schedule: Schedule) -> list[str]:
    """What is wrong with a schedule as such: people missing or twice, sizes, hard wishes. Empty if sound."""
    found: list[str] = []
    if len(schedule) != problem.rounds:
        found.append(f"{len(schedule)} rounds in place of {problem.rounds}")
    everyone = list(range(problem.people))
    for number, rooms in enumerate(schedule):
        if sorted(i for room in rooms for i in room) != everyone:
            found.append(f"round {number}: not everybody is there once")
        wanted = [*problem.sizes_in(number), *(map(len, problem.fixed) if number == 0 else ())]
        if sorted(map(len, rooms)) != sorted(wanted):
            found.append(f"round {number}: rooms of other sizes")
        room_of = {i: k for k, room in enumerate(rooms) for i in room}
        found += [
            f"round {number}: {a} and {b} are to be apart"
            for a, b in problem.apart
            if room_of[a] == room_of[b]
        ]
        found += [
            f"round {number}: {unit} are parted"
            for unit in problem.units
            if len({room_of[i] for i in unit}) > 1
        ]
        if number == 0:
            made = {frozenset(room) for room in rooms}
            found += [f"{room} is not as fixed" for room in problem.fixed if frozenset(room) not in made]
    return found


def in_order(schedule: Schedule) -> Schedule:
    """The same schedule with people and rooms in the order of numbers, so that equals are equal."""
    return tuple(tuple(sorted(tuple(sorted(room)) for room in rooms)) for rooms in schedule)


def relabelled(schedule: Schedule, places: Sequence[int]) -> Schedule:
    """The schedule with person ``i`` in the place of ``places[i]``."""
    return tuple(tuple(tuple(places[i] for i in room) for room in rooms) for rooms in schedule)
