"""The programme's sessions themselves: their days and times, whether they are self-led, which there are.

What has begun stays as it was planned, and so does its number. All of it is undone by Ctrl+Z.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from facilitator.capture import reading
from facilitator.capture.store import Changes, GoneError, Step, Store
from facilitator.errors import RefusedError
from facilitator.live.cohorts import FIRST_YEAR, LAST_YEAR
from facilitator.live.run_sheet import draft_key
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.rules import session_dates, time_text, wording

USUAL_START = time(9, 30)
USUAL_SECONDS = 120 * 60
MOST_SESSIONS = 60
WEEK = timedelta(weeks=1)

_CAPTURED_IN = {
    "attendance": "attendance",
    "seat": "rooms",
    "note": "notes",
    "idea": "cards",
    "ballot": "votes",
    "vote": "votes",
    "journey": "a journey map",
    "goal_rating": "goals that were rated",
    "pair_checkin": "check-ins of pairs",
    "voice_turn": "turns taken",
}
"""Tables whose rows belong to a session, and what is said of them where they keep it."""


def start_of(session: Session, timezone: str) -> time | None:
    """The local time of day at which a session is to begin; None for one without a time."""
    return session.planned_at.astimezone(ZoneInfo(timezone)).time() if session.planned_at else None


def set_day(store: Store, now: datetime, session_id: str, day: date | None, *, draft: str = "") -> Changes:
    """Puts a session on another day, at the time of day that it has; None is no day yet.

    ``draft`` names half-typed words, which go.
    """
    session = _waiting(store, session_id)
    if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise RefusedError(f"{day.year} is no year for a session. Choose one from {FIRST_YEAR}.")
    zone = _zone(store)
    at = start_of(session, zone.key) or USUAL_START
    begins = _begins(day, at, zone) if day and session.kind is SessionKind.FACILITATED else None
    with store.step("plan.day", now) as step:
        step.update("session", session_id, planned_date=day, planned_at=begins)
        step.forget_draft(draft)
    return store.changes(step)


def set_start(store: Store, now: datetime, session_id: str, at: time, *, draft: str = "") -> Changes:
    """Has a facilitated session begin at another local time of day."""
    session = _waiting(store, session_id)
    if session.kind is SessionKind.SELF_LED:
        raise RefusedError(f"Session {session.number} is self-led: each pair finds its own time.")
    if session.planned_date is None:
        raise RefusedError(f"Session {session.number} has no day yet. Say the day first, then the time.")
    begins = _begins(session.planned_date, at, _zone(store))
    with store.step("plan.day", now) as step:
        step.update("session", session_id, planned_at=begins)
        step.forget_draft(draft)
    return store.changes(step)


def move_later_ones(store: Store, now: datetime, session_id: str, days: int) -> Changes:
    """Moves the sessions after one by as many days as it was moved itself; each keeps its time of day."""
    session = _session(store, session_id)
    going = session_dates.later(session, reading.sessions(store))
    if not going:
        raise RefusedError(f"No session after session {session.number} has a day and is still to come.")
    zone, by = _zone(store), timedelta(days=days)
    with store.step("plan.days", now) as step:
        for other in going:
            assert other.planned_date is not None
            day = other.planned_date + by
            if not FIRST_YEAR <= day.year <= LAST_YEAR:
                raise RefusedError(f"Session {other.number} would be in the year {day.year}.")
            at = start_of(other, zone.key)
            begins = _begins(day, at, zone) if at else None
            step.update("session", other.id, planned_date=day, planned_at=begins)
    moved = wording.count(len(going), "later session")
    return replace(store.changes(step), said=f"{moved} moved {session_dates.by_words(by)} too.")


def set_kind(store: Store, now: datetime, session_id: str, kind: SessionKind) -> Changes:
    """Has a session held by a facilitator or by each pair alone.

    A self-led one has no run sheet, so its activities go, which is said; nothing goes that was captured.
    """
    session = _waiting(store, session_id)
    if kind is session.kind:
        return Changes()
    sessions, zone = reading.sessions(store), _zone(store)
    if kind is SessionKind.FACILITATED:
        _refuse_captured(store, session, ("pair_checkin",))
        at = _usual_start(sessions, zone.key)
        begins = _begins(session.planned_date, at, zone) if session.planned_date else None
        with store.step("plan.kind", now) as step:
            step.update("session", session_id, kind=kind, planned_at=begins)
        return store.changes(step)
    _refuse_last(session, sessions)
    _refuse_captured(store, session, _CAPTURED_IN)
    gone = [activity.title for activity in reading.activities(store, session_id)]
    with store.step("plan.kind", now) as step:
        _empty(store, step, session_id)
        step.update("session", session_id, kind=kind, planned_at=None)
    if not gone:
        return store.changes(step)
    went = f"{wording.count(len(gone), 'activity', 'activities')} went off its run sheet"
    said = f"Session {session.number} is self-led now: {went}. Ctrl+Z brings them again."
    return replace(store.changes(step), said=said)


def add(store: Store, now: datetime, title: str, after: str) -> Changes:
    """Puts a new facilitated session after another one, or later, as what has begun keeps its number.

    It is planned a week after the one before it, at the same time of day and as long.
    """
    sessions = reading.sessions(store)
    if len(sessions) >= MOST_SESSIONS:
        raise RefusedError(f"A programme has at most {MOST_SESSIONS} sessions.")
    behind = _session(store, after)
    place = max(behind.number, max((s.number for s in sessions if s.started_at), default=0))
    before = next((s for s in sessions if s.number == place), behind)
    usual = next((s for s in reversed(sessions[:place]) if s.kind is SessionKind.FACILITATED), before)
    zone = _zone(store)
    day = before.planned_date + WEEK if before.planned_date else None
    at = _usual_start(sessions[:place], zone.key)
    with store.step("plan.add_session", now) as step:
        for other in sessions:
            if other.number > place:
                step.update("session", other.id, number=other.number + 1)
        step.insert(
            "session",
            number=place + 1,
            kind=SessionKind.FACILITATED,
            title=title,
            stage="",
            summary="",
            prompts=(),
            planned_date=day,
            planned_at=_begins(day, at, zone) if day else None,
            planned_seconds=usual.planned_seconds if usual.kind is SessionKind.FACILITATED else USUAL_SECONDS,
        )
    return store.changes(step)


def remove(store: Store, now: datetime, session_id: str) -> Changes:
    """Takes a session off the programme with its run sheet; later ones count one less.

    Refused where it has begun, where something was captured in it, where a later one has begun and so keeps
    its number, and where no facilitated session would be left.
    """
    session, sessions = _waiting(store, session_id), reading.sessions(store)
    _refuse_captured(store, session, _CAPTURED_IN)
    _refuse_last(session, sessions)
    if begun := next((s for s in sessions if s.number > session.number and s.started_at), None):
        raise RefusedError(
            f"Session {begun.number} has begun and keeps its number, so session {session.number} stays."
        )
    with store.step("plan.remove_session", now) as step:
        _empty(store, step, session_id)
        step.delete("session", session_id)
        step.forget_drafts(draft_key(session_id, ""))
        for other in sessions:
            if other.number > session.number:
                step.update("session", other.id, number=other.number - 1)
    said = f"“{session.title}” is off the programme. Ctrl+Z brings it again."
    return replace(store.changes(step), said=said)


def straighten(store: Store, step: Step) -> None:
    """Where two sessions have one number, gives all of them numbers from 1 on: the earlier day comes first.

    For undo, and for two copies that each had a session added.
    """
    sessions = reading.sessions(store)
    if len({session.number for session in sessions}) == len(sessions):
        return
    last = date.max
    in_order = sorted(sessions, key=lambda s: (s.number, s.planned_date or last, s.id))
    for number, session in enumerate(in_order, start=1):
        step.update("session", session.id, number=number)


def _session(store: Store, session_id: str) -> Session:
    found = next((s for s in reading.sessions(store) if s.id == session_id), None)
    if found is None:
        raise GoneError
    return found


def _waiting(store: Store, session_id: str) -> Session:
    session = _session(store, session_id)
    if session.started_at is not None:
        how = "has ended" if session.ended_at else "has begun"
        raise RefusedError(f"Session {session.number} {how}, so it stays as it was planned.")
    return session


def _zone(store: Store) -> ZoneInfo:
    return ZoneInfo(reading.cohort(store)["timezone"])


def _begins(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The moment of a local time; raises RefusedError for one that the clocks leave out in spring."""
    local = datetime.combine(day, at, zone)
    if local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise RefusedError(
            f"There is no {time_text.in_words(at)} on {wording.day(day)}: the clocks go forward. "
            "Choose another time."
        )
    return local


def _usual_start(sessions: Sequence[Session], timezone: str) -> time:
    """The time of day of the last of these that has one."""
    starts = [at for session in sessions if (at := start_of(session, timezone))]
    return starts[-1] if starts else USUAL_START


def _refuse_last(session: Session, sessions: Sequence[Session]) -> None:
    held = [s for s in sessions if s.kind is SessionKind.FACILITATED]
    if [s.id for s in held] == [session.id]:
        raise RefusedError(
            f"Session {session.number} is the only one with a facilitator, and a programme needs one."
        )


def _refuse_captured(store: Store, session: Session, tables: Sequence[str] | dict[str, str]) -> None:
    for table in tables:
        if store.rows(f'SELECT 1 FROM "{table}" WHERE session_id = ? LIMIT 1', [session.id]):
            what = _CAPTURED_IN[table]
            raise RefusedError(f"Session {session.number} has {what} that were kept, so it stays.")


def _empty(store: Store, step: Step, session_id: str) -> None:
    """Takes the run sheet away, and rooms that were shaped ahead for it."""
    for table in ("planned_seat", "activity"):
        for row in store.rows(f'SELECT id FROM "{table}" WHERE session_id = ?', [session_id]):
            step.delete(table, row["id"])
