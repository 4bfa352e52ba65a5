"""A few choices side by side, one of them taken: a stage, or a mark from 1 to 5."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.one_of import OneOf
from ui.widgets.parts import row

STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
ROOM = 14
"""Pixels beside a choice's word, while there is no more to give."""
CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Segments(OneOf):
    """One stop for Tab; arrows go from choice to choice, the space bar takes one, a digit takes its own.

    A digit after a minus takes the value below zero, where there is one. Where ``clearable``, the choice
    that is taken lets go when it is pressed again, or by Delete. ``spoken`` says in words what a choice of
    few letters means, by its value.
    """

    chosen = Signal(object)
    """The value that was chosen, None if it was let go."""

    def __init__(
        self,
        choices: Sequence[tuple[Any, str]],
        name: str,
        *,
        clearable: bool = False,
        spoken: Mapping[Any, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, none=True, parent=parent)
        self._values = [value for value, _ in choices]
        self._clearable, self._minus = clearable, False
        self._value: Any = None
        self._buttons: list[QPushButton] = []
        line = row(self, 0, 0)
        for place, (value, words) in enumerate(choices):
            button = QPushButton(words)
            button.setProperty("role", "segment")
            ends = {0: "first", len(choices) - 1: "last"}
            button.setProperty("end", ends.get(place, "none"))
            self.take(button)
            means = spoken[value] if spoken else ""
            button.setAccessibleName(f"{name}: {words} {means}".strip())
            button.setToolTip(means)
            button.installEventFilter(self)
            self._buttons.append(button)
            line.addWidget(button, button.fontMetrics().horizontalAdvance(words) + ROOM)
        self.taken.connect(self._pressed)
        self.let_go.connect(self._pressed)
        self.show_value(None)

    @property
    def value(self) -> Any:
        """The value that is taken, None if none is."""
        return self._value

    def minimumSizeHint(self) -> QSize:
        """Every word whole: the style gives its choices a least width of their own, which knows no words."""
        widths = [button.sizeHint().width() for button in self._buttons]
        return QSize(sum(widths), super().minimumSizeHint().height())

    def show_value(self, value: Any) -> None:
        """Shows a value as taken, or none."""
        self._value = value
        stop = self._values.index(value) if value in self._values else 0
        self.mark(self._buttons[stop] if value in self._values else None)
        for place, button in enumerate(self._buttons):
            tab = Qt.FocusPolicy.StrongFocus if place == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(tab)
        self.setFocusProxy(self._buttons[stop])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows, digits and Delete on whichever choice has the keyboard."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._key(watched, event)
        ):
            return True
        return super().eventFilter(watched, event)

    def _key(self, button: QObject, event: QKeyEvent) -> bool:
        key, place = event.key(), self._buttons.index(button)  # type: ignore[arg-type]
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        minus, self._minus = self._minus, False
        if event.text() and event.text() in "-−" and any(self._below_zero()):
            self._minus = True
            return True
        if event.text().isdigit() and minus and -int(event.text()) in self._values:
            return self._take(-int(event.text()))
        if key in STEPS:
            self._buttons[(place + STEPS[key]) % len(self._buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press(self._values[place])
        elif key in CLEARING and self._clearable:
            self._choose(None)
        elif event.text().isdigit() and int(event.text()) in self._values:
            return self._take(int(event.text()))
        else:
            return False
        return True

    def _below_zero(self) -> list[bool]:
        return [isinstance(value, int) and value < 0 for value in self._values]

    def _take(self, value: Any) -> bool:
        self._buttons[self._values.index(value)].setFocus(Qt.FocusReason.TabFocusReason)
        self._choose(value)
        return True

    def _pressed(self, button: QPushButton) -> None:
        self._press(self._values[self._buttons.index(button)])

    def _press(self, value: Any) -> None:
        self._choose(None if self._clearable and value == self._value else value)

    def _choose(self, value: Any) -> None:
        before = self._value
        self.show_value(value)
        if value != before:
            self.chosen.emit(value)
