"""Return presses the button that has the keyboard, as the space bar does: Qt does so in dialogs alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class ReturnPresses(QObject):
    """Listens to a window, to which every key comes that nothing inside wanted.

    The button had the keyboard when the key went down: a Return that a field has taken, and which led the
    keyboard on to a button, presses nothing.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._on: QWidget | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks first whether anybody wants the key for himself, then it is pressed."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(
            event, QKeyEvent
        ):
            return False
        if event.key() not in RETURNS or event.modifiers() not in PLAIN:
            return False
        now = QApplication.focusWidget()
        if kind == QEvent.Type.ShortcutOverride:
            self._on = now
            return False
        began, self._on = self._on, None
        if now is not began or not isinstance(now, QAbstractButton) or event.isAutoRepeat():
            return False
        now.click()
        return True
