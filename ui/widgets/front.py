"""Pages one behind another, which ask for as much room as the one in front does."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class Front(QStackedWidget):
    """Qt's own asks for as much as the largest of all, so that a short page scrolls as far as a long one."""

    def minimumSizeHint(self) -> QSize:
        """That of the page in front."""
        shown = self.currentWidget()
        return shown.minimumSizeHint().expandedTo(shown.minimumSize()) if shown else QSize()

    def sizeHint(self) -> QSize:
        """That of the page in front."""
        shown = self.currentWidget()
        return shown.sizeHint() if shown else QSize()
