"""Screen readers are told what happens by itself: time, speakers, what was kept, who is in which room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from ui.console import messages
from ui.console.announcing import Announcing

Said = list[tuple[str, bool]]


@pytest.fixture
def said(desk) -> Said:
    """What a second listener on the same workspace says: the words, and whether they may interrupt."""
    heard: Said = []
    Announcing(desk.console.workspace, desk.console, lambda *what: heard.append(what))
    return heard


def pass_seconds(desk, seconds: int) -> None:
    for _ in range(seconds):
        desk.pass_time(1)


def test_five_two_and_one_minutes_and_the_end_are_said_the_last_two_at_once(desk, said: Said) -> None:
    desk.key("start")
    left = desk.state.current.planned_seconds
    desk.pass_time(left - 303)
    said.clear()
    title = desk.title
    pass_seconds(desk, 305)
    assert said == [
        (f"{title}: 5 minutes left", False),
        (f"{title}: 2 minutes left", False),
        (f"{title}: 1 minute left", True),
        (f"{title}: time is up", True),
    ]


def test_after_a_sleep_what_is_really_left_is_said(desk, said: Said) -> None:
    desk.key("start")
    desk.pass_time(desk.state.current.planned_seconds - 303)
    said.clear()
    desk.pass_time(258)
    assert said == [(f"{desk.title}: 45 seconds left", True)]


def test_a_change_of_speaker_interrupts(desk, said: Said) -> None:
    desk.go_to("Listening in threes")
    desk.announce()
    desk.key("start")
    turns = desk.state.turn_timer
    said.clear()
    desk.pass_time(turns.seconds - 1)
    desk.pass_time(2)
    assert (f"Change of speaker: {turns.names[1]}", True) in said


def test_what_was_kept_and_what_is_on_now_are_said_and_undo_says_nothing_again(desk, said: Said) -> None:
    desk.key("start")
    assert any(words.startswith(desk.title) for words, _ in said)
    said.clear()
    desk.keep("note", "Nobody reads the form")
    desk.keep("idea", "One form less")
    assert said == [("Note kept", False), ("Card kept", False)]
    said.clear()
    desk.key("undo")
    assert "Card kept" not in [words for words, _ in said]


def test_a_mistake_interrupts_and_what_was_done_does_not(desk, monkeypatch) -> None:
    said: Said = []
    monkeypatch.setattr(
        messages, "announce", lambda _, words, urgent: said.append((words, urgent)), raising=True
    )
    desk.keep("note", "")
    assert said[-1][1]
    desk.console.messages.say("Saved", False)
    assert said[-1] == ("Saved", False)


def test_who_is_in_which_room_is_said_when_rooms_are_made_and_when_somebody_joins(desk, said: Said) -> None:
    desk.go_to("Listening in threes")
    said.clear()
    desk.announce()
    assert ("Round 1: the rooms are made", False) in said
    said.clear()
    gone = desk.state.here[0]
    desk.space_on(desk.chip(gone.name))
    assert (f"{gone.name} is in no room now", False) in said
    said.clear()
    desk.space_on(desk.chip(gone.name))
    desk.wait_until(lambda: any(words.startswith(f"{gone.name} is in room") for words, _ in said))


def test_an_announcement_goes_to_the_system_without_a_word_of_complaint(desk) -> None:
    QAccessible.setActive(True)
    try:
        desk.key("start")
        desk.keep("note", "Kept aloud")
    finally:
        QAccessible.setActive(False)
    assert desk.rows("SELECT text FROM note")[-1]["text"] == "Kept aloud"
