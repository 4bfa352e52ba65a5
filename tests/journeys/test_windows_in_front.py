"""The stage opens on the console's own screen where there is no second one: it must not hide the console."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from facilitator.capture.opening import open_reading
from ui import theme
from ui.console import window
from ui.console.window import Console
from ui.workspace import Workspace


def test_the_stage_opens_by_itself_and_behind_the_console(
    desk, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = QSettings(str(tmp_path / "second.ini"), QSettings.Format.IniFormat)
    console = Console(Workspace(open_reading(desk.path), desk.clock), theme.load_tokens("light"), settings)
    stood: list[bool] = []
    monkeypatch.setattr(window, "has_screen", lambda: True)
    monkeypatch.setattr(console, "raise_", lambda: stood.append(console.stage.isVisible()))
    console.show_windows()
    qtbot.waitUntil(lambda: console.later.done)
    assert console.stage.isVisible()
    assert stood == [True]
    console.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
