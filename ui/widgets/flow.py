"""A layout that puts things side by side and goes on in the next line where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

Sized = tuple[QLayoutItem, QSize]


class Flow(QLayout):
    """Items at the size they ask for, left to right, line by line; hidden ones take no room.

    Nothing is wider than there is room; what can break into lines does.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:
        """Takes one more widget.

        Its item is made here and belongs to Python. One that Qt makes leaves its name with Python when it
        goes, and another at the same place in memory is taken for it: it would go with a window of long ago.
        """
        self.insert_widget(len(self._items), widget)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Takes one more widget, at a place among the others."""
        self.addChildWidget(widget)
        self._items.insert(place, QWidgetItem(widget))
        self.invalidate()

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
        """A narrow flow is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at a width."""
        return self._place(QRect(0, 0, width, 0), test=True)

    def setGeometry(self, rect: QRect) -> None:
        """Places everything."""
        super().setGeometry(rect)
        self._place(rect, test=False)

    def sizeHint(self) -> QSize:
        """At least the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest and the highest item."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def line_width(self) -> int:
        """The width at which all of it stands in one line."""
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return sum(widths) + self._gap * max(0, len(widths) - 1)

    def _place(self, rect: QRect, *, test: bool) -> int:
        y = rect.y()
        lines = self._broken(rect.width())
        for line in lines:
            high = max(size.height() for _, size in line)
            if not test:
                self._put(line, QRect(rect.x(), y, rect.width(), high), alone=len(lines) == 1)
            y += high + self._gap
        return max(0, y - self._gap - rect.y())

    def _broken(self, width: int) -> list[list[Sized]]:
        """What stands in each line, with its size."""
        lines: list[list[Sized]] = []
        room = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if size.width() > width:
                high = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
                size = QSize(width, high)
            if not lines or size.width() > room:
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= size.width() + self._gap
        return lines

    def _put(self, line: Sequence[Sized], rect: QRect, *, alone: bool) -> None:
        x = rect.x()
        for item, size in line:
            item.setGeometry(QRect(QPoint(x, rect.y()), size))
            x += size.width() + self._gap


class Ends(Flow):
    """A line with things at both of its ends, as long as there is room; what has none goes on in the next."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent, spacing)
        self._at_left: int | None = None

    def end(self) -> None:
        """What is added from now on stands at the right."""
        self._at_left = len(self._items)

    def setGeometry(self, rect: QRect) -> None:
        """Places everything, in the middle of what height there is."""
        spare = rect.height() - self.heightForWidth(rect.width())
        super().setGeometry(rect.adjusted(0, max(0, spare // 2), 0, 0))

    def _put(self, line: Sequence[Sized], rect: QRect, *, alone: bool) -> None:
        x = rect.x()
        rest = rect.width() - sum(size.width() + self._gap for _, size in line) + self._gap
        at_right = [] if self._at_left is None else self._items[self._at_left :]
        for item, size in line:
            if alone and rest and any(item is other for other in at_right):
                x, rest = x + rest, 0
            item.setGeometry(QRect(QPoint(x, rect.y() + (rect.height() - size.height()) // 2), size))
            x += size.width() + self._gap
