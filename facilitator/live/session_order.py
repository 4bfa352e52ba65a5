"""The programme's sessions in another order: what is done in them moves, and the days stay."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from msgspec.structs import replace

from facilitator.capture import reading
from facilitator.capture.store import Changes, Step, Store
from facilitator.errors import RefusedError
from facilitator.live.session_plan import USUAL_START, begins_at, start_of, waiting, zone_of
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.phrase import phrase
from facilitator.rules import wording


def move(store: Store, now: datetime, session_id: str, number: int) -> Changes:
    """Gives a session another number, and those between one less or one more.

    Each number keeps its day, and the time of day that is agreed for it; where it has none, as a self-led
    session has none, who comes there keeps his own. Gives empty Changes where it stands there. Refused for
    what has begun or was reported on, and for a number before that.
    """
    session, sessions = waiting(store, session_id), reading.sessions(store)
    number = max(1, min(number, len(sessions)))
    if number == session.number:
        return Changes()
    _refuse_before_kept(store, session, sessions, number)
    order = [other for other in sessions if other.id != session_id]
    order.insert(number - 1, session)
    zone = zone_of(store)
    with store.step("plan.move_session", now) as step:
        for place, there in zip(sessions, order, strict=True):
            if place.id == there.id:
                continue
            day, at = place.planned_date, start_of(place, zone.key) or start_of(there, zone.key)
            held = there.kind is SessionKind.FACILITATED
            begins = begins_at(day, at or USUAL_START, zone) if day and held else None
            step.update("session", there.id, number=place.number, planned_date=day, planned_at=begins)
    return replace(store.changes(step), said=_where(session, number, sessions[number - 1].planned_date))


def straighten(store: Store, step: Step) -> None:
    """Where two sessions have one number, gives all of them numbers from 1 on: the earlier day comes first.

    For undo, and for two copies that each had a session added or moved.
    """
    sessions = reading.sessions(store)
    if len({session.number for session in sessions}) == len(sessions):
        return
    last = date.max
    in_order = sorted(sessions, key=lambda s: (s.number, s.planned_date or last, s.id))
    for number, session in enumerate(in_order, start=1):
        step.update("session", session.id, number=number)


def _refuse_before_kept(store: Store, session: Session, sessions: Sequence[Session], number: int) -> None:
    told = {row["session_id"] for row in store.rows("SELECT DISTINCT session_id FROM pair_checkin")}
    kept = next((s for s in reversed(sessions) if s.started_at or s.id in told), None)
    if kept is None or kept.number < min(number, session.number):
        return
    why = phrase("has begun") if kept.started_at else phrase("has check-ins of pairs")
    if kept.id == session.id:
        raise RefusedError("Session {number} {why}, so it stays where it is.", number=session.number, why=why)
    raise RefusedError(
        "Session {kept} {why} and keeps its number, so session {number} cannot go there.",
        kept=kept.number,
        why=why,
        number=session.number,
    )


def _where(session: Session, number: int, day: date | None) -> str:
    if day is None:
        return phrase(
            "“{session}” is session {number} now. The days stayed where they were.",
            session=session.title,
            number=number,
        )
    return phrase(
        "“{session}” is session {number} now, on {day}. The days stayed where they were.",
        session=session.title,
        number=number,
        day=wording.day(day),
    )
