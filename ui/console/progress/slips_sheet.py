"""Return slips pasted or opened, seen with what needs mending, and imported in one step or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from facilitator.capture.store import Changes
from facilitator.errors import UserError
from facilitator.exchange.csv_text import decode
from facilitator.exchange.return_slips import MOST_MEGABYTES, SlipPreview, parse_slips, reports
from facilitator.exchange.whole_file import read_whole
from facilitator.live import checkins, self_led
from facilitator.model.run import Session
from facilitator.phrase import phrase
from facilitator.rules.measures.checkins import pair_name
from ui import wording
from ui.beside import Beside
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.first_stop import begin_at
from ui.widgets.flow import Ends
from ui.widgets.key_button import KeyButton
from ui.widgets.open_dialog import OpenDialog
from ui.widgets.parts import column, label, row
from ui.widgets.table import Table
from ui.widgets.turning import Turning
from ui.workspace import Workspace

T = TypeVar("T")

DRAFT = "slips."
PREVIEW_MS, DRAFT_MS = 200, 500
LONGEST = 1_000_000
"""Characters that are looked at."""
LONGEST_DRAFT = 200_000
MOST_SHOWN = 200
TURNS_AT = 820
"""Pixels below which the slips stand below what was pasted."""
RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SlipsSheet(QWidget):
    """Ctrl+Return imports; Escape goes back, and what was pasted stays for next time."""

    left = Signal()

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._session: Session | None = None
        self._asked = 0
        self.preview: SlipPreview | None = None
        self.beside = Beside(self)
        self._open = OpenDialog(
            self.tr("Choose return slips"), [self.tr("CSV and text (*.csv *.tsv *.txt *.eml)")], self
        )
        self._open.chosen.connect(self.read)
        layout = column(self, 22, 12)
        layout.setContentsMargins(22, 16, 22, 22)
        self._build(layout, tokens)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_MS)
        self._timer.timeout.connect(self.look)
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_MS)
        self._draft.timeout.connect(self._keep_pasted)
        begin_at(self, self.field)
        workspace.changed.connect(self._changed)
        self._show()

    def _build(self, layout: QVBoxLayout, tokens: Tokens) -> None:
        top = Ends(spacing=12)
        self.back = KeyButton(self.tr("Back"), tokens, icon="chevron-left", key="Esc")
        self.back.clicked.connect(self.left)
        self.title = label("", "heading")
        self.open = KeyButton(self.tr("Open a file…"), tokens, icon="folder-open")
        self.open.clicked.connect(self._open.ask)
        for part in (self.back, self.title):
            top.addWidget(part)
        top.end()
        top.addWidget(self.open)
        layout.addLayout(top)
        body = Turning(TURNS_AT, spacing=18)
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Return slips, pasted"))
        self.field.setPlaceholderText(
            self.tr(
                "Paste one e-mail or several, one below the other:\n\n"
                "Pair: Ana and Tom\nHeld on: 2 April 2023\nMinutes: 55\n"
                "Useful: 4\nSummary: what they take away\nGoals: 1"
            )
        )
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        body.add(self.field, 2)
        right = column(spacing=8)
        self.count = label("", "lead", wrap=True)
        self.problems = Table(
            [self.tr("Where"), self.tr("What"), self.tr("What to mend")], self.tr("What needs mending")
        )
        headers = [
            self.tr("Pair"),
            self.tr("Held on"),
            self.tr("Minutes"),
            self.tr("Useful"),
            self.tr("Goals"),
            self.tr("What they take away"),
        ]
        self.slips = Table(headers, self.tr("The slips as they would come"))
        self.unread = label("", "muted", wrap=True)
        for shown, share in ((self.count, 0), (self.problems, 2), (self.slips, 3), (self.unread, 0)):
            right.addWidget(shown, share)
        right.addStretch(0)
        body.add(right, 4)
        layout.addLayout(body, 1)
        foot = row(spacing=12)
        foot.addStretch(1)
        self.why_not = label("", "muted")
        self.put = KeyButton("", tokens, icon="check", key="Ctrl+Return", role="primary")
        self.put.clicked.connect(self.import_all)
        foot.addWidget(self.why_not)
        foot.addWidget(self.put)
        layout.addLayout(foot)

    def begin(self, session: Session) -> None:
        """Is from now on about a session; what was pasted for it before stands here again."""
        self.keep_draft()
        self._session = session
        self.title.setText(self.tr("Return slips of session {0}: {1}").format(session.number, session.title))
        self.field.setPlainText(self._workspace.draft(self._key))
        self._draft.stop()
        self.look()
        self.field.setFocus()

    @property
    def _key(self) -> str:
        return f"{DRAFT}{self._session.id}" if self._session else ""

    def _typed(self) -> None:
        self.put.setEnabled(False)  # what is seen below is of the text before
        self._timer.start()
        if not self._draft.isActive():
            self._draft.start()

    def keep_draft(self) -> None:
        """Keeps what was pasted, unless it is longer than any e-mail."""
        if self._draft.isActive():
            self._keep_pasted()

    def _keep_pasted(self) -> None:
        self._draft.stop()
        if self._session is None:
            return
        text = self.field.toPlainText()
        self._workspace.keep_draft(self._key, text if len(text) <= LONGEST_DRAFT else "")

    def look(self) -> None:
        """Reads what stands in the field off the Qt thread, and shows what would be imported."""
        self._timer.stop()
        self.beside.run(self._look())

    async def _look(self) -> None:
        session = self._session
        if session is None:
            return
        self._asked += 1
        asked = self._asked
        text = self.field.toPlainText()[:LONGEST]
        try:
            against = self_led.asked_of(self._workspace.store, self._workspace.now(), session.number)
        except UserError as error:
            self._workspace.said.emit(in_words(error), True)
            return
        found = await _beside(parse_slips, text, against) if text.strip() else None
        if asked == self._asked:  # else something newer was typed
            self.preview = found
            self._show()

    def read(self, path: Path) -> None:
        """Puts a file's text into the field, or says why not."""
        self.beside.run(self._read(path))

    async def _read(self, path: Path) -> None:
        try:
            text = await _beside(_text_of, path)
        except UserError as error:
            self._workspace.said.emit(in_words(error), True)
            return
        self.field.setPlainText(text)
        self.look()

    def import_all(self) -> None:
        """Imports every slip in one step and goes back; with one that needs mending nothing is done."""
        if self._session is None or self.preview is None or not self.put.isEnabled():
            return
        done = self._workspace.do(
            checkins.import_reports, self._session.id, reports(self.preview.slips), draft=self._key
        )
        if done is not None:
            self.field.setPlainText("")
            self._draft.stop()
            self.left.emit()
        else:
            self._workspace.retry_with(self, self.import_all)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the sheet while text is typed."""
        if isinstance(event, QKeyEvent) and self._own(event):
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Return is the sheet's own key while the keyboard is in it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return imports, Escape goes back."""
        if not self._own(event):
            super().keyPressEvent(event)

    def _own(self, event: QKeyEvent) -> bool:
        keep = event.key() in RETURNS and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not keep and event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            if keep:
                self.import_all()
            else:
                self.left.emit()
        return True

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"pair", "participant", "goal", "pair_checkin"} and self.isVisible():
            self.look()

    def _show(self) -> None:
        found = self.preview
        slips = found.slips if found else ()
        wrong = found.problems if found else ()
        count = wording.count(len(slips), self.tr("return slip"), self.tr("return slips"))
        self.put.set_word(self.tr("Import {0}").format(count) if slips else self.tr("Import"))
        self.put.setEnabled(bool(slips) and not wrong)
        again = sum(slip.replaces for slip in slips)
        if found is None:
            words = self.tr("Paste what pairs sent back, or open the CSV that was filled in.")
        elif wrong:
            words = self.tr("{0} to mend; nothing is imported until then").format(
                wording.count(len(wrong), self.tr("place"), self.tr("places"))
            )
        elif slips:
            words = self.tr("{0} can be imported").format(count)
            words += self.tr(", {0} in place of an earlier one").format(again) if again else ""
        else:
            words = self.tr("No slip is filled in here")
        self.count.setText(words)
        self.problems.show_rows(
            [("", (in_words(p.place), in_words(p.field), in_words(p.message))) for p in wrong[:MOST_SHOWN]]
        )
        self.problems.setVisible(bool(wrong))
        people = self._workspace.state.participants
        pairs = {pair.id: in_words(pair_name(pair, people)) for pair in self._workspace.state.pairs}
        self.slips.show_rows(
            [
                (
                    slip.report.pair_id,
                    (
                        pairs.get(slip.report.pair_id, ""),
                        wording.day_short(slip.report.held_on) if slip.report.held_on else "",
                        str(slip.report.minutes or ""),
                        str(slip.report.useful or ""),
                        str(len(slip.report.goal_ids) or ""),
                        " ".join(slip.report.summary.split())[:300],
                    ),
                )
                for slip in slips[:MOST_SHOWN]
            ]
        )
        self.slips.setColumnWidth(0, 200)
        self.slips.setVisible(bool(slips))
        self.unread.setText(self._left_out(found) if found else "")
        self.unread.setVisible(bool(self.unread.text()))

    def _left_out(self, found: SlipPreview) -> str:
        parts = []
        if found.blank:
            parts.append(
                self.tr("{0} not filled in.").format(
                    wording.count(found.blank, self.tr("row"), self.tr("rows"))
                )
            )
        if found.unread:
            some = " · ".join(map(in_words, found.unread[:4]))
            more = len(found.unread) - 4
            rest = self.tr(" and {0} more").format(more) if more > 0 else ""
            parts.append(self.tr("Left out, as they belong to no field: {0}{1}").format(some, rest))
        return "\n".join(parts)


def _text_of(path: Path) -> str:
    data = read_whole(path, what=phrase("return slips"), most_megabytes=MOST_MEGABYTES)
    return decode(data, path.name, wanted=phrase("CSV or plain text"))[0]


async def _beside(work: Callable[..., T], *given: Any) -> T:
    """Runs work off the Qt thread, also for a task that Qt's own events have woken."""
    return await asyncio.get_event_loop().run_in_executor(None, work, *given)
