"""The board written to a file: asked where without blocking, made in slices, and the outcome said."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtWidgets import QWidget

from facilitator.errors import UserError
from facilitator.exchange.board_markdown import BEGINNING, board_markdown
from facilitator.exchange.new_file import write_new
from facilitator.rules.board_sheet import BoardSheet, board_sheet
from ui import theme, wording
from ui.core_words import in_words
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.save_dialog import SaveDialog, SaveOutcome
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.board.print_card import PaintSketch

Made = TypeVar("Made")
SLICE = 0.008
"""Seconds of painting between two turns of the event loop: half a frame."""


class Format(NamedTuple):
    """A kind of file that the board is saved as."""

    suffix: str
    filter: str
    marks: tuple[bytes, ...]
    """What an older file of this kind has in it, and hardly another one."""


FORMATS = {
    "png": Format(
        "png", QT_TRANSLATE_NOOP("BoardSaving", "Image (*.png)"), (b"\x89PNG", b"Facilitator idea board")
    ),
    "pdf": Format(
        "pdf",
        QT_TRANSLATE_NOOP("BoardSaving", "Document (*.pdf)"),
        (b"%PDF", "Facilitator idea board".encode("utf-16-be")),
    ),
    "md": Format("md", QT_TRANSLATE_NOOP("BoardSaving", "Markdown (*.md)"), (BEGINNING.encode(),)),
}


class BoardSaving(SaveOutcome):
    """What was written and what was left out, or why nothing was; hidden until then."""

    def __init__(
        self, workspace: Workspace, paint_sketch: PaintSketch | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.paint_sketch = paint_sketch
        self._workspace = workspace
        self._format, self._authors = "png", False
        self.place = SaveDialog(self.tr("Save the board"), self)
        self.place.chosen.connect(lambda path: self.save(path, self._format, self._authors))
        self.setAccessibleName(self.tr("What became of saving the board"))

    def sheet(self, authors: bool) -> BoardSheet | None:
        """The board as it stands, or None, and said why, if there is no card to hand out."""
        made = board_sheet(self._workspace.state, self._workspace.now(), authors=authors)
        if made.count:
            return made
        hidden = self.tr(" Turn the cards face up that others may read.") if made.face_down else ""
        self.say(self.tr("There is no card to save yet.") + hidden, "danger")
        return None

    def ask(self, kind: str, authors: bool) -> None:
        """Asks for the file's place; the session goes on meanwhile."""
        if self.sheet(authors) is None:
            return
        self._format, self._authors = kind, authors
        near, chosen = self._workspace.path, FORMATS[kind]
        self.place.ask(near, f"{near.stem}-board.{chosen.suffix}", self.tr(chosen.filter))

    def save(self, path: Path, kind: str, authors: bool) -> None:
        """Writes the board as it is now; what happens to it meanwhile is in the next file."""
        sheet = self.sheet(authors)
        if sheet is not None and not self.place.is_writing:
            self.say(self.tr("Writing {0} …").format(path.name), "muted")
            self.place.write(lambda: self._save(path, kind, sheet))

    async def _save(self, path: Path, kind: str, sheet: BoardSheet) -> None:
        try:
            data, more = await self._made(kind, sheet)
            marks = FORMATS[kind].marks
            write = partial(
                write_new,
                path,
                data,
                such_as=f"board.{FORMATS[kind].suffix}",
                ours=lambda there: _has(there, marks),
            )
            await asyncio.get_event_loop().run_in_executor(None, write)
        except UserError as error:
            self.say(in_words(error), "danger")
        else:
            self.say(self._in_words(path, sheet, more), "kept")

    async def _made(self, kind: str, sheet: BoardSheet) -> tuple[bytes, tuple[int, int]]:
        """The bytes; then pages, and cards that an image had no room for."""
        from ui.console.board import printing  # noqa: PLC0415 - painted once in a session, if at all

        loop = asyncio.get_event_loop()
        if kind == "md":
            return (await loop.run_in_executor(None, board_markdown, sheet)).encode(), (0, 0)
        light = theme.load_tokens("light")
        if kind == "pdf":
            document = await in_slices(printing.paint_pdf(sheet, light, self.paint_sketch))
            return document.data, (document.pages, 0)
        image = await in_slices(printing.paint_png(sheet, light, self.paint_sketch))
        return await loop.run_in_executor(None, printing.encoded, image.image), (0, image.left_out)

    def _in_words(self, path: Path, sheet: BoardSheet, more: tuple[int, int]) -> str:
        pages, left_out = more
        words = self.tr("✓ {0} written to {1}").format(
            wording.count(sheet.count - left_out, "card"), path.name
        )
        words += self.tr(", {0}.").format(wording.count(pages, "page")) if pages else "."
        if left_out:
            words += self.tr(" {0} more had no room in one image; the PDF has all of them.").format(left_out)
        if sheet.face_down:
            hidden = wording.count(sheet.face_down, "face-down card")
            words += self.tr(" {0} left out.").format(hidden)
        return words


async def in_slices(steps: Generator[None, None, Made]) -> Made:
    """Runs what pauses often on this thread, and lets the windows go on whenever half a frame is over."""
    until = time.perf_counter() + SLICE
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        if time.perf_counter() > until:
            await asyncio.sleep(0)
            until = time.perf_counter() + SLICE


def _has(path: Path, marks: tuple[bytes, ...]) -> bool:
    data = path.read_bytes()
    return data.startswith(marks[0]) and all(mark in data for mark in marks)
