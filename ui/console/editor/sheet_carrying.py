"""Carrying a line about its run sheet, by mouse or by keys: it is shown and said where it would be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint

from ui import wording
from ui.console.editor.lines import in_order
from ui.widgets.edge_scroll import EdgeScroll

if TYPE_CHECKING:
    from ui.console.editor.sheet_list import SheetList

translate = QCoreApplication.translate


class SheetCarrying:
    """What the run sheet has in its hands: nothing, or a line and the order that there would be with it."""

    def __init__(self, sheet: SheetList) -> None:
        self._sheet = sheet
        self.activity_id = ""
        """What is carried; empty if nothing is."""
        self.by_keys = False
        self._away = False
        self._order: list[str] = []
        self._edge = EdgeScroll(sheet, self.hold)

    @property
    def on(self) -> bool:
        """True while a line is picked up."""
        return bool(self.activity_id)

    def follow(self, order: Sequence[str]) -> None:
        """The run sheet was read again, with its activities in this order."""
        self._order = list(order)
        if self.activity_id not in self._order:
            self.end()

    def end(self) -> None:
        """Has nothing in its hands any more; what is shown stays."""
        if self._away:
            self._sheet.held_over.emit(None)
        self._edge.hold(None)
        self.activity_id, self.by_keys, self._away = "", False, False

    # By keys

    def pick_up(self) -> None:
        """Picks the line up that has the keyboard, to be carried by keys."""
        line = self._sheet.line
        if line is not None and self._sheet.is_free(line):
            self.activity_id, self.by_keys = line.activity.id, True
            self._go_to(self._sheet.currentRow())

    def take(self, activity_id: str) -> None:
        """Picks an activity up by keys, as when it has just been carried here from another session."""
        self._sheet.choose(activity_id)
        self.pick_up()

    def go_on(self, steps: int) -> None:
        """Carries it so many places on; the ends hold it."""
        self._go_to(self._order.index(self.activity_id) + steps)

    def go_across(self, by: int) -> None:
        """Carries it to the session beside."""
        carried = self.activity_id
        self._sheet.give_up()
        self._sheet.across.emit(carried, by)

    def put_down(self) -> None:
        """Leaves what is carried where it is shown."""
        sheet, carried = self._sheet, self.activity_id
        place = self._order.index(carried)
        moved = self._order != [line.activity.id for line in sheet.lines]
        self.end()
        sheet.fill(in_order(sheet.lines, self._order))
        sheet.said.emit("")
        if moved:
            sheet.moved.emit(carried, place)

    # By mouse

    def hold(self, where: QPoint) -> None:
        """The line that was pressed, or is carried, is held at a point of the screen."""
        sheet = self._sheet
        self.activity_id = self.activity_id or sheet.current
        if not self.on:
            return
        place, was_away = sheet.place_at(where), self._away
        self._away = place is None
        self._edge.hold(where)
        sheet.held_over.emit(where if place is None else None)
        if place is not None:
            itself = self._order.index(self.activity_id) < place  # it is one of the lines above the point
            self._go_to(place - itself)
            if was_away:
                self._say_place()

    def let_go(self, where: QPoint) -> None:
        """It was let go at a point of the screen, on the list or off it."""
        if not self.on:
            return
        if self._away:
            carried = self.activity_id
            self._sheet.give_up()
            self._sheet.let_go_at.emit(carried, where)
        else:
            self.put_down()

    def _go_to(self, place: int) -> None:
        """Shows what is carried at a place among the others, none of which is before what was run."""
        sheet = self._sheet
        rest = [i for i in self._order if i != self.activity_id]
        place = max(sheet.frozen, min(place, len(rest)))
        order = [*rest[:place], self.activity_id, *rest[place:]]
        if order == self._order and sheet.is_lit(place):
            return
        self._order = order
        sheet.fill(in_order(sheet.lines, order))
        sheet.choose_row(place)
        self._say_place()

    def _say_place(self) -> None:
        line = self._sheet.line
        if line is None:
            return
        how = translate("SheetList", " M or Return puts it down, Esc gives up.") if self.by_keys else ""
        self._sheet.said.emit(
            translate("SheetList", "{title}: {place} of {all}, at {time}.").format(
                title=line.activity.title,
                place=self._sheet.currentRow() + 1,
                all=self._sheet.count(),
                time=wording.clock_time(line.time.starts_at, line.timezone),
            )
            + how
        )
