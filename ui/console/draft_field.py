"""A line whose half-typed words survive a crash: the cohort file holds them until they are kept for good."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.field import Field
from ui.workspace import Workspace

DRAFT_MS = 500
RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class DraftField(Field):
    """Return and Ctrl+Return keep; up and down go on to the next thing; Escape gives up."""

    kept = Signal()
    """What stands here is to be kept."""
    stepped = Signal(int)
    """The next thing below (1) or above (-1) was asked for."""
    given_up = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self.key = workspace, ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self._keep_typed)
        self.textEdited.connect(lambda _: self._timer.isActive() or self._timer.start())

    def about(self, key: str, words: str = "") -> bool:
        """Is from now on about another thing, whose draft has this key, or else ``words`` stand here.

        Gives True if there was a draft.
        """
        self.keep_draft()
        self.key = key
        draft = self._workspace.draft(key) if key else ""
        self._show(draft or words)
        return bool(draft) and draft != words

    def forget(self, words: str = "") -> None:
        """What was typed is kept, or given up: its draft goes, and ``words`` stand here."""
        self._timer.stop()
        if self.key and self._workspace.draft(self.key):
            self._keep("")
        self._show(words)

    def keep_draft(self) -> None:
        """Keeps half-typed words as they are."""
        if self._timer.isActive():
            self._keep_typed()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Return is this line's own while the keyboard is in it; elsewhere it keeps a note."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in RETURNS
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that keep, go on and give up."""
        if event.key() in RETURNS:
            self.kept.emit()
        elif event.key() in STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _keep_typed(self) -> None:
        self._timer.stop()
        if self.key:
            self._keep(self.text())

    def _show(self, words: str) -> None:
        self._timer.stop()
        self.setText(words)

    def _keep(self, words: str) -> None:
        self._workspace.keep_draft(self.key, words)
