"""A person erased: what would go, the folder that goes along, two presses, and the certificate."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

from facilitator.errors import UserError
from facilitator.exchange.csv_tables import CODEBOOK
from facilitator.live.erasing import Erased, Preview, StoppedError, Watcher, erase, preview
from facilitator.live.half_erased import Gone, gone_with
from facilitator.rules.certificate import KINDS, counted
from ui import wording
from ui.beside import Beside
from ui.console import erased_fields
from ui.core_words import in_words
from ui.theme import Tokens
from ui.tongue import tongue
from ui.widgets.front import Front
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row, scrolled, set_role
from ui.widgets.turning import Turning
from ui.workspace import Workspace

LEFT_WIDTH = 400
TURNS_AT = 720
"""Pixels below which what it means stands below what goes."""
ORDER = tuple(KINDS)


class EraseSheet(QWidget):
    """Lies over the People page until it is ``left``; nothing is erased before its second button."""

    left = Signal()
    progressed = Signal(object)  # a phrase, which Qt would take for mere text
    goes_through = Signal()
    """It can no longer be stopped."""
    erased = Signal(object)
    """What was done (Erased)."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._person_id, self._name = "", ""
        self._stop = threading.Event()
        self.beside = Beside(self)
        layout = column(self, 0, 12)
        top = row(spacing=12)
        self.back = KeyButton(self.tr("Back"), tokens, icon="arrow-left")
        self.back.clicked.connect(self.leave)
        self.title = label("", "heading")
        top.addWidget(self.back)
        top.addWidget(self.title)
        top.addStretch(1)
        layout.addLayout(top)
        self.middle = Front()
        self.middle.addWidget(self._before())
        self.middle.addWidget(self._after())
        layout.addWidget(self.middle, 1)
        self.progressed.connect(self._progress)
        self.goes_through.connect(self._only_on)

    def _before(self) -> QWidget:
        made = QWidget()
        body = Turning(TURNS_AT, spacing=18, parent=made)
        card = frame("card")
        inside = QWidget()
        column(card, 14, 0).addWidget(scrolled(inside))
        goes = column(inside, 2, 8)
        goes.addWidget(label(self.tr("What goes for good"), "section"))
        self.counts = label("", wrap=True)
        goes.addWidget(self.counts)
        self.mentions = label("", "muted", wrap=True)
        goes.addWidget(self.mentions)
        goes.addStretch(1)
        body.add_side(card, LEFT_WIDTH)
        side = column(spacing=12)
        self.words = [
            label(words, wrap=True)
            for words in (
                self.tr(
                    "Backups and other copies of this cohort are cleaned too; what cannot be read is deleted."
                ),
                self.tr(
                    "The mentor pair goes with its joint goals and check-ins. Cards stay as the cohort's "
                    "shared work, without this person as author, owner or ally. What others said stays."
                ),
                self.tr("Reports and files that you gave to others are not reached."),
            )
        ]
        for words in self.words:
            side.addWidget(words)
        self.with_folder = QCheckBox(self.tr("Also clean the CSV folder and write it anew"))
        self.with_folder.toggled.connect(self._folder_switched)
        self.folder = QLineEdit()
        self.folder.setAccessibleName(self.tr("The CSV folder to be cleaned"))
        side.addWidget(self.with_folder)
        side.addWidget(self.folder)
        self.session_on = frame("banner")
        warning = column(self.session_on, 12, 0)
        warning.addWidget(
            label(
                self.tr(
                    "A session is running. While this is done, the file takes nothing else for a moment: "
                    "better wait until the session has ended."
                ),
                wrap=True,
            )
        )
        side.addWidget(self.session_on)
        side.addLayout(self._buttons())
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Erasing"))
        self.doing = label("", "muted", wrap=True)
        side.addWidget(self.bar)
        side.addWidget(self.doing)
        self.stop = KeyButton(self.tr("Stop"), self._tokens, icon="square", key="Esc")
        self.stop.clicked.connect(self.stop_now)
        stopping = row(spacing=0)
        stopping.addWidget(self.stop)
        stopping.addStretch(1)
        side.addLayout(stopping)
        side.addStretch(1)
        body.add(side, 1)
        return made

    def _buttons(self) -> QHBoxLayout:
        buttons = row(spacing=10)
        self.first = KeyButton(self.tr("Erase…"), self._tokens, icon="eraser", role="danger")
        self.first.clicked.connect(self._ask)
        self.sure = label(self.tr("This cannot be undone."), "danger")
        self.second = KeyButton("", self._tokens, icon="eraser", role="danger")
        self.second.clicked.connect(self.erase_now)
        self.keep = KeyButton(self.tr("Leave as it is"), self._tokens, role="primary")
        self.keep.clicked.connect(self._calm)
        for button in (self.first, self.sure, self.second, self.keep):
            buttons.addWidget(button)
        buttons.addStretch(1)
        return buttons

    def _after(self) -> QWidget:
        made = QWidget()
        body = column(made, 0, 10)
        self.done = label("", "kept", wrap=True)
        body.addWidget(self.done)
        self.certificate = QPlainTextEdit()
        self.certificate.setReadOnly(True)
        self.certificate.setTabChangesFocus(True)
        self.certificate.setAccessibleName(self.tr("The certificate"))
        body.addWidget(self.certificate, 1)
        buttons = row(spacing=10)
        self.copy = KeyButton(self.tr("Copy"), self._tokens, icon="copy")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.certificate.toPlainText()))
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        body.addLayout(buttons)
        return made

    def about(self, participant_id: str) -> None:
        """Shows what would go of a person."""
        if self.beside:
            return
        self._person_id = participant_id
        state = self._workspace.state
        self._name = next(p.name for p in state.participants if p.id == participant_id)
        self.title.setText(self.tr("Erase {0}").format(self._name))
        self.second.set_word(self.tr("Erase {0} for good").format(self._name))
        self.middle.setCurrentIndex(0)
        self.counts.setText(self.tr("Counting…"))
        self.mentions.setText("")
        running = state.session.started_at is not None and state.session.ended_at is None
        self.session_on.setVisible(running)
        self.with_folder.setChecked(False)
        self._folder_switched(False)
        self.first.setEnabled(False)
        self._calm()
        self.back.setFocus()
        self.beside.run(self._count(participant_id))

    def leave(self) -> None:
        """Goes back to the people; an erase that runs goes on to its end."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the question back, or leaves."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.beside and self.stop.isVisible():
            self.stop_now()
        elif self.second.isVisible() and self.second.isEnabled():
            self._calm()
        elif self.back.isEnabled():
            self.leave()

    async def _count(self, participant_id: str) -> None:
        try:
            seen = await asyncio.to_thread(preview, self._workspace.path, participant_id)
        except UserError as error:
            self._say(in_words(error), "danger")
            return
        if participant_id == self._person_id:
            self._show_counts(seen)

    def _show_counts(self, seen: Preview) -> None:
        self.counts.setText("\n".join(_lines(seen.counts.removed)))
        places = sum(seen.counts.mentions.values())
        self.mentions.setText(
            self.tr("In {0} the name becomes “[erased]”; {1} of the history of changes go.").format(
                wording.count(places, "place"), wording.count(seen.counts.history, "entry", "entries")
            )
            + (
                " "
                + self.tr(
                    "Somebody else has the same first name or surname: where that stands alone it stays."
                )
                if seen.counts.shared
                else ""
            )
        )
        path = self._workspace.path
        near = path.with_name(f"{path.stem}-csv")
        folders = (*seen.folders, *([str(near)] if (near / CODEBOOK).exists() else ()))
        if folders:
            self.folder.setText(folders[0])
            self.with_folder.setChecked(True)
        self.first.setEnabled(True)
        if self.isVisible() and not self.second.isVisible():  # who has left it meanwhile types elsewhere
            self.first.setFocus()

    def _folder_switched(self, on: bool) -> None:
        self.folder.setVisible(on)

    def _ask(self) -> None:
        self.first.hide()
        for widget in (self.sure, self.second, self.keep):
            widget.show()
        self.keep.setFocus()

    def _calm(self) -> None:
        for widget in (self.sure, self.second, self.keep, self.bar, self.stop):
            widget.hide()
        self._say("")
        self.first.show()
        self._enable(True)
        if self.first.isEnabled():
            self.first.setFocus()

    def erase_now(self) -> None:
        """Erases the person, off the Qt thread."""
        if self.beside:
            return
        folder = self.folder.text().strip() if self.with_folder.isChecked() else ""
        if self.with_folder.isChecked() and not folder:
            self._say(self.tr("Say which folder, or take the tick away."), "danger")
            self.folder.setFocus()
            return
        self._enable(False)
        self._stop.clear()
        self.bar.show()
        self.stop.setEnabled(True)
        self.stop.show()
        self.stop.setFocus()
        self.beside.run(self._erase(Path(folder).expanduser() if folder else None))

    def stop_now(self) -> None:
        """Stops it before anything of the person is gone."""
        self._stop.set()
        self.stop.setEnabled(False)
        self._say(self.tr("Stopping…"))

    def _only_on(self) -> None:
        """From here on half an erase would stand if it stopped, so it goes to its end."""
        self.stop.hide()

    async def _erase(self, folder: Path | None) -> None:
        erased_fields.settle(self.window())
        gone = await asyncio.to_thread(gone_with, self._workspace.path, self._person_id)
        try:
            done = await asyncio.to_thread(
                erase,
                self._workspace.path,
                self._person_id,
                self._workspace.now(),
                and_sync=folder,
                progress=self.progressed.emit,
                watcher=Watcher(self._stop.is_set, self.goes_through.emit),
                tongue=tongue(),
            )
        except StoppedError as error:
            self._calm()
            self._say(in_words(error))
            return
        except UserError as error:
            self._calm()
            self._say(in_words(error), "danger")
            self._forget(gone)
            return
        self._calm()
        self._show_done(done)
        self._forget(gone)
        self.erased.emit(done)

    def _forget(self, gone: Gone | None) -> None:
        """Reads everything again; where the person went, no field writes them back."""
        space, person = self._workspace, self._person_id
        is_there = space.store.rows("SELECT 1 FROM participant WHERE id = ?", [person])
        went = gone is not None and not is_there and space.erased(gone)
        space.read_again()
        if gone is not None and not is_there:
            erased_fields.clean(gone.words)
        if went:
            space.said.emit(self.tr("What had not been kept was about who was erased, and went too."), False)

    def _show_done(self, done: Erased) -> None:
        self.title.setText(self.tr("Erased"))
        self.done.setText(
            self.tr("✓ Done. The certificate stands beside the file as {0}.").format(Path(done.file).name)
        )
        set_role(self.done, "kept" if done.certificate.finished else "warning")
        if not done.certificate.finished:
            self.done.setText(self.tr("Not everything could be reached: see below."))
        self.certificate.setPlainText(in_words(done.words))
        self.middle.setCurrentIndex(1)
        self.back.setFocus()

    def _progress(self, doing: str) -> None:
        if self.beside and not (self.stop.isVisible() and self._stop.is_set()):
            self._say(f"{in_words(doing)}…")

    def _say(self, words: str, role: str = "muted") -> None:
        self.doing.setText(words)
        set_role(self.doing, role)

    def _enable(self, on: bool) -> None:
        for widget in (self.second, self.keep, self.with_folder, self.folder):
            widget.setEnabled(on)
        self.back.setEnabled(on)


def _lines(removed: Mapping[str, int]) -> list[str]:
    known = sorted(removed, key=lambda table: ORDER.index(table) if table in ORDER else len(ORDER))
    return [in_words(counted(table, removed[table])) for table in known]
