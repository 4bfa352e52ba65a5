"""The rooms of the round that was announced last, for the facilitator to read out or copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.rules import wording
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, heading_row, label, row
from ui.workspace import Workspace


class RoomsCard(QFrame):
    """Room by room; hidden where there are none."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setProperty("role", "card")
        layout = column(self, 14, 6)
        self.heading = label("", "section")
        self.state = label("", "section")
        layout.addLayout(heading_row(self.heading, self.state))
        line = row(spacing=12)
        self.names = label("", wrap=True)
        self.copy = KeyButton(self.tr("Copy"), tokens, icon="copy")
        self.copy.clicked.connect(self._copy)
        line.addWidget(self.names, 1)
        line.addWidget(self.copy)
        layout.addLayout(line)
        workspace.changed.connect(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Reads the latest round again."""
        state = self._workspace.state
        current = state.current
        number = state.latest_round(current.id) if current else 0
        self.setVisible(number > 0)
        if current is None or number == 0:
            return
        people = {p.id: p.name for p in state.participants}
        rooms: dict[int, list[str]] = {}
        for seat in state.seats:
            if seat.activity_id == current.id and seat.round == number:
                rooms.setdefault(seat.room, []).append(people.get(seat.participant_id, ""))
        rounds = max(current.rounds, number)
        self.heading.setText(self.tr("Round {0} of {1}").format(number, rounds))
        gone = [
            people.get(s.participant_id, "")
            for s in state.seats
            if s.activity_id == current.id
            and s.round == number
            and not state.presence_of(s.participant_id).here
        ]
        self.state.setText(
            self.tr("{0} has left since: F8 makes new rooms").format(", ".join(gone))
            if gone
            else wording.count(len(rooms), "room")
        )
        self.names.setText("\n".join(f"{n}   {' · '.join(rooms[n])}" for n in sorted(rooms)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.names.text())
        self._workspace.said.emit(self.tr("The rooms are on the clipboard."), False)
