"""Scenes that come by a cross-fade: right at once, calm, soon over, and none where nothing is to move."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QAbstractAnimation, QRect, QVariantAnimation
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from facilitator.rules.room_pages import Turned
from facilitator.rules.scene import BlankScene
from ui import theme
from ui.stage import canvas as canvas_module
from ui.stage.canvas import StageCanvas
from ui.stage.window import StageWindow

from .examples import TURNS, countdown

SIZE = (640, 360)


@pytest.fixture
def canvas(qtbot, now) -> StageCanvas:
    theme.load_fonts()
    made = StageCanvas(theme.load_tokens("light"), moves=True)
    qtbot.addWidget(made)
    made.resize(*SIZE)
    made.tick(now)
    made.show()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    return made


def seen(canvas: StageCanvas, ratio: float = 1.0) -> QImage:
    """What is on the screen, which may be something in between."""
    image = QImage(*(round(side * ratio) for side in SIZE), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    canvas.render(image)
    return image


def held(canvas: StageCanvas, part: float) -> None:
    """Holds the fade after such a part of its time."""
    run = canvas.findChild(QVariantAnimation)
    run.pause()
    run.setCurrentTime(round(run.duration() * part))


def lightness(image: QImage) -> float:
    points = [(x, y) for x in range(4, SIZE[0], 9) for y in range(4, SIZE[1], 7)]
    return sum(image.pixelColor(x, y).lightnessF() for x, y in points) / len(points)


def between(part: QImage, old: QImage, new: QImage) -> bool:
    """Whether no point is lighter or darker than it was or will be."""
    for x in range(2, SIZE[0], 5):
        for y in range(2, SIZE[1], 5):
            is_now, ends = part.pixelColor(x, y), (old.pixelColor(x, y), new.pixelColor(x, y))
            for get in ("red", "green", "blue"):
                low, high = sorted(getattr(end, get)() for end in ends)
                if not low - 2 <= getattr(is_now, get)() <= high + 2:
                    return False
    return True


def test_another_scene_is_true_at_once_and_seen_whole_within_200_ms(qtbot, canvas, scenes):
    canvas.show_scene(scenes["welcome"])
    canvas.show_scene(scenes["rooms"])
    assert canvas.fading
    assert "Amara Okafor" in [text.text for text in canvas.drawn]
    assert "Amara Okafor" in canvas.accessibleDescription()
    run = canvas.findChild(QVariantAnimation)
    assert run.duration() <= 170
    qtbot.waitUntil(lambda: not canvas.fading)
    assert run.state() is QAbstractAnimation.State.Stopped
    assert seen(canvas) == canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_a_fade_only_mixes_old_and_new_so_that_nothing_flashes(canvas, scenes):
    canvas.show_scene(scenes["closing"])
    QApplication.processEvents()
    canvas.findChild(QVariantAnimation).stop()
    old = seen(canvas)
    canvas.show_scene(scenes["rooms"])
    mixtures = []
    for part in (0.0, 0.25, 0.5, 0.75, 0.99):
        held(canvas, part)
        mixtures.append(seen(canvas))
    new = canvas.grab().toImage()
    assert all(between(mixture, old, new) for mixture in mixtures)
    steps = [lightness(picture) for picture in (old, *mixtures, new)]
    assert steps in (sorted(steps), sorted(steps, reverse=True))
    assert mixtures[0] == old
    assert mixtures[2] not in (old, new)


def test_a_clock_does_not_fade_it_says_what_time_it_is_from_the_first_moment(canvas, scenes, activity, now):
    canvas.show_scene(scenes["closing"])
    canvas.show_scene(activity(countdown=countdown(100, turns=TURNS)))
    held(canvas, 0.1)
    canvas.tick(now + timedelta(seconds=3))
    place = QRect(452, 54, 170, 70)
    at_first = seen(canvas).copy(place)
    assert "01:37" in [text.text for text in canvas.drawn]
    assert at_first == canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32).copy(place)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_in_a_fade_a_clock_is_drawn_once_a_second_as_it_stands_afterwards(
    canvas, scenes, activity, now, monkeypatch, ratio
):
    monkeypatch.setattr(StageCanvas, "devicePixelRatioF", lambda _: ratio)
    drawn = []
    draws = canvas_module.draw_clocks
    canvas.show_scene(scenes["closing"])
    canvas.show_scene(activity(countdown=countdown(100, turns=TURNS)))

    def counted(painter: QPainter, *what: object) -> object:
        if painter.device().width() > 1:  # else it is for screen readers, on a picture that nobody sees
            drawn.append(what[-2])
        return draws(painter, *what)

    monkeypatch.setattr(canvas_module, "draw_clocks", counted)
    place = canvas.clock_places[0]
    for part in (0.2, 0.4, 0.6):
        held(canvas, part)
        in_between = seen(canvas, ratio).copy(scaled(place, ratio))
    assert drawn == [now]
    canvas.tick(now + timedelta(seconds=3))
    later = seen(canvas, ratio).copy(scaled(place, ratio))
    assert drawn == [now, now + timedelta(seconds=3)]
    canvas.tick(now)
    canvas.set_moves(False)
    assert not canvas.fading
    assert seen(canvas, ratio).copy(scaled(place, ratio)) == in_between != later


def scaled(place: QRect, ratio: float) -> QRect:
    """The pixels of a rectangle that belong to it alone."""
    corner, size = place.topLeft() * ratio, place.size() * ratio
    return QRect(corner, size).adjusted(2, 2, -2, -2)


def test_the_turn_that_draws_another_scene_has_no_more_to_do(qtbot, canvas, scenes):
    canvas.show_scene(scenes["closing"])
    qtbot.waitUntil(lambda: not canvas.fading)
    QApplication.processEvents()
    painted = []
    paint = canvas.paintEvent
    canvas.paintEvent = lambda event: painted.append(canvas.fading) or paint(event)
    canvas.show_scene(scenes["rooms"])
    canvas.findChild(QVariantAnimation).pause()
    QApplication.processEvents()
    assert painted == []
    canvas.findChild(QVariantAnimation).resume()
    qtbot.waitUntil(lambda: not canvas.fading)
    qtbot.waitUntil(lambda: painted[-1:] == [False])
    assert painted[0] is True


def test_the_next_scene_takes_over_from_what_people_see_without_a_jump(qtbot, canvas, scenes):
    canvas.show_scene(scenes["rooms"])
    canvas.show_scene(scenes["result"])
    held(canvas, 0.5)
    before = seen(canvas)
    canvas.show_scene(scenes["closing"])
    held(canvas, 0.0)
    assert seen(canvas) == before
    canvas.findChild(QVariantAnimation).resume()
    qtbot.waitUntil(lambda: not canvas.fading)
    assert "Thank you" in [text.text for text in canvas.drawn]
    assert seen(canvas) == canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_blank_hides_at_once_even_in_the_middle_of_a_fade(canvas, scenes):
    canvas.show_scene(scenes["rooms"])
    canvas.show_scene(scenes["board"])
    canvas.show_scene(BlankScene())
    assert not canvas.fading
    paper = theme.load_tokens("light").paper
    image = seen(canvas)
    assert {image.pixelColor(x, y).name().upper() for x in range(0, 640, 9) for y in range(0, 360, 9)} == {
        paper
    }


def test_a_picture_that_is_taken_shows_the_finished_scene(canvas, scenes, qtbot):
    window = StageWindow(theme.load_tokens("light"), motion="full")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    for shown, picture in ((canvas, canvas), (window.canvas, window)):
        shown.show_scene(scenes["welcome"])
        shown.show_scene(scenes["closing"])
        assert shown.fading
        image = picture.grab().toImage()
        assert not shown.fading
        assert image == picture.grab().toImage()


def test_news_of_the_same_scene_do_not_fade_but_another_page_does(canvas, rooms, board, now):
    canvas.show_scene(board())
    canvas.findChild(QVariantAnimation).stop()
    canvas.show_scene(board(prompt="Now in pairs", countdown=countdown(500, 600)))
    assert not canvas.fading
    scene = rooms(names=[f"Person {n}" for n in range(1, 31)], turned=Turned(at=now))
    canvas.show_scene(scene)
    canvas.findChild(QVariantAnimation).stop()
    canvas.tick(now + timedelta(seconds=8))
    assert canvas.fading


def test_nothing_moves_under_reduced_motion_nor_where_nobody_sees_it(qtbot, scenes):
    window = StageWindow(theme.load_tokens("light"), motion="reduced")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.canvas.show_scene(scenes["welcome"])
    window.canvas.show_scene(scenes["closing"])
    assert not window.canvas.fading
    window.set_motion("full")
    window.canvas.show_scene(scenes["rooms"])
    assert window.canvas.fading
    window.set_motion("reduced")
    assert not window.canvas.fading
    window.set_motion("full")
    window.hide()
    window.canvas.show_scene(scenes["welcome"])
    assert not window.canvas.fading


@pytest.mark.parametrize("interrupt", ["resize", "hide", "colours"])
def test_a_window_that_changes_ends_the_fade(canvas, scenes, interrupt):
    canvas.show_scene(scenes["welcome"])
    canvas.show_scene(scenes["rooms"])
    assert canvas.fading
    if interrupt == "resize":
        canvas.resize(960, 540)
    elif interrupt == "hide":
        canvas.hide()
    else:
        canvas.set_tokens(theme.load_tokens("dark"))
    assert not canvas.fading
    assert "Amara Okafor" in [text.text for text in canvas.drawn]
