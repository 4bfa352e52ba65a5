"""The plan of a session changed: activities added, written anew, made longer, moved and taken away.

What has been run, or is running, stays as it is: a command about it is refused. All of it is undone by
Ctrl+Z, except that what has begun in the meantime is never moved back.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from facilitator.capture import reading
from facilitator.capture.store import Changes, GoneError, Step, Store
from facilitator.errors import RefusedError
from facilitator.live.cohorts import add_activity
from facilitator.model.programme import BUT_LENGTHS, ActivityKind, ActivityPlan, Grouping, SessionKind
from facilitator.model.run import Activity, Session
from facilitator.model.text import noun
from facilitator.phrase import phrase
from facilitator.rules.plan_checks import MOST_TITLE, first_free

MOST_MINUTES = 24 * 60
USUAL_GROUPING = {
    ActivityKind.PAIR: Grouping.OWN_PAIR,
    ActivityKind.ROTATION: Grouping.NEW_OTHER,
    ActivityKind.TRIO: Grouping.TRIO,
    ActivityKind.FOURSOME: Grouping.FOURSOME,
}
"""Who goes into a room with whom, until somebody says otherwise."""

_FIELDS = frozenset({"planned_seconds", "minimum_seconds", *BUT_LENGTHS})
_LINES = ("instructions", "notes", "prompts")
_SESSION_FIELDS = frozenset({"title", "stage", "summary", "prompts", "planned_seconds"})
_CAPTURED_IN = {
    "seat": phrase("rooms"),
    "note": phrase("notes"),
    "voice_turn": phrase("turns taken"),
    "turn_timer": phrase("turns"),
}


def draft_key(about: str, field: str) -> str:
    """Under which half-typed text of an activity's or a session's field is kept."""
    return f"plan.{about}.{field}"


def add(
    store: Store, now: datetime, session_id: str, plan: ActivityPlan, place: int | None = None
) -> Changes:
    """Puts a new activity at a place (from 0) of a session, or at its end.

    Where that is before what has been run already, it comes as early as it still can.
    """
    session, there = _sheet(store, session_id)
    _refuse_ended(session)
    _refuse_self_led(session)
    order = [activity.id for activity in there]
    place = len(order) if place is None else max(place, first_free(session, there))
    with store.step("plan.add", now) as step:
        order.insert(place, add_activity(step, session_id, len(order) + 1, plan))
        _number(step, order)
    return store.changes(step)


def duplicate(store: Store, now: datetime, activity_id: str) -> Changes:
    """Puts a copy of an activity after it; one that has been run is copied too, as it was planned."""
    activity = _activity(store, activity_id)
    ids = [other.id for other in reading.activities(store, activity.session_id)]
    return add(store, now, activity.session_id, plan_of(activity), ids.index(activity_id) + 1)


def edit(store: Store, now: datetime, activity_id: str, *, draft: str = "", **fields: Any) -> Changes:
    """Writes fields of an activity anew; ``draft`` names half-typed words, which go.

    A length is what is planned from now on: minutes that re-timing added or took go. Another kind brings its
    usual grouping where it needs one, and lets it go where it has no rooms.
    """
    if unknown := fields.keys() - _FIELDS:
        raise TypeError(f"an activity has no {', '.join(sorted(unknown))} to be edited")
    activity = _free(store, activity_id)
    values = {name: _checked(name, value) for name, value in fields.items()}
    if "planned_seconds" in values:
        values["added_seconds"] = 0
    kind = values.get("kind", activity.kind)
    if not kind.breakout:
        values |= {"grouping": None, "rounds": 1}
    elif values.get("grouping", activity.grouping) is None or (
        "kind" in values and kind is not activity.kind
    ):
        values.setdefault("grouping", USUAL_GROUPING[kind])
    with store.step("plan.edit", now) as step:
        step.update("activity", activity_id, **values)
        step.forget_draft(draft)
    return store.changes(step)


def move(store: Store, now: datetime, activity_id: str, session_id: str, place: int) -> Changes:
    """Puts an activity at a place (from 0) of a session, its own or another one.

    No place is before what has been run already. Gives empty Changes where it stands there.
    """
    activity = _free(store, activity_id)
    session, there = _sheet(store, session_id)
    _refuse_ended(session)
    _refuse_self_led(session)
    order = [other.id for other in there if other.id != activity_id]
    place = max(min(place, len(order)), first_free(session, there))
    order.insert(place, activity_id)
    if order == [other.id for other in there]:
        return Changes()
    with store.step("plan.move", now) as step:
        if session_id != activity.session_id:
            _let_rooms_go(store, step, activity_id)
            step.update("activity", activity_id, session_id=session_id)
            _, left = _sheet(store, activity.session_id)
            _number(step, [other.id for other in left])
        _number(step, order)
    return store.changes(step)


def remove(store: Store, now: datetime, activity_id: str) -> Changes:
    """Takes an activity off its run sheet. What something was captured in stays, and it is refused."""
    activity = _free(store, activity_id)
    for table, what in _CAPTURED_IN.items():
        if store.rows(f'SELECT 1 FROM "{table}" WHERE activity_id = ? LIMIT 1', [activity_id]):
            raise RefusedError(
                "“{activity}” has {what} that were kept, so it stays.", activity=activity.title, what=what
            )
    with store.step("plan.remove", now) as step:
        _let_rooms_go(store, step, activity_id)
        step.delete("activity", activity_id)
        _, left = _sheet(store, activity.session_id)
        _number(step, [other.id for other in left])
        step.forget_drafts(draft_key(activity_id, ""))
    return store.changes(step)


def edit_session(store: Store, now: datetime, session_id: str, *, draft: str = "", **fields: Any) -> Changes:
    """Writes a session's own fields anew, before it has begun; see ``_SESSION_FIELDS``."""
    if unknown := fields.keys() - _SESSION_FIELDS:
        raise TypeError(f"a session has no {', '.join(sorted(unknown))} to be edited")
    session, _ = _sheet(store, session_id)
    if session.started_at is not None:
        raise RefusedError(
            "Session {number} has begun, so it stays as it was planned.", number=session.number
        )
    with store.step("plan.session", now) as step:
        step.update("session", session_id, **{name: _checked(name, value) for name, value in fields.items()})
        step.forget_draft(draft)
    return store.changes(step)


def plan_of(activity: Activity) -> ActivityPlan:
    """An activity as a programme file has it, as it was planned before any re-timing, in whole minutes."""
    return ActivityPlan(
        minutes=_minutes(activity.planned_seconds),
        minimum_minutes=_minutes(activity.minimum_seconds),
        **{name: getattr(activity, name) for name in BUT_LENGTHS},
    )


def straighten(store: Store, step: Step) -> None:
    """Gives run sheets places from 1 on, without two at one place, and what has begun before what has not.

    For undo: it brings rows back to where they stood, which others may have taken in the meantime.
    """
    sql = "SELECT DISTINCT id FROM change WHERE step = ? AND \"table\" = 'activity'"
    ids = [row["id"] for row in store.rows(sql, [step.number])]
    sessions = {row["session_id"] for i in ids for row in _rows(store, "activity", i)}
    for session_id in sorted(sessions):
        _, there = _sheet(store, session_id)
        places = [activity.position for activity in there]
        started = [activity.started_at is None for activity in there]
        if len(set(places)) < len(places) or started != sorted(started):
            _number(step, [a.id for a in sorted(there, key=lambda a: a.started_at is None)])


def _minutes(seconds: int) -> int:
    return max(1, round(seconds / 60))


def _sheet(store: Store, session_id: str) -> tuple[Session, tuple[Activity, ...]]:
    rows = _rows(store, "session", session_id)
    if not rows:
        raise GoneError
    return noun(Session, rows[0]), reading.activities(store, session_id)


def _rows(store: Store, table: str, row_id: str) -> list[dict[str, Any]]:
    return store.rows(f'SELECT * FROM "{table}" WHERE id = ?', [row_id])


def _activity(store: Store, activity_id: str) -> Activity:
    rows = _rows(store, "activity", activity_id)
    if not rows:
        raise GoneError
    return noun(Activity, rows[0])


def _free(store: Store, activity_id: str) -> Activity:
    """An activity that may still be changed; raises RefusedError for one that was run or is running."""
    activity = _activity(store, activity_id)
    session, there = _sheet(store, activity.session_id)
    _refuse_ended(session)
    frozen = {other.id for other in there[: first_free(session, there)]}
    if activity_id in frozen:
        if activity.ended_at:
            raise RefusedError("“{activity}” has been run, so it stays as it is.", activity=activity.title)
        if activity.started_at:
            raise RefusedError("“{activity}” is running, so it stays as it is.", activity=activity.title)
        raise RefusedError("“{activity}” was passed, so it stays as it is.", activity=activity.title)
    return activity


def _refuse_ended(session: Session) -> None:
    if session.ended_at is not None:
        raise RefusedError(
            "Session {number} has ended, so its run sheet stays as it was.", number=session.number
        )


def _refuse_self_led(session: Session) -> None:
    if session.kind is SessionKind.SELF_LED:
        raise RefusedError(
            "Session {number} is self-led: it has prompts and no run sheet.", number=session.number
        )


def _number(step: Step, order: Sequence[str]) -> None:
    for position, activity_id in enumerate(order, start=1):
        step.update("activity", activity_id, position=position)


def _let_rooms_go(store: Store, step: Step, activity_id: str) -> None:
    """Rooms that were shaped ahead are of no use where the activity goes."""
    for row in store.rows("SELECT id FROM planned_seat WHERE activity_id = ?", [activity_id]):
        step.delete("planned_seat", row["id"])


def _checked(name: str, value: Any) -> Any:
    if name in ("planned_seconds", "minimum_seconds"):
        if not 60 <= value <= MOST_MINUTES * 60:
            raise RefusedError("A length is from 1 to {most_minutes} minutes.", most_minutes=MOST_MINUTES)
        return value
    if name == "rounds" and not 1 <= value <= 100:
        raise RefusedError("There are from 1 to 100 rounds.")
    if name == "title":
        words = " ".join(value.split())
        if not words:
            raise RefusedError("A title needs at least a word.")
        if len(words) > MOST_TITLE:
            raise RefusedError(
                "A title has at most {most_title} characters; this one has {words}.",
                most_title=MOST_TITLE,
                words=len(words),
            )
        return words
    if name == "stage" and len(value) > MOST_TITLE:
        raise RefusedError(
            "A theme has at most {most} characters; this one has {has}.", most=MOST_TITLE, has=len(value)
        )
    if name in ("talk_about", "stage"):
        return " ".join(value.split())
    if name in _LINES:
        return tuple(words for line in value if (words := " ".join(line.split())))
    if name == "turns" and value is not None:
        names = tuple(words for each in value.names if (words := " ".join(each.split())))
        if not names:
            return None
        return type(value)(minutes=value.minutes, names=names)
    return value.strip() if isinstance(value, str) and not hasattr(value, "value") else value
