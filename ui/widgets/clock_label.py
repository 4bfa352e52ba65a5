"""The big digits: a clock that screen readers know as one, with what it shows as its value."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.spoken import Role


class ClockLabel(QLabel):
    """A label that shows a time."""

    spoken_role = Role.Clock

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)

    def spoken_value(self) -> str:
        """The time on it."""
        return self.text()
