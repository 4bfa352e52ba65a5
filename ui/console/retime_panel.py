"""What Ctrl+T proposes, in place of the run sheet: the rest of the session before and after, and its end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from facilitator.live import timer
from facilitator.rules import retiming
from facilitator.rules.retiming import Asked, Proposal
from ui import wording
from ui.console.keys import SEQUENCE
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row, set_role
from ui.widgets.retime_list import Heads, RetimeList
from ui.widgets.surely import surely
from ui.workspace import Workspace


class RetimePanel(QFrame):
    """Follows the running clock until it is accepted or left. Nothing is kept before, and nothing shows."""

    left = Signal(bool)
    """The proposal was accepted or left: the run sheet comes back. True unless somebody types elsewhere."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._session = workspace.state.session.id
        self._asked = Asked()
        self._proposal: Proposal | None = None
        layout = column(self, 14, 6)
        layout.setContentsMargins(14, 14, 8, 12)
        self._top(layout)
        self.list = RetimeList(tokens)
        layout.addWidget(Heads(tokens, self.list))
        layout.addWidget(self.list, 1)
        self._foot(layout, tokens)
        self.list.moved.connect(self.move_by)
        self.list.pin_asked.connect(self.pin)
        self.list.leaving_out_asked.connect(self.leave_out)
        self.list.currentRowChanged.connect(lambda _: self._name_buttons())
        workspace.changed.connect(lambda _: self._follow())
        workspace.ticked.connect(self._tick)

    def _top(self, layout: QVBoxLayout) -> None:
        head = row(spacing=10)
        head.addWidget(label(self.tr("Re-time the rest"), "heading"))
        head.addStretch(1)
        self.standing = label("", "teal-pill")
        head.addWidget(self.standing)
        layout.addLayout(head)
        self.ends = label("", "strong", wrap=True)
        layout.addWidget(self.ends)
        self.why = label("", "small", wrap=True)
        layout.addWidget(self.why)

    def _foot(self, layout: QVBoxLayout, tokens: Tokens) -> None:
        self.go_without = KeyButton("", tokens, icon="trash-2")
        self.go_without.clicked.connect(self._leave_out_least_bad)
        layout.addWidget(self.go_without, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(frame("rule"))
        line = Flow(spacing=8)
        self.less = KeyButton(self.tr("−1"), tokens, key="←", role="quiet")
        self.more = KeyButton(self.tr("+1"), tokens, key="→", role="quiet")
        self.pinned = KeyButton(self.tr("Pin"), tokens, icon="lock", key="P", role="quiet")
        self.out = KeyButton(self.tr("Leave out"), tokens, icon="trash-2", key="Del", role="quiet")
        for button, does in (
            (self.less, lambda line: self.move_by(line, -1)),
            (self.more, lambda line: self.move_by(line, 1)),
            (self.pinned, self.pin),
            (self.out, self.leave_out),
        ):
            button.clicked.connect(lambda _=False, d=does: self._with_chosen(d))
            line.addWidget(button)
        layout.addLayout(line)
        ways = row(spacing=8)
        self.accepts = KeyButton(self.tr("Accept"), tokens, icon="check", key="Return", role="primary")
        self.accepts.setToolTip(self.tr("Return, or {key} again").format(key=SEQUENCE["retime"]))
        self.accepts.clicked.connect(self.accept)
        leave = KeyButton(self.tr("Leave it"), tokens, key="Esc")
        leave.clicked.connect(self.leave)
        ways.addWidget(self.accepts)
        ways.addWidget(leave)
        ways.addStretch(1)
        layout.addLayout(ways)

    @property
    def proposal(self) -> Proposal | None:
        """What is proposed now; None while nothing is."""
        return self._proposal

    @property
    def foot(self) -> int:
        """The height of the buttons at its foot, which no message may cover."""
        return self.accepts.sizeHint().height() + surely(self.layout()).contentsMargins().bottom()

    def begin(self) -> bool:
        """Shows a proposal for the session on show; False if there is nothing to re-time."""
        state = self._workspace.state
        if state.current is None or not retiming.rest(state):
            return False
        self._session = state.session.id
        self._asked = retiming.asked_now(state)
        self.list.setCurrentRow(-1)
        self.show()
        self._refresh(self._workspace.now())
        self.list.setCurrentRow(0)
        self.list.setFocus()
        return True

    def accept(self) -> None:
        """Keeps what is shown, in one step that undo takes back."""
        made = self._proposal
        if made is None:
            return
        if made.changes:
            if self._workspace.in_session(timer.retime, made.lengths) is None:
                self._workspace.retry_with(self, self.accept)
                return
        else:
            self._workspace.said.emit(
                self.tr("Nothing was changed: the rest has these lengths already."), False
            )
        self.leave()

    def leave(self) -> None:
        """Puts the proposal away; nothing of it is kept."""
        typing = isinstance(QApplication.focusWidget(), (QLineEdit, QPlainTextEdit))
        self._proposal = None
        self.hide()
        self.left.emit(not typing)

    def move_by(self, activity_id: str, minutes: int) -> None:
        """Makes one activity some minutes longer or shorter, and works out the rest around it."""
        line = next((of for of in self._lines if of.activity.id == activity_id), None)
        if line is None or (line.left_out and minutes < 0):
            return
        self._ask(activity_id, retiming.moved(line, minutes))

    def pin(self, activity_id: str) -> None:
        """Keeps the proposed length of an activity, or lets it be worked out again."""
        line = next((of for of in self._lines if of.activity.id == activity_id), None)
        if line is not None and not line.left_out:
            self._ask(activity_id, None if line.pinned else line.proposed)

    def leave_out(self, activity_id: str) -> None:
        """Leaves an activity out, or takes it in again."""
        out = self._asked.left_out ^ {activity_id}
        self._asked = msgspec.structs.replace(self._asked, left_out=out)
        self._refresh(self._workspace.now())

    def _ask(self, activity_id: str, seconds: int | None) -> None:
        pinned = {key: length for key, length in self._asked.pinned.items() if key != activity_id}
        if seconds is not None:
            pinned[activity_id] = seconds
        self._asked = Asked(pinned=pinned, left_out=self._asked.left_out - {activity_id})
        self._refresh(self._workspace.now())

    def _leave_out_least_bad(self) -> None:
        if self._proposal is not None and self._proposal.could_go is not None:
            self.leave_out(self._proposal.could_go)
            self.list.setFocus()

    def _with_chosen(self, does: Callable[[str], None]) -> None:
        if (line := self.list.chosen) is not None:
            does(line.activity.id)

    @property
    def _lines(self) -> tuple[retiming.Line, ...]:
        return self._proposal.lines if self._proposal else ()

    def _follow(self) -> None:
        """The session went on meanwhile, and the proposal with it."""
        if self._proposal is None:
            return
        state = self._workspace.state
        if state.session.id != self._session or state.current is None or not retiming.rest(state):
            self.leave()
        else:
            self._refresh(self._workspace.now())

    def _tick(self, now: datetime) -> None:
        if self._proposal is not None and self.isVisible():
            self._refresh(now)

    def _refresh(self, now: datetime) -> None:
        state = self._workspace.state
        made = self._proposal = retiming.propose(state, now, self._asked)
        self.list.show_lines(made.lines, state.timezone)
        now_ends, would_end, due = (
            wording.clock_time(moment, state.timezone)
            for moment in (made.ends_now, made.ends_at, made.due_at)
        )
        late = (made.ends_at - made.due_at).total_seconds()
        if made.still_over:
            _say(self.standing, self.tr("{time} over").format(time=_about(late)), "warning-pill")
        elif late <= -60:
            _say(self.standing, self.tr("{time} to spare").format(time=_about(-late)), "teal-pill")
        else:
            _say(self.standing, self.tr("On time"), "teal-pill")
        if made.changes:
            ends = self.tr("Would end {then}, not {now}. Due {due}.")
        else:
            ends = self.tr("Ends {now} as it is. Due {due}.")
        _say(self.ends, ends.format(then=would_end, now=now_ends, due=due))
        _say(self.why, self._why(made))
        goes = next((of for of in made.lines if of.activity.id == made.could_go), None)
        if goes is not None and made.ends_without is not None:
            self.go_without.set_word(
                self.tr("Leave out “{title}”: ends {time}").format(
                    title=goes.activity.title, time=wording.clock_time(made.ends_without, state.timezone)
                )
            )
        self.go_without.setVisible(goes is not None)
        self.list.setAccessibleDescription(
            " ".join((self.standing.text(), self.ends.text(), self.why.text()))
        )
        self._name_buttons()

    def _why(self, made: Proposal) -> str:
        """What is kept, and what could not be met."""
        if made.still_over:
            held = any(line.pinned for line in made.lines)
            words = self.tr("Everything else has its least length, and it is still {time} too long.")
            if not held:
                words = self.tr("Even at their least lengths, with breaks kept, the rest is {time} too long.")
            return words.format(time=_about(made.still_over))
        if not made.changes:
            return self.tr("Left and right move an activity by a minute, if you want it otherwise.")
        if any(line.proposed > line.planned for line in made.lines):
            return self.tr("Breaks and least lengths are kept.")
        return self.tr("Breaks and least lengths are kept, and nothing is longer than planned.")

    def _name_buttons(self) -> None:
        line = self.list.chosen
        for button in (self.less, self.more, self.pinned, self.out):
            button.setEnabled(line is not None)
        if line is None:
            return
        title = line.activity.title
        self.pinned.set_word(self.tr("Let go") if line.pinned else self.tr("Pin"))
        self.out.set_word(self.tr("Take in") if line.left_out else self.tr("Leave out"))
        self.pinned.setEnabled(not line.left_out)
        for button, words in (
            (self.less, self.tr("One minute less for {title}")),
            (self.more, self.tr("One minute more for {title}")),
            (self.pinned, self.tr("Let {title} go") if line.pinned else self.tr("Pin {title}")),
            (self.out, self.tr("Take {title} in") if line.left_out else self.tr("Leave {title} out")),
        ):
            button.setAccessibleName(words.format(title=title))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return accepts wherever the keyboard is in the panel, and Esc leaves."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and not event.isAutoRepeat()
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _about(seconds: float) -> str:
    return wording.minutes(seconds if seconds < 60 else round(seconds / 60) * 60)


def _say(shown: QLabel, words: str, role: str = "") -> None:
    if shown.text() != words:
        shown.setText(words)
    if role:
        set_role(shown, role)
