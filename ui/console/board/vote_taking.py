"""While a dot vote is open: who has voted and who has not, and the ways in which dots come in."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from facilitator.live import stage
from facilitator.live import voting as live
from facilitator.rules import voting
from facilitator.rules.voting import Held, Turnout
from ui import wording
from ui.console.board.vote_lists import VoterList
from ui.console.board.vote_numbers import VoteNumbers
from ui.console.board.vote_paste import PasteBox
from ui.console.board.vote_totals import TotalsList
from ui.console.half_typed import HalfTyped
from ui.theme import Tokens
from ui.widgets.front import Front
from ui.widgets.icons import icon
from ui.widgets.key_button import KeyButton
from ui.widgets.one_of import OneOf
from ui.widgets.parts import column, label, row, set_role
from ui.workspace import Workspace

MOST_NAMES = 6
"""People who are waited for and named; the others are counted."""


class VoteTaking(QWidget):
    """Nothing here shows what anybody voted for: this window, too, may be seen."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        layout = column(self, 0, 8)
        line = row(spacing=8)
        self.count = label("", "teal-pill")
        line.addWidget(self.count)
        self.dots = label("", "small")
        line.addWidget(self.dots)
        line.addStretch(1)
        self.show_stage = QToolButton()
        self.show_stage.setIcon(icon("monitor-up", tokens.ink2, 18, tokens.teal))
        self.show_stage.setIconSize(QSize(18, 18))
        self.show_stage.setAccessibleName(self.tr("Show the vote on the stage"))
        self.show_stage.setToolTip(self.show_stage.accessibleName())
        self.show_stage.clicked.connect(lambda: workspace.do(stage.view, "vote"))
        line.addWidget(self.show_stage)
        self.shown = QToolButton()
        self.shown.setCheckable(True)
        self.shown.setIcon(icon("eye", tokens.ink2, 18, tokens.teal))
        self.shown.setIconSize(QSize(18, 18))
        self.shown.setAccessibleName(self.tr("Show what I type"))
        self.shown.setToolTip(self.tr("Show what I type, for as long as nobody else sees this window"))
        self.shown.toggled.connect(self._show_typed)
        line.addWidget(self.shown)
        layout.addLayout(line)
        self.waiting = label("", "small", wrap=True)
        layout.addWidget(self.waiting)
        self.half_typed = half = HalfTyped(workspace, self)
        self.people = VoterList(workspace, tokens, half, by_room=False)
        self.rooms = VoterList(workspace, tokens, half, by_room=True)
        self.totals = TotalsList(workspace, tokens, half)
        self.paste = PasteBox(workspace, tokens, half)
        layout.addWidget(self._kinds_of_ways())
        layout.addWidget(self._ways, 2)
        self.numbers = VoteNumbers()
        layout.addWidget(self.numbers, 1)
        self._add_foot(layout, tokens)

    def _kinds_of_ways(self) -> OneOf:
        self._ways = Front()
        kinds = OneOf(self.tr("Take dots by"))
        self.switch = kinds.group
        ways = row(kinds, 0, 4)
        named: tuple[tuple[str, VoterList | TotalsList | PasteBox], ...] = (
            (self.tr("People"), self.people),
            (self.tr("Rooms"), self.rooms),
            (self.tr("Totals"), self.totals),
            (self.tr("Chat"), self.paste),
        )
        for place, (words, way) in enumerate(named):
            button = QPushButton(words)
            kinds.take(button, place)
            button.setAccessibleName(self.tr("Take dots by: {0}").format(words))
            ways.addWidget(button, 1)
            self._ways.addWidget(way)
            way.all_in.connect(self._go_on)
        kinds.mark(self.switch.button(0))
        kinds.taken.connect(lambda button: self.show_way(self.switch.id(button)))
        self._kinds = kinds
        return kinds

    def begin(self) -> None:
        """The keyboard goes to the first who has not voted."""
        way = self._ways.currentWidget()
        if isinstance(way, VoterList | TotalsList | PasteBox):
            way.begin()

    def show_way(self, place: int) -> None:
        """Puts people, rooms, totals or the chat in front, in this order from 0."""
        self._kinds.mark(self.switch.button(place))
        self._ways.setCurrentIndex(place)
        self.numbers.setVisible(self._ways.currentWidget() in (self.people, self.rooms))
        self.begin()

    def refresh(self) -> None:
        """Reads again who has voted, and of nobody for what."""
        state = self._workspace.state
        ballot = voting.open_ballot(state)
        if ballot is None:
            self.shown.setChecked(False)
            return
        vote = voting.held(state, ballot)
        turnout = voting.turnout(vote)
        titles = {idea.id: idea.title for idea in state.ideas}
        self.show_stage.setVisible(state.showing.view != "vote")
        self.count.setText(self.tr("{0} of {1} in").format(len(turnout.voted), turnout.total))
        each = wording.count(ballot.dots, self.tr("dot"), self.tr("dots"))
        self.dots.setText(self.tr("{0} each, such as 2 5 5").format(each))
        self.waiting.setText(self._waiting_for(vote, turnout))
        self.people.show_vote(vote)
        self.rooms.show_vote(vote)
        self.totals.show_vote(vote, titles)
        self.paste.show_vote(vote)
        self.numbers.show_cards([(c.number, titles.get(c.idea_id, "")) for c in vote.cards])
        ready = bool(turnout.voted) and not turnout.waiting
        set_role(self.close_vote, "primary" if ready else "")
        self.close_vote.setEnabled(bool(vote.votes))

    def _add_foot(self, layout: QVBoxLayout, tokens: Tokens) -> None:
        workspace = self._workspace
        foot = row(spacing=8)
        self.close_vote = KeyButton(self.tr("Close and show the result"), tokens, icon="flag")
        self.close_vote.clicked.connect(lambda: workspace.in_session(live.close))
        foot.addWidget(self.close_vote, 1)
        self.cancel = KeyButton(self.tr("Cancel"), tokens, role="quiet")
        self.cancel.setAccessibleName(self.tr("Cancel the vote"))
        self.cancel.setToolTip(self.tr("Cancel the vote and all its dots; Ctrl+Z brings them again"))
        self.cancel.clicked.connect(lambda: workspace.in_session(live.abandon))
        foot.addWidget(self.cancel)
        layout.addLayout(foot)

    def _waiting_for(self, vote: Held, turnout: Turnout) -> str:
        if not turnout.waiting:
            return self.tr("All are in.")
        first = {p.id: p.name.split()[0] if p.name.split() else "" for p in vote.people}
        often = list(first.values())
        names = [
            first[i] if often.count(first[i]) == 1 else vote.names[i] for i in turnout.waiting[:MOST_NAMES]
        ]
        more = len(turnout.waiting) - len(names)
        rest = self.tr(" and {0} more").format(more) if more else ""
        return self.tr("Not yet: {0}{1}").format(", ".join(names), rest)

    def _show_typed(self, shown: bool) -> None:
        for way in (self.people, self.rooms, self.totals, self.paste):
            way.show_typed(shown)

    def _go_on(self) -> None:
        """After the last vote the keyboard is where the vote is closed."""
        state = self._workspace.state
        ballot = voting.open_ballot(state)
        if ballot is None:
            return
        if voting.turnout(voting.held(state, ballot)).waiting:
            self.begin()
        else:
            self.close_vote.setFocus()
