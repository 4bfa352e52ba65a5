"""The app's type for matplotlib: registered once, with a fallback, and measured before it is drawn."""

from __future__ import annotations

from functools import cache
from typing import Any

import matplotlib as mpl
from matplotlib.font_manager import FontProperties, findfont, fontManager, get_font

from facilitator.errors import UserError
from facilitator.places import RESOURCES

FAMILY = "Atkinson Hyperlegible Next"
FALLBACK = "DejaVu Sans"
"""Comes with matplotlib; has Greek, Cyrillic, Arabic, Hebrew and many signs."""
LONGEST = 400
"""Characters of a text that are looked at; no figure has room for more."""


@cache
def prepare() -> None:
    """Registers the type, and sets what holds for every figure: no markup, the same bytes twice.

    Settings of the person's own matplotlib are left aside. Raises UserError if the type is not there.
    """
    mpl.rcdefaults()
    mpl.rcParams["text.parse_math"] = False
    mpl.rcParams["svg.hashsalt"] = "facilitator"
    # Text becomes outlines: the picture looks the same where the reader does not have the type.
    mpl.rcParams["svg.fonttype"] = "path"
    for style in ("Regular", "SemiBold", "Bold"):
        path = RESOURCES / "fonts" / f"AtkinsonHyperlegibleNext-{style}.ttf"
        if not path.is_file():
            raise UserError("{path} is missing; install the app again.", path=path)
        fontManager.addfont(path)


@cache
def font(weight: int, size: float) -> FontProperties:
    """The type in a weight of 400 or 700 and a size in pixels."""
    prepare()
    return FontProperties(family=[FAMILY, FALLBACK], weight=weight, size=size)


@cache
def _faces(weight: int) -> Any:
    prepare()
    return get_font([findfont(FontProperties(family=[name], weight=weight)) for name in (FAMILY, FALLBACK)])


@cache
def _signs(weight: int) -> frozenset[int]:
    prepare()
    found: set[int] = set()
    for name in (FAMILY, FALLBACK):
        found |= set(get_font(findfont(FontProperties(family=[name], weight=weight))).get_charmap())
    return frozenset(found)


def readable(text: str, weight: int = 400) -> str:
    """One line of signs that the type has: others, such as emoji, stand as a box, as on paper."""
    there = _signs(weight)
    shown = []
    for sign in " ".join(text[:LONGEST].split()):
        if ord(sign) in there:
            shown.append(sign)
        elif sign.isprintable() and not 0xFE00 <= ord(sign) <= 0xFE0F:  # variation selectors have no look
            shown.append("□")
    return "".join(shown)


def width(text: str, size: float, weight: int = 400) -> float:
    """How wide a readable text is, in pixels."""
    face = _faces(weight)
    face.set_size(size, 72)
    face.set_text(text, 0.0)
    return float(face.get_width_height()[0]) / 64


def fitted(text: str, size: float, room: float, weight: int = 400) -> str:
    """The readable text as far as there is room for it, cut with dots."""
    whole = readable(text, weight)
    if width(whole, size, weight) <= room:
        return whole
    least, most = 0, len(whole)
    while least < most:
        middle = (least + most + 1) // 2
        if width(f"{whole[:middle].rstrip()}…", size, weight) <= room:
            least = middle
        else:
            most = middle - 1
    return f"{whole[:least].rstrip()}…" if least else ""
