"""Repeats spread over people: swaps that cost no repeat, so that nobody has most of them."""

from __future__ import annotations

from random import Random

from facilitator.rules.rotation.problem import Problem, Rooms, Schedule, quality

TRIES = 400
MOST_PEOPLE = 60
"""With more people a few repeats are spread as it is, and each look at them all takes long."""


def evened_out(problem: Problem, schedule: Schedule, rng: Random) -> Schedule:
    """A schedule at least as good, with repeats spread as evenly as random swaps find.

    Rooms against the mix and repeats never get more; hard wishes are kept.
    """
    if problem.people > MOST_PEOPLE:
        return schedule
    best, worth = schedule, quality(problem, schedule)
    fixed = {frozenset(room) for room in problem.fixed}
    unit_of = {i: unit for unit in problem.units for i in unit}
    for _ in range(TRIES):
        number = rng.randrange(problem.rounds)
        rooms = [room for room in best[number] if number or frozenset(room) not in fixed]
        if len(rooms) < 2:
            continue
        one, other = rng.sample(rooms, 2)
        a, b = rng.choice(one), rng.choice(other)
        leaves, comes = unit_of.get(a, (a,)), unit_of.get(b, (b,))
        if len(leaves) != len(comes):
            continue
        places = dict(zip((*leaves, *comes), (*comes, *leaves), strict=True))
        changed = tuple(tuple(places.get(i, i) for i in room) for room in best[number])
        if _breaks_a_wish(problem, changed):
            continue
        candidate = (*best[:number], changed, *best[number + 1 :])
        found = quality(problem, candidate)
        if found < worth:
            best, worth = candidate, found
    return best


def _breaks_a_wish(problem: Problem, rooms: Rooms) -> bool:
    room_of = {i: k for k, room in enumerate(rooms) for i in room}
    return any(room_of[a] == room_of[b] for a, b in problem.apart)
