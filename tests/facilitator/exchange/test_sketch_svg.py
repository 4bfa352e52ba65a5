"""A sketch as SVG: the ink where it was drawn, whatever was typed as text, the same bytes twice."""

from __future__ import annotations

import os
import re
import stat
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from facilitator.errors import UserError
from facilitator.exchange.sketch_file import save_sketch
from facilitator.exchange.sketch_svg import sketch_svg
from facilitator.model.sketch import Point, Stroke, StrokeKind

NOW = datetime(2023, 5, 3, 10, 0, tzinfo=UTC)
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "<script>alert('x')</script> & \"quotes\" ]]> &amp; שלום 🎉"


def stroke(kind: StrokeKind, *points: tuple, frame: int = 1, **named) -> Stroke:
    usual = {"id": "k", "idea_id": "i", "position": 1, "width": 20.0, "created_at": NOW}
    return Stroke(kind=kind, frame=frame, points=tuple(Point(*p) for p in points), **(usual | named))


def drawn(data: bytes) -> QImage:
    renderer = QSvgRenderer(QByteArray(data))
    assert renderer.isValid()
    image = QImage(renderer.viewBox().size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def is_ink(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 160


def elements(data: bytes) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(data).iter())


ONE_OF_EACH = (
    stroke(StrokeKind.PEN, (100, 100), (300, 110), (500, 100)),
    stroke(StrokeKind.PEN, (100, 200, 0.1), (300, 210, 0.9), (500, 200, 0.4), colour="teal"),
    stroke(StrokeKind.PEN, (700, 100, 1.0)),
    stroke(StrokeKind.LINE, (100, 300), (500, 300)),
    stroke(StrokeKind.BOX, (100, 400), (500, 600)),
    stroke(StrokeKind.ARROW, (100, 700), (500, 700)),
    stroke(StrokeKind.TEXT, (800, 100), text="Ring Sam", width=64.0),
)


def test_every_kind_of_stroke_has_its_ink_where_it_was_drawn(qapp: QApplication) -> None:
    image = drawn(sketch_svg("A card", ONE_OF_EACH))
    for place in ((300, 110), (300, 210), (700, 100), (300, 300), (500, 500), (100, 500), (490, 700)):
        assert is_ink(image, *place), place
    for place in ((300, 500), (300, 250), (760, 100), (490, 740)):
        assert not is_ink(image, *place), place
    assert any(is_ink(image, x, y) for x in range(800, 1100, 2) for y in range(100, 180, 2))


def test_a_harder_press_is_a_wider_line(qapp: QApplication) -> None:
    data = sketch_svg("", [stroke(StrokeKind.PEN, (100, 100, 0.0), (900, 100, 1.0), width=40.0)])
    image = drawn(data)
    heights = [sum(is_ink(image, x, y) for y in range(60, 140)) for x in (150, 500, 880)]
    assert heights == sorted(heights)
    assert heights[2] > 2 * heights[0]


def test_one_frame_stands_alone_and_several_side_by_side_with_their_numbers(qapp: QApplication) -> None:
    one = ElementTree.fromstring(sketch_svg("A", ONE_OF_EACH))
    assert one.get("viewBox") == "0 0 1600 900"
    third = stroke(StrokeKind.LINE, (0, 450), (1600, 450), frame=3)
    data = sketch_svg("A", [*ONE_OF_EACH, third])
    box = [float(n) for n in ElementTree.fromstring(data).get("viewBox").split()]
    assert box[2] > 3 * 1600
    words = [e.text for e in elements(data) if e.tag == f"{SVG}text"]
    assert words == ["1", "Ring Sam", "2", "3"]
    image = drawn(data)
    assert is_ink(image, int(box[2]) - 800, int(box[3]) - 60 - 450)


def test_the_drawing_says_in_words_what_it_is() -> None:
    data = sketch_svg("One named <b>person</b> & a date", ONE_OF_EACH)
    root = ElementTree.fromstring(data)
    assert root.get("role") == "img"
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
    assert title.text == "One named <b>person</b> & a date"
    assert desc.text == "A sketch of 7 strokes, with the words “Ring Sam”."


def test_html_and_script_are_text_and_nothing_is_loaded(qapp: QApplication) -> None:
    data = sketch_svg(HOSTILE, [stroke(StrokeKind.TEXT, (10, 10), text=HOSTILE, width=48.0)])
    tags = {element.tag.removeprefix(SVG) for element in elements(data)}
    assert tags <= {"svg", "title", "desc", "rect", "g", "path", "text"}
    words = " ".join(e.text for e in elements(data) if e.tag == f"{SVG}text")
    assert words == HOSTILE
    assert not re.search(rb"href|url\(|<script|<style|<image|\son\w+=", data)
    assert drawn(data).size().width() == 1600


@given(st.text(max_size=80), st.text(min_size=1, max_size=80), st.text(max_size=12))
@settings(max_examples=100)
def test_whatever_is_typed_the_file_is_sound(title: str, text: str, colour: str) -> None:
    data = sketch_svg(title, [stroke(StrokeKind.TEXT, (10, 10), text=text, colour=colour)])
    assert elements(data)[0].tag == f"{SVG}svg"


def test_the_same_strokes_give_the_same_bytes() -> None:
    assert sketch_svg("A", ONE_OF_EACH) == sketch_svg("A", ONE_OF_EACH)
    assert sketch_svg("A", ONE_OF_EACH) != sketch_svg("A", ONE_OF_EACH[:-1])


def test_a_sketch_is_saved_for_its_owner_alone_and_over_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "card.svg"
    save_sketch(path, "A", ONE_OF_EACH)
    save_sketch(path, "B", ONE_OF_EACH)
    assert path.read_bytes() == sketch_svg("B", ONE_OF_EACH)
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in tmp_path.iterdir()] == ["card.svg"]


@pytest.mark.parametrize("there", [b"<svg>somebody's</svg>", b"SQLite format 3\0"])
def test_another_file_is_never_written_over(tmp_path: Path, there: bytes) -> None:
    path = tmp_path / "card.svg"
    path.write_bytes(there)
    with pytest.raises(UserError, match="Choose another name"):
        save_sketch(path, "A", ONE_OF_EACH)
    assert path.read_bytes() == there


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no folder"):
        save_sketch(tmp_path / "none" / "card.svg", "A", ONE_OF_EACH)
