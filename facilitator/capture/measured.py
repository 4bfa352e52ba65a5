"""What was measured, as nouns: goals, benchmarks, connections, check-ins and turns taken."""

from __future__ import annotations

from typing import Any, TypeVar

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.model.benchmarks import Benchmark, Response, Wave
from facilitator.model.checkins import CheckinGoal, PairCheckin
from facilitator.model.goals import Goal, GoalRating, GoalWording
from facilitator.model.measured import Measured
from facilitator.model.network import Connection, OutsideConnection
from facilitator.model.run import Activity, Attendance
from facilitator.model.text import noun, nouns
from facilitator.model.voice import VoiceTurn

T = TypeVar("T")


def _all(store: Store, kind: type[T], sql: str, *parameters: Any) -> tuple[T, ...]:
    return nouns(kind, store.rows(sql, list(parameters)))


def goals(store: Store) -> tuple[Goal, ...]:
    """Every goal, oldest first; also those that were let go."""
    return _all(store, Goal, "SELECT * FROM goal ORDER BY created_at, rowid")


def goal_ratings(store: Store) -> tuple[GoalRating, ...]:
    """Every look at a goal, oldest first."""
    return _all(store, GoalRating, "SELECT * FROM goal_rating ORDER BY at, rowid")


def goal_wordings(store: Store) -> tuple[GoalWording, ...]:
    """How each goal was worded, oldest first."""
    return _all(store, GoalWording, "SELECT * FROM goal_wording")


def benchmarks(store: Store) -> tuple[Benchmark, ...]:
    """The sets of questions that this cohort answers, in the order of the form."""
    items: dict[str, list[dict[str, Any]]] = {}
    for row in store.rows("SELECT * FROM benchmark_item ORDER BY benchmark_id, position, rowid"):
        items.setdefault(row["benchmark_id"], []).append({**row, "id": row["item_id"]})
    return tuple(
        noun(Benchmark, {**row, "items": [_plain(i) for i in items.get(row["id"], [])]})
        for row in store.rows("SELECT * FROM benchmark ORDER BY position, rowid")
    )


def _plain(item: dict[str, Any]) -> dict[str, Any]:
    names = ("id", "text", "reversed", "facet")
    return {name: item[name] for name in names if item[name] is not None}


def responses(store: Store) -> tuple[Response, ...]:
    """Every answer, in the order in which they were first given."""
    return _all(store, Response, "SELECT * FROM response ORDER BY rowid")


def answers(store: Store, participant_id: str, wave: Wave) -> tuple[Response, ...]:
    """One person's answers in one wave."""
    sql = "SELECT * FROM response WHERE participant_id = ? AND wave = ? ORDER BY rowid"
    return _all(store, Response, sql, participant_id, wave.value)


def connections(store: Store) -> tuple[Connection, ...]:
    """Whom people in the cohort would call, in every wave."""
    return _all(store, Connection, "SELECT * FROM connection ORDER BY rowid")


def outside_connections(store: Store) -> tuple[OutsideConnection, ...]:
    """How many people outside the cohort each would call, in every wave."""
    return _all(store, OutsideConnection, "SELECT * FROM outside_connection ORDER BY rowid")


def checkins(store: Store) -> tuple[PairCheckin, ...]:
    """What pairs reported of their own sessions, in the order in which it came in."""
    return _all(store, PairCheckin, "SELECT * FROM pair_checkin ORDER BY rowid")


def checkin_goals(store: Store) -> tuple[CheckinGoal, ...]:
    """Which goals pairs worked on in their own sessions."""
    return _all(store, CheckinGoal, "SELECT * FROM checkin_goal ORDER BY rowid")


def voice_turns(store: Store, session_id: str | None = None) -> tuple[VoiceTurn, ...]:
    """The turns that people took, in one session or in all, oldest first."""
    if session_id is None:
        return _all(store, VoiceTurn, "SELECT * FROM voice_turn ORDER BY at, rowid")
    sql = "SELECT * FROM voice_turn WHERE session_id = ? ORDER BY at, rowid"
    return _all(store, VoiceTurn, sql, session_id)


def turns_counted(store: Store, session_id: str) -> dict[tuple[str, str | None], int]:
    """How many turns each person took in a session, by participant and activity."""
    sql = (
        "SELECT participant_id, activity_id, count(*) AS turns FROM voice_turn WHERE session_id = ? "
        "GROUP BY participant_id, activity_id"
    )
    return {(r["participant_id"], r["activity_id"]): r["turns"] for r in store.rows(sql, [session_id])}


def attendance(store: Store) -> tuple[Attendance, ...]:
    """Every mark of somebody who came or went, oldest first."""
    return _all(store, Attendance, "SELECT * FROM attendance ORDER BY at, rowid")


def measured(store: Store) -> Measured:
    """All of it. For a cohort of hundreds this takes long: read it in a worker, from a snapshot."""
    return Measured(
        participants=reading.participants(store),
        pairs=reading.pairs(store),
        sessions=reading.sessions(store),
        activities=_all(
            store,
            Activity,
            "SELECT a.* FROM activity AS a JOIN session AS s ON s.id = a.session_id "
            "ORDER BY s.number, a.position",
        ),
        attendance=attendance(store),
        seats=reading.seats(store),
        goals=goals(store),
        ratings=goal_ratings(store),
        wordings=goal_wordings(store),
        benchmarks=benchmarks(store),
        responses=responses(store),
        connections=connections(store),
        outside=outside_connections(store),
        checkins=checkins(store),
        checkin_goals=checkin_goals(store),
        voice_turns=voice_turns(store),
    )
