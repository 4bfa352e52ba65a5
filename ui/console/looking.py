"""A window that only looks: nothing is typed in vain, and it is taken over when its holder lets go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from facilitator.capture.opening import is_held, open_store
from facilitator.errors import UserError
from ui.console.messages import Messages
from ui.core_words import in_words
from ui.widgets.alive import alive
from ui.workspace import Workspace

Captures = QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox
"""Kinds of fields into which people write."""
WATCHED = (QEvent.Type.Show, QEvent.Type.FocusIn, QEvent.Type.KeyPress, QEvent.Type.InputMethod)
EVERY = 2
"""Ticks between two looks at whether the holder has let go."""
FINDS = "finds"
"""The property of fields that find or choose something: what is typed there is not kept anyway."""


class Looking(QObject):
    """Watches the keyboard and the holder while a console is read-only; it does nothing otherwise."""

    def __init__(self, workspace: Workspace, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._messages, self._window = workspace, messages, window
        self._ticks = 0
        self._offered = False
        workspace.ticked.connect(lambda _: self._tick())
        workspace.moved.connect(self._follow)
        self._watching = False
        self._locked: list[Captures] = []
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field that captures takes nothing, by whatever way; a key that would change it says why."""
        kind = event.type()
        if kind not in WATCHED:
            return False
        if not isinstance(watched, Captures) or watched.property(FINDS):
            return False
        if watched.window() is not self._window:
            return False
        if kind in (QEvent.Type.Show, QEvent.Type.FocusIn):
            if not watched.isReadOnly():
                watched.setReadOnly(True)  # so that nothing is pasted or dropped there either
                self._locked.append(watched)
            return False
        if kind == QEvent.Type.InputMethod or (isinstance(event, QKeyEvent) and _would_write(event)):
            self._workspace.said.emit(in_words(self._workspace.store.read_only), True)
            return True
        return False

    def take_over(self) -> None:
        """Opens the file for writing in these windows, if nobody else was quicker."""
        path: Path = self._workspace.path
        try:
            store = open_store(path)
        except UserError as error:
            self._offered = False
            self._messages.withdraw()
            self._workspace.said.emit(in_words(error), True)
            return
        self._workspace.go_on_in(store).close()
        self._messages.withdraw()
        words = self.tr("{0} is yours now: everything is kept from here on.")
        self._workspace.said.emit(words.format(path.name), False)

    def _follow(self) -> None:
        app = QApplication.instance()
        wanted = bool(self._workspace.store.read_only)
        if app is None or wanted is self._watching:
            return
        self._watching = wanted
        if wanted:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)
            for field in filter(alive, self._locked):
                field.setReadOnly(False)
            self._locked.clear()

    def _tick(self) -> None:
        self._ticks += 1
        if not self._watching or self._ticks % EVERY or self._offered:
            return
        if self._workspace.store.was_held and not is_held(self._workspace.path):
            self._offered = True
            words = self.tr("{0} was let go by whoever had it open. You may take it over and go on in it.")
            self._messages.offer(
                words.format(self._workspace.path.name),
                ((self.tr("&Take over"), self.take_over),),
                wrong=False,
            )


def _would_write(key: QKeyEvent) -> bool:
    """True for a key that changes what stands in a field."""
    if key.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        return True
    if key.matches(QKeySequence.StandardKey.Paste) or key.matches(QKeySequence.StandardKey.Cut):
        return True
    return bool(key.text()) and key.text().isprintable()
