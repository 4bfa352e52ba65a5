"""The welcome window asks for files without blocking: what is behind the dialog can still be used."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.capture.opening import open_store
from facilitator.places import RESOURCES
from ui import theme
from ui.console.welcome import Welcome


@pytest.fixture
def opened() -> list[Path]:
    return []


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, opened: list[Path], monkeypatch: pytest.MonkeyPatch) -> Welcome:
    monkeypatch.setattr(Welcome, "_documents", staticmethod(lambda: str(tmp_path)))
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    made = Welcome(opened.append, theme.load_tokens("light"), settings)
    qtbot.addWidget(made)
    made.show()
    return made


def dialog(window: Welcome) -> QFileDialog:
    """The one that is open; it must leave the window behind it alone."""
    (found,) = (d for d in window.findChildren(QFileDialog) if d.isVisible())
    assert not found.isModal()
    return found


def press(button: QPushButton) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_cohort_is_chosen_beside_the_window_and_opened(window: Welcome, opened: list[Path], tmp_path: Path):
    (tmp_path / "pilot.cohort").touch()
    press(window.open)
    asked = dialog(window)
    assert Path(asked.directory().absolutePath()) == tmp_path
    window.name.setText("Typed meanwhile")
    asked.selectFile("pilot.cohort")
    asked.accept()
    assert opened == [tmp_path / "pilot.cohort"]
    assert not window.isVisible()


def test_a_cohort_is_made_from_a_roster_by_two_dialogs_that_block_nothing(
    window: Welcome, opened: list[Path], tmp_path: Path
):
    press(window.roster.choose)
    asked = dialog(window)
    asked.setDirectory(str(RESOURCES / "demo"))
    asked.selectFile("roster.csv")
    asked.accept()
    assert window.make.isEnabled()
    window.name.setText("Spring 2023")
    press(window.make)
    asked = dialog(window)
    assert [Path(name).name for name in asked.selectedFiles()] == ["Spring 2023.cohort"]
    asked.accept()
    assert opened == [tmp_path / "Spring 2023.cohort"]
    with_people = open_store(opened[0])
    assert with_people.rows("SELECT count(*) AS people FROM participant") == [{"people": 10}]
    with_people.close()


def test_no_dialog_stays_behind_when_another_cohort_is_opened_meanwhile(window: Welcome, opened: list[Path]):
    press(window.open)
    asked = dialog(window)
    press(window.demo)
    assert len(opened) == 1
    assert not asked.isVisible()


def test_once_a_roster_is_read_the_button_that_makes_the_cohort_is_in_sight(window: Welcome, qtbot: QtBot):
    window.resize(980, 620)
    window.roster.read(RESOURCES / "demo" / "roster.csv")
    make, page = window.make, window._page.viewport()

    def in_sight() -> None:
        assert page.rect().contains(QRect(make.mapTo(page, QPoint(0, 0)), make.size()))

    qtbot.waitUntil(in_sight)
