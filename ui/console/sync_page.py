"""The Sync page: the cohort as CSV in a folder, written off the Qt thread, stoppable."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

from PySide6.QtCore import QSettings, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressBar, QWidget

from facilitator.errors import UserError
from facilitator.exchange.sync import SyncReport, sync
from facilitator.rules import wording
from ui.console.copies_card import CopiesCard
from ui.console.keys import SEQUENCE
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row, set_role
from ui.workspace import Workspace


class SyncPage(QWidget):
    """A folder, one button, and what was written; capture goes on meanwhile."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    """A SyncReport, or the sentence that says what went wrong."""

    def __init__(
        self, workspace: Workspace, tokens: Tokens, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
        self._task: asyncio.Task[None] | None = None
        self._stop = threading.Event()
        layout = column(self, 22, 14)
        layout.addWidget(label(self.tr("Sync to CSV"), "title"))
        layout.addWidget(
            label(
                self.tr(
                    "Writes everything that was captured as tidy CSV files into a folder, with a "
                    "datapackage.json that explains each column. "
                    "During a session neither a network nor this folder is needed."
                ),
                "muted",
                wrap=True,
            )
        )
        line = row(spacing=10)
        self.folder = QLineEdit(self._remembered())
        self.folder.setAccessibleName(self.tr("Folder for the CSV files"))
        self.choose = KeyButton(self.tr("Choose a folder"), tokens, icon="folder-open")
        self.choose.clicked.connect(self._choose)
        line.addWidget(self.folder, 1)
        line.addWidget(self.choose)
        layout.addLayout(line)
        buttons = row(spacing=10)
        self.start = KeyButton(
            self.tr("Sync now"), tokens, icon="folder-sync", key=SEQUENCE["sync"], role="primary"
        )
        self.start.clicked.connect(self.sync_now)
        self.cancel = KeyButton(self.tr("Stop"), tokens, icon="x")
        self.cancel.clicked.connect(self._stop.set)
        self.cancel.hide()
        self.open = KeyButton(self.tr("Open the folder"), tokens, icon="folder-open")
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text())))
        self.open.hide()
        for button in (self.start, self.cancel, self.open):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        layout.addWidget(self.bar)
        self.result = label("", "strong", wrap=True)
        self.details = label("", "muted", wrap=True)
        layout.addWidget(self.result)
        layout.addWidget(self.details)
        self.copies = CopiesCard(workspace, tokens)
        layout.addWidget(self.copies)
        layout.addStretch(1)
        self.progressed.connect(self._progress)
        self.finished.connect(self._show)

    def _remembered(self) -> str:
        near = self._workspace.path.with_name(self._workspace.path.stem + "-csv")
        return str(self._settings.value(f"sync/{self._workspace.path.stem}", str(near)))

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), self.folder.text())
        if name:
            self.folder.setText(name)

    def sync_now(self) -> None:
        """Starts a sync, if none is running."""
        if self._task is None or self._task.done():
            self._task = asyncio.ensure_future(self._sync(Path(self.folder.text().strip()).expanduser()))

    def stop(self) -> None:
        """Asks a running sync to stop, and no longer waits for it; the folder keeps its old files."""
        self._stop.set()
        if self._task:
            self._task.cancel()

    async def _sync(self, folder: Path) -> None:
        self._stop.clear()
        self._settings.setValue(f"sync/{self._workspace.path.stem}", str(folder))
        self.start.setEnabled(False)
        self.cancel.show()
        self.bar.show()
        self.result.setText(self.tr("Writing…"))
        set_role(self.result, "strong")
        self.details.setText("")
        outcome: SyncReport | str
        try:
            outcome = await asyncio.to_thread(
                sync,
                self._workspace.path,
                folder,
                progress=self.progressed.emit,
                cancelled=self._stop.is_set,
            )
        except UserError as error:
            outcome = str(error)
        self.start.setEnabled(True)
        self.cancel.hide()
        self.bar.hide()
        self.finished.emit(outcome)

    def _progress(self, done: int, total: int, name: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.details.setText(name)

    def _show(self, outcome: SyncReport | str) -> None:
        if isinstance(outcome, str):
            self.result.setText(outcome)
            set_role(self.result, "danger")
            self.details.setText("")
            return
        at = wording.clock_time(self._workspace.now(), self._workspace.state.timezone)
        set_role(self.result, "kept")
        self.result.setText(
            self.tr("✓ {0} written at {1}.").format(wording.count(len(outcome.written), "file"), at)
            if outcome.written
            else self.tr("✓ Nothing had changed; the folder is up to date ({0}).").format(at)
        )
        self.details.setText(
            self.tr("{0} in {1}. Written: {2}").format(
                wording.count(outcome.rows, "row"), outcome.folder, ", ".join(outcome.written)
            )
            if outcome.written
            else ""
        )
        self.open.show()
