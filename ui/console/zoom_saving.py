"""Saving announced rooms for Zoom: where to is asked without blocking anything, and the outcome is said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from facilitator.errors import UserError
from facilitator.live.announced import Announced
from facilitator.rules import wording
from ui.widgets.parts import set_role
from ui.workspace import Workspace

if TYPE_CHECKING:
    import asyncio

    from facilitator.exchange.zoom_rooms import ZoomRooms

MOST_NAMES = 5
"""People without an e-mail address who are named; the others are counted."""


class ZoomSaving(QLabel):
    """What was written and who is not in it, or why nothing was; hidden until then."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._round: Announced | None = None
        self._dialog: QFileDialog | None = None
        self._task: asyncio.Task[None] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def ask(self, shown: Announced | None) -> None:
        """Asks for the file's place; the session goes on meanwhile."""
        if shown is None:
            return
        self._round = shown
        if self._dialog is None:
            self._dialog = self._new_dialog()
        near = self._workspace.path
        self._dialog.setDirectory(str(near.parent))
        self._dialog.selectFile(f"{near.stem}-rooms-{shown.number}.csv")
        self._dialog.show()
        self._dialog.raise_()

    def _new_dialog(self) -> QFileDialog:
        made = QFileDialog(self, self.tr("Save the rooms for Zoom"))
        made.setModal(False)
        made.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        made.setOption(QFileDialog.Option.DontConfirmOverwrite)  # its question would block the session
        made.setNameFilter(self.tr("Rooms for Zoom (*.csv)"))
        made.setDefaultSuffix("csv")
        made.fileSelected.connect(lambda name: self.save(Path(name)))
        return made

    def save(self, path: Path) -> None:
        """Writes the round that was asked about, off the Qt thread: the place may be a slow one."""
        import asyncio  # noqa: PLC0415 - the windows are on the screen before anything is saved

        shown = self._round
        if shown is not None and (self._task is None or self._task.done()):
            task = self._task = asyncio.ensure_future(self._save(path, shown))
            self.destroyed.connect(lambda *_: task.cancel())

    def forget(self) -> None:
        """Takes back what was said."""
        self.clear()
        self.hide()

    async def _save(self, path: Path, shown: Announced) -> None:
        import asyncio  # noqa: PLC0415

        from facilitator.live.zoom_saving import save_for_zoom  # noqa: PLC0415

        people = {p.id: p for p in self._workspace.state.participants}
        try:
            made = await asyncio.to_thread(save_for_zoom, path, shown, people)
        except UserError as error:
            self._say(str(error), "danger")
        else:
            self._say(_in_words(path, made), "kept")

    def _say(self, words: str, role: str) -> None:
        set_role(self, role)
        self.setText(words)
        self.show()


def _in_words(path: Path, made: ZoomRooms) -> str:
    people, rooms = wording.count(made.people, "person", "people"), wording.count(made.rooms, "room")
    words = f"✓ {people} in {rooms} written to {path.name}."
    missing = made.without_email
    if not missing:
        return words
    names = ", ".join(missing[:MOST_NAMES])
    more = f" and {len(missing) - MOST_NAMES} more" if len(missing) > MOST_NAMES else ""
    return f"{words} Without an e-mail address, so to be put there by hand: {names}{more}."
