"""All that was measured of a cohort, from its first session to its last, as figures and report need it."""

from __future__ import annotations

from msgspec import Struct

from facilitator.model.benchmarks import Benchmark, Response
from facilitator.model.checkins import CheckinGoal, PairCheckin
from facilitator.model.goals import Goal, GoalRating, GoalWording
from facilitator.model.network import Connection, OutsideConnection
from facilitator.model.people import Pair, Participant
from facilitator.model.run import Activity, Attendance, Seat, Session
from facilitator.model.voice import VoiceTurn


class Measured(Struct, frozen=True, kw_only=True):
    """Everybody and everything that can be counted, private answers included."""

    participants: tuple[Participant, ...]
    pairs: tuple[Pair, ...]
    sessions: tuple[Session, ...]
    activities: tuple[Activity, ...] = ()
    """Every run sheet, in the order of sessions and activities."""
    attendance: tuple[Attendance, ...] = ()
    seats: tuple[Seat, ...] = ()
    goals: tuple[Goal, ...] = ()
    ratings: tuple[GoalRating, ...] = ()
    wordings: tuple[GoalWording, ...] = ()
    benchmarks: tuple[Benchmark, ...] = ()
    responses: tuple[Response, ...] = ()
    connections: tuple[Connection, ...] = ()
    outside: tuple[OutsideConnection, ...] = ()
    checkins: tuple[PairCheckin, ...] = ()
    checkin_goals: tuple[CheckinGoal, ...] = ()
    voice_turns: tuple[VoiceTurn, ...] = ()
