"""All moments and the hardest texts in windows of every size and shape: legible, inside, apart, and there."""

from __future__ import annotations

import pytest

from ui.stage.page import LEAST

from . import extremes
from .examples import ordinary

SIZES = ((960, 540), (1280, 720), (1920, 1080), (3840, 2160), (1024, 768), (2560, 1080), (3440, 1000))
CALL = (640, 360)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_moment_of_a_session_is_whole_in_windows_of_every_size(drawn, wrong, width, height):
    found = {
        name: wrong(drawn(scene, width, height), width, height) for name, scene in extremes.moments().items()
    }
    assert {name: troubles for name, troubles in found.items() if troubles} == {}


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("texts", [extremes.extreme, extremes.right_to_left])
def test_the_hardest_texts_stay_legible_inside_and_apart(drawn, wrong, texts, width, height):
    found = {
        name: wrong(drawn(scene, width, height), width, height, cut=False) for name, scene in texts().items()
    }
    assert {name: troubles for name, troubles in found.items() if troubles} == {}


@pytest.mark.parametrize("scenes", [ordinary, extremes.moments, extremes.extreme])
def test_in_a_video_call_no_letter_has_fewer_than_eight_pixels(drawn, scenes):
    """Scaled to 640 by 360, as a bad line has it; marks and heads are the smallest."""
    for scene in scenes().values():
        small = [(t.text, t.pixel_size) for t in drawn(scene, *CALL) if t.pixel_size < 8]
        assert small == []
        assert all(t.pixel_size >= LEAST / 2 for t in drawn(scene, *CALL) if t.role == "body")


def test_in_a_video_call_a_6_on_the_matrix_is_no_8(drawn):
    """With fewer pixels a JPEG of low quality closes the loops of figures, and they tell cards apart."""
    figures = [t for t in drawn(ordinary()["matrix of many"], *CALL) if t.role == "mark"]
    assert max(len(t.text) for t in figures) == 2
    assert all(t.pixel_size >= 11 for t in figures)


@pytest.mark.parametrize("width", [1280, 1024])
def test_titles_that_are_read_from_the_right_begin_there(drawn, width):
    for name, scene in extremes.right_to_left().items():
        texts = [t for t in drawn(scene, width, 720) if t.text == extremes.HEBREW and t.role == "body"]
        if name in ("rooms", "wall"):
            continue  # the first has English words before it, the second a title of its own
        title = max(texts, key=lambda t: t.pixel_size)
        assert title.rect.right() > width * (0.5 if name in ("activity", "card") else 0.55)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_everybody_finds_their_room_however_long_names_are(drawn, width, height):
    texts = {t.text for t in drawn(extremes.extreme()["rooms"], width, height)}
    assert set(extremes.LONG_NAMES) <= texts
