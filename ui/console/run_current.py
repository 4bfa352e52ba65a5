"""The middle of the Run page: the activity that is on, its clock, its keys, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from facilitator.live import timer
from facilitator.model.run import Activity, LiveState
from facilitator.rules import timing
from facilitator.rules.timing import Phase, Progress
from ui import wording
from ui.console.kept_list import KeptList
from ui.console.keys import SEQUENCE
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.activity_icon import activity_icon, activity_words
from ui.widgets.clock_label import ClockLabel
from ui.widgets.flow import Flow
from ui.widgets.icons import pixmap
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import Elided, column, frame, heading_row, label, row, scrolled, set_role
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.coming_card import ComingCard
    from ui.console.rooms_card import RoomsCard


PICTURE = 26
REPORT_SECONDS = (60, 90, 120, 180, 300)
BESIDE_CLOCK, WIDTH_OF_CLOCK = 270, 0.35
"""Pixels for margins and words beside the big clock, and its height as a part of its width."""
BESIDE_TITLE = 2 * 22 + PICTURE + 2 + 10
"""Pixels for margins and the icon beside the title."""
CLOCK_COLOURS = {Phase.WARNING: "warning", Phase.DANGER: "danger", Phase.OVER: "danger"}


class RunCurrent(QWidget):
    """Everything that the facilitator needs now; each button is also a key; which is next, is said above."""

    turned = Signal()
    """Another activity is on show."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        whole = column(self, 0, 0)
        always = column(None, 0, 12)
        always.setContentsMargins(22, 16, 22, 12)
        whole.addLayout(always)
        self._head(always)
        self._clock_row(always)
        self._buttons(always)
        self._reminder(always)
        below = QWidget()
        self._below = layout = column(below, 0, 12)
        layout.setContentsMargins(22, 0, 22, 22)
        self.below = scrolled(below)
        self._shown_id = ""
        whole.addWidget(self.below, 1)  # clock and keys stay, however many rooms there are
        self.private = frame("private-card")
        inside = column(self.private, 14, 6)
        inside.addWidget(label(self.tr("Only you see this"), "section"))
        self.private_notes = label("", wrap=True)
        inside.addWidget(self.private_notes)
        self.listen_for = label("", "small", wrap=True)
        inside.addWidget(self.listen_for)
        layout.addWidget(self.private)
        self.next_card = frame("next-card")
        after = column(self.next_card, 14, 4)
        self.next_times = label("", "section")
        after.addLayout(heading_row(label(self.tr("Then, as it stands now"), "section"), self.next_times))
        self.next_title = label("", "strong")
        self.next_purpose = label("", "muted", wrap=True)
        after.addWidget(self.next_title)
        after.addWidget(self.next_purpose)
        layout.addWidget(self.next_card)
        self.kept = KeptList(workspace, tokens, self)
        layout.addWidget(self.kept)
        layout.addStretch(1)
        workspace.changed.connect(self.refresh)
        workspace.ticked.connect(self.tick)
        self.refresh()

    def _head(self, layout: QVBoxLayout) -> None:
        top = Flow(spacing=12)
        self.picture = label("")
        self.picture.setFixedSize(PICTURE + 2, PICTURE + 8)  # as high as the title's line
        self.title = label("", "title")
        self.grouping = label("", "teal-pill")
        top.addWidget(self.title)
        top.addWidget(self.grouping)
        head = row(spacing=10)
        head.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(top, 1)
        layout.addLayout(head)

    @cached_property
    def rooms(self) -> RoomsCard:
        """The round that was announced last, above everything that scrolls."""
        from ui.console.rooms_card import RoomsCard  # noqa: PLC0415 - the windows open before there are rooms

        made = RoomsCard(self._workspace, self._tokens)
        self._below.insertWidget(0, made)
        return made

    @cached_property
    def coming(self) -> ComingCard:
        """The coming round, below the one that was announced."""
        from ui.console.coming_card import ComingCard  # noqa: PLC0415 - the windows open before there are rooms

        made = ComingCard(self._workspace, self._tokens)
        self._below.insertWidget(int("rooms" in self.__dict__), made)
        return made

    @property
    def later(self) -> tuple[Callable[[], object], ...]:
        """What is made when the window stands, so that nobody waits for it in a session."""
        return (lambda: self.rooms, lambda: self.coming)

    def _clock_row(self, layout: QVBoxLayout) -> None:
        line = row(spacing=22)
        self.clock = ClockLabel(self.tr("Time left"))
        self._size_clock()
        beside = column(spacing=2)
        beside.addStretch(1)
        self.rule = Elided("small")
        self.rule.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # the clock goes first
        self.of = label("", "muted", wrap=True)
        self.second = label("", "lead")
        self.second.setFont(font(self._tokens.type.lead, 600, tabular=True))
        beside.addWidget(self.rule)
        beside.addWidget(self.of)
        beside.addWidget(self.second)
        beside.addSpacing(6)
        line.addWidget(self.clock)
        line.addLayout(beside, 1)
        layout.addLayout(line)

    def _size_clock(self) -> None:
        """As large as there is room for it beside what stands there."""
        whole = self._tokens.type.clock
        high = min(whole, max(whole * 4 // 9, round((self.width() - BESIDE_CLOCK) * WIDTH_OF_CLOCK)))
        self.clock.setFont(font(high, 700, tabular=True))
        self.clock.setFixedHeight(high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has a smaller clock, never a cut one."""
        super().resizeEvent(event)
        self._size_clock()
        self._fit_title()

    def _fit_title(self) -> None:
        """A title breaks into lines where it is too long: else nothing here may be narrower than it, and what
        lies below is laid over the buttons."""
        wide = self.title.fontMetrics().horizontalAdvance(self.title.text())
        self.title.setWordWrap(wide > self.width() - BESIDE_TITLE)

    def _buttons(self, layout: QVBoxLayout) -> None:
        t, do = self._tokens, self._workspace.in_session
        self.start = KeyButton(self.tr("Start"), t, icon="play", key=SEQUENCE["start"])
        self.start.clicked.connect(self._workspace.start_waiting)
        self.next = KeyButton(self.tr("Next"), t, icon="skip-forward", key=SEQUENCE["next"])
        self.next.clicked.connect(lambda: do(timer.next_activity))
        self.end = KeyButton(self.tr("End session"), t, icon="flag", key=SEQUENCE["end"])
        self.end.clicked.connect(lambda: do(timer.end))
        self.pause = KeyButton(self.tr("Pause"), t, icon="pause", key=SEQUENCE["pause"])
        self.pause.clicked.connect(self.pause_or_go_on)
        self.more = KeyButton(self.tr("+1"), t, key=SEQUENCE["more"])
        self.more.setAccessibleName(self.tr("One minute more"))
        self.more.clicked.connect(lambda: do(timer.add, timer.MINUTE))
        self.less = KeyButton(self.tr("−1"), t, key=SEQUENCE["less"])
        self.less.setAccessibleName(self.tr("One minute less"))
        self.less.clicked.connect(lambda: do(timer.add, -timer.MINUTE))
        self.round = KeyButton(self.tr("Rooms"), t, icon="shuffle", key=SEQUENCE["round"])
        self.round.clicked.connect(self._workspace.announce_round)
        self.back = KeyButton(self.tr("Back"), t, icon="skip-back", key=SEQUENCE["back"])
        self.back.clicked.connect(lambda: do(timer.previous_activity))
        self.reopen = KeyButton(self.tr("Not over yet: reopen"), t, icon="rotate-ccw")
        self.reopen.clicked.connect(lambda: do(timer.reopen))
        self.report = KeyButton(self.tr("Report-backs"), t, icon="timer")
        choices = QMenu(self)
        for seconds in REPORT_SECONDS:
            choice = choices.addAction(self.tr("{0} for each room").format(wording.minutes(seconds)))
            choice.triggered.connect(partial(self._report_backs, seconds))
        self._report_choices = choices
        self.report.clicked.connect(self.offer_report_backs)
        self.stop_turns = KeyButton(self.tr("Stop small clock"), t, icon="x")
        self.stop_turns.clicked.connect(lambda: do(timer.stop_turns))
        flow = Flow(spacing=8)
        for button in (
            self.start, self.next, self.end, self.pause, self.more, self.less, self.round, self.back,
            self.report, self.stop_turns, self.reopen,
        ):  # fmt: skip
            flow.addWidget(button)
        layout.addLayout(flow)

    def _reminder(self, layout: QVBoxLayout) -> None:
        self.reminder = frame("sunken")  # the strip above is what catches the eye
        line = row(self.reminder, 10, 12)
        self.reminder_text = label("", "strong", wrap=True)
        self.date_back = KeyButton("", self._tokens, icon="clock")
        self.date_back.clicked.connect(self._began_when_planned)
        line.addWidget(self.reminder_text, 1)
        line.addWidget(self.date_back)
        layout.addWidget(self.reminder)

    def pause_or_go_on(self) -> None:
        """Ctrl+Space."""
        current = self._workspace.state.current
        paused = current is not None and current.paused_at is not None
        self._workspace.in_session(timer.go_on if paused else timer.pause)

    def _began_when_planned(self) -> None:
        session = self._workspace.state.session
        if session.planned_at is None:
            return
        command = timer.date_back if session.started_at else timer.start
        self._workspace.in_session(command, session.planned_at)

    def offer_report_backs(self) -> None:
        """Asks how long each room reports back."""
        self._report_choices.popup(self.report.mapToGlobal(self.report.rect().bottomLeft()))

    def _report_backs(self, seconds: int) -> None:
        state = self._workspace.state
        current = state.current
        rooms = {
            seat.room
            for seat in state.seats
            if current and seat.activity_id == current.id and seat.round == state.latest_round(current.id)
        }
        names = [self.tr("Room {0}").format(n) for n in sorted(rooms)] or [self.tr("Report-back")]
        self._workspace.in_session(timer.start_report_backs, names, seconds)

    def refresh(self) -> None:
        """Reads the session again."""
        state = self._workspace.state
        current, session = state.current, state.session
        if current and current.grouping:
            self.rooms, self.coming  # noqa: B018 - made now, if they were not yet
        shown = current or (None if session.ended_at else state.after(None))
        if (shown.id if shown else "") != self._shown_id:
            self._shown_id = shown.id if shown else ""
            self.below.verticalScrollBar().setValue(0)  # what is new begins at its beginning
            self.turned.emit()
        running, ended = current is not None, session.ended_at is not None
        self.title.setText(self.tr("That was it") if ended else shown.title if shown else session.title)
        self._show_picture(shown.kind.value if shown else "")
        self._fit_title()
        self.grouping.setVisible(bool(shown and _shape(shown)))
        self.grouping.setText(_shape(shown) if shown else "")
        self.rule.setVisible(bool(shown and shown.grouping))
        self.rule.set_text(in_words(shown.grouping.value) if shown and shown.grouping else "")
        last = running and state.after(current) is None
        turns_wait = bool(current and current.turns and not current.paused_at and not self._turns_run(state))
        self.start.setVisible(not ended and (not running or turns_wait))
        self.start.set_word(self.tr("Start turns") if running else self.tr("Start session"))
        self.next.setVisible(running and not last)
        self.end.setVisible(last)
        paused = bool(current and current.paused_at)
        self.pause.set_word(self.tr("Go on") if paused else self.tr("Pause"), "play" if paused else "pause")
        for button in (self.pause, self.more, self.less, self.report):
            button.setVisible(running)
        if current and current.grouping and not state.latest_round(current.id):
            self.report.hide()  # nobody has been in a room yet
        self.back.setVisible(running and current is not state.activities[0])
        self.round.setVisible(bool(current and current.grouping))
        self.stop_turns.setVisible(self._turns_run(state))
        self.reopen.setVisible(ended)
        self.private.setVisible(bool(shown and shown.notes))
        self.private_notes.setText("\n".join(shown.notes) if shown else "")
        listen = ", ".join(in_words(kind.value) for kind in shown.capture) if shown else ""
        self.listen_for.setText(self.tr("Listen for: {0}").format(listen))
        self.listen_for.setVisible(bool(listen))
        self.tick(self._workspace.now())

    def _show_picture(self, kind: str) -> None:
        self.picture.setVisible(bool(kind))
        if kind:
            tokens, ratio = self._tokens, self.devicePixelRatioF()
            self.picture.setPixmap(pixmap(activity_icon(kind), tokens.teal, PICTURE, ratio))
            self.picture.setAccessibleName(activity_words(kind))
            self.picture.setToolTip(activity_words(kind))

    @staticmethod
    def _turns_run(state: LiveState) -> bool:
        clock, current = state.turn_timer, state.current
        return bool(
            clock
            and current
            and clock.activity_id == current.id
            and clock.stopped_at is None
            and clock.round >= state.latest_round(current.id)
        )

    def tick(self, now: datetime) -> None:
        """Shows the clocks as they stand; a label that reads the same is not painted again."""
        state = self._workspace.state
        self._show_clock(state, now)
        self._show_next(state, now)
        self._show_reminder(state, now)

    def _show_clock(self, state: LiveState, now: datetime) -> None:
        current = state.current
        shown = current or state.after(None)
        self.clock.setVisible(not state.session.ended_at)
        if shown is None or state.session.ended_at:
            self.of.setText(self._ended(state))
            self.second.setText("")
            return
        left = timing.remaining(shown, now)
        _set(self.clock, wording.countdown(left))
        phase = timing.phase(left, timing.length(shown), state.thresholds) if current else Phase.CALM
        set_role(self.clock, CLOCK_COLOURS.get(phase, ""))
        length = wording.minutes(timing.length(shown))
        if current is None:
            planned = state.session.planned_at
            begins = wording.clock_time(planned, state.timezone) if planned else ""
            _set(self.of, self.tr("{0} to begin with, planned for {1}").format(length, begins))
        elif current.paused_at:
            _set(self.of, self.tr("of {0} · paused").format(length))
        else:
            ends = wording.clock_time(now + timedelta(seconds=max(0.0, left)), state.timezone)
            says = {
                Phase.CALM: self.tr("of {0}, ends {1}"),
                Phase.WARNING: self.tr("of {0}, ends {1}: begin to wrap up"),
                Phase.DANGER: self.tr("of {0}, ends {1}: finish now"),
                Phase.OVER: self.tr("of {0}, time is up"),
            }
            _set(self.of, says[phase].format(length, ends))
        if self._turns_run(state) and state.turn_timer and current:
            turn = timing.turn_now(state.turn_timer, current, now)
            words = self.tr("turns are over") if turn.over else turn.name
            _set(self.second, f"{words} {wording.countdown(turn.remaining)}")
        else:
            _set(self.second, "")

    def _ended(self, state: LiveState) -> str:
        if state.session.ended_at is None:
            return self.tr("This session has no run sheet.")
        ended = wording.clock_time(state.session.ended_at, state.timezone)
        return self.tr("Ended {0}. {1} and {2} are kept. Ctrl+S writes them as CSV.").format(
            ended,
            wording.count(len(state.notes), "note"),
            wording.count(sum(i.session_id == state.session.id for i in state.ideas), "idea"),
        )

    def _show_next(self, state: LiveState, now: datetime) -> None:
        slots = timing.run_sheet(state, now)
        slots = tuple(slot for slot in slots if not slot.activity.left_out)
        coming = [s for s in slots if s.progress is Progress.COMING]
        if state.current is None:
            coming = coming[1:]
        else:
            coming = [s for s in slots if s.activity.position > state.current.position]
        self.next_card.setVisible(bool(coming) and not state.session.ended_at)
        if coming:
            slot = coming[0]
            begins, ends = (
                wording.clock_time(m, state.timezone)
                for m in (slot.starts_at, slot.starts_at + timedelta(seconds=timing.length(slot.activity)))
            )
            _set(self.next_times, self.tr("{0} to {1}").format(begins, ends))
            length = wording.minutes(timing.length(slot.activity))
            _set(self.next_title, f"{slot.activity.title} · {length}")
            _set(self.next_purpose, slot.activity.purpose)

    def _show_reminder(self, state: LiveState, now: datetime) -> None:
        session = state.session
        late = timing.late_start(session, now)
        dated = (
            session.started_at
            and session.planned_at
            and state.current is not None
            and state.current.position == 1
            and timedelta(seconds=60) <= session.started_at - session.planned_at <= timing.NEAR_PLAN
        )
        self.reminder.setVisible(bool(late or dated))
        if session.planned_at is None:
            return
        planned = wording.clock_time(session.planned_at, state.timezone)
        if late:
            ago = (
                self.tr("just now")
                if late < 60
                else self.tr("{0} ago").format(wording.minutes(late // 60 * 60))
            )
            _set(
                self.reminder_text, self.tr("Planned for {0}, {1}. Are people talking?").format(planned, ago)
            )
            self.date_back.set_word(self.tr("It began at {0}").format(planned))
        elif dated:
            _set(self.reminder_text, self.tr("Started late. Had it begun when planned?"))
            self.date_back.set_word(self.tr("Date back to {0}").format(planned))


def _set(shown: QLabel, text: str) -> None:
    if shown.text() != text:
        shown.setText(text)


def _shape(activity: Activity) -> str:
    """Rounds and turns, such as ``3 rounds · 2 × 3 min``."""
    turns = activity.turns
    parts = [wording.count(activity.rounds, "round")] if activity.rounds > 1 else []
    if turns:
        parts.append(f"{len(turns.names)} × {wording.minutes(turns.seconds)}")
    return " · ".join(parts)
