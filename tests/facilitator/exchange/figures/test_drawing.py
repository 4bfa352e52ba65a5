"""Figures as pictures: whole, the same twice, and never upset by what people type."""

from __future__ import annotations

import struct
from xml.etree import ElementTree

import msgspec
import pytest

from facilitator.exchange.figures import (
    draw_pixels,
    draw_png,
    draw_svg,
    figure_csv,
    look_of_scheme,
    natural_size,
)

LIGHT, DARK = look_of_scheme("light"), look_of_scheme("dark")
HOSTILE = (
    "$x_1$ \\frac{1}{2} _under_ ^up^",
    "<script>alert(1)</script> & <b>bold</b>",
    "ابدأ الرسالة بالخطوة التالية",
    "שלום עולם",
    "🙂👩🏽‍💻 北京",
    "x" * 100_000,
    "",
    "\x00\x07 line\nbreak\ttab \ud800",
    "$",
)


def png_size(data: bytes) -> tuple[int, int]:
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", data[16:24])


def renamed(part: object, words: str) -> object:
    """The same with every text in it replaced, wherever it stands, but for marks and names of files."""
    if isinstance(part, tuple):
        return tuple(renamed(one, words) for one in part)
    if not isinstance(part, msgspec.Struct):
        return part
    changed = {
        name: words if name in {"label", "title"} else renamed(getattr(part, name), words)
        for name in part.__struct_fields__
        if name not in {"letter", "name", "letters"}
    }
    for name in {"labels", "places"} & set(changed):
        changed[name] = tuple(words for _ in changed[name])
    return msgspec.structs.replace(part, **changed)


def test_a_picture_has_the_size_that_was_asked_for(figure):
    wide, high = natural_size(figure, 700)
    assert png_size(draw_png(figure, LIGHT, 700, high, 2.0)) == (2 * wide, 2 * high)
    assert draw_pixels(figure, DARK, 700, 1.0)[:2] == (wide, high)


def test_pixels_come_as_qt_takes_them_and_show_the_ground(figure):
    wide, high, data = draw_pixels(figure, LIGHT, 700)
    assert len(data) == wide * high * 4
    red, green, blue = bytes.fromhex(LIGHT.surface[1:])
    assert data[-4:] == bytes((blue, green, red, 255))


def test_an_svg_is_sound_needs_nothing_beside_it_and_is_the_same_twice(figure):
    data = draw_svg(figure, LIGHT)
    assert data == draw_svg(figure, LIGHT)
    assert b"<dc:date>" not in data
    for element in ElementTree.fromstring(data).iter():
        assert not element.tag.endswith(("script", "foreignObject"))
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on")
            if name.endswith("href"):
                assert value.startswith(("#", "data:image/png"))


def test_a_png_is_the_same_twice(figure):
    assert draw_png(figure, DARK) == draw_png(figure, DARK)


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_people_type_is_drawn_and_nothing_warns(figure, words):
    shown = renamed(figure, words)
    assert png_size(draw_png(shown, LIGHT, 600))[0] == 600
    svg = draw_svg(shown, LIGHT)
    assert not any(e.tag.endswith("script") for e in ElementTree.fromstring(svg).iter())


def test_two_hundred_people_are_drawn_on_a_sheet_that_can_be_looked_at(crowd):
    wide, high = natural_size(crowd)
    assert high < 4 * wide
    assert png_size(draw_png(crowd, LIGHT)) == (wide, high)


def test_figures_with_nothing_in_them_are_drawn(figure):
    emptied = {
        name: ()
        for name in figure.__struct_fields__
        if isinstance(getattr(figure, name), tuple) and name not in {"places", "medians"}
    }
    draw_png(msgspec.structs.replace(figure, **emptied), LIGHT)


def test_the_data_open_in_a_spreadsheet_with_nothing_run(figure):
    data = figure_csv(figure)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig") == "person,value\r\nAmara Okafor,3.5\r\n'=1+1,\r\n"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_and_lines_stand_out_from_the_ground_and_words_more_so(scheme):
    look = look_of_scheme(scheme)
    for mark in (look.edge, look.teal, look.policy, look.operational, look.warning, look.ink, look.ink2):
        assert contrast(mark, look.surface) >= 3
    for words in (look.ink, look.ink2):
        assert contrast(words, look.surface) >= 4.5
    for ground in (look.sunken, look.heat2, look.heat3, look.heat4):
        assert contrast(look.ink, ground) >= 4.5
    for ground in (look.policy, look.operational):
        assert contrast(look.on_mark, ground) >= 4.5
    assert contrast(look.surface, look.teal) >= 4.5


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [byte / 255 for byte in bytes.fromhex(colour[1:])]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
