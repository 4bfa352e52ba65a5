"""Small fields for numbers and choices of the editor: the wheel scrolls the form, undo is the console's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from facilitator.live.run_sheet import MOST_MINUTES

translate = QCoreApplication.translate

if TYPE_CHECKING:
    _Beside = QWidget
else:
    _Beside = object  # Qt's classes take no second one of theirs beside them


class _Still(_Beside):
    """What the wheel turns past: it scrolls the form."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the form."""
        event.ignore()


class _Number(_Still):
    """A spin box of which each value is kept at once, so that there is no typing to take back."""

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to the console."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ways = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(way) for way in ways):
                event.ignore()
                return True
        return super().event(event)


def _set_up(field: QAbstractSpinBox, name: str, width: int) -> None:
    field.setAccessibleName(name)
    field.setKeyboardTracking(False)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    field.setFixedWidth(width)


class Whole(_Number, QSpinBox):
    """A whole number with a word after it, such as ``12 min``."""

    def __init__(self, name: str, least: int, most: int, after: str = "", width: int = 122) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setSuffix(after)
        _set_up(self, name, width)


class Halves(_Number, QDoubleSpinBox):
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


class Choice(_Still, QComboBox):
    """One of a few."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def session_length() -> Whole:
    """How long a session is: above its run sheet, or among its fields where it has none."""
    name = translate("SheetPane", "Length of the session in minutes")
    return Whole(name, 5, MOST_MINUTES, translate("SheetPane", " min"), 140)
