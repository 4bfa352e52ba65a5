"""What lies over the page fills its own ground: else all below it would be painted again at every letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea

if TYPE_CHECKING:
    _Area = QAbstractScrollArea
else:
    _Area = object


class OwnGround(_Area):
    """Stands before the Qt class that it is mixed into."""

    def stand_on(self, ground: QColor) -> None:
        """Fills everything with a colour from now on; to be called before it is painted."""
        self._ground = ground
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and on it what there is."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._ground)
        super().paintEvent(event)
