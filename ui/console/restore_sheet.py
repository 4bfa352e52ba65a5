"""A cohort made again from its CSV: the folder chosen and looked into, a new file named, made and opened."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QWidget

from facilitator.capture.loading import StoppedError
from facilitator.errors import UserError
from facilitator.exchange.restore import RestoreReport, Seen, look, restore
from ui import wording
from ui.beside import Beside
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.first_stop import begin_at
from ui.widgets.folder_dialog import FolderDialog
from ui.widgets.front import Front
from ui.widgets.key_button import KeyButton
from ui.widgets.open_dialog import dropped_file
from ui.widgets.parts import Elided, column, frame, label, row, set_role
from ui.widgets.save_dialog import SaveDialog
from ui.widgets.table import Table

_NOT_IN_A_NAME = '<>:"/\\|?*\0'
"""Signs that some system does not take in a file's name."""

_STEPS = 500
"""Steps of the progress bar."""


class RestoreSheet(QWidget):
    """Lies over the welcome window until it is ``left``, or a cohort is ``made``."""

    left = Signal()
    made = Signal(object)
    """The new cohort file (Path)."""

    def __init__(self, tokens: Tokens, near: Path, parent: QWidget | None = None) -> None:
        """``near`` is the folder beside which a new cohort is proposed when none is known."""
        super().__init__(parent)
        self.seen: Seen | None = None
        self._folder: Path | None = None
        self._near, self._tokens = near, tokens
        self._stop = threading.Event()
        self._beside = Beside(self)
        # What reads or writes in a thread stops by itself when nobody is left to be told.
        stop = self._stop
        self.destroyed.connect(lambda *_: stop.set())
        self._folders = FolderDialog(self.tr("Choose the folder that a sync wrote"), self)
        self._folders.chosen.connect(self.read)
        self._places = SaveDialog(self.tr("Where to keep the cohort"), self)
        self._places.chosen.connect(self.write)
        self.setAcceptDrops(True)
        layout = column(self, 28, 14)
        top = row(spacing=12)
        self.back = KeyButton(self.tr("Back"), tokens, icon="chevron-left", key="Esc")
        self.back.clicked.connect(self.leave)
        top.addWidget(self.back)
        top.addWidget(label(self.tr("Make a cohort again from its CSV"), "title"), 1)
        layout.addLayout(top)
        chosen = row(spacing=12)
        self.choose = KeyButton(self.tr("Choose the folder"), tokens, icon="folder-open")
        self.choose.clicked.connect(lambda: self._folders.ask(self._folder or self._near))
        self.folder = Elided("muted")
        chosen.addWidget(self.choose)
        chosen.addWidget(self.folder, 1)
        layout.addLayout(chosen)
        self.refused = label("", "danger", wrap=True)
        self.refused.hide()
        layout.addWidget(self.refused)
        self.middle = Front()
        self.middle.addWidget(self._hint())
        self.middle.addWidget(self._inside())
        layout.addWidget(self.middle, 1)
        layout.addLayout(self._foot())
        begin_at(self, self.choose)
        self._show()

    def _hint(self) -> QWidget:
        made = frame("sunken")
        inside = column(made, 28, 12)
        inside.addStretch(1)
        inside.addWidget(label(self.tr("A lost cohort comes back from its synced folder"), "lead"))
        for words in (
            self.tr("1.  Choose the folder with the CSV files, or drop it here."),
            self.tr("2.  See what is in it."),
            self.tr("3.  Name a new file. It is equal to the one that was synced, row by row."),
        ):
            inside.addWidget(label(words, wrap=True))
        inside.addWidget(
            label(
                self.tr(
                    "Not in a folder, and so not in the new file: what could be undone, half-typed text, and "
                    "the names behind a pseudonymised sync."
                ),
                "muted",
                wrap=True,
            )
        )
        inside.addStretch(2)
        return made

    def _inside(self) -> QWidget:
        made = QWidget()
        inside = column(made, 0, 10)
        self.name = label("", "heading", wrap=True)
        self.about = label("", "muted", wrap=True)
        headings = (self.tr("File"), self.tr("Rows"), self.tr("Since the sync"))
        self.files = Table(headings, self.tr("The files in the folder"))
        self.warning = label("", "warning", wrap=True)
        self.trust = QCheckBox(self.tr("Take changed files as they are"))
        self.trust.toggled.connect(self._show)
        for part in (self.name, self.about, self.warning):
            inside.addWidget(part)
        inside.addWidget(self.trust, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.files, 1)
        return made

    def _foot(self) -> QHBoxLayout:
        foot = row(spacing=12)
        self.state = label("", "muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the work is"))
        self.cancel = KeyButton(self.tr("Stop"), self._tokens, icon="x")
        self.cancel.clicked.connect(self._stop.set)
        self.make = KeyButton(self.tr("Make the cohort"), self._tokens, icon="file-plus", role="primary")
        self.make.clicked.connect(self._ask)
        for part in (self.bar, self.cancel):
            part.hide()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.bar, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.make)
        return foot

    @property
    def is_busy(self) -> bool:
        """True while a folder is read or a cohort made."""
        return bool(self._beside)

    def leave(self) -> None:
        """Goes back to the welcome window; what is running stops."""
        self._stop.set()
        self.left.emit()

    def read(self, folder: Path) -> None:
        """Looks into a folder off the Qt thread, and shows what is there or why nothing can be made of it."""
        if not self.is_busy:
            self._beside.run(self._read(folder))

    def write(self, path: Path) -> None:
        """Makes the cohort off the Qt thread; ``made`` says when it is there."""
        if not self.is_busy and self._folder is not None:
            self._beside.run(self._write(self._folder, path))

    def _ask(self) -> None:
        if self.seen is None or self._folder is None:
            return
        name = "".join("-" if sign in _NOT_IN_A_NAME else sign for sign in self.seen.cohort).strip(" .")
        near = self._folder if self._folder.parent.is_dir() else self._near / "csv"
        self._places.ask(near, _free(near.parent, name or "cohort"), self.tr("Cohorts (*.cohort)"))

    async def _read(self, folder: Path) -> None:
        self._folder, self.seen = folder, None
        self.trust.setChecked(False)
        self.folder.set_text(str(folder))
        tell = self._teller()
        seen = await self._run(lambda: look(folder, progress=tell, cancelled=self._stop.is_set))
        if isinstance(seen, Seen):
            self.seen = seen
        self._show()
        if self.seen is not None:
            (self.trust if self.seen.changed else self.make).setFocus()
        else:
            self.choose.setFocus()

    async def _write(self, folder: Path, path: Path) -> None:
        trust, tell = self.trust.isChecked(), self._teller()
        report = await self._run(
            lambda: restore(folder, path, trust_changes=trust, progress=tell, cancelled=self._stop.is_set)
        )
        self._show()
        self.make.setFocus()
        if isinstance(report, RestoreReport):
            self.made.emit(Path(report.file))

    async def _run(self, work: Callable[[], Seen | RestoreReport]) -> Seen | RestoreReport | None:
        self._stop.clear()
        self.refused.hide()
        self._busy(True)
        found: Seen | RestoreReport | None = None
        try:
            found = await asyncio.get_event_loop().run_in_executor(None, work)
        except UserError as error:
            set_role(self.refused, "strong" if isinstance(error, StoppedError) else "danger")
            self.refused.setText(in_words(error))
            self.refused.show()
        except Exception:  # but not where the sheet has gone: nothing of it may be touched then
            self._busy(False)
            raise
        self._busy(False)
        return found

    def _teller(self) -> Callable[[int, int, str], None]:
        """Brings progress to the Qt thread, no oftener than the bar can show."""
        loop, stop, told = asyncio.get_running_loop(), self._stop, [(-1, "")]

        def tell(done: int, total: int, file: str) -> None:
            now = (_STEPS * done // max(total, 1), file)
            if now != told[0] and not stop.is_set():
                told[0] = now
                loop.call_soon_threadsafe(self._progress, *now)

        return tell

    def _progress(self, step: int, file: str) -> None:
        if not self._stop.is_set():
            self.bar.setValue(step)
            self.state.setText(
                self.tr("Reading {0} …").format(file) if file else self.tr("Checking every link and page …")
            )

    def _busy(self, on: bool) -> None:
        self.bar.setValue(0)
        for part in (self.bar, self.cancel):
            part.setVisible(on)
        for button in (self.choose, self.make, self.trust, self.back):
            button.setEnabled(not on)
        if on:
            self.state.setText(self.tr("Reading …"))
            self.cancel.setFocus()

    def _show(self) -> None:
        seen = self.seen
        self.middle.setCurrentIndex(0 if seen is None else 1)
        self.make.setVisible(seen is not None)
        if seen is None:
            self.state.setText("")
            return
        at = datetime.fromtimestamp(seen.written_at, UTC).astimezone()
        rows = self.tr("1 row") if seen.rows == 1 else self.tr("{0} rows").format(f"{seen.rows:,}")
        files = wording.count(sum(1 for file in seen.files if file.rows), "file")
        self.name.setText(seen.cohort)
        self.about.setText(
            self.tr("{0} in {1}, synced last on {2} at {3}").format(
                rows, files, wording.day(at), wording.time_of_day(at)
            )
        )
        changed, as_written = self.tr("⚠ changed"), self.tr("as it was")
        self.files.show_rows(
            [
                (file.name, (file.name, f"{file.rows:,}", changed if file.changed else as_written))
                for file in sorted(seen.files, key=lambda file: (not file.changed, -file.rows, file.name))
                if file.rows or file.changed
            ]
        )
        self.warning.setText(
            self.tr("{0} changed after the sync: {1}. Every cell is checked before it is taken.").format(
                wording.count(len(seen.changed), "file was", "files were"), ", ".join(seen.changed)
            )
        )
        self.warning.setVisible(bool(seen.changed))
        self.trust.setVisible(bool(seen.changed))
        ready = not seen.changed or self.trust.isChecked()
        self.make.setEnabled(ready)
        self.state.setText("" if ready else self.tr("Sync again, or say that changed files are to be taken."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops what is running, or goes back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.is_busy:
            self._stop.set()
        else:
            self.leave()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is running stops when its window is closed."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._stop.set()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A folder from the desktop may be dropped."""
        dropped = dropped_file(event.mimeData())
        if dropped and dropped.is_dir():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Looks into the folder that was dropped."""
        if path := dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.read(path)


def _free(folder: Path, name: str) -> str:
    """A name for a cohort file that is not taken: nothing is ever written over another."""
    names = (f"{name}.cohort", *(f"{name} {number}.cohort" for number in range(2, 100)))
    return next((free for free in names if not (folder / free).exists()), names[0])
