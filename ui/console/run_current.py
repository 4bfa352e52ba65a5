"""The middle of the Run page: the activity that is on, its clock, its keys, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from facilitator.model.run import Activity, LiveState
from facilitator.rules import timing
from facilitator.rules.timing import Phase, Progress
from ui import wording
from ui.console.kept_list import KeptList
from ui.console.run_buttons import RunButtons
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.activity_icon import activity_icon, activity_words
from ui.widgets.clock_label import ClockLabel
from ui.widgets.flow import Flow
from ui.widgets.icons import pixmap
from ui.widgets.parts import Elided, column, frame, heading_row, label, row, scrolled, set_role
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.coming_card import ComingCard
    from ui.console.rooms_card import RoomsCard
    from ui.console.start_reminder import StartReminder

PICTURE = 26
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
        self.buttons = RunButtons(workspace, tokens, self)
        always.addLayout(self.buttons)
        self._always = always
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

    @cached_property
    def reminder(self) -> StartReminder:
        """That the planned start has passed, below the buttons; made when it first has."""
        from ui.console.start_reminder import StartReminder  # noqa: PLC0415 - most sessions start on time

        made = StartReminder(self._workspace, self._tokens, self)
        self._always.addWidget(made)
        QWidget.setTabOrder(self.buttons.reopen, made.date_back)
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
        ended = session.ended_at is not None
        self.title.setText(self.tr("That was it") if ended else shown.title if shown else session.title)
        self._show_picture(shown.kind.value if shown else "")
        self._fit_title()
        self.grouping.setVisible(bool(shown and _shape(shown)))
        self.grouping.setText(_shape(shown) if shown else "")
        self.rule.setVisible(bool(shown and shown.grouping))
        self.rule.set_text(in_words(shown.grouping.value) if shown and shown.grouping else "")
        self.buttons.show_for(state)
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

    def tick(self, now: datetime) -> None:
        """Shows the clocks as they stand; a label that reads the same is not painted again."""
        state = self._workspace.state
        self._show_clock(state, now)
        self._show_next(state, now)
        late = timing.late_start(state.session, now) or timing.began_late(state)
        if late or "reminder" in self.__dict__:
            self.reminder.show_for(state, now)

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
        if timing.turns_run(state) and state.turn_timer and current:
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
