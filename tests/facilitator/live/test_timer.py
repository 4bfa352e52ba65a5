"""Time in a session, in a real cohort file: whatever is pressed, the clock tells the truth."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.errors import RefusedError
from facilitator.live import timer, undo
from facilitator.model.programme import ActivityKind
from facilitator.rules import timing
from facilitator.rules.scene import scene

from ..conftest import START, state_of

presses = st.lists(
    st.tuples(
        st.sampled_from(["next", "back", "pause", "go_on", "more", "less", "jump", "retime"]),
        st.integers(0, 1200),
    ),
    max_size=12,
)
COMMANDS = {
    "next": timer.next_activity,
    "back": timer.previous_activity,
    "pause": timer.pause,
    "go_on": timer.go_on,
    "more": timer.add,
    "less": lambda store, now, session: timer.add(store, now, session, -60),
    "retime": timer.retime,
}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(presses)
def test_time_left_is_plan_and_added_less_what_ran_unpaused(store: Store, pressed: list) -> None:
    """A model that adds up seconds on its own agrees with the stored rows at every moment."""
    with_session = reading.sessions(store)[0].id
    _start_again(store, with_session)
    now = START
    ran: dict[str, float] = {}
    paused = False
    for name, seconds in pressed:
        current = state_of(store).current
        assert current is not None
        now += timedelta(seconds=seconds)
        ran[current.id] = ran.get(current.id, 0.0) + (0 if paused else seconds)
        if name == "jump":
            continue
        try:
            COMMANDS[name](store, now, with_session)
        except RefusedError:
            continue
        paused = {"pause": True, "go_on": False, "next": False, "back": False}.get(name, paused)
        for activity in state_of(store).activities:
            expected = timing.length(activity) - ran.get(activity.id, 0.0)
            assert timing.remaining(activity, now) == pytest.approx(expected, abs=0.001)


def _start_again(store: Store, session_id: str) -> None:
    with store.step("test.reset", START) as step:
        step.update("session", session_id, started_at=None, due_at=None, ended_at=None)
        for activity in reading.activities(store, session_id):
            step.update(
                "activity",
                activity.id,
                started_at=None,
                ended_at=None,
                paused_at=None,
                paused_seconds=0.0,
                added_seconds=0,
            )
    timer.start(store, START, session_id)


def test_a_start_a_little_late_does_not_move_the_end(store: Store, session_id: str) -> None:
    timer.start(store, START + timedelta(minutes=7), session_id)
    state = state_of(store)
    assert state.session.due_at == START + timedelta(minutes=120)
    assert timing.over_by(state, START + timedelta(minutes=7)) == 7 * 60


def test_a_session_on_another_day_has_its_planned_length(store: Store, session_id: str) -> None:
    begins = START + timedelta(days=400)
    timer.start(store, begins, session_id)
    assert state_of(store).session.due_at == begins + timedelta(minutes=120)


def test_a_late_press_can_be_dated_back_during_the_first_activity_only(store: Store, session_id: str) -> None:
    now = START + timedelta(minutes=5)
    timer.start(store, now, session_id)
    timer.date_back(store, now, session_id, START)
    state = state_of(store)
    assert state.session.started_at == START
    assert state.current
    assert timing.elapsed(state.current, now) == 300
    timer.next_activity(store, now, session_id)
    with pytest.raises(RefusedError, match="first activity"):
        timer.date_back(store, now, session_id, START)


def test_back_gives_the_time_that_was_left(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    left = START + timedelta(minutes=3)
    timer.next_activity(store, left, session_id)
    timer.previous_activity(store, left + timedelta(minutes=2), session_id)
    state = state_of(store)
    assert state.current
    assert state.current.position == 1
    assert timing.elapsed(state.current, left + timedelta(minutes=2)) == 180


def test_a_laptop_that_slept_an_hour_shows_an_hour_less(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    current = state_of(store).current
    assert current
    awake = START + timedelta(hours=1)
    assert timing.remaining(current, awake) == timing.length(current) - 3600


def test_turns_stand_still_while_the_activity_is_paused(store: Store, session_id: str) -> None:
    now = START
    timer.start(store, now, session_id)
    while (current := state_of(store).current) and current.turns is None:
        timer.next_activity(store, now, session_id)
    assert current
    assert current.turns
    timer.start_turns(store, now, session_id)
    timer.pause(store, now + timedelta(seconds=30), session_id)
    timer.go_on(store, now + timedelta(seconds=90), session_id)
    state = state_of(store)
    assert state.turn_timer
    assert state.current
    turn = timing.turn_now(state.turn_timer, state.current, now + timedelta(seconds=100))
    assert (turn.index, turn.remaining) == (0, current.turns.seconds - 40)


def test_turns_change_exactly_when_one_is_used_up(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    timer.start_report_backs(store, START, session_id, ["Room 1", "Room 2"], 120)
    state = state_of(store)
    assert state.turn_timer
    assert state.current
    at = {
        s: timing.turn_now(state.turn_timer, state.current, START + timedelta(seconds=s))
        for s in (119, 120, 240)
    }
    assert [at[119].name, at[120].name, at[240].over] == ["Room 1", "Room 2", True]


def test_re_timing_ends_on_time_and_keeps_breaks_and_minimums(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    now = START + timedelta(minutes=18)
    timer.next_activity(store, now, session_id)
    before = {a.id: a for a in state_of(store).activities}
    timer.retime(store, now, session_id)
    state = state_of(store)
    over = timing.over_by(state, now)
    assert over is not None
    assert -30 <= over <= 0
    for activity in state.activities:
        assert timing.length(activity) >= activity.minimum_seconds
        if activity.kind is ActivityKind.BREAK:
            assert timing.length(activity) == before[activity.id].planned_seconds


def test_re_timing_is_undone_and_the_clock_is_not(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    now = START + timedelta(minutes=18)
    timer.next_activity(store, now, session_id)
    timer.retime(store, now, session_id)
    timer.next_activity(store, now + timedelta(minutes=1), session_id)
    undo.undo(store, now + timedelta(minutes=2))
    state = state_of(store)
    assert state.current
    assert state.current.position == 3
    assert all(a.added_seconds == 0 for a in state.activities)


def test_lengths_that_were_settled_by_hand_are_kept_as_they_are(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    first, second, third, *_ = state_of(store).activities
    with pytest.raises(RefusedError, match="at least one minute"):
        timer.retime(store, START, session_id, {second.id: 30})
    done = timer.retime(store, START, session_id, {first.id: 60, second.id: 0, third.id: 300})
    assert done.said == "Re-timed 1 activity, left out 1 activity."
    after = state_of(store).activities
    assert [timing.length(a) for a in after[:3]] == [first.planned_seconds, 0, 300]
    timer.next_activity(store, START + timedelta(minutes=1), session_id)
    assert state_of(store).current == next(a for a in state_of(store).activities if a.id == third.id)


def test_what_is_left_out_is_gone_past_and_the_stage_does_not_promise_it(
    store: Store, session_id: str
) -> None:
    timer.start(store, START, session_id)
    state = state_of(store)
    pause = next(a for a in state.activities if a.kind is ActivityKind.BREAK)
    assert scene(state, START).break_at
    timer.retime(store, START, session_id, {state.activities[1].id: 0, pause.id: 0})
    shown = scene(state_of(store), START)
    assert shown.next_title == state.activities[2].title
    assert shown.break_at == ""


def test_everybody_unmarked_counts_as_present_and_the_late_stay_late(store: Store, session_id: str) -> None:
    from facilitator.live import attendance

    someone = state_of(store).participants[3].id
    attendance.tap(store, START, session_id, someone)
    attendance.tap(store, START, session_id, someone)
    timer.start(store, START, session_id)
    state = state_of(store)
    assert len(state.here) == 9


@pytest.mark.parametrize("command", [timer.pause, timer.next_activity, timer.end, timer.add, timer.retime])
def test_nothing_runs_before_the_start_and_it_is_said(store: Store, session_id: str, command) -> None:
    with pytest.raises(RefusedError, match="F5 starts it"):
        command(store, START, session_id)


def test_an_ended_session_can_be_reopened_with_the_time_it_had_left(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    timer.end(store, START + timedelta(minutes=2), session_id)
    later = START + timedelta(minutes=9)
    timer.reopen(store, later, session_id)
    current = state_of(store).current
    assert current
    assert timing.elapsed(current, later) == 120


def test_lengths_are_shown_in_the_second_that_is_being_used() -> None:
    from facilitator.rules import wording

    seen = [wording.countdown(s) for s in (900, 4.2, 0.8, 0, -0.5, -5, 3725)]
    assert seen == ["15:00", "00:05", "00:01", "00:00", "00:00", "+00:05", "1:02:05"]


def test_a_planned_start_that_has_passed_is_noticed_for_an_hour(store: Store) -> None:
    session = state_of(store).session
    seen = [timing.late_start(session, START + timedelta(minutes=m)) for m in (-1, 4, 61)]
    assert seen == [None, 240.0, None]


def test_an_activity_keeps_at_least_a_minute(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    for _ in range(30):
        try:
            timer.add(store, START, session_id, -60)
        except RefusedError:
            break
    current = state_of(store).current
    assert current
    assert timing.length(current) == 60


def test_moments_are_kept_to_the_microsecond(store: Store, session_id: str) -> None:
    odd: datetime = START + timedelta(microseconds=123456)
    timer.start(store, odd, session_id)
    assert state_of(store).session.started_at == odd
