"""A round that is announced already, when somebody leaves or comes: as few rooms change as can be."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

from msgspec import Struct

Two: TypeAlias = frozenset[str]
ByNumber: TypeAlias = dict[int, tuple[str, ...]]

MOST_WAYS = 2000
"""Ways to place people that are looked at; with many rooms only the likeliest are tried for each person."""


class Rules(Struct, frozen=True):
    """What holds in a round."""

    room_size: int
    met: Collection[Two] = frozenset()
    apart: frozenset[Two] = frozenset()
    together: frozenset[Two] = frozenset()


def amended(rooms: Mapping[int, Sequence[str]], here: Sequence[str], rules: Rules) -> ByNumber | None:
    """The round for those who are ``here``: who left is out, who came is in, and rooms keep their numbers.

    Whoever came, or was left alone, joins a room; a trio rather than a loner. Of all ways to place them that
    keep the wishes the one is taken that changes the fewest rooms, then has no room of more than one above
    its size, then the fewest repeats, then the most even rooms. A room that only loses somebody is not
    changed. None if there is no such way, so that the round has to be planned anew.
    """
    return _Amending(rooms, here, rules).best()


class _Amending:
    """The rooms that stay, and the people who have to be placed."""

    def __init__(self, rooms: Mapping[int, Sequence[str]], here: Sequence[str], rules: Rules) -> None:
        self.rules, self.here = rules, set(here)
        left = {number: tuple(i for i in room if i in self.here) for number, room in rooms.items()}
        seated = {i for room in left.values() for i in room}
        alone = {number: room[0] for number, room in left.items() if len(room) == 1}
        self.staying = {number: room for number, room in left.items() if len(room) > 1}
        self.placing = [*(i for i in here if i not in seated), *alone.values()]
        unused = (n for n in range(1, len(rooms) + len(self.placing) + 2) if n not in left or not left[n])
        self.empty = [*sorted(alone), *(next(unused) for _ in self.placing[:1])]
        self.tried = max(2, int(MOST_WAYS ** (1 / max(1, len(self.placing)))))

    def best(self) -> ByNumber | None:
        """The best sound way to place everybody."""
        ways = (way for way in self._ways({}, self.placing) if self._is_sound(way))
        found = min(ways, key=self._price, default=None)
        return None if found is None else {**self.staying, **found}

    def _ways(self, changed: ByNumber, placing: Sequence[str]) -> Iterator[ByNumber]:
        """The rooms that change, in every way to put these people into rooms that stay or empty ones."""
        if not placing:
            yield changed
            return
        person, rest = placing[0], placing[1:]
        rooms = {**self.staying, **changed}
        for number in sorted(rooms, key=lambda n: self._welcome(person, n, rooms[n]))[: self.tried]:
            yield from self._ways({**changed, number: (*rooms[number], person)}, rest)
        empty = next((number for number in self.empty if number not in rooms), None)
        if empty is not None:
            yield from self._ways({**changed, empty: (person,)}, rest)

    def _welcome(self, person: str, number: int, room: tuple[str, ...]) -> tuple[int, int, int, int, int]:
        """How likely a room is for a person: by wishes, repeats and size; the less, the likelier."""
        twos = [frozenset((person, other)) for other in room]
        return (
            sum(two in self.rules.apart for two in twos),
            -sum(two in self.rules.together for two in twos),
            sum(two in self.rules.met for two in twos),
            len(room),
            number,
        )

    def _is_sound(self, changed: ByNumber) -> bool:
        """True if nobody is alone who need not be, and the wishes of those who were placed are kept."""
        if len(self.here) > 1 and any(len(room) < 2 for room in changed.values()):
            return False
        if any(
            frozenset(two) in self.rules.apart for room in changed.values() for two in combinations(room, 2)
        ):
            return False
        room_of = {i: set(room) for room in changed.values() for i in room}
        return all(
            two <= room_of[person]
            for person in self.placing
            for two in self.rules.together
            if person in two and two <= self.here
        )

    def _price(self, changed: ByNumber) -> tuple[int, int, int, int]:
        return (
            len(changed),
            sum(len(room) > self.rules.room_size + 1 for room in changed.values()),
            sum(
                frozenset(two) in self.rules.met for room in changed.values() for two in combinations(room, 2)
            ),
            sum(len(room) ** 2 - len(self.staying.get(number, ())) ** 2 for number, room in changed.items()),
        )
