"""What the sheets share that bring a file into what was measured: choosing, dropping, hint and foot."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import Elided, column, frame, label, row
from ui.workspace import Workspace


class FileSheet(QWidget):
    """A file is chosen or dropped, looked at, and taken with one button. Subclasses say what it holds."""

    left = Signal()

    TITLE = ""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens, self._title = workspace, tokens, self.tr(self.TITLE)
        self._dialog: QFileDialog | None = None
        tasks = self._tasks = set[asyncio.Task[None]]()
        self.destroyed.connect(lambda *_: [task.cancel() for task in tasks])
        self.setAcceptDrops(True)
        layout = column(self, 22, 12)
        top = row(spacing=12)
        self.back = KeyButton(self.tr("Back to the forms"), tokens, icon="chevron-left", key="Esc")
        self.back.clicked.connect(self.left)
        self.choose = KeyButton(self.tr("Choose a file (CSV)"), tokens, icon="upload")
        self.choose.clicked.connect(self._choose)
        self.file = Elided("muted")
        for part in (self.back, label(self._title, "title"), self.choose):
            top.addWidget(part)
        top.addWidget(self.file, 1)
        layout.addLayout(top)
        self.refused = label("", "danger", wrap=True)
        self.refused.hide()
        layout.addWidget(self.refused)
        self.middle = QStackedWidget()
        self._empty = frame("sunken")
        self._hint = column(self._empty, 28, 12)
        self.middle.addWidget(self._empty)
        self.middle.addWidget(self.work())
        layout.addWidget(self.middle, 1)
        foot = row(spacing=12)
        self.why_not = label("", "muted", wrap=True)
        self.done = KeyButton("", tokens, icon="check", role="primary")
        self.done.clicked.connect(self.put)
        foot.addWidget(self.why_not, 1)
        foot.addWidget(self.done)
        layout.addLayout(foot)
        self.setFocusProxy(self.choose)

    def work(self) -> QWidget:
        """What is shown of a file."""
        raise NotImplementedError

    def read(self, path: Path) -> None:
        """Reads a file and shows it."""
        raise NotImplementedError

    def put(self) -> None:
        """Takes what the file holds."""
        raise NotImplementedError

    def begin(self) -> None:
        """Comes in front."""

    @property
    def is_reading(self) -> bool:
        """True while something is worked out off the Qt thread."""
        return bool(self._tasks)

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Runs what reads a file; it ends with this sheet."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def hint(self, lead: str, steps: Sequence[str], rest: str) -> None:
        """Says what to do while no file is chosen."""
        self._hint.addStretch(1)
        self._hint.addWidget(label(lead, "lead", wrap=True))
        for words in steps:
            self._hint.addWidget(label(words, wrap=True))
        self._hint.addWidget(label(rest, "muted", wrap=True))
        self._hint.addStretch(2)

    def show_work(self, on: bool) -> None:
        """Shows the file, or the hint."""
        self.middle.setCurrentIndex(1 if on else 0)

    def say_file(self, name: str) -> None:
        """Names the file on show, and takes back what was refused."""
        self.file.set_text(name)
        self.refused.hide()

    def say_refused(self, words: str) -> None:
        """Says why a file is not shown."""
        self.file.set_text("")
        self.refused.setText(words)
        self.refused.show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file from the desktop may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Reads the first file that was dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.read(Path(url.toLocalFile()))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; the file stays as it is for when one comes again."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile counts now."""
        super().showEvent(event)
        self.begin()

    def _choose(self) -> None:
        if self._dialog is None:
            made = self._dialog = QFileDialog(self, self._title)
            made.setModal(False)
            made.setFileMode(QFileDialog.FileMode.ExistingFile)
            made.setNameFilters([self.tr("CSV files (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
            made.fileSelected.connect(lambda name: self.read(Path(name)))
        self._dialog.show()
        self._dialog.raise_()
