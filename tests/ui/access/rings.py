"""Whether one sees what has the keyboard: a control's picture with it and without."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.ui.access.tabbing import controls, said
from ui.theme import contrast

SEEN_FROM = 40
"""Pixels that have to change with a contrast of 3:1: half of a ring of one pixel around the least target."""


def rings(window: QWidget, seen: set[tuple[object, ...]]) -> list[str]:
    """Controls that do not show that they have the keyboard, of kinds that are not in ``seen``."""
    found = []
    for part in controls(window):
        if _kind(part) in seen:
            continue
        part.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not part:
            continue
        seen.add(_kind(part))
        _bring_into_sight(part)
        with_keyboard = _picture(part)
        part.clearFocus()
        if not is_seen(with_keyboard, _picture(part)):
            found.append(f"no ring is seen around {said(part)}")
    return found


def _bring_into_sight(part: QWidget) -> None:
    """As the Tab key does."""
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(part)
        around = around.parentWidget()


def _kind(part: QWidget) -> tuple[object, ...]:
    """What decides how a control shows that it has the keyboard."""
    checked = part.isChecked() if hasattr(part, "isChecked") else False
    return type(part).__name__, part.property("role"), checked


def _picture(part: QWidget) -> QImage:
    """What of the window shows where a widget is, and a little around it."""
    window = part.window()
    place = QRect(part.mapTo(window, QPoint(0, 0)), part.size()).adjusted(-4, -4, 4, 4)
    return window.grab(place.intersected(window.rect())).toImage()


def is_seen(one: QImage, other: QImage) -> bool:
    """Whether enough pixels change so that everybody can tell."""
    count, known = 0, dict[tuple[int, int], bool]()
    for y in range(min(one.height(), other.height())):
        for x in range(min(one.width(), other.width())):
            both = (one.pixel(x, y), other.pixel(x, y))
            if both[0] != both[1]:
                if both not in known:
                    first, second = (f"#{pixel & 0xFFFFFF:06X}" for pixel in both)
                    known[both] = contrast(first, second) >= 3
                count += known[both]
                if count >= SEEN_FROM:
                    return True
    return False
