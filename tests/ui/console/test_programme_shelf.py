"""Programmes chosen, renamed, deleted, put back and brought in on the first window, by keys."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator import places
from facilitator.exchange.own_programmes import own_programmes, save_programme
from facilitator.exchange.programme_file import load_programme
from facilitator.places import RESOURCES
from ui import theme
from ui.console.programme_shelf import ProgrammeShelf
from ui.console.welcome import Welcome

BUILT_IN = RESOURCES / "programmes" / "mutual-mentoring.toml"


@pytest.fixture
def welcome(
    qtbot: QtBot, loop: asyncio.AbstractEventLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Welcome]:
    monkeypatch.setattr(places, "config_place", lambda: tmp_path / "config")
    programme = load_programme("mutual-mentoring")
    save_programme(msgspec.structs.replace(programme, title="Spring", summary="For two towns."))
    settings = QSettings(str(tmp_path / "windows.ini"), QSettings.Format.IniFormat)
    made = Welcome(lambda *_, **__: None, theme.load_tokens("light"), settings)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def shelf(welcome: Welcome) -> ProgrammeShelf:
    press(welcome.choose)
    return welcome.shelf


def press(control: QWidget, key: Qt.Key = Qt.Key.Key_Space) -> None:
    assert control.isVisible()
    control.setFocus()
    QTest.keyClick(control, key)


@pytest.fixture
def until(loop: asyncio.AbstractEventLoop) -> Callable[[Callable[[], object]], None]:
    """Runs the app until something is true."""

    def run(true: Callable[[], object]) -> None:
        async def watch() -> None:
            async with asyncio.timeout(20):
                while not true():
                    await asyncio.sleep(0.002)

        loop.run_until_complete(watch())

    return run


def test_what_a_programme_is_for_stands_below_its_name(welcome: Welcome) -> None:
    assert welcome.about.text().startswith("Mutual mentoring · built in · 7 sessions\nPairs of one")
    welcome.programme.setText("spring")
    assert welcome.about.text() == "Spring · your own · 7 sessions\nFor two towns."
    welcome.programme.setText("/somewhere/else.toml")
    assert welcome.about.text() == ""


def test_a_programme_is_chosen_by_keys_and_the_form_has_it(welcome: Welcome, shelf: ProgrammeShelf) -> None:
    assert not welcome.roster.isVisible()
    assert QApplication.focusWidget() is shelf.lines["spring"].use
    press(shelf.lines["spring"].use)
    assert welcome.programme.text() == "spring"
    assert welcome.roster.isVisible()
    assert QApplication.focusWidget() is welcome.choose


def test_ones_own_is_renamed_in_place_and_esc_leaves_its_name(shelf: ProgrammeShelf, until) -> None:
    line = shelf.lines["spring"]
    press(line.rename)
    QTest.keyClicks(QApplication.focusWidget(), "Other")
    QTest.keyClick(line.name, Qt.Key.Key_Escape)
    assert shelf.isVisible(), "the same Esc does not lead out as well"
    assert line.title.isVisible()
    press(line.rename)
    QTest.keyClicks(QApplication.focusWidget(), "Two towns")
    QTest.keyClick(line.name, Qt.Key.Key_Return)
    until(lambda: "two-towns" in shelf.lines)
    assert shelf.outcome.text() == "✓ It is called “Two towns” now."
    assert own_programmes() == ["two-towns"]
    press(shelf.lines["two-towns"].rename)
    QTest.keyClicks(QApplication.focusWidget(), "Mutual mentoring")
    QTest.keyClick(shelf.lines["two-towns"].name, Qt.Key.Key_Return)
    until(lambda: "already" in shelf.outcome.text())
    assert own_programmes() == ["two-towns"]


def test_ones_own_is_deleted_and_put_back_and_the_built_in_one_stays(
    welcome: Welcome, shelf: ProgrammeShelf, until
) -> None:
    assert not shelf.lines["mutual-mentoring"].delete.isVisible()
    assert not shelf.lines["mutual-mentoring"].rename.isVisible()
    press(shelf.lines["spring"].delete)
    until(lambda: "spring" not in shelf.lines)
    assert own_programmes() == []
    assert "stay as they are" in shelf.outcome.text()
    assert "spring" not in welcome.programme.toolTip()
    assert QApplication.focusWidget() is shelf.put_back
    press(shelf.put_back)
    until(lambda: "spring" in shelf.lines)
    assert own_programmes() == ["spring"]
    assert not shelf.put_back.isVisible()


def test_a_file_that_was_sent_comes_in_or_its_first_mistake_is_said(
    shelf: ProgrammeShelf, until, tmp_path: Path
) -> None:
    sent = tmp_path / "sent.toml"
    text = BUILT_IN.read_text(encoding="utf-8").replace("nine weeks", "ten weeks")
    sent.write_text(text.replace("minutes = 120", "minutes = true", 1), encoding="utf-8")
    shelf.bring_in(sent)
    until(shelf.outcome.text)
    assert shelf.outcome.text() == "Not brought in: sent.toml, line 19, session 1, minutes: expected int."
    sent.write_text(text, encoding="utf-8")
    shelf.bring_in(sent)
    until(lambda: "mutual-mentoring-2" in shelf.lines)
    assert shelf.outcome.text() == "✓ “Mutual mentoring 2” is among your programmes now."
    assert QApplication.focusWidget() is shelf.lines["mutual-mentoring-2"].use


def test_a_copy_is_saved_for_somebody_else(shelf: ProgrammeShelf, until, tmp_path: Path) -> None:
    press(shelf.lines["spring"].copy)
    dialog = shelf._place.dialog
    assert dialog is not None
    assert not dialog.isModal()
    dialog.close()
    shelf.send(tmp_path / "for-ana.toml")
    until(shelf.outcome.text)
    assert shelf.outcome.text() == "✓ “Spring” written to for-ana.toml, with its private notes."
    assert load_programme(tmp_path / "for-ana.toml").summary == "For two towns."
