"""Saving the programme as a calendar: where to is asked without blocking, and the outcome is said."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator.errors import UserError
from ui.core_words import in_words
from ui.widgets.save_dialog import SaveDialog
from ui.workspace import Workspace


class CalendarSaving(QObject):
    """Asks for the file's place, writes it off the Qt thread, and says what came of it."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.place = SaveDialog(self.tr("Save the sessions and commitments as a calendar"), parent)
        self.place.chosen.connect(self.save)

    def ask(self) -> None:
        """Asks for the file's place; the session goes on meanwhile."""
        near = self._workspace.path
        self.place.ask(near, f"{near.stem}.ics", self.tr("Calendar (*.ics)"))

    def save(self, path: Path) -> None:
        """Writes the calendar: the cohort file is read beside its holder, and the place may be a slow one."""
        self.place.write(lambda: self._save(path))

    async def _save(self, path: Path) -> None:
        import asyncio  # noqa: PLC0415 - the windows are on the screen before anything is saved

        from facilitator.live import calendar_saving  # noqa: PLC0415
        from ui.tongue import tongue  # noqa: PLC0415

        try:
            save, space = calendar_saving.save_calendar, self._workspace
            made = await asyncio.to_thread(save, space.path, path, tongue=tongue())
        except UserError as error:
            self._workspace.said.emit(in_words(error), True)
        else:
            self._workspace.said.emit(f"✓ {in_words(calendar_saving.in_words(made, path.name))}", False)
