"""All cards of a board from afar, drawn as one: an item a card costs more than can be seen of it there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from facilitator.rules.board_layout import Box
from ui.widgets.card_item import CardItem
from ui.widgets.card_look import BARE, LEFT, LINE, TOP, CardFace, Look

BAR = 9.0
"""Height of the bar that stands for a line of a title."""

Filled = list[tuple[QColor, list[QRectF]]]
Part = tuple[tuple[int, str], tuple[QRectF, ...]]
"""What is filled of a card in a colour: when in the order of drawing, the colour's name, and where."""


class FarCards(QGraphicsItem):
    """Draws every card as ground, edge and bars, and while it is shown the cards' own items are hidden."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._items: list[CardItem] = []
        self._marked: list[CardItem] = []
        self._area = QRectF()
        self._drawn: Filled | None = None
        self._parts: dict[CardItem, tuple[CardFace, Box, tuple[Part, ...]]] = {}
        self._zoom = 0.0
        self.setZValue(2)

    def show_cards(self, items: Iterable[CardItem], area: QRectF) -> None:
        """Shows these cards, which all lie in an area of the board, at the next ``touch``."""
        self._items = list(items)
        if area != self._area:
            self.prepareGeometryChange()
            self._area = area

    def touch(self) -> None:
        """Something of the cards is another than before: a face, a place, or whether one is carried."""
        self._drawn = None
        self.update()

    def ring(self, items: list[CardItem], *, anew: bool) -> None:
        """These cards alone are selected, carried, or under the keyboard; ``anew`` if one is so otherwise."""
        if anew or items != self._marked:
            self._marked = items
            self.update()

    def boundingRect(self) -> QRectF:
        """All of the board."""
        return self._area

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draws them colour by colour; pixels that are hardly larger than a card's edge need no smoothing."""
        if self._zoom != self._look.zoom:
            self._parts, self._drawn, self._zoom = {}, None, self._look.zoom
        if self._drawn is None:
            self._drawn = self._plan()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, rects in self._drawn:
            painter.setBrush(colour)
            painter.drawRects(rects)
        self._paint_marked(painter)

    def _paint_marked(self, painter: QPainter) -> None:
        look = self._look
        chosen = QPen(look.teal, 3 / look.zoom)
        dashed = Qt.PenStyle.DashLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for item in self._marked:
            if item.lifted:
                painter.setPen(QPen(look.ink2, 1.5 / look.zoom, dashed))
                painter.drawRect(QRectF(*item.box))
            elif item.chosen:
                painter.setPen(chosen)
                painter.drawRect(QRectF(*item.box))
            if item.current and not item.lifted:
                painter.setPen(QPen(look.ink, 2 / look.zoom, dashed))
                painter.drawRect(QRectF(*item.box).adjusted(-2, -2, 2, 2))

    def _plan(self) -> Filled:
        """What is filled, by colour, in the order in which it is drawn; only of cards that are new, anew."""
        look = self._look
        layers: dict[tuple[int, str], list[QRectF]] = {}
        before, self._parts = self._parts, {}
        for item in self._items:
            known = before.get(item)
            if known is None or known[0] is not item.face or known[1] is not item.box:
                lines = len(item.lines) if look.zoom >= BARE else 0
                known = (item.face, item.box, tuple(self._of_card(item.face, item.box, lines)))
            self._parts[item] = known
            if not item.lifted:
                for layer, rects in known[2]:
                    layers.setdefault(layer, []).extend(rects)
        colours = {**look.colours, "surface": look.surface, "sunken": look.sunken, "line": look.line}
        return [(colours[name], rects) for (_, name), rects in sorted(layers.items(), key=lambda one: one[0])]

    def _of_card(self, face: CardFace, box: Box, lines: int) -> Iterator[Part]:
        x, y, wide, high = box
        edge = 4 / self._look.zoom
        ground = "sunken" if face.face_down else "surface"
        yield (0, ground), (QRectF(x, y, wide, high),)
        yield (1, face.colour), (QRectF(x, y, edge, high),)
        if face.edge == "double":
            yield (2, ground), (QRectF(x + edge / 3, y, edge / 3, high),)
        if lines:
            left, room, top = x + LEFT + 2, wide - LEFT - 14, y + TOP + 5
            whole = [QRectF(left, top + number * LINE, room, BAR) for number in range(lines - 1)]
            last = QRectF(left, top + (lines - 1) * LINE, 0.55 * room, BAR)
            yield (2, "line"), (*whole, last)
