"""After a crash, a sleep or a break: the same activity, the right time left, and everything that was kept."""

from __future__ import annotations

from shutil import copyfile

import pytest
from PySide6.QtCore import QRect

from facilitator.rules.scene import ActivityScene, ClosingScene

THREES = "Listening in threes"


@pytest.mark.parametrize(("away", "shown"), [(0, "05:00"), (90, "03:30"), (3600, "+55:00")])
def test_the_same_activity_is_on_with_the_right_time_left(desk, away, shown):
    desk.key("start")
    desk.key("next")
    desk.pass_time(300)
    assert desk.shown_clock == "05:00"
    title = desk.title
    desk.reopen(after=away)
    assert (desk.title, desk.shown_clock) == (title, shown)
    assert isinstance(desk.scene, ActivityScene)
    assert shown in desk.stage_words


def test_a_laptop_that_slept_shows_the_right_time_as_it_wakes(desk):
    desk.key("start")
    desk.pass_time(60)
    desk.pass_time(3600)
    assert desk.shown_clock == "+51:00"
    assert "+51:00" in desk.stage_words


def test_a_paused_clock_is_still_paused_an_hour_later(desk):
    desk.key("start")
    desk.pass_time(60)
    desk.key("pause")
    desk.reopen(after=3600)
    assert desk.shown_clock == "09:00"
    desk.key("pause")
    desk.pass_time(30)
    assert desk.shown_clock == "08:30"


def test_turns_and_rooms_go_on_where_they_are(desk):
    desk.go_to(THREES)
    desk.announce()
    rooms = desk.scene.rooms
    desk.reopen()
    assert desk.scene.rooms == rooms
    desk.key("start")
    desk.reopen(after=5 * 60)
    assert desk.console.run.current.second.text() == "Second speaker 03:00"


def test_after_the_machine_died_all_that_had_been_confirmed_is_there(desk, tmp_path):
    desk.go_to(THREES)
    desk.announce()
    desk.keep("note", "Kept a second before the battery went")
    rooms = desk.scene.rooms
    dead = tmp_path / "dead.cohort"
    for tail in ("", "-wal"):
        copyfile(f"{desk.path}{tail}", f"{dead}{tail}")
    desk.close()
    desk.open(dead)
    assert desk.title == THREES
    assert desk.scene.rooms == rooms
    assert [note.text for note in desk.state.notes] == ["Kept a second before the battery went"]


def end_by_keys(desk) -> None:
    """F6 to the last activity, then the space bar on End."""
    desk.go_to("Close and what comes next")
    desk.space_on(desk.console.run.current.buttons.end)


def test_an_ended_session_shows_its_closing_scene_and_what_was_kept(desk):
    desk.key("start")
    desk.keep("note", "One")
    desk.keep("note", "Two")
    desk.keep("idea", "Three")
    end_by_keys(desk)
    run = desk.console.run.current
    assert isinstance(desk.scene, ClosingScene)
    assert "Thank you" in desk.stage_words
    assert run.title.text() == "That was it"
    assert run.of.text() == "Ended 9:27am. 2 notes and 1 idea are kept. Ctrl+S writes them as CSV."
    assert not run.clock.isVisible()
    assert not run.buttons.end.isVisible()
    desk.key("next")
    assert desk.said == "Building empathy has ended."


def test_an_end_by_mistake_is_taken_back_with_the_time_that_was_left(desk):
    desk.go_to("Close and what comes next")
    desk.pass_time(120)
    desk.space_on(desk.console.run.current.buttons.end)
    desk.pass_time(600)
    desk.space_on(desk.console.run.current.buttons.reopen)
    assert desk.title == "Close and what comes next"
    assert desk.shown_clock == "04:00"
    assert isinstance(desk.scene, ActivityScene)


def test_after_an_ended_session_the_next_facilitated_one_is_on_show(desk):
    desk.key("start")
    end_by_keys(desk)
    desk.reopen(after=3 * 7 * 24 * 3600)
    assert desk.console.header.title.text() == "Session 4 · Sharing insights"
    assert desk.console.run.current.buttons.start.isVisible()


def test_both_windows_open_where_they_were(desk):
    """The offscreen platform's screen is narrower than the console, which Qt then moves to its left edge."""
    stage = QRect(60, 80, 720, 405)
    desk.console.stage.setGeometry(stage)
    desk.console.setGeometry(QRect(0, 40, 1100, 700))
    desk.reopen()
    assert desk.console.stage.geometry() == stage
    assert (desk.console.geometry().top(), desk.console.geometry().height()) == (40, 700)
