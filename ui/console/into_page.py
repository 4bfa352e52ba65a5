"""The keyboard goes into the page in front: where it was last, else to its list, table or canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QGraphicsView, QStackedWidget, QWidget

from ui.widgets.surely import surely

FIRST = (QAbstractItemView, QGraphicsView)
"""What a page is about; buttons and fields stand around it."""


def into(page: QWidget) -> None:
    """Puts the keyboard on a page, or on the view in front of it."""
    part = _view(page)
    there = _stops(part) or _stops(page)
    last: QWidget | None = part.focusWidget()
    if last not in there:
        last = next((stop for stop in there if isinstance(stop, FIRST)), there[0] if there else None)
    if last is not None:
        last.setFocus(Qt.FocusReason.OtherFocusReason)


def _view(page: QWidget) -> QWidget:
    """The innermost view of a page that has several, one in front."""
    for stack in page.findChildren(QStackedWidget):
        if stack.isVisible() and (view := stack.currentWidget()) is not None and _stops(view):
            return _view(view)
    return page


def _stops(part: QWidget) -> list[QWidget]:
    """Where Tab comes by, in its order."""
    found: list[QWidget] = []
    after = part
    while (after := surely(after.nextInFocusChain())) is not part:  # they stand in a ring
        if (
            part.isAncestorOf(after)
            and after.isVisible()
            and after.isEnabled()
            and after.focusPolicy() & Qt.FocusPolicy.TabFocus
            and after.focusProxy() is None
            and not after.property("stop")  # it only scrolls
        ):
            found.append(after)
    return found
