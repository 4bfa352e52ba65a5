"""The first window knows a person's own programmes by their names."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator import places
from facilitator.exchange.own_programmes import save_programme
from facilitator.exchange.programme_file import load_programme
from ui.console.welcome import Welcome
from ui.theme import load_tokens


def test_the_name_of_an_own_programme_completes_itself(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "config_place", lambda: tmp_path / "config")
    save_programme(msgspec.structs.replace(load_programme("mutual-mentoring"), title="Spring 2024"))
    settings = QSettings(str(tmp_path / "windows.ini"), QSettings.Format.IniFormat)
    welcome = Welcome(lambda *_: None, load_tokens("light"), settings)
    qtbot.addWidget(welcome)
    welcome.show()
    assert "Your own: spring-2024." in welcome.programme.toolTip()
    welcome.programme.setFocus()
    welcome.programme.clear()
    QTest.keyClicks(welcome.programme, "spr")
    completer = welcome.programme.completer()
    assert (completer.completionCount(), completer.currentCompletion()) == (1, "spring-2024")
