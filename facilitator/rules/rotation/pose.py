"""From ids and wishes to a problem in numbers; wishes that contradict each other are refused by name."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from random import Random
from types import MappingProxyType
from typing import TypeAlias

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.rules.rotation.packing import pack
from facilitator.rules.rotation.problem import Mix, Pair, Problem, even_sizes

Two: TypeAlias = frozenset[str]

MOST_SIZES = 60
"""Ways to divide people into rooms that are tried for the sake of wishes, the most even first."""
MOST_WISHES_SIFTED = 80
"""Wishes among which the clashing ones are looked for one by one."""


class ClashError(UserError):
    """Wishes that cannot all be kept, with the names of those whose wishes clash."""


class Asked(Struct, frozen=True, kw_only=True):
    """Breakout rounds as people ask for them, by ids. What names somebody who is not here is left aside."""

    ids: tuple[str, ...]
    """Who is here, in roster order."""
    sides: tuple[int, ...]
    """The profession of each, 0 or 1."""
    room_size: int
    rounds: int
    mix: Mix = Mix.ANYONE
    met: frozenset[Two] = frozenset()
    often: Mapping[Two, int] = MappingProxyType({})
    """How often, for those who have met more than once."""
    apart: frozenset[Two] = frozenset()
    together: frozenset[Two] = frozenset()
    fixed: tuple[tuple[str, ...], ...] = ()
    """Whole rooms of the first round."""
    seed: int = 0
    names: Mapping[str, str] = MappingProxyType({})
    """What to call people in messages; their id where it is missing."""


def pose(asked: Asked) -> Problem:
    """The problem in numbers: people in the order of ``ids``.

    Rooms a round are ``len(ids) // room_size``, as even in size as the wishes allow and none below
    ``room_size``. Raises ClashError if no round can keep all the wishes.
    """
    return _Posing(asked).problem()


class _Posing:
    """One question on its way into numbers."""

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        self.number = {i: k for k, i in enumerate(asked.ids)}
        self.apart = sorted(self._pairs(asked.apart))
        self.together = sorted(self._pairs(asked.together))
        self.units = _closed(self.together)
        self.fixed = self._fixed_rooms()

    def problem(self) -> Problem:
        self._refuse_together_and_apart()
        everyone = list(range(len(self.asked.ids)))
        sizes = self._sizes(everyone)
        first_sizes: tuple[int, ...] = ()
        if self.fixed:
            self._refuse_fixed()
            seated = {i for room in self.fixed for i in room}
            first_sizes = self._sizes([i for i in everyone if i not in seated])
        often = {self._pair(two): n for two, n in self.asked.often.items() if two <= self.number.keys()}
        return Problem(
            sides=self.asked.sides,
            rounds=self.asked.rounds,
            sizes=sizes,
            mix=self.asked.mix,
            met=frozenset(self._pairs(self.asked.met)),
            often=often,
            apart=frozenset(self.apart),
            units=tuple(self.units),
            fixed=self.fixed,
            first_sizes=first_sizes,
            seed=self.asked.seed,
        )

    def _pair(self, two: Two) -> Pair:
        one, other = sorted(self.number[i] for i in two)
        return one, other

    def _pairs(self, twos: frozenset[Two]) -> Iterator[Pair]:
        return (self._pair(two) for two in twos if len(two) == 2 and two <= self.number.keys())

    def _fixed_rooms(self) -> tuple[tuple[int, ...], ...]:
        rooms = (tuple(self.number[i] for i in room if i in self.number) for room in self.asked.fixed)
        return tuple(room for room in rooms if room)

    def _named(self, people: Sequence[int]) -> str:
        """Names in a sentence, at most eight of them."""
        ids = [self.asked.ids[i] for i in people]
        names = [self.asked.names.get(i) or i for i in ids]
        if len(names) > 8:
            names = [*names[:7], f"{len(names) - 7} others"]
        return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"

    def _refuse_together_and_apart(self) -> None:
        direct = set(self.together)
        for one, other in self.apart:
            if (one, other) in direct:
                raise ClashError(
                    "{people} are to be together and also apart. Take one of the wishes back.",
                    people=self._named([one, other]),
                )
            for unit in self.units:
                if one in unit and other in unit:
                    through = [i for i in unit if i not in (one, other)]
                    raise ClashError(
                        "{people} are to be apart, yet stay together through {through}. Take one of these "
                        "wishes back.",
                        people=self._named([one, other]),
                        through=self._named(through),
                    )

    def _refuse_fixed(self) -> None:
        """A pinned room may not part or join whom wishes keep otherwise, nor leave one person alone."""
        room_of: dict[int, int] = {}
        for k, room in enumerate(self.fixed):
            for i in room:
                if i in room_of:
                    raise ClashError(
                        "{people} is in two pinned rooms, or twice in one. Unpin one.",
                        people=self._named([i]),
                    )
                room_of[i] = k
            if len(room) == 1 and len(self.asked.ids) > 1:
                raise ClashError(
                    "{people} would be alone in a pinned room. Unpin it.", people=self._named(room)
                )
        for one, other in self.apart:
            if one in room_of and room_of[one] == room_of.get(other):
                raise ClashError(
                    "{people} are to be apart, but share a pinned room. Unpin it.",
                    people=self._named([one, other]),
                )
        for unit in self.units:
            if len({room_of.get(i) for i in unit}) > 1:
                raise ClashError(
                    "{people} are to stay together, but a pinned room parts them. Unpin it.",
                    people=self._named(unit),
                )
        alone = [i for i in range(len(self.asked.ids)) if i not in room_of]
        if len(alone) == 1:
            raise ClashError(
                "{people} would be alone beside the pinned rooms. Unpin one, or add them to one.",
                people=self._named(alone),
            )

    def _sizes(self, people: Sequence[int]) -> tuple[int, ...]:
        """The most even sizes for which the wishes of these people can be kept."""
        even = even_sizes(len(people), self.asked.room_size)
        if self._fits(people, even, self.together, self.apart):
            return even
        for sizes in _less_and_less_even(even, self.asked.room_size):
            if self._fits(people, sizes, self.together, self.apart):
                return sizes
        self._refuse(people, even)
        raise AssertionError

    def _fits(
        self,
        people: Sequence[int],
        sizes: tuple[int, ...],
        together: Sequence[Pair],
        apart: Sequence[Pair],
    ) -> bool:
        """Whether there is one round with these sizes that keeps these wishes."""
        if not (together or apart):
            return True
        here = set(people)
        units, away = pieces_of(people, _closed(together), [p for p in apart if here.issuperset(p)])
        return pack(units, away, sizes, Random(0)) is not None

    def _refuse(self, people: Sequence[int], even: tuple[int, ...]) -> None:
        """Says whose wishes clash: a set of wishes none of which could be left out."""
        here = set(people)
        together = [two for two in self.together if here.issuperset(two)]
        apart = [two for two in self.apart if here.issuperset(two)]
        largest = len(people) - (len(even) - 1) * min(self.asked.room_size, len(people))
        for unit in _closed(together):
            if len(unit) > largest:
                raise ClashError(
                    "{people} are to stay together, but no room can have more than {largest} people. Take "
                    "one of these wishes back, or make the rooms larger.",
                    people=self._named(unit),
                    largest=largest,
                )
        kept = [("together", two) for two in together] + [("apart", two) for two in apart]
        if len(kept) <= MOST_WISHES_SIFTED:
            for wish in list(kept):
                fewer = [w for w in kept if w is not wish]
                if not self._any_fits(people, even, fewer):
                    kept = fewer
        named = self._named(sorted({i for _, two in kept for i in two}))
        kinds = {kind for kind, _ in kept}
        rooms = "one room" if len(even) == 1 else f"{len(even)} rooms"
        if kinds == {"apart"}:
            raise ClashError(
                "{people} are to be kept apart, which {rooms} do not allow. Take one of these wishes "
                "back, or make the rooms smaller.",
                people=named,
                rooms=rooms,
            )
        raise ClashError(
            "The wishes for {people} cannot all be kept in {rooms} of about {room_size}. Take one "
            "of them back.",
            people=named,
            rooms=rooms,
            room_size=self.asked.room_size,
        )

    def _any_fits(
        self, people: Sequence[int], even: tuple[int, ...], wishes: Sequence[tuple[str, Pair]]
    ) -> bool:
        together = [two for kind, two in wishes if kind == "together"]
        apart = [two for kind, two in wishes if kind == "apart"]
        every = [even, *_less_and_less_even(even, self.asked.room_size)]
        return any(self._fits(people, sizes, together, apart) for sizes in every)


def pieces_of(
    people: Sequence[int], units: Sequence[tuple[int, ...]], apart: Sequence[Pair]
) -> tuple[list[tuple[int, ...]], dict[int, frozenset[int]]]:
    """These people as units, single ones among them, and by unit with which others it is to be apart."""
    here = set(people)
    whole = [tuple(i for i in unit if i in here) for unit in units]
    whole = [unit for unit in whole if len(unit) > 1]
    inside = {i for unit in whole for i in unit}
    every = [*whole, *((i,) for i in people if i not in inside)]
    place = {i: k for k, unit in enumerate(every) for i in unit}
    away: dict[int, set[int]] = {}
    for one, other in apart:
        away.setdefault(place[one], set()).add(place[other])
        away.setdefault(place[other], set()).add(place[one])
    return every, {k: frozenset(others) for k, others in away.items()}


def _closed(together: Sequence[Pair]) -> list[tuple[int, ...]]:
    """Who stays together, chains followed to their end."""
    group: dict[int, set[int]] = {}
    for one, other in together:
        joined = group.get(one, {one}) | group.get(other, {other})
        for i in joined:
            group[i] = joined
    units = {tuple(sorted(members)) for members in group.values()}
    return sorted(units)


def _less_and_less_even(even: tuple[int, ...], least: int) -> Iterator[tuple[int, ...]]:
    """Other sizes of as many rooms for as many people, the most even first; none below ``least``."""
    if not even:
        return
    start = tuple(sorted(even, reverse=True))
    waiting = [(sum(s * s for s in start), start)]
    seen = {start}
    given = 0
    while waiting and given < MOST_SIZES:
        _, sizes = heapq.heappop(waiting)
        if sizes != start:
            given += 1
            yield sizes
        for larger, smaller in combinations(
            sorted(set(sizes) | ({sizes[0]} if len(sizes) > 1 else set())), 2
        ):
            for gives, takes in ((larger, smaller), (smaller, larger)):
                _push(waiting, seen, sizes, gives, takes, least)
        for size in set(sizes):
            if sizes.count(size) > 1:
                _push(waiting, seen, sizes, size, size, least)


def _push(
    waiting: list[tuple[int, tuple[int, ...]]],
    seen: set[tuple[int, ...]],
    sizes: tuple[int, ...],
    gives: int,
    takes: int,
    least: int,
) -> None:
    """One seat from a room of one size to a room of another, if that is new."""
    if gives - 1 < least:
        return
    made = list(sizes)
    made.remove(gives)
    made.remove(takes)
    changed = tuple(sorted([*made, gives - 1, takes + 1], reverse=True))
    if changed not in seen:
        seen.add(changed)
        heapq.heappush(waiting, (sum(s * s for s in changed), changed))
