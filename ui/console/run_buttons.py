"""The buttons below the clock: each does what its key does, and only those that make sense are there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.live import timer
from facilitator.model.run import LiveState
from facilitator.rules import timing
from ui import wording
from ui.console.keys import SEQUENCE
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton
from ui.workspace import Workspace

translate = QCoreApplication.translate

REPORT_SECONDS = (60, 90, 120, 180, 300)


class RunButtons(Flow):
    """Side by side, and in further lines where there is no room."""

    def __init__(self, workspace: Workspace, tokens: Tokens, owner: QWidget) -> None:
        """``owner`` is the widget that shows them."""
        super().__init__(spacing=8)
        self._workspace = workspace
        t, do = tokens, workspace.in_session
        self.start = KeyButton(translate("RunCurrent", "Start"), t, icon="play", key=SEQUENCE["start"])
        self.start.clicked.connect(workspace.start_waiting)
        self.next = KeyButton(translate("RunCurrent", "Next"), t, icon="skip-forward", key=SEQUENCE["next"])
        self.next.clicked.connect(lambda: do(timer.next_activity))
        self.end = KeyButton(translate("RunCurrent", "End session"), t, icon="flag", key=SEQUENCE["end"])
        self.end.clicked.connect(lambda: do(timer.end))
        self.pause = KeyButton(translate("RunCurrent", "Pause"), t, icon="pause", key=SEQUENCE["pause"])
        self.pause.clicked.connect(self.pause_or_go_on)
        self.more = KeyButton(translate("RunCurrent", "+1"), t, key=SEQUENCE["more"])
        self.more.setAccessibleName(translate("RunCurrent", "One minute more"))
        self.more.clicked.connect(lambda: do(timer.add, timer.MINUTE))
        self.less = KeyButton(translate("RunCurrent", "−1"), t, key=SEQUENCE["less"])
        self.less.setAccessibleName(translate("RunCurrent", "One minute less"))
        self.less.clicked.connect(lambda: do(timer.add, -timer.MINUTE))
        self.round = KeyButton(translate("RunCurrent", "Rooms"), t, icon="shuffle", key=SEQUENCE["round"])
        self.round.clicked.connect(workspace.announce_round)
        self.back = KeyButton(translate("RunCurrent", "Back"), t, icon="skip-back", key=SEQUENCE["back"])
        self.back.clicked.connect(lambda: do(timer.previous_activity))
        self.reopen = KeyButton(translate("RunCurrent", "Not over yet: reopen"), t, icon="rotate-ccw")
        self.reopen.clicked.connect(lambda: do(timer.reopen))
        self.report = KeyButton(translate("RunCurrent", "Report-backs"), t, icon="timer")
        self._choices = QMenu(owner)
        for seconds in REPORT_SECONDS:
            words = translate("RunCurrent", "{0} for each room").format(wording.minutes(seconds))
            self._choices.addAction(words).triggered.connect(partial(self._report_backs, seconds))
        self.report.clicked.connect(self.offer_report_backs)
        self.stop_turns = KeyButton(translate("RunCurrent", "Stop small clock"), t, icon="x")
        self.stop_turns.clicked.connect(lambda: do(timer.stop_turns))
        for button in (
            self.start, self.next, self.end, self.pause, self.more, self.less, self.round, self.back,
            self.report, self.stop_turns, self.reopen,
        ):  # fmt: skip
            self.addWidget(button)

    def show_for(self, state: LiveState) -> None:
        """Shows those that make sense now, under the words that fit."""
        current, ended = state.current, state.session.ended_at is not None
        running = current is not None
        last = running and state.after(current) is None
        small_clock = timing.turns_run(state)
        turns_wait = bool(current and current.turns and not current.paused_at and not small_clock)
        self.start.setVisible(not ended and (not running or turns_wait))
        self.start.set_word(
            translate("RunCurrent", "Start turns") if running else translate("RunCurrent", "Start session")
        )
        self.next.setVisible(running and not last)
        self.end.setVisible(last)
        if current is not None and current.paused_at:
            self.pause.set_word(translate("RunCurrent", "Go on"), "play")
        else:
            self.pause.set_word(translate("RunCurrent", "Pause"), "pause")
        for button in (self.pause, self.more, self.less, self.report):
            button.setVisible(running)
        if current and current.grouping and not state.latest_round(current.id):
            self.report.hide()  # nobody has been in a room yet
        self.back.setVisible(running and current is not state.activities[0])
        self.round.setVisible(bool(current and current.grouping))
        self.stop_turns.setVisible(small_clock)
        self.reopen.setVisible(ended)

    def pause_or_go_on(self) -> None:
        """Ctrl+Space."""
        current = self._workspace.state.current
        paused = current is not None and current.paused_at is not None
        self._workspace.in_session(timer.go_on if paused else timer.pause)

    def offer_report_backs(self) -> None:
        """Asks how long each room reports back."""
        self._choices.popup(self.report.mapToGlobal(self.report.rect().bottomLeft()))

    def _report_backs(self, seconds: int) -> None:
        state = self._workspace.state
        current = state.current
        rooms = {
            seat.room
            for seat in state.seats
            if current and seat.activity_id == current.id and seat.round == state.latest_round(current.id)
        }
        names = [translate("RunCurrent", "Room {0}").format(n) for n in sorted(rooms)]
        names = names or [translate("RunCurrent", "Report-back")]
        self._workspace.in_session(timer.start_report_backs, names, seconds)
