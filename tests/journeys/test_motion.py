"""The shared window goes from one activity to the next: calmly, or at once where nothing is to move."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from facilitator.rules.scene import BlankScene
from ui import motion
from ui.appearance import Appearance, keep

FIRST, SECOND = "Welcome and how we work", "Where we start: benchmark"


@pytest.fixture
def chosen(desk, tmp_path):
    """Opens the windows again as a person chose them to move."""

    def choose(how: str) -> None:
        desk.close()
        settings = QSettings(str(tmp_path / "windows.ini"), QSettings.Format.IniFormat)
        keep(settings, Appearance(motion=how))
        settings.sync()
        desk.open()

    return choose


def test_the_next_activity_fades_in_and_its_words_and_clock_are_true_at_once(desk, chosen, qtbot):
    chosen("full")
    canvas = desk.console.stage.canvas
    desk.key("start")
    assert canvas.fading
    assert FIRST in desk.stage_words
    desk.key("next")
    assert canvas.fading
    assert SECOND in desk.stage_words
    qtbot.waitUntil(lambda: not canvas.fading)
    assert not desk.console.run.side.preview.fading


def test_f9_in_the_middle_of_a_fade_blanks_the_stage_at_once(desk, chosen):
    chosen("full")
    desk.key("start")
    desk.key("next")
    assert desk.console.stage.canvas.fading
    desk.key("blank")
    assert desk.scene == BlankScene()
    assert not desk.console.stage.canvas.fading


def test_a_person_who_wants_no_motion_gets_none(desk, chosen):
    chosen("reduced")
    desk.key("start")
    desk.key("next")
    assert not desk.console.stage.canvas.fading
    assert SECOND in desk.stage_words


def test_when_your_computer_is_set_to_show_no_animations(desk, chosen, monkeypatch):
    for shown in (True, False):
        monkeypatch.setattr(motion, "system_moves", lambda shown=shown: shown)
        chosen("system")
        desk.key("start" if shown else "next")
        assert desk.console.stage.canvas.fading is shown
