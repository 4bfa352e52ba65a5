"""A named group of buttons of which one is down, or none: a screen reader says each as one of several."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton as AnyButton
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from ui.widgets.spoken import Role


class OneOf(QWidget):
    """Gives its buttons the role of radio buttons; where they stand in it is the layout's.

    Qt calls a button that can be down a check box, unless it is ``autoExclusive``. What a screen reader or a
    voice presses is toggled without a click, so nobody may wait for clicks: ``taken`` and ``let_go`` say what
    somebody did, and ``mark`` shows what is so without saying it.
    """

    spoken_role = Role.Grouping

    taken = Signal(object)
    """The button that somebody put down."""
    let_go = Signal(object)
    """The button that somebody pressed although it was down; only where there may be none."""

    def __init__(self, name: str, *, none: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._none, self._marks = none, False
        self.group = QButtonGroup(self)
        self.group.setExclusive(not none)

    def take(self, button: AnyButton, number: int = -1) -> None:
        """One more of them, with a number of its own."""
        button.setCheckable(True)
        button.setAutoExclusive(True)
        self.group.addButton(button, number)
        button.toggled.connect(partial(self._toggled, button))

    def mark(self, button: AnyButton | None) -> None:
        """Shows this one as down, or none."""
        self._marks = True
        for other in self.group.buttons():
            other.setChecked(other is button)
        self._marks = False

    def _toggled(self, button: AnyButton, down: bool) -> None:
        if self._marks:
            return
        if down:
            self.taken.emit(button)
        elif self._none:
            self.let_go.emit(button)


class QAbstractButton(QToolButton):
    """A tool button in such a group.

    Qt chooses by the name of a widget's class how it is said, and never says a radio button of a tool button.
    """


ToolChoice = QAbstractButton
