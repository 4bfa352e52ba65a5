"""Time: start, next, back, pause, a minute more or less, overtime, re-timing, and a late start."""

from __future__ import annotations

from PySide6.QtCore import Qt

from facilitator.rules import wording
from facilitator.rules.scene import ActivityScene, WelcomeScene

FIRST, SECOND = "Welcome and how we work", "Where we start: benchmark"
PLANNED_IN = 180
"""Seconds from the opening of the desk to the planned start."""


def test_f5_starts_the_session_with_its_first_activity_and_its_clock(desk):
    assert isinstance(desk.scene, WelcomeScene)
    desk.key("start")
    assert desk.title == FIRST
    assert desk.shown_clock == "10:00"
    assert isinstance(desk.scene, ActivityScene)
    assert "10:00" in desk.stage_words
    desk.pass_time(65)
    assert desk.shown_clock == "08:55"
    assert "08:55" in desk.stage_words


def test_f6_before_the_start_is_refused_in_one_sentence(desk):
    desk.key("next")
    assert desk.said == "Building empathy has not begun. F5 starts it."
    assert desk.state.session.started_at is None


def test_f6_goes_on_and_shift_f6_comes_back_to_the_time_that_was_left(desk):
    desk.key("start")
    desk.pass_time(240)
    desk.key("next")
    assert (desk.title, desk.shown_clock) == (SECOND, "10:00")
    desk.pass_time(90)
    desk.key("back")
    assert (desk.title, desk.shown_clock) == (FIRST, "06:00")
    desk.pass_time(10)
    assert desk.shown_clock == "05:50"
    desk.key("back")
    assert desk.said == "This is the first activity."


def test_a_paused_clock_stands_on_both_screens_until_it_goes_on(desk):
    desk.key("start")
    desk.pass_time(60)
    desk.key("pause")
    assert desk.console.run.current.pause.word == "Go on"
    desk.pass_time(300)
    assert desk.shown_clock == "09:00"
    assert "09:00" in desk.stage_words
    assert "paused" in desk.console.run.current.of.text()
    desk.key("pause")
    desk.pass_time(30)
    assert desk.shown_clock == "08:30"
    assert "08:30" in desk.stage_words


def test_f5_also_lets_a_paused_clock_go_on(desk):
    desk.key("start")
    desk.key("pause")
    desk.key("start")
    desk.pass_time(30)
    assert desk.shown_clock == "09:30"


def test_ctrl_up_and_ctrl_down_give_and_take_a_minute_but_leave_at_least_one(desk):
    desk.key("start")
    desk.key("more")
    desk.key("more")
    assert desk.shown_clock == "12:00"
    for _ in range(11):
        desk.key("less")
    assert desk.shown_clock == "01:00"
    desk.key("less")
    assert desk.shown_clock == "01:00"
    assert desk.said.startswith("An activity keeps at least one minute.")


def test_past_the_end_the_clock_counts_up(desk):
    desk.key("start")
    desk.pass_time(10 * 60)
    assert desk.shown_clock == "00:00"
    desk.pass_time(5)
    assert desk.shown_clock == "+00:05"
    assert "+00:05" in desk.stage_words
    desk.pass_time(65 * 60)
    assert desk.shown_clock == "+1:05:05"


def test_ctrl_t_makes_the_rest_end_on_time_and_ctrl_z_takes_that_back(desk):
    desk.pass_time(PLANNED_IN)
    desk.key("start")
    desk.pass_time(16 * 60)
    header = desk.console.header
    assert "6 min over" in header.pill.text()
    assert header.retime.isVisible()
    lengths = [a.added_seconds for a in desk.state.activities]
    desk.key("retime")
    assert [a.added_seconds for a in desk.state.activities] == lengths
    desk.key("retime")
    assert desk.said.startswith("Re-timed ")
    assert desk.console.workspace.over_by() == 0
    assert "On time" in header.pill.text()
    assert not header.retime.isVisible()
    desk.key("undo")
    assert [a.added_seconds for a in desk.state.activities] == lengths
    assert "6 min over" in header.pill.text()
    desk.key("redo")
    assert desk.console.workspace.over_by() == 0


def test_re_timing_is_also_the_button_beside_how_late_it_is(desk):
    desk.pass_time(PLANNED_IN)
    desk.key("start")
    desk.pass_time(14 * 60)
    desk.space_on(desk.console.header.retime)
    desk.space_on(desk.console.header.retime)
    assert desk.console.workspace.over_by() == 0


def test_undo_never_takes_time_back(desk):
    desk.key("start")
    desk.key("next")
    desk.key("more")
    desk.key("undo")
    desk.key("undo")
    assert desk.title == SECOND
    assert desk.shown_clock == "11:00"


def test_once_the_planned_start_has_passed_a_reminder_stands_there_and_can_date_the_start_back(desk):
    run = desk.console.run.current
    assert not run.reminder.isVisible()
    desk.pass_time(PLANNED_IN + 4 * 60)
    assert run.reminder.isVisible()
    assert run.reminder_text.text() == "Planned for 9:30am, 4 min ago. Are people talking?"
    assert run.date_back.word == "It began at 9:30am"
    desk.space_on(run.date_back)
    assert desk.state.session.started_at == desk.state.session.planned_at
    assert desk.shown_clock == "06:00"
    assert not run.reminder.isVisible()


def test_a_session_that_was_started_late_can_be_dated_back_during_its_first_activity(desk):
    run = desk.console.run.current
    desk.pass_time(PLANNED_IN + 3 * 60)
    desk.key("start")
    assert desk.shown_clock == "10:00"
    assert run.date_back.word == "Date back to 9:30am"
    desk.space_on(run.date_back)
    assert desk.shown_clock == "07:00"
    assert desk.state.session.started_at == desk.state.session.planned_at
    desk.key("next")
    assert not run.reminder.isVisible()


def test_a_late_start_does_not_move_the_end(desk):
    desk.pass_time(PLANNED_IN + 5 * 60)
    desk.key("start")
    due = desk.state.session.due_at
    assert wording.clock_time(due, desk.state.timezone) == "11:30am"
    assert "5 min over" in desk.console.header.pill.text()


def test_the_run_sheet_says_what_was_and_what_is_on_and_when_the_rest_will_be(desk):
    desk.pass_time(PLANNED_IN)
    desk.key("start")
    desk.pass_time(12 * 60)
    desk.key("next")
    sheet = desk.console.run.sheet.list
    lines = [sheet.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(sheet.count())]
    assert lines[0] == f"9:30am, {FIRST}, 12 min, +2 done"
    assert lines[1].startswith(f"9:42am, {SECOND}, 10 min")
    assert lines[1].endswith("current")
    assert lines[2].startswith("9:52am")
    assert desk.console.run.current.next_times.text() == "9:52am to 9:59am"
