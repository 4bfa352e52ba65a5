"""Goals on the Progress page: a person or a pair by arrow, their goals typed, rated and looked back on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from facilitator.capture import measured
from facilitator.capture.store import Changes
from facilitator.live import goals
from facilitator.model.goals import Goal, GoalRating, GoalWording
from facilitator.rules.commitments import day_of
from facilitator.rules.measures import goals as rules
from facilitator.rules.measures.goals import Owner
from ui import wording
from ui.console.draft_field import DraftField
from ui.console.progress.goal_card import GoalCard, teaching
from ui.console.progress.owner_list import OwnerLine, OwnerList
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row, scrolled
from ui.widgets.turning import Turning
from ui.workspace import Workspace

KINDS = frozenset({"goal", "goal_rating", "participant", "pair", "session"})
LIST_WIDTH = 320
TURNS_AT = 820
"""Pixels below which the goals stand below the people."""
MOST_NAMED = 8


class GoalsView(QWidget):
    """The list at the left, the chosen one's goals beside it. Letters typed on the list begin a goal."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._owners: dict[str, Owner] = {}
        self._ratings: tuple[GoalRating, ...] = ()
        self._wordings: tuple[GoalWording, ...] = ()
        self.cards: list[GoalCard] = []
        layout = Turning(TURNS_AT, parent=self)
        layout.add_side(self._left(), LIST_WIDTH)
        layout.add(self._right(), 1)
        workspace.changed.connect(self._changed)
        self.refresh()

    def _left(self) -> QFrame:
        part = frame("plain")
        layout = column(part, 0, 8)
        layout.setContentsMargins(22, 14, 8, 16)
        self.summary = label("", "muted", wrap=True)
        layout.addWidget(self.summary)
        self.list = OwnerList(self.tr("People and pairs"), self._tokens)
        self.list.chosen.connect(lambda _: self._show_owner())
        self.list.typed.connect(self._typed)
        layout.addWidget(self.list, 1)
        return part

    def _right(self) -> QFrame:
        part = frame("side")
        layout = column(part, 0, 10)
        layout.setContentsMargins(22, 14, 22, 12)
        self.name = label("", "heading", wrap=True)
        layout.addWidget(self.name)
        line = row(spacing=8)
        self.field = DraftField(self._workspace)
        self.field.setAccessibleName(self.tr("A goal"))
        self.field.kept.connect(self.keep_typed)
        self.field.stepped.connect(self.list.step)
        self.field.given_up.connect(self.list.setFocus)
        self.keep = KeyButton(self.tr("Keep"), self._tokens, key="Return", role="primary")
        self.keep.clicked.connect(self.keep_typed)
        line.addWidget(self.field, 1)
        line.addWidget(self.keep)
        layout.addLayout(line)
        hint = self.tr("Return keeps it; up and down go to the next person. Private: never on the stage.")
        layout.addWidget(label(hint, "small", wrap=True))
        inside = QWidget()
        self._cards = column(inside, 0, 10)
        self._cards.setContentsMargins(0, 2, 8, 0)
        self.empty = teaching(
            self.tr("No goal yet"),
            self.tr(
                "Put “Goal writing” on the stage from the Run page, and ask for goals by direct message. "
                "Type each here; from the next session on, it is rated from −2 to +2, 0 being what was hoped."
            ),
        )
        self._cards.addWidget(self.empty)
        self._cards.addStretch(1)
        layout.addWidget(scrolled(inside), 1)
        return part

    def begin(self) -> None:
        """The list has the keyboard when the view comes in front."""
        self.list.setFocus()

    def stop(self) -> None:
        """Keeps what is half typed before the file is let go."""
        self.field.keep_draft()
        for card in self.cards:
            card.keep_drafts()

    def keep_typed(self) -> None:
        """Keeps the goal that is typed; it stays in the field if it could not be kept."""
        owner = self._owners.get(self.list.owner_id)
        if owner is None:
            return
        whose = {"pair_id" if owner.is_pair else "participant_id": owner.id}
        done = self._workspace.do(goals.write, self.field.text(), draft=self.field.key, **whose)
        if done is not None:
            self.field.forget()
            self.field.setFocus()
        else:
            self._workspace.retry_with(self, self.keep_typed)

    def refresh(self) -> None:
        """Reads goals, ratings and wordings again."""
        store, state = self._workspace.store, self._workspace.state
        written = measured.goals(store)
        self._ratings = measured.goal_ratings(store)
        self._wordings = measured.goal_wordings(store)
        owners = rules.owners(state.participants, state.pairs, written)
        self._owners = {owner.id: owner for owner in owners}
        waiting = {g.id for g in rules.to_look_at(owners, self._ratings, state.session)}
        lines: list[OwnerLine] = []
        for heading, pairs in ((self.tr("People"), False), (self.tr("Pairs"), True)):
            part = [o for o in owners if o.is_pair is pairs]
            if part:
                lines.append(OwnerLine(names=(heading,)))
                lines += [self._line(owner, waiting) for owner in part]
        self._say(owners, waiting)
        self.list.show_lines(lines)
        self._show_owner()

    def _say(self, owners: tuple[Owner, ...], waiting: set[str]) -> None:
        session = self._workspace.state.session
        standing = sum(len(owner.standing) for owner in owners)
        count = wording.count(standing, "goal")
        parts = [self.tr("{0} so far.").format(count) if standing else self.tr("Nobody has a goal yet.")]
        if none := rules.without(owners):
            pair = self.tr("the pair {0}")
            named = ", ".join(
                pair.format(in_words(o.name)) if o.is_pair else in_words(o.name) for o in none[:MOST_NAMED]
            )
            more = len(none) - MOST_NAMED
            rest = self.tr(" and {0} more").format(more) if more > 0 else ""
            parts.append(self.tr("No goal yet: {0}{1}.").format(named, rest) if standing else "")
        if waiting and session.number > 1:
            parts.append(
                self.tr("{0} still to look at in session {1}.").format(
                    wording.count(len(waiting), "goal"), session.number
                )
            )
        self.summary.setText(" ".join(part for part in parts if part))

    def _line(self, owner: Owner, waiting: set[str]) -> OwnerLine:
        look = sum(goal.id in waiting for goal in owner.standing)
        if not owner.standing:
            word, loud = self.tr("no goal yet"), True
        elif look and self._workspace.state.session.number > 1:
            word, loud = self.tr("{0} to look at").format(look), True
        else:
            word, loud = wording.count(len(owner.standing), "goal"), False
        return OwnerLine(id=owner.id, names=owner.names, letters=owner.letters, word=word, loud=loud)

    def _show_owner(self) -> None:
        owner = self._owners.get(self.list.owner_id)
        for part in (self.field, self.keep):
            part.setEnabled(owner is not None)
        if owner is None:
            self.name.setText(self.tr("There are no people yet"))
            return
        self.name.setText(in_words(owner.name))
        if self.field.key != goals.draft_key(owner.id):
            self.field.about(goals.draft_key(owner.id))
        what = (
            self.tr("A goal of the pair")
            if owner.is_pair
            else self.tr("A goal of {0}").format(in_words(owner.name))
        )
        self.field.setAccessibleName(what)
        self.field.setPlaceholderText(
            self.tr("By the last session we will have learned from each other …")
            if owner.is_pair
            else self.tr("By the last session I will be able to …")
        )
        shown = sorted(owner.goals, key=lambda goal: goal.dropped_at is not None)
        while len(self.cards) < len(shown):
            card = GoalCard(self._workspace, self._tokens)
            card.stepped.connect(lambda by, c=card: self._step(c, by))
            self._cards.insertWidget(self._cards.count() - 2, card)
            self.cards.append(card)
        while len(self.cards) > len(shown):
            gone = self.cards.pop()
            gone.keep_drafts()
            self._cards.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for card, goal in zip(self.cards, shown, strict=True):
            self._show(card, goal)
        self.empty.setVisible(not shown)

    def _show(self, card: GoalCard, goal: Goal) -> None:
        state = self._workspace.state
        look = rules.in_session(self._ratings, goal.id, state.session.id)
        change = rules.change(self._ratings, goal.id, state.session, state.sessions)
        said = self.tr("In session {0}").format(state.session.number)
        card.show_goal(
            goal, look, state.session.id, said, in_words(rules.change_in_words(change)), self._history(goal)
        )

    def _history(self, goal: Goal) -> str:
        state = self._workspace.state
        numbers = {s.id: s.number for s in state.sessions}
        lines = [self.tr("Written on {0}").format(self._day(goal))]
        if goal.dropped_at is not None:
            lines[0] += self.tr(", let go on {0}").format(
                wording.day(day_of(goal.dropped_at, state.timezone))
            )
        for look in rules.looks(self._ratings, goal.id, state.sessions):
            if look.session_id == state.session.id and goal.dropped_at is None:
                continue  # it stands above
            where = numbers.get(look.session_id or "")
            when = self.tr("Session {0}").format(where) if where else self.tr("Between sessions")
            note = f" · {look.note}" if look.note else ""
            lines.append(f"{when}: {in_words(rules.in_words(look.rating))}{note}")
        for earlier in rules.earlier_words(self._wordings, goal):
            day = wording.day(day_of(earlier.at, state.timezone))
            lines.append(self.tr("Before, from {0}: “{1}”").format(day, earlier.text))
        return "\n".join(lines)

    def _day(self, goal: Goal) -> str:
        return wording.day(day_of(goal.created_at, self._workspace.state.timezone))

    def _typed(self, event: QKeyEvent) -> None:
        """A letter typed on the list begins a goal; Return goes to the first goal's rating."""
        if event.text().isprintable() and event.text().strip():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendEvent(self.field, event)
        elif self.cards and self.cards[0].rated.isVisible():
            self.cards[0].rating.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, card: GoalCard, by: int) -> None:
        place = self.cards.index(card) + by
        if 0 <= place < len(self.cards):
            self.cards[place].rating.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.list.step(by)
            self.list.setFocus()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self.refresh()
