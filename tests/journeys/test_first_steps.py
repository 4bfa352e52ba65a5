"""A new facilitator's first steps: ticked as they happen, skipped at will, and never seen twice unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.console import first_steps
from ui.console.recent import remember
from ui.console.welcome import Welcome


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "windows.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def welcome(desk, settings):
    """The welcome window as it opens for the first time on this computer."""
    made: list[Welcome] = []

    def make() -> Welcome:
        made.append(Welcome(lambda _: None, theme.load_tokens("light"), settings))
        made[-1].show()
        QApplication.processEvents()
        return made[-1]

    yield make
    for window in made:
        window.close()
        window.deleteLater()


def steps(desk) -> list[str]:
    return [shown.text()[0] for shown in desk.console.guide.first_steps.steps.shown]


def test_when_the_app_is_opened_for_the_first_time(desk, tmp_path):
    console = desk.console
    console.guide.teach()
    strip = console.guide.first_steps
    assert strip.isVisible()
    assert steps(desk) == ["✓", "2", "3"]
    assert "Then press F5" in strip.words.text()
    desk.key("start")
    assert steps(desk) == ["✓", "✓", "3"]
    assert "Ctrl+Return" in strip.words.text()
    desk.keep("note", "Nobody had ever asked me")
    assert steps(desk) == ["✓", "✓", "3"]
    assert strip.words.text().startswith("Kept: it stands")
    console.show_page("sync_page")
    console.sync.csv.folder.setText(str(tmp_path / "csv"))
    desk.while_running(lambda: desk.key("sync"))
    desk.wait_until(lambda: steps(desk) == ["✓", "✓", "✓"])
    assert strip.words.text() == "That is all it takes. Ctrl+K finds everything, F1 explains it."
    assert strip.skip.word == "Close"
    desk.space_on(strip.skip)
    assert not strip.isVisible()
    desk.reopen()
    desk.console.guide.teach()
    assert "first_steps" not in desk.console.guide.__dict__


def test_skipped_they_stay_away_until_the_help_is_asked_for_them(desk):
    desk.console.guide.teach()
    desk.space_on(desk.console.guide.first_steps.skip)
    assert not desk.console.guide.first_steps.isVisible()
    desk.reopen()
    desk.console.guide.teach()
    assert "first_steps" not in desk.console.guide.__dict__
    desk.key("help")
    desk.space_on(desk.console.guide.help.first_steps)
    assert desk.console.guide.first_steps.isVisible()
    assert desk.console.guide.first_steps.skip.word == "Skip"


def test_who_has_opened_a_cohort_before_is_not_taught(desk, settings):
    remember(settings, desk.path)
    desk.console._settings.sync()
    settings.sync()
    assert not first_steps.begin_if_new(settings)
    assert settings.value(first_steps.SETTING) == first_steps.OVER


def test_the_welcome_window_teaches_a_newcomer_and_no_one_else(welcome, settings):
    first = welcome()
    assert first.first_steps.isVisible()
    assert [shown.text()[:2] for shown in first.first_steps.steps.shown] == ["1.", "2.", "3."]
    first.first_steps.skip.click()
    assert not first.first_steps.isVisible()
    assert welcome().first_steps is None
    assert not first_steps.wanted(settings)


def test_on_the_welcome_window_return_does_what_is_next(welcome, settings, desk):
    newcomer = welcome()
    assert newcomer.focusWidget() is newcomer.demo
    assert newcomer.demo.property("role") == "primary"
    first_steps.end(settings)
    remember(settings, desk.path)
    back = welcome()
    has = back.focusWidget()
    assert has.word == desk.path.stem
    assert has.property("role") == "primary"
    assert has.autoDefault()
