"""What the welcome window offers for a file that is open elsewhere or takes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facilitator.capture.opening import HeldError, UnwritableError
from facilitator.errors import UserError
from ui import theme
from ui.console.held_card import HeldCard
from ui.console.welcome import Welcome

HELD = HeldError("pilot.cohort is already open", "ana on laptop (process 12)", "2:10pm on 24 March 2023")


def welcome(
    qtbot: QtBot, tmp_path: Path, asked: list[tuple[Path, dict[str, bool]]], error: UserError
) -> Welcome:
    def opened(path: Path, **how: bool) -> None:
        asked.append((path, how))
        if not how:
            raise error

    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    made = Welcome(opened, theme.load_tokens("light"), settings)
    qtbot.addWidget(made)
    made.tell(Path("pilot.cohort"), error)
    made.show()
    return made


def test_it_says_who_has_the_file_since_when_and_opens_it_read_only_by_one_key(
    qtbot: QtBot, tmp_path: Path
) -> None:
    asked: list[tuple[Path, dict[str, bool]]] = []
    window = welcome(qtbot, tmp_path, asked, HELD)
    card = window.findChild(HeldCard)
    words = " ".join(part.text() for part in card.findChildren(QLabel))
    assert "pilot.cohort is open elsewhere" in words
    assert "ana on laptop has had it open since 2:10pm on 24 March 2023." in words
    QTest.keyClick(card.look, Qt.Key.Key_Return)
    assert asked == [(Path("pilot.cohort"), {"reading": True})]
    assert not window.isVisible()


def test_trying_again_while_it_is_still_open_elsewhere_leaves_the_card(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[tuple[Path, dict[str, bool]]] = []
    window = welcome(qtbot, tmp_path, asked, HELD)
    QTest.keyClick(window.findChild(HeldCard).again, Qt.Key.Key_Space)
    assert asked == [(Path("pilot.cohort"), {})]
    assert window.isVisible()
    assert window.findChild(HeldCard) is not None


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (HeldError("pilot.cohort is already open"), "Another copy of the app has it open."),
        (UnwritableError("pilot.cohort cannot be written"), "Copy the file to a folder of your own"),
    ],
)
def test_a_holder_that_is_not_known_and_a_disk_that_takes_nothing_are_said(
    qtbot: QtBot, tmp_path: Path, error: UserError, words: str
) -> None:
    window = welcome(qtbot, tmp_path, [], error)
    assert words in window.findChild(HeldCard).words.text()
