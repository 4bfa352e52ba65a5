"""A layout of short things in as many even columns as there is width for, line by line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from ui.widgets.flow import Flow


class Columns(Flow):
    """Items of the same width, read from left to right; hidden ones take no room.

    There are never more columns than items, nor more than ``most``; a column is at least ``narrowest`` wide,
    in pixels, unless the whole is narrower. All in a line are as high as the highest, if that is ``even``.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        narrowest: int,
        most: int,
        gap: int = 14,
        lines: int = 4,
        even: bool = False,
    ) -> None:
        super().__init__(parent, gap)
        self._even = even
        self._narrowest, self._most, self._lines = narrowest, most, lines

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
                each = [max(highs)] * len(highs) if self._even else highs
                for k, (item, high) in enumerate(zip(line, each, strict=True)):
                    item.setGeometry(QRect(rect.x() + k * (wide + self._gap), y, wide, high))
            y += max(highs) + (self._lines if first + many < len(shown) else 0)
        return y - rect.y()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
