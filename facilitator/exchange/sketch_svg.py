"""A card's sketch as SVG: a drawing that stands alone, in colours for paper, with words beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from html import escape
from typing import Any

import msgspec

from facilitator.model.sketch import FRAME_HEIGHT, FRAME_WIDTH, Stroke, StrokeKind
from facilitator.places import RESOURCES
from facilitator.rules import wording
from facilitator.rules.sketch_outline import curves, even_width, is_even, outline
from facilitator.rules.sketch_text import place_words
from facilitator.rules.sketching import COLOURS, arrow_head, corners, ink

BETWEEN = 60.0
"""What lies between two frames, and above them for their numbers, in units of a frame."""
NUMBER = 44.0
"""Size of the numbers of frames."""
BEGINNING = b'<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"'
"""How every file of these begins."""
TYPE = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Arial, sans-serif"
_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def sketch_svg(title: str, strokes: Iterable[Stroke]) -> bytes:
    """The strokes of one card as a whole SVG file in UTF-8; the same strokes give the same bytes.

    Frames up to the last that is drawn on stand side by side with their numbers, one alone without. Whatever
    a title or a text says is shown as it was typed. Nothing is loaded from anywhere and nothing runs.
    Follows SVG 1.1 as far as SVG Tiny 1.2 goes, which every viewer shows.
    """
    frames = by_frame(strokes)
    count = len(frames)
    head = BETWEEN + NUMBER if count > 1 else 0.0
    edge = BETWEEN if count > 1 else 0.0
    width = count * FRAME_WIDTH + (count - 1) * BETWEEN + 2 * edge
    height = head + FRAME_HEIGHT + edge
    lines = [
        f'{BEGINNING.decode()} viewBox="0 0 {_n(width)} {_n(height)}" '
        f'width="{_n(width / 2)}" height="{_n(height / 2)}" role="img" aria-labelledby="title desc">',
        f'<title id="title">{_text(title)}</title>',
        f'<desc id="desc">{_text(described(frames))}</desc>',
        f'<rect width="{_n(width)}" height="{_n(height)}" fill="{_colour("surface")}"/>',
    ]
    for number, frame in enumerate(frames, start=1):
        x = edge + (number - 1) * (FRAME_WIDTH + BETWEEN)
        if count > 1:
            lines += [
                f'<text x="{_n(x)}" y="{_n(head - BETWEEN / 3)}" font-size="{_n(NUMBER)}" font-weight="600" '
                f'font-family="{TYPE}" fill="{_colour("ink2")}">{number}</text>',
                f'<rect x="{_n(x)}" y="{_n(head)}" width="{_n(FRAME_WIDTH)}" height="{_n(FRAME_HEIGHT)}" '
                f'fill="none" stroke="{_colour("edge")}" stroke-width="2"/>',
            ]
        lines.append(f'<g transform="translate({_n(x)} {_n(head)})" fill="none">')
        lines += [element for stroke in frame for element in _elements(stroke)]
        lines.append("</g>")
    lines.append("</svg>")
    return ("\n".join(lines) + "\n").encode()


def by_frame(strokes: Iterable[Stroke]) -> list[list[Stroke]]:
    """The strokes of each frame up to the last that has any, in the order of drawing; at least one frame."""
    frames: dict[int, list[Stroke]] = {}
    for stroke in strokes:
        frames.setdefault(stroke.frame, []).append(stroke)
    return [
        sorted(frames.get(number, []), key=lambda s: s.position)
        for number in range(1, max(frames, default=1) + 1)
    ]


def described(frames: Sequence[Sequence[Stroke]]) -> str:
    """A sketch in words: how much is in each frame, and the texts in it."""
    parts = []
    for number, frame in enumerate(frames, start=1):
        words = [f"“{s.text}”" for s in frame if s.kind is StrokeKind.TEXT]
        said = wording.count(len(frame), "stroke") + (f", with the words {', '.join(words)}" if words else "")
        parts.append(f"Frame {number}: {said}." if len(frames) > 1 else f"A sketch of {said}.")
    return " ".join(parts)


def _elements(stroke: Stroke) -> list[str]:
    colour = _colour(stroke.colour if stroke.colour in COLOURS else "ink")
    points = stroke.points
    if stroke.kind is StrokeKind.TEXT:
        return _words(stroke, colour)
    if stroke.kind is StrokeKind.PEN:
        if len(points) == 1 or not is_even(points):
            return [f'<path d="{_polygon(outline(points, stroke.width))}" fill="{colour}"/>']
        path = f"M{_at(points[0].x, points[0].y)}" + "".join(
            f"C{_at(a, b)} {_at(c, d)} {_at(x, y)}" for a, b, c, d, x, y in curves(points)
        )
        return [_line(path, colour, even_width(points, stroke.width))]
    width = ink(stroke.width, points[0].pressure)
    if stroke.kind is StrokeKind.BOX:
        return [_line(_polygon(corners(points)), colour, width)]
    made = [_line(f"M{_at(points[0].x, points[0].y)}L{_at(points[-1].x, points[-1].y)}", colour, width)]
    if stroke.kind is StrokeKind.ARROW and (head := arrow_head(points, stroke.width)):
        made.append(
            f'<path d="{_polygon(head)}" fill="{colour}" stroke="{colour}" stroke-width="{_n(width / 2)}" '
            'stroke-linejoin="round"/>'
        )
    return made


def _words(stroke: Stroke, colour: str) -> list[str]:
    words = place_words(stroke.points[0], stroke.width, stroke.text)
    return [
        f'<text x="{_n(words.x)}" y="{_n(words.baseline(number))}" font-size="{_n(words.size)}" '
        f'font-weight="600" font-family="{TYPE}" fill="{colour}">{_text(line)}</text>'
        for number, line in enumerate(words.lines)
    ]


def _line(path: str, colour: str, width: float) -> str:
    return (
        f'<path d="{path}" stroke="{colour}" stroke-width="{_n(width)}" stroke-linecap="round" '
        'stroke-linejoin="round"/>'
    )


def _polygon(points: Iterable[tuple[float, float]]) -> str:
    return "M" + "L".join(_at(x, y) for x, y in points) + "Z"


def _at(x: float, y: float) -> str:
    return f"{_n(x)} {_n(y)}"


def _n(value: float) -> str:
    """A number in as few signs as are seen."""
    short = f"{value:.1f}".removesuffix(".0")
    return "0" if short == "-0" else short


def _text(words: str) -> str:
    """Words as they may stand in XML: with no sign that it forbids, and no markup of their own."""
    return escape(_FORBIDDEN.sub("", words), quote=False)


def _colour(name: str) -> str:
    """The token of the light look, as an attribute has it."""
    return escape(_light()[name])


@cache
def _light() -> dict[str, str]:
    tokens: dict[str, Any] = msgspec.json.decode((RESOURCES / "theme" / "tokens.json").read_bytes())
    return dict(tokens["colours"]["light"])
