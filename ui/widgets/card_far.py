"""All cards of a board from afar, drawn as one: an item a card costs more than can be seen of it there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.widgets.card_item import CardItem
from ui.widgets.card_look import BARE, LEFT, LINE, TOP, CardFace, Look

BAR = 9.0
"""Height of the bar that stands for a line of a title."""

Filled = list[tuple[QColor, list[QRectF]]]


class FarCards(QGraphicsItem):
    """Draws every card as ground, edge and bars, and while it is shown the cards' own items are hidden."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._items: list[CardItem] = []
        self._marked: list[CardItem] = []
        self._area = QRectF()
        self._drawn: Filled | None = None
        self._zoom = 0.0
        self.setZValue(2)

    def show_cards(self, items: Iterable[CardItem], area: QRectF) -> None:
        """Shows these cards, which all lie in an area of the board."""
        self._items = list(items)
        if area != self._area:
            self.prepareGeometryChange()
            self._area = area
        self.touch()

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
        if self._drawn is None or self._zoom != self._look.zoom:
            self._drawn, self._zoom = self._plan(), self._look.zoom
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
        """What is filled, by colour, in the order in which it is drawn."""
        look = self._look
        layers: dict[tuple[int, str], list[QRectF]] = {}
        for item in self._items:
            if not item.lifted:
                self._add(layers, item.face, item.box, len(item.lines) if look.zoom >= BARE else 0)
        colours = {**look.colours, "surface": look.surface, "sunken": look.sunken, "line": look.line}
        return [(colours[name], rects) for (_, name), rects in sorted(layers.items(), key=lambda one: one[0])]

    def _add(
        self,
        layers: dict[tuple[int, str], list[QRectF]],
        face: CardFace,
        box: tuple[float, float, float, float],
        lines: int,
    ) -> None:
        x, y, wide, high = box
        edge = 4 / self._look.zoom
        ground = "sunken" if face.face_down else "surface"
        layers.setdefault((0, ground), []).append(QRectF(x, y, wide, high))
        layers.setdefault((1, face.colour), []).append(QRectF(x, y, edge, high))
        if face.edge == "double":
            layers.setdefault((2, ground), []).append(QRectF(x + edge / 3, y, edge / 3, high))
        if lines:
            bars = layers.setdefault((2, "line"), [])
            room, top = wide - LEFT - 14, y + TOP + 5
            for number in range(lines):
                short = 0.55 if number == lines - 1 else 1.0
                bars.append(QRectF(x + LEFT + 2, top + number * LINE, room * short, BAR))
