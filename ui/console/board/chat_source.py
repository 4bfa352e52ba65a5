"""Where a chat comes from: pasted into a field, or opened as the file that the meeting tool saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import wording
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.open_dialog import OpenDialog
from ui.widgets.parts import column, frame, label, row
from ui.workspace import Workspace

DRAFT = "chat"
DRAFT_MS = 500
LONGEST_DRAFT = 2_000_000
"""Characters of a paste that are kept; whoever pastes more has it as a file."""


class PasteField(QPlainTextEdit):
    """Ctrl+Z takes typing back as long as there is some; after that it is the console's own key."""

    dropped = Signal(str)
    """A file was dropped or pasted (its path)."""

    def event(self, event: QEvent) -> bool:
        """Lets go of the keys of undo and redo where there is nothing to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            undo = event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A file is opened, not written as its address."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files and not source.hasHtml():
            self.dropped.emit(files[0])
        else:
            super().insertFromMimeData(source)


class ChatSource(QWidget):
    """Emits ``changed`` with every letter, and ``chosen`` with the path of a file to be read."""

    changed = Signal()
    chosen = Signal(object)

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._file = ""
        self._unkept = False
        self._open = OpenDialog(self.tr("Open a saved chat"), [self.tr("Saved chats (*.txt)")], self)
        self._open.chosen.connect(self.chosen)
        layout = column(self, 0, 10)
        self.field = PasteField()
        self.field.setAccessibleName(self.tr("Chat to paste"))
        self.field.setPlaceholderText(
            self.tr("Paste the chat here (Ctrl+V), or type: one idea a line becomes one card.")
        )
        self.field.setTabChangesFocus(True)
        layout.addWidget(self.field, 1)
        self.file = frame("card")
        about = column(self.file, 14, 6)
        self.file_name = label("", "lead", wrap=True)
        self.file_about = label("", "muted", wrap=True)
        self.away = KeyButton(self.tr("Paste instead"), tokens, icon="x")
        self.away.clicked.connect(self.clear)
        about.addWidget(self.file_name)
        about.addWidget(self.file_about)
        about.addWidget(self.away, 0, Qt.AlignmentFlag.AlignLeft)
        about.addStretch(1)
        self.file.hide()
        layout.addWidget(self.file, 1)
        self.wrong = label("", "danger", wrap=True)
        self.wrong.hide()
        layout.addWidget(self.wrong)
        line = row(spacing=10)
        self.open = KeyButton(self.tr("Open a saved chat…"), tokens, icon="folder-open")
        self.open.clicked.connect(self.ask)
        line.addWidget(self.open)
        line.addStretch(1)
        layout.addLayout(line)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self.keep_draft)
        self.field.setPlainText(workspace.draft(DRAFT))
        self.field.textChanged.connect(self._typed)
        self.field.dropped.connect(lambda name: self.chosen.emit(Path(name)))
        self.setFocusProxy(self.field)

    def text(self) -> str:
        """What is to be read: the file, or what was pasted."""
        return self._file or self.field.toPlainText()

    def show_file(self, name: str, text: str) -> None:
        """Takes a file's text in place of what was pasted, which stays beneath."""
        self._file = text
        self.file_name.setText(name)
        self.file_about.setText(
            self.tr("{0} of chat are read from this file.").format(
                wording.count(text.strip().count("\n") + 1, "line")
            )
        )
        self._show_field(False)
        self.changed.emit()

    def clear(self) -> None:
        """Lets a file go; what was pasted before is there again."""
        self._file = ""
        self._show_field(True)
        self.field.setFocus()
        self.changed.emit()

    def is_file(self) -> bool:
        """True if a file is on show in place of the field."""
        return bool(self._file)

    def done(self) -> None:
        """Lets go of what was put on the board: the file, or what was pasted."""
        if not self._file:
            self.field.blockSignals(True)
            self.field.setPlainText(
                ""
            )  # unlike clear(), it forgets the typing, so that Ctrl+Z is the board's
            self.field.blockSignals(False)
            self._unkept = False
            self._timer.stop()
        self._file = ""
        self._show_field(True)
        self.changed.emit()

    def say(self, trouble: str) -> None:
        """Says why a chat cannot be read; nothing takes it back."""
        self.wrong.setText(trouble)
        self.wrong.setVisible(bool(trouble))

    def ask(self) -> None:
        """Asks for a file; the session goes on meanwhile."""
        self._open.ask()

    def keep_draft(self) -> None:
        """Keeps what was pasted as it is, for whoever opens the cohort next."""
        if not self._unkept:
            return
        self._unkept = False
        self._timer.stop()
        text = self.field.toPlainText()
        self._workspace.keep_draft(DRAFT, text if len(text) <= LONGEST_DRAFT else "")

    def _typed(self) -> None:
        self._unkept = True
        if not self._timer.isActive():  # not begun anew at each letter: a fast typist never pauses
            self._timer.start()
        self.changed.emit()

    def _show_field(self, shown: bool) -> None:
        self.say("")
        self.field.setVisible(shown)
        self.file.setVisible(not shown)
