"""Saving a sketch as SVG: where to is asked without blocking anything, and the outcome is said."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from facilitator.errors import UserError
from facilitator.model.sketch import Stroke
from ui.core_words import in_words
from ui.widgets.save_dialog import SaveDialog, SaveOutcome
from ui.workspace import Workspace


class SketchSaving(SaveOutcome):
    """What was written, or why nothing was; hidden until then."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sketch: tuple[str, tuple[Stroke, ...]] = ("", ())
        self.place = SaveDialog(self.tr("Save the sketch as SVG"), self)
        self.place.chosen.connect(self.save)

    def ask(self, idea_id: str, title: str, strokes: tuple[Stroke, ...]) -> None:
        """Asks for the file's place; the session goes on meanwhile."""
        self._sketch = (title, strokes)
        near = self._workspace.path
        self.place.ask(near, f"{near.stem}-sketch-{idea_id[-6:]}.svg", self.tr("Drawing (*.svg)"))

    def save(self, path: Path) -> None:
        """Writes the sketch that was asked about, off the Qt thread: the place may be a slow one."""
        title, strokes = self._sketch
        self.place.write(lambda: self._save(path, title, strokes))

    async def _save(self, path: Path, title: str, strokes: tuple[Stroke, ...]) -> None:
        import asyncio  # noqa: PLC0415 - the windows are on the screen before anything is saved

        from facilitator.exchange.sketch_file import save_sketch  # noqa: PLC0415

        try:
            await asyncio.to_thread(save_sketch, path, title, strokes)
        except UserError as error:
            self.say(in_words(error), "danger")
        else:
            self.say(self.tr("✓ The sketch is in {0}.").format(path.name), "kept")
