"""Cards laid out on a canvas, all at once or some with every frame; what lies there already stays."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from facilitator.model.board import Idea
from facilitator.model.run import LiveState
from facilitator.rules import board_layout
from facilitator.rules.board_filter import Sieve
from facilitator.rules.board_layout import BoardLayout
from facilitator.rules.scenes.board import COLUMN_TITLES
from ui.core_words import in_words
from ui.widgets.card_canvas import CardCanvas
from ui.widgets.card_look import CardFace

FRAME_MS = 16
AT_ONCE = 12
"""Of what was found so many cards are laid with each frame."""


class Asked(NamedTuple):
    """What of the cards is to lie on a canvas."""

    state: LiveState
    free: bool
    coloured: str
    sieve: Sieve


class _Lies(NamedTuple):
    layout: BoardLayout
    faces: Mapping[str, CardFace]
    canvas: CardCanvas
    asked: Asked


class CardLaying(QObject):
    """Remembers what lies on each canvas."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._laid: dict[CardCanvas, Asked] = {}
        self._layout = BoardLayout({})
        self._layout_of: tuple[object, ...] = ()
        self._rest: _Lies | None = None
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(FRAME_MS)
        self._more.timeout.connect(self._put_more)

    def lay(
        self,
        canvas: CardCanvas,
        ideas: list[Idea],
        faces: Mapping[str, CardFace],
        asked: Asked,
        *,
        at_once: bool,
    ) -> None:
        """Lays cards out on a canvas; nothing is done if they lie there already."""
        if self._rest and self._rest.canvas is not canvas:
            self._rest = None
        laid = self._laid.get(canvas)
        if laid and laid.state is asked.state and laid[1:] == asked[1:]:
            canvas.show_selection()
            return
        layout = self._lay_out(canvas, ideas, faces, asked)
        self._put(_Lies(layout, faces, canvas, asked), len(layout.cards) if at_once else AT_ONCE)

    def _lay_out(
        self, canvas: CardCanvas, ideas: list[Idea], faces: Mapping[str, CardFace], asked: Asked
    ) -> BoardLayout:
        """Where cards lie; the same layout again for as long as none has another place or needs more room."""
        clusters, number = asked.state.clusters, len(asked.state.ideas)
        lines = canvas.look.lines
        heights = {i.id: board_layout.card_height(len(lines(i.title)), faces[i.id].foot) for i in ideas}
        placed = [(i.id, i.stage, i.cluster_id, i.x, i.y, heights[i.id]) for i in ideas]
        of = (asked.free, clusters, number, placed)
        if of != self._layout_of:
            self._layout_of = of
            self._layout = (
                board_layout.free(ideas, clusters, heights, number)
                if asked.free
                else board_layout.in_columns(ideas, clusters, heights)
            )
        return self._layout

    def _put(self, lies: _Lies, number: int) -> None:
        """Shows so many cards of a layout now, and the others a few with every frame."""
        every, canvas = lies.layout, lies.canvas
        whole = number >= len(every.cards)
        part = every
        if not whole:
            part = BoardLayout(dict(islice(every.cards.items(), number)), every.clusters, every.columns)
        titles = {stage: in_words(title) for stage, title in COLUMN_TITLES.items()}
        canvas.show_board(lies.faces, part, titles, lies.asked.free, every.cards)
        self._rest = None if whole else lies
        if whole:
            self._laid[canvas] = lies.asked
        else:
            self._laid.pop(canvas, None)
            self._more.start()

    def _put_more(self) -> None:
        if self._rest:
            self._put(self._rest, len(self._rest.canvas.items_by_id) + AT_ONCE)
