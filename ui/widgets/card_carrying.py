"""Carrying cards about a canvas, by mouse or by keys: where they would go, in a ring and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from facilitator.model.board import IdeaStage
from facilitator.rules.board_layout import Box
from ui import wording
from ui.theme import font
from ui.widgets.card_item import Aim, CardItem, Carried
from ui.widgets.card_look import paint_card

if TYPE_CHECKING:
    from ui.widgets.card_canvas import CardCanvas

MOST_PICTURED = 40
"""Cards that are carried as they lie; more, or cards in columns, are a pile with a number."""
NUDGE = 24.0
"""How far an arrow key moves what is carried on a free board."""


class Target(Struct, frozen=True):
    """Where cards would go: into a column, a cluster, onto another card, or by so much on a free board."""

    box: Box | None = None
    stage: IdeaStage | None = None
    cluster_id: str | None = None
    card_id: str = ""
    dx: float = 0.0
    dy: float = 0.0


class Carrying:
    """What the canvas has in its hands: nothing, or cards with a target."""

    def __init__(self, canvas: CardCanvas) -> None:
        self._canvas = canvas
        self.ids: list[str] = []
        self.target: Target | None = None
        self._grabbed = self._from = QPointF()
        self._shown: Carried | None = None
        self.aim = Aim(canvas.look)
        canvas.scene().addItem(self.aim)

    @property
    def on(self) -> bool:
        """True while something is carried."""
        return bool(self.ids)

    def pick_up(self, ids: list[str], at: QPointF) -> None:
        """Takes cards up at a point of the board; they stay, pale, where they were."""
        self.ids = ids
        here = self._canvas.items_by_id
        items = [here[i] for i in ids if i in here]
        first = next((i for i in items if i.sceneBoundingRect().contains(at)), items[0])
        rect = items[0].sceneBoundingRect()
        for item in items[1:]:
            rect = rect.united(item.sceneBoundingRect())
        view = self._canvas.viewport().size() / self._canvas.zoom
        spread = self._canvas.is_free and len(ids) <= MOST_PICTURED and rect.width() <= view.width()
        if not spread or rect.height() > view.height():
            items, rect = [first], first.sceneBoundingRect()
        self._show(items, rect, len(ids))
        self._grabbed, self._from = at - rect.topLeft(), at
        for each in ids:
            if each in here:
                here[each].lift(True)
        self._canvas.far.touch()

    def _show(self, items: list[CardItem], rect: QRectF, number: int) -> None:
        look, ratio = self._canvas.look, self._canvas.devicePixelRatioF()
        pile = number > len(items)
        room = 10.0 if pile else 0.0
        zoom = look.zoom
        size = (QRectF(0, 0, rect.width() + room, rect.height() + room).size() * zoom * ratio).toSize()
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(zoom, zoom)
            painter.translate(-rect.topLeft())
            for item in items:
                for shift in (8.0, 4.0) if pile else ():
                    painter.save()
                    painter.translate(item.pos() + QPointF(shift, shift))
                    paint_card(painter, item.face, item.rect, (), look, True)
                    painter.restore()
                painter.save()
                painter.translate(item.pos())
                paint_card(painter, item.face, item.rect, item.lines, look, True)
                painter.restore()
            if pile:
                self._count(painter, rect, number)
        self._shown = Carried(picture, zoom)
        self._canvas.scene().addItem(self._shown)
        self._shown.setPos(rect.topLeft())

    def _count(self, painter: QPainter, rect: QRectF, number: int) -> None:
        t, zoom = self._canvas.look.tokens, self._canvas.look.zoom
        high = min(rect.height(), 26 / min(1.0, zoom))
        badge = QRectF(rect.right() - 1.8 * high, rect.top() + 4, 1.7 * high, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.colour("teal"))
        painter.drawRoundedRect(badge, high / 2, high / 2)
        painter.setPen(t.colour("on_teal"))
        painter.setFont(font(high * 0.55, 700))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(number))

    def move_to(self, at: QPointF) -> None:
        """What is carried is held over another point of the board."""
        if self._shown:
            self._shown.setPos(at - self._grabbed)
        way = at - self._from
        found = self._canvas.places.target_at(at, self.ids)
        self.aim_at(Target(found.box, found.stage, found.cluster_id, found.card_id, way.x(), way.y()))

    def nudge(self, dx: float, dy: float) -> None:
        """Moves what is carried over a free board by keys."""
        before = self.target or Target()
        if self._shown:
            self._shown.moveBy(dx * NUDGE, dy * NUDGE)
            self._canvas.ensureVisible(self._shown.sceneBoundingRect(), 20, 20)
        self.aim_at(Target(dx=before.dx + dx * NUDGE, dy=before.dy + dy * NUDGE))

    def aim_at(self, target: Target) -> None:
        """Shows and says where the cards would go."""
        if self.target is None or target.box != self.target.box:
            self.aim.put_round(target.box)
        self.target = target
        self._canvas.say(self._words(target))

    def hide_picture(self) -> None:
        """While keys choose a column there is nothing to hold under a pointer."""
        if self._shown:
            self._shown.hide()

    def let_go(self) -> tuple[list[str], Target | None]:
        """Puts everything back to how it looked, and gives what was carried and where to."""
        ids, target = self.ids, self.target
        for each in ids:
            if item := self._canvas.items_by_id.get(each):
                item.lift(False)
        if ids:
            self._canvas.far.touch()
        if self._shown:
            self._canvas.scene().removeItem(self._shown)
            self._shown = None
        self.aim.put_round(None)
        self.ids, self.target = [], None
        return ids, target

    def _words(self, target: Target) -> str:
        translate = QCoreApplication.translate
        many = wording.count(len(self.ids), translate("Carrying", "card"), translate("Carrying", "cards"))
        where = self._canvas.places.words(target)
        if not where:
            return translate("Carrying", "{0} picked up: arrows move, Return drops, Esc lets go").format(many)
        return translate("Carrying", "{0} {1}").format(many, where)
