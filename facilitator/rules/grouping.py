"""Breakout rounds: who goes into which room, so that people meet whom they have not met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from facilitator.model.people import Profession
from facilitator.model.programme import Grouping
from facilitator.phrase import phrase
from facilitator.rules.rotation.problem import Mix

if TYPE_CHECKING:
    from facilitator.rules.rotation.constructions import Known
    from facilitator.rules.rotation.pose import Asked
    from facilitator.rules.rotation.solve import Found

Room: TypeAlias = tuple[str, ...]
"""The ids of the people in a room: policymakers first, then as in the roster."""
Round: TypeAlias = tuple[Room, ...]
"""Rooms in the order of their numbers; the first is room 1."""

Two: TypeAlias = frozenset[str]
"""Two people, in no order."""

ROOM_SIZE = {Grouping.TRIO: 3, Grouping.FOURSOME: 4}
"""Where people do not go in pairs."""
MIX = {Grouping.ANYONE: Mix.ANYONE, Grouping.NEW_SAME: Mix.SAME}
"""Where a room is not to have both professions."""


class Person(Struct, frozen=True):
    """Somebody who is here and goes into a room."""

    id: str
    profession: Profession
    pair_id: str | None = None
    name: str = ""


class Wishes(Struct, frozen=True):
    """Who is never, and who is always, to share a room."""

    apart: frozenset[Two] = frozenset()
    together: frozenset[Two] = frozenset()


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
        """The two numbers in words."""
        return verdict(self.repeats, self.bound)


def verdict(repeats: int, bound: int) -> str:
    """How good rounds are, such as ``2 repeats, at least 1 is unavoidable``."""
    words = {0: phrase("no repeats"), 1: phrase("1 repeat")}.get(
        repeats, phrase("{repeats} repeats", repeats=repeats)
    )
    if repeats == bound:
        return phrase("{words}, proven best", words=words)
    if bound == 0:
        return words
    if bound == 1:
        return phrase("{words}, at least 1 is unavoidable", words=words)
    return phrase("{words}, at least {bound} are unavoidable", words=words, bound=bound)


def meetings(rounds: Iterable[Sequence[Sequence[str]]]) -> Counter[Two]:
    """Who has met whom in these rounds, and how often, by unordered pair of ids."""
    return Counter(frozenset(two) for rooms in rounds for room in rooms for two in combinations(room, 2))


def plan(
    rule: Grouping,
    people: Sequence[Person],
    met: Mapping[Two, int],
    rounds: int = 1,
    *,
    wishes: Wishes | None = None,
    pinned: Round = (),
    seed: int = 0,
    known: Known = MappingProxyType({}),
    effort: float = 2.0,
    stop: Callable[[], bool] = lambda: False,
    report: Callable[[Planned], object] = id,
) -> Planned:
    """Rounds for the people who are here, in roster order, the best that is found.

    ``met`` counts the meetings of all facilitated sessions so far; a mentor pair counts as met in any case.
    ``pinned`` are whole rooms of the first round, ``known`` schedules that long searches have found.
    ``effort``, about seconds, is turned into steps of the search, so that the same input and seed give the
    same answer. ``stop`` ends the search once it is True, and the best so far is returned; ``report`` hears
    of each better one. Raises ClashError, which names the people, if wishes contradict each other.
    """
    # The solver is read when the first round is planned: the windows open without it.
    from facilitator.rules.rotation.pose import pose  # noqa: PLC0415
    from facilitator.rules.rotation.solve import solve  # noqa: PLC0415

    if not people:
        return Planned(((),) * rounds, 0, 0)
    if rule is Grouping.OWN_PAIR and rounds > 1:
        once = plan(rule, people, met, wishes=wishes, pinned=pinned, seed=seed, known=known, effort=effort)
        return Planned(once.rounds * rounds, once.repeats * rounds, once.bound * rounds)
    groups = _Groups(rule, people, met, wishes or Wishes(), pinned)
    parts: list[Found] = []

    def so_far(found: Found) -> Planned:
        return groups.joined([*parts, found])

    asked = groups.asked(rounds, seed)
    for one in asked:
        last = len(parts) == len(asked) - 1
        parts.append(
            solve(
                pose(one),
                known=known,
                effort=effort / len(asked),
                stop=stop,
                report=(lambda found: report(so_far(found))) if last else id,
            )
        )
    return groups.joined(parts)


class _Groups:
    """The people who are planned together: all of them, or each profession by itself."""

    def __init__(
        self,
        rule: Grouping,
        people: Sequence[Person],
        met: Mapping[Two, int],
        wishes: Wishes,
        pinned: Round,
    ) -> None:
        self.rule, self.people, self.pinned = rule, people, pinned
        here = _pairs_here(people)
        pairs = frozenset(frozenset(two) for ids in here for two in combinations(ids, 2))
        if rule is Grouping.OWN_PAIR and len(people) - sum(map(len, here)) != 1:
            # Mentors have their room to themselves; only a single person is somebody's guest.
            seated = {i for room in pinned for i in room}
            self.pinned = (*pinned, *(tuple(sorted(ids)) for ids in here if not set(ids) & seated))
        self.met = {**dict.fromkeys(pairs, 1), **{two: n for two, n in met.items() if n}}
        together = wishes.together | (
            pairs if rule in (Grouping.OWN_PAIR, Grouping.FOURSOME) else frozenset()
        )
        self.wishes = Wishes(apart=wishes.apart, together=together)
        self.groups = self._split()

    def _split(self) -> list[list[Person]]:
        """Professions apart where they are to meet within, unless somebody would be alone in theirs."""
        sides = [[p for p in self.people if p.profession is profession] for profession in Profession]
        within = self.rule is Grouping.NEW_SAME and all(len(side) != 1 for side in sides)
        mixed = any(len({self._side(i) for i in two}) == 2 for two in self.wishes.together)
        pinned = any(len({self._side(i) for i in room}) == 2 for room in self.pinned)
        return (
            [side for side in sides if side] if within and not mixed and not pinned else [list(self.people)]
        )

    def _side(self, person_id: str) -> Profession | None:
        return next((p.profession for p in self.people if p.id == person_id), None)

    def asked(self, rounds: int, seed: int) -> list[Asked]:
        """What is asked of the solver, for each group."""
        from facilitator.rules.rotation.pose import Asked  # noqa: PLC0415

        return [
            Asked(
                ids=tuple(p.id for p in group),
                sides=tuple(int(p.profession is not Profession.POLICY) for p in group),
                room_size=ROOM_SIZE.get(self.rule, 2),
                rounds=rounds,
                mix=MIX.get(self.rule, Mix.OTHER),
                met=frozenset(self.met),
                often={two: n for two, n in self.met.items() if n > 1},
                apart=self.wishes.apart,
                together=self.wishes.together,
                fixed=tuple(room for room in self.pinned if {p.id for p in group} >= set(room)),
                seed=seed,
                names={p.id: p.name or p.id for p in group},
            )
            for group in self.groups
        ]

    def joined(self, parts: Sequence[Found]) -> Planned:
        """The rounds of all groups side by side; groups still to be solved are left out."""
        rounds = []
        for number in range(len(parts[0].schedule)):
            rooms = [
                tuple(group[i].id for i in room)
                for group, part in zip(self.groups, parts, strict=False)
                for room in part.schedule[number]
            ]
            rounds.append(self._numbered(rooms))
        return Planned(tuple(rounds), sum(p.repeats for p in parts), sum(p.bound for p in parts))

    def _numbered(self, rooms: Iterable[Room]) -> Round:
        """Rooms by the roster place of their first policymaker, who thus stays put from round to round."""
        place = {p.id: (p.profession is not Profession.POLICY, k) for k, p in enumerate(self.people)}
        return tuple(
            sorted((tuple(sorted(r, key=place.__getitem__)) for r in rooms), key=lambda r: place[r[0]])
        )


def _pairs_here(people: Sequence[Person]) -> list[list[str]]:
    """The mentor pairs of whom two are here, or all three."""
    by_pair: dict[str, list[str]] = {}
    for person in people:
        if person.pair_id is not None:
            by_pair.setdefault(person.pair_id, []).append(person.id)
    return [ids for ids in by_pair.values() if len(ids) > 1]
