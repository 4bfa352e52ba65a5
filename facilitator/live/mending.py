"""An announced round while people come and go: amended before it begins, mended while it is under way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from facilitator.capture import reading
from facilitator.capture.store import Changes, Step, Store
from facilitator.errors import RefusedError
from facilitator.live.rounds import rooms_of, rules_of
from facilitator.model.run import LiveState
from facilitator.phrase import joined, phrase
from facilitator.rules import amend, grouping


def amend_announced(store: Store, step: Step, session_id: str) -> str:
    """Within somebody's step: brings the rooms that people are on their way to up to date with who is here.

    As few rooms change as can be. A round in which people talk already is left as it was. Gives what
    changed in words, empty if nothing did.
    """
    state = reading.live_state(store, session_id)
    current = state.current
    if current is None or current.grouping is None or not state.on_the_way(current):
        return ""
    before = state.rooms_in(current.id, state.latest_round(current.id))
    after = _amended(store, state, before)
    if after is None:
        return phrase("The rooms cannot be amended so that nobody is alone: F8 makes new ones.")
    return _write(step, state, after)


def alone(state: LiveState) -> tuple[str, ...]:
    """Who has nobody to talk with in the round under way: all others left the room, or they came since."""
    current = state.current
    if current is None or state.latest_round(current.id) == 0 or state.on_the_way(current):
        return ()
    here = {p.id for p in state.here}
    rooms = state.rooms_in(current.id, state.latest_round(current.id))
    left = [[i for i in room if i in here] for room in rooms.values() if len(room) > 1]
    seated = {i for room in rooms.values() for i in room}
    return (*(room[0] for room in left if len(room) == 1), *(p.id for p in state.here if p.id not in seated))


def mend(store: Store, now: datetime, session_id: str) -> Changes:
    """Puts whoever has nobody to talk with into another room; RefusedError if everybody has somebody."""
    state = reading.live_state(store, session_id)
    current, lonely = state.current, alone(state)
    if current is None or not lonely:
        raise RefusedError("Nobody is alone or without a room.")
    before = state.rooms_in(current.id, state.latest_round(current.id))
    seated = {i for room in before.values() for i in room}
    after = _amended(store, state, before, only=seated | set(lonely))
    if after is None:
        raise RefusedError("There is no room that they could join. Announce a new round with F8.")
    with store.step("rounds.mend", now) as step:
        step.said = _write(step, state, after)
    return store.changes(step)


def _amended(
    store: Store,
    state: LiveState,
    before: Mapping[int, Sequence[str]],
    only: set[str] | None = None,
) -> amend.ByNumber | None:
    current = state.current
    if current is None or current.grouping is None:
        return None
    number = state.latest_round(current.id)
    others = [s for s in reading.seats(store) if (s.activity_id, s.round) != (current.id, number)]
    here = [p.id for p in state.here if only is None or p.id in only]
    met = grouping.meetings(rooms_of(others))
    return amend.amended(before, here, rules_of(state, current.grouping, met))


def _write(step: Step, state: LiveState, after: amend.ByNumber) -> str:
    """Brings the seats of the latest round into agreement with its new rooms; gives the moves in words."""
    current = state.current
    if current is None:
        return ""
    number = state.latest_round(current.id)
    room_of = {i: room for room, members in after.items() for i in members}
    names = {p.id: p.name for p in state.participants}
    seats = {s.participant_id: s for s in state.seats if s.activity_id == current.id and s.round == number}
    moves: list[str] = []
    for person, room in room_of.items():
        seat = seats.get(person)
        if seat is None:
            step.insert(
                "seat",
                session_id=state.session.id,
                activity_id=current.id,
                round=number,
                room=room,
                participant_id=person,
            )
        elif seat.room != room:
            step.update("seat", seat.id, room=room)
        if seat is None or seat.room != room:
            moves.append(phrase("{person} joins room {room}", person=names.get(person, ""), room=room))
    if state.on_the_way(current):
        for person, seat in seats.items():
            if person not in room_of:
                step.delete("seat", seat.id)
    return joined("; ", moves) + "." if moves else ""
