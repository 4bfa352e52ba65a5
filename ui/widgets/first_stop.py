"""Where the keyboard goes on a sheet that is given it as a whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


def begin_at(sheet: QWidget, first: QWidget) -> None:
    """Whoever puts the keyboard on the sheet puts it on this part of it.

    A focus proxy would do the same, but Tab takes a proxy for a stop: coming to the sheet, it would go to the
    part at once, past every control that stands before it.
    """
    sheet.installEventFilter(_Passing(sheet, first))


class _Passing(QObject):
    def __init__(self, sheet: QWidget, first: QWidget) -> None:
        super().__init__(sheet)
        self._first = first

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._first.setFocus(event.reason())
        return False
