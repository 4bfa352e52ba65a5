"""The coming round as rooms of people who can be moved: by dragging, by keys, or from a menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QScrollArea, QSizePolicy, QWidget

from facilitator.model.people import Participant
from ui.console.room_cell import RoomCell
from ui.theme import Tokens
from ui.widgets.parts import tip
from ui.widgets.room_chip import RoomChip
from ui.widgets.spoken import Role
from ui.widgets.surely import surely

MOST = 30
"""Rooms that are drawn at once; the others are a page further on."""
NARROWEST, WIDEST, GAP = 148, 230, 8
KEYS = Qt.Key
WAYS = {KEYS.Key_Right: (1, 0), KEYS.Key_Left: (-1, 0), KEYS.Key_Down: (0, 1), KEYS.Key_Up: (0, -1)}


class ShownRoom(Struct, frozen=True, kw_only=True):
    """A room as the facilitator sees it."""

    number: int
    people: tuple[Participant, ...]
    pinned: bool = False
    met: tuple[str, ...] = ()
    """Who has met before, in words, for each of ``people``; empty words where nobody has."""


class Target(Struct, frozen=True):
    """Where somebody who is carried would go: into a room, or in the place of another person there."""

    room: int
    swap_with: str = ""


Would = Callable[[str, Target], str]
"""What a change would bring about, in words; empty if there is nothing to be warned of."""


class RoomsBoard(QWidget):
    """Rooms side by side, as many in a row as there is width for, and one place for a new room."""

    spoken_role = Role.Grouping

    moved = Signal(str, int)
    """A person's id, and the number of the room to go into; one more than there are is a new room."""
    swapped = Signal(str, str)
    """The ids of two people who change rooms."""
    pin_asked = Signal(int, bool)
    """A room's number, and whether it is to stay as it is."""
    said = Signal(str)
    """What would happen if the person who is carried were dropped here; empty when nobody is carried."""

    def __init__(self, tokens: Tokens, would: Would, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Rooms of the coming round"))
        self._tokens, self._would = tokens, would
        self._rooms: tuple[ShownRoom, ...] = ()
        self._first = 0
        self._cells: list[RoomCell] = []
        self._chips: list[RoomChip] = []
        self._carried, self._typed = "", ""
        self._target: Target | None = None
        self._ghost: QLabel | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_rooms(self, rooms: tuple[ShownRoom, ...]) -> None:
        """Shows these rooms; whoever had the keyboard has it again."""
        focus = next((c.person.id for c in self._chips if c.hasFocus()), "")
        self._rooms = rooms
        self._first = min(self._first, (max(0, len(rooms) - 1) // MOST) * MOST)
        self._fill()
        if focus and (chip := self.find_chip(focus)):
            chip.setFocus()

    def turn(self, by: int) -> None:
        """Shows the rooms before or after."""
        last = (max(0, len(self._rooms) - 1) // MOST) * MOST
        self._first = max(0, min(last, self._first + by * MOST))
        self._fill()

    @property
    def on_show(self) -> tuple[int, int]:
        """The numbers of the first and the last room that are drawn."""
        return self._first + 1, min(len(self._rooms), self._first + MOST)

    def find_chip(self, participant_id: str) -> RoomChip | None:
        """Somebody's chip, if it is drawn."""
        return next((c for c in self._shown_chips() if c.person.id == participant_id), None)

    def cell(self, number: int) -> RoomCell:
        """The cell of a room that is drawn; the one after the last is the place for a new room."""
        return next(c for c in self._cells if c.number == number and not c.isHidden())

    def _shown_chips(self) -> list[RoomChip]:
        return [chip for chip in self._chips if not chip.isHidden()]

    def _fill(self) -> None:
        shown = self._rooms[self._first : self._first + MOST]
        people = sum(len(room.people) for room in shown)
        while len(self._cells) < len(shown) + 1:
            cell = RoomCell(self._tokens, self)
            cell.pin_asked.connect(lambda pinned, c=cell: self.pin_asked.emit(c.number, pinned))
            self._cells.append(cell)
        while len(self._chips) < people:
            self._chips.append(self._new_chip())
        spare = iter(self._chips)
        for cell, room in zip(self._cells, shown, strict=False):
            chips = [next(spare) for _ in room.people]
            for chip, person, met in zip(chips, room.people, room.met, strict=True):
                chip.show_person(person, room.number, met)
            cell.show_room(room.number, chips, pinned=room.pinned, met=any(room.met), new=False)
            cell.show()
        for chip in spare:
            chip.hide()
        place = self._cells[len(shown)]
        place.show_room(len(self._rooms) + 1, [], pinned=False, met=False, new=True)
        place.show()
        for cell in self._cells[len(shown) + 1 :]:
            cell.hide()
        for number, chip in enumerate(self._shown_chips()):
            # One stop for Tab; the arrows go from one to the next.
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus if number else Qt.FocusPolicy.StrongFocus)
        self._let_go()
        self.updateGeometry()
        self._place()

    def _new_chip(self) -> RoomChip:
        chip = RoomChip(self._tokens, self)
        chip.dragged.connect(lambda at, c=chip: self._drag(c, at))
        chip.dropped.connect(self._drop_at)
        chip.menu_asked.connect(lambda at, c=chip: self._menu(c.person.id, at))
        return chip

    # Where things stand

    def hasHeightForWidth(self) -> bool:
        """A narrow board is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that all rooms need at a width."""
        rows = self._rows(width)
        return sum(height for height, _ in rows) + GAP * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        """Three rooms wide; how high it is to be at another width, the layout asks."""
        width = 3 * (NARROWEST + GAP)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One room wide."""
        return QSize(NARROWEST, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the rooms anew."""
        self._place()
        super().resizeEvent(event)

    def _rows(self, width: int) -> list[tuple[int, list[RoomCell]]]:
        cells = [cell for cell in self._cells if not cell.isHidden()]
        across = self._across(width)
        rows = [cells[at : at + across] for at in range(0, len(cells), across)]
        return [(max(c.height_for(max(1, len(c.chips))) for c in row), row) for row in rows]

    def _across(self, width: int) -> int:
        """How many rooms stand in a row."""
        cells = sum(not cell.isHidden() for cell in self._cells)
        return max(1, min(cells, (width + GAP) // (NARROWEST + GAP)))

    def _place(self) -> None:
        across = self._across(self.width())
        wide = min(WIDEST, (self.width() - GAP * (across - 1)) // across)
        y = 0
        for height, row in self._rows(self.width()):
            for place, cell in enumerate(row):
                cell.setGeometry(place * (wide + GAP), y, wide, height)
            y += height + GAP

    # Carrying somebody

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from person to person; Return or M picks up; then arrows or digits choose the room."""
        chip = next((c for c in self._shown_chips() if c.hasFocus()), None)
        key = KEYS(event.key())
        if chip is None:
            super().keyPressEvent(event)
        elif key == KEYS.Key_Escape and self._carried:
            chip.give_up()
            self._let_go()
        elif key == KEYS.Key_Menu or (key == KEYS.Key_F10 and event.modifiers()):
            self._menu(chip.person.id, chip.mapToGlobal(chip.rect().bottomLeft()))
        elif self._carried:
            self._carry_by_key(key, event.text())
        elif key in (KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_Space, KEYS.Key_M):
            self._pick_up(chip.person.id)
            self._aim(Target(self._room_of(chip.person.id)))
        elif key in WAYS:
            self._step(chip, WAYS[key])
        else:
            super().keyPressEvent(event)

    def _carry_by_key(self, key: Qt.Key, text: str) -> None:
        target = self._target or Target(self._room_of(self._carried))
        most = len(self._rooms) + 1
        if key in (KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_Space, KEYS.Key_M):
            self._drop(target)
        elif key in WAYS:
            self._typed = ""
            self._aim(Target((target.room - 1 + sum(WAYS[key])) % most + 1))
        elif text.isdecimal() and text.isascii():
            number = int(self._typed + text)
            self._typed = str(number) if number <= most else text
            if 1 <= int(self._typed) <= most:
                self._aim(Target(int(self._typed)))
        elif key == KEYS.Key_S and target.room not in (self._room_of(self._carried), len(self._rooms) + 1):
            others = [p.id for p in self._rooms[target.room - 1].people if p.id != self._carried]
            ways = ["", *others]
            after = ways[(ways.index(target.swap_with) + 1) % len(ways)]
            self._aim(Target(target.room, after))

    def _step(self, chip: RoomChip, way: tuple[int, int]) -> None:
        """Gives the keyboard to the nearest person in that direction."""
        here = chip.mapTo(self, chip.rect().center())

        def cost(other: RoomChip) -> int:
            apart = other.mapTo(self, other.rect().center()) - here
            ahead = apart.x() * way[0] + apart.y() * way[1]
            aside = abs(apart.x() * way[1]) + abs(apart.y() * way[0])
            return ahead + 3 * aside if ahead > 0 else -1

        ahead = [(cost(c), n) for n, c in enumerate(self._shown_chips()) if cost(c) > 0]
        if ahead:
            after = self._shown_chips()[min(ahead)[1]]
            after.setFocus()
            self._bring_into_view(after)

    def _room_of(self, participant_id: str) -> int:
        return next(r.number for r in self._rooms if any(p.id == participant_id for p in r.people))

    def _pick_up(self, participant_id: str) -> None:
        self._carried, self._typed = participant_id, ""

    def _drag(self, chip: RoomChip, at: QPoint) -> None:
        if not self._carried:
            self._pick_up(chip.person.id)
            self._ghost = QLabel(self.window())
            self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._ghost.setPixmap(chip.grab())
            self._ghost.adjustSize()
            self._ghost.show()
        if self._ghost:
            self._ghost.move(self.window().mapFromGlobal(at) + QPoint(8, 8))
        inside = self.mapFromGlobal(at)
        if area := self._area():
            spot = self.mapTo(surely(area.widget()), inside)
            area.ensureVisible(spot.x(), spot.y(), 0, 40)
        self._aim(self._under(at))

    def _under(self, at: QPoint) -> Target | None:
        """Where somebody would go who is dropped at a place on the screen."""
        for cell in (c for c in self._cells if not c.isHidden()):
            if cell.rect().contains(cell.mapFromGlobal(at)):
                own = cell.number == self._room_of(self._carried)
                for chip in () if own else cell.chips:
                    if chip.rect().contains(chip.mapFromGlobal(at)):
                        return Target(cell.number, chip.person.id)
                return Target(cell.number)
        return None

    def _drop_at(self, at: QPoint) -> None:
        if self._carried:
            self._drop(self._under(at))

    def _drop(self, target: Target | None) -> None:
        carried = self._carried
        self._let_go()
        if target is None or target.room == self._room_of(carried):
            return
        if target.swap_with:
            self.swapped.emit(carried, target.swap_with)
        else:
            self.moved.emit(carried, target.room)

    def _aim(self, target: Target | None) -> None:
        self._target = target
        lit = target.room if target and not target.swap_with else 0
        for cell in self._cells:
            cell.light(cell.number == lit and not cell.isHidden())
        for chip in self._shown_chips():
            chip.light(chip.person.id in (self._carried, target.swap_with if target else ""))
        if target and not self._ghost:
            first, last = self.on_show
            if not first <= target.room <= last and target.room <= len(self._rooms):
                self.said.emit(self._words(target))
                return
            self._bring_into_view(self.cell(target.room))
        self.said.emit(self._words(target) if target else "")

    def _words(self, target: Target) -> str:
        names = {p.id: p.name for room in self._rooms for p in room.people}
        carried = names[self._carried]
        if target.swap_with:
            words = self.tr("{0} and {1} would swap").format(carried, names[target.swap_with])
        elif target.room > len(self._rooms):
            words = self.tr("{0} would go into a new room").format(carried)
        elif target.room == self._room_of(self._carried):
            if self._ghost:
                return self.tr("{0} stays in room {1}").format(carried, target.room)
            return self.tr("{0}: arrows choose a room, S a person to swap with, Return drops").format(carried)
        else:
            words = self.tr("{0} would go into room {1}").format(carried, target.room)
        warning = self._would(self._carried, target)
        return f"{words}. {warning}." if warning else f"{words}."

    def _let_go(self) -> None:
        self._carried, self._typed = "", ""
        if self._ghost:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        self._aim(None)

    def _area(self) -> QScrollArea | None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent

    def _bring_into_view(self, part: QWidget) -> None:
        if area := self._area():
            area.ensureWidgetVisible(part, 0, 20)

    def _menu(self, participant_id: str, at: QPoint) -> None:
        """Every room that is drawn to move to, and everybody there to swap with, each with its warning."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = self._room_of(participant_id)
        others = [r for r in self._rooms[self._first : self._first + MOST] if r.number != own]
        for room in others:
            target = Target(room.number)
            self._offer(menu, self.tr("Move to room {0}").format(room.number), participant_id, target)
        self._offer(menu, self.tr("Move to a new room"), participant_id, Target(len(self._rooms) + 1))
        swap = menu.addMenu(self.tr("Swap with"))
        for room in others:
            for person in room.people:
                self._offer(swap, person.name, participant_id, Target(room.number, person.id))
        menu.popup(at)

    def _offer(self, menu: QMenu, words: str, participant_id: str, target: Target) -> None:
        warning = self._would(participant_id, target)
        action = menu.addAction(self.tr("{0} · met before").format(words) if warning else words)
        action.setToolTip(tip(warning))
        emit = (
            partial(self.swapped.emit, participant_id, target.swap_with)
            if target.swap_with
            else partial(self.moved.emit, participant_id, target.room)
        )
        action.triggered.connect(lambda _=False: emit())
