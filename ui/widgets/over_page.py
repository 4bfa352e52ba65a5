"""What lies over the page and waits for nothing: Esc puts it away, the keyboard goes back to its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.widgets.way_back import WayBack


class OverPage(QFrame):
    """Hidden at first; whoever is one says in :meth:`place` where it lies."""

    left = Signal()
    """It goes away, and where the keyboard was is gone."""

    def __init__(self, parent: QWidget, *over: QWidget) -> None:
        """``over`` are the parts of its window that it keeps its place by, besides the window itself."""
        super().__init__(parent)
        self._back = WayBack(self)
        self._keeps_to = (parent, *over)
        for stretched in self._keeps_to:
            stretched.installEventFilter(self)
        self.hide()

    def place(self) -> None:
        """Lies where there is room for it now."""
        raise NotImplementedError

    def come(self) -> None:
        """Opens above everything else; what of it takes the keyboard is the caller's to say."""
        self._back.remember()
        self.place()
        self.raise_()
        self.show()

    def put_away(self) -> None:
        """Goes away."""
        if not self._back.go():
            self.left.emit()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place as the window is stretched."""
        if event.type() == QEvent.Type.Resize and watched in self._keeps_to:
            self.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
