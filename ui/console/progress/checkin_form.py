"""What one pair reports of one self-led session, typed in beside the grid."""

from __future__ import annotations

from itertools import pairwise

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from facilitator.errors import UserError
from facilitator.exchange.slip_words import read_minutes
from facilitator.live import checkins
from facilitator.model.checkins import LEAST_USEFUL, MOST_USEFUL, PairCheckin
from facilitator.model.goals import Goal
from facilitator.model.people import Pair
from facilitator.model.run import Session
from facilitator.rules.date_text import read_day
from facilitator.rules.measures.checkins import Report, goals_of
from ui import wording
from ui.console.board.card_editors import TextEditor
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.field import Field
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import clear, column, label, row, set_role, tip
from ui.widgets.segments import Segments
from ui.workspace import Workspace

DRAFT_MS = 500
GOAL_WIDTH = 264
"""Pixels of a goal's words beside its box; all of them are its tool tip."""
RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CheckinForm(QFrame):
    """Ctrl+Return keeps all of it, Return too where a line is typed; Escape goes back to the grid."""

    kept = Signal()
    left = Signal()

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._session: Session | None = None
        self._pair: Pair | None = None
        self._checkin: PairCheckin | None = None
        self._there: tuple[object, ...] = ()
        self.goal_boxes: tuple[QCheckBox, ...] = ()
        self.setProperty("role", "card")
        layout = column(self, 16, 8)
        self.heading = label("", "strong", wrap=True)
        layout.addWidget(self.heading)
        self.held_on, self.minutes = Field(), Field()
        self.held_on.setPlaceholderText(self.tr("2 April, or yesterday"))
        self.minutes.setPlaceholderText("60")
        first = row(spacing=10)
        for words, field, share in (
            (self.tr("Held on"), self.held_on, 3),
            (self.tr("Minutes"), self.minutes, 2),
        ):
            field.setAccessibleName(words)
            first.addLayout(_with_label(words, field), share)
        layout.addLayout(first)
        choices = [(n, str(n)) for n in range(LEAST_USEFUL, MOST_USEFUL + 1)]
        self.useful = Segments(choices, self.tr("Useful, from 1 to 5"), clearable=True)
        layout.addLayout(_with_label(self.tr("Useful: 1 not at all, 5 very much"), self.useful))
        self.summary = TextEditor(2)
        self.summary.setAccessibleName(self.tr("What they take away"))
        layout.addLayout(_with_label(self.tr("What they take away"), self.summary))
        self.goals_heading = label(self.tr("Goals they worked on"), "section")
        layout.addWidget(self.goals_heading)
        self._goal_rows = column(spacing=2)
        layout.addLayout(self._goal_rows)
        self.wrong = label("", "danger", wrap=True)
        self.wrong.hide()
        layout.addWidget(self.wrong)
        foot = row(spacing=8)
        self.keep = KeyButton(self.tr("Keep"), tokens, key="Ctrl+Return", role="primary")
        self.keep.clicked.connect(self.keep_typed)
        self.remove = KeyButton(self.tr("Remove"), tokens, icon="trash-2", role="quiet")
        self.remove.clicked.connect(self._remove)
        foot.addWidget(self.keep)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        layout.addLayout(foot)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self._keep_half_typed)
        for line in (self.held_on, self.minutes):
            line.textEdited.connect(lambda _: self._typed())
            line.installEventFilter(self)
        self.summary.typed.connect(self._typed)
        self.summary.installEventFilter(self)
        self.useful.chosen.connect(lambda _: self._typed())
        self.setFocusProxy(self.held_on)

    def show_checkin(
        self,
        session: Session,
        pair: Pair,
        name: str,
        goals: tuple[Goal, ...],
        checkin: PairCheckin | None,
        touched: frozenset[str],
    ) -> None:
        """Shows a pair's session; what is being typed stays while it is about the same one."""
        same = self._session is not None and self._pair is not None
        same = same and (self._session.id, self._pair.id) == (session.id, pair.id)  # type: ignore[union-attr]
        theirs = goals_of(pair, goals)
        there = (checkin, touched, theirs)
        if same and there == self._there:
            return
        typing = same and self._timer.isActive()
        if not same:
            self.keep_draft()
        self._session, self._pair, self._checkin, self._there = session, pair, checkin, there
        self.heading.setText(self.tr("{0}, session {1}").format(name, session.number))
        self.remove.setVisible(checkin is not None)
        self._show_goals(theirs, touched)
        if typing:
            return
        self.held_on.setText(wording.day(checkin.held_on) if checkin and checkin.held_on else "")
        self.minutes.setText(str(checkin.minutes) if checkin and checkin.minutes else "")
        self.useful.show_value(checkin.useful if checkin else None)
        self.summary.show_words(checkin.summary if checkin else "")
        self._say("")
        self._take_draft()

    def _show_goals(self, theirs: tuple[Goal, ...], touched: frozenset[str]) -> None:
        ticked = {box.property("goal") for box in self.goal_boxes if box.isChecked()} | touched
        clear(self._goal_rows)
        boxes = []
        for goal in theirs:
            if goal.dropped_at is not None and goal.id not in touched:
                continue
            short = self.fontMetrics().elidedText(goal.text, Qt.TextElideMode.ElideRight, GOAL_WIDTH)
            box = QCheckBox(short.replace("&", "&&"))
            box.setToolTip(tip(goal.text))
            box.setAccessibleName(goal.text)
            box.setMinimumHeight(24)
            box.setProperty("goal", goal.id)
            box.setChecked(goal.id in ticked)
            box.clicked.connect(lambda _=False: self._typed())
            self._goal_rows.addWidget(box)
            boxes.append(box)
        for before, after in pairwise((self.summary, *boxes, self.keep)):
            self.setTabOrder(before, after)
        self.goal_boxes = tuple(boxes)
        self.goals_heading.setVisible(bool(boxes))

    def keep_typed(self) -> None:
        """Keeps the check-in; what cannot be kept is said below the fields, and stays."""
        if self._session is None or self._pair is None:
            return
        try:
            report = self._report(self._pair)
        except UserError as error:
            self._say(in_words(error))
            return
        self._timer.stop()
        self._say("")
        if self._workspace.do(checkins.record, self._session.id, report, draft=self._key) is None:
            self._workspace.retry_with(self, self.keep_typed)
            self._timer.start()  # the reason stands below the page
        else:
            self.kept.emit()

    def _report(self, pair: Pair) -> Report:
        store, now = self._workspace.store, self._workspace.now()
        held = self.held_on.text().strip()
        self._mark(self.held_on)
        day = read_day(held, checkins.today(store, now)) if held else None
        self._mark(self.minutes)
        minutes = read_minutes(self.minutes.text()) if self.minutes.text().strip() else None
        self._mark(None)
        return Report(
            pair_id=pair.id,
            held_on=day,
            minutes=minutes,
            useful=self.useful.value,
            summary=self.summary.words().strip(),
            goal_ids=tuple(box.property("goal") for box in self.goal_boxes if box.isChecked()),
        )

    def keep_draft(self) -> None:
        """Keeps what is half typed."""
        if self._timer.isActive():
            self._keep_half_typed()

    def _keep_half_typed(self) -> None:
        self._timer.stop()
        if self._session is None:
            return
        typed = {
            "held_on": self.held_on.text(),
            "minutes": self.minutes.text(),
            "useful": self.useful.value,
            "summary": self.summary.words(),
            "goals": [box.property("goal") for box in self.goal_boxes if box.isChecked()],
        }
        self._workspace.keep_draft(self._key, msgspec.json.encode(typed).decode())

    def _take_draft(self) -> None:
        draft = self._workspace.draft(self._key)
        if not draft:
            return
        typed = msgspec.json.decode(draft)
        self.held_on.setText(typed["held_on"])
        self.minutes.setText(typed["minutes"])
        self.useful.show_value(typed["useful"])
        self.summary.show_words(typed["summary"])
        for box in self.goal_boxes:
            box.setChecked(box.property("goal") in typed["goals"])
        self._say(self.tr("Typed before, and not kept yet: Ctrl+Return keeps it."), danger=False)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Return is the form's own while the keyboard is in it."""
        if _is_keep(event) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return keeps, Escape goes back to the grid."""
        if _is_keep(event):
            self.keep_typed()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return keeps where one line is typed, Ctrl+Return everywhere."""
        if _is_keep(event):
            if event.type() == QEvent.Type.KeyPress:
                self.keep_typed()
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if isinstance(watched, QLineEdit) and event.key() in RETURNS:
                self.keep_typed()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    @property
    def _key(self) -> str:
        if self._session is None or self._pair is None:
            return ""
        return checkins.draft_key(self._session.id, self._pair.id)

    def _typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _mark(self, wrong: QWidget | None) -> None:
        """Marks a field as the one that is wrong, until another is looked at."""
        for field in (self.held_on, self.minutes):
            set_role(field, "true" if field is wrong else "false", "invalid")

    def _say(self, words: str, *, danger: bool = True) -> None:
        set_role(self.wrong, "danger" if danger else "needed")
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def _remove(self) -> None:
        if self._checkin is not None and self._workspace.do(checkins.remove, self._checkin.id):
            self.left.emit()


def _is_keep(event: QEvent) -> bool:
    return (
        event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        and isinstance(event, QKeyEvent)
        and event.key() in RETURNS
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )


def _with_label(words: str, field: QWidget) -> QVBoxLayout:
    made = column(spacing=3)
    made.addWidget(label(words, "section"))
    made.addWidget(field)
    return made
