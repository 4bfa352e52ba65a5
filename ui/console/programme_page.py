"""The Programme page: seven sessions, what has been, what is next, and where to run it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from facilitator.capture import measured, reading
from facilitator.capture.store import Changes
from facilitator.live import learned
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.rules.commitments import day_of
from facilitator.rules.learned_lengths import Proposal
from facilitator.rules.measures import checkins
from facilitator.rules.measures.checkins import SelfLed
from ui import wording
from ui.console.calendar_saving import CalendarSaving
from ui.console.due_card import DueCard
from ui.console.keys import SEQUENCE
from ui.console.lengths_card import LengthsCard
from ui.console.other_lengths import OtherLengths
from ui.console.sheet_saving import SheetSaving
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.flow import Ends
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import clear, column, frame, label, row, scrolled
from ui.widgets.surely import surely
from ui.widgets.turning import Turning
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.editor.view import EditorView

KINDS = frozenset({"session", "pair", "participant", "pair_checkin"})

TURNS_AT = 700
"""Pixels below which the buttons of a session stand below it."""


class ProgrammePage(QWidget):
    """One card a session; a facilitated one is run from here, a self-led one shows its prompts."""

    run_asked = Signal()
    foot_changed = Signal()
    rehearsal_asked = Signal()
    card_asked = Signal(str, str)
    """A card's id and the field that somebody wants to fill in."""
    commitments_asked = Signal()
    checkins_asked = Signal(str)
    """The id of a self-led session whose check-ins somebody wants to see."""

    def __init__(
        self,
        workspace: Workspace,
        tokens: Tokens,
        parent: QWidget | None = None,
        recent: Sequence[str] = (),
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._day: date | None = None
        self._stale = False
        self._standing: dict[str, SelfLed] = {}
        layout = column(self, 0, 0)
        inside = QWidget()
        body = column(inside, 20, 12)  # and the ring of what is scrolled around it
        body.setContentsMargins(20, 14, 20, 20)
        top = Ends(spacing=12)
        top.addWidget(label(workspace.state.programme_title, "title"))
        top.end()
        rehearse = KeyButton(self.tr("Rehearse on a copy"), tokens, icon="clapperboard")
        rehearse.setToolTip(
            self.tr("Plays all facilitated sessions at speed on a copy; this cohort stays as it is.")
        )
        rehearse.clicked.connect(self.rehearsal_asked)
        calendar = KeyButton(self.tr("Calendar…"), tokens, icon="calendar-days")
        calendar.setToolTip(self.tr("Saves the sessions, and commitments with a date, for a calendar app."))
        self.calendar = CalendarSaving(workspace, self)
        calendar.clicked.connect(self.calendar.ask)
        self.sheets = SheetSaving(workspace, self)
        edit = self.edit = KeyButton(
            self.tr("Edit run sheets"), tokens, icon="pencil", key=SEQUENCE["run_sheets"]
        )
        edit.clicked.connect(self._edit_shown)
        top.addWidget(edit)
        top.addWidget(calendar)
        top.addWidget(rehearse)
        body.addLayout(top)
        self.due = DueCard(workspace, tokens, self)  # what was promised comes before what is planned
        self.due.asked.connect(lambda idea_id: self.card_asked.emit(idea_id, "outcome"))
        self.due.all_asked.connect(self.commitments_asked)
        body.addWidget(self.due)
        cohort = str(reading.cohort(workspace.store)["id"])
        self.others = OtherLengths(recent, workspace.path, cohort, settings, self)
        self.lengths = LengthsCard(workspace, tokens, self.others, self)
        body.addWidget(self.lengths)
        self._cards = column(spacing=10)
        body.addLayout(self._cards)
        body.addStretch(1)
        self._list = scrolled(inside)
        layout.addWidget(self._list)
        workspace.changed.connect(self._changed)
        workspace.ticked.connect(self._tick)

    def rest(self) -> Iterator[None]:
        """The sessions."""
        self.refresh()
        yield

    @cached_property
    def editor(self) -> EditorView:
        """The run sheet editor, in the programme's place; made when it is first wanted."""
        from ui.console.editor.view import EditorView  # noqa: PLC0415

        made = EditorView(self._workspace, self._tokens, self._learned)
        self.others.read.connect(made.refresh)
        made.left.connect(self._show_programme)
        made.hide()
        surely(self.layout()).addWidget(made)
        return made

    def _learned(self) -> Mapping[str, Proposal]:
        return learned.proposals(self._workspace.store, self.others.took)

    def edit_run_sheets(self, session_id: str = "") -> None:
        """Puts the editor in the programme's place, with a session's run sheet or as it was left."""
        if self._workspace.only_looks():
            return
        if session_id:
            self.editor.show_session(session_id)
        self._list.hide()
        self.editor.show()
        self.editor.take_keys()
        self.foot_changed.emit()

    @property
    def foot(self) -> int:
        """The height of what is to be pressed at the foot while run sheets are edited."""
        return self.editor.foot if self._list.isHidden() else 0

    def _edit_shown(self) -> None:
        self.edit_run_sheets()

    def keep_drafts(self) -> None:
        """Keeps what is half typed, before the file is let go."""
        if "editor" in self.__dict__:
            self.editor.keep_drafts()

    def _show_programme(self) -> None:
        self.editor.hide()
        self._list.show()
        self.foot_changed.emit()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, changes: Changes) -> None:
        if not changes.kinds & KINDS:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another page was in front is read now, and once what others took."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self.others.begin()

    def _tick(self, now: datetime) -> None:
        if self._day != day_of(now, self._workspace.state.timezone):
            self.refresh()  # what was to come yesterday is outstanding today

    def refresh(self) -> None:
        """Reads the sessions again."""
        self._stale = False
        state = self._workspace.state
        self._day = day_of(self._workspace.now(), state.timezone)
        told = measured.checkins(self._workspace.store)
        standing = checkins.standing(state.sessions, state.pairs, told, self._day)
        self._standing = {of.session.id: of for of in standing}
        clear(self._cards)
        for session in self._workspace.state.sessions:
            self._cards.addWidget(self._card(session))

    def find_session(self, session_id: str) -> None:
        """Brings a session into view, with the keyboard on its first button; which one is on show stays."""
        ids = [session.id for session in self._workspace.state.sessions]
        card = surely(surely(self._cards.itemAt(ids.index(session_id))).widget())
        self._list.ensureWidgetVisible(card)
        if button := card.findChild(QPushButton):
            button.setFocus()

    def _card(self, session: Session) -> QFrame:
        state = self._workspace.state
        shown = session.id == state.session.id
        card = frame("current" if shown else "card")
        line = Turning(TURNS_AT, spacing=16, parent=card)
        line.setContentsMargins(14, 14, 14, 14)
        words = column(spacing=3)
        words.addWidget(label(f"{session.number} · {session.title}", "heading"))
        when = [wording.day(session.planned_date)] if session.planned_date else []
        if session.planned_at:
            when.append(wording.clock_time(session.planned_at, state.timezone))
        when += [wording.minutes(session.planned_seconds), in_words(session.kind.value)]
        words.addWidget(label(" · ".join(when), "small"))
        if session.summary:
            words.addWidget(label(session.summary, "muted", wrap=True))
        if session.kind is SessionKind.SELF_LED and session.prompts:
            words.addWidget(label("\n".join(f"– {p}" for p in session.prompts), "muted", wrap=True))
        if session.kind is SessionKind.SELF_LED:
            self._self_led(session, words)
        line.add(words, 1)
        side = row(spacing=16)
        side.addWidget(label(*self._status(session)))
        write = KeyButton(self.tr("Edit"), self._tokens, icon="pencil", role="quiet")
        write.setAccessibleName(self.tr("Edit session {0}").format(session.number))
        write.clicked.connect(lambda _=False, i=session.id: self.edit_run_sheets(i))
        side.addWidget(write)
        if session.kind is SessionKind.FACILITATED:
            verb = self.tr("Look at it") if session.ended_at else self.tr("Run this session")
            go = KeyButton(verb, self._tokens, icon="play", role="primary" if shown else "")
            go.clicked.connect(lambda _=False, i=session.id: self._run(i))
            side.addWidget(go)
        line.add(side)
        line.setAlignment(side, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return card

    def _self_led(self, session: Session, words: QVBoxLayout) -> None:
        """What has come back of a self-led session, and what is handed out for it."""
        of = self._standing.get(session.id)
        if of is None:
            return
        people = self._workspace.state.participants
        role = "needed" if of.outstanding else "small"
        if said := in_words(checkins.in_words(of, people)):
            words.addWidget(label(said, role, wrap=True))
        foot = row(spacing=8)
        hand_out = KeyButton(self.tr("Prompt sheets…"), self._tokens, icon="download")
        hand_out.setAccessibleName(self.tr("Prompt sheets of session {0}").format(session.number))
        hand_out.setToolTip(self.tr("Saves a page for each pair, as PDF, with a slip to send back."))
        hand_out.clicked.connect(lambda _=False, n=session.number: self.sheets.ask(n))
        see = KeyButton(self.tr("Check-ins"), self._tokens, icon="list", role="quiet")
        see.setAccessibleName(self.tr("Check-ins of session {0}").format(session.number))
        see.clicked.connect(lambda _=False, i=session.id: self.checkins_asked.emit(i))
        foot.addWidget(hand_out)
        foot.addWidget(see)
        foot.addStretch(1)
        words.addLayout(foot)

    def _status(self, session: Session) -> tuple[str, str]:
        if session.ended_at:
            return self.tr("✓ ended"), "pill"
        if session.started_at:
            return self.tr("running"), "teal-pill"
        if of := self._standing.get(session.id):
            if of.outstanding:
                return self.tr("{0} outstanding").format(len(of.outstanding)), "warning-pill"
            if of.reported and not of.missing:
                return self.tr("✓ all in"), "pill"
        return self.tr("to come"), "pill"

    def _run(self, session_id: str) -> None:
        self._workspace.show_session(session_id)
        self.run_asked.emit()
