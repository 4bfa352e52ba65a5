"""A control as it is drawn with the keyboard on it and without, once for each kind of control."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

LEAST_RING = 40
"""Pixels that are a ring: half of one of one pixel around the least target."""

Kinds = set[tuple[object, ...]]
"""What was looked at already."""


def with_and_without(
    parts: Iterable[QWidget], seen: Kinds, around: int
) -> Iterator[tuple[QWidget, QImage, QImage]]:
    """Controls of kinds that are not in ``seen``, each with so many pixels around; adds their kinds."""
    for part in parts:
        if _kind(part) in seen:
            continue
        part.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not part:
            continue
        seen.add(_kind(part))
        _bring_into_sight(part)
        with_it = _picture(part, around)
        part.clearFocus()
        yield part, with_it, _picture(part, around)


def _kind(part: QWidget) -> tuple[object, ...]:
    """What decides how a control shows that it has the keyboard."""
    checked = part.isChecked() if hasattr(part, "isChecked") else False
    return type(part).__name__, part.property("role"), checked


def _bring_into_sight(part: QWidget) -> None:
    """As the Tab key does."""
    over = part.parentWidget()
    while over is not None:
        if isinstance(over, QScrollArea):
            over.ensureWidgetVisible(part)
        over = over.parentWidget()


def _picture(part: QWidget, around: int) -> QImage:
    """What of the window shows where a widget is, and a little around it."""
    window = part.window()
    place = QRect(part.mapTo(window, QPoint(0, 0)), part.size()).adjusted(-around, -around, around, around)
    return window.grab(place.intersected(window.rect())).toImage()
