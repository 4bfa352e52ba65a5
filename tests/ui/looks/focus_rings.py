"""Whether what shows the keyboard stands out from both its neighbours, measured on what was really drawn.

A control is drawn with the keyboard and without. What has changed and can be told from what was there before
is its ring, be it a border of the style sheet or painted; where the ring's colour ends, on its inside as on
its outside, the next pixels have to be told from it too. Source: WCAG 2.2, 1.4.11 and 2.4.13.
"""

from __future__ import annotations

from collections import Counter

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.ui.access.keyboard_shown import LEAST_RING, Kinds, with_and_without
from tests.ui.access.tabbing import controls, said

LEAST = 3.0
AROUND = 6
"""Pixels around a control that are looked at."""
BLENDED = 3
"""Pixels beside a line within which a curve is blended with its ground."""
STRAY = 0.1
"""Of a ring's edge: where it meets letters, or the edge of something else."""

Picture = npt.NDArray[np.uint8]
Shades = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


def measure(window: QWidget, seen: Kinds) -> dict[str, str]:
    """What is wrong with the rings of controls of kinds that are not in ``seen``, by the control."""
    shown = (part for part in controls(window) if not part.visibleRegion().isEmpty())
    return {
        said(part): wrong
        for part, with_it, without in with_and_without(shown, seen, AROUND)
        if (wrong := fault(_pixels(with_it), _pixels(without)))
    }


def fault(with_it: Picture, without: Picture) -> str:
    """Why the ring in one picture, which the other has not, is hard to see; nothing if it is not."""
    changed = (with_it != without).any(axis=2)
    told = changed & (_ratio(_luminance(with_it), _luminance(without)) >= LEAST)
    colours = Counter(map(tuple, with_it[told].tolist()))
    if not colours:
        return "it has no ring"
    colour, count = colours.most_common(1)[0]
    if count < LEAST_RING:
        return f"its ring has {count} pixels"
    ring = changed & (with_it == np.array(colour, dtype=np.uint8)).all(axis=2)
    weak: Counter[tuple[int, ...]] = Counter()
    total = 0
    for down, across in ((0, 1), (0, -1), (1, 0), (-1, 0)):
        ends, ratios = _beside(with_it, ring, down, across)
        total += len(ratios)
        weak.update(map(tuple, ends[ratios < LEAST].tolist()))
    if sum(weak.values()) <= STRAY * total:
        return ""
    beside = weak.most_common(1)[0][0]
    return f"its ring {_named(colour)} lies beside {_named(beside)}, {sum(weak.values())} of {total} pixels"


def _beside(picture: Picture, ring: Mask, down: int, across: int) -> tuple[Picture, Shades]:
    """The pixels where the ring ends in one direction, and how well the ring is told from them."""
    rows, columns = np.nonzero(ring)
    high, wide = ring.shape

    def moved(by: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], Mask]:
        y, x = rows + by * down, columns + by * across
        inside = (y >= 0) & (y < high) & (x >= 0) & (x < wide)
        return np.clip(y, 0, high - 1), np.clip(x, 0, wide - 1), inside

    ends = np.ones(len(rows), dtype=np.bool_)
    best = np.zeros(len(rows))
    shades = _luminance(picture)
    for by in range(1, BLENDED + 1):
        y, x, inside = moved(by)
        # Where the same colour comes again there are two lines, and the other one ends.
        ends &= inside & (picture[y, x] != picture[rows, columns]).any(axis=1)
        best = np.maximum(best, _ratio(shades[rows, columns], shades[y, x]))
    y, x, _ = moved(BLENDED)
    return picture[y, x][ends], best[ends]


def _luminance(picture: Picture) -> Shades:
    """The relative luminance of every pixel, as ``ui.theme.contrast`` has it of a colour."""
    part = picture.astype(np.float64) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def _ratio(one: Shades, other: Shades) -> Shades:
    return np.asarray((np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05))


def _named(colour: tuple[int, ...]) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour)


def _pixels(image: QImage) -> Picture:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return lines[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()
