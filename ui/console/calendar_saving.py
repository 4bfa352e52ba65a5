"""Saving the programme as a calendar: where to is asked without blocking, and the outcome is said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator.errors import UserError
from ui.workspace import Workspace

if TYPE_CHECKING:
    import asyncio


class CalendarSaving(QObject):
    """Asks for the file's place, writes it off the Qt thread, and says what came of it."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._parent = workspace, parent
        self._dialog: QFileDialog | None = None
        self._task: asyncio.Task[None] | None = None

    def ask(self) -> None:
        """Asks for the file's place; the session goes on meanwhile."""
        if self._dialog is None:
            self._dialog = self._new_dialog()
        near = self._workspace.path
        self._dialog.setDirectory(str(near.parent))
        self._dialog.selectFile(f"{near.stem}.ics")
        self._dialog.show()
        self._dialog.raise_()

    def _new_dialog(self) -> QFileDialog:
        made = QFileDialog(self._parent, self.tr("Save the sessions and commitments as a calendar"))
        made.setModal(False)
        made.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        made.setOption(QFileDialog.Option.DontConfirmOverwrite)  # its question would block the session
        made.setNameFilter(self.tr("Calendar (*.ics)"))
        made.setDefaultSuffix("ics")
        made.fileSelected.connect(lambda name: self.save(Path(name)))
        return made

    def save(self, path: Path) -> None:
        """Writes the calendar: the cohort file is read beside its holder, and the place may be a slow one."""
        import asyncio  # noqa: PLC0415 - the windows are on the screen before anything is saved

        if self._task is None or self._task.done():
            task = self._task = asyncio.ensure_future(self._save(path))
            self.destroyed.connect(lambda *_: task.cancel())

    async def _save(self, path: Path) -> None:
        import asyncio  # noqa: PLC0415

        from facilitator.live.calendar_saving import in_words, save_calendar  # noqa: PLC0415

        try:
            made = await asyncio.to_thread(save_calendar, self._workspace.path, path)
        except UserError as error:
            self._workspace.said.emit(str(error), True)
        else:
            self._workspace.said.emit(f"✓ {in_words(made, path.name)}", False)
