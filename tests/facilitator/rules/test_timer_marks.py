"""What of a running clock is said aloud: 5, 2 and 1 minutes, the end, each speaker, and each once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.programme import ActivityKind
from facilitator.model.run import Activity, TurnTimer
from facilitator.rules import timer_marks
from facilitator.rules.timer_marks import MARKS, Moment, Reading

NOW = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
ACTIVITY = Activity(
    id="a",
    session_id="s",
    position=1,
    title="Listening",
    kind=ActivityKind.TRIO,
    planned_seconds=600,
    minimum_seconds=60,
    started_at=NOW,
)
TURNS = TurnTimer(id="t", activity_id="a", round=1, names=("First", "Second"), seconds=240, started_at=NOW)


class Clock:
    """A clock that is read again and again, and remembers what was worth saying."""

    def __init__(self) -> None:
        self.before: Reading | None = None

    def at(self, second: float, activity: Activity = ACTIVITY, turns: TurnTimer | None = None) -> Moment:
        after = timer_marks.read(activity, turns, NOW + timedelta(seconds=second), self.before)
        before, self.before = self.before, after
        return timer_marks.between(before, after)

    def marks(self, seconds: Sequence[float], activity: Activity = ACTIVITY) -> list[float]:
        return [m.mark for m in (self.at(s, activity) for s in seconds) if m.mark is not None]


def longer(seconds: int) -> Activity:
    return msgspec.structs.replace(ACTIVITY, added_seconds=seconds)


def test_five_two_and_one_minutes_and_the_end_are_passed_once_each() -> None:
    assert Clock().marks(range(1, 700)) == [300, 120, 60, 0]


def test_an_activity_that_begins_at_a_mark_has_not_passed_it() -> None:
    five = msgspec.structs.replace(ACTIVITY, planned_seconds=300)
    assert Clock().marks(range(400), five) == [120, 60, 0]


def test_nothing_is_passed_when_the_file_is_opened_in_the_middle() -> None:
    assert Clock().marks([550]) == []


def test_a_sleep_past_several_marks_says_the_last_of_them_with_what_is_left() -> None:
    clock = Clock()
    clock.at(100)
    moment = clock.at(575)
    assert (moment.mark, moment.left) == (60, 25)


def test_a_pause_passes_nothing_however_long() -> None:
    clock = Clock()
    clock.at(299)
    paused = msgspec.structs.replace(ACTIVITY, paused_at=NOW + timedelta(seconds=299.5))
    assert clock.marks(range(300, 900), paused) == []
    going_on = msgspec.structs.replace(ACTIVITY, paused_seconds=600.0)
    assert clock.marks(range(900, 902), going_on) == [300]


def test_a_minute_more_is_followed_by_its_marks_again_and_a_minute_less_says_none_by_itself() -> None:
    clock = Clock()
    assert clock.marks(range(1, 545)) == [300, 120, 60]
    assert clock.marks([545], longer(60)) == []
    assert clock.marks(range(546, 602), longer(60)) == [60]
    assert clock.marks([602], longer(0)) == []


def test_undo_of_a_minute_more_repeats_nothing_that_was_passed() -> None:
    clock = Clock()
    assert clock.marks(range(1, 302)) == [300]
    assert clock.marks([302], longer(60)) == []
    assert clock.marks([303, 304, 305]) == []


def test_a_clock_that_is_set_back_repeats_nothing() -> None:
    clock = Clock()
    assert clock.marks(range(1, 303)) == [300]
    assert clock.marks(range(290, 310)) == []


def test_the_next_activity_begins_afresh() -> None:
    clock = Clock()
    clock.marks(range(1, 302))
    other = msgspec.structs.replace(ACTIVITY, id="b", started_at=NOW + timedelta(seconds=302))
    assert clock.marks(range(303, 605), other) == [300]


def test_each_change_of_speaker_is_told_and_the_end_of_all_turns() -> None:
    clock, told = Clock(), []
    for second in range(1, 500):
        if (moment := clock.at(second, turns=TURNS)).turn_changed:
            told.append((second, moment.speaker))
    assert told == [(240, "Second"), (480, "")]


def test_turns_of_another_round_begin_without_a_change_of_speaker() -> None:
    clock = Clock()
    clock.at(300, turns=TURNS)
    again = msgspec.structs.replace(TURNS, id="u", started_at=NOW + timedelta(seconds=1))
    assert not clock.at(301, turns=again).turn_changed
    stopped = msgspec.structs.replace(again, stopped_at=NOW + timedelta(seconds=302))
    assert not clock.at(541, turns=stopped).turn_changed


@settings(max_examples=100)
@given(st.lists(st.floats(0, 900), min_size=1, max_size=30))
def test_without_changes_of_length_no_mark_is_ever_passed_twice_and_all_in_falling_order(
    seconds: list[float],
) -> None:
    said = Clock().marks(seconds)
    assert said == sorted(set(said), reverse=True)
    assert set(said) <= set(MARKS)


@settings(max_examples=100)
@given(st.lists(st.floats(0, 900), min_size=1, max_size=30).map(sorted))
def test_the_lowest_mark_below_which_time_ran_is_always_said(seconds: list[float]) -> None:
    said = Clock().marks(seconds)
    lowest = min((m for m in MARKS if 600 - seconds[0] > m >= 600 - seconds[-1]), default=None)
    assert (said[-1] if said else None) == lowest
