"""The reminder that the planned start has passed, and the button that dates the start back to it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.live import timer
from facilitator.model.run import LiveState
from facilitator.rules import timing
from ui import wording
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import label, row
from ui.workspace import Workspace

translate = QCoreApplication.translate


class StartReminder(QFrame):
    """There while a start is late, and for as long as one that was can be dated back."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setProperty("role", "sunken")  # the strip above is what catches the eye
        line = row(self, 10, 12)
        self.text = label("", "strong", wrap=True)
        self.date_back = KeyButton("", tokens, icon="clock")
        self.date_back.clicked.connect(self._began_when_planned)
        line.addWidget(self.text, 1)
        line.addWidget(self.date_back)

    def show_for(self, state: LiveState, now: datetime) -> None:
        """Says what is late, as things stand; or hides."""
        session = state.session
        late, was_late = timing.late_start(session, now), timing.began_late(state)
        self.setVisible(bool(late or was_late))
        if session.planned_at is None:
            return
        planned = wording.clock_time(session.planned_at, state.timezone)
        if late:
            ago = (
                translate("RunCurrent", "just now")
                if late < 60
                else translate("RunCurrent", "{0} ago").format(wording.minutes(late // 60 * 60))
            )
            self._say(
                translate("RunCurrent", "Planned for {0}, {1}. Are people talking?").format(planned, ago)
            )
            self.date_back.set_word(translate("RunCurrent", "It began at {0}").format(planned))
        elif was_late:
            self._say(translate("RunCurrent", "Started late. Had it begun when planned?"))
            self.date_back.set_word(translate("RunCurrent", "Date back to {0}").format(planned))

    def _say(self, words: str) -> None:
        if self.text.text() != words:
            self.text.setText(words)

    def _began_when_planned(self) -> None:
        session = self._workspace.state.session
        if session.planned_at is not None:
            command = timer.date_back if session.started_at else timer.start
            self._workspace.in_session(command, session.planned_at)
