"""Small fields for numbers and choices of the editor: the wheel scrolls the form, undo is the console's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QSpinBox


def _is_consoles(event: QEvent) -> bool:
    """Undo and redo: a small field is kept at once, so there is no typing to take back."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
    )


def _set_up(field: QAbstractSpinBox, name: str, width: int) -> None:
    field.setAccessibleName(name)
    field.setKeyboardTracking(False)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    field.setFixedWidth(width)


class Whole(QSpinBox):
    """A whole number with a word after it, such as ``12 min``."""

    def __init__(self, name: str, least: int, most: int, after: str = "", width: int = 122) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setSuffix(after)
        _set_up(self, name, width)

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to the console."""
        if _is_consoles(event):
            event.ignore()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the form."""
        event.ignore()


class Halves(QDoubleSpinBox):
    """A number in steps of a half."""

    def __init__(self, name: str, least: float, most: float, after: str = "", width: int = 122) -> None:
        super().__init__()
        self.setDecimals(2)
        self.setSingleStep(0.5)
        self.setRange(least, most)
        self.setSuffix(after)
        _set_up(self, name, width)

    def textFromValue(self, value: float) -> str:
        """Without needless noughts."""
        return f"{value:g}"

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to the console."""
        if _is_consoles(event):
            event.ignore()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the form."""
        event.ignore()


class Choice(QComboBox):
    """One of a few."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the form."""
        event.ignore()
