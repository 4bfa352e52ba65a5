"""Where the keyboard was before something lay over the page, so that Esc leads back there."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.alive import alive


class WayBack:
    """Belongs to what lies over the page. It is asked before that is hidden, as Qt would give the keyboard
    to whatever comes next, and a screen reader would say it."""

    def __init__(self, over: QWidget) -> None:
        self._over = over
        self._from: QWidget | None = None

    def remember(self) -> None:
        """The keyboard is about to come from where it is."""
        has = QApplication.focusWidget()
        if has is None or not self._over.isAncestorOf(has):
            self._from = has

    def go(self) -> bool:
        """Takes the keyboard back, if it is here; False where that place is no longer to be seen."""
        has, place, self._from = QApplication.focusWidget(), self._from, None
        if has is not None and not self._over.isAncestorOf(has):
            return True
        if place is None or not alive(place) or not place.isVisible() or not place.isEnabled():
            return False
        place.setFocus()
        return True
