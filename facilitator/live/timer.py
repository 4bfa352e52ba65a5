"""Time in a session: start, next, back, pause, a minute more or less, turns, and the end.

Nothing here is undone by Ctrl+Z: time passes. Every command has its own way back instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec.structs import replace

from facilitator.capture import reading
from facilitator.capture.store import Changes, Step, Store
from facilitator.errors import RefusedError
from facilitator.model.people import Presence
from facilitator.model.run import Activity, LiveState
from facilitator.phrase import phrase
from facilitator.rules import retiming, timing, wording

MINUTE = 60
SHORTEST_SECONDS = 60
"""An activity is never cut below this."""


def start(store: Store, now: datetime, session_id: str, began_at: datetime | None = None) -> Changes:
    """Starts a session with its first activity, as of now or of an earlier moment.

    Everybody who is not marked yet counts as present. A session that has begun is refused.
    """
    state = reading.live_state(store, session_id)
    if state.session.started_at:
        raise RefusedError("{session} has begun already.", session=state.session.title)
    running = next((s for s in state.sessions if s.started_at and not s.ended_at), None)
    if running:
        raise RefusedError("{running} is still running. End it first.", running=running.title)
    if not state.activities:
        raise RefusedError(
            "{session} has no run sheet, so there is nothing to start.", session=state.session.title
        )
    at = min(began_at or now, now)
    with store.step("session.start", now) as step:
        step.update("session", session_id, started_at=at, due_at=timing.due_end(state.session, at))
        step.update("activity", state.activities[0].id, started_at=at)
        for person in state.participants:
            if person.active and person.id not in state.presence:
                step.insert(
                    "attendance",
                    session_id=session_id,
                    participant_id=person.id,
                    state=Presence.PRESENT,
                    at=at,
                )
        _follow_session(store, step)
    return store.changes(step)


def date_back(store: Store, now: datetime, session_id: str, began_at: datetime) -> Changes:
    """Says that a session began earlier than it was started, while its first activity is still on."""
    state = reading.live_state(store, session_id)
    current = _running(state)
    if current.id != state.activities[0].id:
        raise RefusedError("The start can be dated back only during the first activity.")
    if began_at > now:
        raise RefusedError("A session cannot have begun in the future.")
    with store.step("timer.date_back", now) as step:
        step.update(
            "session", session_id, started_at=began_at, due_at=timing.due_end(state.session, began_at)
        )
        step.update("activity", current.id, started_at=began_at)
    return store.changes(step)


def next_activity(store: Store, now: datetime, session_id: str) -> Changes:
    """Leaves the current activity and goes on with the next one. After the last one it is refused."""
    state = reading.live_state(store, session_id)
    current = _running(state)
    following = state.after(current)
    if following is None:
        raise RefusedError("This is the last activity. End the session when everybody has gone.")
    return _go(store, now, current, following, "timer.next")


def previous_activity(store: Store, now: datetime, session_id: str) -> Changes:
    """Goes back to the activity before, with the time that it had left when it was left."""
    state = reading.live_state(store, session_id)
    current = _running(state)
    earlier = [a for a in state.activities if a.position < current.position and not a.left_out]
    if not earlier:
        raise RefusedError("This is the first activity.")
    return _go(store, now, current, earlier[-1], "timer.back")


def _go(store: Store, now: datetime, current: Activity, to: Activity, origin: str) -> Changes:
    with store.step(origin, now) as step:
        _leave(step, current, now)
        away = (now - to.ended_at).total_seconds() if to.ended_at else 0.0
        step.update(
            "activity",
            to.id,
            started_at=to.started_at or now,
            ended_at=None,
            paused_seconds=to.paused_seconds + away,
        )
        _follow_session(store, step)
    return store.changes(step)


def _leave(step: Step, activity: Activity, now: datetime) -> None:
    step.update(
        "activity",
        activity.id,
        ended_at=now,
        paused_at=None,
        paused_seconds=timing.paused_seconds(activity, now),
    )


def _follow_session(store: Store, step: Step) -> None:
    """The stage goes with the session again, unless it was blanked or held on purpose."""
    for row in store.rows("SELECT id FROM showing WHERE view <> 'auto' AND held_activity_id IS NULL"):
        step.update("showing", row["id"], view="auto")


def pause(store: Store, now: datetime, session_id: str) -> Changes:
    """Stops the clock of the current activity; the second clock stands with it."""
    current = _running(reading.live_state(store, session_id))
    if current.paused_at:
        raise RefusedError("The clock is paused already.")
    with store.step("timer.pause", now) as step:
        step.update("activity", current.id, paused_at=now)
    return store.changes(step)


def go_on(store: Store, now: datetime, session_id: str) -> Changes:
    """Lets a paused clock run again."""
    current = _running(reading.live_state(store, session_id))
    if current.paused_at is None:
        raise RefusedError("The clock is running already.")
    with store.step("timer.go_on", now) as step:
        step.update(
            "activity",
            current.id,
            paused_at=None,
            paused_seconds=timing.paused_seconds(current, now),
        )
    return store.changes(step)


def add(store: Store, now: datetime, session_id: str, seconds: int = MINUTE) -> Changes:
    """Gives the current activity so many seconds more, or fewer; at least a minute stays of it."""
    current = _running(reading.live_state(store, session_id))
    if timing.length(current) + seconds < SHORTEST_SECONDS:
        raise RefusedError("An activity keeps at least one minute. F6 goes on to the next one.")
    with store.step("timer.add", now) as step:
        step.update("activity", current.id, added_seconds=current.added_seconds + seconds)
    return store.changes(step)


def end(store: Store, now: datetime, session_id: str) -> Changes:
    """Ends the session with its current activity."""
    state = reading.live_state(store, session_id)
    current = _running(state)
    with store.step("session.end", now) as step:
        _leave(step, current, now)
        step.update("session", session_id, ended_at=now)
        _follow_session(store, step)
    return store.changes(step)


def reopen(store: Store, now: datetime, session_id: str) -> Changes:
    """Takes back the end of a session: its last activity goes on with the time that it had left."""
    state = reading.live_state(store, session_id)
    left = [a for a in state.activities if a.ended_at]
    if state.session.ended_at is None or not left:
        raise RefusedError("{session} has not ended.", session=state.session.title)
    last = max(left, key=lambda a: (a.ended_at or now, a.position))
    # Between sessions the computer's clock may have been set back.
    away = max(0.0, (now - (last.ended_at or now)).total_seconds())
    with store.step("session.reopen", now) as step:
        step.update("session", session_id, ended_at=None)
        step.update("activity", last.id, ended_at=None, paused_seconds=last.paused_seconds + away)
    return store.changes(step)


def start_turns(store: Store, now: datetime, session_id: str) -> Changes:
    """Starts the second clock for the turns of the current activity, in its latest round."""
    state = reading.live_state(store, session_id)
    current = _running(state)
    if current.turns is None:
        raise RefusedError(
            "{current} has no turns. Use the report-back clock instead.", current=current.title
        )
    return _second_clock(store, now, state, current.turns.names, current.turns.seconds)


def start_report_backs(
    store: Store, now: datetime, session_id: str, names: Sequence[str], seconds: int
) -> Changes:
    """Starts the second clock for report-backs: each name has so many seconds."""
    if not names or seconds <= 0:
        raise RefusedError("A report-back needs somebody to report and at least a second each.")
    return _second_clock(store, now, reading.live_state(store, session_id), tuple(names), seconds)


def _second_clock(
    store: Store, now: datetime, state: LiveState, names: tuple[str, ...], seconds: int
) -> Changes:
    current = _running(state)
    if current.paused_at:
        raise RefusedError("The clock is paused. Go on first, then start the turns.")
    with store.step("timer.turns", now) as step:
        step.insert(
            "turn_timer",
            activity_id=current.id,
            round=state.latest_round(current.id),
            names=names,
            seconds=seconds,
            started_at=now,
            paused_before=timing.paused_seconds(current, now),
        )
    return store.changes(step)


def stop_turns(store: Store, now: datetime, session_id: str) -> Changes:
    """Puts the second clock away."""
    timer = reading.live_state(store, session_id).turn_timer
    if timer is None or timer.stopped_at:
        raise RefusedError("No second clock is running.")
    with store.step("timer.stop_turns", now) as step:
        step.update("turn_timer", timer.id, stopped_at=now)
    return store.changes(step)


def retime(store: Store, now: datetime, session_id: str, lengths: Mapping[str, int] | None = None) -> Changes:
    """Gives the activities to come new lengths, in seconds, so that the session ends when it is due.

    Without ``lengths`` they are those that :mod:`facilitator.rules.retiming` proposes; a length of 0 leaves
    an activity out. What has begun meanwhile stays as it is. This is a change of plan, not of time, so undo
    takes it back. What could not be saved is said.
    """
    state = reading.live_state(store, session_id)
    _running(state)
    proposed = retiming.propose(state, now)
    lengths = proposed.lengths if lengths is None else lengths
    changed = [
        (a, lengths[a.id])
        for a in retiming.rest(state)
        if a.id in lengths and lengths[a.id] != timing.length(a)
    ]
    if any(0 < seconds < SHORTEST_SECONDS or seconds < 0 for _, seconds in changed):
        raise RefusedError("An activity has at least one minute, or it is left out.")
    if not changed:
        raise RefusedError(
            phrase("Nothing more can be shortened: what is left has its least length.")
            if proposed.still_over
            else phrase("The rest already ends on time.")
        )
    with store.step("plan.retime", now) as step:
        for activity, seconds in changed:
            step.update("activity", activity.id, added_seconds=seconds - activity.planned_seconds)
    after = reading.live_state(store, session_id)
    return replace(store.changes(step), said=_retimed(changed, timing.over_by(after, now) or 0.0))


def _retimed(changed: Sequence[tuple[Activity, int]], over: float) -> str:
    gone = sum(seconds == 0 for _, seconds in changed)
    stay = wording.count(len(changed) - gone, "activity", "activities")
    out = wording.count(gone, "activity", "activities")
    if gone == len(changed):
        words = phrase("Left out {out}.", out=out)
    elif gone:
        words = phrase("Re-timed {stay}, left out {out}.", stay=stay, out=out)
    else:
        words = phrase("Re-timed {stay}.", stay=stay)
    if over >= 1:
        about = over if over < MINUTE else MINUTE * round(over / MINUTE)
        words += phrase(" Still {over} over.", over=wording.minutes(about))
    return words


def _running(state: LiveState) -> Activity:
    if state.current is None:
        raise RefusedError(
            phrase("{session} has ended.", session=state.session.title)
            if state.session.ended_at
            else phrase("{session} has not begun. F5 starts it.", session=state.session.title)
        )
    return state.current
