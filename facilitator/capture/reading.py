"""Rows of a cohort file as nouns."""

from __future__ import annotations

from typing import Any, TypeVar

from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.model.board import Idea
from facilitator.model.people import Pair, Participant, Presence, Wish
from facilitator.model.programme import SessionKind, Thresholds
from facilitator.model.run import (
    Activity,
    LiveState,
    Note,
    PlannedSeat,
    Seat,
    Session,
    Showing,
    TurnTimer,
)
from facilitator.model.text import noun

T = TypeVar("T")


def _all(store: Store, kind: type[T], sql: str, parameters: list[Any] | None = None) -> tuple[T, ...]:
    return tuple(noun(kind, row) for row in store.rows(sql, parameters))


def cohort(store: Store) -> dict[str, Any]:
    """The one row about the cohort itself."""
    rows = store.rows("SELECT * FROM cohort LIMIT 1")
    if not rows:
        raise UserError(f"{store.path.name} has no cohort in it yet. Make one with `facilitator new`.")
    return rows[0]


def participants(store: Store) -> tuple[Participant, ...]:
    """Everybody, in roster order."""
    return _all(store, Participant, "SELECT * FROM participant ORDER BY position, id")


def pairs(store: Store) -> tuple[Pair, ...]:
    """The mentor pairs, in the order in which they were made."""
    return _all(store, Pair, "SELECT * FROM pair ORDER BY rowid")


def wishes(store: Store) -> tuple[Wish, ...]:
    """Who is to be apart or together, in the order in which it was asked."""
    return _all(store, Wish, "SELECT * FROM wish ORDER BY rowid")


def sessions(store: Store) -> tuple[Session, ...]:
    """The programme's sessions by number."""
    return _all(store, Session, "SELECT * FROM session ORDER BY number")


def activities(store: Store, session_id: str) -> tuple[Activity, ...]:
    """A session's run sheet."""
    return _all(
        store, Activity, "SELECT * FROM activity WHERE session_id = ? ORDER BY position", [session_id]
    )


def presence(store: Store, session_id: str) -> dict[str, Presence]:
    """The latest mark of each participant in a session."""
    rows = store.rows(
        "SELECT participant_id, state FROM attendance WHERE session_id = ? ORDER BY at, rowid", [session_id]
    )
    return {row["participant_id"]: Presence(row["state"]) for row in rows}


def seats(store: Store, session_id: str | None = None) -> tuple[Seat, ...]:
    """Who sat with whom, in one session or in all; in a room policymakers first, then as in the roster."""
    where, values = ("WHERE s.session_id = ?", [session_id]) if session_id else ("", [])
    sql = (
        f"SELECT s.* FROM seat AS s JOIN participant AS p ON p.id = s.participant_id {where} "
        "ORDER BY s.activity_id, s.round, s.room, p.profession = 'operational', p.position, s.rowid"
    )
    return _all(store, Seat, sql, values)


def planned_seats(store: Store, session_id: str) -> tuple[PlannedSeat, ...]:
    """The rooms of a session's rounds to come that the facilitator has shaped."""
    sql = "SELECT * FROM planned_seat WHERE session_id = ? ORDER BY activity_id, round, room, rowid"
    return _all(store, PlannedSeat, sql, [session_id])


def notes(store: Store, session_id: str) -> tuple[Note, ...]:
    """A session's notes, oldest first."""
    sql = "SELECT * FROM note WHERE session_id = ? ORDER BY created_at, rowid"
    return _all(store, Note, sql, [session_id])


def ideas(store: Store) -> tuple[Idea, ...]:
    """Every card of the board, oldest first."""
    return _all(store, Idea, "SELECT * FROM idea ORDER BY created_at, rowid")


def next_facilitated(store: Store) -> Session:
    """The session to run: the one that is running, or the first facilitated one not yet ended."""
    facilitated = [s for s in sessions(store) if s.kind is SessionKind.FACILITATED]
    if not facilitated:
        raise UserError("This programme has no facilitated session to run.")
    running = [s for s in facilitated if s.started_at and not s.ended_at]
    waiting = [s for s in facilitated if not s.started_at]
    return (running or waiting or facilitated[-1:])[0]


def live_state(store: Store, session_id: str) -> LiveState:
    """Everything about one session, as it stands."""
    about = cohort(store)
    every = sessions(store)
    timers = _all(
        store,
        TurnTimer,
        "SELECT t.* FROM turn_timer t JOIN activity a ON a.id = t.activity_id "
        "WHERE a.session_id = ? ORDER BY t.started_at DESC, t.rowid DESC LIMIT 1",
        [session_id],
    )
    showing = _all(store, Showing, "SELECT * FROM showing LIMIT 1")
    return LiveState(
        programme_title=about["programme_title"],
        timezone=about["timezone"],
        thresholds=Thresholds(
            warning_percent=about["warning_percent"], danger_percent=about["danger_percent"]
        ),
        rehearsal=bool(about["rehearsal"]),
        sessions=every,
        session=next(s for s in every if s.id == session_id),
        activities=activities(store, session_id),
        participants=participants(store),
        pairs=pairs(store),
        presence=presence(store, session_id),
        wishes=wishes(store),
        seats=seats(store, session_id),
        planned_seats=planned_seats(store, session_id),
        turn_timer=timers[0] if timers else None,
        notes=notes(store, session_id),
        ideas=ideas(store),
        showing=showing[0] if showing else Showing(),
    )
