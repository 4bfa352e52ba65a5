"""Hands that know no mouse: keys go where the keyboard is, and after each one access is looked at.

There is a control that has the keyboard, it is seen, its name is in words, enough of it lies in sight,
nothing is modal, and no event of a mouse has come.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.Drop,
}
TURNS = 6
"""Of the event loop, until what was pressed has its place and what has the keyboard is brought into sight."""
SEEN = 24
"""Pixels of a control, each way, that are always in sight; of a smaller one all of it."""


class Hands(QObject):
    """Presses keys as somebody does who never touches a mouse, and cannot see what is out of sight."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.pressed = 0
        self._mouse: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notices a mouse."""
        if event.type() in MOUSE:
            self._mouse.append(f"{event.type().name} on {type(watched).__name__}")
        return False

    @property
    def on(self) -> QWidget:
        """What has the keyboard."""
        has = QApplication.focusWidget()
        assert has is not None, "the keyboard is nowhere"
        return has

    @property
    def name(self) -> str:
        """What a screen reader calls it."""
        return QAccessible.queryAccessibleInterface(self.on).text(QAccessible.Text.Name)

    def press(self, *keys: str) -> None:
        """Presses keys one after another, such as ``Ctrl+K`` or ``Tab``."""
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(self.on, combination.key(), combination.keyboardModifiers())
            self._look(key)

    def type(self, words: str) -> None:
        """Types, each letter where the keyboard is then."""
        for letter in words:
            QTest.keyClicks(self.on, letter)
        self._look(words)

    def tab_to(self, name: str, most: int = 40) -> None:
        """Presses Tab until a control of this name has the keyboard."""
        for _ in range(most):
            if name in self.name:
                return
            self.press("Tab")
        raise AssertionError(f"Tab did not come to {name} in {most} presses, but to {self.name}")

    def find(self, words: str) -> None:
        """Ctrl+K, the words, and Return."""
        self.press("Ctrl+K")
        self.type(words)
        self.press("Return")

    def file(self, path: str, until: Callable[[Callable[[], object]], None]) -> None:
        """Types a path into the dialog that has come up, and Return."""
        until(lambda: isinstance(QApplication.activeWindow(), QFileDialog))
        dialog = self.on.window()
        for letter in path:  # the first one replaces what is offered, which is selected
            QTest.keyClicks(self.on, letter)
        QTest.keyClick(self.on, Qt.Key.Key_Return)
        until(lambda: not dialog.isVisible())
        dialog.parentWidget().window().activateWindow()  # as a window manager does
        QApplication.processEvents()

    def _look(self, after: str) -> None:
        self.pressed += 1
        for _ in range(TURNS):
            QApplication.processEvents()
        on = self.on
        where = f"after {after!r}, on {type(on).__name__} {self.name[:40]!r}"
        assert self._mouse == [], where
        assert QApplication.activeModalWidget() is None, where
        assert on.isVisible(), where
        assert re.search(r"[^\W\d_]{2}|\d", self.name), f"{where}: no name"
        seen = in_sight(on)
        assert seen.width() >= min(SEEN, on.width()), f"{where}: out of sight, {seen}"
        assert seen.height() >= min(SEEN, on.height()), f"{where}: out of sight, {seen}"


def in_sight(part: QWidget) -> QRect:
    """What of a widget lies within its window and within everything that scrolls it."""
    seen, at = part.rect(), part
    while not at.isWindow():
        around = at.parentWidget()
        assert around is not None
        seen = QRect(at.mapTo(around, seen.topLeft()), seen.size()).intersected(around.rect())
        at = around
    return QRect(part.mapFrom(at, seen.topLeft()) if at is not part else QPoint(), seen.size())
