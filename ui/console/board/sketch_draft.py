"""Half-typed words of a sketch: they survive a crash with their place on the paper."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject

from facilitator.live import sketches
from facilitator.model.sketch import Point
from ui.console.half_typed import HalfTyped
from ui.widgets.sketch_pad import SketchPad
from ui.workspace import Workspace


class _Words(msgspec.Struct):
    frame: int
    x: float
    y: float
    letters: float
    text: str
    stroke: str = ""
    """The text that is typed anew, by its id."""


class SketchDraft(QObject):
    """Listens to the field of a sketch pad, and opens it again where it was."""

    def __init__(self, workspace: Workspace, pad: SketchPad) -> None:
        super().__init__(pad)
        self._pad, self._idea_id, self.frame = pad, "", 1
        self._half_typed = HalfTyped(workspace, self)
        pad.field.textEdited.connect(self._typed)
        pad.field.given_up.connect(self._forget)
        pad.field.typed.connect(lambda words: None if words.strip() else self._forget())

    def about(self, idea_id: str) -> int:
        """Another card is on the sheet; gives the frame to begin with: of half-typed words, or the first."""
        self.keep()
        self._idea_id = idea_id
        found = self._found()
        self.frame = found.frame if found else 1
        return self.frame

    def show_in(self, frame: int) -> None:
        """Opens the field on what was half typed in this frame, unless somebody is typing."""
        field, found = self._pad.field, self._found()
        if found is None or found.frame != frame or field.isVisible() or not self._pad.isVisible():
            return
        stroke = next((s for s in self._pad.strokes if s.id == found.stroke), None)
        if found.stroke and stroke is None:
            return
        field.open_at(Point(found.x, found.y), stroke, found.letters, self._pad.paper)
        field.setText(found.text)

    def keep(self) -> None:
        """Keeps what is half typed, before the file is let go."""
        self._half_typed.keep()

    def _found(self) -> _Words | None:
        words = self._half_typed.words(sketches.draft_key(self._idea_id)) if self._idea_id else ""
        return msgspec.json.decode(words, type=_Words) if words else None

    def _typed(self, text: str) -> None:
        field, key = self._pad.field, sketches.draft_key(self._idea_id)
        if not text.strip():
            self._half_typed.typed(key, "")
            return
        words = _Words(
            frame=self.frame,
            x=field.at.x,
            y=field.at.y,
            letters=field.letters,
            text=text,
            stroke=field.stroke.id if field.stroke else "",
        )
        self._half_typed.typed(key, msgspec.json.encode(words).decode())

    def _forget(self) -> None:
        if self._idea_id:
            self._half_typed.forget(sketches.draft_key(self._idea_id))
