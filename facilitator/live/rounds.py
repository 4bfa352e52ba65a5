"""Breakout rounds: planned with who is here now, shaped by hand, announced, kept for the rounds to come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from itertools import combinations, groupby

from msgspec import Struct

from facilitator.capture import reading
from facilitator.capture.store import Changes, Step, Store
from facilitator.errors import RefusedError
from facilitator.model.people import WishKind
from facilitator.model.programme import Grouping
from facilitator.model.run import Activity, LiveState, PlannedSeat, Seat
from facilitator.rules import grouping
from facilitator.rules.grouping import Planned, Round

EFFORT = 2.0
"""Seconds that the search for a round may take, about."""


class ComingRound(Struct, frozen=True, kw_only=True):
    """The round that F8 announces, as it stands now."""

    activity_id: str
    number: int
    of: int
    """Rounds that the activity is planned to have."""
    rooms: Round
    """Ids of the people by room; the first is room 1."""
    pinned: frozenset[int] = frozenset()
    """Numbers of the rooms that are kept when the others are planned anew."""
    by_hand: bool = False
    """True if the facilitator has moved somebody, so that it is no longer what the plan says."""
    met_before: tuple[tuple[str, str], ...] = ()
    """Who shares a room here and has met before, where that is not the point of the round."""
    verdict: str = ""
    """How good the plan is over all rounds that are left, in words; empty if shaped by hand."""


def rooms_of(seats: Iterable[Seat]) -> list[Round]:
    """Seats as rounds of rooms of participants' ids, in the order in which they are given."""
    rounds: dict[tuple[str, int], list[tuple[str, ...]]] = {}
    for (activity, number, _), members in groupby(seats, key=lambda s: (s.activity_id, s.round, s.room)):
        rounds.setdefault((activity, number), []).append(tuple(s.participant_id for s in members))
    return [tuple(rooms) for rooms in rounds.values()]


def people_here(state: LiveState) -> list[grouping.Person]:
    """Who goes into rooms now, in roster order."""
    pair_of = {member: pair.id for pair in state.pairs for member in pair.members}
    return [grouping.Person(p.id, p.profession, pair_of.get(p.id)) for p in state.here]


def wishes_of(state: LiveState) -> grouping.Wishes:
    """Who is to be apart, and who together."""
    two = {kind: frozenset(frozenset(w.members) for w in state.wishes if w.kind is kind) for kind in WishKind}
    return grouping.Wishes(apart=two[WishKind.APART], together=two[WishKind.TOGETHER])


def coming(
    state: LiveState,
    every_seat: Sequence[Seat],
    *,
    effort: float = EFFORT,
    stop: Callable[[], bool] = lambda: False,
    report: Callable[[Planned], object] = id,
) -> ComingRound:
    """The next round of the current activity with who is here now; it reads no disk.

    ``every_seat`` are the seats of all facilitated sessions. ``effort``, ``stop`` and ``report`` are those of
    :func:`grouping.plan`. Raises RefusedError if the activity has no rooms, fewer than two people are here,
    or every round has been had; a UserError if wishes clash.
    """
    current, rule = _breakout(state)
    done = state.latest_round(current.id)
    number = done + 1
    shaped = [s for s in state.planned_seats if s.activity_id == current.id and s.round == number]
    met = grouping.meetings(rooms_of(every_seat))
    by_hand = any(not s.pinned for s in shaped)
    if by_hand:
        rooms, verdict = _as_shaped(shaped), ""
    else:
        planned = grouping.plan(
            rule,
            people_here(state),
            met,
            max(1, current.rounds - done),
            wishes=wishes_of(state),
            pinned=_as_shaped(shaped),
            seed=done,
            effort=effort,
            stop=stop,
            report=report,
        )
        rooms, verdict = planned.rounds[0], planned.verdict
    kept = {frozenset(room) for room in _as_shaped([s for s in shaped if s.pinned])}
    return ComingRound(
        activity_id=current.id,
        number=number,
        of=max(current.rounds, number),
        rooms=rooms,
        pinned=frozenset(n for n, room in enumerate(rooms, start=1) if frozenset(room) in kept),
        by_hand=by_hand,
        met_before=tuple(
            (a, b) for room in rooms for a, b in combinations(room, 2) if met[frozenset((a, b))]
        ),
        verdict=verdict,
    )


def announce(store: Store, now: datetime, session_id: str, rooms: Round) -> Changes:
    """Keeps rooms as the next round of the current activity."""
    current, number = _next(store, session_id)
    with store.step("rounds.announce", now) as step:
        _forget(store, step, current.id, number)
        for room, members in enumerate(rooms, start=1):
            for participant_id in members:
                step.insert(
                    "seat",
                    session_id=session_id,
                    activity_id=current.id,
                    round=number,
                    room=room,
                    participant_id=participant_id,
                )
        step.said = f"Round {number} announced: {len(rooms)} rooms."
    return store.changes(step)


def move(
    store: Store, now: datetime, session_id: str, before: ComingRound, participant_id: str, room: int
) -> Changes:
    """Puts a person into another room of the coming round; the room after the last one is a new room."""
    rooms = [[i for i in members if i != participant_id] for members in before.rooms]
    if room == len(rooms) + 1:
        rooms.append([])
    rooms[room - 1].append(participant_id)
    return _shape(store, now, session_id, "rounds.move", before, rooms)


def swap(store: Store, now: datetime, session_id: str, before: ComingRound, one: str, other: str) -> Changes:
    """Lets two people of the coming round change rooms."""
    places = {one: other, other: one}
    rooms = [[places.get(i, i) for i in members] for members in before.rooms]
    return _shape(store, now, session_id, "rounds.swap", before, rooms)


def pin(
    store: Store, now: datetime, session_id: str, before: ComingRound, room: int, pinned: bool
) -> Changes:
    """Keeps a room of the coming round as it is when the others are planned anew, or lets it go again."""
    keeps = before.pinned | {room} if pinned else before.pinned - {room}
    current, number = _next(store, session_id)
    with store.step("rounds.pin" if pinned else "rounds.unpin", now) as step:
        _forget(store, step, current.id, number)
        _write(step, session_id, current.id, number, before.rooms, keeps, all_rooms=before.by_hand)
        step.said = f"Room {room} stays as it is." if pinned else f"Room {room} may change again."
    return store.changes(step)


def same_again(store: Store, now: datetime, session_id: str) -> Changes:
    """Makes the coming round the same rooms as the last one, for those who are here."""
    state = reading.live_state(store, session_id)
    here = {p.id for p in state.here}
    last = [s for s in reading.seats(store, session_id) if s.participant_id in here]
    current, number = _next(store, session_id)
    rounds = rooms_of(last)
    if not rounds:
        raise RefusedError("There was no round in this session yet, so there are no rooms to repeat.")
    newest = max(last, key=lambda s: s.id)
    rooms = rooms_of([s for s in last if (s.activity_id, s.round) == (newest.activity_id, newest.round)])[0]
    with store.step("rounds.same_again", now) as step:
        _forget(store, step, current.id, number)
        _write(step, session_id, current.id, number, rooms, frozenset(), all_rooms=True)
        step.said = f"Round {number} has the rooms of the round before."
    return store.changes(step)


def plan_anew(store: Store, now: datetime, session_id: str) -> Changes:
    """Gives up what was shaped by hand in the coming round, but for pinned rooms."""
    current, number = _next(store, session_id)
    with store.step("rounds.plan_anew", now) as step:
        _forget(store, step, current.id, number, but_pinned=True)
        step.said = "The rooms are planned anew."
    return store.changes(step)


def _breakout(state: LiveState) -> tuple[Activity, Grouping]:
    """The current activity and its rule."""
    current = state.current
    if current is None or current.grouping is None:
        raise RefusedError("This activity has no breakout rooms.")
    if len(state.here) < 2:
        raise RefusedError("Rooms need two people or more. Mark who is here first.")
    done = state.latest_round(current.id)
    if done >= current.rounds and current.grouping is not Grouping.OWN_PAIR and done >= len(state.here):
        raise RefusedError(f"All {done} rounds of this activity have been announced.")
    return current, current.grouping


def _next(store: Store, session_id: str) -> tuple[Activity, int]:
    """The current activity, and the number of its coming round."""
    state = reading.live_state(store, session_id)
    if state.current is None:
        raise RefusedError("No activity is running.")
    return state.current, state.latest_round(state.current.id) + 1


def _shape(
    store: Store,
    now: datetime,
    session_id: str,
    origin: str,
    before: ComingRound,
    rooms: Sequence[Sequence[str]],
) -> Changes:
    """Keeps the coming round as it stands after a change by hand; a room that has become empty goes."""
    kept = {frozenset(before.rooms[n - 1]) for n in before.pinned}
    filled = tuple(tuple(room) for room in rooms if room)
    current, number = _next(store, session_id)
    with store.step(origin, now) as step:
        _forget(store, step, current.id, number)
        pinned = frozenset(n for n, room in enumerate(filled, start=1) if frozenset(room) in kept)
        _write(step, session_id, current.id, number, filled, pinned, all_rooms=True)
    return store.changes(step)


def _write(
    step: Step,
    session_id: str,
    activity_id: str,
    number: int,
    rooms: Round,
    pinned: frozenset[int],
    *,
    all_rooms: bool,
) -> None:
    for room, members in enumerate(rooms, start=1):
        if all_rooms or room in pinned:
            for participant_id in members:
                step.insert(
                    "planned_seat",
                    session_id=session_id,
                    activity_id=activity_id,
                    round=number,
                    room=room,
                    participant_id=participant_id,
                    pinned=room in pinned,
                )


def _forget(store: Store, step: Step, activity_id: str, number: int, *, but_pinned: bool = False) -> None:
    """Takes away what was shaped of a round."""
    sql = "SELECT id, pinned FROM planned_seat WHERE activity_id = ? AND round = ?"
    for row in store.rows(sql, [activity_id, number]):
        if not (but_pinned and row["pinned"]):
            step.delete("planned_seat", row["id"])


def _as_shaped(seats: Sequence[PlannedSeat]) -> Round:
    """Shaped seats as rooms, in the order of their numbers."""
    return rooms_of(sorted(seats, key=lambda s: s.room))[0] if seats else ()
