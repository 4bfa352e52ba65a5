"""The coming round on the Run page: as it would be announced, and everything that shapes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from facilitator.capture.store import Changes
from facilitator.live import rounds
from facilitator.live.announced import how_many
from facilitator.live.rounds import ComingRound
from facilitator.model.programme import Grouping
from facilitator.model.run import LiveState
from facilitator.rules import met_before
from ui.console.keys import SEQUENCE
from ui.console.rooms_board import MOST, RoomsBoard, ShownRoom, Target
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, heading_row, label, row, set_role
from ui.workspace import Workspace

MOST_WARNINGS = 3
"""Sentences about who has met before; the rest is counted."""


class ComingCard(QFrame):
    """Rooms as cards with people who can be moved; hidden where no round is left."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._shown: ComingRound | None = None
        self.setProperty("role", "card")
        layout = column(self, 12, 6)
        self.heading = label("", "section")
        self.verdict = label("", "section")
        layout.addLayout(heading_row(self.heading, self.verdict))
        self.trouble = label("", "danger", wrap=True)
        layout.addWidget(self.trouble)
        self.board = RoomsBoard(tokens, self._would)
        self.board.moved.connect(lambda who, room: self._shape(rounds.move, who, room))
        self.board.swapped.connect(lambda one, other: self._shape(rounds.swap, one, other))
        self.board.pin_asked.connect(lambda room, pinned: self._shape(rounds.pin, room, pinned))
        self.board.said.connect(self._say)
        layout.addWidget(self.board)
        self.warning = label("", "warning", wrap=True)
        layout.addWidget(self.warning)
        self._buttons(tokens, layout)
        workspace.planning.changed.connect(self.refresh)
        workspace.changed.connect(lambda _: self.refresh())
        workspace.ticked.connect(lambda _: self.take.setVisible(workspace.planning.takes_long))
        self.refresh()

    def _buttons(self, tokens: Tokens, layout: QVBoxLayout) -> None:
        self.before = KeyButton("", tokens, icon="chevron-left", role="quiet")
        self.before.setAccessibleName(self.tr("Rooms before"))
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after = KeyButton("", tokens, icon="chevron-right", role="quiet")
        self.after.setAccessibleName(self.tr("Rooms after"))
        self.after.clicked.connect(lambda: self._turn(1))
        self.place = label("", "small")
        self.pages = QWidget()
        line = row(self.pages, 0, 4)
        for part in (self.before, self.place, self.after):
            line.addWidget(part)
        self.again = KeyButton(
            self.tr("Same rooms again"), tokens, icon="rotate-ccw", key=SEQUENCE["same_rooms"]
        )
        self.again.clicked.connect(self.same_again)
        self.anew = KeyButton(self.tr("Plan anew"), tokens, icon="shuffle", key=SEQUENCE["plan_anew"])
        self.anew.clicked.connect(self.plan_anew)
        self.take = KeyButton(self.tr("Stop, and take the best so far"), tokens, icon="check")
        self.take.clicked.connect(self._workspace.planning.take)
        flow = Flow(spacing=8)
        for button in (self.pages, self.take, self.again, self.anew):
            flow.addWidget(button)
        layout.addLayout(flow)

    def same_again(self) -> None:
        """Makes the coming round the rooms of the round before."""
        self._workspace.in_session(rounds.same_again)

    def plan_anew(self) -> None:
        """Gives up what was shaped by hand."""
        self._workspace.in_session(rounds.plan_anew)

    def _turn(self, by: int) -> None:
        self.board.turn(by)
        self._show_place()

    def _shape(self, command: Callable[..., Changes], *asked: object) -> None:
        """Runs a command on the round as it is shown, if that is still how it stands."""
        if self._shown is not None and self._shown is self._workspace.coming:
            self._workspace.in_session(command, self._shown, *asked)

    def refresh(self) -> None:
        """Shows the plan, how it is coming along, or why there is none."""
        state, planning = self._workspace.state, self._workspace.planning
        coming, current = planning.coming, state.current
        of_this = coming or (self._shown if planning.busy else None)
        if of_this and (current is None or of_this.activity_id != current.id):
            of_this = None
        done = state.latest_round(current.id) if current else 0
        if of_this and of_this.number != done + 1:
            of_this = None
        self.setVisible(bool(current and current.grouping and (planning.busy or coming or planning.trouble)))
        if current is None:
            return
        number, of = done + 1, max(current.rounds, done + 1)
        self.heading.setText(self.tr("Coming: round {0} of {1}").format(number, of))
        self.verdict.setText(self._verdict(coming))
        self.trouble.setText(planning.trouble)
        self.trouble.setVisible(bool(planning.trouble))
        self.board.setVisible(of_this is not None)
        if of_this is not None and of_this is not self._shown:
            self._show_round(state, of_this)
        elif of_this is None:
            self._shown = None
            self._show_warnings([])
        self.anew.setVisible(coming is not None and coming.by_hand)
        self.again.setVisible(coming is not None and bool(state.seats))
        self.take.setVisible(planning.takes_long)
        self._show_place()

    def _show_round(self, state: LiveState, coming: ComingRound) -> None:
        self._shown = coming
        people = {p.id: p for p in state.participants}
        with_whom: dict[str, list[str]] = {}
        for one, other in coming.met_before:
            with_whom.setdefault(one, []).append(people[other].name)
            with_whom.setdefault(other, []).append(people[one].name)
        rooms = tuple(
            ShownRoom(
                number=number,
                people=tuple(people[i] for i in members if i in people),
                pinned=number in coming.pinned,
                met=tuple(
                    self.tr("met {0} before").format(", ".join(with_whom[i])) if i in with_whom else ""
                    for i in members
                    if i in people
                ),
            )
            for number, members in enumerate(coming.rooms, start=1)
        )
        self.board.show_rooms(rooms)
        alone = [people[m[0]].name for m in coming.rooms if len(m) == 1 and m[0] in people]
        self._show_warnings([frozenset(two) for two in coming.met_before], alone)

    def _verdict(self, coming: ComingRound | None) -> str:
        planning = self._workspace.planning
        if coming is None:
            if planning.trouble:
                return ""
            so_far = self.tr("planning · {0} so far").format(planning.so_far)
            return so_far if planning.so_far else self.tr("planning …")
        words = self.tr("shaped by hand") if coming.by_hand else in_words(coming.verdict)
        return words if coming.first else f"{words} · {in_words(how_many(coming.moves))}"

    def _show_place(self) -> None:
        every = len(self._shown.rooms) if self._shown else 0
        self.pages.setVisible(every > MOST)
        first, last = self.board.on_show
        self.place.setText(self.tr("rooms {0} to {1} of {2}").format(first, last, every))
        self.before.setEnabled(first > 1)
        self.after.setEnabled(last < every)

    def _show_warnings(self, twos: list[frozenset[str]], alone: Sequence[str] = ()) -> None:
        sentences = [self.tr("{0} would be alone").format(name) for name in alone[:MOST_WARNINGS]]
        sentences += [self._words(two) for two in twos[:MOST_WARNINGS]]
        if len(twos) > MOST_WARNINGS:
            sentences.append(self.tr("and {0} more have met before").format(len(twos) - MOST_WARNINGS))
        self._lasting = "\n".join(sentences)
        self._say("")

    def _say(self, words: str) -> None:
        """Says what would happen while somebody is carried, and else who has met before."""
        set_role(self.warning, "strong" if words and "met" not in words else "warning")
        self.warning.setText(words or self._lasting)
        self.warning.setVisible(bool(self.warning.text()))

    def _words(self, two: frozenset[str]) -> str:
        state = self._workspace.state
        names = [p.name for p in state.participants if p.id in two]
        session_id = self._workspace.planning.met.get(two)
        numbers = {s.id: s.number for s in state.sessions}
        return in_words(met_before.words(names, numbers.get(session_id or ""), state.session.number))

    def _would(self, person_id: str, target: Target) -> str:
        """Who would meet again, in words, if a person went there."""
        if self._shown is None:
            return ""
        rooms = self._shown.rooms
        met, but = self._workspace.planning.met, self._meant()
        there = rooms[target.room - 1] if target.room <= len(rooms) else ()
        if person_id in there:
            return ""
        twos = met_before.would_meet_again(person_id, [i for i in there if i != target.swap_with], met, but)
        if target.swap_with:
            here = next(room for room in rooms if person_id in room)
            twos += met_before.would_meet_again(
                target.swap_with, [i for i in here if i != person_id], met, but
            )
        return "; ".join(self._words(two) for two in twos)

    def _meant(self) -> frozenset[frozenset[str]]:
        """Mentor pairs where the rule wants them in one room."""
        state = self._workspace.state
        rule = state.current.grouping if state.current else None
        if rule not in (Grouping.OWN_PAIR, Grouping.FOURSOME):
            return frozenset()
        return frozenset(two for pair in state.pairs for two in pair.twos)
