"""A read-only table of texts: rows to select, columns to sort by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ui.widgets.parts import tip

ROW_ID = Qt.ItemDataRole.UserRole


class Table(QTableWidget):
    """Shows rows of texts, each with an id that the selection gives back."""

    def __init__(self, headers: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(0, len(headers), parent)
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
        for column in range(self.columnCount()):
            self.setColumnWidth(column, min(260, self.columnWidth(column) + 14))

    def point_to(self, row_id: str) -> None:
        """Selects a row alone, brings it into view and puts the keyboard on it."""
        for place in range(self.rowCount()):
            if self.item(place, 0).data(ROW_ID) == row_id:
                self.setFocus()
                # Through the selection's model, as Shift may be held.
                flags = QItemSelectionModel.SelectionFlag
                index = self.model().index(place, 0)
                self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def selected(self) -> list[str]:
        """The ids of the selected rows, in the table's order."""
        places = sorted({index.row() for index in self.selectedIndexes()})
        return [self.item(place, 0).data(ROW_ID) for place in places]
