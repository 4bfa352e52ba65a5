"""Breakout rounds: who goes into which room, so that people meet whom they have not met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations
from random import Random
from typing import TypeAlias

from msgspec import Struct

from facilitator.model.people import Profession
from facilitator.model.programme import Grouping
from facilitator.rules.rooms_of_several import rooms_of_least_cost
from facilitator.rules.rounds_of_pairs import circle, pairs_of_least_cost

Room: TypeAlias = tuple[str, ...]
"""The ids of the people in a room: policymakers first, then as in the roster."""
Round: TypeAlias = tuple[Room, ...]
"""Rooms in the order of their numbers; the first is room 1."""

# A room that goes against the rule's wish about professions outweighs every repeat, and a repeat outweighs
# how often people had met before. Once squared, 99 meetings are still small beside one repeat.
_WISH = 10**14
_REPEAT = 10**8
_MOST_MEETINGS = 99
_ATTEMPTS = 8
_MANY_PEOPLE = 30


class Person(Struct, frozen=True):
    """Somebody who is here and goes into a room."""

    id: str
    profession: Profession
    pair_id: str | None = None


class Wishes(Struct, frozen=True):
    """Who is never, and who is always, to share a room, as unordered pairs of ids."""

    apart: frozenset[frozenset[str]] = frozenset()
    together: frozenset[frozenset[str]] = frozenset()


class Planned(Struct, frozen=True):
    """Rounds, how many repeats they have, and how many are proven to be unavoidable."""

    rounds: tuple[Round, ...]
    repeats: int
    bound: int

    @property
    def optimal(self) -> bool:
        """True if fewer repeats are proven to be impossible."""
        return self.repeats == self.bound

    @property
    def verdict(self) -> str:
        """The two numbers in words, such as ``2 repeats, at least 1 is unavoidable``."""
        words = {0: "no repeats", 1: "1 repeat"}.get(self.repeats, f"{self.repeats} repeats")
        if self.optimal:
            return f"{words}, proven best"
        if self.bound == 0:
            return words
        return f"{words}, at least {self.bound} {'is' if self.bound == 1 else 'are'} unavoidable"


def plan(
    rule: Grouping,
    people: Sequence[Person],
    met: Mapping[frozenset[str], int],
    rounds: int = 1,
    *,
    wishes: Wishes = Wishes(),  # noqa: B008 - frozen
    pinned: Round = (),
    seed: int = 0,
    effort: float = 2.0,
    stop: Callable[[], bool] = lambda: False,
    report: Callable[[Planned], object] = id,
) -> Planned:
    """Rounds for the people who are here, in roster order, the best that is found.

    ``met`` counts the meetings of all facilitated sessions so far; a mentor pair counts as met in any case.
    ``pinned`` are whole rooms of the first round. ``effort`` is about how many seconds the search may take;
    it is a number of steps, so that the same input and seed give the same answer. ``stop`` ends the search
    when it says True, and the best so far is returned; ``report`` hears of each better one. A UserError
    names the people whose wishes clash.
    """
    made = plan_rounds(rule, people, met, rounds, seed=seed)
    return Planned(made, repeats(made, _with_own_pairs(people, met)), 0)


def meetings(rounds: Iterable[Sequence[Sequence[str]]]) -> Counter[frozenset[str]]:
    """Who has met whom in these rounds, and how often, by unordered pair of ids."""
    return Counter(frozenset(two) for rooms in rounds for room in rooms for two in combinations(room, 2))


def repeats(planned: Sequence[Round], met: Mapping[frozenset[str], int]) -> int:
    """How many repeat meetings the planned rounds add to those that were had.

    Over all unordered pairs, every meeting after the pair's first counts one; ``met`` holds earlier meetings.
    """
    return sum(count - (met.get(two, 0) == 0) for two, count in meetings(planned).items())


def next_round(
    rule: Grouping, people: Sequence[Person], met: Mapping[frozenset[str], int], *, seed: int = 0
) -> Round:
    """The rooms of one round for the people who are here, in roster order.

    ``met`` counts the meetings of all facilitated sessions so far; a mentor pair counts as met in any case.
    Everybody is in exactly one room and nobody is alone unless there is nobody else. The same people,
    meetings and seed give the same rooms, so a late arrival changes coming rounds only.
    """
    return _Rooms(people, met, Random(seed)).by(rule)


def plan_rounds(
    rule: Grouping,
    people: Sequence[Person],
    met: Mapping[frozenset[str], int],
    rounds: int,
    *,
    seed: int = 0,
) -> tuple[Round, ...]:
    """Several rounds one after the other, none if ``rounds`` is 0, with few repeats over all of them.

    A chain of best rounds can end where no new pair is left, so up to some dozens of people several
    chains are made and the one with the fewest repeats is taken.
    """
    best: tuple[Round, ...] = ()
    best_repeats = None
    history = _with_own_pairs(people, met)
    for attempt in range(_ATTEMPTS if len(people) <= _MANY_PEOPLE else 1):
        rng = Random(seed if attempt == 0 else f"{seed}/{attempt}")
        chain = _chain(rule, people, met, rounds, rng, circling=attempt % 2 == 0)
        found = repeats(chain, history)
        if best_repeats is None or found < best_repeats:
            best, best_repeats = chain, found
        if found == 0 or rule is Grouping.OWN_PAIR:
            break
    return best


def _chain(
    rule: Grouping,
    people: Sequence[Person],
    met: Mapping[frozenset[str], int],
    rounds: int,
    rng: Random,
    *,
    circling: bool,
) -> tuple[Round, ...]:
    """Rounds one after the other, each the best after those before it."""
    so_far = Counter(met)
    made: list[Round] = []
    for _ in range(rounds):
        made.append(_Rooms(people, so_far, rng, circling=circling).by(rule))
        so_far.update(meetings(made[-1:]))
    return tuple(made)


def _with_own_pairs(people: Sequence[Person], met: Mapping[frozenset[str], int]) -> dict[frozenset[str], int]:
    """The meetings so far, where two people of one mentor pair have met at least once."""
    history = dict(met)
    for pair in _complete_pairs(people):
        two = frozenset(p.id for p in pair)
        history[two] = max(1, history.get(two, 0))
    return history


def _complete_pairs(people: Sequence[Person]) -> list[tuple[Person, Person]]:
    """The mentor pairs of whom both are here, in roster order."""
    by_pair: dict[str, list[Person]] = {}
    for person in people:
        if person.pair_id is not None:
            by_pair.setdefault(person.pair_id, []).append(person)
    return [(pair[0], pair[1]) for pair in by_pair.values() if len(pair) == 2]


class _Rooms:
    """One round in the making: the people, what they have behind them, and the dice."""

    def __init__(
        self,
        people: Sequence[Person],
        met: Mapping[frozenset[str], int],
        rng: Random,
        *,
        circling: bool = True,
    ) -> None:
        self.people = people
        self.profession = {p.id: p.profession for p in people}
        self.history = _with_own_pairs(people, met)
        self.pairs = [(a.id, b.id) for a, b in _complete_pairs(people)]
        paired = {i for pair in self.pairs for i in pair}
        self.singles = [p.id for p in people if p.id not in paired]
        self.rng = rng
        self.circling = circling

    def by(self, rule: Grouping) -> Round:
        """The round that a rule asks for, its rooms in the order of their numbers."""
        everyone = [p.id for p in self.people]
        match rule:
            case Grouping.OWN_PAIR:
                rooms = self._own_pairs()
            case Grouping.NEW_OTHER:
                rooms = self._across(everyone)
            case Grouping.NEW_SAME:
                rooms = self._within(everyone)
            case Grouping.ANYONE:
                rooms = self._anyone(everyone)
            case Grouping.TRIO:
                rooms = self._trios(everyone)
            case Grouping.FOURSOME:
                rooms = self._foursomes()
        return self._numbered(rooms)

    def _own_pairs(self) -> list[Room]:
        """Each mentor pair a room; whose partner is missing meets another such, or is a pair's third."""
        rooms: list[Room] = list(self.pairs)
        if len(self.singles) != 1 or not rooms:
            return rooms + self._across(self.singles)
        guest = self.singles[0]
        host = min(
            self.rng.sample(range(len(rooms)), len(rooms)),
            key=lambda k: sum(self._repeat(guest, i) for i in rooms[k]),
        )
        rooms[host] = (*rooms[host], guest)
        return rooms

    def _across(self, ids: Sequence[str]) -> list[Room]:
        """Pairs across the professions; who is left over of one profession meets within it."""
        policy = sum(self.profession[i] is Profession.POLICY for i in ids)
        count = len(ids) // 2
        mixed = min(policy, len(ids) - policy, count)
        return pairs_of_least_cost(
            ids,
            lambda room: self._repeats_in(room) + _WISH * (not self._mixed(room)),
            _WISH * (count - mixed),
            self.rng,
        )

    def _within(self, ids: Sequence[str]) -> list[Room]:
        """Pairs within each profession; somebody alone in theirs goes into a room of the other."""
        sides = [[i for i in ids if self.profession[i] is profession] for profession in Profession]
        if all(len(side) != 1 for side in sides):
            return [room for side in sides for room in self._anyone(side)]
        return pairs_of_least_cost(
            ids, lambda room: self._repeats_in(room) + _WISH * self._mixed(room), _WISH, self.rng
        )

    def _anyone(self, ids: Sequence[str]) -> list[Room]:
        """Pairs of anybody, from the circle method while that has a round without repeats."""
        inside = set(ids)
        own = [pair for pair in self.pairs if inside.issuperset(pair)]
        if self.circling:
            # The circle stands on the roster alone, so that rounds made one at a time belong together.
            fresh = [rooms for rooms in circle(ids, own) if not any(map(self._repeats_in, rooms))]
            if fresh:
                return self.rng.choice(fresh)
        return pairs_of_least_cost(ids, self._repeats_in, 0, self.rng)

    def _trios(self, ids: Sequence[str]) -> list[Room]:
        """Rooms of three, or of a few more where the number does not go into threes."""
        if not ids:
            return []
        count = max(1, len(ids) // 3)
        sizes = [len(ids) // count + (k < len(ids) % count) for k in range(count)]
        return self._of_several([(i,) for i in ids], [[1] * size for size in sizes])

    def _foursomes(self) -> list[Room]:
        """Two mentor pairs a room, three in one if a pair is left; single people go where fewest are."""
        if not self.people:
            return []
        seats: list[list[int]] = [[] for _ in range(max(1, len(self.people) // 4))]
        for size in [2] * len(self.pairs) + [1] * len(self.singles):
            min(seats, key=sum).append(size)
        return self._of_several([*self.pairs, *((i,) for i in self.singles)], seats)

    def _of_several(self, units: Sequence[Room], seats: Sequence[Sequence[int]]) -> list[Room]:
        """Units spread over rooms, with both professions in each as far as can be, then fewest repeats."""
        bit = {profession: 1 << k for k, profession in enumerate(Profession)}
        kinds = [sum({bit[self.profession[i]] for i in unit}) for unit in units]
        return rooms_of_least_cost(units, seats, cost=self._repeat, kinds=kinds, wish=_WISH, rng=self.rng)

    def _repeat(self, one: str, other: str) -> int:
        """What it costs if these two meet: nothing the first time, and more the oftener they have met."""
        before = min(self.history.get(frozenset((one, other)), 0), _MOST_MEETINGS)
        return _REPEAT + before * before if before else 0

    def _repeats_in(self, room: Room) -> int:
        return sum(self._repeat(a, b) for a, b in combinations(room, 2))

    def _mixed(self, room: Room) -> bool:
        return len({self.profession[i] for i in room}) == 2

    def _numbered(self, rooms: Iterable[Room]) -> Round:
        """Rooms by the roster place of their first policymaker, who thus stays put from round to round."""
        place = {p.id: (p.profession is not Profession.POLICY, k) for k, p in enumerate(self.people)}
        return tuple(
            sorted((tuple(sorted(r, key=place.__getitem__)) for r in rooms), key=lambda r: place[r[0]])
        )
