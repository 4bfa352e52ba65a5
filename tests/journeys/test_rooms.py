"""Breakout rounds: F8 announces rooms, F5 starts their turns, and who leaves changes what comes."""

from __future__ import annotations

import pytest

from facilitator.model.people import Presence
from facilitator.rules.scene import ActivityScene, RoomsScene

THREES, PAIRS, DAY = "Listening in threes", "Pairs meet for the first time", "A day in my work"
LATE = "Siân Lewis"


def names_on_stage(desk) -> list[str]:
    """Everybody whose name stands in a room on the shared window."""
    assert isinstance(desk.scene, RoomsScene)
    return [person.name for room in desk.scene.rooms for person in room.people]


@pytest.fixture
def here(desk) -> set[str]:
    """The session is in its threes; everybody but one is here."""
    desk.chip(LATE).marked.emit(desk.person(LATE).id, Presence.LATE)
    desk.go_to(THREES)
    return {p.name for p in desk.state.participants} - {LATE}


def test_f8_shows_everybody_who_is_here_in_one_room_and_nobody_else(desk, here):
    desk.announce()
    shown = names_on_stage(desk)
    assert len(shown) == len(set(shown))
    assert set(shown) == here
    assert set(here) <= set(desk.stage_words)
    assert LATE not in desk.stage_words
    assert desk.console.run.current.rooms.state.text() == "3 rooms"
    assert desk.said == "Round 1 announced: 3 rooms."


def test_f5_then_starts_the_turns_and_the_stage_shows_their_countdown(desk, here):
    desk.announce()
    desk.key("start")
    assert isinstance(desk.scene, ActivityScene)
    assert desk.scene.countdown.turns == ("First speaker", "Second speaker", "Third speaker")
    assert "04:00" in desk.stage_words
    desk.pass_time(4 * 60 + 30)
    assert desk.scene.countdown.index(desk.clock.now()) == 1
    assert "03:30" in desk.stage_words
    assert desk.console.run.current.second.text() == "Second speaker 03:30"
    desk.space_on(desk.console.run.current.stop_turns)
    assert desk.scene.countdown.turns == ()


def test_a_pause_stops_the_turns_with_the_activity(desk, here):
    desk.announce()
    desk.key("start")
    desk.pass_time(60)
    desk.key("pause")
    desk.pass_time(600)
    assert "03:00" in desk.stage_words
    desk.key("pause")
    desk.pass_time(60)
    assert "02:00" in desk.stage_words


def test_when_somebody_leaves_the_card_says_so_and_f8_makes_new_rooms(desk, here):
    desk.announce()
    gone = sorted(here)[0]
    desk.space_on(desk.chip(gone))
    assert desk.console.run.current.rooms.state.text() == f"{gone} has left since: F8 makes new rooms"
    desk.announce()
    assert set(names_on_stage(desk)) == here - {gone}
    assert desk.console.run.current.rooms.state.text() == "2 rooms"
    assert desk.console.run.current.rooms.heading.text() == "Round 2 of 2"


def test_the_late_one_sits_in_the_round_after_coming(desk, here):
    desk.announce()
    desk.space_on(desk.chip(LATE))
    assert LATE not in names_on_stage(desk)
    desk.announce()
    assert sorted(names_on_stage(desk)) == sorted({*here, LATE})


def test_a_round_is_undone_and_done_again(desk, here):
    desk.announce()
    rooms = desk.scene.rooms
    desk.key("undo")
    assert desk.state.seats == ()
    assert isinstance(desk.scene, ActivityScene)
    assert not desk.console.run.current.rooms.isVisible()
    desk.key("redo")
    assert desk.scene.rooms == rooms


def test_mentors_meet_in_their_own_rooms_and_a_rotation_brings_new_ones_each_round(desk):
    desk.go_to(PAIRS)
    desk.announce()
    pairs = {frozenset(p.members) for p in desk.state.pairs}
    met = {frozenset(s.participant_id for s in desk.state.seats if s.room == room) for room in range(1, 6)}
    assert met == pairs
    desk.go_to(DAY)
    for number in (1, 2, 3):
        desk.announce()
        assert desk.scene.round == number
        new = {frozenset(person.name for person in room.people) for room in desk.scene.rooms}
        names = {p.id: p.name for p in desk.state.participants}
        assert not new & {frozenset(names[i] for i in pair) for pair in met}
        met |= {frozenset(i for i, name in names.items() if name in room) for room in new}


def test_f8_where_there_are_no_rooms_says_so(desk):
    desk.key("start")
    desk.key("round")
    desk.wait_until(lambda: desk.said)
    assert desk.said == "This activity has no breakout rooms."
    assert desk.state.seats == ()


def test_the_rooms_are_copied_for_the_meeting_with_one_button(desk, here, qapp):
    desk.announce()
    desk.space_on(desk.console.run.current.rooms.copy)
    copied = qapp.clipboard().text()
    assert all(name in copied for name in here)
    assert LATE not in copied


def test_report_backs_give_each_room_its_time_on_the_second_clock(desk, here):
    desk.announce()
    desk.space_on(desk.console.run.current.report)
    desk.choose(desk.console.run.current, "1 min for each room")
    assert desk.scene.countdown.turns == ("Room 1", "Room 2", "Room 3")
    assert "01:00" in desk.stage_words
