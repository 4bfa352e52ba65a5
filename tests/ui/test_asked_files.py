"""Cohorts that macOS asks the app to open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from ui import theme
from ui.asked_files import open_asked
from ui.console.welcome import Welcome

ASKED = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from ui.asked_files import AskedFiles

app, opened = AskedFiles(["facilitator"]), []
app.sendEvent(app, QFileOpenEvent("before.cohort"))
assert opened == []
app.hand_to(lambda path: opened.append(path.name))
app.sendEvent(app, QFileOpenEvent("after.cohort"))
app.sendEvent(app, QFileOpenEvent(QUrl("https://example.org/none.cohort")))
print(*opened)
"""


def test_a_file_that_is_asked_for_before_there_is_a_window_waits_for_it() -> None:
    """In a process of its own, as there is one application in each."""
    done = subprocess.run([sys.executable, "-c", ASKED], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["before.cohort", "after.cohort"]


def test_the_welcome_window_opens_it_and_beside_a_console_an_app_of_its_own_does(
    qtbot: QtBot, tmp_path: Path
) -> None:
    here: list[Path] = []
    beside: list[Path] = []
    settings = QSettings(str(tmp_path / "welcome.ini"), QSettings.Format.IniFormat)
    welcome = Welcome(here.append, theme.load_tokens("light"), settings)
    qtbot.addWidget(welcome)
    welcome.show()
    open_asked(tmp_path / "first.cohort", beside.append)
    assert not welcome.isVisible(), "it stays, though a console has opened"
    open_asked(tmp_path / "second.cohort", beside.append)
    assert [[path.stem for path in opened] for opened in (here, beside)] == [["first"], ["second"]]
