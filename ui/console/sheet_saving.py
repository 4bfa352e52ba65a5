"""Saving a self-led session's prompt sheets: where to is asked without blocking, and the outcome is said."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator.errors import UserError
from ui.core_words import in_words
from ui.widgets.save_dialog import SaveDialog
from ui.workspace import Workspace


class SheetSaving(QObject):
    """Asks for the file's place, sets and writes it off the Qt thread, and says what came of it."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._number = workspace, 0
        self.place = SaveDialog(self.tr("Save the prompt sheets, or the return slips to fill in"), parent)
        self.place.chosen.connect(self.save)

    def ask(self, number: int) -> None:
        """Asks for the place of the sheets of a session, by its number."""
        self._number = number
        near = self._workspace.path
        kinds = self.tr("Prompt sheets (*.pdf);;Return slips to fill in (*.csv)")
        self.place.ask(near, f"{near.stem}-session-{number}.pdf", kinds)

    def save(self, path: Path) -> None:
        """Writes the sheets, or the slips, by the ending of the file's name."""
        number = self._number
        self.place.write(lambda: self._save(path, number))

    async def _save(self, path: Path, number: int) -> None:
        import asyncio  # noqa: PLC0415 - the windows are on the screen before anything is saved

        from facilitator.live.self_led import save_sheets  # noqa: PLC0415
        from ui.tongue import tongue  # noqa: PLC0415

        space = self._workspace
        try:
            said = await asyncio.to_thread(save_sheets, space.path, path, space.now(), number, tongue())
        except UserError as error:
            space.said.emit(in_words(error), True)
        else:
            space.said.emit(f"✓ {in_words(said)}", False)
