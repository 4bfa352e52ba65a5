"""The rooms of any round of a session: as announced, or as they would come with everybody there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from msgspec import Struct
from msgspec.structs import replace

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.live import rounds
from facilitator.model.people import Presence
from facilitator.model.programme import SessionKind
from facilitator.model.run import Activity, LiveState, Seat, Session
from facilitator.phrase import phrase
from facilitator.rules import wording

_SOMETIME = datetime(2000, 1, 1, tzinfo=UTC)
"""A moment at which an activity is taken to be on; which one does not matter for its rooms."""


class RoundRooms(Struct, frozen=True, kw_only=True):
    """One breakout round of a session."""

    activity: str
    """The activity's title."""
    number: int
    """The round's number in its activity, from 1."""
    rooms: tuple[tuple[str, ...], ...]
    """Ids of the people by room, the first being room 1; a room that became empty is empty."""
    announced: bool
    """False if it is planned and may still come out otherwise."""


def rooms_of_round(store: Store, session_number: int, number: int) -> RoundRooms:
    """The rooms of a session's ``number``-th round, counted over all of its activities from 1.

    Rounds that are not announced are planned one after the other as F8 would, with all active people who
    have not left; nothing is written. Raises UserError if there is no such facilitated session or round, and
    ClashError if wishes clash.
    """
    session = _facilitated(store, session_number)
    state = reading.live_state(store, session.id)
    announced = [(a, n) for a in state.activities for n in _announced(state, a)]
    ahead = [(a, n) for a in state.activities for n in _ahead(state, a)]
    if not 1 <= number <= len(announced) + len(ahead):
        raise UserError(_no_such_round(session_number, number, len(announced), len(ahead)))
    if number <= len(announced):
        activity, of_activity = announced[number - 1]
        return RoundRooms(
            activity=activity.title,
            number=of_activity,
            rooms=_seated(state, activity.id, of_activity),
            announced=True,
        )
    return _planned(state, reading.seats(store), ahead[: number - len(announced)])


def _facilitated(store: Store, number: int) -> Session:
    every = reading.sessions(store)
    numbers = [str(s.number) for s in every if s.kind is SessionKind.FACILITATED]
    listed = (
        phrase("Facilitated: {numbers}.", numbers=", ".join(numbers))
        if numbers
        else phrase("This programme has no facilitated one.")
    )
    session = next((s for s in every if s.number == number), None)
    if session is None:
        raise UserError("There is no session {number}. {listed}", number=number, listed=listed)
    if session.kind is not SessionKind.FACILITATED:
        raise UserError(
            "Session {number} is self-led and has no rooms. {listed}", number=number, listed=listed
        )
    return session


def _announced(state: LiveState, activity: Activity) -> list[int]:
    return sorted({seat.round for seat in state.seats if seat.activity_id == activity.id})


def _ahead(state: LiveState, activity: Activity) -> range:
    """Numbers of the rounds that are still to be announced; what is over has none."""
    if activity.grouping is None or activity.ended_at or state.session.ended_at:
        return range(0)
    return range(state.latest_round(activity.id) + 1, activity.rounds + 1)


def _no_such_round(session: int, number: int, announced: int, ahead: int) -> str:
    count = announced + ahead
    if count == 0:
        return phrase(
            "Session {session} has no breakout rounds, so there are no rooms to write.", session=session
        )
    return phrase(
        "Session {session} has {rounds} ({announced} announced, {ahead} to come), "
        "and {number} is none of them. Choose {choice}.",
        session=session,
        rounds=wording.count(count, "round"),
        announced=announced,
        ahead=ahead,
        number=number,
        choice="1" if count == 1 else phrase("1 to {number}", number=count),
    )


def _seated(state: LiveState, activity_id: str, number: int) -> tuple[tuple[str, ...], ...]:
    """The rooms of an announced round, in the order of their numbers."""
    rooms: dict[int, list[str]] = {}
    for seat in state.seats:
        if (seat.activity_id, seat.round) == (activity_id, number):
            rooms.setdefault(seat.room, []).append(seat.participant_id)
    return tuple(tuple(rooms.get(room, ())) for room in range(1, max(rooms) + 1))


def _planned(
    state: LiveState, every_seat: Sequence[Seat], ahead: Sequence[tuple[Activity, int]]
) -> RoundRooms:
    """The last of these rounds, each planned after the ones before it."""
    there = {p.id: Presence.PRESENT for p in state.participants}
    left = {i: mark for i, mark in state.presence.items() if mark is Presence.LEFT}
    state = replace(state, presence={**there, **left})
    for activity, number in ahead:
        state = replace(state, activities=tuple(_on(a, activity.id) for a in state.activities))
        coming = rounds.coming(state, every_seat)
        seats = tuple(_seats(state, activity.id, number, coming.rooms, len(every_seat)))
        state = replace(state, seats=(*state.seats, *seats))
        every_seat = (*every_seat, *seats)
    activity, number = ahead[-1]
    return RoundRooms(activity=activity.title, number=number, rooms=coming.rooms, announced=False)


def _on(activity: Activity, current_id: str) -> Activity:
    """An activity as it is while another one, or itself, is the current one."""
    if activity.id == current_id:
        return replace(activity, started_at=_SOMETIME, ended_at=None)
    return replace(activity, started_at=None, ended_at=None)


def _seats(
    state: LiveState, activity_id: str, number: int, rooms: Sequence[Sequence[str]], after: int
) -> Iterator[Seat]:
    """Seats as they would be kept, with ids that sort behind those of all real ones."""
    everybody = [(room, i) for room, members in enumerate(rooms, start=1) for i in members]
    for place, (room, participant_id) in enumerate(everybody, start=after):
        yield Seat(
            id=f"~{place:09}",
            session_id=state.session.id,
            activity_id=activity_id,
            round=number,
            room=room,
            participant_id=participant_id,
        )
