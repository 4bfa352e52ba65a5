"""Mentor pairs proposed, moved by hand, and accepted: the other half of the People page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from facilitator.capture.store import Changes
from facilitator.live import pairs
from facilitator.rules import pair_choice
from facilitator.rules.pair_choice import Choice
from ui import wording
from ui.console.pair_choices import HAND, NOW, ChoiceBar
from ui.console.pair_list import PairLine, PairList
from ui.console.pair_search import PairSearch
from ui.console.pair_weighing import Said, cell_words, weigh
from ui.console.pair_weights import WeightSliders
from ui.console.third_button import ThirdButton
from ui.theme import Tokens
from ui.widgets.heat_map import HeatLegend, HeatMap, hundredths
from ui.widgets.key_button import KeyButton
from ui.widgets.name_grid import NOWHERE, Place
from ui.widgets.names_at_edges import Named
from ui.widgets.parts import column, frame, label, row, set_role
from ui.widgets.turning import Turning
from ui.widgets.way_button import WayButton, side_by_side
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.pair_solving import Asked, Solved

SIDE_WIDTH = 348
TURNS_AT = 860
"""Pixels below which the proposal stands below the scores."""
KINDS = frozenset({"participant", "pair", "wish", "goal", "pair_checkin"})


class PairsView(QWidget):
    """The cohort's pairs and the proposal stand side by side; nothing is written before it is accepted."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from ui.console import pair_solving  # noqa: PLC0415 - the solver is read when pairs are first wanted

        self._solving = pair_solving
        self._workspace = workspace
        self._search = PairSearch(self._asked, pair_solving.solve, self)
        self._search.found.connect(self._take)
        self._search.refused.connect(lambda words: workspace.said.emit(words, True))
        self._solved: Solved | None = None
        self._shown = NOW
        self._choice = self._present = Choice(())
        self._before: list[tuple[str, Choice]] = []
        self._pins: frozenset[tuple[str, str]] = frozenset()
        layout = Turning(TURNS_AT, spacing=20, parent=self)
        layout.add(self._middle(tokens), 1)
        layout.add_side(self._side(tokens), SIDE_WIDTH)
        workspace.changed.connect(self._changed)

    def _middle(self, tokens: Tokens) -> QVBoxLayout:
        layout = column(spacing=8)
        self.weights = WeightSliders(
            {
                "sector": self.tr("Same sector"),
                "duties": self.tr("Like duties"),
                "departments": self.tr("Different departments"),
                "grade": self.tr("Near in grade"),
            },
            {name: round(10 * weight) for name, weight in self._solving.Weights().by_part().items()},
        )
        self.weights.changed.connect(self.recompute)
        layout.addWidget(self.weights)
        self.empty = frame("sunken")
        inside = column(self.empty, 22, 6)
        inside.addWidget(label(self.tr("Pairs need people of both professions"), "strong"))
        inside.addWidget(
            label(
                self.tr(
                    "Add policymakers and people from operational delivery from a roster. This view then "
                    "proposes who could mentor whom, and says why."
                ),
                "muted",
                wrap=True,
            )
        )
        way = WayButton("roster", self.tr("Add people from a roster"), tokens, icon="user-plus")
        inside.addWidget(side_by_side(way))
        inside.addStretch(1)
        layout.addWidget(self.empty, 1)
        self.map = HeatMap(tokens)
        self.map.pointed.connect(self._say)
        self.map.carried.connect(self._say)
        self.map.moved.connect(self._move)
        self.map.pin_asked.connect(self._pin)
        self.map.taken_back.connect(self.take_back)
        layout.addWidget(self.map, 1)
        self.said = label("", "strong", wrap=True)
        self.said.setMinimumHeight(42)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.said)
        self.legend = HeatLegend(tokens)
        layout.addWidget(self.legend)
        return layout

    def _side(self, tokens: Tokens) -> QFrame:
        side = QFrame()
        layout = column(side, 0, 8)
        self.total = label("", "lead")
        self.compared = label("", "muted", wrap=True)
        layout.addWidget(self.total)
        layout.addWidget(self.compared)
        self.choices = ChoiceBar()
        self.choices.asked.connect(self.show_choice)
        layout.addWidget(self.choices)
        self.list = PairList(tokens)
        self.list.gone_to.connect(self._go_to)
        layout.addWidget(self.list, 1)
        self.third = ThirdButton(self._workspace, tokens)
        layout.addWidget(self.third)
        self.accept = KeyButton(self.tr("Accept these pairs"), tokens, icon="check", role="primary")
        self.accept.clicked.connect(self._accept)
        layout.addWidget(self.accept)
        buttons = row(spacing=8)
        self.back = KeyButton(self.tr("Back to the proposal"), tokens, icon="rotate-ccw")
        self.back.clicked.connect(lambda: self.show_choice("0"))
        self.keep = KeyButton(self.tr("Keep as it is"), tokens)
        self.keep.clicked.connect(lambda: self.show_choice(NOW))
        buttons.addWidget(self.back)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        return side

    # Computing

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self._search.outdate()
            if self.isVisible():
                self.recompute()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while one looked elsewhere is computed now."""
        super().showEvent(event)
        if self._search.look():
            self.recompute()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is on its way is not shown any more."""
        super().hideEvent(event)
        self._search.look_away()

    def recompute(self) -> None:
        """Scores everybody again and looks for the best pairs, off the Qt thread."""
        if self._solved is None:  # what is known at once is shown at once
            self._show_parts(len({p.profession for p in self._workspace.state.participants if p.active}) == 2)
            self.said.setText(self.tr("Looking for the pairs that fit best…"))
        self._search.begin()

    @property
    def computing(self) -> bool:
        """True while a proposal is on its way."""
        return self._search.on

    def _asked(self) -> Asked:
        state = self._workspace.state
        return self._solving.Asked(
            people=tuple(p for p in state.participants if p.active),
            pairs=state.pairs,
            wishes=state.wishes,
            kept=pairs.with_history(self._workspace.store),
            weights=self._solving.Weights(**self.weights.values()),
            pins=self._pins,
        )

    def _show_parts(self, both: bool) -> None:
        """Shows the scores, or what is missing before there can be any."""
        for part in (self.map, self.said, self.legend):
            part.setVisible(both)
        self.empty.setVisible(not both)

    def _take(self, solved: Solved) -> None:
        """Shows a new answer; moves by hand stay where the people are the same."""
        before, self._solved = self._solved, solved
        ids = ([p.id for p in solved.policy], [p.id for p in solved.operational])
        now = pair_choice.chosen(*ids, [pair.two for pair in self._workspace.state.pairs])
        same = before is not None and (before.policy, before.operational) == (
            solved.policy,
            solved.operational,
        )
        others = not same or now != self._present
        self._present = now
        if others:
            self._before.clear()
            self._shown = NOW if any(c is not None for c in now.partners) else "0"
        self._show_parts(bool(solved.policy and solved.operational))
        self.map.show_scores(
            [Named(p.name, p.profession.letter) for p in solved.policy],
            [Named(p.name, p.profession.letter) for p in solved.operational],
            solved.scores.tolist(),
            solved.barred,
            solved.lowest,
            solved.highest,
        )
        if self._shown == HAND:
            self._show()
        else:
            self.show_choice(self._shown)

    # Choosing

    def show_choice(self, name: str) -> None:
        """Shows the pairs as they are (``now``) or a proposal by its number, ``0`` being the best."""
        if self._solved is None:
            return
        self._before.clear()
        if name == NOW or not self._solved.proposals:
            self._shown, self._choice = NOW, self._present
        else:
            place = min(int(name), len(self._solved.proposals) - 1)
            self._shown, self._choice = str(place), self._solved.proposals[place]
        self._show()

    def take_back(self) -> None:
        """Esc: the last move by hand is not wanted."""
        if self._before:
            self._shown, self._choice = self._before.pop()
            self._show()

    def _move(self, at_row: int, at_column: int) -> None:
        assert self._solved is not None
        found = weigh(self._solved, self._choice, at_row, at_column)
        if found.refused:
            self._workspace.said.emit(found.refused, True)
            return
        if found.after != self._choice:
            self._before.append((self._shown, self._choice))
            self._shown, self._choice = HAND, found.after
            self._show()

    def _pin(self, at_row: int, at_column: int) -> None:
        """P: a pair of the cohort is pinned in the file, a proposed one until it is accepted."""
        solved = self._solved
        if solved is None or not self._choice.has(at_row, at_column):
            self._workspace.said.emit(self.tr("Only a chosen pair can be pinned."), True)
            return
        ids = (solved.policy[at_row].id, solved.operational[at_column].id)
        pair = next((p for p in self._workspace.state.pairs if p.two == ids), None)
        if pair is not None:
            self._workspace.do(pairs.pin, pair.id, not pair.pinned)
        else:
            self._pins = self._pins ^ {ids}
            self.recompute()

    def _accept(self) -> None:
        solved = self._solved
        assert solved is not None
        if self._workspace.do(pairs.accept, solved.accepted(self._choice)):
            self._pins = frozenset()

    # Showing

    def _show(self) -> None:
        solved = self._solved
        assert solved is not None
        pinned = solved.pinned
        marks = _places(self._choice)
        self.map.show_marks(marks, _places(self._present), pinned)
        now, best = self._present.total(solved.scores), 0.0
        total = self._choice.total(solved.scores)
        totals = {NOW: now} if _places(self._present) else {}
        for place, proposal in enumerate(solved.proposals):
            totals[str(place)] = proposal.total(solved.scores)
            best = max(best, totals[str(place)])
        if self._shown == HAND:
            totals[HAND] = total
        self.choices.show_totals(totals, self._shown)
        self.total.setText(
            self.tr("{0}, total {1}").format(wording.count(len(marks), "pair"), hundredths(total))
        )
        if not _places(self._present):
            words = self.tr("There are no pairs yet. The best total is {0}.").format(hundredths(best))
        else:
            words = self.tr("Now {0}, best {1} with these weights.").format(hundredths(now), hundredths(best))
        self.compared.setText(words)
        self.list.show_lines(self._lines(pinned))
        self.third.offer(solved.third(self._choice) if self._choice == self._present else None)
        self.back.setEnabled(bool(solved.proposals) and self._choice != solved.proposals[0])
        self.keep.setEnabled(self._choice != self._present)
        self.accept.setEnabled(bool(marks) and self._choice != self._present)
        self._say(*self.map.place)

    def _lines(self, pinned: frozenset[Place]) -> list[PairLine]:
        solved = self._solved
        assert solved is not None
        lines = [
            PairLine(
                people=(
                    *(("P", solved.policy[r].name), ("O", solved.operational[c].name)),
                    *((third.profession.letter, third.name) for third in (solved.third_of(r, c),) if third),
                ),
                why=solved.why(r, c),
                score=float(solved.scores[r][c]) if (r, c) not in solved.barred else None,
                row=r,
                column=c,
                pinned=(r, c) in pinned,
            )
            for r, c in sorted(_places(self._choice))
        ]
        return lines + [
            PairLine(people=((p.profession.letter, p.name),), why=why)
            for p, why in solved.left_over(self._choice)
        ]

    def _say(self, at_row: int, at_column: int) -> None:
        """A cell in words: who, how well, why, and what it would cost to make it a pair."""
        solved = self._solved
        if solved is None:
            return
        if (at_row, at_column) == NOWHERE:
            words = self.tr(
                "Drag a chosen mark along its row or column to swap partners. By keys: arrows move, "
                "Return makes the cell a pair, P pins, Esc takes back."
            )
            self._put(Said(words, "muted"))
            return
        words = self.map.words(at_row, at_column)
        self._put(cell_words(solved, self._choice, at_row, at_column, words))

    def _put(self, said: Said) -> None:
        set_role(self.said, said.role)
        self.said.setText(said.words)

    def _go_to(self, at_row: int, at_column: int) -> None:
        self.map.setFocus()
        self.map.go_to(at_row, at_column)


def _places(choice: Choice) -> frozenset[Place]:
    return frozenset((r, c) for r, c in enumerate(choice.partners) if c is not None)
