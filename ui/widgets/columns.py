"""A layout of short things in as many even columns as there is width for, line by line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Columns(QLayout):
    """Items of the same width, read from left to right; hidden ones take no room.

    There are never more columns than items, nor more than ``most``; a column is at least ``narrowest`` wide,
    in pixels, unless the whole is narrower.
    """

    def __init__(
        self, parent: QWidget | None = None, *, narrowest: int, most: int, gap: int = 14, lines: int = 4
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._narrowest, self._most, self._gap, self._lines = narrowest, most, gap, lines
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Takes one more item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item by its place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Takes an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrow one is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at a width."""
        return self._place(QRect(0, 0, width, 0), test=True)

    def setGeometry(self, rect: QRect) -> None:
        """Places everything."""
        super().setGeometry(rect)
        self._place(rect, test=False)

    def sizeHint(self) -> QSize:
        """One column of its narrowest width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """One column of its narrowest width; the height follows from the width that there is."""
        return QSize(self._narrowest if self._shown() else 0, 0)

    def columns_at(self, width: int) -> int:
        """How many columns there are at a width, in pixels."""
        fitting = (width + self._gap) // (self._narrowest + self._gap)
        return max(1, min(fitting, self._most, len(self._shown())))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, test: bool) -> int:
        shown = self._shown()
        many = self.columns_at(rect.width())
        wide = (rect.width() - (many - 1) * self._gap) // many
        y = rect.y()
        for first in range(0, len(shown), many):
            line = shown[first : first + many]
            highs = [_height(item, wide) for item in line]
            if not test:
                for k, (item, high) in enumerate(zip(line, highs, strict=True)):
                    item.setGeometry(QRect(rect.x() + k * (wide + self._gap), y, wide, high))
            y += max(highs) + (self._lines if first + many < len(shown) else 0)
        return y - rect.y()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
