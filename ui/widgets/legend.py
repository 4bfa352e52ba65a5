"""What painted cells mean: signs drawn as they are, each with its words, in as many lines as it takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Tokens, font
from ui.widgets.spoken import Role

LINE, GAP = 28, 18
TO_WORDS = 7


class Entry(Struct, frozen=True):
    """A sign, so many pixels wide, and what it means."""

    words: str
    wide: float
    paint: Callable[[QPainter, QRectF], None]


class Legend(QWidget):
    """An entry is never broken, nor cut off: it goes to the next line."""

    spoken_role = Role.Graphic

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._entries: Sequence[Entry] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def explain(self, *entries: Entry) -> None:
        """Shows these."""
        self._entries = entries
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All in one line."""
        return QSize(round(sum(wide + GAP for wide in self._widths())), LINE)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest entry."""
        return QSize(round(max(self._widths(), default=0)), LINE)

    def hasHeightForWidth(self) -> bool:
        """The fewer fit into a line, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels of all lines."""
        return round(max((y for _, y, _ in self._places(width)), default=0.0)) + LINE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sign, words, sign, words."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for x, y, entry in self._places(self.width()):
                entry.paint(painter, QRectF(x, y + 3, entry.wide, LINE - 6))
                painter.setFont(font(self._tokens.type.small))
                painter.setPen(self._tokens.colour("ink2"))
                rest = QRectF(x + entry.wide + TO_WORDS, y, self.width() - x, LINE)
                painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, entry.words)

    def _places(self, width: float) -> Iterator[tuple[float, float, Entry]]:
        x, y = 2.0, 0.0
        for entry, wide in zip(self._entries, self._widths(), strict=True):
            if x > 2 and x + wide > width:
                x, y = 2.0, y + LINE
            yield x, y, entry
            x += wide + GAP

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(font(self._tokens.type.small))
        return [e.wide + TO_WORDS + metrics.horizontalAdvance(e.words) + 2 for e in self._entries]
