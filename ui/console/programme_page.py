"""The Programme page: seven sessions, what has been, what is next, and where to run it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.capture.store import Changes
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.rules import wording
from ui.console.calendar_saving import CalendarSaving
from ui.console.due_card import DueCard
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import clear, column, frame, label, row, scrolled
from ui.workspace import Workspace


class ProgrammePage(QWidget):
    """One card a session; a facilitated one is run from here, a self-led one shows its prompts."""

    run_asked = Signal()
    rehearsal_asked = Signal()
    card_asked = Signal(str, str)
    """A card's id and the field that somebody wants to fill in."""
    commitments_asked = Signal()

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        layout = column(self, 0, 0)
        inside = QWidget()
        body = column(inside, 22, 12)
        top = row(spacing=12)
        top.addWidget(label(workspace.state.programme_title, "title"))
        top.addStretch(1)
        rehearse = KeyButton(self.tr("Rehearse on a copy"), tokens, icon="clapperboard")
        rehearse.setToolTip(
            self.tr("Plays all facilitated sessions at speed on a copy; this cohort stays as it is.")
        )
        rehearse.clicked.connect(self.rehearsal_asked)
        calendar = KeyButton(self.tr("Calendar…"), tokens, icon="calendar-days")
        calendar.setToolTip(self.tr("Saves the sessions, and commitments with a date, for a calendar app."))
        self.calendar = CalendarSaving(workspace, self)
        calendar.clicked.connect(self.calendar.ask)
        top.addWidget(calendar)
        top.addWidget(rehearse)
        body.addLayout(top)
        self.due = DueCard(workspace, tokens)  # what was promised comes before what is planned
        self.due.asked.connect(lambda idea_id: self.card_asked.emit(idea_id, "outcome"))
        self.due.all_asked.connect(self.commitments_asked)
        body.addWidget(self.due)
        self._cards = column(spacing=10)
        body.addLayout(self._cards)
        body.addStretch(1)
        layout.addWidget(scrolled(inside))
        workspace.changed.connect(self._changed)
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        if "session" in changes.kinds:
            self.refresh()

    def refresh(self) -> None:
        """Reads the sessions again."""
        clear(self._cards)
        for session in self._workspace.state.sessions:
            self._cards.addWidget(self._card(session))

    def _card(self, session: Session) -> QFrame:
        state = self._workspace.state
        shown = session.id == state.session.id
        card = frame("current" if shown else "card")
        line = row(card, 14, 16)
        words = column(spacing=3)
        words.addWidget(label(f"{session.number} · {session.title}", "heading"))
        when = [wording.day(session.planned_date)] if session.planned_date else []
        if session.planned_at:
            when.append(wording.clock_time(session.planned_at, state.timezone))
        when += [wording.minutes(session.planned_seconds), session.kind.value]
        words.addWidget(label(" · ".join(when), "small"))
        if session.summary:
            words.addWidget(label(session.summary, "muted", wrap=True))
        if session.kind is SessionKind.SELF_LED and session.prompts:
            words.addWidget(label("\n".join(f"– {p}" for p in session.prompts), "muted", wrap=True))
        line.addLayout(words, 1)
        line.addWidget(label(*self._status(session)))
        if session.kind is SessionKind.FACILITATED:
            verb = self.tr("Look at it") if session.ended_at else self.tr("Run this session")
            go = KeyButton(verb, self._tokens, icon="play", role="primary" if shown else "")
            go.clicked.connect(lambda _=False, i=session.id: self._run(i))
            line.addWidget(go)
        return card

    def _status(self, session: Session) -> tuple[str, str]:
        if session.ended_at:
            return self.tr("✓ ended"), "pill"
        if session.started_at:
            return self.tr("running"), "teal-pill"
        return self.tr("to come"), "pill"

    def _run(self, session_id: str) -> None:
        self._workspace.show_session(session_id)
        self.run_asked.emit()
