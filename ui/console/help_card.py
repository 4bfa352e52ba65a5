"""The keys, shown over the page by F1 and gone at the next press; nothing waits for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui.console.keys import KEYS
from ui.widgets.parts import column, label


class HelpCard(QFrame):
    """Every key of the console with what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        layout = column(self, 22, 12)
        layout.addWidget(label(self.tr("Keys"), "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        half = (len(KEYS) + 1) // 2
        for place, key in enumerate(KEYS):
            line, side = place % half, place // half * 2
            grid.addWidget(label(key.sequence, "key"), line, side, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(key.words), line, side + 1)
        layout.addLayout(grid)
        layout.addWidget(label(self.tr("F1 or Esc closes this."), "small"))
        self.hide()

    def toggle(self) -> None:
        """Shows the keys in the middle of the window, or puts them away."""
        if self.isVisible():
            self.hide()
            return
        self.adjustSize()
        parent = self.parentWidget()
        self.move((parent.width() - self.width()) // 2, (parent.height() - self.height()) // 2)
        self.raise_()
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the keys away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
