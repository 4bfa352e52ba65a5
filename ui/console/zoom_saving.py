"""Saving announced rooms for Zoom: where to is asked without blocking anything, and the outcome is said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator.errors import UserError
from facilitator.live.announced import Announced
from ui import wording
from ui.core_words import in_words
from ui.widgets.save_dialog import SaveDialog, SaveOutcome
from ui.workspace import Workspace

if TYPE_CHECKING:
    from facilitator.exchange.zoom_rooms import ZoomRooms

MOST_NAMES = 5
"""People without an e-mail address who are named; the others are counted."""


class ZoomSaving(SaveOutcome):
    """What was written and who is not in it, or why nothing was; hidden until then."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._round: Announced | None = None
        self.place = SaveDialog(self.tr("Save the rooms for Zoom"), self)
        self.place.chosen.connect(self.save)

    def ask(self, shown: Announced | None) -> None:
        """Asks for the file's place; the session goes on meanwhile."""
        if shown is None:
            return
        self._round = shown
        near = self._workspace.path
        kinds = self.tr("Rooms for Zoom (*.csv)")
        self.place.ask(near, f"{near.stem}-rooms-{shown.number}.csv", kinds)

    def save(self, path: Path) -> None:
        """Writes the round that was asked about, off the Qt thread: the place may be a slow one."""
        shown = self._round
        if shown is not None:
            self.place.write(lambda: self._save(path, shown))

    async def _save(self, path: Path, shown: Announced) -> None:
        import asyncio  # noqa: PLC0415

        from facilitator.live.zoom_saving import save_for_zoom  # noqa: PLC0415

        people = {p.id: p for p in self._workspace.state.participants}
        try:
            made = await asyncio.to_thread(save_for_zoom, path, shown, people)
        except UserError as error:
            self.say(in_words(error), "danger")
        else:
            self.say(_in_words(path, made), "kept")


def _in_words(path: Path, made: ZoomRooms) -> str:
    translate = QCoreApplication.translate
    people, rooms = wording.count(made.people, "person", "people"), wording.count(made.rooms, "room")
    words = translate("ZoomSaving", "✓ {people} in {rooms} written to {file}.")
    words = words.format(people=people, rooms=rooms, file=path.name)
    missing = made.without_email
    if not missing:
        return words
    names = ", ".join(missing[:MOST_NAMES])
    if len(missing) > MOST_NAMES:
        more = translate("ZoomSaving", "{names} and {number} more")
        names = more.format(names=names, number=len(missing) - MOST_NAMES)
    by_hand = translate("ZoomSaving", "Without an e-mail address, so to be put there by hand: {names}.")
    return f"{words} {by_hand.format(names=names)}"
