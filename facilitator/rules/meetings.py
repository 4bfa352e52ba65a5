"""Who has met whom in breakout rooms: how often, in which sessions, and how many are still to meet."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

from msgspec import Struct

from facilitator.model.run import Activity, Seat, Session
from facilitator.phrase import listed, phrase

Two: TypeAlias = frozenset[str]
"""Two people, in no order."""


class Met(Struct, frozen=True):
    """What two people have had of each other so far."""

    times: int
    sessions: tuple[int, ...]
    """The numbers of the sessions in which they met, each once, in order."""


class RoomsOfRound(Struct, frozen=True):
    """One breakout round that has been announced."""

    session: int
    """The session's number in the programme."""
    activity: str
    """The activity's title."""
    number: int
    """The round's number in its activity, from 1."""
    rooms: tuple[tuple[str, ...], ...]
    """Ids of the people, by room."""


class Gain(Struct, frozen=True):
    """What one round brought."""

    new: int
    """How many two people met who had not met before."""
    made: int
    """How many possible meetings had been made after it."""


def in_order(
    sessions: Sequence[Session], activities: Sequence[Activity], seats: Sequence[Seat]
) -> tuple[RoomsOfRound, ...]:
    """The rounds that were announced in these sessions, in the programme's order, from everybody's seats."""
    rooms: dict[tuple[str, int], dict[int, list[str]]] = {}
    for seat in seats:
        of_round = rooms.setdefault((seat.activity_id, seat.round), {})
        of_round.setdefault(seat.room, []).append(seat.participant_id)
    numbers = {s.id: s.number for s in sessions}
    lines = sorted(activities, key=lambda a: (numbers[a.session_id], a.position))
    return tuple(
        RoomsOfRound(
            numbers[line.session_id],
            line.title,
            number,
            tuple(tuple(members) for _, members in sorted(rooms[line.id, number].items())),
        )
        for line in lines
        for number in sorted(number for activity, number in rooms if activity == line.id)
    )


def met(rounds: Iterable[RoomsOfRound]) -> dict[Two, Met]:
    """Who has met, by unordered pair of ids; a pair that never shared a room is not in it."""
    sessions: dict[Two, list[int]] = {}
    for one in rounds:
        for room in one.rooms:
            for two in combinations(room, 2):
                sessions.setdefault(frozenset(two), []).append(one.session)
    return {two: Met(len(numbers), tuple(sorted(set(numbers)))) for two, numbers in sessions.items()}


def possible(people: Collection[str]) -> int:
    """How many meetings there can be: every two of these people count once, n × (n − 1) / 2."""
    return len(people) * (len(people) - 1) // 2


def made(met_so_far: Mapping[Two, Met], people: Collection[str]) -> int:
    """How many of the possible meetings of these people have been made; a second meeting adds nothing."""
    among = set(people)
    return sum(two <= among for two in met_so_far)


def gains(rounds: Sequence[RoomsOfRound], people: Collection[str]) -> tuple[Gain, ...]:
    """For each round, in the order in which they are given, what it brought to these people."""
    among = set(people)
    seen: set[Two] = set()
    found = []
    for one in rounds:
        here = {
            frozenset(two) for room in one.rooms for two in combinations(room, 2) if among.issuperset(two)
        }
        fresh = len(here - seen)
        seen |= here
        found.append(Gain(fresh, len(seen)))
    return tuple(found)


def in_words(first: str, second: str, one: Met | None) -> str:
    """``Amara Okafor and Tom Hughes: met twice, sessions 1 and 4``."""
    if one is None:
        return phrase("{first} and {second}: not met yet", first=first, second=second)
    times = {1: phrase("once"), 2: phrase("twice")}.get(one.times, phrase("{times} times", times=one.times))
    numbers = [str(number) for number in one.sessions]
    where = (
        phrase("sessions {numbers}", numbers=listed(numbers))
        if len(numbers) > 1
        else phrase("session {last}", last=numbers[0])
    )
    return phrase(
        "{first} and {second}: met {times}, {where}", first=first, second=second, times=times, where=where
    )
