"""What lies where on a canvas of cards, and where cards would go that are put down there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from facilitator.rules.board_layout import Box, ClusterBox
from ui.widgets.card_carrying import Target
from ui.widgets.card_item import CardItem

if TYPE_CHECKING:
    from ui.widgets.card_canvas import CardCanvas

REACH = 15
"""How far beside a column what is put down still goes into it."""

translate = QCoreApplication.translate


class CardPlaces:
    """Asks the canvas, whose points are those of the board."""

    def __init__(self, canvas: CardCanvas) -> None:
        self._canvas = canvas

    def card_at(self, at: QPointF) -> str:
        """The card at a point of the board, empty if there is none."""
        canvas = self._canvas
        if canvas.far.isVisible():
            x, y = at.x(), at.y()
            under = [i for i, b in canvas.boxes.items() if b.x <= x <= b.right and b.y <= y <= b.bottom]
            return under[-1] if under else ""
        found = (i for i in canvas.scene().items(at) if isinstance(i, CardItem))
        return next((i.face.id for i in found if QRectF(*i.box).contains(at)), "")

    def cards_in(self, area: QRectF) -> list[str]:
        """The cards that an area of the board touches, as they are painted: what lies on top is last."""
        canvas = self._canvas
        if canvas.far.isVisible():
            sought = Box(area.x(), area.y(), area.width(), area.height())
            return [card_id for card_id, box in canvas.boxes.items() if box.meets(sought)]
        found = [i.face.id for i in canvas.scene().items(area) if isinstance(i, CardItem)]
        return found[::-1]

    def cluster_at(self, at: QPointF) -> ClusterBox | None:
        """The cluster at a point of the board."""
        return next((c for c in self._canvas.clusters if QRectF(*c.box).contains(at)), None)

    def target_at(self, at: QPointF, ids: list[str]) -> Target:
        """Where cards would go that are dropped at a point of the board."""
        columns = self._canvas.columns
        stage = next((c for c in columns if c.box.x - REACH <= at.x() < c.box.right + REACH), None)
        where = stage.stage if stage else None
        if cluster := self.cluster_at(at):
            return Target(cluster.box, cluster.stage, cluster.cluster.id)
        if self._canvas.is_free:
            return Target()
        under = self.card_at(at)
        if under and under not in ids:
            return Target(self._canvas.boxes[under], where, None, under)
        return Target(stage.box if stage else None, where)

    def words(self, target: Target) -> str:
        """Where cards would go, in words; empty for where they are."""
        canvas = self._canvas
        if target.card_id:
            title = canvas.items_by_id[target.card_id].face.title
            return translate("CardCanvas", "and “{0}” would be a cluster").format(title)
        name = next((c.cluster.name for c in canvas.clusters if c.cluster.id == target.cluster_id), "")
        if name and target.stage:
            words = translate("CardCanvas", "would go to {0}, into “{1}”")
            return words.format(canvas.titles[target.stage], name)
        if name:
            return translate("CardCanvas", "would go into “{0}”").format(name)
        if target.stage:
            return translate("CardCanvas", "would go to {0}").format(canvas.titles[target.stage])
        if target.dx or target.dy:
            words = translate("CardCanvas", "would lie {0} to the right and {1} down")
            return words.format(round(target.dx), round(target.dy))
        return ""
