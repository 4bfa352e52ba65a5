"""Re-timing: what is proposed for the rest of a session, around what was settled by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.programme import ActivityKind, SessionKind, Thresholds
from facilitator.model.run import Activity, LiveState, Session
from facilitator.rules import retiming, timing
from facilitator.rules.retiming import STEP_SECONDS, Asked

START = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)


def activity(
    number: int, minutes: int, least: int = 1, kind: ActivityKind = ActivityKind.PLENARY
) -> Activity:
    return Activity(
        id=f"a{number}",
        session_id="s",
        position=number,
        title=f"Activity {number}",
        kind=kind,
        planned_seconds=minutes * 60,
        minimum_seconds=least * 60,
        started_at=START if number == 1 else None,
    )


def session_of(*activities: Activity, due_minutes: float) -> LiveState:
    """A session in its first activity, which is due to end so many minutes after the start."""
    session = Session(
        id="s",
        number=1,
        kind=SessionKind.FACILITATED,
        title="Building empathy",
        planned_seconds=round(due_minutes * 60),
        started_at=START,
        due_at=START + timedelta(minutes=due_minutes),
    )
    return LiveState(
        programme_title="Pilot",
        timezone="UTC",
        thresholds=Thresholds(),
        sessions=(session,),
        session=session,
        activities=activities,
    )


@st.composite
def sessions(draw: st.DrawFn) -> tuple[LiveState, datetime, Asked]:
    """Any session under way, at any moment, with some of its rest settled by hand."""
    activities = [activity(1, draw(st.integers(1, 30)))]
    for number in range(2, draw(st.integers(2, 9)) + 1):
        minutes = draw(st.integers(1, 40))
        kind = draw(st.sampled_from([ActivityKind.PLENARY, ActivityKind.TRIO, ActivityKind.BREAK]))
        made = activity(number, minutes, draw(st.integers(1, minutes)), kind)
        cut = draw(st.integers(0, minutes * 2)) * STEP_SECONDS
        activities.append(msgspec.structs.replace(made, added_seconds=-cut))
    state = session_of(*activities, due_minutes=draw(st.integers(1, 200)))
    coming = st.sampled_from([a.id for a in activities[1:]])
    pinned = draw(st.dictionaries(coming, st.integers(1, 60).map(lambda minutes: minutes * 60), max_size=3))
    asked = Asked(pinned=pinned, left_out=draw(st.frozensets(coming, max_size=2)))
    return state, START + timedelta(seconds=draw(st.floats(0, 4 * 3600))), asked


@settings(max_examples=100)
@given(sessions())
def test_a_proposal_ends_on_time_or_has_nothing_left_to_give(case):
    state, now, asked = case
    made = retiming.propose(state, now, asked)
    given = {line.activity.id: line for line in made.lines}
    free = [
        line for line in made.lines
        if not line.pinned and not line.left_out and line.activity.kind is not ActivityKind.BREAK
    ]  # fmt: skip
    if made.still_over:
        assert all(line.proposed == line.least for line in free)
        assert made.ends_at > made.due_at
    else:
        assert made.ends_at <= made.due_at + timedelta(seconds=1)
    for line in free:
        assert line.least <= line.proposed <= line.planned
    for line in made.lines:
        if line.left_out:
            assert line.proposed == 0
        elif line.pinned:
            assert line.proposed == asked.pinned[line.activity.id]
        elif line.activity.kind is ActivityKind.BREAK:
            assert line.proposed == line.planned
    assert set(given) == {a.id for a in state.activities[1:]}


@settings(max_examples=100)
@given(sessions())
def test_no_more_is_taken_than_the_end_asks_for(case):
    state, now, asked = case
    made = retiming.propose(state, now, asked)
    taken = any(line.proposed < line.planned for line in made.lines if not line.pinned and not line.left_out)
    if taken and not made.still_over:
        assert made.due_at - made.ends_at < timedelta(seconds=STEP_SECONDS + 1)


@settings(max_examples=100)
@given(sessions())
def test_what_is_proposed_is_what_the_run_sheet_says_once_it_is_accepted(case):
    state, now, asked = case
    made = retiming.propose(state, now, asked)
    accepted = msgspec.structs.replace(
        state,
        activities=tuple(
            msgspec.structs.replace(a, added_seconds=made.lengths[a.id] - a.planned_seconds)
            if a.id in made.lengths
            else a
            for a in state.activities
        ),
    )
    slots = {slot.activity.id: slot for slot in timing.run_sheet(accepted, now)}
    for line in made.lines:
        assert (slots[line.activity.id].starts_at, slots[line.activity.id].ends_at) == (
            line.starts_at,
            line.ends_at,
        )
    assert timing.projected_end(accepted, now) == made.ends_at


@settings(max_examples=100)
@given(sessions())
def test_leaving_out_what_is_offered_ends_when_it_says_and_earlier(case):
    state, now, asked = case
    made = retiming.propose(state, now, asked)
    assert made.still_over or made.could_go is None
    if made.could_go is None:
        return
    line = next(of for of in made.lines if of.activity.id == made.could_go)
    assert line.activity.kind is not ActivityKind.BREAK
    assert line is not made.lines[-1]
    without = retiming.propose(
        state, now, msgspec.structs.replace(asked, left_out=asked.left_out | {made.could_go})
    )
    assert without.ends_at == made.ends_without
    assert without.ends_at < made.ends_at


@settings(max_examples=100)
@given(sessions(), st.integers(-5, 5))
def test_a_length_moves_by_whole_minutes_and_stops_at_its_least(case, minutes):
    state, now, asked = case
    for line in retiming.propose(state, now, asked).lines:
        moved = retiming.moved(line, minutes)
        assert line.least <= moved <= retiming.LONGEST_SECONDS
        assert moved % 60 == 0


def test_the_shortest_that_saves_enough_is_offered_to_be_left_out():
    state = session_of(
        activity(1, 10),
        activity(2, 20, 20),
        activity(3, 8, 8),
        activity(4, 6, 6, ActivityKind.BREAK),
        activity(5, 4, 4),
        activity(6, 6, 6),
        due_minutes=48,
    )
    made = retiming.propose(state, START)
    assert made.still_over == 6 * 60
    assert made.could_go == "a3"
    assert made.ends_without == START + timedelta(minutes=46)


def test_what_was_left_out_stays_so_until_it_is_taken_in_again():
    cut = msgspec.structs.replace(activity(2, 20), added_seconds=-20 * 60)
    state = session_of(activity(1, 10), cut, activity(3, 10), due_minutes=60)
    assert retiming.propose(state, START).lengths == {"a2": 0, "a3": 600}
    assert retiming.propose(state, START, Asked()).lengths == {"a2": 1200, "a3": 600}
    assert state.after(state.activities[0]) == state.activities[2]


def test_with_one_pinned_the_others_give_what_is_missing():
    state = session_of(activity(1, 10), activity(2, 20, 5), activity(3, 20, 5), due_minutes=40)
    assert retiming.propose(state, START).lengths == {"a2": 900, "a3": 900}
    asked = Asked(pinned={"a2": 18 * 60})
    assert retiming.propose(state, START, asked).lengths == {"a2": 18 * 60, "a3": 12 * 60}


def test_half_a_minute_is_dropped_before_a_whole_one():
    state = session_of(activity(1, 10), activity(2, 20, 5), activity(3, 19, 5), due_minutes=40)
    line = retiming.propose(state, START).lines[0]
    assert line.proposed % 60 == 30
    assert retiming.moved(line, -1) == line.proposed - 30
    assert retiming.moved(line, 1) == line.proposed + 30
