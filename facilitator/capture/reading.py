"""Rows of a cohort file as nouns."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar

from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.model.board import Authorship, Cluster, Idea
from facilitator.model.group import GroupResult
from facilitator.model.journey import Journey, JourneyCard, JourneyStep
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
from facilitator.model.sketch import Stroke
from facilitator.model.text import noun, nouns
from facilitator.model.voting import Ballot, BallotCard, Vote

T = TypeVar("T")


def _all(store: Store, kind: type[T], sql: str, parameters: list[Any] | None = None) -> tuple[T, ...]:
    return nouns(kind, store.rows(sql, parameters))


def cohort(store: Store) -> dict[str, Any]:
    """The one row about the cohort itself."""
    rows = store.rows("SELECT * FROM cohort LIMIT 1")
    if not rows:
        raise UserError(
            "{file} has no cohort in it yet. Make one with `facilitator new`.", file=store.path.name
        )
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


def idea(store: Store, idea_id: str) -> Idea | None:
    """One card by its id, None if it is not there."""
    return next(iter(_all(store, Idea, "SELECT * FROM idea WHERE id = ?", [idea_id])), None)


def clusters(store: Store) -> tuple[Cluster, ...]:
    """The clusters of the board, oldest first."""
    return _all(store, Cluster, "SELECT * FROM cluster ORDER BY created_at, rowid")


def authorships(store: Store) -> tuple[Authorship, ...]:
    """Who wrote which card."""
    return _all(store, Authorship, "SELECT * FROM authorship ORDER BY rowid")


def ballots(store: Store) -> tuple[Ballot, ...]:
    """Every vote that was held, oldest first."""
    return _all(store, Ballot, "SELECT * FROM ballot ORDER BY opened_at, rowid")


def ballot_cards(store: Store) -> tuple[BallotCard, ...]:
    """The cards of every ballot, by their numbers."""
    return _all(store, BallotCard, "SELECT * FROM ballot_card ORDER BY ballot_id, number")


def votes(store: Store) -> tuple[Vote, ...]:
    """Every dot given, in the order in which they came in."""
    return _all(store, Vote, "SELECT * FROM vote ORDER BY rowid")


def strokes(store: Store) -> tuple[Stroke, ...]:
    """Every sketch, stroke by stroke in the order of drawing."""
    return _strokes(store, "SELECT * FROM stroke ORDER BY idea_id, frame, position, rowid", [])


def sketch(store: Store, idea_id: str, frame: int) -> tuple[Stroke, ...]:
    """The strokes of one frame of a card, in the order of drawing."""
    sql = "SELECT * FROM stroke WHERE idea_id = ? AND frame = ? ORDER BY position, rowid"
    return _strokes(store, sql, [idea_id, frame])


def _strokes(store: Store, sql: str, parameters: list[Any]) -> tuple[Stroke, ...]:
    return tuple(_stroke(tuple(row.items())) for row in store.rows(sql, parameters))


@lru_cache(maxsize=4096)
def _stroke(row: tuple[tuple[str, Any], ...]) -> Stroke:
    """A row as a stroke, the same one as before if the row is: while a pen draws, hundreds are read again."""
    return noun(Stroke, dict(row))


def journeys(store: Store) -> tuple[Journey, ...]:
    """The journey maps, oldest first."""
    return _all(store, Journey, "SELECT * FROM journey ORDER BY created_at, rowid")


def journey_steps(store: Store) -> tuple[JourneyStep, ...]:
    """The steps of every map, from left to right."""
    return _all(store, JourneyStep, "SELECT * FROM journey_step ORDER BY journey_id, position, rowid")


def journey_cards(store: Store) -> tuple[JourneyCard, ...]:
    """The cards in the cells of every map, oldest first."""
    return _all(store, JourneyCard, "SELECT * FROM journey_card ORDER BY created_at, rowid")


BOARD: dict[str, tuple[str, Callable[[Store], Any]]] = {
    "ideas": ("idea", ideas),
    "clusters": ("cluster", clusters),
    "authorships": ("authorship", authorships),
    "ballots": ("ballot", ballots),
    "ballot_cards": ("ballot_card", ballot_cards),
    "votes": ("vote", votes),
    "strokes": ("stroke", strokes),
    "journeys": ("journey", journeys),
    "journey_steps": ("journey_step", journey_steps),
    "journey_cards": ("journey_card", journey_cards),
}
"""The parts of a state that grow large: the table of each, and how it is read."""


def next_facilitated(store: Store) -> Session:
    """The session to run: the one that is running, or the first facilitated one not yet ended."""
    facilitated = [s for s in sessions(store) if s.kind is SessionKind.FACILITATED]
    if not facilitated:
        raise UserError("This programme has no facilitated session to run.")
    running = [s for s in facilitated if s.started_at and not s.ended_at]
    waiting = [s for s in facilitated if not s.started_at]
    return (running or waiting or facilitated[-1:])[0]


def live_state(
    store: Store,
    session_id: str,
    before: LiveState | None = None,
    changed: frozenset[str] = frozenset(),
) -> LiveState:
    """Everything about one session, as it stands.

    Of the board only tables that have ``changed`` since the state ``before`` are read again, so that a board
    of thousands of cards costs nothing while people come and go.
    """
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
        **{
            part: read(store) if before is None or table in changed else getattr(before, part)
            for part, (table, read) in BOARD.items()
        },
        showing=showing[0] if showing else Showing(),
        group=_group(store, showing[0], before) if showing else None,
    )


def _group(store: Store, showing: Showing, before: LiveState | None) -> GroupResult | None:
    """A group's result, worked out once for each time that it is put on show."""
    if showing.view != "group":
        return None
    if before is not None and before.group is not None and _asked(before.showing) == _asked(showing):
        return before.group
    # Most sessions show none, and the windows open without what it needs.
    from facilitator.capture import group  # noqa: PLC0415

    return group.result_on_show(store, showing)


def _asked(showing: Showing) -> tuple[object, ...]:
    return (showing.view, showing.benchmark, showing.wave, showing.results_at)
