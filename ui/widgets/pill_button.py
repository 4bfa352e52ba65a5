"""A pill that says how things stand, and leads to what may be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget


class PillButton(QPushButton):
    """Looks as the labels in a pill's role do; its role is changed with ``set_role``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pill")

    def lead(self, where: str) -> None:
        """Says where it leads; to nowhere, it is a pill that only says something."""
        self.setEnabled(bool(where))
        self.setToolTip(where)
        self.setAccessibleDescription(where)
        self.setCursor(Qt.CursorShape.PointingHandCursor if where else Qt.CursorShape.ArrowCursor)
