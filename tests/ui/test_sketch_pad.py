"""The drawing surface by mouse, pen and keys; what it shows is what is kept."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.model.sketch import Point, Stroke, StrokeKind
from facilitator.rules.sketch_rubber import rub
from facilitator.rules.sketching import COLOURS
from ui import theme
from ui.theme import Scheme, contrast, load_tokens
from ui.widgets.sketch_hand import COLOUR_WORDS, LEVELS, LONGEST, Tool
from ui.widgets.sketch_pad import SketchPad
from ui.widgets.sketch_painting import paint_frame

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
NOW = datetime(2023, 5, 3, 10, 0, tzinfo=UTC)


class Heard:
    """What the pad has said."""

    def __init__(self, pad: SketchPad) -> None:
        self.drawn: list[tuple] = []
        self.rubbed: list[tuple] = []
        self.retyped: list[tuple] = []
        self.frames: list[int] = []
        self.left = 0
        pad.drawn.connect(lambda *what: self.drawn.append(what))
        pad.rubbed.connect(lambda *what: self.rubbed.append(what))
        pad.retyped.connect(lambda *what: self.retyped.append(what))
        pad.frame_asked.connect(self.frames.append)
        pad.left.connect(self._left)

    def _left(self) -> None:
        self.left += 1


@pytest.fixture
def pad(qtbot: QtBot) -> SketchPad:
    theme.load_fonts()
    made = SketchPad(load_tokens("light"))
    qtbot.addWidget(made)
    made.resize(806, 456)  # the paper is 800 x 450: two of the frame's units to a pixel
    made.show()
    made.show_strokes((), 1)
    made.activateWindow()
    made.setFocus()
    QApplication.processEvents()
    return made


@pytest.fixture
def heard(pad: SketchPad) -> Heard:
    return Heard(pad)


def at(x: float, y: float) -> QPoint:
    """Where a place of the frame lies on the widget."""
    return QPoint(round(3 + x / 2), round(3 + y / 2))


def drag(pad: SketchPad, *places: tuple[float, float], modifiers=NONE, release: bool = True) -> None:
    QTest.mousePress(pad, LEFT, modifiers, at(*places[0]))
    for place in places[1:]:
        _move(pad, at(*place), modifiers)
    if release:
        QTest.mouseRelease(pad, LEFT, modifiers, at(*places[-1]))


def _move(pad: SketchPad, place: QPoint, modifiers) -> None:
    """QTest.mouseMove says nothing of buttons and modifiers."""
    from PySide6.QtGui import QMouseEvent

    where = QPointF(place)
    there = QPointF(pad.mapToGlobal(place))
    kind = QEvent.Type.MouseMove
    QApplication.sendEvent(pad, QMouseEvent(kind, where, there, Qt.MouseButton.NoButton, LEFT, modifiers))


def tablet(pad: SketchPad, kind: QEvent.Type, place: tuple, pressure: float, eraser: bool = False) -> None:
    pointer = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    can = QPointingDevice.Capability.Position | QPointingDevice.Capability.Pressure
    device = QPointingDevice(
        "tablet", 1, QPointingDevice.DeviceType.Stylus, pointer, can, 1, 3, "", parent=pad
    )
    spot = QPointF(at(*place))
    event = QTabletEvent(
        kind, device, spot, QPointF(pad.mapToGlobal(spot)), pressure, 0, 0, 0, 0, 0, NONE, LEFT, LEFT
    )
    QApplication.sendEvent(pad, event)


def pen_stroke(number: int, *points: tuple) -> Stroke:
    return Stroke(
        id=f"k{number}",
        idea_id="i",
        frame=1,
        position=number,
        kind=StrokeKind.PEN,
        points=tuple(Point(*p) for p in points),
        width=7.0,
        created_at=NOW,
    )


def dark_at(pad: SketchPad, x: float, y: float) -> bool:
    return pad.grab().toImage().pixelColor(at(x, y)).lightness() < 140


def key(pad: SketchPad, *keys: Qt.Key | str, modifiers=NONE) -> None:
    for one in keys:
        QTest.keyClick(pad, one, modifiers)


def test_the_mouse_draws_a_path_with_even_pressure(pad, heard):
    drag(pad, (100, 100), (200, 140), (300, 100))
    ((kind, points, width, text),) = heard.drawn
    assert (kind, width, text) == (StrokeKind.PEN, LEVELS[1].line, "")
    assert points == (Point(100, 100, 0.5), Point(200, 140, 0.5), Point(300, 100, 0.5))


def test_the_stroke_in_hand_is_seen_at_once_and_nothing_of_it_after_escape(pad, heard):
    drag(pad, (100, 100), (300, 100), release=False)
    assert dark_at(pad, 200, 100)
    key(pad, Qt.Key.Key_Escape)
    assert not dark_at(pad, 200, 100)
    QTest.mouseRelease(pad, LEFT, NONE, at(300, 100))
    assert heard.drawn == []
    assert heard.left == 0
    key(pad, Qt.Key.Key_Escape)
    assert heard.left == 1


def test_the_pressure_of_a_pen_is_kept_and_no_mouse_draws_it_again(pad, heard):
    tablet(pad, QEvent.Type.TabletPress, (100, 100), 0.1)
    tablet(pad, QEvent.Type.TabletMove, (200, 100), 0.55)
    tablet(pad, QEvent.Type.TabletMove, (300, 100), 1.0)
    tablet(pad, QEvent.Type.TabletRelease, (300, 100), 0.0)
    ((kind, points, _, _),) = heard.drawn
    assert kind is StrokeKind.PEN
    assert [(p.x, p.pressure) for p in points] == [(100, 0.1), (200, 0.55), (300, 1.0)]


def test_the_other_end_of_the_pen_is_the_rubber_whatever_tool_is_chosen(pad, heard):
    tablet(pad, QEvent.Type.TabletPress, (100, 100), 0.5, eraser=True)
    tablet(pad, QEvent.Type.TabletMove, (200, 100), 0.5, eraser=True)
    tablet(pad, QEvent.Type.TabletRelease, (200, 100), 0.0, eraser=True)
    ((path, radius),) = heard.rubbed
    assert [(p.x, p.y) for p in path] == [(100, 100), (200, 100)]
    assert radius == LEVELS[1].rubber
    assert heard.drawn == []
    assert pad.tool is Tool.PEN


@pytest.mark.parametrize(("letter", "kind"), [("l", "line"), ("b", "box"), ("a", "arrow")])
def test_a_letter_takes_a_tool_that_has_two_ends(pad, heard, letter, kind):
    key(pad, letter)
    drag(pad, (100, 100), (150, 300), (400, 200))
    ((drawn, points, _, _),) = heard.drawn
    assert drawn.value == kind
    assert [(p.x, p.y) for p in points] == [(100, 100), (400, 200)]


def test_shift_turns_a_line_to_an_eighth_of_a_turn_and_makes_a_box_square(pad, heard):
    key(pad, "l")
    drag(pad, (100, 100), (400, 120), modifiers=SHIFT)
    key(pad, "b")
    drag(pad, (100, 100), (400, 300), modifiers=SHIFT)
    line, box = (what[1] for what in heard.drawn)
    assert line[1].y == 100
    assert box[1] == Point(400, 400)


def test_a_straight_line_at_the_edge_stays_in_the_frame_and_straight(pad, heard):
    key(pad, "l")
    drag(pad, (1400, 100), (1590, 800), modifiers=SHIFT)
    drag(pad, (1500, 700), (1590, 890), modifiers=SHIFT)
    for _, (start, end), _, _ in heard.drawn:
        assert 0 <= end.x <= 1600
        assert 0 <= end.y <= 900
        dx, dy = abs(end.x - start.x), abs(end.y - start.y)
        assert min(dx, dy) < 0.01 or abs(dx - dy) < 0.01


def test_a_click_is_a_dot_of_the_pen_and_nothing_of_a_line(pad, heard):
    drag(pad, (100, 100))
    key(pad, "l")
    drag(pad, (100, 100))
    ((kind, points, _, _),) = heard.drawn
    assert (kind, points) == (StrokeKind.PEN, (Point(100, 100),))


def test_what_is_drawn_beside_the_paper_is_held_at_its_edge(pad, heard):
    drag(pad, (100, 100), (-4, 100), (-4, 905))
    (_, points, _, _) = heard.drawn[0]
    assert all(0 <= p.x <= 1600 and 0 <= p.y <= 900 for p in points)


def test_all_can_be_drawn_by_keys(pad, heard):
    key(pad, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, *[Qt.Key.Key_Right] * 3)
    assert pad.in_hand is not None
    key(pad, Qt.Key.Key_Return)
    key(pad, "b", Qt.Key.Key_Space)
    key(pad, Qt.Key.Key_Right, modifiers=SHIFT)
    key(pad, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    (_, pen, _, _), (kind, box, _, _) = heard.drawn
    assert [(p.x, p.y) for p in pen] == [(816, 466), (832, 466), (848, 466), (864, 466)]
    assert (kind, [(p.x, p.y) for p in box]) == (StrokeKind.BOX, [(864, 466), (866, 498)])


def test_the_crosshair_is_seen_with_the_keys_and_goes_with_the_mouse(pad, heard):
    key(pad, Qt.Key.Key_Right)
    cross = at(816, 450)
    teal = load_tokens("light").teal.lower()
    assert pad.grab().toImage().pixelColor(cross + QPoint(6, 0)).name() == teal
    drag(pad, (100, 100), (120, 100))
    assert pad.grab().toImage().pixelColor(cross + QPoint(6, 0)).name() != teal


def test_keys_choose_frames_widths_and_tools(pad, heard):
    key(pad, "2", "3", "4", "]", "]", "]", "]")
    assert heard.frames == [2, 3]
    assert pad.level == len(LEVELS) - 1
    key(pad, "[", "r")
    assert (pad.level, pad.tool) == (len(LEVELS) - 2, Tool.RUBBER)
    drag(pad, (100, 100), (150, 100))
    assert heard.rubbed[0][1] == LEVELS[-2].rubber


def test_keys_of_the_console_are_not_taken(pad, heard):
    key(pad, "z", modifiers=Qt.KeyboardModifier.ControlModifier)
    key(pad, "p", modifiers=Qt.KeyboardModifier.ControlModifier)
    assert (heard.drawn, pad.tool) == ([], Tool.PEN)


def test_words_are_typed_where_they_stand_and_return_keeps_them(pad, heard):
    key(pad, "t")
    QTest.mouseClick(pad, LEFT, NONE, at(300, 200))
    field = pad.field
    assert field.isVisible()
    assert QApplication.focusWidget() is field
    assert abs(field.x() - at(300, 200).x()) <= 2
    QTest.keyClicks(field, "Ring <b>Sam</b>, p. 3")
    QTest.keyClick(field, Qt.Key.Key_Return)
    ((kind, points, size, text),) = heard.drawn
    assert (kind, size, text) == (StrokeKind.TEXT, LEVELS[1].letters, "Ring <b>Sam</b>, p. 3")
    assert points == (Point(300, 200),)
    assert not field.isVisible()
    assert QApplication.focusWidget() is pad


def test_escape_drops_words_and_going_elsewhere_keeps_them(pad, heard):
    key(pad, "t")
    QTest.mouseClick(pad, LEFT, NONE, at(300, 200))
    QTest.keyClicks(pad.field, "Never mind")
    QTest.keyClick(pad.field, Qt.Key.Key_Escape)
    assert heard.drawn == []
    QTest.mouseClick(pad, LEFT, NONE, at(300, 200))
    assert pad.field.text() == ""
    QTest.keyClicks(pad.field, "Keep me")
    QTest.mouseClick(pad, LEFT, NONE, at(800, 600))
    assert [what[3] for what in heard.drawn] == ["Keep me"]


def test_words_that_stand_there_are_typed_anew(pad, heard):
    words = Stroke(
        id="w",
        idea_id="i",
        frame=1,
        position=1,
        kind=StrokeKind.TEXT,
        points=(Point(300, 200),),
        width=64.0,
        text="Ring Sam",
        created_at=NOW,
    )
    pad.show_strokes((words,), 1)
    key(pad, "t")
    QTest.mouseClick(pad, LEFT, NONE, at(340, 240))
    assert pad.field.text() == "Ring Sam"
    pad.field.selectAll()
    QTest.keyClicks(pad.field, "Ring Grace")
    QTest.keyClick(pad.field, Qt.Key.Key_Return)
    assert heard.retyped == [("w", "Ring Grace")]
    assert heard.drawn == []


def test_the_rubber_shows_what_it_takes_and_gives_it_back_on_escape(pad, heard):
    pad.show_strokes((pen_stroke(1, (100, 300), (900, 300)),), 1)
    assert dark_at(pad, 500, 300)
    key(pad, "r")
    drag(pad, (500, 200), (500, 400), release=False)
    assert not dark_at(pad, 500, 300)
    assert dark_at(pad, 300, 300)
    key(pad, Qt.Key.Key_Escape)
    assert dark_at(pad, 500, 300)
    assert heard.rubbed == []


def test_what_the_rubber_took_comes_again_where_that_was_not_kept(pad, heard):
    pad.show_strokes((pen_stroke(1, (100, 300), (900, 300)),), 1)
    key(pad, "r")
    drag(pad, (500, 200), (500, 400))
    assert len(heard.rubbed) == 1
    _move(pad, at(50, 50), NONE)
    assert dark_at(pad, 500, 300)


def test_a_very_long_stroke_is_kept_in_parts_that_go_on_from_one_another(pad, heard):
    pad.begin(Point(0, 0))
    for number in range(LONGEST + 50):
        pad.go_on(Point(number % 1600, number // 1600 * 50 + number % 2 * 9))
    pad.end()
    one, other = (what[1] for what in heard.drawn)
    assert len(one) == LONGEST
    assert other[0] == one[-1]


def test_the_picture_after_any_changes_is_the_one_painted_anew(pad, heard):
    chance = random.Random(3)
    strokes: tuple[Stroke, ...] = ()
    for number in range(30):
        if number % 5 == 4:
            path = [Point(chance.uniform(0, 1600), chance.uniform(0, 900)) for _ in range(2)]
            touched = rub(strokes, path, 40.0)
            strokes = tuple(
                piece
                for s in strokes
                for piece in (
                    [s]
                    if s.id not in touched
                    else [pen_stroke(1000 * number + n, *map(_three, p)) for n, p in enumerate(touched[s.id])]
                )
            )
        else:
            points = [(chance.uniform(0, 1600), chance.uniform(0, 900), chance.random()) for _ in range(4)]
            strokes = (*strokes, pen_stroke(number, *points))
        pad.show_strokes(strokes, 1)
    pad.clearFocus()
    shown = pad.grab().toImage()
    anew = QImage(shown.size(), QImage.Format.Format_RGB32)
    anew.fill(load_tokens("light").colour("surface"))
    painter = QPainter(anew)
    paint_frame(painter, QRectF(3, 3, 800, 450), strokes, load_tokens("light"))
    painter.end()
    places = [(x, y) for x in range(6, 800, 3) for y in range(6, 450, 3)]
    far = [p for p in places if abs(shown.pixelColor(*p).lightness() - anew.pixelColor(*p).lightness()) > 60]
    assert far == []


def _three(point: Point) -> tuple[float, float, float]:
    return (point.x, point.y, point.pressure)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("colour", COLOURS)
def test_every_colour_of_a_sketch_has_a_word_and_is_legible_on_its_paper(scheme: Scheme, colour: str):
    tokens = load_tokens(scheme)
    assert COLOUR_WORDS[colour]
    assert contrast(getattr(tokens, colour), tokens.surface) >= 4.5


@pytest.mark.parametrize("size", [(320, 180), (900, 300), (300, 900), (1600, 900)])
def test_the_paper_keeps_its_proportions_in_any_room(pad, size):
    pad.resize(*size)
    QApplication.processEvents()
    paper = pad.paper
    assert paper.width() / paper.height() == pytest.approx(16 / 9, rel=0.01)
    assert QRectF(pad.rect()).contains(paper)


def test_the_surface_has_a_name_for_those_who_do_not_see_it(pad):
    assert pad.accessibleName() == "Drawing surface, frame 1 of 3"
    assert "Space" in pad.accessibleDescription()
