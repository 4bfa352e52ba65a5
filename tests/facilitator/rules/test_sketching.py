"""The geometry of sketches: thinning, rubbing, outlines and words, whatever a hand draws."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from facilitator.model.sketch import FRAME_HEIGHT, FRAME_WIDTH, Point, Stroke, StrokeKind
from facilitator.rules import sketching
from facilitator.rules.sketch_outline import curves, is_even, outline
from facilitator.rules.sketch_rubber import rub, without
from facilitator.rules.sketch_text import place_words
from facilitator.rules.sketching import arrow_head, bounds, corners, inside, squared, straightened, thin

NOW = datetime(2023, 5, 3, 10, 0, tzinfo=UTC)

some_points = st.builds(
    Point,
    st.floats(0, FRAME_WIDTH).map(lambda v: round(v, 1)),
    st.floats(0, FRAME_HEIGHT).map(lambda v: round(v, 1)),
    st.floats(0, 1).map(lambda v: round(v, 2)),
)
paths = st.lists(some_points, min_size=1, max_size=25).map(tuple)
near_points = st.builds(Point, st.floats(0, 120), st.floats(0, 120), st.floats(0, 1))
tangles = st.lists(near_points, min_size=2, max_size=25).map(tuple)


def stroke(kind: StrokeKind, points, text: str = "", stroke_id: str = "s", width: float = 6.0) -> Stroke:
    return Stroke(
        id=stroke_id,
        idea_id="i",
        frame=1,
        position=1,
        kind=kind,
        points=tuple(points),
        width=width,
        text=text,
        created_at=NOW,
    )


def distance(point: Point, path) -> float:
    """How far a point lies from a path."""

    def from_piece(a: Point, b: Point) -> float:
        dx, dy = b.x - a.x, b.y - a.y
        square = dx * dx + dy * dy
        t = ((point.x - a.x) * dx + (point.y - a.y) * dy) / square if square else 0.0
        t = min(1.0, max(0.0, t))
        return math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy)

    return min(from_piece(a, b) for a, b in (pairwise(path) if len(path) > 1 else [(path[0], path[0])]))


@given(tangles, st.floats(0.2, 30))
@settings(max_examples=100)
def test_a_thinned_path_keeps_its_ends_its_order_and_the_tolerance(path, tolerance) -> None:
    thinned = thin(path, 6.0, tolerance)

    assert (thinned[0], thinned[-1]) == (path[0], path[-1])
    left = iter(path)
    assert all(any(point is other for other in left) for point in thinned)
    assert all(distance(point, thinned) <= tolerance + 1e-6 for point in path)


def test_a_straight_line_is_thinned_to_its_ends_unless_the_pressure_changes() -> None:
    line = [Point(float(x), 20.0) for x in range(0, 400, 5)]
    assert thin(line, 6.0) == (line[0], line[-1])

    pressed = [Point(float(x), 20.0, 1.0 if x == 200 else 0.2) for x in range(0, 400, 5)]
    assert Point(200.0, 20.0, 1.0) in thin(pressed, 10.0)


@given(paths, paths, st.floats(2, 80))
@settings(max_examples=100)
def test_rubbing_leaves_nothing_below_the_tip_and_all_else_in_order(path, swept, radius) -> None:
    pieces = without(path, swept, radius)

    for piece in pieces:
        assert all(distance(point, swept) >= radius - 1e-6 for point in piece)
        for a, b in pairwise(piece):
            middle = Point((a.x + b.x) / 2, (a.y + b.y) / 2)
            assert distance(middle, swept) >= radius - 1e-6
    left = [point for piece in pieces for point in piece]
    kept = [point for point in path if distance(point, swept) > radius + 1e-6]
    rest = iter(left)
    assert all(any(point == other for other in rest) for point in kept)


def test_rubbing_across_a_line_leaves_two_pieces_with_their_pressure() -> None:
    path = (Point(0, 100, 0.2), Point(400, 100, 0.6))
    one, other = without(path, (Point(200, 0), Point(200, 300)), 20.0)

    assert one == (Point(0, 100, 0.2), Point(180, 100, pytest.approx(0.38)))
    assert other == (Point(pytest.approx(220), 100, pytest.approx(0.42)), Point(400, 100, 0.6))


def test_a_rubber_beside_a_line_leaves_it_as_it_is() -> None:
    drawn = stroke(StrokeKind.PEN, [Point(0, 100), Point(400, 100)])
    assert rub([drawn], [Point(200, 140)], 20.0) == {}
    assert without(drawn.points, [Point(200, 140)], 20.0) == (drawn.points,)


def test_the_rubber_takes_half_the_width_of_the_ink_too() -> None:
    drawn = stroke(StrokeKind.PEN, [Point(0, 100, 1.0), Point(400, 100, 1.0)], width=40.0)
    assert len(rub([drawn], [Point(200, 130)], 15.0)["s"]) == 2


@pytest.mark.parametrize(
    ("kind", "points", "text", "on", "off"),
    [
        (StrokeKind.LINE, [Point(100, 100), Point(300, 300)], "", Point(200, 200), Point(300, 100)),
        (StrokeKind.BOX, [Point(100, 100), Point(500, 400)], "", Point(500, 250), Point(300, 250)),
        (StrokeKind.ARROW, [Point(100, 100), Point(400, 100)], "", Point(250, 104), Point(250, 180)),
        (StrokeKind.TEXT, [Point(100, 100)], "Ring Sam", Point(180, 135), Point(180, 320)),
        (StrokeKind.PEN, [Point(100, 100)], "", Point(104, 104), Point(160, 160)),
    ],
)
def test_what_is_no_path_goes_whole_where_the_rubber_touches_it(kind, points, text, on, off) -> None:
    drawn = stroke(kind, points, text, width=64.0 if text else 6.0)
    assert rub([drawn], [on], 12.0) == {"s": ()}
    assert rub([drawn], [off], 12.0) == {}


@given(tangles, st.floats(4, 30))
@settings(max_examples=60)
def test_the_outline_of_a_pressed_line_goes_around_its_whole_path(path, width) -> None:
    spread = [
        p for n, p in enumerate(path) if n == 0 or math.dist((p.x, p.y), (path[n - 1].x, path[n - 1].y)) > 1
    ]
    assume(len(spread) > 1)
    edge = outline(spread, width)
    for one, (ax, ay, bx, by, ex, ey) in zip(spread, curves(spread), strict=False):
        t, s = 0.37, 0.63
        x = s**3 * one.x + 3 * s * s * t * ax + 3 * s * t * t * bx + t**3 * ex
        y = s**3 * one.y + 3 * s * s * t * ay + 3 * s * t * t * by + t**3 * ey
        assert _winding(Point(x, y), edge) != 0


def _winding(point: Point, edge) -> int:
    """How often an edge goes around a point."""
    turns = 0.0
    seen = [(x - point.x, y - point.y) for x, y in edge]
    for (ax, ay), (bx, by) in pairwise([*seen, seen[0]]):
        turns += math.atan2(ax * by - ay * bx, ax * bx + ay * by)
    return round(turns / (2 * math.pi))


def test_a_dot_is_as_round_and_as_wide_as_the_pen_pressed() -> None:
    edge = outline([Point(50, 50, 1.0)], 20.0)
    assert all(math.dist((50, 50), corner) == pytest.approx(10.0) for corner in edge)


@given(paths)
@settings(max_examples=60)
def test_curves_go_through_every_point_and_stay_within_the_bounds_said(path) -> None:
    made = curves(path)
    assert [(c[4], c[5]) for c in made] == [(p.x, p.y) for p in path[1:]]
    left, top, right, bottom = bounds(stroke(StrokeKind.PEN, path))
    for (x, y), curve in zip([(p.x, p.y) for p in path], made, strict=False):
        ax, ay, bx, by, ex, ey = curve
        for t in (0.25, 0.5, 0.75):
            s = 1 - t
            at_x = s**3 * x + 3 * s * s * t * ax + 3 * s * t * t * bx + t**3 * ex
            at_y = s**3 * y + 3 * s * s * t * ay + 3 * s * t * t * by + t**3 * ey
            assert left <= at_x <= right
            assert top <= at_y <= bottom


def test_a_mouse_presses_evenly_and_a_pen_does_not() -> None:
    assert is_even([Point(0, 0), Point(9, 9), Point(20, 9)])
    assert not is_even([Point(0, 0, 0.2), Point(9, 9, 0.6)])


@given(some_points, some_points)
@settings(max_examples=100)
def test_a_straight_line_keeps_its_length_and_an_eighth_of_a_turn(start, end) -> None:
    assume(math.dist((start.x, start.y), (end.x, end.y)) > 2)
    turned = straightened(start, end)
    length = math.hypot(end.x - start.x, end.y - start.y)
    assert math.hypot(turned.x - start.x, turned.y - start.y) == pytest.approx(length, abs=0.01)
    eighths = math.atan2(turned.y - start.y, turned.x - start.x) / (math.pi / 4)
    assert eighths == pytest.approx(round(eighths), abs=0.01)


def test_a_box_has_four_corners_from_any_two_and_can_be_square() -> None:
    assert corners([Point(30, 40), Point(10, 90)]) == ((30, 40), (10, 40), (10, 90), (30, 90))
    assert squared(Point(100, 100), Point(160, 70)) == Point(160, 40)


def test_an_arrow_has_its_tip_at_its_end_and_one_without_length_has_no_head() -> None:
    tip, one, other = arrow_head([Point(0, 0), Point(100, 0)], 6.0)
    assert tip == (100, 0)
    assert one[0] == other[0] < 100
    assert one[1] == -other[1]
    assert arrow_head([Point(5, 5), Point(5, 5)], 6.0) == ()


def test_points_outside_the_frame_are_held_inside_and_rounded() -> None:
    assert inside(Point(-3.0, 1200.0, 1.7)) == Point(0.0, 900.0, 1.0)
    assert inside(Point(1.2345, 6.789, 0.3333)) == Point(1.2, 6.8, 0.33)


@given(some_points, st.sampled_from([48.0, 64.0, 120.0]), st.text(min_size=1, max_size=300))
@settings(max_examples=100)
def test_words_stay_inside_the_frame_and_none_is_lost(at, size, text) -> None:
    words = place_words(at, size, text)
    assert "".join("".join(words.lines).split()) == "".join(text.split())
    assert 0 <= words.x <= FRAME_WIDTH
    assert words.x + words.width <= FRAME_WIDTH + 1
    assert words.y >= 0
    assert words.y + words.height <= FRAME_HEIGHT + 1


def test_short_words_begin_where_they_were_put() -> None:
    words = place_words(Point(200, 300), 64.0, "Ring Sam by 3 May")
    assert (words.x, words.y, words.size, words.lines) == (200, 300, 64.0, ("Ring Sam by 3 May",))


def test_the_bounds_of_an_arrow_hold_its_head() -> None:
    left, top, right, bottom = bounds(stroke(StrokeKind.ARROW, [Point(100, 100), Point(400, 100)]))
    assert left < 100
    assert right > 400
    assert top < 100 - sketching.LEAST_HEAD / 3
    assert bottom > 100 + sketching.LEAST_HEAD / 3
