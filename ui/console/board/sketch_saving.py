"""Saving a sketch as SVG: where to is asked without blocking anything, and the outcome is said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from facilitator.errors import UserError
from facilitator.model.sketch import Stroke
from ui.widgets.parts import set_role
from ui.workspace import Workspace

if TYPE_CHECKING:
    import asyncio


class SketchSaving(QLabel):
    """What was written, or why nothing was; hidden until then."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._dialog: QFileDialog | None = None
        self._task: asyncio.Task[None] | None = None
        self._sketch: tuple[str, tuple[Stroke, ...]] = ("", ())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def ask(self, idea_id: str, title: str, strokes: tuple[Stroke, ...]) -> None:
        """Asks for the file's place; the session goes on meanwhile."""
        self._sketch = (title, strokes)
        if self._dialog is None:
            self._dialog = self._new_dialog()
        near = self._workspace.path
        self._dialog.setDirectory(str(near.parent))
        self._dialog.selectFile(f"{near.stem}-sketch-{idea_id[-6:]}.svg")
        self._dialog.show()
        self._dialog.raise_()

    def _new_dialog(self) -> QFileDialog:
        made = QFileDialog(self, self.tr("Save the sketch as SVG"))
        made.setModal(False)
        made.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        made.setOption(QFileDialog.Option.DontConfirmOverwrite)  # its question would block the session
        made.setNameFilter(self.tr("Drawing (*.svg)"))
        made.setDefaultSuffix("svg")
        made.fileSelected.connect(lambda name: self.save(Path(name)))
        return made

    def save(self, path: Path) -> None:
        """Writes the sketch that was asked about, off the Qt thread: the place may be a slow one."""
        import asyncio  # noqa: PLC0415 - the windows are on the screen before anything is saved

        if self._task is None or self._task.done():
            task = self._task = asyncio.ensure_future(self._save(path, *self._sketch))
            self.destroyed.connect(lambda *_: task.cancel())

    def forget(self) -> None:
        """Takes back what was said."""
        self.clear()
        self.hide()

    async def _save(self, path: Path, title: str, strokes: tuple[Stroke, ...]) -> None:
        import asyncio  # noqa: PLC0415

        from facilitator.exchange.sketch_file import save_sketch  # noqa: PLC0415

        try:
            await asyncio.to_thread(save_sketch, path, title, strokes)
        except UserError as error:
            self._say(str(error), "danger")
        else:
            self._say(self.tr("✓ The sketch is in {0}.").format(path.name), "kept")

    def _say(self, words: str, role: str) -> None:
        set_role(self, role)
        self.setText(words)
        self.show()
