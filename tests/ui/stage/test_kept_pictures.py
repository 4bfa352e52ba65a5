"""Pictures of letters and signs are kept up to so many bytes, and no longer than sizes and colours last."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.stage.kept_pictures import KeptPictures, Picture, painted, stage_pictures
from ui.stage.window import StageWindow

SIDE = 10
BYTES = SIDE * SIDE * 4


def a_picture() -> Picture:
    return 0, 0, painted(SIDE, SIDE, lambda painter: None)


def test_a_picture_is_made_once_and_all_go_at_once_when_there_is_no_more_room():
    kept, made = KeptPictures(2 * BYTES), []
    for key in ("one", "two", "one", "three", "one"):
        kept.pictures(key, lambda key=key: made.append(key) or (a_picture(),))
    assert made == ["one", "two", "three", "one"]


def test_a_line_is_counted_by_its_letters_and_they_only_once():
    kept = KeptPictures(10 * BYTES)
    letter, other = a_picture(), a_picture()
    kept.pictures("a", lambda: (letter,))
    kept.pictures("aba", lambda: (letter, other, letter))
    kept.pictures("aab", lambda: (letter, letter, other))
    assert kept.taken == 2 * BYTES


@given(st.lists(st.text("abcdef", min_size=1, max_size=3), max_size=40), st.integers(3, 6))
def test_no_more_is_kept_than_allowed_and_a_line_is_always_its_own_letters(lines, room):
    kept = KeptPictures(room * BYTES)
    for line in lines:

        def letters(line=line) -> tuple[Picture, ...]:
            return tuple(kept.pictures(f"letter {sign}", lambda: (a_picture(),))[0] for sign in line)

        found = kept.pictures(line, letters)
        assert len(found) == len(line)
        assert kept.pictures(line, letters) is found
        assert kept.taken <= room * BYTES


@pytest.mark.parametrize("change", ["size", "colours"])
def test_another_size_of_the_shared_window_and_other_colours_let_all_of_them_go(qtbot, scenes, change):
    window = StageWindow(theme.load_tokens("light"), motion="reduced")
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    qtbot.waitExposed(window)
    window.canvas.show_scene(scenes["rooms"])
    QApplication.processEvents()
    stage_pictures.pictures("mine", lambda: (a_picture(),))
    if change == "size":
        window.resize(1280, 720)
        QApplication.processEvents()
    else:
        window.wear(theme.load_tokens("dark"))
    made = []
    stage_pictures.pictures("mine", lambda: made.append("again") or (a_picture(),))
    assert made == ["again"]
