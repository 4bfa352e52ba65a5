"""The programme's sessions themselves: their days and times, whether they are self-led, which there are.

What has begun stays as it was planned, and so does its number. All of it is undone by Ctrl+Z.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
from facilitator.phrase import phrase
from facilitator.rules import session_dates, wording

USUAL_START = time(9, 30)
USUAL_SECONDS = 120 * 60
MOST_SESSIONS = 60
WEEK = timedelta(weeks=1)

_CAPTURED_IN = {
    "attendance": phrase("attendance"),
    "seat": phrase("rooms"),
    "note": phrase("notes"),
    "idea": phrase("cards"),
    "ballot": phrase("votes"),
    "vote": phrase("votes"),
    "journey": phrase("a journey map"),
    "goal_rating": phrase("goals that were rated"),
    "pair_checkin": phrase("check-ins of pairs"),
    "voice_turn": phrase("turns taken"),
}
"""Tables whose rows belong to a session, and what is said of them where they keep it."""


def start_of(session: Session, timezone: str) -> time | None:
    """The local time of day at which a session is to begin; None for one without a time."""
    return session.planned_at.astimezone(ZoneInfo(timezone)).time() if session.planned_at else None


def set_day(store: Store, now: datetime, session_id: str, day: date | None, *, draft: str = "") -> Changes:
    """Puts a session on another day, at the time of day that it has; None is no day yet.

    ``draft`` names half-typed words, which go.
    """
    session = waiting(store, session_id)
    if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise RefusedError(
            "{year} is no year for a session. Choose one from {first}.", year=day.year, first=FIRST_YEAR
        )
    zone = zone_of(store)
    at = start_of(session, zone.key) or USUAL_START
    begins = begins_at(day, at, zone) if day and session.kind is SessionKind.FACILITATED else None
    with store.step("plan.day", now) as step:
        step.update("session", session_id, planned_date=day, planned_at=begins)
        step.forget_draft(draft)
    return store.changes(step)


def set_start(store: Store, now: datetime, session_id: str, at: time, *, draft: str = "") -> Changes:
    """Has a facilitated session begin at another local time of day."""
    session = waiting(store, session_id)
    if session.kind is SessionKind.SELF_LED:
        raise RefusedError(
            "Session {number} is self-led: each pair finds its own time.", number=session.number
        )
    if session.planned_date is None:
        raise RefusedError(
            "Session {number} has no day yet. Say the day first, then the time.", number=session.number
        )
    begins = begins_at(session.planned_date, at, zone_of(store))
    with store.step("plan.day", now) as step:
        step.update("session", session_id, planned_at=begins)
        step.forget_draft(draft)
    return store.changes(step)


def move_later_ones(store: Store, now: datetime, session_id: str, days: int) -> Changes:
    """Moves the sessions after one by as many days as it was moved itself; each keeps its time of day."""
    session = _session(store, session_id)
    going = session_dates.later(session, reading.sessions(store))
    if not going:
        raise RefusedError(
            "No session after session {number} has a day and is still to come.", number=session.number
        )
    zone, by = zone_of(store), timedelta(days=days)
    with store.step("plan.days", now) as step:
        for other in going:
            assert other.planned_date is not None
            day = other.planned_date + by
            if not FIRST_YEAR <= day.year <= LAST_YEAR:
                raise RefusedError(
                    "Session {number} would be in the year {year}.", number=other.number, year=day.year
                )
            at = start_of(other, zone.key)
            begins = begins_at(day, at, zone) if at else None
            step.update("session", other.id, planned_date=day, planned_at=begins)
    moved = wording.count(len(going), "later session")
    return replace(
        store.changes(step),
        said=phrase("{sessions} moved {far} too.", sessions=moved, far=session_dates.by_words(by)),
    )


def set_kind(store: Store, now: datetime, session_id: str, kind: SessionKind) -> Changes:
    """Has a session held by a facilitator or by each pair alone.

    A self-led one has no run sheet, so its activities go, which is said; nothing goes that was captured.
    """
    session = waiting(store, session_id)
    if kind is session.kind:
        return Changes()
    sessions, zone = reading.sessions(store), zone_of(store)
    if kind is SessionKind.FACILITATED:
        _refuse_captured(store, session, ("pair_checkin",))
        at = _usual_start(sessions, zone.key)
        begins = begins_at(session.planned_date, at, zone) if session.planned_date else None
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
    said = phrase(
        "Session {number} is self-led now: {activities} went off its run sheet. Ctrl+Z brings them again.",
        number=session.number,
        activities=wording.count(len(gone), "activity", "activities"),
    )
    return replace(store.changes(step), said=said)


def add(store: Store, now: datetime, title: str, after: str) -> Changes:
    """Puts a new facilitated session after another one, or later, as what has begun keeps its number.

    It is planned a week after the one before it, at the same time of day and as long.
    """
    sessions = reading.sessions(store)
    if len(sessions) >= MOST_SESSIONS:
        raise RefusedError("A programme has at most {most} sessions.", most=MOST_SESSIONS)
    behind = _session(store, after)
    place = max(behind.number, max((s.number for s in sessions if s.started_at), default=0))
    before = next((s for s in sessions if s.number == place), behind)
    usual = next((s for s in reversed(sessions[:place]) if s.kind is SessionKind.FACILITATED), before)
    zone = zone_of(store)
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
            planned_at=begins_at(day, at, zone) if day else None,
            planned_seconds=usual.planned_seconds if usual.kind is SessionKind.FACILITATED else USUAL_SECONDS,
        )
    return store.changes(step)


def remove(store: Store, now: datetime, session_id: str) -> Changes:
    """Takes a session off the programme with its run sheet; later ones count one less.

    Refused where it has begun, where something was captured in it, where a later one has begun and so keeps
    its number, and where no facilitated session would be left.
    """
    session, sessions = waiting(store, session_id), reading.sessions(store)
    _refuse_captured(store, session, _CAPTURED_IN)
    _refuse_last(session, sessions)
    if begun := next((s for s in sessions if s.number > session.number and s.started_at), None):
        raise RefusedError(
            "Session {begun} has begun and keeps its number, so session {number} stays.",
            begun=begun.number,
            number=session.number,
        )
    with store.step("plan.remove_session", now) as step:
        _empty(store, step, session_id)
        step.delete("session", session_id)
        step.forget_drafts(draft_key(session_id, ""))
        for other in sessions:
            if other.number > session.number:
                step.update("session", other.id, number=other.number - 1)
    said = phrase("“{session}” is off the programme. Ctrl+Z brings it again.", session=session.title)
    return replace(store.changes(step), said=said)


def _session(store: Store, session_id: str) -> Session:
    found = next((s for s in reading.sessions(store) if s.id == session_id), None)
    if found is None:
        raise GoneError
    return found


def waiting(store: Store, session_id: str) -> Session:
    """A session that has not begun; raises RefusedError for one that has."""
    session = _session(store, session_id)
    if session.started_at is not None:
        if session.ended_at:
            raise RefusedError(
                "Session {number} has ended, so it stays as it was planned.", number=session.number
            )
        raise RefusedError(
            "Session {number} has begun, so it stays as it was planned.", number=session.number
        )
    return session


def zone_of(store: Store) -> ZoneInfo:
    """The cohort's time zone."""
    return ZoneInfo(reading.cohort(store)["timezone"])


def begins_at(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The moment of a local time; raises RefusedError for one that the clocks leave out in spring."""
    local = datetime.combine(day, at, zone)
    if local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise RefusedError(
            "There is no {time} on {day}: the clocks go forward. Choose another time.",
            time=wording.time_of_day(at),
            day=wording.day(day),
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
            "Session {number} is the only one with a facilitator, and a programme needs one.",
            number=session.number,
        )


def _refuse_captured(store: Store, session: Session, tables: Iterable[str]) -> None:
    for table in tables:
        if store.rows(f'SELECT 1 FROM "{table}" WHERE session_id = ? LIMIT 1', [session.id]):
            what = _CAPTURED_IN[table]
            raise RefusedError(
                "Session {number} has {what} that were kept, so it stays.", number=session.number, what=what
            )


def _empty(store: Store, step: Step, session_id: str) -> None:
    """Takes the run sheet away, and rooms that were shaped ahead for it."""
    for table in ("planned_seat", "activity"):
        for row in store.rows(f'SELECT id FROM "{table}" WHERE session_id = ?', [session_id]):
            step.delete(table, row["id"])
