"""A button that shows its icon, its word and its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon

ICON = 18
GAP = 8
PADDING = 13
HEIGHT = 38


class KeyButton(QPushButton):
    """``Next [F6]``: the key cap stands on the button, so nobody has to learn it elsewhere."""

    def __init__(
        self,
        word: str,
        tokens: Tokens,
        *,
        icon: str = "",
        key: str = "",
        role: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._word, self._icon, self._key, self._tokens = word, icon, key, tokens
        self._size: QSize | None = None
        if role:
            self.setProperty("role", role)
        self._name()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_word(self, word: str, icon: str = "") -> None:
        """Changes what the button says and, if given, its icon."""
        if (word, icon or self._icon) != (self._word, self._icon):
            self._word, self._icon = word, icon or self._icon
            self._name()
            self.updateGeometry()
            self.update()

    def set_key(self, key: str) -> None:
        """Changes the key cap on the button."""
        if key != self._key:
            self._key = key
            self._name()
            self.updateGeometry()
            self.update()

    @property
    def key(self) -> str:
        """The key on its cap, or nothing."""
        return self._key

    @property
    def word(self) -> str:
        """What the button says."""
        return self._word

    def _name(self) -> None:
        self._size = None
        self.setAccessibleName(self._word)
        self.setToolTip(f"{self._word} ({self._key})" if self._key else "")

    def _fonts(self) -> tuple[QFontMetrics, QFontMetrics]:
        kinds = self._tokens.type
        return QFontMetrics(font(kinds.button, 600)), QFontMetrics(font(kinds.key))

    def _cap(self) -> str:
        return self._key.replace("Up", "↑").replace("Down", "↓")

    def sizeHint(self) -> QSize:
        """Room for icon, word and key, measured once: layouts ask often."""
        if self._size is None:
            self._size = QSize(self._width(), HEIGHT)
        return self._size

    def _width(self) -> int:
        words, caps = self._fonts()
        width = 2 * PADDING + words.horizontalAdvance(self._word)
        if self._icon:
            width += ICON + (GAP if self._word or self._key else 0) - (0 if self._word else 8)
        if self._key:
            width += (GAP if self._word else 0) + caps.horizontalAdvance(self._cap()) + 12
        return width

    def minimumSizeHint(self) -> QSize:
        """The same: a button is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style draws the ground, as the button itself has no text; this draws the rest."""
        super().paintEvent(event)
        t = self._tokens
        primary = self.property("role") == "primary"
        ink = t.ink2 if not self.isEnabled() else t.on_teal if primary else t.ink
        if self.isChecked():
            ink = t.teal
        words, caps = self._fonts()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        padding = PADDING if self._word else PADDING - 4
        x = max(padding, (self.width() - self.sizeHint().width()) // 2 + padding)
        if self._icon:
            paint_icon(painter, self._icon, QRectF(x, (self.height() - ICON) / 2, ICON, ICON), ink)
            x += ICON + GAP
        painter.setPen(QColor(ink))
        painter.setFont(font(t.type.button, 600))
        width = words.horizontalAdvance(self._word)
        painter.drawText(QRectF(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._word)
        if self._key:
            x += width + (GAP if self._word else 0)
            cap = QRectF(x, (self.height() - 20) / 2, caps.horizontalAdvance(self._cap()) + 12, 20)
            painter.setPen(QPen(QColor(ink if primary else t.line), 1))
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(QColor(ink if primary else t.ink2))
            painter.setFont(font(t.type.key))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._cap())
        painter.end()


def sequence(key: str) -> QKeySequence:
    """A key as the contract writes it (``Ctrl+Return``) as Qt knows it."""
    return QKeySequence(key)
