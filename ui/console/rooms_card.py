"""The round that was announced last: its rooms, who moves, and what the meeting tool is told of it."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from facilitator.live import mending
from facilitator.live.announced import Announced, announced, how_many
from facilitator.model.run import LiveState
from facilitator.phrase import listed
from facilitator.rules import room_words
from facilitator.rules.room_moves import Move
from ui import wording
from ui.console.announced_room import AnnouncedRoom
from ui.console.keys import SEQUENCE
from ui.console.zoom_saving import ZoomSaving
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.columns import Columns
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, heading_row, label, row
from ui.workspace import Workspace

MOST = 30
"""Rooms that are listed; the stage and the clipboard have all of them."""
MOST_MOVES = 8
"""Moves that are listed before the others are asked for."""
NARROWEST, MOST_COLUMNS = 200, 3


class _Known(Struct):
    """The rooms as the card first showed them, so that it can say which have changed since."""

    of: tuple[str, int, bool]
    """The activity, the round, and whether people are still on their way."""
    rooms: dict[int, tuple[str, ...]]


class RoomsCard(QFrame):
    """Room by room; hidden where there are none."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._known: _Known | None = None
        self._round: Announced | None = None
        self._names: dict[str, str] = {}
        self._every_move = False
        self.setProperty("role", "card")
        layout = column(self, 12, 6)
        self.heading = label("", "section")
        self.state = label("", "section")
        layout.addLayout(heading_row(self.heading, self.state))
        self._trouble(layout)
        self.rooms = Columns(narrowest=NARROWEST, most=MOST_COLUMNS)
        self._cells: list[AnnouncedRoom] = []
        layout.addLayout(self.rooms)
        self.more_rooms = label("", "small")
        layout.addWidget(self.more_rooms)
        self.moves = label("", "small", wrap=True)
        layout.addWidget(self.moves)
        self._buttons(layout)
        workspace.changed.connect(lambda _: self.refresh())
        self.refresh()

    def _trouble(self, layout: QVBoxLayout) -> None:
        self.alone = frame("banner")
        line = row(self.alone, 8, 12)
        self.alone_text = label("", "strong", wrap=True)
        self.mend = KeyButton(self.tr("Join another room"), self._tokens, icon="users", key=SEQUENCE["mend"])
        self.mend.clicked.connect(self.mend_rooms)
        line.addWidget(self.alone_text, 1)
        line.addWidget(self.mend)
        layout.addWidget(self.alone)
        self.unfit = label(
            self.tr("Not the rooms of those who are here now: F8 makes new ones."), "warning", wrap=True
        )
        layout.addWidget(self.unfit)
        self.crowded = label("", "needed", wrap=True)
        layout.addWidget(self.crowded)

    def _buttons(self, layout: QVBoxLayout) -> None:
        t = self._tokens
        self.copy_the_moves = KeyButton(self.tr("Copy moves"), t, icon="copy", key=SEQUENCE["copy_moves"])
        self.copy_the_moves.clicked.connect(self.copy_moves)
        self.copy = KeyButton(self.tr("Copy for the chat"), t, icon="copy", key=SEQUENCE["copy_rooms"])
        self.copy.clicked.connect(self.copy_rooms)
        self.zoom = KeyButton(self.tr("Save for Zoom…"), t, icon="download")
        self.all_moves = KeyButton("", t, icon="chevron-down", role="quiet")
        self.all_moves.clicked.connect(self._toggle_moves)
        flow = Flow(spacing=8)
        for button in (self.all_moves, self.copy_the_moves, self.copy, self.zoom):
            flow.addWidget(button)
        layout.addLayout(flow)
        self.saving = ZoomSaving(self._workspace)
        self.zoom.clicked.connect(lambda: self.saving.ask(self._round))
        layout.addWidget(self.saving)

    def refresh(self) -> None:
        """Reads the latest round again."""
        state = self._workspace.state
        shown = announced(state)
        if self._round is None or shown is None or shown.rooms != self._round.rooms:
            self.saving.forget()  # what was written is no longer what is shown
        self._round = shown
        self.setVisible(shown is not None)
        if shown is None:
            self._known = None
            return
        self._names = {p.id: p.name for p in state.participants}
        self.heading.setText(self.tr("Round {0} of {1}").format(shown.number, shown.of))
        many = wording.count(len(shown.rooms), "room")
        self.state.setText(many if shown.first else f"{many} · {in_words(how_many(shown.moves))}")
        self.copy_the_moves.setVisible(not shown.first)  # its key copies the rooms until then
        self._show_trouble(state, shown)
        self._show_rooms(shown, self._changed(state, shown))
        self._show_moves(shown)

    def _changed(self, state: LiveState, shown: Announced) -> set[int]:
        """The numbers of the rooms that are no longer as the card first showed them."""
        of = (state.current.id if state.current else "", shown.number, shown.on_the_way)
        if self._known is None or self._known.of != of:
            self._known = _Known(of, shown.rooms)
        known = self._known.rooms
        return {n for n, people in shown.rooms.items() if set(known.get(n, ())) != set(people)}

    def _show_trouble(self, state: LiveState, shown: Announced) -> None:
        room_of = {i: number for number, room in shown.rooms.items() for i in room}
        lonely = [
            self.tr("{0} is alone in room {1}").format(self._names.get(i, ""), room_of[i])
            if i in room_of
            else self.tr("{0} is in no room").format(self._names.get(i, ""))
            for i in mending.alone(state)
        ]
        self.alone_text.setText("; ".join(lonely))
        self.alone.setVisible(bool(lonely))
        self.unfit.setVisible(shown.on_the_way and {p.id for p in state.here} != set(room_of))

        self._show_crowded(state, shown)

    def _show_crowded(self, state: LiveState, shown: Announced) -> None:
        """A room with one more than there are turns has to be told who shares one."""
        turns = state.current.turns if state.current else None
        more = [str(n) for n, room in shown.rooms.items() if turns and len(room) > len(turns.names)]
        words = self.tr("More people than turns in room {rooms}: say who shares a turn.")
        if len(more) > 1:
            words = self.tr("More people than turns in rooms {rooms}: say who shares a turn.")
        self.crowded.setText(words.format(rooms=in_words(listed(more))))
        self.crowded.setVisible(bool(more))

    def _show_rooms(self, shown: Announced, changed: set[int]) -> None:
        rooms = list(shown.rooms.items())[:MOST]
        while len(self._cells) < len(rooms):
            self._cells.append(AnnouncedRoom())
            self.rooms.addWidget(self._cells[-1])
        for cell, (number, people) in zip(self._cells, rooms, strict=False):
            cell.show_room(number, [self._name_of(i) for i in people], number in changed)
            cell.show()
        for cell in self._cells[len(rooms) :]:
            cell.hide()
        more = len(shown.rooms) - len(rooms)
        self.more_rooms.setVisible(more > 0)
        self.more_rooms.setText(self.tr("and {0} more").format(wording.count(more, "room")))

    def _name_of(self, participant_id: str) -> str:
        """Somebody's name, and whether they have gone while the others talk."""
        name = self._names.get(participant_id, "")
        here = self._workspace.state.presence_of(participant_id).here
        return name if here else self.tr("{0} (left)").format(name)

    def _show_moves(self, shown: Announced) -> None:
        every = len(shown.moves)
        listed = shown.moves if self._every_move else shown.moves[:MOST_MOVES]
        words = (_briefly(move, self._names.get(move.participant_id, "")) for move in listed)
        self.moves.setText(self.tr("Moves: {0}").format(" · ".join(words)))
        self.moves.setAccessibleName(in_words(room_words.moves_text(listed, self._names)))
        self.moves.setVisible(every > 0)
        self.all_moves.setVisible(every > MOST_MOVES)
        self.all_moves.set_word(
            self.tr("Fewer moves") if self._every_move else self.tr("All {0} moves").format(every),
            "chevron-up" if self._every_move else "chevron-down",
        )

    def _toggle_moves(self) -> None:
        self._every_move = not self._every_move
        if self._round:
            self._show_moves(self._round)

    def copy_moves(self) -> None:
        """Puts who changes room on the clipboard; for a session's first round all the rooms."""
        shown = self._shown()
        if shown is None:
            return
        if shown.first:
            self._copy(self._rooms_text(shown))
            self._say(self.tr("The first rooms of the session: all of them are on the clipboard."))
        else:
            self._copy(in_words(room_words.moves_text(shown.moves, self._names)))
            self._say(self.tr("On the clipboard: {0}.").format(in_words(how_many(shown.moves))))

    def copy_rooms(self) -> None:
        """Puts the rooms on the clipboard, to be pasted into the meeting's chat."""
        shown = self._shown()
        if shown is not None:
            self._copy(self._rooms_text(shown))
            self._say(self.tr("The rooms are on the clipboard."))

    def mend_rooms(self) -> None:
        """Lets whoever is alone in the round under way join another room."""
        self._workspace.in_session(mending.mend)

    def _shown(self) -> Announced | None:
        """The round on the card; it is said if there is none."""
        if self._round is None:
            self._workspace.said.emit(self.tr("No rooms have been announced in this activity yet."), True)
        return self._round

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _say(self, words: str) -> None:
        self._workspace.said.emit(words, False)

    def _rooms_text(self, shown: Announced) -> str:
        current = self._workspace.state.current
        if current is None:
            return ""
        title = f"{current.title} · {self.heading.text()}" if shown.of > 1 else current.title
        return in_words(room_words.rooms_text(title, shown.rooms, self._names, current.talk_about))


def _briefly(move: Move, name: str) -> str:
    """A move between rooms' numbers in a few letters, which stay in one line: ``Tom Hughes 1 → 2``."""
    came_from = "" if move.before is None else f"{move.before} "
    return f"{name} {came_from}→ {move.to}".replace(" ", "\N{NO-BREAK SPACE}")
