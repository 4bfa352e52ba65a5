"""A session's own fields: when and how it is held, its title and theme, and what a pair talks about."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QWidget

from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.rules import session_dates
from ui import wording
from ui.console.board.card_editors import DayEditor, LineEditor, TextEditor
from ui.console.editor.numbers import Choice, session_length
from ui.console.editor.written import Written, typed_into
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row

WHEN = ("day", "start")
"""Fields that are read as dates and times, and say so in place where they are none."""


class SessionFields(Written):
    """Shows a session; says what was typed, and what is to be kept."""

    lists = frozenset({"prompts"})
    when_typed = Signal(str, str)
    """``day`` or ``start``, and the words that stand there."""
    kind_chosen = Signal(object)
    stepped = Signal(int)
    """The session is to go so many places on among the sessions."""
    remove_asked = Signal()
    later_asked = Signal(int)
    """The later sessions are to move by so many days too."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._session: Session | None = None
        self._timezone = ""
        self._moved: tuple[str, date, int] | None = None
        """Which session was moved to which day, and by how many days, as long as it is there."""
        layout = column(self, 0, 14)
        layout.setContentsMargins(20, 16, 20, 20)
        self.about = label("", "section", wrap=True)
        layout.addWidget(self.about)
        self.stays = label("", "small", wrap=True)
        layout.addWidget(self.stays)
        self._text(layout, "title", self.tr("Title of the session"), LineEditor())
        layout.addLayout(self._when())
        self.later = KeyButton("", tokens, icon="calendar-days")
        self.later.clicked.connect(self._take_along)
        self.later.hide()
        line = row()
        line.addWidget(self.later)
        line.addStretch(1)
        layout.addLayout(line)
        self.length = session_length()
        self.length.valueChanged.connect(lambda n: self._keep("length", planned_seconds=60 * n))
        self._box(layout, "length", self.tr("Length"), self.length)
        self._text(layout, "stage", self.tr("Theme, at the top of the shared window"), LineEditor())
        self._text(layout, "summary", self.tr("What it is about"), TextEditor(2))
        self._text(layout, "prompts", self.tr("What the pair talks about, one to a line"), TextEditor(4))
        foot = row()
        self.remove = KeyButton(self.tr("Remove this session"), tokens, icon="trash-2", role="quiet")
        self.remove.clicked.connect(self.remove_asked)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        self.earlier = KeyButton(self.tr("Move earlier"), tokens, key="Alt+←", role="quiet")
        self.earlier.setAccessibleName(self.tr("Move this session earlier"))
        self.earlier.setToolTip(self.tr("Changes places with the session before it; the days stay"))
        self.earlier.clicked.connect(lambda: self.stepped.emit(-1))
        self.later_on = KeyButton(self.tr("Move later"), tokens, key="Alt+→", role="quiet")
        self.later_on.setAccessibleName(self.tr("Move this session later"))
        self.later_on.setToolTip(self.tr("Changes places with the session after it; the days stay"))
        self.later_on.clicked.connect(lambda: self.stepped.emit(1))
        foot.addWidget(self.earlier)
        foot.addWidget(self.later_on)
        layout.addLayout(foot)
        layout.addStretch(1)

    def _when(self) -> Any:
        line = row(spacing=16)
        self.day = DayEditor(self.tr("Day of the session"), self._tokens)
        self.day.line.setPlaceholderText(self.tr("24 March, Friday, in 2 weeks"))
        self.start = LineEditor()
        self.start.setPlaceholderText(self.tr("2:30pm"))
        self.start.setMinimumWidth(110)
        self.kind = Choice(self.tr("How the session is held"))
        self.kind.addItem(self.tr("with everybody"), SessionKind.FACILITATED)
        self.kind.addItem(self.tr("each pair alone"), SessionKind.SELF_LED)
        self.kind.activated.connect(lambda _: self._choose_kind())
        self._text(line, "day", self.tr("Day"), self.day, 4)
        self._text(line, "start", self.tr("Begins at"), self.start, 2)
        self._box(line, "kind", self.tr("Held"), self.kind, 2)
        for box in self.boxes.values():
            if box is not self.boxes["title"]:
                line.setAlignment(box, Qt.AlignmentFlag.AlignTop)
        return line

    def show_session(
        self,
        session: Session,
        sessions: Sequence[Session],
        timezone: str,
        half_typed: Callable[[str], str],
    ) -> None:
        """Shows a session of the programme, and in a field what was half typed there."""
        self._showing = True
        other = self._session is None or self._session.id != session.id
        self._session, self._timezone = session, timezone
        alone = session.kind is SessionKind.SELF_LED
        begun = session.started_at is not None
        self.about.setText(
            self.tr("Session {number} is held by each pair alone, with prompts and no run sheet.").format(
                number=session.number
            )
            if alone
            else self.tr("Session {number}, with everybody").format(number=session.number)
        )
        self.stays.setVisible(begun)
        if begun:
            words = (
                self.tr("It has been run, so its day, its time and its words stay.")
                if session.ended_at
                else self.tr("It has begun, so its day, its time and its words stay.")
            )
            self.stays.setText(words)
        waiting = self._show_texts(half_typed, other=other)
        for name in WHEN:
            if other or name not in waiting:
                self.boxes[name].say("" if name in waiting else self._hint(name, session, sessions))
        for name in self.kept():
            typed_into(self.boxes[name].editor).setReadOnly(begun)
        self.kind.setCurrentIndex(self.kind.findData(session.kind))
        for control in (self.kind, self.day.button, self.length):
            control.setEnabled(not begun)
        for button in (self.remove, self.earlier, self.later_on):
            button.setVisible(not begun)
        self._offer_steps(session, sessions)
        self.day.first_shown = _qt(session.planned_date)
        self.length.setValue(round(session.planned_seconds / 60))
        self.boxes["length"].setVisible(alone)  # the length of any other stands above its run sheet
        self.boxes["prompts"].setVisible(alone)
        self.boxes["stage"].setVisible(not alone)
        self.boxes["start"].setVisible(not alone)
        self._offer(session, sessions)
        self._showing = False

    def _offer_steps(self, session: Session, sessions: Sequence[Session]) -> None:
        """Earlier and later, where there is a session to change places with; the keyboard stays with them."""
        first, last = session.number == 1, session.number == len(sessions)
        for off, button, other in ((first, self.earlier, self.later_on), (last, self.later_on, self.earlier)):
            if off and button.hasFocus():
                other.setEnabled(True)
                other.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(not off)

    @property
    def session_id(self) -> str:
        """The session that stands here."""
        return self._session.id if self._session else ""

    @property
    def session(self) -> Session | None:
        """The session that stands here, as it was read last."""
        return self._session

    def kept(self) -> Mapping[str, str]:
        """What is kept, as it stands in the fields that are typed into."""
        session = self._session
        if session is None:
            return {}
        return {
            "day": wording.day(session.planned_date) if session.planned_date else "",
            "start": wording.clock_time(session.planned_at, self._timezone) if session.planned_at else "",
            "title": session.title,
            "stage": session.stage,
            "summary": session.summary,
            "prompts": "\n".join(session.prompts),
        }

    def tidy(self, field: str) -> None:
        """Shows a day or a time that was just kept as it is read, whatever was typed."""
        if self._session is not None:
            editor: Any = self.boxes[field].editor
            editor.show_words(self.kept()[field])

    def offer_later(self, session_id: str, day: date, by: timedelta) -> None:
        """Offers to move the later sessions as far as this one was moved."""
        self._moved = (session_id, day, by.days)

    def _offer(self, session: Session, sessions: Sequence[Session]) -> None:
        going = session_dates.later(session, sessions)
        moved = self._moved
        if moved is None or moved[:2] != (session.id, session.planned_date) or not going:
            self._moved = None
            if self.later.hasFocus():
                self.day.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.later.hide()
            return
        by = in_words(session_dates.by_words(timedelta(days=moved[2])))
        words = (
            self.tr("Move the {count} later sessions {by} too")
            if len(going) > 1
            else self.tr("Move the later session {by} too")
        )
        self.later.set_word(words.format(count=len(going), by=by))
        self.later.show()

    def _take_along(self) -> None:
        if self._moved is not None:
            days, self._moved = self._moved[2], None
            self.later_asked.emit(days)

    def _hint(self, name: str, session: Session, sessions: Sequence[Session]) -> str:
        if name == "start":
            if session.planned_at is None:
                return ""
            ends = session.planned_at + timedelta(seconds=session.planned_seconds)
            return self.tr("to {time}").format(time=wording.clock_time(ends, self._timezone))
        if session.planned_date is None:
            return self.tr("No day yet, so it is in no calendar.")
        return in_words(session_dates.odd(session, sessions) or session_dates.weekday(session.planned_date))

    def _choose_kind(self) -> None:
        kind = SessionKind(self.kind.currentData())
        if self._session is not None and kind is not self._session.kind:
            self.kind_chosen.emit(kind)

    def _keep_text(self, name: str, words: str) -> None:
        if name in WHEN:
            self.when_typed.emit(name, words)
        else:
            super()._keep_text(name, words)


def _qt(day: date | None) -> QDate | None:
    return QDate(day.year, day.month, day.day) if day else None
