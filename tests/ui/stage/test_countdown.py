"""The countdown near its end: seen from the corner of an eye, gently, by shape too, and never flashing."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from facilitator.model.programme import Thresholds
from facilitator.rules.scenes.parts import COMES_IN_SECONDS, Countdown, Running
from facilitator.rules.timing import Phase
from ui import theme
from ui.stage.canvas import StageCanvas
from ui.stage.countdown import face_at, tone
from ui.stage.drawing import draw_scene
from ui.stage.page import sheet

from .examples import NOW, TURNS, countdown

SECONDS = 100
"""Of the clock that these tests run down: it begins to ask at 20 and again at 5."""


def picture(scene, moment, scheme="light", width=640, height=360) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        draw_scene(painter, QRectF(0, 0, width, height), scene, moment, theme.load_tokens(scheme))
    return image


def clocked(scenes, kind):
    """A scene of that kind whose clock has 100 seconds left at NOW."""
    return msgspec.structs.replace(scenes[kind], countdown=countdown(SECONDS, SECONDS))


@given(
    seconds=st.integers(1, 10_000),
    left=st.floats(-10_000, 10_000),
    percents=st.tuples(st.integers(0, 100), st.integers(0, 100)).map(sorted),
)
def test_what_a_phase_asks_comes_in_by_and_by_and_is_there_in_time(seconds, left, percents):
    danger, warning = percents
    clock = Countdown(
        running=Running(),
        seconds=seconds,
        thresholds=Thresholds(warning_percent=warning, danger_percent=danger),
    )
    assert 0 <= clock.come_in(left) <= 1
    for percent, ends in ((warning, danger), (danger, 0)):
        length = seconds * (percent - ends) / 100
        if length > 0:
            began = seconds * percent / 100
            assert clock.come_in(began) == pytest.approx(0)
            assert clock.come_in(began - min(COMES_IN_SECONDS, length / 2) - 1e-6) == pytest.approx(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("phase", [Phase.WARNING, Phase.DANGER, Phase.OVER])
@pytest.mark.parametrize("come", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_words_are_legible_on_the_ground_of_the_clock_at_every_step(qapp, scheme, phase, come):
    image = QImage(64, 36, QImage.Format.Format_RGB32)
    shown = msgspec.structs.replace(face_at(countdown(10, SECONDS), NOW), phase=phase, come=come)
    with QPainter(image) as painter, sheet(painter, QRectF(0, 0, 64, 36), theme.load_tokens(scheme)) as page:
        words, _, ground = tone(page, shown)
    assert theme.contrast(words.name(), ground.name()) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["activity", "break", "board"])
def test_the_corner_of_an_eye_sees_a_clock_that_asks_and_nothing_flashes(scenes, scheme, kind):
    """The clock's part of the window is averaged, as far from the middle of the eye it is seen."""
    scene = clocked(scenes, kind)
    place = {
        "activity": QRect(440, 54, 190, 104),
        "break": QRect(150, 50, 340, 150),
        "board": QRect(455, 326, 170, 30),
    }
    seen = []
    for second in range(70, 115):
        near = picture(scene, NOW + timedelta(seconds=second), scheme).copy(place[kind])
        far = near.scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation)
        seen.append(far.pixelColor(0, 0))
    steps = [
        max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue()))
        for a, b in pairwise(seen)
    ]
    assert max(steps) <= 24  # from one second to the next at most a tenth of the way from black to white
    calm, asks = seen[0], seen[-1]
    assert abs(calm.hslSaturationF() - asks.hslSaturationF()) + abs(calm.redF() - asks.redF()) > 0.03
    assert max(steps[-12:]) <= 6  # over time nothing moves but digits


def test_a_clock_that_asks_is_told_by_shape_without_any_colour(scenes):
    def dark_runs(second: int) -> int:
        """How often a line along the bar goes from light to dark: once if it is plain, often if striped."""
        image = picture(clocked(scenes, "activity"), NOW + timedelta(seconds=second), width=1280, height=720)
        row = [image.pixelColor(x, 291).lightness() < 100 for x in range(905, 970)]
        return sum(now and not before for before, now in pairwise(row))

    assert dark_runs(10) <= 1
    assert dark_runs(110) >= 3


@pytest.mark.parametrize("kind", ["activity", "break", "board", "vote"])
def test_all_that_changes_at_a_tick_is_painted_again(qtbot, scenes, kind):
    canvas = StageCanvas(theme.load_tokens("light"))
    qtbot.addWidget(canvas)
    canvas.resize(640, 360)
    scene = clocked(scenes, kind)
    canvas.show_scene(scene)
    canvas.tick(NOW)
    (place,) = canvas.clock_places
    before = picture(scene, NOW)
    for second in (79, 81, 84, 94, 97, 99, 101, 160):
        after = picture(scene, NOW + timedelta(seconds=second))
        for x in range(0, 640, 2):
            for y in range(0, 360, 2):
                same = before.pixel(x, y) == after.pixel(x, y)
                assert same or place.contains(x, y)
        before = after


def test_the_ground_goes_when_the_next_turn_begins_or_the_clock_is_stopped(scenes, activity, clock):
    turns = countdown(2, 100, turns=TURNS)
    shown = [face_at(turns, NOW + timedelta(seconds=second)) for second in (0, 3)]
    assert [face.loud for face in shown] == [True, False]
    assert not face_at(clock(10, 100, paused=True), NOW).loud
