"""A session as it runs: what was planned, when it began, and what was added or paused."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from facilitator.model.board import Authorship, Cluster, Idea
from facilitator.model.group import GroupResult
from facilitator.model.journey import Journey, JourneyCard, JourneyStep
from facilitator.model.people import Pair, Participant, Presence, Wish
from facilitator.model.programme import ActivityKind, Grouping, NoteKind, SessionKind, Thresholds, Turns
from facilitator.model.sketch import Stroke
from facilitator.model.voting import Ballot, BallotCard, Vote


class Activity(Struct, frozen=True, kw_only=True):
    """One line of a cohort's run sheet. Its timer is what is stored here, and no tick is counted."""

    id: str
    session_id: str
    position: int
    title: str
    kind: ActivityKind
    planned_seconds: int
    minimum_seconds: int
    purpose: str = ""
    instructions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    capture: tuple[NoteKind, ...] = ()
    grouping: Grouping | None = None
    rounds: int = 1
    talk_about: str = ""
    turns: Turns | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    paused_at: datetime | None = None
    paused_seconds: float = 0.0
    added_seconds: int = 0

    @property
    def left_out(self) -> bool:
        """True if it was given no time at all, and nobody was in it: the session goes past it."""
        return self.started_at is None and self.planned_seconds + self.added_seconds <= 0


class TurnTimer(Struct, frozen=True, kw_only=True):
    """The second, small clock beside the main one: turns in a round, or report-backs a room.

    It stands still while its activity is paused: ``paused_before`` is what the activity had been
    paused, in seconds, when this clock was started.
    """

    id: str
    activity_id: str
    round: int
    names: tuple[str, ...]
    seconds: int
    started_at: datetime
    paused_before: float = 0.0
    stopped_at: datetime | None = None


class Session(Struct, frozen=True, kw_only=True):
    """One of the programme's sessions in this cohort."""

    id: str
    number: int
    kind: SessionKind
    title: str
    stage: str = ""
    summary: str = ""
    prompts: tuple[str, ...] = ()
    planned_date: date | None = None
    planned_at: datetime | None = None
    planned_seconds: int
    started_at: datetime | None = None
    due_at: datetime | None = None
    """When the session has to end: fixed as it starts, and an overrun never moves it."""
    ended_at: datetime | None = None


class Seat(Struct, frozen=True, kw_only=True):
    """One person in one room of one round."""

    id: str
    session_id: str
    activity_id: str
    round: int
    room: int
    participant_id: str


class PlannedSeat(Seat, frozen=True, kw_only=True):
    """A seat of a round to come that the facilitator has shaped: by moving people, or by pinning a room.

    A round with seats that are not pinned is as it stands; with pinned ones alone, its other rooms are
    still to be planned.
    """

    pinned: bool = False


class Attendance(Struct, frozen=True, kw_only=True):
    """Somebody came, went or came back, at a moment."""

    id: str
    session_id: str
    participant_id: str
    state: Presence
    at: datetime


class Note(Struct, frozen=True, kw_only=True):
    """Something that was said or seen, kept within seconds."""

    id: str
    session_id: str
    activity_id: str | None = None
    kind: NoteKind
    participant_id: str | None = None
    text: str
    quotable: bool = False
    created_at: datetime


class Showing(Struct, frozen=True, kw_only=True):
    """What the facilitator has asked of the shared window."""

    view: str = "auto"
    """``auto`` follows the session; any other view stays until the next activity."""
    blank: bool = False
    held_activity_id: str | None = None
    """The activity whose scene stays on show while the facilitator looks ahead."""
    idea_id: str | None = None
    """The card of the view ``card``; in the view ``journey`` the map that was chosen."""
    journey_id: str | None = None
    """The map of the view ``journey``; None shows the one that was worked on last."""
    cluster_id: str | None = None
    """The cluster that the view ``board`` is zoomed to; None shows all of the board."""
    authors: bool = False
    """Whether cards on the shared window say who wrote them."""
    new_face_down: bool = False
    """Whether new cards lie face down until they are turned."""
    benchmark: str | None = None
    """The set of questions of the view ``group``."""
    wave: str | None = None
    """The wave of the view ``group``."""
    results_at: datetime | None = None
    """The view ``group`` counts answers given until then, so no late one stands out."""


class LiveState(Struct, frozen=True, kw_only=True):
    """Everything about one session at one moment, private and public, as read from the cohort file."""

    programme_title: str
    timezone: str
    thresholds: Thresholds
    rehearsal: bool = False
    sessions: tuple[Session, ...]
    session: Session
    activities: tuple[Activity, ...]
    participants: tuple[Participant, ...] = ()
    pairs: tuple[Pair, ...] = ()
    presence: dict[str, Presence] = {}
    """The latest mark of each participant in this session; no mark means expected."""
    wishes: tuple[Wish, ...] = ()
    seats: tuple[Seat, ...] = ()
    planned_seats: tuple[PlannedSeat, ...] = ()
    turn_timer: TurnTimer | None = None
    notes: tuple[Note, ...] = ()
    ideas: tuple[Idea, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    authorships: tuple[Authorship, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    ballot_cards: tuple[BallotCard, ...] = ()
    votes: tuple[Vote, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    journeys: tuple[Journey, ...] = ()
    journey_steps: tuple[JourneyStep, ...] = ()
    journey_cards: tuple[JourneyCard, ...] = ()
    showing: Showing = Showing()
    group: GroupResult | None = None
    """What the view ``group`` shows; read only while it is asked for, and nobody's answers are in it."""

    @property
    def current(self) -> Activity | None:
        """The activity that is on now: begun and not left."""
        return next((a for a in self.activities if a.started_at and not a.ended_at), None)

    @property
    def here(self) -> tuple[Participant, ...]:
        """The people in the session now, in roster order."""
        return tuple(p for p in self.participants if p.active and self.presence_of(p.id).here)

    def presence_of(self, participant_id: str) -> Presence:
        """The latest mark of a participant."""
        return self.presence.get(participant_id, Presence.EXPECTED)

    def after(self, activity: Activity | None) -> Activity | None:
        """The next line of the run sheet that is not left out; after None it is the first."""
        position = activity.position if activity else 0
        return next((a for a in self.activities if a.position > position and not a.left_out), None)

    def on_the_way(self, activity: Activity) -> bool:
        """True while people go to the rooms that were announced last, and have not begun to talk."""
        announced, timer = self.latest_round(activity.id), self.turn_timer
        begun = timer is not None and timer.activity_id == activity.id and timer.round >= announced
        return announced > 0 and not begun

    def rooms_in(self, activity_id: str, number: int) -> dict[int, tuple[str, ...]]:
        """The rooms of an announced round: who was seated there, by the room's number."""
        rooms: dict[int, tuple[str, ...]] = {}
        for seat in self.seats:
            if seat.activity_id == activity_id and seat.round == number:
                rooms[seat.room] = (*rooms.get(seat.room, ()), seat.participant_id)
        return rooms

    def latest_round(self, activity_id: str) -> int:
        """The number of the last round announced in an activity, 0 if none was."""
        return max((s.round for s in self.seats if s.activity_id == activity_id), default=0)
