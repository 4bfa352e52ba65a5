"""What the sheets share that bring a file in: choosing, dropping, hint and foot."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from facilitator.capture.store import Changes
from ui.beside import Beside
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.first_stop import begin_at
from ui.widgets.front import Front
from ui.widgets.key_button import KeyButton
from ui.widgets.open_dialog import OpenDialog, dropped_file
from ui.widgets.parts import Elided, column, frame, label, row
from ui.widgets.turning import Turning
from ui.workspace import Workspace

TURNS_AT = 700
"""Pixels below which the file's name has a line of its own."""


class FileSheet(QWidget):
    """A file is chosen or dropped, looked at, and taken with one button. Subclasses say what it holds."""

    left = Signal()

    TITLE = ""
    BACK = QT_TRANSLATE_NOOP("FileSheet", "Back to the forms")
    """The word on the button that leaves."""
    ABOUT: frozenset[str] = frozenset()
    """The tables that what is shown of a file depends on."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens, self._title = workspace, tokens, self.tr(self.TITLE)
        self._beside = Beside(self)
        self._open = OpenDialog(self._title, [self.tr("CSV files (*.csv *.tsv *.txt)")], self)
        self._open.chosen.connect(self.read)
        self._decided: dict[str, str] = {}
        self._asked, self._stale = 0, False
        self.setAcceptDrops(True)
        layout = column(self, 22, 12)
        layout.setContentsMargins(22, 16, 22, 22)
        top = Turning(TURNS_AT, spacing=12)
        titled = row(spacing=12)
        self.back = KeyButton(self.tr(self.BACK), tokens, icon="chevron-left", key="Esc")
        self.back.clicked.connect(self.left)
        self.choose = KeyButton(self.tr("Choose a file (CSV)"), tokens, icon="upload")
        self.choose.clicked.connect(self._open.ask)
        self.file = Elided("muted")
        for part in (self.back, label(self._title, "title")):
            titled.addWidget(part)
        chosen = row(spacing=12)
        chosen.addWidget(self.choose)
        chosen.addWidget(self.file, 1)
        top.add(titled)
        top.add(chosen, 1)
        layout.addLayout(top)
        self.refused = label("", "danger", wrap=True)
        self.refused.hide()
        layout.addWidget(self.refused)
        self.middle = Front()
        self._empty = frame("sunken")
        self._hint = column(self._empty, 28, 12)
        self.middle.addWidget(self._empty)
        self.middle.addWidget(self.work())
        layout.addWidget(self.middle, 1)
        foot = Turning(TURNS_AT, spacing=12)
        for way in self.before_why():
            foot.add(way)
        self.why_not = label("", "muted", wrap=True)
        self.done = KeyButton("", tokens, icon="check", role="primary")
        self.done.clicked.connect(self.put)
        foot.add(self.why_not, 1)
        foot.add(self.done)
        layout.addLayout(foot)
        begin_at(self, self.choose)
        workspace.changed.connect(self._changed)

    def work(self) -> QWidget:
        """What is shown of a file."""
        raise NotImplementedError

    def before_why(self) -> Sequence[QWidget]:
        """What is chosen at the foot, before why the file cannot be taken."""
        return ()

    def read(self, path: Path) -> None:
        """Reads a file and shows it."""
        raise NotImplementedError

    def put(self) -> None:
        """Takes what the file holds."""
        raise NotImplementedError

    def look_again(self) -> None:
        """Holds the file against the cohort as it is now."""
        raise NotImplementedError

    @property
    def has_file(self) -> bool:
        """True while a file is on show, or being read."""
        raise NotImplementedError

    def begin(self) -> None:
        """Comes in front: what changed in the cohort meanwhile counts now."""
        if self._stale and self.isVisible():
            self.look_again()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & self.ABOUT and self.has_file:
            self._stale = True
            self.begin()

    def _decide(self, decided: dict[str, str]) -> None:
        self._decided |= decided
        self.look_again()

    @property
    def is_reading(self) -> bool:
        """True while something is worked out off the Qt thread."""
        return bool(self._beside)

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Runs what reads a file; it ends with this sheet."""
        self._beside.run(work)

    def say_whether(self, why: str, *, anything: bool) -> None:
        """Shows what there is of a file, and why it cannot be taken; nothing if it can."""
        self.show_work(anything)
        self.why_not.setText(why)
        self.done.setEnabled(anything and not why)

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
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Reads the first file that was dropped."""
        if path := dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.read(path)

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
