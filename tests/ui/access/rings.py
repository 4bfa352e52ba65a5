"""Whether one sees what has the keyboard: a control's picture with it and without."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.ui.access.keyboard_shown import LEAST_RING, Kinds, with_and_without
from tests.ui.access.tabbing import controls, said
from ui.theme import contrast

AROUND = 4
"""Pixels around a control that are looked at."""


def rings(window: QWidget, seen: Kinds) -> list[str]:
    """Controls that do not show that they have the keyboard, of kinds that are not in ``seen``."""
    return [
        f"no ring is seen around {said(part)}"
        for part, with_it, without in with_and_without(controls(window), seen, AROUND)
        if not is_seen(with_it, without)
    ]


def is_seen(one: QImage, other: QImage) -> bool:
    """Whether enough pixels change, with a contrast of 3:1, so that everybody can tell."""
    count, known = 0, dict[tuple[int, int], bool]()
    for y in range(min(one.height(), other.height())):
        for x in range(min(one.width(), other.width())):
            both = (one.pixel(x, y), other.pixel(x, y))
            if both[0] != both[1]:
                if both not in known:
                    first, second = (f"#{pixel & 0xFFFFFF:06X}" for pixel in both)
                    known[both] = contrast(first, second) >= 3
                count += known[both]
                if count >= LEAST_RING:
                    return True
    return False
