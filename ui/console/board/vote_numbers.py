"""The cards of a ballot with their numbers, for the facilitator to read out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui.widgets.parts import column, frame, label, scrolled


class VoteNumbers(QWidget):
    """``1 One named person to ring`` and so on, as one reads them out; it scrolls where they are many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[int, str]] = []
        layout = column(self, 0, 0)
        ground: QFrame = frame("sunken")
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(12, 10, 12, 10)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.area = scrolled(inside)
        self.area.setAccessibleName(self.tr("Cards by their numbers"))
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setMinimumHeight(64)
        column(ground, 1, 0).addWidget(self.area)
        layout.addWidget(ground)

    def show_cards(self, cards: Sequence[tuple[int, str]]) -> None:
        """Shows cards by number and title; the same again costs nothing."""
        if list(cards) == self._shown:
            return
        self._shown = list(cards)
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for at in range(self._grid.rowCount()):
            self._grid.setRowStretch(at, 0)
        for at, (number, title) in enumerate(cards):
            figure = label(str(number), "kept")
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(figure, at, 0, top | Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label(title, wrap=True), at, 1, top)
        self._grid.setRowStretch(len(cards), 1)
