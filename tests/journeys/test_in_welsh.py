"""A session in Welsh: what commands answer and what participants see is Welsh, what was captured stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from facilitator.live import attendance
from ui import language


@pytest.fixture
def desk_in_welsh(desk, qapp: QApplication) -> Iterator[object]:
    """Windows that are opened anew once Welsh was chosen."""
    before = QLocale()
    language.speak(qapp, "cy")
    desk.reopen()
    yield desk
    language.speak(qapp, "en")
    QLocale.setDefault(before)


def test_what_commands_answer_is_in_the_language_of_the_windows(desk_in_welsh):
    desk = desk_in_welsh
    desk.key("undo")
    assert desk.said == "Nid oes dim i'w ddadwneud."
    desk.key("start")
    desk.key("keep")
    assert desk.said == "Nid oes dim i'w gadw eto: teipiwch beth a ddywedwyd, yna pwyswch Ctrl+Return."
    desk.keep("note", "We never ask the counter.")
    desk.key("undo")
    assert desk.said == "Dadwnaed: cadw nodyn"
    desk.key("redo")
    assert desk.said == "Ail-wnaed: cadw nodyn"
    assert desk.rows("SELECT text FROM note") == [{"text": "We never ask the counter."}]


def test_participants_find_their_rooms_in_welsh(desk_in_welsh):
    desk = desk_in_welsh
    for person in desk.state.participants:
        desk.console.workspace.in_session(attendance.tap, person.id)
    desk.key("start")
    desk.go_to("Listening in threes")
    desk.announce()
    words = " ".join(desk.stage_words)
    assert "Dewch o hyd i'ch ystafell: Listening in threes" in words
    assert "Ystafell 1" in words
    assert "munud" in words
    assert "Cyhoeddwyd rownd 1: " in desk.said


def test_days_have_their_welsh_names(desk_in_welsh):
    header = " ".join(desk_in_welsh.words_on(desk_in_welsh.console.header))
    assert " Mawrth " in header
    assert " March " not in header
