"""The parts of the report as rows: what is in each, and where to enter what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.parts import frame, label

if TYPE_CHECKING:
    from facilitator.exchange.report.checklist import Part


class PartsGrid(QWidget):
    """A row a part: its mark, its name, what is in it, and a hint if that is not all."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        box = frame("card")
        outer = QGridLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(box)
        self._grid = QGridLayout(box)
        self._grid.setContentsMargins(18, 12, 18, 12)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(2, 3)
        self._grid.setColumnStretch(3, 4)
        self._rows: list[tuple[QLabel, QLabel, QLabel, QLabel]] = []

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Writes the rows anew; they are made once."""
        for number in range(len(self._rows), len(parts)):
            self._rows.append(self._row(number))
        for number, cells in enumerate(self._rows):
            there = number < len(parts)
            for cell in cells:
                cell.setVisible(there)
            if there:
                self._write(cells, parts[number])

    def _row(self, number: int) -> tuple[QLabel, QLabel, QLabel, QLabel]:
        cells = (label(""), label("", "strong"), label("", wrap=True), label("", "muted", wrap=True))
        for place, cell in enumerate(cells):
            self._grid.addWidget(cell, number, place, Qt.AlignmentFlag.AlignTop)
        return cells

    def _write(self, cells: tuple[QLabel, QLabel, QLabel, QLabel], part: Part) -> None:
        mark, title, there, hint = cells
        mark.setText("✓" if part.is_whole else "○")
        mark.setAccessibleName(self.tr("complete") if part.is_whole else self.tr("not complete"))
        title.setText(in_words(part.title))
        there.setText(in_words(part.there))
        hint.setText("" if part.is_whole else in_words(part.hint))
