"""Timers, run sheet, over and under: what follows from what was stored, at any moment.

A timer is never counted: it is what was planned and added, less the time since it started that was
not paused. The same answer comes out after a crash, a sleep or a restart.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from facilitator.model.programme import Thresholds
from facilitator.model.run import Activity, LiveState, Session, TurnTimer

NEAR_PLAN = timedelta(hours=1)
"""A session that starts within this of its planned start keeps its planned end."""


class Phase(StrEnum):
    """How a running clock stands."""

    CALM = "calm"
    WARNING = "warning"
    DANGER = "danger"
    OVER = "over"


class Progress(StrEnum):
    """Where an activity is on the run sheet."""

    DONE = "done"
    CURRENT = "current"
    COMING = "coming"


class TurnNow(Struct, frozen=True, kw_only=True):
    """The second clock at a moment. ``index`` is ``len(names)`` once all turns are over."""

    index: int
    name: str
    remaining: float
    """Seconds left of this turn; below zero once all turns are over."""
    over: bool


class Slot(Struct, frozen=True, kw_only=True):
    """One line of the run sheet with its clock times, as things stand."""

    activity: Activity
    progress: Progress
    starts_at: datetime
    ends_at: datetime
    seconds: int
    """Actual seconds of a past activity, seconds it is meant to have otherwise."""
    difference: int
    """Seconds by which that is more (or less) than was planned."""


def length(activity: Activity) -> int:
    """Seconds that an activity is meant to have: planned and added."""
    return activity.planned_seconds + activity.added_seconds


def paused_seconds(activity: Activity, now: datetime) -> float:
    """Seconds for which an activity stood still, up to now."""
    standing = (now - activity.paused_at).total_seconds() if activity.paused_at else 0.0
    return activity.paused_seconds + standing


def elapsed(activity: Activity, now: datetime) -> float:
    """Seconds that an activity has run, pauses left out; 0 before its start."""
    if activity.started_at is None:
        return 0.0
    until = activity.ended_at or now
    return (until - activity.started_at).total_seconds() - paused_seconds(activity, now)


def remaining(activity: Activity, now: datetime) -> float:
    """Seconds left: planned + added − (now − started − paused). Below zero is overtime."""
    return length(activity) - elapsed(activity, now)


def phase(seconds_left: float, total: float, thresholds: Thresholds) -> Phase:
    """How a clock with so much left of a total stands."""
    if seconds_left <= 0:
        return Phase.OVER
    if seconds_left * 100 <= total * thresholds.danger_percent:
        return Phase.DANGER
    if seconds_left * 100 <= total * thresholds.warning_percent:
        return Phase.WARNING
    return Phase.CALM


def turn_elapsed(timer: TurnTimer, activity: Activity, now: datetime) -> float:
    """Seconds that the second clock has run; it stands still while its activity does."""
    until = activity.ended_at or now
    paused = paused_seconds(activity, now) - timer.paused_before
    return (until - timer.started_at).total_seconds() - paused


def turn_now(timer: TurnTimer, activity: Activity, now: datetime) -> TurnNow:
    """Whose turn it is, and the seconds left of it."""
    run = turn_elapsed(timer, activity, now)
    index = max(0, int(run // timer.seconds))
    if index >= len(timer.names):
        end = timer.seconds * len(timer.names)
        return TurnNow(index=len(timer.names), name=timer.names[-1], remaining=end - run, over=True)
    return TurnNow(
        index=index, name=timer.names[index], remaining=timer.seconds * (index + 1) - run, over=False
    )


def due_end(session: Session, started_at: datetime) -> datetime:
    """When a session that starts now has to end.

    The planned end does not move for a start that is a little early or late; a session held at
    another time altogether (a rehearsal, a new date) has its planned length.
    """
    if session.planned_at and abs(started_at - session.planned_at) <= NEAR_PLAN:
        return session.planned_at + timedelta(seconds=session.planned_seconds)
    return started_at + timedelta(seconds=session.planned_seconds)


def running(state: LiveState) -> Session | None:
    """The session that has begun and not ended, whichever is on show."""
    return next((s for s in state.sessions if s.started_at and not s.ended_at), None)


def late_start(session: Session, now: datetime) -> float | None:
    """Seconds by which the planned start has passed unstarted, or None.

    After an hour it is no late start any more but another day's plan.
    """
    if session.started_at or session.planned_at is None:
        return None
    late = now - session.planned_at
    return late.total_seconds() if timedelta(0) < late <= NEAR_PLAN else None


def began_late(state: LiveState) -> bool:
    """Whether a late start can still be dated back to the plan: while the first activity runs."""
    session, current = state.session, state.current
    if session.started_at is None or session.planned_at is None or current is None:
        return False
    late = session.started_at - session.planned_at
    return current.position == 1 and timedelta(minutes=1) <= late <= NEAR_PLAN


def turns_run(state: LiveState) -> bool:
    """Whether the small clock runs, for the round of the current activity that was announced last."""
    clock, current = state.turn_timer, state.current
    return bool(
        clock
        and current
        and clock.activity_id == current.id
        and clock.stopped_at is None
        and clock.round >= state.latest_round(current.id)
    )


def _progress(activity: Activity) -> Progress:
    if activity.started_at is None:
        return Progress.COMING
    return Progress.DONE if activity.ended_at else Progress.CURRENT


def run_sheet(state: LiveState, now: datetime) -> tuple[Slot, ...]:
    """Every line of the run sheet: past ones as they were, coming ones adjusted to how things stand."""
    session = state.session
    at = now if session.started_at else (session.planned_at or now)
    slots = []
    for activity in state.activities:
        progress = _progress(activity)
        seconds = length(activity)
        if progress is Progress.DONE and activity.started_at and activity.ended_at:
            starts, ends = activity.started_at, activity.ended_at
            seconds = round(elapsed(activity, now))
        elif progress is Progress.CURRENT and activity.started_at:
            starts = activity.started_at
            at = ends = now + timedelta(seconds=max(0.0, remaining(activity, now)))
        else:
            starts = at
            at = ends = at + timedelta(seconds=seconds)
        slots.append(
            Slot(
                activity=activity,
                progress=progress,
                starts_at=starts,
                ends_at=ends,
                seconds=seconds,
                difference=seconds - activity.planned_seconds,
            )
        )
    return tuple(slots)


def projected_end(state: LiveState, now: datetime) -> datetime:
    """When the session would end if nothing more is changed."""
    return max((s.ends_at for s in run_sheet(state, now) if s.progress is not Progress.DONE), default=now)


def over_by(state: LiveState, now: datetime) -> float | None:
    """Seconds by which the session would end late (below zero: early); None before its start."""
    session = state.session
    if session.started_at is None or session.due_at is None:
        return None
    return ((session.ended_at or projected_end(state, now)) - session.due_at).total_seconds()


def coming(state: LiveState) -> tuple[Activity, ...]:
    """The activities after the current one, in order, whether or not they were visited before."""
    current = state.current
    return tuple(a for a in state.activities if a.position > (current.position if current else 0))
