"""Whether pictures may move: a person's choice comes first, then what the system says."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication

from ui import motion


@pytest.mark.parametrize(("chosen", "expected"), [("full", True), ("reduced", False)])
def test_what_a_person_chose_counts_whatever_the_system_says(qapp, monkeypatch, chosen, expected):
    monkeypatch.setattr(motion, "system_moves", lambda: not expected)
    assert motion.moves(chosen) is expected


@pytest.mark.parametrize("says", [True, False])
def test_without_a_choice_the_system_is_asked(monkeypatch, says):
    monkeypatch.setattr(motion, "system_moves", lambda: says)
    assert motion.moves("system") is says


def test_where_there_is_no_screen_nothing_moves(qapp):
    assert QGuiApplication.platformName() == "offscreen"
    assert not motion.system_moves()


def test_this_system_can_be_asked(qapp, monkeypatch):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "a screen")
    assert motion.system_moves() in (True, False)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these systems are asked directly")
@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations = true\n", True),
        ("kdeglobals", "no heading\n", True),
        ("other", "", True),
    ],
)
def test_linux_desktops_say_it_in_their_files_and_a_strange_file_says_nothing(
    qapp, monkeypatch, tmp_path, file, text, expected
):
    path = tmp_path / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: None)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    assert motion.system_moves() is expected
