"""One goal beside the list: its words, how far it has come in this session, and what was before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.capture.store import Changes
from facilitator.live import goals
from facilitator.model.goals import GOAL_RATING_WORDS, Goal, GoalRating
from facilitator.rules.measures import goals as rules
from ui.console.draft_field import DraftField
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row
from ui.widgets.segments import Segments
from ui.widgets.way_button import WayButton, side_by_side
from ui.workspace import Workspace


class GoalCard(QFrame):
    """Each of its parts writes at once; a note is kept by Return and when the keyboard leaves it."""

    stepped = Signal(int)
    """The card below (1) or above (-1) was asked for."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.goal: Goal | None = None
        self._look: GoalRating | None = None
        self._session_id = ""
        self.setProperty("role", "card")
        layout = column(self, 14, 8)
        top = row(spacing=6)
        self.words = label("", "strong", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.field = DraftField(workspace)
        self.field.setAccessibleName(self.tr("The goal in other words"))
        self.field.hide()
        self.field.kept.connect(self._reworded)
        self.field.given_up.connect(self._leave)
        top.addWidget(self.words, 1)
        top.addWidget(self.field, 1)
        self.gone = label(self.tr("let go"), "pill")
        top.addWidget(self.gone)
        layout.addLayout(top)
        layout.addWidget(self._rating())
        self.history = label("", "small", wrap=True)
        layout.addWidget(self.history)
        foot = row(spacing=4)
        self.reword = KeyButton(self.tr("Reword"), tokens, icon="pencil", role="quiet")
        self.copy = KeyButton(self.tr("Copy"), tokens, icon="copy", role="quiet")
        self.copy.setToolTip(self.tr("Copies the goal, to send it to its owner by direct message."))
        self.drop = KeyButton("", tokens, icon="footprints", role="quiet")
        self.remove = KeyButton(self.tr("Remove"), tokens, icon="trash-2", role="quiet")
        self.remove.setToolTip(self.tr("For a goal written by mistake; Ctrl+Z brings it again."))
        self.reword.clicked.connect(self._begin)
        self.copy.clicked.connect(self._copy)
        self.drop.clicked.connect(self._drop)
        self.remove.clicked.connect(lambda: self._do(goals.remove))
        for button in (self.reword, self.copy, self.drop, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        layout.addLayout(foot)

    def _rating(self) -> QWidget:
        self.rated = QWidget()
        line = column(self.rated, 0, 6)
        first = row(spacing=12)
        self.session = label("", "small")
        choices = [(value, rules.signed(value)) for value in GOAL_RATING_WORDS]
        self.rating = Segments(choices, self.tr("How far"), clearable=True, spoken=GOAL_RATING_WORDS)
        self.rating.setMinimumWidth(260)
        self.rating.chosen.connect(self._rate)
        self.meaning = label("", "small", wrap=True)
        first.addWidget(self.session)
        first.addWidget(self.rating)
        first.addWidget(self.meaning, 1)
        line.addLayout(first)
        self.note = DraftField(self._workspace)
        self.note.setPlaceholderText(self.tr("What was said about it (Return keeps it)"))
        self.note.setAccessibleName(self.tr("What was said about this goal"))
        self.note.kept.connect(self._noted)
        self.note.editingFinished.connect(self._noted)
        self.note.stepped.connect(self.stepped)
        line.addWidget(self.note)
        return self.rated

    def show_goal(
        self, goal: Goal, look: GoalRating | None, session_id: str, said: str, change: str, history: str
    ) -> None:
        """Shows a goal with the look at it in this session; what is being typed stays."""
        note_key = f"{goals.DRAFT}{goal.id}.{session_id}.note"
        if self.note.key != note_key:
            self.note.about(note_key, look.note if look else "")
        elif (look.note if look else "") != (self._look.note if self._look else ""):
            self.note.forget(look.note if look else "")
        if self.field.key != f"{goals.DRAFT}{goal.id}.words":
            self._leave(keep=self.field.about(f"{goals.DRAFT}{goal.id}.words", goal.text))
        elif self.goal is not None and goal.text != self.goal.text:
            self._leave()
        self.goal, self._look, self._session_id = goal, look, session_id
        self.words.setText(goal.text)
        self.session.setText(said)
        rating = look.rating if look else None
        self.rating.show_value(rating)
        meaning = (
            in_words(rules.in_words(rating)) if rating is not None else self.tr("0 is what was hoped for")
        )
        self.meaning.setText(f"{meaning} · {change}" if change else meaning)
        self.history.setText(history)
        self.history.setVisible(bool(history))
        dropped = goal.dropped_at is not None
        self.gone.setVisible(dropped)
        self.rated.setVisible(not dropped)
        self.drop.set_word(
            self.tr("Take up again") if dropped else self.tr("Let go"),
            "rotate-ccw" if dropped else "footprints",
        )
        for part, verb in (
            (self.reword, self.tr("Reword")),
            (self.copy, self.tr("Copy")),
            (self.drop, self.drop.word),
            (self.remove, self.tr("Remove")),
        ):
            part.setAccessibleName(f"{verb}: {goal.text}")
        self.rating.setAccessibleName(self.tr("How far: {0}").format(goal.text))

    def keep_drafts(self) -> None:
        """Keeps what is half typed."""
        self.note.keep_draft()
        self.field.keep_draft()

    def _do(self, command: Callable[..., Changes]) -> None:
        if self.goal is not None:
            self._workspace.do(command, self.goal.id)

    def _begin(self) -> None:
        if self.goal is not None:
            self._leave(keep=True)
            self.field.setFocus()
            self.field.selectAll()

    def _leave(self, *, keep: bool = False) -> None:
        """Shows the words, or the field that they are changed in."""
        if not keep:
            had = self.field.hasFocus()
            self.field.forget(self.goal.text if self.goal else "")
            if had:
                self.reword.setFocus()
        self.field.setVisible(keep)
        self.words.setVisible(not keep)

    def _reworded(self) -> None:
        if self.goal is None:
            return
        if self._workspace.do(goals.reword, self.goal.id, self.field.text()) is not None:
            self._leave()
        else:
            self._workspace.retry_with(self, self._reworded)

    def _rate(self, rating: int | None) -> None:
        self._keep_look(rating)

    def _noted(self) -> None:
        if self.goal is not None and self.note.text().strip() != (self._look.note if self._look else ""):
            self._keep_look(self._look.rating if self._look else None)

    def _keep_look(self, rating: int | None) -> None:
        if self.goal is None:
            return
        done = self._workspace.do(goals.rate, self._session_id, self.goal.id, rating, self.note.text())
        if done is None:
            self.rating.show_value(self._look.rating if self._look else None)
        else:
            self.note.forget(self.note.text().strip())

    def _drop(self) -> None:
        if self.goal is not None:
            self._do(goals.take_up if self.goal.dropped_at else goals.drop)

    def _copy(self) -> None:
        if self.goal is not None:
            QGuiApplication.clipboard().setText(self.goal.text)
            self._workspace.said.emit(self.tr("The goal is on the clipboard, for a direct message."), False)


def teaching(heading: str, words: str, *ways: WayButton) -> QFrame:
    """What stands where there is nothing yet, how it comes about, and the ways on."""
    made = frame("sunken")
    layout = column(made, 20, 6)
    layout.addWidget(label(heading, "strong"))
    layout.addWidget(label(words, "muted", wrap=True))
    if ways:
        layout.addWidget(side_by_side(*ways))
    return made
