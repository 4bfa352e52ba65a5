"""A read-only table of texts: rows to select, columns to sort by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ui.widgets.parts import tip
from ui.widgets.surely import surely

ROW_ID = Qt.ItemDataRole.UserRole
MOST_WIDE, AIR = 260, 14
"""What a column has at most, and what it has beside its longest text, where there is room."""


class Table(QTableWidget):
    """Shows rows of texts, each with an id that the selection gives back.

    Where not all columns have room, those in ``cut`` share what the others leave, so that nobody has to
    scroll sideways; the whole of a text is its tool tip.
    """

    def __init__(
        self, headers: Sequence[str], name: str, parent: QWidget | None = None, *, cut: Sequence[int] = ()
    ) -> None:
        super().__init__(0, len(headers), parent)
        self._cut = tuple(cut)
        self._wanted: list[int] = []
        self.setHorizontalHeaderLabels(list(headers))
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(36)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setStretchLastSection(True)

    def show_rows(self, rows: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Shows these rows, each an id and its texts, in this order."""
        self.setRowCount(len(rows))
        for place, (row_id, texts) in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(ROW_ID, row_id)
                item.setToolTip(tip(text))
                self.setItem(place, column, item)
        self.resizeColumnsToContents()
        self._wanted = [self.columnWidth(column) for column in range(self.columnCount())]
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the new width between the columns."""
        super().resizeEvent(event)
        if self._cut and event.size().width() != event.oldSize().width():
            self._share()

    def _share(self) -> None:
        shown = [column for column in range(len(self._wanted)) if not self.isColumnHidden(column)]
        widths = {column: min(MOST_WIDE, self._wanted[column] + AIR) for column in shown}
        if self._cut and sum(widths.values()) > (room := self.viewport().width()):
            widths = {column: min(MOST_WIDE, self._wanted[column]) for column in shown}
            cut = sorted((c for c in self._cut if c in widths), key=lambda c: widths[c])
            left = room - sum(width for column, width in widths.items() if column not in cut)
            for number, column in enumerate(cut):
                least = self.horizontalHeader().sectionSizeHint(column)
                widths[column] = max(least, min(widths[column], left // (len(cut) - number)))
                left -= widths[column]
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def point_to(self, row_id: str) -> None:
        """Selects a row alone, brings it into view and puts the keyboard on it."""
        for place in range(self.rowCount()):
            if surely(self.item(place, 0)).data(ROW_ID) == row_id:
                self.setFocus()
                # Through the selection's model, as Shift may be held.
                flags = QItemSelectionModel.SelectionFlag
                index = self.model().index(place, 0)
                self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def selected(self) -> list[str]:
        """The ids of the selected rows, in the table's order."""
        places = sorted({index.row() for index in self.selectedIndexes()})
        return [surely(self.item(place, 0)).data(ROW_ID) for place in places]
