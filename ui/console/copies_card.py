"""A co-facilitator's copy on the Sync page: made before a session, looked through and taken in afterwards."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from facilitator.errors import UserError
from ui.beside import Beside
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.open_dialog import OpenDialog
from ui.widgets.parts import clear, column, frame, label, row, set_role
from ui.widgets.save_dialog import SaveDialog
from ui.workspace import Workspace

if TYPE_CHECKING:
    from facilitator.live.merging import Disagreement, Merged

MOST_SHOWN = 100
"""Contradictions that are listed; all of them are in the history."""


class CopiesCard(QFrame):
    """Two ways: a copy to give away, and a copy that comes back. All of it runs off the Qt thread."""

    told = Signal(str)
    """What is being done, from a worker thread."""
    finished = Signal(str)
    """The sentence that says what came of it."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._beside, self._stop = Beside(self), threading.Event()
        self.copy: Path | None = None
        """The copy that is looked through."""
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("A co-facilitator's copy"))
        layout = column(self, 18, 12)
        layout.addWidget(label(self.tr("A co-facilitator's copy"), "heading"))
        layout.addWidget(
            label(
                self.tr(
                    "Two people can capture at the same time, each in a file of their own. Give a copy away "
                    "before the session; what was captured on it comes in here afterwards, nothing twice "
                    "and nothing lost. Where both changed the same, the newer counts, and the older stays "
                    "in the history."
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addLayout(self._ways(tokens))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        layout.addWidget(self.bar)
        self.result = label("", "strong", wrap=True)
        self.result.hide()
        layout.addWidget(self.result)
        self.found = QWidget()
        self._lines = column(self.found, 0, 6)
        self.found.hide()
        layout.addWidget(self.found)
        layout.addLayout(self._answers(tokens))
        self.opening = OpenDialog(
            self.tr("Choose the copy that came back"), [self.tr("Cohorts (*.cohort)")], self
        )
        self.opening.chosen.connect(self.look_through)
        self.place = SaveDialog(self.tr("Save a copy for a co-facilitator"), self)
        self.place.chosen.connect(self.give_away)
        self.told.connect(self._doing)
        self.destroyed.connect(self._stop.set)

    def _ways(self, tokens: Tokens) -> QHBoxLayout:
        line = row(spacing=10)
        self.give = KeyButton(self.tr("Make a copy…"), tokens, icon="copy")
        self.give.setToolTip(self.tr("A checked copy of this cohort, to be sent to a co-facilitator."))
        self.give.clicked.connect(self._ask_where)
        self.choose = KeyButton(self.tr("Take in a copy…"), tokens, icon="download")
        self.choose.setToolTip(self.tr("Shows what would come in, before anything is changed."))
        self.choose.clicked.connect(self.opening_asked)
        self.cancel = KeyButton(self.tr("Stop"), tokens, icon="x")
        self.cancel.clicked.connect(self._stop.set)
        self.cancel.hide()
        for button in (self.give, self.choose, self.cancel):
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _answers(self, tokens: Tokens) -> QHBoxLayout:
        line = row(spacing=10)
        self.take = KeyButton(self.tr("Take it in"), tokens, icon="check", role="primary")
        self.take.setToolTip(self.tr("After a backup, as one step that Ctrl+Z takes back."))
        self.take.clicked.connect(self.take_in)
        self.leave = KeyButton(self.tr("Leave it"), tokens, icon="x", role="quiet")
        self.leave.clicked.connect(self.forget)
        for button in (self.take, self.leave):
            button.hide()
            line.addWidget(button)
        line.addStretch(1)
        return line

    def opening_asked(self) -> None:
        """Asks for the copy; the session goes on meanwhile."""
        if not self._workspace.only_looks():
            self.opening.ask()

    def _ask_where(self) -> None:
        path = self._workspace.path
        name = self.tr("{0} for a co-facilitator").format(path.stem)
        self.place.ask(path, f"{name}.cohort", self.tr("Cohorts (*.cohort)"))

    def give_away(self, path: Path) -> None:
        """Writes a checked copy."""
        from facilitator.capture import backups  # noqa: PLC0415 - nobody waits for it at start-up

        def work() -> str:
            if path.exists():
                raise UserError(
                    self.tr("{0} is there already. Choose another name for the copy.").format(path.name)
                )
            self.told.emit(self.tr("Writing {0}…").format(path.name))
            backups.copy(self._workspace.path, path)
            return self.tr("✓ {0} is made and checked. It holds everything that is here, names too.").format(
                path.name
            )

        self._run(work, lambda said: self._say(said, "kept"))

    def look_through(self, path: Path) -> None:
        """Finds what a copy would bring, and shows it."""
        from facilitator.live import merging  # noqa: PLC0415

        def shown(merged: Merged) -> None:
            self._show(path, merged)

        self._run(lambda: merging.preview(self._workspace.path, path, live=True, tell=self._tell), shown)

    def take_in(self) -> None:
        """Takes the copy in that is on show, after a backup."""
        from facilitator.live import merging  # noqa: PLC0415

        copy, now = self.copy, self._workspace.now()
        if copy is None:
            return

        def taken(made: tuple[Any, Merged]) -> None:
            changes, merged = made
            self._workspace.do(lambda _store, _now: changes)
            words = " ".join(map(in_words, merged.said))
            self.forget()
            self._say(
                self.tr("✓ {0} is taken in; Ctrl+Z takes it back. {1}").format(copy.name, words), "kept"
            )

        self._run(lambda: merging.take_in(self._workspace.path, copy, now, live=True, tell=self._tell), taken)

    def forget(self) -> None:
        """Puts what was found away again."""
        self.copy = None
        self.found.hide()
        clear(self._lines)
        self.take.hide()
        self.leave.hide()
        self.result.hide()

    # Off the Qt thread

    def _tell(self, doing: str) -> None:
        from facilitator.live.merging import StoppedError  # noqa: PLC0415

        if self._stop.is_set():
            raise StoppedError
        self.told.emit(in_words(doing))

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        if not self._beside:
            self._beside.run(self._work(work, then))

    async def _work(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._stop.clear()
        self._busy(True)
        try:
            outcome = await asyncio.to_thread(work)
        except UserError as error:
            self._say(in_words(error), "danger")
        else:
            then(outcome)
        finally:
            self._busy(False)
        self.finished.emit(self.result.text())

    def _busy(self, busy: bool) -> None:
        for button in (self.give, self.choose, self.take, self.leave):
            button.setEnabled(not busy)
        self.cancel.setVisible(busy)
        self.bar.setVisible(busy)

    def _doing(self, words: str) -> None:
        self._say(words, "strong")

    def _say(self, words: str, role: str) -> None:
        set_role(self.result, role)
        self.result.setText(words)
        self.result.show()

    # What was found

    def _show(self, path: Path, merged: Merged) -> None:
        self.forget()
        if merged.is_empty:
            self._say(self.tr("✓ Everything in {0} is here already.").format(path.name), "kept")
            return
        self.copy = path
        self._say(self.tr("What {0} would bring").format(path.name), "strong")
        for words in merged.said:
            self._lines.addWidget(label(in_words(words), wrap=True))
        if merged.contradictions:
            self._lines.addWidget(frame("rule"))
        for told in merged.contradictions[:MOST_SHOWN]:
            self._lines.addWidget(self._contradiction(told))
        if (more := len(merged.contradictions) - MOST_SHOWN) > 0:
            self._lines.addWidget(label(self.tr("and {0} more").format(more), "muted"))
        self.found.show()
        self.take.show()
        self.leave.show()

    def _contradiction(self, told: Disagreement) -> QWidget:
        made = QWidget()
        lines = column(made, 0, 2)
        about = f"{told.what}, {told.field}" if told.field else told.what
        lines.addWidget(label(about[:1].upper() + about[1:], "strong", wrap=True))
        ours = self.tr("Here: {0}").format(told.ours)
        theirs = self.tr("On the copy: {0}").format(told.theirs)
        kept = self.tr("counts, as the newer")
        here = told.kept == "ours"
        lines.addWidget(label(f"{ours} ({kept})" if here else ours, "" if here else "muted", wrap=True))
        lines.addWidget(label(theirs if here else f"{theirs} ({kept})", "muted" if here else "", wrap=True))
        return made
