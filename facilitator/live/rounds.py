"""Breakout rounds: planned with who is here now, shaped by hand, announced, kept for the rounds to come."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import combinations, groupby
from typing import TYPE_CHECKING

from msgspec import Struct

from facilitator.capture import reading
from facilitator.capture.store import Changes, Step, Store
from facilitator.errors import RefusedError
from facilitator.model.people import Profession, WishKind
from facilitator.model.programme import Grouping
from facilitator.model.run import Activity, LiveState, Seat
from facilitator.phrase import phrase
from facilitator.rules import amend, grouping, room_moves, wording
from facilitator.rules.grouping import Planned, Round
from facilitator.rules.room_moves import Move

if TYPE_CHECKING:
    from facilitator.rules.rotation.constructions import Known

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
    moves: tuple[Move, ...] = ()
    """Who changes room, or was in none, since the last round of the session."""
    first: bool = False
    """True if there were no rooms yet in this session, so that everybody is put into one."""


def rooms_of(seats: Iterable[Seat]) -> list[Round]:
    """Seats as rounds of rooms of participants' ids, in the order in which they are given."""
    rounds: dict[tuple[str, int], list[tuple[str, ...]]] = {}
    for (activity, number, _), members in groupby(seats, key=lambda s: (s.activity_id, s.round, s.room)):
        rounds.setdefault((activity, number), []).append(tuple(s.participant_id for s in members))
    return [tuple(rooms) for rooms in rounds.values()]


def people_here(state: LiveState) -> list[grouping.Person]:
    """Who goes into rooms now, in roster order."""
    pair_of = {member: pair.id for pair in state.pairs for member in pair.members}
    return [grouping.Person(p.id, p.profession, pair_of.get(p.id), p.name) for p in state.here]


def wishes_of(state: LiveState) -> grouping.Wishes:
    """Who is to be apart, and who together."""
    two = {kind: frozenset(frozenset(w.members) for w in state.wishes if w.kind is kind) for kind in WishKind}
    return grouping.Wishes(apart=two[WishKind.APART], together=two[WishKind.TOGETHER])


def last_rooms(state: LiveState) -> dict[int, tuple[str, ...]]:
    """The rooms that were announced last in this session, by number; they are those of the meeting tool."""
    newest = max(state.seats, key=lambda seat: seat.id, default=None)
    return state.rooms_in(newest.activity_id, newest.round) if newest else {}


def coming(
    state: LiveState,
    every_seat: Sequence[Seat],
    *,
    known: Known | None = None,
    effort: float = EFFORT,
    stop: Callable[[], bool] = lambda: False,
    report: Callable[[Planned], object] = id,
) -> ComingRound:
    """The next round of the current activity with who is here now; it reads no cohort file.

    ``every_seat`` are the seats of all facilitated sessions. ``effort``, ``stop``, ``report`` and ``known``
    (the table that ships with the app if left out) are those of :func:`grouping.plan`. Raises RefusedError if
    the activity has no rooms, fewer than two people are here, or every round has been had; ClashError if
    wishes clash.
    """
    current, rule = _breakout(state)
    done = state.latest_round(current.id)
    number = done + 1
    shaped = [s for s in state.planned_seats if s.activity_id == current.id and s.round == number]
    met = grouping.meetings(rooms_of(every_seat))
    before = last_rooms(state)
    by_hand = any(not s.pinned for s in shaped)
    as_shaped = _by_number(shaped)
    amended: amend.ByNumber | None = None
    if by_hand and sorted(_here(state)) == sorted(i for room in as_shaped.values() for i in room):
        amended = as_shaped
    elif by_hand:
        amended = amend.amended(as_shaped, _here(state), rules_of(state, rule, met))
    verdict = ""
    if amended is not None:
        rooms: Round = tuple(room for _, room in sorted(amended.items()))
    else:
        by_hand = False
        pinned = _still_here(_by_number([s for s in shaped if s.pinned]), state)
        if known is None:
            # The table is read when the first round is planned: the windows open without it.
            from facilitator.exchange.known_schedules import load_known  # noqa: PLC0415

            known = load_known()
        planned = grouping.plan(
            rule,
            people_here(state),
            met,
            max(1, current.rounds - done),
            wishes=wishes_of(state),
            pinned=tuple(pinned.values()),
            seed=done,
            known=known,
            effort=effort,
            stop=stop,
            report=report,
        )
        hosts = [p.id for p in state.here if p.profession is Profession.POLICY]
        rooms = room_moves.labelled(planned.rounds[0], before, hosts, pinned)
        verdict = planned.verdict
    kept = {frozenset(room) for room in _by_number([s for s in shaped if s.pinned]).values()}
    own = frozenset(two for pair in state.pairs for two in pair.twos)
    meant = (own if rule in (Grouping.OWN_PAIR, Grouping.FOURSOME) else frozenset()) | wishes_of(
        state
    ).together
    return ComingRound(
        activity_id=current.id,
        number=number,
        of=max(current.rounds, number),
        rooms=rooms,
        pinned=frozenset(n for n, room in enumerate(rooms, start=1) if frozenset(room) in kept),
        by_hand=by_hand,
        met_before=tuple(
            (a, b)
            for room in rooms
            for a, b in combinations(room, 2)
            if met[frozenset((a, b))] and frozenset((a, b)) not in meant
        ),
        verdict=verdict,
        moves=room_moves.moves(rooms, before),
        first=not before,
    )


def rules_of(state: LiveState, rule: Grouping, met: Collection[frozenset[str]]) -> amend.Rules:
    """What holds when a round is amended."""
    wishes = wishes_of(state)
    size = grouping.ROOM_SIZE.get(rule, 2)
    return amend.Rules(room_size=size, met=met, apart=wishes.apart, together=wishes.together)


def announce(store: Store, now: datetime, session_id: str, rooms: Round) -> Changes:
    """Keeps rooms as the next round of the current activity; RefusedError if somebody would be alone."""
    current, number = _next(store, session_id)
    lonely = next((room[0] for room in rooms if len(room) == 1), None)
    if lonely is not None and sum(map(len, rooms)) > 1:
        name = next(p.name for p in reading.participants(store) if p.id == lonely)
        raise RefusedError("{name} would be alone. Move somebody into that room, or plan anew.", name=name)
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
        many = wording.count(len(rooms), "room")
        step.said = phrase("Round {number} announced: {rooms}.", number=number, rooms=many)
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
        step.said = (
            phrase("Room {room} stays as it is.", room=room)
            if pinned
            else phrase("Room {room} may change again.", room=room)
        )
    return store.changes(step)


def same_again(store: Store, now: datetime, session_id: str) -> Changes:
    """Makes the coming round the same rooms as the last one, for those who are here; nobody is left alone."""
    state = reading.live_state(store, session_id)
    before = last_rooms(state)
    if not before:
        raise RefusedError("There was no round in this session yet, so there are no rooms to repeat.")
    current, rule = _breakout(state)
    number = state.latest_round(current.id) + 1
    rooms = amend.amended(before, _here(state), rules_of(state, rule, frozenset()))
    if rooms is None:
        raise RefusedError("The last rooms cannot be had again with who is here now. Plan anew instead.")
    with store.step("rounds.same_again", now) as step:
        _forget(store, step, current.id, number)
        _write(step, session_id, current.id, number, tuple(rooms.values()), frozenset(), all_rooms=True)
        step.said = phrase("Round {number} has the rooms of the round before.", number=number)
    return store.changes(step)


def plan_anew(store: Store, now: datetime, session_id: str) -> Changes:
    """Gives up what was shaped by hand in the coming round, but for pinned rooms."""
    current, number = _next(store, session_id)
    with store.step("rounds.plan_anew", now) as step:
        _forget(store, step, current.id, number, but_pinned=True)
        step.said = phrase("The rooms are planned anew.")
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
        raise RefusedError("All {done} rounds of this activity have been announced.", done=done)
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


def _by_number(seats: Iterable[Seat]) -> dict[int, tuple[str, ...]]:
    """Seats of one round as rooms by number."""
    rooms: dict[int, tuple[str, ...]] = {}
    for seat in sorted(seats, key=lambda s: s.room):
        rooms[seat.room] = (*rooms.get(seat.room, ()), seat.participant_id)
    return rooms


def _here(state: LiveState) -> list[str]:
    return [p.id for p in state.here]


def _still_here(rooms: Mapping[int, Sequence[str]], state: LiveState) -> dict[int, tuple[str, ...]]:
    """Rooms without those who have left; a room in which one person would be alone is let go."""
    here = set(_here(state))
    left = {number: tuple(i for i in room if i in here) for number, room in rooms.items()}
    return {number: room for number, room in left.items() if len(room) > 1}
