"""Sketches in a real cohort file: each stroke one step, the rubber one step, limits in words."""

from __future__ import annotations

import math

import pytest

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.errors import RefusedError
from facilitator.live import board, sketches, undo
from facilitator.model.sketch import Point, Stroke, StrokeKind

from ..conftest import START, restart, state_of

LINE = [Point(float(x), 200.0) for x in range(100, 500, 4)]


@pytest.fixture
def card(store: Store, session_id: str) -> str:
    board.add(store, START, session_id, "One named person to ring")
    return state_of(store).ideas[-1].id


def strokes(store: Store) -> tuple[Stroke, ...]:
    return state_of(store).strokes


def draw(store: Store, card: str, points=LINE, frame: int = 1, kind=StrokeKind.PEN, **named) -> None:
    sketches.draw(store, START, card, frame, kind, points, **{"width": 7.0, **named})


def test_a_stroke_is_kept_thinned_rounded_and_last_of_its_frame(store: Store, card: str) -> None:
    draw(store, card)
    draw(store, card, [Point(-5.04, 10.06), Point(1700, 950)], kind=StrokeKind.LINE, colour="teal")
    draw(store, card, frame=3)
    restart(store)

    one, two, three = strokes(store)
    assert one.points == (Point(100.0, 200.0), Point(496.0, 200.0))
    assert two.points == (Point(0.0, 10.1), Point(1600.0, 900.0))
    assert [(s.frame, s.position, s.kind.value, s.colour) for s in (one, two, three)] == [
        (1, 1, "pen", "ink"),
        (1, 2, "line", "teal"),
        (3, 1, "pen", "ink"),
    ]


def test_the_pressure_of_the_pen_is_kept(store: Store, card: str) -> None:
    draw(store, card, [Point(x, 100, 0.2 + x / 1000) for x in range(0, 500, 10)])
    (stroke,) = strokes(store)
    assert stroke.points[0].pressure == 0.2
    assert stroke.points[-1].pressure == 0.69


def test_words_are_kept_as_typed_in_one_line_whatever_they_are(store: Store, card: str) -> None:
    typed = "<b>Ring</b> &amp; שלום\u202e 🎉\x07\nnow"
    draw(store, card, [Point(1, 2), Point(3, 4)], kind=StrokeKind.TEXT, text=typed)
    (stroke,) = strokes(store)
    assert stroke.text == "<b>Ring</b> &amp; שלום\u202e 🎉 now"
    assert stroke.points == (Point(1.0, 2.0),)


def test_rubbing_is_one_step_that_undo_takes_back(store: Store, card: str) -> None:
    draw(store, card)
    draw(store, card, [Point(250, 100), Point(350, 300)], kind=StrokeKind.BOX)
    draw(store, card, [Point(900, 100), Point(950, 300)], kind=StrokeKind.BOX)
    before = strokes(store)

    changes = sketches.rub(store, START, card, 1, [Point(300, 190), Point(300, 310)], 20.0)

    assert changes.kinds == {"stroke"}
    left = strokes(store)
    assert [s.kind.value for s in left] == ["pen", "pen", "box"]
    assert [s.position for s in left] == [1, 1, 3]
    assert left[0].points[0] == Point(100.0, 200.0)
    assert left[0].points[-1].x == pytest.approx(300 - 20 - 7 * 0.65 / 2, abs=0.1)
    assert left[1].points[-1] == Point(496.0, 200.0)
    undo.undo(store, START)
    assert strokes(store) == before
    undo.redo(store, START)
    assert [s.points for s in strokes(store)] == [s.points for s in left]


def test_rubbing_where_nothing_is_changes_nothing(store: Store, card: str) -> None:
    draw(store, card)
    last = store.undoable().undo
    assert not sketches.rub(store, START, card, 1, [Point(800, 800)], 20.0)
    assert not sketches.rub(store, START, card, 2, [Point(300, 200)], 20.0)
    assert not sketches.rub(store, START, card, 1, [], 20.0)
    assert store.undoable().undo == last


def test_a_new_stroke_is_above_what_the_rubber_left(store: Store, card: str) -> None:
    draw(store, card)
    sketches.rub(store, START, card, 1, [Point(300, 200)], 20.0)
    draw(store, card, [Point(1, 1)])
    assert [s.position for s in strokes(store)] == [1, 1, 2]


def test_words_can_be_typed_anew_and_without_any_they_go(store: Store, card: str) -> None:
    draw(store, card, [Point(9, 9)], kind=StrokeKind.TEXT, text="Ring Sam")
    draw(store, card)
    words, pen = strokes(store)
    sketches.retype(store, START, words.id, "Ring Grace")
    assert strokes(store)[0].text == "Ring Grace"
    assert not sketches.retype(store, START, words.id, " Ring  Grace ")
    sketches.retype(store, START, words.id, "  ")
    assert [s.id for s in strokes(store)] == [pen.id]
    for gone in (words.id, pen.id):
        with pytest.raises(RefusedError, match="no longer in the sketch"):
            sketches.retype(store, START, gone, "Anything")


def test_clearing_a_frame_leaves_the_others(store: Store, card: str) -> None:
    for frame in (1, 1, 2):
        draw(store, card, frame=frame)
    assert "Ctrl+Z" in sketches.clear_frame(store, START, card, 1).said
    assert [s.frame for s in strokes(store)] == [2]
    assert sketches.clear_frame(store, START, card, 1).said == "There is nothing in frame 1."
    assert undo.undo(store, START).said == "Undone: clearing a frame"
    assert [s.frame for s in strokes(store)] == [1, 1, 2]


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ({"frame": 4}, "A sketch has 3 frames at most"),
        ({"frame": 0}, "A sketch has 3 frames at most"),
        ({"colour": "#ff0000"}, "Choose one of them"),
        ({"width": 900.0}, "Choose another width"),
        ({"points": []}, "Draw it again"),
        ({"points": [Point(math.nan, 3.0)]}, "Draw it again"),
        ({"kind": StrokeKind.TEXT, "text": " \n\x00"}, "Type some first"),
        ({"kind": StrokeKind.TEXT, "text": "x" * 301}, "301 characters; 300 is the most"),
        ({"points": [Point(x % 2 * 900, x * 7919 % 900) for x in range(1600)]}, "Lift the pen"),
    ],
)
def test_what_no_frame_takes_is_said_and_nothing_is_kept(store: Store, card: str, named, said) -> None:
    with pytest.raises(RefusedError, match=said):
        draw(store, card, **named)
    assert strokes(store) == ()


def test_a_card_that_is_gone_takes_its_sketch_along_and_none_can_be_drawn(store: Store, card: str) -> None:
    draw(store, card)
    board.remove(store, START, [card])
    assert strokes(store) == ()
    with pytest.raises(RefusedError, match="no longer on the board"):
        draw(store, card)
    undo.undo(store, START)
    assert len(strokes(store)) == 1


def test_the_longest_stroke_fits_a_cell_of_a_spreadsheet(store: Store, card: str) -> None:
    wild = [Point(1599.9 - (x % 2) * 1000, 100.1 + (x * 7919) % 799, 0.55) for x in range(1500)]
    draw(store, card, wild)
    (row,) = store.rows("SELECT length(points) AS signs FROM stroke")
    assert row["signs"] <= 32_767


def test_an_unchanged_stroke_is_the_same_one_when_it_is_read_again(store: Store, card: str) -> None:
    draw(store, card)
    first = reading.strokes(store)[0]
    draw(store, card)
    assert reading.strokes(store)[0] is first
