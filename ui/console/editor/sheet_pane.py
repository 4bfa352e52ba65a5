"""One session's run sheet with its head and foot: when it is, what it adds up to, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.model.run import Session
from facilitator.rules.plan_checks import Finding, Totals, totals
from ui import wording
from ui.console.editor.lines import Line
from ui.console.editor.numbers import session_length
from ui.console.editor.sheet_list import SheetList
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import Elided, column, heading_row, label, row, set_role
from ui.widgets.surely import surely

FOOT = 10


class SheetPane(QWidget):
    """The list between when the session is and what it adds up to."""

    length_asked = Signal(int)
    """The session is to have so many seconds."""
    new_asked = Signal()
    library_asked = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._session: Session | None = None
        self._timezone = ""
        layout = column(self, 0, 8)
        layout.setContentsMargins(20, 10, 14, FOOT)
        head = row(spacing=10)
        self.when = label("", "section", wrap=True)  # beside the library it has two lines
        self.length = session_length()
        self.length.valueChanged.connect(lambda n: None if self._showing else self.length_asked.emit(60 * n))
        head.addWidget(self.when, 1)
        self.about = KeyButton("", tokens, icon="pencil", key="S", role="quiet")
        self.about.setAccessibleName(self.tr("Day, time, title and summary of this session"))
        self.about.setToolTip(self.tr("Day, time, title and summary of this session (S)"))
        self.about.setCheckable(True)
        head.addWidget(self.about)
        name = label(self.tr("Session"), "section")
        name.setBuddy(self.length)
        head.addWidget(name)
        head.addWidget(self.length)
        layout.addLayout(head)
        self.stays = label("", "small", wrap=True)
        layout.addWidget(self.stays)
        self.list = SheetList(tokens)
        layout.addWidget(self.list, 1)
        self.empty = self._nothing(tokens)
        layout.addWidget(self.empty, 1)
        self.pill = label("", "pill")
        self.pill.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.sums = label("", "small")
        foot = heading_row(self.sums, self.pill)
        layout.addLayout(foot)
        self.findings = label("", "needed", wrap=True)
        layout.addWidget(self.findings)
        self.said = label("", "kept", wrap=True)
        self.said.hide()
        layout.addWidget(self.said)
        layout.addWidget(self._made_buttons(tokens))
        self.list.said.connect(self.say)
        self.list.previewed.connect(self._preview)

    def _made_buttons(self, tokens: Tokens) -> QWidget:
        self._buttons = QWidget()
        buttons = row(self._buttons, 0, 6)
        self.new = KeyButton(self.tr("New"), tokens, icon="plus")
        self.new.clicked.connect(self.new_asked)
        self.copy = KeyButton(self.tr("Copy"), tokens, icon="copy", key="Ctrl+D", role="quiet")
        self.copy.clicked.connect(
            lambda: self.list.copy_asked.emit(self.list.current) if self.list.current else None
        )
        self.remove = KeyButton(self.tr("Remove"), tokens, icon="trash-2", key="Del", role="quiet")
        self.remove.clicked.connect(
            lambda: self.list.remove_asked.emit(self.list.current) if self.list.current else None
        )
        for button in (self.new, self.copy, self.remove):
            buttons.addWidget(button)
        keys = Elided("small")
        keys.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        keys.set_text(
            self.tr("M moves · + − stretch"),
            self.tr(
                "M picks up and puts down, Alt with an arrow moves by one; + and − stretch by a minute, "
                "] and [ by five; Return goes to the fields, S to the day and time of the session; "
                "left and right go to the sessions beside."
            ),
        )
        buttons.addWidget(keys, 1)
        return self._buttons

    def _nothing(self, tokens: Tokens) -> QWidget:
        """What stands where there is no activity yet: what to do."""
        ground = QWidget()
        inside = column(ground, 0, 10)
        inside.setContentsMargins(0, 18, 0, 0)
        inside.addWidget(label(self.tr("An empty run sheet"), "heading"))
        how = self.tr(
            "Take what you need from the library: a check-in, listening in threes, a break. "
            "Return puts each one in, then drag or stretch it."
        )
        inside.addWidget(label(how, "muted", wrap=True))
        line = row()
        self.open_library = KeyButton(
            self.tr("Open the library"), tokens, icon="library", key="L", role="primary"
        )
        self.open_library.clicked.connect(self.library_asked)
        line.addWidget(self.open_library)
        line.addStretch(1)
        inside.addLayout(line)
        inside.addStretch(1)
        return ground

    @property
    def foot(self) -> int:
        """Pixels of the sums and the buttons at the foot, which messages leave free."""
        spacing = surely(self.layout()).spacing()
        sums = self.pill.sizeHint().height() + spacing
        return self.new.sizeHint().height() + 2 * FOOT + sums

    def say(self, words: str) -> None:
        """Says what happens while something is carried, or why it stays."""
        self.show_said(words)
        if words:
            QAccessible.updateAccessibility(QAccessibleEvent(self.said, QAccessible.Event.Alert))

    def show_said(self, words: str, *, held: bool = False) -> None:
        """Shows it, in the place of the buttons while something is ``held``, so that no line moves for it."""
        busy = bool(words) and (held or self.list.busy)
        self.said.setMinimumHeight(self._buttons.sizeHint().height() if busy else 0)
        self._buttons.setVisible(not busy)
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _preview(self, lines: Sequence[Line]) -> None:
        """Times and sums as they would be with a length that is being drawn."""
        if self._session is not None:
            self._show_times(self._session, lines, self._timezone)
            self._show_sums(self._session, lines, totals(self._session, [line.activity for line in lines]))

    def show_session(
        self, session: Session, lines: Sequence[Line], findings: Sequence[Finding], keep: str, timezone: str
    ) -> None:
        """Shows a session's run sheet; ``keep`` is the activity that is to have the keyboard."""
        self._showing = True
        self._session, self._timezone = session, timezone
        sums = totals(session, [line.activity for line in lines])
        self.length.setValue(round(session.planned_seconds / 60))
        self.length.setEnabled(session.started_at is None)
        self._showing = False
        self.list.show_lines(lines, keep=keep)
        self.list.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self._show_times(session, lines, timezone)
        self._show_sums(session, lines, sums)
        # What is over or free stands in the pill; only what cannot be re-timed away needs a sentence.
        own = [f for f in findings if not f.activity_id and (not lines or sums.minimum > sums.session)]
        self.findings.setText(" ".join(in_words(finding.words) for finding in own))
        self.findings.setVisible(bool(own))
        set_role(self.findings, "needed" if any(f.serious for f in own) else "small")
        self._show_stays(session, lines)

    def _show_times(self, session: Session, lines: Sequence[Line], timezone: str) -> None:
        parts = [wording.day(session.planned_date)] if session.planned_date else []
        if lines:
            starts = wording.clock_time(lines[0].time.starts_at, timezone)
            ends = wording.clock_time(lines[-1].time.ends_at, timezone)
            parts.append(self.tr("{start} to {end}").format(start=starts, end=ends))
        self.when.setText(" · ".join(parts))

    def _show_sums(self, session: Session, lines: Sequence[Line], sums: Totals) -> None:
        over = sums.over
        due = session.due_at if lines and session.ended_at is None else None
        if due is not None:
            over = round((lines[-1].time.ends_at - due) / timedelta(seconds=1))
        over = round(over / 60) * 60
        if over > 0:
            self._show_pill(self.tr("▲ {length} over").format(length=wording.minutes(over)), "danger-pill")
        elif over < 0:
            self._show_pill(self.tr("▽ {length} free").format(length=wording.minutes(-over)), "warning-pill")
        else:
            self._show_pill(self.tr("✓ ends on time"), "teal-pill")
        self.sums.setVisible(bool(lines))
        self.pill.setVisible(bool(lines) and session.ended_at is None)
        if due is not None:  # what has been run took another time than was planned
            words = self.tr("due to end at {time}")
            self.sums.setText(words.format(time=wording.clock_time(due, self._timezone)))
            return
        self.sums.setText(
            self.tr("{planned} of {length} planned · at least {least}").format(
                planned=wording.minutes(sums.planned),
                length=wording.minutes(sums.session),
                least=wording.minutes(sums.minimum),
            )
        )

    def _show_pill(self, words: str, role: str) -> None:
        self.pill.setText(words)
        set_role(self.pill, role)
        self.pill.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _show_stays(self, session: Session, lines: Sequence[Line]) -> None:
        words = ""
        if session.ended_at is not None:
            words = self.tr("This session has been run. Its run sheet stays as it was.")
        elif session.started_at is not None:
            words = self.tr(
                "This session is running. What has begun stays as it is; what comes after can be changed."
            )
        self.stays.setText(words)
        self.stays.setVisible(bool(words))
        free = session.ended_at is None
        for button in (self.new, self.copy):
            button.setEnabled(free)
        self.remove.setEnabled(any(line.free for line in lines))
