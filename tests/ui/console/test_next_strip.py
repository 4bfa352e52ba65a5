"""The strip that says what is next: at one place on every page, in words for every moment, with its key."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.rules.next_step import Moment, NextStep
from ui.console import next_words
from ui.console.keys import SEQUENCE
from ui.console.rail import PAGES

COMMANDS = sorted(next_words.ICONS)


def strip(desk):
    QApplication.processEvents()
    return desk.console.next


@pytest.mark.parametrize("moment", list(Moment), ids=lambda m: m.name)
def test_every_moment_has_a_sentence_with_nothing_left_to_fill_in(moment):
    at = datetime(2023, 6, 24, 23, 30, tzinfo=UTC)
    step = NextStep(moment=moment, command="next", title="Ti{t}le", name="Siân", at=at, seconds=61, total=3)
    said = next_words.sentence(step, "Europe/London")
    assert said.endswith(".")
    assert said.replace("Ti{t}le", "").count("{") == 0
    if "June" in said:
        assert "25 June 2023" in said  # in London it is the next day


def test_a_title_that_asks_ends_its_sentence():
    step = NextStep(moment=Moment.ON, command="next", title="How are our goals doing?")
    assert next_words.sentence(step, "Europe/London").endswith("Then: How are our goals doing?")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_that_can_be_next_has_a_word_an_icon_and_a_key(command, desk):
    step = NextStep(moment=Moment.ON, command=command)
    assert next_words.word(step)
    assert next_words.KEY_OF.get(command, command) in SEQUENCE


def test_it_stands_at_the_same_place_on_every_page(desk):
    places = set()
    for name, _, _ in PAGES:
        desk.key(name)
        button = strip(desk).button
        assert button.isVisible()
        places.add(button.mapTo(desk.console, QPoint(0, 0)).toTuple())
    assert len(places) == 1


def test_before_the_start_it_says_when_and_its_button_starts(desk):
    assert strip(desk).words.text().startswith("Planned for 9:30am, in 3 min.")
    assert (strip(desk).button.word, strip(desk).step.command) == ("Start session", "start")
    QTest.mouseClick(strip(desk).button, Qt.MouseButton.LeftButton)
    assert desk.state.session.started_at is not None
    assert strip(desk).words.text().endswith("Then: Where we start: benchmark.")
    assert QApplication.focusWidget() is desk.console.capture.field


def test_it_follows_the_clock_and_is_amber_in_words_too_when_time_is_up(desk):
    desk.key("start")
    assert strip(desk).property("role") == "next"
    desk.pass_time(601)
    assert strip(desk).words.text() == "Time is up. Go on with Where we start: benchmark."
    assert strip(desk).property("role") == "next-now"
    assert strip(desk).button.accessibleDescription() == strip(desk).words.text()
    desk.key("next")
    assert strip(desk).property("role") == "next"


def test_while_people_answer_its_key_leads_to_the_benchmarks(desk):
    desk.go_to("Where we start: benchmark")
    assert strip(desk).button.word == "Benchmarks"
    desk.key("progress")
    page = desk.console.progress
    assert page.stack.currentWidget() is page.view("benchmarks")
    assert strip(desk).button.key == "F6"  # whoever is there sees what follows
    page.show_view("goals")
    assert strip(desk).button.word == "Benchmarks"
    desk.key("progress")
    assert page.stack.currentWidget() is page.view("goals")
    QTest.mouseClick(strip(desk).button, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.view("benchmarks")


def test_when_the_key_that_ends_a_session_is_pressed_in_the_middle_of_one(desk):
    desk.key("start")
    desk.key("end")
    assert desk.said == "11 activities are still to come. End the session all the same?"
    assert desk.state.session.ended_at is None
    desk.space_on(desk.console.messages.ways[0])
    assert desk.state.session.ended_at is not None
    assert not desk.console.messages.isVisible()
    assert strip(desk).button.word == "Sync now"


def test_in_the_last_activity_the_key_ends_the_session_at_once(desk):
    desk.go_to("Close and what comes next")
    assert strip(desk).step.moment is Moment.LAST
    desk.key("end")
    assert desk.state.session.ended_at is not None


def test_a_session_that_runs_elsewhere_comes_back_with_f5(desk):
    desk.key("start")
    running = desk.state.session
    other = next(s for s in desk.state.sessions if s.kind == "facilitated" and s.id != running.id)
    desk.console.workspace.show_session(other.id)
    assert strip(desk).words.text() == "Session 1, Building empathy, is still running. Go back to it."
    desk.key("start")
    assert desk.state.session.id == running.id
