"""Where the Tab key goes in a window, and whether it comes to everything."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

MOST = 400
"""Presses after which a way round counts as none."""


def round_trip(window: QWidget) -> tuple[list[QWidget], bool]:
    """The stops of Tab from where the keyboard is, and whether it came back there."""
    has, there = window.focusWidget(), controls(window)
    start = has if has in there else there[0]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    stops = [window.focusWidget()]
    for _ in range(MOST):
        press_tab(stops[-1])
        now = QApplication.focusWidget()
        if now is stops[0] and len(stops) > 1:
            return stops, True
        if now is stops[-1]:
            continue  # a date has stops of its own: day, month and year
        if now is None or now in stops:
            return stops, False
        stops.append(now)
    return stops, False


def press_tab(where: QWidget) -> None:
    """As somebody does; cheaper than QTest, which waits for the event loop."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(where, QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t"))


def controls(window: QWidget) -> list[QWidget]:
    """Everything in a window that Tab should come to."""
    return [
        part
        for part in window.findChildren(QWidget)
        if part.isVisible()
        and part.isEnabled()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
        and part.window() is window
        and not isinstance(part, QScrollBar)
    ]


def out_of_order(stops: list[QWidget]) -> list[str]:
    """Neighbours in one part of a window that Tab takes against the way one reads."""
    found = []
    order = _chain(stops[0].window())
    for before, after in pairwise(stops):
        if order.index(after) < order.index(before):
            continue  # once around
        if before.parentWidget() is not after.parentWidget():
            continue
        one, other = before.geometry(), after.geometry()
        above = other.bottom() < one.top()
        left = other.right() < one.left() and other.top() < one.center().y() < other.bottom()
        if (above and other.left() <= one.right()) or left:
            found.append(f"{said(before)} → {said(after)}")
    return found


def _chain(window: QWidget) -> list[QWidget]:
    """All widgets of a window in the order in which Qt goes through them."""
    order = [window]
    while (after := order[-1].nextInFocusChain()) is not window:
        order.append(after)
    return order


def said(part: QWidget) -> str:
    """A widget in words."""
    words = part.accessibleName() or getattr(part, "text", lambda: "")()
    return f"{type(part).__name__} {str(words)[:40]!r}"


def way_round(window: QWidget) -> list[str]:
    """What is wrong with the way of the Tab key through a window."""
    stops, came_back = round_trip(window)
    found = [f"Tab never comes to {said(part)}" for part in controls(window) if part not in stops]
    found += [f"against the reading order, {what}" for what in out_of_order(stops)]
    if not came_back:
        found.append(f"from {said(stops[0])} Tab does not come back, it ends at {said(stops[-1])}")
    return found
