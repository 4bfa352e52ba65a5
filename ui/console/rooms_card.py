"""The rooms of the round that was announced last, for the facilitator to read out or copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.rules import wording
from ui.console.keys import SEQUENCE
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, heading_row, label, row
from ui.workspace import Workspace

MOST = 30
"""Rooms that are listed; the stage and the clipboard have all of them."""

MOST_IN_ONE = 3
"""Rooms of two up to which one column is enough."""


class RoomsCard(QFrame):
    """Room by room; hidden where there are none."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lines: list[str] = []
        self.setProperty("role", "card")
        layout = column(self, 14, 6)
        self.heading = label("", "section")
        self.state = label("", "section")
        layout.addLayout(heading_row(self.heading, self.state))
        self.names, self.more_names = label("", wrap=True), label("", wrap=True)
        line = row(spacing=16)
        for part in (self.names, self.more_names):
            line.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(line)
        buttons = Flow(spacing=8)
        self.copy = KeyButton(self.tr("Copy for the chat"), tokens, icon="copy", key=SEQUENCE["copy_rooms"])
        self.copy.clicked.connect(self.copy_rooms)
        buttons.addWidget(self.copy)
        layout.addLayout(buttons)
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
        self._lines = [f"{n}   {' · '.join(rooms[n])}" for n in sorted(rooms)]
        shown = self._lines[:MOST]
        if len(self._lines) > MOST:
            shown.append(self.tr("and {0} more").format(wording.count(len(self._lines) - MOST, "room")))
        two_columns = len(shown) > MOST_IN_ONE and all(len(people) <= 2 for people in rooms.values())
        cut = -(-len(shown) // 2) if two_columns else len(shown)
        self.names.setText("\n".join(shown[:cut]))
        self.more_names.setText("\n".join(shown[cut:]))
        self.more_names.setVisible(two_columns)

    def copy_rooms(self) -> None:
        """Puts the rooms on the clipboard, to be pasted into the meeting's chat."""
        if self.isHidden():
            self._workspace.said.emit(self.tr("No rooms have been announced in this activity yet."), True)
            return
        QGuiApplication.clipboard().setText("\n".join(self._lines))
        self._workspace.said.emit(self.tr("The rooms are on the clipboard."), False)
