"""The panel of a dot vote beside the board: what is asked, the dots as they come in, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from facilitator.capture.store import Changes
from facilitator.rules import voting
from ui.console.board.vote_asking import VoteAsking
from ui.console.board.vote_outcome import VoteOutcome
from ui.console.board.vote_rows import Shortened
from ui.console.board.vote_taking import VoteTaking
from ui.theme import Tokens
from ui.widgets.front import Front
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, row
from ui.workspace import Workspace

SHOWN = frozenset(
    {"idea", "ballot", "ballot_card", "vote", "seat", "attendance", "participant", "session", "showing"}
)
"""The kinds of rows that the panel shows."""


class VotePanel(QWidget):
    """Shows the one of three parts that fits: before, while and after a vote."""

    left = Signal()
    """The facilitator is done with it."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._anew = self._stale = False
        layout = column(self, 14, 8)
        head = row(spacing=8)
        self.title = Shortened("")
        self.title.setProperty("role", "heading")
        head.addWidget(self.title, 1)
        self.leave = KeyButton("", tokens, icon="x", role="quiet")
        self.leave.setAccessibleName(self.tr("Close this panel"))
        self.leave.setToolTip(self.tr("Close this panel (Esc)"))
        self.leave.clicked.connect(self.left)
        head.addWidget(self.leave)
        layout.addLayout(head)
        self.asking = VoteAsking(workspace, tokens)
        self.taking = VoteTaking(workspace, tokens)
        self.outcome = VoteOutcome(workspace, tokens)
        self._parts = Front()
        for part in (self.asking, self.taking, self.outcome):
            self._parts.addWidget(part)
        layout.addWidget(self._parts, 1)
        self.outcome.anew_asked.connect(lambda: self._show_anew(True))
        self.asking.result_asked.connect(lambda: self._show_anew(False))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        workspace.changed.connect(self._changed)
        self.refresh()

    def select(self, idea_ids: Sequence[str]) -> None:
        """Says which cards are selected on the board; the next vote is about these, if any."""
        self.asking.select(idea_ids)

    def keep_drafts(self) -> None:
        """Keeps what is half typed, before the file is let go."""
        self.asking.half_typed.keep()
        self.taking.half_typed.keep()

    def begin(self) -> None:
        """Puts the keyboard where the next thing is typed."""
        part = self._parts.currentWidget()
        if isinstance(part, VoteAsking | VoteTaking | VoteOutcome):
            part.begin()

    def _show_anew(self, anew: bool) -> None:
        self._anew = anew
        self.refresh()
        self.begin()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & SHOWN:
            if self.isVisible():
                self.refresh()
            else:
                self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is read now."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Reads the votes again. A part that comes to the front while one types here takes the keyboard."""
        self._stale = False
        state = self._workspace.state
        ballot = voting.open_ballot(state)
        if ballot is not None:
            part: VoteAsking | VoteTaking | VoteOutcome = self.taking
            self._anew = False
        elif self._anew or voting.last_closed(state) is None:
            part = self.asking
        else:
            part, ballot = self.outcome, voting.last_closed(state)
        self.title.show_text(ballot.question if ballot else self.tr("Dot vote"))
        part.refresh()
        self.asking.result.setVisible(voting.last_closed(state) is not None)
        if part is not self._parts.currentWidget():
            here = self.isVisible() and self.isAncestorOf(self.window().focusWidget() or self.window())
            self._parts.setCurrentWidget(part)
            if here:
                part.begin()
