"""Every command by its words: F1 shows them with their keys, Ctrl+K finds one, Return does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui.console.keys import KEYS
from ui.widgets.parts import column, label

NAME = Qt.ItemDataRole.UserRole
WIDTH, HEIGHT = 560, 560


class Palette(QFrame):
    """Lies over the page and waits for nothing: Esc, or the key again, puts it away."""

    left = Signal()
    """It went away, so the keyboard is free; a chosen command comes after this."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._does: Mapping[str, Callable[[], object]] = {}
        self._offered: Mapping[str, Callable[[], object]] = {}
        self.setProperty("role", "card")
        layout = column(self, 18, 10)
        layout.addWidget(label(self.tr("Commands and keys"), "title"))
        self.field = QLineEdit()
        self.field.setProperty("finds", True)
        self.field.setPlaceholderText(self.tr("Type to find a command"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.itemActivated.connect(self._run)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(label(self.tr("Return does it. F1 or Esc closes this."), "small"))
        for key in KEYS:
            item = QListWidgetItem(f"{key.sequence}\t{key.words}")
            item.setData(NAME, key.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{key.words}, {key.sequence}")
            self.list.addItem(item)
        self.hide()

    def bind(self, does: Mapping[str, Callable[[], object]]) -> None:
        """What each command does, by its name in ``KEYS``."""
        self._does = does

    def offer(self, commands: Mapping[str, Callable[[], object]]) -> None:
        """Commands of this cohort without a key of their own, such as marking a person, by their words."""
        self._offered = dict(commands)
        while self.list.count() > len(KEYS):
            self.list.takeItem(self.list.count() - 1)
        for words in commands:
            item = QListWidgetItem(f"\t{words}")
            item.setData(NAME, words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.list.addItem(item)

    def toggle(self) -> None:
        """Opens in the middle of the window, ready to type, or goes away."""
        if self.isVisible():
            self.put_away()
            return
        parent = self.parentWidget()
        self.resize(WIDTH, min(HEIGHT, parent.height() - 80))
        self.move((parent.width() - self.width()) // 2, (parent.height() - self.height()) // 2)
        self.field.clear()
        self._find("")
        self.raise_()
        self.show()
        self.field.setFocus()

    def put_away(self) -> None:
        """Goes away."""
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, up and down move in the list and Return does what is chosen there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentItem():
                self._run(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _shown(self) -> list[int]:
        return [n for n in range(self.list.count()) if not self.list.item(n).isHidden()]

    def _find(self, text: str) -> None:
        words = text.casefold().split()
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setHidden(not all(word in item.text().casefold() for word in words))
        shown = self._shown()
        self.list.setCurrentRow(shown[0] if shown else -1)

    def _step(self, by: int) -> None:
        shown = self._shown()
        if self.list.currentRow() in shown:
            place = shown.index(self.list.currentRow()) + by
            self.list.setCurrentRow(shown[max(0, min(len(shown) - 1, place))])

    def _run(self, item: QListWidgetItem) -> None:
        name = item.data(NAME)
        self.put_away()
        if name in self._offered:
            self._offered[name]()
        elif name not in ("palette", "help"):
            self._does[name]()
