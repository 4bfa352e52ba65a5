"""What lies on the canvas: a card, the ground of a cluster, the head of a column, and what is carried."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from facilitator.rules.board_layout import Box, ClusterBox
from ui.theme import font
from ui.widgets.card_look import CardFace, Look, paint_card

ROUND = 3.0
"""How far shadow and ring reach beyond a card."""


class Holder(QGraphicsItem):
    """Holds all cards, so that they are hidden and shown at once."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
        self.setZValue(2)

    def boundingRect(self) -> QRectF:
        """Nothing of its own."""
        return QRectF()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draws nothing."""


class CardItem(QGraphicsItem):
    """One card. It is told what to show; what is done with it, the canvas knows."""

    def __init__(self, face: CardFace, look: Look) -> None:
        super().__init__()
        self.face, self.look = face, look
        self.box = Box(0.0, 0.0, 0.0, 0.0)
        self.chosen = self.current = False
        self.lifted = False
        self._lines: tuple[str, ...] | None = None
        self._bounds = QRectF()
        self._rect = QRectF()
        self.setZValue(2)

    def show_face(self, face: CardFace) -> None:
        """Shows the card anew if anything of it is another."""
        if face is not self.face and face != self.face:
            if face.title != self.face.title:
                self._lines = None
            self.face = face
            self.update()

    def lay(self, box: Box) -> None:
        """Puts the card somewhere."""
        if box == self.box:
            return
        if (box.width, box.height) != (self.box.width, self.box.height):
            self.prepareGeometryChange()
            self._rect = QRectF(0, 0, box.width, box.height)
            self._bounds = self._rect.adjusted(-ROUND, -ROUND, ROUND, ROUND)
        self.box = box
        self.setPos(box.x, box.y)

    def mark(self, chosen: bool, current: bool) -> bool:
        """Says whether the card is selected, and whether the keyboard is on it; True if that is news."""
        if chosen == self.chosen and current == self.current:
            return False
        self.chosen, self.current = chosen, current
        self.update()
        return True

    def lift(self, lifted: bool) -> None:
        """Says whether the card is carried about just now."""
        if lifted != self.lifted:
            self.lifted = lifted
            self.update()

    @property
    def rect(self) -> QRectF:
        """The card itself, from its own corner."""
        return self._rect

    @property
    def lines(self) -> tuple[str, ...]:
        """The title as it is broken; that is found out when it is first wanted."""
        if self._lines is None:
            self._lines = self.look.lines(self.face.title)
        return self._lines

    def boundingRect(self) -> QRectF:
        """Card and shadow."""
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draws the card, or while it is carried about the place that waits for it."""
        if self.lifted:
            painter.setPen(QPen(self.look.ink2, max(1.5, 1.5 / self.look.zoom), Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._rect.adjusted(1, 1, -1, -1), 8, 8)
            return
        paint_card(painter, self.face, self._rect, self.lines, self.look, self.chosen)
        if self.current:
            painter.setPen(QPen(self.look.ink, max(2.0, 2 / self.look.zoom), Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._rect.adjusted(-2, -2, 2, 2), 10, 10)


class Ground(QGraphicsItem):
    """The ground of a cluster with its name, or of a column with its title and how many cards it has."""

    def __init__(self, look: Look, *, sunken: bool) -> None:
        super().__init__()
        self._look, self._sunken = look, sunken
        self.box = Box(0.0, 0.0, 0.0, 0.0)
        self.cluster: ClusterBox | None = None
        self._title = self._count = ""
        self._head = 33.0
        self.setZValue(1 if sunken else 0)

    def show_ground(
        self, box: Box, title: str, count: str, cluster: ClusterBox | None = None, head: float = 33.0
    ) -> None:
        """Puts it somewhere with these words, in a head so high."""
        if (box, title, count) != (self.box, self._title, self._count):
            if box != self.box:
                self.prepareGeometryChange()
            self.box, self._title, self._count, self._head = box, title, count, head
            self.setPos(box.x, box.y)
            self.update()
        self.cluster = cluster

    def boundingRect(self) -> QRectF:
        """All of it."""
        return QRectF(0, 0, self.box.width, self.box.height if self._sunken else self._head)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Ground, name, count; what stands on a small board in letters stands on a far one larger."""
        look, rect = self._look, self.boundingRect()
        t = look.tokens
        inset = 10.0 if self._sunken else 2.0
        size = t.type.body if self._sunken else t.type.heading
        if self._sunken:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.sunken)
            painter.drawRoundedRect(rect, t.radius.card, t.radius.card)
        else:
            painter.setPen(QPen(look.line, max(1.0, 1 / look.zoom)))
            foot = self._head - 6
            painter.drawLine(QPointF(0, foot), QPointF(rect.width(), foot))
            size = round(self._head * 0.45)
        head = QRectF(inset, 0, rect.width() - 2 * inset, 33 if self._sunken else self._head - 8)
        painter.setFont(font(t.type.small if self._sunken else size * 0.75))
        painter.setPen(look.ink2)
        painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count)
        room = head.width() - painter.fontMetrics().horizontalAdvance(self._count) - 8
        painter.setFont(font(size, 700))
        wide = painter.fontMetrics().horizontalAdvance(self._title)
        if not self._sunken and wide > room:  # a stage's title in a narrow column of a large board
            painter.setFont(font(max(t.type.heading, size * room / wide * 0.97), 700))
        painter.setPen(look.ink)
        shown = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class Aim(QGraphicsItem):
    """A ring round where what is carried would go."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._rect = look, QRectF()
        self.setZValue(3)
        self.hide()

    def put_round(self, box: Box | None) -> None:
        """Rings a place, or nothing."""
        self.prepareGeometryChange()
        self._rect = QRectF(*box) if box else QRectF()
        self.setVisible(box is not None)

    def boundingRect(self) -> QRectF:
        """The ring."""
        wide = 6 / self._look.zoom
        return self._rect.adjusted(-wide, -wide, wide, wide)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draws it dashed, so that it is told from a selection."""
        painter.setPen(QPen(self._look.teal, 2.5 / self._look.zoom, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self._rect.adjusted(-3, -3, 3, 3), 12, 12)


class Carried(QGraphicsItem):
    """What is carried, as one picture made when it was picked up, so that carrying costs the same for all."""

    def __init__(self, picture: QPixmap, zoom: float) -> None:
        super().__init__()
        self._picture = picture
        size = picture.deviceIndependentSize() / zoom
        self._rect = QRectF(0, 0, size.width(), size.height())
        self.setZValue(10)

    def boundingRect(self) -> QRectF:
        """The picture."""
        return self._rect

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draws the picture."""
        painter.drawPixmap(self._rect, self._picture, QRectF(self._picture.rect()))
