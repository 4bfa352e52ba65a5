"""A cluster's half-typed name: it survives a crash, and stands in its place again."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject

from ui.console.half_typed import HalfTyped
from ui.widgets.card_canvas import CardCanvas
from ui.widgets.card_carrying import Target
from ui.workspace import Workspace

DRAFT = "cluster.name"


class _Name(msgspec.Struct):
    words: str
    cluster: str
    """The cluster that is renamed; empty for a new one."""
    cards: list[str]
    under: str
    """The card that they were put on, if they were carried."""


class HalfNamed(QObject):
    """Listens to the fields of canvases, and opens one again where it was."""

    def __init__(self, workspace: Workspace, canvases: tuple[CardCanvas, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._canvases = canvases
        self._half_typed = HalfTyped(workspace, self)
        for canvas in canvases:
            canvas.half_named.connect(self._typed)

    def show_in(self, canvas: CardCanvas) -> None:
        """Opens the field on what was half typed; what was to be named and is gone takes it along."""
        words = self._half_typed.words(DRAFT)
        if not words or canvas.field.isVisible():
            return
        half = msgspec.json.decode(words, type=_Name)
        ground = next((c for c in canvas.clusters if c.cluster.id == half.cluster), None)
        if ground is not None:
            canvas.naming.rename(ground, half.words)
        elif half.cards and {*half.cards, half.under or half.cards[0]} <= canvas.boxes.keys():
            canvas.naming.ask(half.cards, Target(card_id=half.under) if half.under else None, half.words)
        else:
            self._half_typed.forget(DRAFT)

    def keep(self) -> None:
        """Keeps what is half typed, before the file is let go; a field that closes then says nothing more."""
        self._half_typed.keep()
        for canvas in self._canvases:
            canvas.field.blockSignals(True)

    def _typed(self, cluster: str, cards: list[str], under: str, words: str) -> None:
        if words.strip():
            self._half_typed.typed(DRAFT, msgspec.json.encode(_Name(words, cluster, cards, under)).decode())
        else:
            self._half_typed.forget(DRAFT)
