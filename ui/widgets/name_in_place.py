"""A name typed where it will stand: Return takes it, Esc or going elsewhere leaves all as it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.surely import surely

WIDTH = 260


class NameInPlace(QLineEdit):
    """One field that is lent to whatever is to be named."""

    left = Signal()
    """It went away, so the keyboard is free."""
    typing = Signal(str)
    """The words as they stand after a letter, and not kept yet."""
    over = Signal()
    """What was typed is taken or given up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._then: Callable[[str], None] | None = None
        self.setFixedWidth(WIDTH)
        self.textEdited.connect(self.typing)
        self.hide()

    def ask(
        self, at: QPoint, name: str, what: str, then: Callable[[str], None], half_typed: str = ""
    ) -> None:
        """Opens at a point of its parent, and calls ``then`` with what was typed.

        With half-typed words it waits there for the keyboard.
        """
        self._then = then
        self.setText(half_typed or name)
        self.selectAll()
        self.setPlaceholderText(what)
        self.setAccessibleName(what)
        room = surely(self.parentWidget()).rect()
        self.adjustSize()
        x = max(0, min(at.x(), room.width() - self.width()))
        self.move(x, max(0, min(at.y(), room.height() - self.height())))
        self.show()
        self.raise_()
        if not half_typed:
            self.setFocus()

    def give_up(self) -> None:
        """Goes away and changes nothing."""
        was, self._then = self._then, None
        self.hide()
        if was is not None:
            self.over.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Esc end it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            then, self._then = self._then, None
            self.hide()
            self.left.emit()
            if then:
                self.over.emit()
                then(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere leaves all as it was; another window in front does not count."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self.give_up()
