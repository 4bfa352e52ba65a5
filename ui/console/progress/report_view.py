"""The report: what will be in it, what is missing and where to enter it, and saving it as HTML or PDF."""

from __future__ import annotations

import asyncio
import threading
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QScrollArea, QWidget

from facilitator.capture.store import Changes
from facilitator.errors import UserError
from ui import wording
from ui.console.progress.report_parts import PartsGrid
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row
from ui.widgets.save_dialog import SaveDialog, SaveOutcome
from ui.workspace import Workspace

if TYPE_CHECKING:
    from facilitator.exchange.report.checklist import Checklist

SHOWN = frozenset(
    {"connection", "goal", "goal_rating", "idea", "note", "pair", "pair_checkin"}
    | {"participant", "response", "session", "stroke"}
)
"""The tables that a report is made from."""


class ReportView(QWidget):
    """Reads the file again off the Qt thread when something changed, and only while it is in front."""

    progressed = Signal(int, int, object)  # a phrase, which Qt would take for mere text

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stop = threading.Event()
        self._stale, self._looking, self._over = True, False, False
        self.place = SaveDialog(self.tr("Save the report"), self)
        self.place.chosen.connect(self.save)
        outer = column(self, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        scroll.setWidget(page)
        outer.addWidget(scroll)
        layout = column(page, 22, 12)
        layout.setContentsMargins(22, 14, 22, 22)
        layout.addWidget(label(self.tr("The report for those who pay for the programme"), "lead"))
        layout.addWidget(label(self._about(), "muted", wrap=True))
        layout.addLayout(self._buttons(tokens))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How far the report is"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.doing = label("", "muted")
        self.doing.hide()
        self.outcome = SaveOutcome()
        for part in (self.bar, self.doing, self.outcome):
            layout.addWidget(part)
        self.heading = label("", "section", wrap=True)
        layout.addWidget(self.heading)
        self.parts = PartsGrid(tokens)
        layout.addWidget(self.parts)
        layout.addStretch(1)
        self.progressed.connect(self._progress)
        workspace.changed.connect(self._changed)

    def _about(self) -> str:
        return self.tr(
            "One file that can be sent as it is: the programme, who took part, what happened, growth in "
            "figures, quotations, prototypes, commitments, method and limits. It needs no network. "
            "Goals in words, answers by name, the voice balance, private notes and e-mail addresses are "
            "never in it; in its figures everybody is a code."
        )

    def _buttons(self, tokens: Tokens) -> QHBoxLayout:
        line = row(spacing=10)
        self.as_html = KeyButton(self.tr("Save as HTML…"), tokens, icon="download", role="primary")
        self.as_pdf = KeyButton(self.tr("Save as PDF…"), tokens, icon="download")
        self.as_html.clicked.connect(lambda: self.ask("html"))
        self.as_pdf.clicked.connect(lambda: self.ask("pdf"))
        self.codes = QCheckBox(self.tr("Codes instead of names"))
        self.codes.setToolTip(
            self.tr(
                "Names nobody: P1 or O3 instead, numbers only of who took part, names in free text replaced"
            )
        )
        self.cancel = KeyButton(self.tr("Stop"), tokens, icon="x")
        self.cancel.clicked.connect(self._stop.set)
        self.cancel.hide()
        for part in (self.as_html, self.as_pdf, self.codes, self.cancel):
            line.addWidget(part)
        line.addStretch(1)
        return line

    def begin(self) -> None:
        """Comes in front: reads again if something changed since."""
        self._read()

    def stop(self) -> None:
        """Ends what runs beside the Qt thread: the file is let go."""
        self._over = True
        self._stop.set()

    def ask(self, ending: str) -> None:
        """Asks for the report's place; the session goes on meanwhile."""
        kinds = {"html": self.tr("Web page (*.html)"), "pdf": self.tr("PDF (*.pdf)")}
        near = self._workspace.path
        self.place.ask(near, f"{near.stem}-report.{ending}", kinds[ending])

    def save(self, path: Path) -> None:
        """Writes it in a process of its own, from the file as it stands now."""
        self.place.write(lambda: self._save(path, self.codes.isChecked()))

    async def _save(self, path: Path, pseudonymise: bool) -> None:
        from facilitator.live import report_saving  # noqa: PLC0415
        from facilitator.live.report_process import Asked, save_beside  # noqa: PLC0415

        self._stop.clear()
        self.outcome.forget()
        self._busy(True)
        try:
            saved = await asyncio.to_thread(
                save_beside,
                Asked(str(self._workspace.path), str(path), self._workspace.now(), pseudonymise),
                self.progressed.emit,
                self._stop.is_set,
            )
        except UserError as error:
            self.outcome.say(in_words(error), "danger")
        else:
            self.outcome.say(f"✓ {in_words(report_saving.in_words(saved, path.name))}", "kept")
        finally:
            self._busy(False)

    def _busy(self, busy: bool) -> None:
        for button in (self.as_html, self.as_pdf, self.codes):
            button.setEnabled(not busy)
        for part in (self.cancel, self.bar, self.doing):
            part.setVisible(busy)
        if busy:
            self._progress(0, 1, self.tr("Beginning"))

    def _progress(self, done: int, of: int, words: str) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.doing.setText(f"{in_words(words)}…")

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & SHOWN:
            self._stale = True
            if self.isVisible():
                self._read()

    def _read(self) -> None:
        if self._stale and not self._looking and not self._over:
            self._stale, self._looking = False, True
            loop = asyncio.get_event_loop()
            found = loop.run_in_executor(None, _look, self._workspace.path, self._workspace.now())
            found.add_done_callback(self._found)

    def _found(self, found: asyncio.Future[Checklist]) -> None:
        self._looking = False
        if self._over or found.cancelled():
            return
        try:
            self._show(found.result())
        except UserError as error:
            self.heading.setText(in_words(error))
        if self.isVisible():
            self._read()

    def _show(self, found: Checklist) -> None:
        self.heading.setText(
            self.tr("What is in it now; {0} could be fuller").format(wording.count(found.gaps, "part"))
            if found.gaps
            else self.tr("What is in it now: nothing is missing")
        )
        self.parts.show_parts(found.parts)


def _look(file: Path, now: datetime) -> Checklist:
    """Runs in a worker thread, imports included."""
    from facilitator.live.report_saving import what_is_in_it  # noqa: PLC0415

    return what_is_in_it(file, now)
