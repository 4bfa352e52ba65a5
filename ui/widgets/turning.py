"""A layout whose parts stand side by side where there is room, and one below another where there is not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

Direction = QBoxLayout.Direction
NO_LIMIT = 16777215
"""Qt's own largest size of a widget."""


class Turning(QBoxLayout):
    """A row that becomes a column below ``turns_at`` pixels of width, so that nothing scrolls sideways.

    It asks for no more width than the column does, as a window too small for the row would otherwise be told
    that it needs a row's. It knows its parts by themselves, and asks Qt for no layout item: see ``Flow``.
    """

    def __init__(
        self, turns_at: int, *, spacing: int = 0, last_on_top: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(Direction.LeftToRight)
        if parent is not None:
            parent.setLayout(self)
        self._turns_at = turns_at
        self._column = Direction.BottomToTop if last_on_top else Direction.TopToBottom
        self._parts: list[QWidget | QLayout] = []
        self._sides: dict[QWidget, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    @property
    def is_turned(self) -> bool:
        """True while it is a column."""
        return self.direction() is not Direction.LeftToRight

    def add(self, part: QWidget | QLayout, stretch: int = 0, at: int = -1) -> None:
        """Takes a part, at the end if no place is said; with a stretch it has what room is left."""
        self._parts.append(part)
        if isinstance(part, QWidget):
            self.insertWidget(at, part, stretch)
        else:
            self.insertLayout(at, part, stretch)

    def add_side(self, side: QWidget, width: int, at: int = -1) -> None:
        """Takes a part that is so wide in the row, and as wide as there is room in the column."""
        self.add(side, at=at)
        self.resize_side(side, width)

    def resize_side(self, side: QWidget, width: int) -> None:
        """Another width for such a part."""
        self._sides[side] = width
        self._size_sides()

    def setGeometry(self, rect: QRect) -> None:
        """Turns, if the room asks for it."""
        wanted = self._column if rect.width() < self._turns_at else Direction.LeftToRight
        if wanted is not self.direction():
            self.setDirection(wanted)
            self._size_sides()
        super().setGeometry(rect)

    def minimumSize(self) -> QSize:
        """As wide as the widest part, also while all stand side by side."""
        least = super().minimumSize()
        if self.is_turned:
            return least
        around = self.contentsMargins()
        widest = max(map(_least, self._shown()), default=0)
        return QSize(widest + around.left() + around.right(), least.height())

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at a width: of all parts below each other, or of the highest."""
        if width >= self._turns_at and super().hasHeightForWidth():
            return super().heightForWidth(width)
        around = self.contentsMargins()
        highs = [_height(part, width - around.left() - around.right()) for part in self._shown()]
        high = sum(highs) + self.spacing() * max(0, len(highs) - 1)
        if width >= self._turns_at:
            high = max(highs, default=0)
        return high + around.top() + around.bottom()

    def _shown(self) -> list[QWidget | QLayout]:
        return [part for part in self._parts if not (isinstance(part, QWidget) and part.isHidden())]

    def _size_sides(self) -> None:
        for side, width in self._sides.items():
            side.setMinimumWidth(0 if self.is_turned else width)
            side.setMaximumWidth(NO_LIMIT if self.is_turned else width)


def _least(part: QWidget | QLayout) -> int:
    """The least width of a part where it stands alone."""
    return (part.minimumSizeHint() if isinstance(part, QWidget) else part.minimumSize()).width()


def _height(part: QWidget | QLayout, width: int) -> int:
    high = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
    least = part.minimumSize()
    if isinstance(part, QWidget):
        least = least.expandedTo(part.minimumSizeHint())
    return max(high, least.height())
