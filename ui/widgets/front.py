"""Pages one behind another, which ask for as much room as the one in front does."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget


class Front(QStackedWidget):
    """Qt's own asks for as much as the largest of all, so that a short page scrolls as far as a long one.

    What its layout says of height for width is that of the largest too, also of those that are hidden. So it
    is not asked: the height that the page in front needs at the width that there is, is its size hint.
    """

    def hasHeightForWidth(self) -> bool:
        """Nobody asks the layout."""
        return False

    def minimumSizeHint(self) -> QSize:
        """That of the page in front."""
        shown = self.currentWidget()
        return shown.minimumSizeHint().expandedTo(shown.minimumSize()) if shown else QSize()

    def sizeHint(self) -> QSize:
        """That of the page in front, as high as it has to be at this width."""
        shown = self.currentWidget()
        if shown is None:
            return QSize()
        hint = shown.sizeHint()
        layout = shown.layout()
        if layout is not None and layout.hasHeightForWidth():
            hint.setHeight(layout.totalHeightForWidth(self.width()))
        return hint.expandedTo(self.minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
