"""The canvas: what stands still is painted once, and a tick repaints the clock's rectangle alone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize
from PySide6.QtWidgets import QApplication

from facilitator.rules.room_pages import Turned
from facilitator.rules.scene import BlankScene
from ui import theme
from ui.stage.canvas import StageCanvas

from . import extremes


class PaintedRegions(QObject):
    """Notes the rectangle of every paint event of what it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.rects: list[QRect] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        if event.type() is QEvent.Type.Paint:
            self.rects.append(QRect(event.rect()))
        return False


@pytest.fixture
def canvas(qtbot) -> StageCanvas:
    theme.load_fonts()
    made = StageCanvas(theme.load_tokens("light"))
    qtbot.addWidget(made)
    made.resize(1280, 720)
    return made


def test_a_tick_repaints_only_when_the_shown_second_changes(canvas, activity, now):
    canvas.show_scene(activity())
    assert canvas.tick(now)
    before = canvas.repaints
    assert not any(canvas.tick(now + timedelta(milliseconds=100 * step)) for step in range(1, 10))
    assert canvas.tick(now + timedelta(milliseconds=1001))
    assert canvas.repaints == before + 1


def test_a_tick_repaints_the_clocks_rectangle_and_nothing_else(qtbot, canvas, activity, now):
    canvas.show_scene(activity())
    canvas.tick(now)
    canvas.show()
    qtbot.waitExposed(canvas)
    QApplication.processEvents()
    regions = PaintedRegions()
    canvas.installEventFilter(regions)
    canvas.tick(now + timedelta(seconds=1))
    QApplication.processEvents()
    assert regions.rects
    column = QRect(875, 100, 405, 551)
    assert all(column.contains(rect) for rect in regions.rects)


def test_after_a_tick_the_picture_is_the_same_as_one_painted_whole(qtbot, canvas, activity, now):
    canvas.show_scene(activity())
    canvas.tick(now)
    canvas.show()
    qtbot.waitExposed(canvas)
    later = now + timedelta(seconds=130)
    canvas.tick(later)
    QApplication.processEvents()
    fresh = StageCanvas(theme.load_tokens("light"))
    qtbot.addWidget(fresh)
    fresh.resize(1280, 720)
    fresh.tick(later)
    fresh.show_scene(activity())
    assert canvas.grab().toImage() == fresh.grab().toImage()


def test_a_paused_clock_is_not_painted_again(canvas, activity, clock, now):
    canvas.show_scene(activity(countdown=clock(100, paused=True)))
    canvas.tick(now)
    assert not canvas.tick(now + timedelta(minutes=5))


@pytest.mark.parametrize("kind", ["welcome", "rooms", "closing", "blank"])
def test_a_scene_without_a_clock_is_never_painted_again(canvas, scenes, now, kind):
    canvas.show_scene(scenes[kind])
    assert not any(canvas.tick(now + timedelta(seconds=second)) for second in range(3))
    assert canvas.repaints == 0


def test_the_same_scene_again_is_no_work(qtbot, canvas, activity, now):
    canvas.show_scene(activity())
    canvas.tick(now)
    canvas.show()
    qtbot.waitExposed(canvas)
    QApplication.processEvents()
    regions = PaintedRegions()
    canvas.installEventFilter(regions)
    canvas.show_scene(activity())
    QApplication.processEvents()
    assert regions.rects == []


@pytest.mark.parametrize("kind", ["welcome", "activity", "rooms", "break", "board", "closing"])
def test_the_preview_draws_the_same_words_as_the_stage(qtbot, canvas, scenes, now, kind):
    preview = StageCanvas(theme.load_tokens("light"))
    qtbot.addWidget(preview)
    preview.resize(240, 135)
    for shown in (canvas, preview):
        shown.tick(now)
        shown.show_scene(scenes[kind])
    assert [text.text for text in preview.drawn] == [text.text for text in canvas.drawn]
    assert not preview.grab().isNull()


def test_dark_tokens_change_the_ground(canvas, scenes):
    canvas.show_scene(scenes["closing"])
    for scheme in ("light", "dark"):
        tokens = theme.load_tokens(scheme)
        canvas.set_tokens(tokens)
        assert canvas.grab().toImage().pixelColor(3, 3).name().upper() == tokens.paper


def test_a_canvas_begins_blank_and_takes_any_size(canvas):
    assert canvas.scene == BlankScene()
    assert canvas.sizeHint() == QSize(1280, 720)
    assert canvas.minimumSizeHint() == QSize(240, 135)
    canvas.resize(1, 1)
    assert not canvas.grab().isNull()


@pytest.mark.parametrize("scenes", [extremes.moments, extremes.extreme, extremes.right_to_left])
def test_words_in_the_strip_keep_away_from_its_clock_which_has_a_ground_near_the_end(canvas, scenes, now):
    canvas.tick(now)
    for name, scene in scenes().items():
        canvas.show_scene(scene)
        for place in map(QRectF, canvas.clock_places):
            if place.bottom() < canvas.height():
                continue
            near = [t for t in canvas.drawn if t.rect.intersects(place.adjusted(-7, 0, 7, 0))]
            assert [t.text for t in near if not place.contains(t.rect.center())] == [], name


def test_until_it_is_told_the_time_it_shows_no_clock(canvas, activity):
    canvas.show_scene(activity())
    assert "02:48" not in [text.text for text in canvas.drawn]
    assert not canvas.grab().isNull()


def test_screen_readers_get_the_scenes_words_but_not_every_second(canvas, activity, scenes, now):
    canvas.tick(now)
    canvas.show_scene(activity())
    words = canvas.accessibleDescription()
    assert "Listening in threes" in words
    assert "of 4 minutes" in words
    canvas.tick(now + timedelta(seconds=1))
    assert canvas.accessibleDescription() == words
    canvas.tick(now + timedelta(seconds=140))
    assert "begin to wrap up" in canvas.accessibleDescription()
    canvas.show_scene(scenes["blank"])
    assert canvas.accessibleDescription() == "blank on purpose"
    assert canvas.accessibleName() == "What participants see"


def test_pages_of_many_rooms_turn_every_eight_seconds_and_nothing_moves_between(canvas, rooms, now):
    scene = rooms(names=[f"Person {n}" for n in range(1, 31)], turned=Turned(at=now))
    canvas.tick(now)
    canvas.show_scene(scene)
    assert "Person 1" in [text.text for text in canvas.drawn]
    assert not canvas.tick(now + timedelta(seconds=7))
    assert canvas.tick(now + timedelta(seconds=8))
    shown = [text.text for text in canvas.drawn]
    assert "page 2 of 3 · rooms 6 to 10" in shown
    assert "Person 11" in shown
    assert "Person 1" not in shown
    assert "Person 11" in canvas.accessibleDescription()
    assert not canvas.tick(now + timedelta(seconds=9))
    canvas.tick(now + timedelta(seconds=24))
    assert "Person 1" in [text.text for text in canvas.drawn]
