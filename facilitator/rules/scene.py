"""What the shared window may show: Scenes, built from public fields only.

Private notes, e-mail addresses, goals, individual answers and voice balance are no field of any
type in this file, so they cannot reach the window that participants see.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

import msgspec
from msgspec import Struct

from facilitator.model.programme import ActivityKind, SessionKind
from facilitator.model.run import Activity, LiveState, Session
from facilitator.phrase import joined, phrase
from facilitator.rules import room_pages, timing, wording
from facilitator.rules.room_pages import Turned
from facilitator.rules.scenes.parts import Badge, Countdown, Header, Paged, countdown_of, header_of

if TYPE_CHECKING:
    from facilitator.rules.scenes.of_board import OfBoard
    from facilitator.rules.scenes.of_measures import OfMeasures


class RoomCard(Struct, frozen=True, kw_only=True):
    """One breakout room."""

    number: int
    people: tuple[Badge, ...]


class WelcomeScene(Struct, frozen=True, kw_only=True, tag=True):
    """Before the session begins."""

    header: Header
    title: str
    lines: tuple[str, ...]
    starts: str


class ActivityScene(Struct, frozen=True, kw_only=True, tag=True):
    """Instructions and the countdown."""

    header: Header
    title: str
    lines: tuple[str, ...]
    countdown: Countdown
    next_title: str = ""
    break_at: str = ""
    kind: str = ""
    """What the room does, as the value of an ActivityKind: in pairs, all together."""


class RoomsScene(Paged, frozen=True, kw_only=True, tag=True):
    """Who goes into which room."""

    header: Header
    title: str
    rooms: tuple[RoomCard, ...]
    talk_about: str = ""
    round: int
    rounds: int
    length: str
    started: bool = False

    @property
    def pages(self) -> tuple[tuple[RoomCard, ...], ...]:
        """All rooms, so many at once as stay legible."""
        largest = max((len(room.people) for room in self.rooms), default=0)
        return room_pages.split(self.rooms, largest)

    @property
    def topic(self) -> tuple[RoomCard, ...]:
        """Other rooms begin with their first page."""
        return self.rooms


class BreakScene(Struct, frozen=True, kw_only=True, tag=True):
    """A break, and when we go on."""

    header: Header
    title: str
    lines: tuple[str, ...]
    back_at: str
    countdown: Countdown
    next_title: str = ""


class ClosingScene(Struct, frozen=True, kw_only=True, tag=True):
    """The session is over."""

    header: Header
    title: str
    lines: tuple[str, ...]
    next_session: str = ""


class BlankScene(Struct, frozen=True, kw_only=True, tag=True):
    """Nothing but a calm ground."""


Scene: TypeAlias = (
    "WelcomeScene | ActivityScene | RoomsScene | BreakScene | ClosingScene | BlankScene | OfBoard "
    "| OfMeasures"
)

SESSION_VIEWS = ("auto", "activity", "rooms")
"""Views that go with the activity; every other one is of the board or of what was measured."""


def scene(state: LiveState, now: datetime, turned: Turned | None = None) -> Scene:
    """The scene that belongs on the shared window now; ``turned`` says which page, where it has pages."""
    made = _scene(state, now)
    return msgspec.structs.replace(made, turned=turned) if turned and isinstance(made, Paged) else made


def _scene(state: LiveState, now: datetime) -> Scene:
    if state.showing.blank:
        return BlankScene()
    current = state.current
    held = next((a for a in state.activities if a.id == state.showing.held_activity_id), None)
    activity = held or current
    if state.showing.view not in SESSION_VIEWS:
        return _of_view(state.showing.view, state, activity)
    if state.session.ended_at:
        return _closing(state)
    if activity is None:
        return _welcome(state)
    if activity.kind is ActivityKind.BREAK:
        return _break(state, activity, now)
    if state.showing.view == "rooms" or (state.showing.view == "auto" and state.on_the_way(activity)):
        rooms = _rooms(state, activity)
        if rooms is not None:
            return rooms
    if activity.kind is ActivityKind.BOARD and state.showing.view == "auto" and state.ideas:
        return _of_view("board", state, activity)
    return _activity(state, activity, now)


def _of_view(view: str, state: LiveState, activity: Activity | None) -> Scene:
    # Imported when one is first shown: the windows open without these scenes.
    from facilitator.rules.scenes.of_board import BOARD_VIEWS  # noqa: PLC0415
    from facilitator.rules.scenes.of_measures import MEASURE_VIEWS  # noqa: PLC0415

    return (BOARD_VIEWS | MEASURE_VIEWS)[view](state, activity)


def _welcome(state: LiveState) -> WelcomeScene:
    session = state.session
    return WelcomeScene(
        header=header_of(state),
        title=session.title,
        lines=(session.summary,) if session.summary else (),
        starts=wording.clock_time(session.planned_at, state.timezone) if session.planned_at else "",
    )


def _activity(state: LiveState, activity: Activity, now: datetime) -> ActivityScene:
    following = state.after(activity)
    break_slot = next(
        (
            slot
            for slot in timing.run_sheet(state, now)
            if slot.activity.kind is ActivityKind.BREAK
            and slot.progress is timing.Progress.COMING
            and not slot.activity.left_out
        ),
        None,
    )
    return ActivityScene(
        header=header_of(state),
        title=activity.title,
        lines=activity.instructions,
        countdown=countdown_of(state, activity),
        next_title=following.title if following else "",
        break_at=wording.clock_time(break_slot.starts_at, state.timezone) if break_slot else "",
        kind=activity.kind.value,
    )


def _rooms(state: LiveState, activity: Activity) -> RoomsScene | None:
    announced = state.latest_round(activity.id)
    if announced == 0:
        return None
    people = {p.id: Badge(name=p.name, letter=p.profession.letter) for p in state.participants}
    rooms: dict[int, list[Badge]] = {}
    for seat in state.seats:
        if seat.activity_id == activity.id and seat.round == announced and seat.participant_id in people:
            rooms.setdefault(seat.room, []).append(people[seat.participant_id])
    turns = activity.turns
    seconds = (
        turns.seconds * len(turns.names) if turns else timing.length(activity) // max(1, activity.rounds)
    )
    return RoomsScene(
        header=header_of(state),
        title=phrase("Find your room: {activity}", activity=activity.title),
        rooms=tuple(RoomCard(number=n, people=tuple(rooms[n])) for n in sorted(rooms)),
        talk_about=activity.talk_about,
        round=announced,
        rounds=max(activity.rounds, announced),
        length=wording.minutes_spoken(seconds),
        started=not state.on_the_way(activity),
    )


def _break(state: LiveState, activity: Activity, now: datetime) -> BreakScene:
    following = state.after(activity)
    back = now + timedelta(
        seconds=timing.remaining(activity, now)
    )  # when it is over, when it should have been
    return BreakScene(
        header=header_of(state),
        title=activity.title,
        lines=activity.instructions,
        back_at=wording.clock_time(back, state.timezone),
        countdown=countdown_of(state, activity),
        next_title=following.title if following else "",
    )


def _next_session(state: LiveState) -> Session | None:
    return next((s for s in state.sessions if s.number > state.session.number), None)


def _closing(state: LiveState) -> ClosingScene:
    following = _next_session(state)
    words = ""
    if following is not None:
        words = following.title
        if following.planned_date:
            words = joined(", ", (words, wording.day(following.planned_date)))
        if following.kind is SessionKind.SELF_LED:
            words += phrase(", in your pair")
    return ClosingScene(
        header=header_of(state),
        title=phrase("Thank you"),
        lines=(phrase("That was {session}.", session=state.session.title),),
        next_session=words,
    )
