"""The top line: what is next, in which session, how it stands against its end, and the remedy for that."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui import wording
from ui.console.keys import SEQUENCE
from ui.console.next_strip import NextStrip
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import Elided, label, row, set_role, tip
from ui.widgets.pill_button import PillButton
from ui.widgets.turning import Turning
from ui.workspace import Workspace

ON_TIME_SECONDS = 30
HEIGHT = 64
TURNS_AT = 860
"""Pixels below which how the session stands has a line of its own."""


class Header(QFrame):
    """Shows nothing that was not measured: before a session begins there is no over and no under."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setProperty("role", "header")
        self.setMinimumHeight(HEIGHT)
        layout = Turning(TURNS_AT, spacing=14, parent=self)
        layout.setContentsMargins(16, 4, 22, 4)
        self.next = NextStrip(workspace, tokens)
        self.title = label("", "section")
        self.date = Elided("small")
        self.date.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.rehearsal = label(self.tr("Rehearsal"), "danger-pill")
        self.pill = PillButton()
        self.retime = KeyButton(self.tr("Re-time the rest"), tokens, key=SEQUENCE["retime"])
        layout.add(self.next, 1)
        self.next.above.addWidget(self.title)
        self.next.above.addWidget(self.date, 1)
        self.standing = label("", "warning-pill")
        beside = row(spacing=14)
        for part in (self.rehearsal, self.standing, self.pill, self.retime):
            beside.addWidget(part)
        layout.add(beside)
        layout.setAlignment(beside, Qt.AlignmentFlag.AlignLeft)
        workspace.changed.connect(self.refresh)
        workspace.ticked.connect(self.tick)
        self.refresh()

    def refresh(self) -> None:
        """Reads the session again."""
        state = self._workspace.state
        session = state.session
        self.title.setText(self.tr("Session {0} · {1}").format(session.number, session.title))
        when = wording.day(session.planned_date) if session.planned_date else ""
        self.date.set_text(" · ".join(filter(None, (when, self._workspace.path.stem))))
        self.rehearsal.setVisible(state.rehearsal)
        self._show_standing()
        self.tick(self._workspace.now())

    def _show_standing(self) -> None:
        """Says where things are kept, if that is not the usual place."""
        space = self._workspace
        words = self.tr("Emergency copy") if space.copy_of else ""
        if space.store.read_only:
            words = self.tr("Read only")
        self.standing.setText(words)
        self.standing.setToolTip(tip(in_words(space.store.read_only) or str(space.path)))
        self.standing.setVisible(bool(words))

    def tick(self, now: datetime) -> None:
        """Says how the session stands."""
        state = self._workspace.state
        over = self._workspace.over_by()
        self.retime.setVisible(over is not None and over > ON_TIME_SECONDS and not state.session.ended_at)
        self.pill.setVisible(over is not None)
        if over is None or state.session.due_at is None:
            return
        due = wording.clock_time(state.session.due_at, state.timezone)
        if abs(over) <= ON_TIME_SECONDS:
            words, role = self.tr("On time · ends {0}").format(due), "teal-pill"
        else:
            ends = wording.clock_time(
                datetime.fromtimestamp(state.session.due_at.timestamp() + over, tz=now.tzinfo), state.timezone
            )
            amount = wording.minutes(max(60, round(abs(over) / 60) * 60))
            if state.session.ended_at:
                ended = self.tr("{0} over · ended {1}") if over > 0 else self.tr("{0} under · ended {1}")
                words, role = ended.format(amount, ends), "pill"
            elif over > 0:
                words, role = self.tr("{0} over · would end {1}").format(amount, ends), "warning-pill"
            else:
                words, role = self.tr("{0} to spare · would end {1}").format(amount, ends), "teal-pill"
        self.retime.set_word(self.tr("Re-time to {0}").format(due))
        self.pill.setText(words)
        self.pill.lead(self.tr("Shows how the rest would end on time") if state.current else "")
        set_role(self.pill, role)
