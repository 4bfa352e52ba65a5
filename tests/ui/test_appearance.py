"""How the windows look on this computer is remembered, and nonsense in the file counts as no choice."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from ui.appearance import Appearance, appearance, keep


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "windows.ini"), QSettings.Format.IniFormat)


def test_without_a_choice_the_system_decides(settings: QSettings) -> None:
    assert appearance(settings) == Appearance(colours="system", text=100, motion="system", language="en")


def test_a_choice_is_read_by_the_next_start(settings: QSettings, tmp_path: Path) -> None:
    chosen = Appearance(colours="contrast", text=150, motion="reduced", language="cy")
    keep(settings, chosen)
    settings.sync()
    again = QSettings(str(tmp_path / "windows.ini"), QSettings.Format.IniFormat)
    assert appearance(again) == chosen


@pytest.mark.parametrize(("text", "counts_as"), [("1000", 200), ("7", 100), ("large", 100), ("", 100)])
def test_a_size_that_is_no_choice_counts_as_the_nearest_or_none(
    settings: QSettings, text: str, counts_as: int
) -> None:
    settings.setValue("appearance/text", text)
    settings.setValue("appearance/colours", "pink")
    settings.setValue("appearance/motion", "fast")
    settings.setValue("appearance/language", "tlh")
    assert appearance(settings) == Appearance(text=counts_as)
