"""Check-ins: what a pair reported of a self-led session, typed in one by one or imported together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from facilitator.capture import measured, reading
from facilitator.capture.store import Changes, GoneError, Step, Store
from facilitator.errors import RefusedError
from facilitator.model.programme import SessionKind
from facilitator.phrase import phrase
from facilitator.rules import wording
from facilitator.rules.commitments import day_of
from facilitator.rules.measures import checkins
from facilitator.rules.measures.checkins import Report

DRAFT = "checkin."


def draft_key(session_id: str, pair_id: str) -> str:
    """The key of what is half typed about a pair's session."""
    return f"{DRAFT}{session_id}.{pair_id}"


def today(store: Store, now: datetime) -> date:
    """The day where the cohort is."""
    return day_of(now, str(reading.cohort(store)["timezone"]))


def record(store: Store, now: datetime, session_id: str, report: Report, *, draft: str = "") -> Changes:
    """Keeps what a pair says of a self-led session, in place of what it said of it before.

    ``draft`` names half-typed text that goes with it. Raises RefusedError for a facilitated session, for
    nothing, and for what :func:`facilitator.rules.measures.checkins.wrong_with` finds.
    """
    _refuse_wrong(store, now, session_id, (report,))
    with store.step("checkins.record", now) as step:
        _write(step, store, session_id, report)
        step.forget_draft(draft)
    return store.changes(step)


def remove(store: Store, now: datetime, checkin_id: str) -> Changes:
    """Takes a check-in away; undo brings it again."""
    with store.step("checkins.remove", now) as step:
        for row in store.rows("SELECT id FROM checkin_goal WHERE checkin_id = ?", [checkin_id]):
            step.delete("checkin_goal", row["id"])
        step.delete("pair_checkin", checkin_id)
    return store.changes(step)


def import_reports(
    store: Store, now: datetime, session_id: str, reports: Sequence[Report], *, draft: str = ""
) -> Changes:
    """Keeps several pairs' reports of one session in one step, or none of them.

    Raises RefusedError as :func:`record`, for no report at all, and for a pair that is there twice.
    """
    if not reports:
        raise RefusedError("There is no return slip to import yet.")
    if len({report.pair_id for report in reports}) < len(reports):
        raise RefusedError("A pair is there twice. Leave one of its slips out, then import the others.")
    _refuse_wrong(store, now, session_id, reports)
    with store.step("checkins.import", now) as step:
        for report in reports:
            _write(step, store, session_id, report)
        step.forget_draft(draft)
        step.said = phrase("{reports} imported.", reports=wording.count(len(reports), "return slip"))
    return store.changes(step)


def _refuse_wrong(store: Store, now: datetime, session_id: str, reports: Sequence[Report]) -> None:
    sessions = reading.sessions(store)
    session = next((s for s in sessions if s.id == session_id), None)
    if session is None:
        raise GoneError
    if session.kind is not SessionKind.SELF_LED:
        raise RefusedError(
            "Session {number} is with the whole cohort. Choose a self-led one for a check-in.",
            number=session.number,
        )
    start, day = checkins.first_day(sessions), today(store, now)
    pairs = {pair.id: pair for pair in reading.pairs(store)}
    goals = measured.goals(store)
    for report in reports:
        if report.pair_id not in pairs:
            raise GoneError
        if report.is_empty:
            raise RefusedError("There is nothing to keep yet: say when the pair met, or what came of it.")
        for _, words in checkins.wrong_with(report, start, day):
            raise RefusedError(words)
        theirs = {goal.id for goal in checkins.goals_of(pairs[report.pair_id], goals)}
        if not theirs.issuperset(report.goal_ids):
            raise RefusedError("One of these goals is not this pair's. Choose among its own.")


def _write(step: Step, store: Store, session_id: str, report: Report) -> None:
    values = {
        "held_on": report.held_on,
        "minutes": report.minutes,
        "useful": report.useful,
        "summary": report.summary,
    }
    rows = store.rows(
        "SELECT id FROM pair_checkin WHERE session_id = ? AND pair_id = ? ORDER BY rowid",
        [session_id, report.pair_id],
    )
    if rows:
        checkin_id = str(rows[-1]["id"])
        step.update("pair_checkin", checkin_id, **values)
    else:
        checkin_id = step.insert("pair_checkin", session_id=session_id, pair_id=report.pair_id, **values)
    touched = {
        row["goal_id"]: row["id"]
        for row in store.rows("SELECT id, goal_id FROM checkin_goal WHERE checkin_id = ?", [checkin_id])
    }
    for goal_id, row_id in touched.items():
        if goal_id not in report.goal_ids:
            step.delete("checkin_goal", row_id)
    for goal_id in dict.fromkeys(report.goal_ids):
        if goal_id not in touched:
            step.insert("checkin_goal", checkin_id=checkin_id, goal_id=goal_id)
