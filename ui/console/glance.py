"""What has to be seen at every moment of a session, in one line above a window too small for the header."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QWidget

from facilitator.rules import timing
from ui import wording
from ui.console.next_strip import NextStrip
from ui.console.run_current import CLOCK_COLOURS
from ui.widgets.clock_label import ClockLabel
from ui.widgets.parts import Elided, label, row, set_role
from ui.workspace import Workspace

HEIGHT = 34


class Glance(QFrame):
    """The activity, its clock, and the key of what is next. With text at 200 % the page scrolls below it."""

    def __init__(self, workspace: Workspace, following: NextStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._following = workspace, following
        self.setProperty("role", "header")
        self.setFixedHeight(HEIGHT)
        line = row(self, 0, 12)
        line.setContentsMargins(14, 0, 14, 0)
        self.title = Elided("strong")
        self.clock = ClockLabel(self.tr("Time left"))
        self.clock.setProperty("role", "strong")
        self.next = label("", "muted")
        line.addWidget(self.title, 1)
        line.addWidget(self.clock)
        line.addWidget(self.next)
        workspace.changed.connect(lambda _: self.tick(workspace.now()))
        workspace.ticked.connect(self.tick)
        self.tick(workspace.now())

    def tick(self, now: datetime) -> None:
        """Shows all three as they are; what reads the same is not painted again."""
        state = self._workspace.state
        current = state.current
        self.title.set_text(current.title if current else state.session.title)
        if self.clock.isVisibleTo(self) is not (current is not None):
            self.clock.setVisible(current is not None)
        if current is not None:
            left = timing.remaining(current, now)
            shown = wording.countdown(left)
            if shown != self.clock.text():
                self.clock.setText(shown)
            phase = timing.phase(left, timing.length(current), state.thresholds)
            set_role(self.clock, CLOCK_COLOURS.get(phase, "strong"))
        button = self._following.button
        words = self.tr("{key}: {what}").format(key=button.key, what=button.word)
        if words != self.next.text():
            self.next.setText(words)
