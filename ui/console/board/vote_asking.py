"""Before a dot vote: the question, dots for each person, and which cards it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from facilitator.live import voting
from facilitator.live.voting import LONGEST_QUESTION, MOST_DOTS, USUAL_QUESTION, to_vote_on
from ui import wording
from ui.console.board.vote_numbers import VoteNumbers
from ui.console.half_typed import HalfTyped
from ui.console.keys import SEQUENCE
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.field import Field
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row
from ui.widgets.way_button import WayButton
from ui.workspace import Workspace

USUAL_DOTS = 3
QUESTION = "vote.question"


class VoteAsking(QWidget):
    """Return in the question starts the vote too."""

    result_asked = Signal()
    """The last result is to be seen again."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._selected: tuple[str, ...] = ()
        layout = column(self, 0, 8)
        layout.addWidget(label(self.tr("Question"), "section"))
        self.question = Field(in_words(USUAL_QUESTION))
        self.question.setMaxLength(LONGEST_QUESTION)
        self.question.setAccessibleName(self.tr("Question of the vote"))
        self.question.returnPressed.connect(self._start)
        self.half_typed = HalfTyped(workspace, self)
        self.question.textEdited.connect(lambda words: self.half_typed.typed(QUESTION, words))
        if half := self.half_typed.words(QUESTION):
            self.question.setText(half)
        layout.addWidget(self.question)
        dots = row(spacing=10)
        self.dots = QSpinBox()
        self.dots.setRange(1, MOST_DOTS)
        self.dots.setValue(USUAL_DOTS)
        self.dots.setFixedWidth(124)
        self.dots.setAccessibleName(self.tr("Dots for each person"))
        dots.addWidget(self.dots)
        dots.addWidget(label(self.tr("dots for each person")))
        dots.addStretch(1)
        layout.addLayout(dots)
        self.about = label("", "section")
        layout.addWidget(self.about)
        self.first = WayButton("idea", self.tr("New idea"), tokens, icon="lightbulb", key=SEQUENCE["idea"])
        layout.addWidget(self.first)
        self.numbers = VoteNumbers()
        layout.addWidget(self.numbers, 1)
        self.start = KeyButton(self.tr("Start the vote"), tokens, icon="play", role="primary")
        self.start.clicked.connect(self._start)
        layout.addWidget(self.start)
        self.hint = label(
            self.tr("The stage shows the cards by number, and nobody's dots until you close the vote."),
            "small",
            wrap=True,
        )
        layout.addWidget(self.hint)
        self.result = KeyButton(self.tr("Last result"), tokens, icon="list", role="quiet")
        self.result.clicked.connect(self.result_asked)
        layout.addWidget(self.result)

    def select(self, idea_ids: Sequence[str]) -> None:
        """Says which cards are selected on the board."""
        self._selected = tuple(idea_ids)
        self.refresh()

    def begin(self) -> None:
        """Ready to type the question."""
        self.question.setFocus()
        self.question.selectAll()

    def refresh(self) -> None:
        """Counts the cards again, and lists them by the numbers that they would have."""
        state = self._workspace.state
        there = {idea.id for idea in state.ideas}
        chosen = [i for i in self._selected if i in there]
        cards = to_vote_on(state.ideas, chosen)
        if chosen:
            words = self.tr("About {0} selected").format(
                wording.count(len(cards), self.tr("card"), self.tr("cards"))
            )
            down = len(chosen) - len(cards)
        else:
            words = self.tr("About {0}: all ideas and prototypes").format(
                wording.count(len(cards), self.tr("card"), self.tr("cards"))
            )
            down = len([i for i in state.ideas if not i.revealed and i.stage in voting.VOTED_ON])
        self.about.setText(words + (self.tr(", {0} face down left out").format(down) if down else ""))
        self.about.setWordWrap(True)
        first = cards[: voting.MOST_CARDS]
        self.numbers.show_cards([(n, idea.title) for n, idea in enumerate(first, start=1)])
        self.start.setEnabled(bool(cards))
        self.first.setVisible(not cards)
        if not cards:
            self.about.setText(
                self.tr("There is no card to vote on yet. Put ideas on the board, or turn some face up.")
            )
        self._cards = cards

    def _start(self) -> None:
        begun = self._workspace.in_session(
            voting.open_ballot,
            self.question.text(),
            self.dots.value(),
            [idea.id for idea in self._cards],
            draft=QUESTION,
        )
        if begun is not None:
            self.half_typed.forget(QUESTION)
