"""What the shared window may show: Scenes, built from public fields only.

Private notes, e-mail addresses, goals, individual answers and voice balance are no field of any
type in this file, so they cannot reach the window that participants see.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TypeAlias

import msgspec
from msgspec import Struct

from facilitator.model.board import IdeaStage
from facilitator.model.programme import ActivityKind, SessionKind, Thresholds
from facilitator.model.run import Activity, LiveState, Session, TurnTimer
from facilitator.rules import room_pages, timing, wording
from facilitator.rules.room_pages import Turned
from facilitator.rules.timing import Phase

MOST_CARDS = 9
"""Cards that stay legible on a shared window at once; the newest are shown."""


class Running(Struct, frozen=True, kw_only=True):
    """A stopwatch: running since a moment, or standing at so many seconds."""

    since: datetime | None = None
    stood: float = 0.0

    def elapsed(self, now: datetime) -> float:
        """Seconds run at a moment."""
        return (now - self.since).total_seconds() if self.since else self.stood


class Countdown(Struct, frozen=True, kw_only=True):
    """A clock on the shared window: so many seconds, cut into equal named turns or one piece."""

    running: Running
    seconds: int
    """Seconds of one piece."""
    turns: tuple[str, ...] = ()
    thresholds: Thresholds

    def index(self, now: datetime) -> int:
        """The turn that is on; ``len(turns)`` once all are over. 0 where there are no turns."""
        if not self.turns:
            return 0
        return min(len(self.turns), max(0, int(self.running.elapsed(now) // self.seconds)))

    def left(self, now: datetime) -> float:
        """Seconds left of this piece; below zero is overtime."""
        piece = min(self.index(now), max(0, len(self.turns) - 1))
        return self.seconds * (piece + 1) - self.running.elapsed(now)

    def phase(self, now: datetime) -> Phase:
        """How this piece stands."""
        return timing.phase(self.left(now), self.seconds, self.thresholds)

    @property
    def paused(self) -> bool:
        """True if the clock stands still."""
        return self.running.since is None


class Header(Struct, frozen=True, kw_only=True):
    """Where we are: the programme, the session, and the stage of the programme."""

    programme: str
    number: int
    total: int
    stages: tuple[str, ...]
    stage: int
    """Index of the present stage in ``stages``."""
    rehearsal: bool = False


class Badge(Struct, frozen=True, kw_only=True):
    """A participant by name, with the letter of the profession."""

    name: str
    letter: str


class RoomCard(Struct, frozen=True, kw_only=True):
    """One breakout room."""

    number: int
    people: tuple[Badge, ...]


class Column(Struct, frozen=True, kw_only=True):
    """A column of the board: titles, and how many cards still lie face down."""

    title: str
    cards: tuple[str, ...]
    total: int
    face_down: int = 0


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


class RoomsScene(Struct, frozen=True, kw_only=True, tag=True):
    """Who goes into which room."""

    header: Header
    title: str
    rooms: tuple[RoomCard, ...]
    talk_about: str = ""
    round: int
    rounds: int
    length: str
    started: bool = False
    page: int = 0
    """The page on show, counted from 0."""
    turned: Turned | None = None
    """When a page was put on show; without it the first one stays."""

    @property
    def pages(self) -> tuple[tuple[RoomCard, ...], ...]:
        """All rooms, so many at once as stay legible."""
        largest = max((len(room.people) for room in self.rooms), default=0)
        return room_pages.split(self.rooms, largest)

    def at(self, now: datetime) -> RoomsScene:
        """The same scene with the page that is on show at a moment."""
        if self.turned is None:
            return self
        page = room_pages.page_at(self.turned, len(self.pages), now)
        return self if page == self.page else msgspec.structs.replace(self, page=page)


class BreakScene(Struct, frozen=True, kw_only=True, tag=True):
    """A break, and when we go on."""

    header: Header
    title: str
    lines: tuple[str, ...]
    back_at: str
    countdown: Countdown
    next_title: str = ""


class BoardScene(Struct, frozen=True, kw_only=True, tag=True):
    """Titles of the idea board."""

    header: Header
    title: str
    columns: tuple[Column, ...]
    prompt: str = ""
    countdown: Countdown | None = None


class ClosingScene(Struct, frozen=True, kw_only=True, tag=True):
    """The session is over."""

    header: Header
    title: str
    lines: tuple[str, ...]
    next_session: str = ""


class BlankScene(Struct, frozen=True, kw_only=True, tag=True):
    """Nothing but a calm ground."""


Scene: TypeAlias = (
    WelcomeScene | ActivityScene | RoomsScene | BreakScene | BoardScene | ClosingScene | BlankScene
)


def scene(state: LiveState, now: datetime, turned: Turned | None = None) -> Scene:
    """The scene that belongs on the shared window now; ``turned`` says which page of many rooms."""
    if state.showing.blank:
        return BlankScene()
    if state.session.ended_at:
        return _closing(state)
    current = state.current
    held = next((a for a in state.activities if a.id == state.showing.held_activity_id), None)
    activity = held or current
    if state.showing.view == "board":
        return _board(state, activity)
    if activity is None:
        return _welcome(state)
    if activity.kind is ActivityKind.BREAK:
        return _break(state, activity, now)
    if state.showing.view == "rooms" or (state.showing.view == "auto" and state.on_the_way(activity)):
        rooms = _rooms(state, activity, turned)
        if rooms is not None:
            return rooms
    if activity.kind is ActivityKind.BOARD and state.showing.view == "auto" and _cards(state):
        return _board(state, activity)
    return _activity(state, activity, now)


def _header(state: LiveState) -> Header:
    facilitated = [s for s in state.sessions if s.kind is SessionKind.FACILITATED]
    numbers = [s.number for s in facilitated]
    return Header(
        programme=state.programme_title,
        number=state.session.number,
        total=len(state.sessions),
        stages=tuple(s.stage for s in facilitated),
        stage=numbers.index(state.session.number) if state.session.number in numbers else 0,
        rehearsal=state.rehearsal,
    )


def _stopwatch(activity: Activity) -> Running:
    if activity.started_at is None:
        return Running()
    if activity.ended_at or activity.paused_at:
        until = activity.ended_at or activity.paused_at or activity.started_at
        stood = (until - activity.started_at).total_seconds() - activity.paused_seconds
        return Running(stood=stood)
    return Running(since=activity.started_at + timedelta(seconds=activity.paused_seconds))


def _turn_stopwatch(timer: TurnTimer, activity: Activity) -> Running:
    paused = activity.paused_seconds - timer.paused_before
    until = activity.ended_at or activity.paused_at
    if until:
        return Running(stood=(until - timer.started_at).total_seconds() - paused)
    return Running(since=timer.started_at + timedelta(seconds=paused))


def _countdown(state: LiveState, activity: Activity) -> Countdown:
    timer = state.turn_timer
    if timer and timer.activity_id == activity.id and timer.stopped_at is None:
        return Countdown(
            running=_turn_stopwatch(timer, activity),
            seconds=timer.seconds,
            turns=timer.names,
            thresholds=state.thresholds,
        )
    return Countdown(
        running=_stopwatch(activity), seconds=timing.length(activity), thresholds=state.thresholds
    )


def _welcome(state: LiveState) -> WelcomeScene:
    session = state.session
    return WelcomeScene(
        header=_header(state),
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
            if slot.activity.kind is ActivityKind.BREAK and slot.progress is timing.Progress.COMING
        ),
        None,
    )
    return ActivityScene(
        header=_header(state),
        title=activity.title,
        lines=activity.instructions,
        countdown=_countdown(state, activity),
        next_title=following.title if following else "",
        break_at=wording.clock_time(break_slot.starts_at, state.timezone) if break_slot else "",
    )


def _rooms(state: LiveState, activity: Activity, turned: Turned | None) -> RoomsScene | None:
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
        header=_header(state),
        title=f"Find your room: {activity.title}",
        rooms=tuple(RoomCard(number=n, people=tuple(rooms[n])) for n in sorted(rooms)),
        talk_about=activity.talk_about,
        round=announced,
        rounds=max(activity.rounds, announced),
        length=wording.minutes_spoken(seconds),
        started=not state.on_the_way(activity),
        turned=turned,
    )


def _break(state: LiveState, activity: Activity, now: datetime) -> BreakScene:
    following = state.after(activity)
    back = now + timedelta(seconds=max(0.0, timing.remaining(activity, now)))
    return BreakScene(
        header=_header(state),
        title=activity.title,
        lines=activity.instructions,
        back_at=wording.clock_time(back, state.timezone),
        countdown=_countdown(state, activity),
        next_title=following.title if following else "",
    )


COLUMN_TITLES = {
    IdeaStage.INSIGHT: "Insights",
    IdeaStage.IDEA: "Ideas",
    IdeaStage.PROTOTYPE: "Prototypes",
    IdeaStage.COMMITMENT: "Commitments",
    IdeaStage.TRIED: "Tried",
}


def _cards(state: LiveState) -> bool:
    return bool(state.ideas)


def _board(state: LiveState, activity: Activity | None) -> BoardScene:
    shown = sorted((i for i in state.ideas if i.revealed), key=lambda i: i.created_at)[-MOST_CARDS:]
    columns = []
    for stage, title in COLUMN_TITLES.items():
        cards = tuple(i.title for i in shown if i.stage is stage)
        every = [i for i in state.ideas if i.stage is stage]
        if every:
            hidden = sum(not i.revealed for i in every)
            columns.append(Column(title=title, cards=cards, total=len(every) - hidden, face_down=hidden))
    return BoardScene(
        header=_header(state),
        title=activity.title if activity else state.session.title,
        columns=tuple(columns),
        prompt=activity.instructions[0] if activity and activity.instructions else "",
        countdown=_countdown(state, activity) if activity else None,
    )


def _next_session(state: LiveState) -> Session | None:
    return next((s for s in state.sessions if s.number > state.session.number), None)


def _closing(state: LiveState) -> ClosingScene:
    following = _next_session(state)
    words = ""
    if following is not None:
        words = following.title
        if following.planned_date:
            words += f", {wording.day(following.planned_date)}"
        if following.kind is SessionKind.SELF_LED:
            words += ", in your pair"
    return ClosingScene(
        header=_header(state),
        title="Thank you",
        lines=(f"That was {state.session.title}.",),
        next_session=words,
    )
