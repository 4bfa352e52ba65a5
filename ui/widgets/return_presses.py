"""Return presses the button that has the keyboard, as the space bar does: Qt does so in dialogs alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def return_presses(event: QKeyEvent) -> bool:
    """Presses the button, if it is Return that nothing else in the window wanted; gives whether it was."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() not in PLAIN:
        return False
    button = QApplication.focusWidget()
    if not isinstance(button, QAbstractButton) or event.isAutoRepeat():
        return False
    button.click()
    return True
