"""One announced room: its number, who sits in it, and whether it has changed since."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.parts import column, label, row

NUMBER_WIDTH = 22
"""Room for a number of three digits, in pixels, so that names stand below each other."""


class AnnouncedRoom(QWidget):
    """A line or two, without a frame: there may be many of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = 0
        line = row(self, 0, 6)
        self._number = label("", "strong")
        self._number.setMinimumWidth(NUMBER_WIDTH)
        self.names = label("", wrap=True)
        self.changed = label(self.tr("changed"), "warning")
        beside = column(spacing=0)
        beside.addWidget(self.names)
        beside.addWidget(self.changed, 0, Qt.AlignmentFlag.AlignLeft)
        line.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(beside, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_room(self, number: int, names: Sequence[str], changed: bool) -> None:
        """Shows a room by its number; ``changed`` says in a word that it is not as it was announced."""
        self.number = number
        self._number.setText(str(number))
        unbroken = (name.replace(" ", "\N{NO-BREAK SPACE}") for name in names)
        self.names.setText("\N{NO-BREAK SPACE}· ".join(unbroken))  # no line begins with a dot
        self.changed.setVisible(changed)
        words = self.tr("Room {0}: {1}").format(number, ", ".join(names))
        self.setAccessibleName(self.tr("{0}, changed").format(words) if changed else words)
