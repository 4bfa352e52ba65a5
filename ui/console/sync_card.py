"""The cohort as CSV in a folder: where to, when last, and what came of it; written off the Qt thread."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

from PySide6.QtCore import QSettings, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QProgressBar, QWidget

from facilitator.capture.store import Changes
from facilitator.errors import UserError
from facilitator.exchange.last_sync import LastSync, last_sync
from facilitator.exchange.patience import is_waiting
from facilitator.exchange.sync import SyncReport
from facilitator.live.sync_process import Asked, sync_beside
from facilitator.rules.commitments import day_of
from ui import wording
from ui.console.keys import SEQUENCE
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.announce import announce
from ui.widgets.folder_dialog import FolderDialog
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row, set_role
from ui.workspace import Workspace


class SyncCard(QFrame):
    """A folder, one button, and what was written; capture goes on meanwhile."""

    progressed = Signal(int, int, object)  # a phrase, which Qt would take for mere text
    finished = Signal(object)
    """A SyncReport, or the sentence that says what went wrong."""

    def __init__(
        self, workspace: Workspace, tokens: Tokens, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
        self._task: asyncio.Task[None] | None = None
        self._stop = threading.Event()
        self._over = False
        self._places = {codes: self._remembered(codes=codes) for codes in (False, True)}
        self.setProperty("role", "card")
        layout = column(self, 18, 12)
        top = row(spacing=10)
        top.addWidget(label(self.tr("CSV files in a folder"), "heading"))
        self.standing = label("", "pill")
        self.standing.hide()
        top.addWidget(self.standing)
        top.addStretch(1)
        layout.addLayout(top)
        layout.addWidget(
            label(
                self.tr(
                    "Everything that was captured as tidy tables, with a datapackage.json that explains each "
                    "column. Only what changed is written. A file that somebody changed there is kept."
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addLayout(self._folder_row(tokens))
        self.codes = QCheckBox(self.tr("With codes instead of names"))
        self.codes.setToolTip(
            self.tr("Codes also within what people wrote; the key to them stays in the cohort file.")
        )
        self.codes.toggled.connect(self._other_place)
        layout.addWidget(self.codes)
        layout.addLayout(self._buttons(tokens))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How far the sync is"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        layout.addWidget(self.bar)
        self.result = label("", "strong", wrap=True)
        self.details = label("", "small", wrap=True)
        self._notice = frame("banner")
        self.notice = label("", wrap=True)
        column(self._notice, 12, 0).addWidget(self.notice)
        for part in (self.result, self.details, self._notice):
            part.hide()
            layout.addWidget(part)
        self.last = label("", "small", wrap=True)
        layout.addWidget(self.last)
        self.progressed.connect(self._progress)
        self.finished.connect(self._show)
        workspace.changed.connect(self._changed)

    @property
    def place(self) -> Path:
        """The folder that Sync now writes to."""
        return Path(self.folder.text().strip()).expanduser()

    def _folder_row(self, tokens: Tokens) -> QHBoxLayout:
        line = row(spacing=10)
        self.folder = QLineEdit(self._places[False])
        self.folder.setAccessibleName(self.tr("Folder for the CSV files"))
        self.folder.editingFinished.connect(self._look)
        self.dialog = FolderDialog(self.tr("Choose a folder"), self)
        self.dialog.chosen.connect(self._chosen)
        self.choose = KeyButton(self.tr("Choose a folder"), tokens, icon="folder-open")
        self.choose.clicked.connect(lambda: self.dialog.ask(self.place))
        line.addWidget(self.folder, 1)
        line.addWidget(self.choose)
        return line

    def _buttons(self, tokens: Tokens) -> QHBoxLayout:
        line = row(spacing=10)
        self.start = KeyButton(
            self.tr("Sync now"), tokens, icon="folder-sync", key=SEQUENCE["sync"], role="primary"
        )
        self.start.clicked.connect(self.sync_now)
        self.cancel = KeyButton(self.tr("Stop"), tokens, icon="x")
        self.cancel.clicked.connect(self._stop.set)
        self.cancel.hide()
        self.open = KeyButton(self.tr("Open the folder"), tokens, icon="folder-open")
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.place))))
        self.open.hide()
        for button in (self.start, self.cancel, self.open):
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _key(self, *, codes: bool) -> str:
        return f"sync{'-codes' if codes else ''}/{self._workspace.path.stem}"

    def _remembered(self, *, codes: bool) -> str:
        ending = "-csv-codes" if codes else "-csv"
        near = self._workspace.path.with_name(self._workspace.path.stem + ending)
        return str(self._settings.value(self._key(codes=codes), str(near)))

    def _other_place(self, codes: bool) -> None:
        """Names and codes have a folder each."""
        self._places[not codes] = self.folder.text()
        self.folder.setText(self._places[codes])
        self._look()

    def _chosen(self, folder: Path) -> None:
        self.folder.setText(str(folder))
        self._look()

    def sync_now(self) -> None:
        """Starts a sync, if none is running."""
        if not self.folder.text().strip():
            self._show(self.tr("The folder has no name. Choose one, or write where the CSV files go."))
            self.folder.setFocus()
        elif self._task is None or self._task.done():
            self._task = asyncio.ensure_future(self._sync(self.place, codes=self.codes.isChecked()))

    def stop(self) -> None:
        """Asks a running sync to stop, and no longer waits for it; the folder keeps its old files."""
        self._over = True
        self._stop.set()
        if self._task:
            self._task.cancel()

    async def _sync(self, folder: Path, *, codes: bool) -> None:
        self._stop.clear()
        self._settings.setValue(self._key(codes=codes), str(folder))
        self._busy(True)
        outcome: SyncReport | str
        try:
            outcome = await asyncio.to_thread(
                sync_beside,
                Asked(str(self._workspace.path), str(folder), self._workspace.now(), codes),
                self.progressed.emit,
                self._stop.is_set,
                self._stop.wait,
            )
        except UserError as error:
            outcome = in_words(error)
        self._busy(False)
        self.finished.emit(outcome)
        self._look()

    def _busy(self, busy: bool) -> None:
        for part in (self.start, self.folder, self.choose, self.codes):
            part.setEnabled(not busy)
        self.cancel.setVisible(busy)
        self.bar.setVisible(busy)
        if busy:
            self.bar.setRange(0, 0)
            self._say(self.tr("Writing…"), "strong")
            self._notice.hide()

    def _progress(self, done: int, total: int, words: str) -> None:
        if self._task is None or self._task.done():
            return  # the last word of a sync that was stopped
        waiting, words = is_waiting(words), in_words(words)
        self.bar.setRange(0, 0 if waiting else total)
        self.bar.setValue(done)
        if waiting:
            then = self.tr("It goes on by itself, and gives up after half a minute.")
            self._say(f"{words[0].upper()}{words[1:]}.", "warning", then)
        else:
            self._say(self.tr("Writing…"), "strong", words)

    def _say(self, words: str, role: str, details: str = "") -> None:
        set_role(self.result, role)
        self.result.setText(words)
        self.result.show()
        self.details.setText(details)
        self.details.setVisible(bool(details))

    def _show(self, outcome: SyncReport | str) -> None:
        self._notice.hide()
        if isinstance(outcome, str):
            self._say(outcome, "danger")
            announce(self.result, outcome, urgent=True)
            return
        at = wording.clock_time(self._workspace.now(), self._workspace.state.timezone)
        if outcome.written:
            self._say(
                self.tr("✓ {0} written at {1}.").format(wording.count(len(outcome.written), "file"), at),
                "kept",
                self.tr("{0} in {1}. Written: {2}").format(
                    wording.count(outcome.rows, "row"), outcome.folder, ", ".join(outcome.written)
                ),
            )
        else:
            self._say(self.tr("✓ Nothing had changed; the folder is up to date ({0}).").format(at), "kept")
        self.notice.setText("\n".join(self._to_notice(outcome)))
        self._notice.setVisible(bool(self.notice.text()))
        self.open.show()
        announce(self.result, " ".join(filter(None, (self.result.text(), self.notice.text()))))

    def _to_notice(self, report: SyncReport) -> list[str]:
        said = [
            self.tr("Somebody had changed {0}. Their file is kept beside it as “{1}”.").format(name, kept)
            for name, kept in sorted(report.kept_aside.items())
        ]
        if report.mended:
            said.append(self.tr("The sync before was broken off half-way. Now all files go together again."))
        if report.replaced:
            said.append(
                self.tr(
                    "Codes were put in {0} places. Free text cannot be perfectly clean: read it before you "
                    "hand it on."
                ).format(sum(report.replaced.values()))
            )
        return said

    def showEvent(self, event: QShowEvent) -> None:
        """Looks up the last sync."""
        super().showEvent(event)
        self._look()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds and self.standing.property("role") == "teal-pill":
            self._pill(self.tr("Changed since"), "warning-pill")

    def _look(self) -> None:
        """Asks the cohort file, off the Qt thread, what it remembers of this folder."""
        if self._over or not self.isVisible():
            return
        loop = asyncio.get_event_loop()
        found = loop.run_in_executor(None, _last, self._workspace.path, self.place)
        found.add_done_callback(self._found)

    def _found(self, found: asyncio.Future[LastSync | None]) -> None:
        if self._over or found.cancelled():
            return
        last = found.result()
        here = last is not None and Path(last.folder) == self.place.absolute()
        if last is None or not here:
            self._pill(self.tr("Not synced yet"), "pill")
        elif last.has_changed:
            self._pill(self.tr("Changed since"), "warning-pill")
        else:
            self._pill(self.tr("Up to date"), "teal-pill")
        self.last.setVisible(last is not None)
        if last is not None:
            words = (
                self.tr("Last synced at {0} on {1}.")
                if here
                else self.tr("This folder was not synced yet. The last sync was at {0} on {1}, to {2}.")
            )
            zone = self._workspace.state.timezone
            at = wording.clock_time(last.at, zone)
            self.last.setText(words.format(at, wording.day(day_of(last.at, zone)), last.folder))

    def _pill(self, words: str, role: str) -> None:
        self.standing.setText(words)
        set_role(self.standing, role)
        self.standing.show()


def _last(cohort: Path, folder: Path) -> LastSync | None:
    """Runs in a worker thread. What cannot be read says nothing here: a sync says why."""
    try:
        return last_sync(cohort, folder) or last_sync(cohort)
    except UserError:
        return None
