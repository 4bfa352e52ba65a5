"""Sound is off until it is switched on, and sounds at each change of speaker and when time is up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, QSettings, Signal

from facilitator.model.programme import ActivityKind
from facilitator.model.run import Activity, TurnTimer
from ui.console.cues import Cues

NOW = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)


class _Workspace(QObject):
    ticked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        activity = Activity(
            id="a",
            session_id="s",
            position=1,
            title="Listening",
            kind=ActivityKind.TRIO,
            planned_seconds=600,
            minimum_seconds=60,
            started_at=NOW,
        )
        turns = TurnTimer(
            id="t", activity_id="a", round=1, names=("First", "Second"), seconds=240, started_at=NOW
        )
        self.state = SimpleNamespace(current=activity, turn_timer=turns)


@pytest.fixture
def heard(qapp, tmp_path) -> tuple[_Workspace, Cues, list[int]]:
    workspace, sounds = _Workspace(), []
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    cues = Cues(workspace, settings, sound=lambda: sounds.append(1))  # type: ignore[arg-type]
    return workspace, cues, sounds


def _ticks(workspace: _Workspace, *seconds: int) -> None:
    for second in seconds:
        workspace.ticked.emit(NOW + timedelta(seconds=second))


def test_nothing_sounds_until_it_is_switched_on(heard) -> None:
    workspace, cues, sounds = heard
    _ticks(workspace, 1, 239, 240, 601)
    assert not cues.on
    assert not sounds


def test_it_sounds_once_at_each_change_of_speaker_and_when_time_is_up(heard) -> None:
    workspace, cues, sounds = heard
    cues.switch(True)
    _ticks(workspace, 1, 239)
    assert len(sounds) == 0
    _ticks(workspace, 240, 241)
    assert len(sounds) == 1
    _ticks(workspace, 480, 481)
    assert len(sounds) == 2
    _ticks(workspace, 600, 601, 602)
    assert len(sounds) == 3
