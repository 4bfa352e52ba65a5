"""Dots as they are typed person by person, or room by room."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator.live import voting as live
from facilitator.rules.voting import Held, Voter, turnout
from ui import wording
from ui.console.board.vote_rows import VoterRow
from ui.console.half_typed import HalfTyped
from ui.theme import Tokens
from ui.widgets.parts import clear, column, label, scrolled
from ui.workspace import Workspace


class Rows(QWidget):
    """Rows one below the other that scroll; those whose voters stay keep what is half typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, 0, 0)
        inside = QWidget()
        self._layout = column(inside, 0, 4)
        self._layout.setContentsMargins(0, 0, 6, 0)
        self.area = scrolled(inside)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self.area)
        self._keys: list[Hashable] = []
        self.rows: dict[Any, VoterRow] = {}

    def build(self, keys: Sequence[Hashable], make: Callable[[Any], VoterRow]) -> None:
        """Makes a row for each key, if the keys are others than before."""
        if list(keys) == self._keys:
            return
        clear(self._layout)
        self._keys = list(keys)
        self.rows = {key: make(key) for key in keys}
        for made in self.rows.values():
            self._layout.addWidget(made)
        self._layout.addStretch(1)

    def show_typed(self, shown: bool) -> None:
        """Shows what is typed, or bullets for it."""
        for made in self.rows.values():
            made.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def go_to(self, made: VoterRow) -> None:
        """Puts the keyboard into a row's field, in sight."""
        made.field.setFocus()
        self.area.ensureWidgetVisible(made)

    def next_waiting(self, after: VoterRow | None = None) -> VoterRow | None:
        """The row after this one whose dots are not in, from the top again at the end; None if all are."""
        every = list(self.rows.values())
        at = every.index(after) + 1 if after in every else 0
        return next((made for made in every[at:] + every[:at] if not made.settled), None)


class VoterList(QWidget):
    """People, or rooms: each with a field. Return takes the dots and goes to the next who has not voted."""

    all_in = Signal()
    """The last of them has voted."""

    def __init__(
        self,
        workspace: Workspace,
        tokens: Tokens,
        half_typed: HalfTyped,
        *,
        by_room: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tokens, self._by_room = workspace, tokens, by_room
        self._half_typed = half_typed
        self._shown = False
        self._vote: Held
        layout = column(self, 0, 0)
        self.none = label(
            self.tr("No rooms have been announced in this session. Take the dots by person, or as totals."),
            "muted",
            wrap=True,
        )
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.hide()
        layout.addWidget(self.none)
        self.list = Rows()
        layout.addWidget(self.list, 1)

    @property
    def rows(self) -> dict[Voter, VoterRow]:
        """The row of each voter."""
        return self.list.rows

    def begin(self) -> None:
        """The keyboard goes to the first who has not voted."""
        made = self.list.next_waiting() or next(iter(self.rows.values()), None)
        if made is not None:
            self.list.go_to(made)

    def show_typed(self, shown: bool) -> None:
        """Shows what is typed, or bullets for it."""
        self._shown = shown
        self.list.show_typed(shown)

    def show_vote(self, vote: Held) -> None:
        """Says of each how it stands, and of nobody what was voted for."""
        self._vote = vote
        self.list.build(self._voters(vote), self._row)
        self.list.show_typed(self._shown)
        self.none.setVisible(not self.rows)
        self.list.setVisible(bool(self.rows))
        voted = frozenset(turnout(vote).voted)
        for voter, made in self.rows.items():
            self._show(made, vote, voter, voted)

    def _voters(self, vote: Held) -> list[Voter]:
        if self._by_room:
            return [Voter(room=number) for number in vote.rooms]
        here, voted = set(vote.here), {v.participant_id for v in vote.votes}
        shown = [p for p in vote.people if p.active or p.id in voted]
        return [Voter(p.id) for p in sorted(shown, key=lambda p: p.id not in here)]

    def _row(self, voter: Voter) -> VoterRow:
        if voter.room is not None:
            people = ", ".join(self._vote.names.get(p, "") for p in self._vote.rooms[voter.room])
            made = VoterRow(self.tr("Room {0}: {1}").format(voter.room, people), self._tokens)
            command: Callable[..., Any] = live.cast_room
        else:
            person = next(p for p in self._vote.people if p.id == voter.participant_id)
            made = VoterRow(person.name, self._tokens, letter=person.profession.letter)
            command = live.cast_person
        who = voter.room if voter.room is not None else voter.participant_id
        made.typed.connect(lambda text: self._cast(made, command, who, text))
        made.field.textEdited.connect(lambda text: self._half_typed.typed(self._key(who), text))
        made.field.setText(self._half_typed.words(self._key(who)))
        made.clear_asked.connect(lambda: self._clear(made, voter))
        return made

    def _show(self, made: VoterRow, vote: Held, voter: Voter, voted: frozenset[str]) -> None:
        own = vote.given(voter)
        person = voter.participant_id
        if own:
            made.show_state(dots_in(own), settled=True, own=True)
        elif vote.counted_in_one:
            made.show_state(self.tr("in the totals"), settled=True, own=False)
        elif person is not None and person in voted:
            words = self.tr("with room {0}").format(vote.room_of.get(person, ""))
            made.show_state(words, settled=True, own=False)
        elif person is not None and person not in vote.here:
            made.show_state(self.tr("not here"), settled=True, own=False)
        elif person is None and voted.intersection(vote.rooms.get(voter.room or 0, ())):
            made.show_state(self.tr("one by one"), settled=True, own=False)
        else:
            made.show_state(self.tr("not yet"), settled=False, own=False)

    def _key(self, who: object) -> str:
        return live.draft_key(self._vote.ballot.id, who)

    def _cast(self, made: VoterRow, command: Callable[..., Any], who: Any, text: str) -> None:
        if text.strip():
            if self._workspace.in_session(command, who, text, draft=self._key(who)) is None:
                made.refuse()
                return
            made.take()
            self._half_typed.forget(self._key(who))
        following = self.list.next_waiting(made)
        if following is not None:
            self.list.go_to(following)
        else:
            self.all_in.emit()

    def _clear(self, made: VoterRow, voter: Voter) -> None:
        self._workspace.in_session(live.clear, voter)
        self.list.go_to(made)


def dots_in(count: int) -> str:
    """How many dots are in, and no more: ``✓ 3 dots in``."""
    return f"✓ {wording.count(count, 'dot')} in"
