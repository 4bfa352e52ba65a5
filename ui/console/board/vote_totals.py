"""Dots as totals after a voice vote: one number a card, taken in one for everybody."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator.live import voting as live
from facilitator.rules.voting import EVERYBODY, Held, limit
from ui import wording
from ui.console.board.vote_lists import Rows, dots_in
from ui.console.board.vote_rows import VoterRow
from ui.console.half_typed import HalfTyped
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row
from ui.workspace import Workspace

FIELD_WIDTH = 72
TOTAL = "total"


class TotalsList(QWidget):
    """Return goes from card to card, and from the last to the button that takes them all."""

    all_in = Signal()
    """The totals are taken."""

    def __init__(
        self,
        workspace: Workspace,
        tokens: Tokens,
        half_typed: HalfTyped,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._half_typed, self._ballot_id = half_typed, ""
        self._workspace, self._tokens = workspace, tokens
        self._shown = False
        layout = column(self, 0, 6)
        self.list = Rows()
        layout.addWidget(self.list, 1)
        foot = row(spacing=8)
        self.about = label("", "small", wrap=True)
        foot.addWidget(self.about, 1)
        self.clear = KeyButton(self.tr("Clear"), tokens, role="quiet")
        self.clear.setAccessibleName(self.tr("Clear the totals"))
        self.clear.clicked.connect(lambda: workspace.in_session(live.clear, EVERYBODY))
        foot.addWidget(self.clear)
        self.take = KeyButton(self.tr("Take the totals"), tokens, icon="check")
        self.take.clicked.connect(self._take)
        foot.addWidget(self.take)
        layout.addLayout(foot)

    def begin(self) -> None:
        """The keyboard goes to the first card."""
        if self.list.rows:
            self.list.go_to(next(iter(self.list.rows.values())))

    def show_typed(self, shown: bool) -> None:
        """Shows what is typed, or bullets for it."""
        self._shown = shown
        self.list.show_typed(shown)

    def show_vote(self, vote: Held, titles: dict[str, str]) -> None:
        """Lists the cards, and says whether totals are in."""
        self._ballot_id = vote.ballot.id
        cards = {(card.number, titles.get(card.idea_id, "")): card for card in vote.cards}
        self.list.build(list(cards), self._row)
        self.list.show_typed(self._shown)
        given = vote.given(EVERYBODY)
        for made in self.list.rows.values():
            made.show_state("", settled=bool(given), own=False)
        self.clear.setVisible(bool(given))
        most = wording.count(limit(vote, EVERYBODY), self.tr("dot"), self.tr("dots"))
        self.about.setText(dots_in(given) if given else self.tr("At most {0} in all").format(most))

    def _row(self, card: tuple[int, str]) -> VoterRow:
        number, title = card
        made = VoterRow(title, self._tokens, number=str(number), field_width=FIELD_WIDTH)
        made.field.setAccessibleName(self.tr("Dots of card {0}, {1}").format(number, title))
        made.clear.hide()
        policy = made.clear.sizePolicy()
        policy.setRetainSizeWhenHidden(False)
        made.clear.setSizePolicy(policy)
        made.typed.connect(lambda _: self._go_on(made))
        made.field.textEdited.connect(lambda text: self._half_typed.typed(self._key(number), text))
        made.field.setText(self._half_typed.words(self._key(number)))
        return made

    def _key(self, number: int) -> str:
        return live.draft_key(self._ballot_id, f"{TOTAL}.{number}")

    def _go_on(self, made: VoterRow) -> None:
        every = list(self.list.rows.values())
        at = every.index(made) + 1
        if at < len(every):
            self.list.go_to(every[at])
        else:
            self.take.setFocus()

    def _take(self) -> None:
        typed = {number: made.field.text() for (number, _), made in self.list.rows.items()}
        if (
            self._workspace.in_session(live.cast_total, typed, draft=live.draft_key(self._ballot_id, TOTAL))
            is None
        ):
            return
        for (number, _), made in self.list.rows.items():
            made.take()
            self._half_typed.forget(self._key(number))
        self.all_in.emit()
