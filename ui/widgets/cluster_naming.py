"""Names of clusters, typed in place: that of a new one beside its cards, another where a name stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF

from facilitator.rules.board_layout import Box, ClusterBox
from ui.widgets.card_carrying import Target

if TYPE_CHECKING:
    from ui.widgets.card_canvas import CardCanvas

translate = QCoreApplication.translate


class ClusterNaming:
    """Opens the canvas's field, and has the canvas signal what is typed there."""

    def __init__(self, canvas: CardCanvas) -> None:
        self._canvas = canvas
        self._asked: tuple[str, list[str], str] = ("", [], "")
        canvas.field.typing.connect(lambda words: canvas.half_named.emit(*self._asked, words))
        canvas.field.over.connect(lambda: canvas.half_named.emit(*self._asked, ""))

    def ask(self, ids: list[str], target: Target | None = None, half_typed: str = "") -> None:
        """Asks for the name of a new cluster, beside its cards."""
        near = self._canvas.boxes.get(target.card_id if target else ids[0])
        if near is not None:
            self._asked = "", ids, target.card_id if target else ""
            self._canvas.field.ask(
                self._place(near),
                "",
                translate("CardCanvas", "Name of the new cluster"),
                lambda name: self._canvas.named.emit(ids, target, name),
                half_typed,
            )

    def rename(self, cluster: ClusterBox, half_typed: str = "") -> None:
        """Lets a cluster's name be written anew where it stands."""
        self._asked = cluster.cluster.id, [], ""
        self._canvas.field.ask(
            self._place(cluster.box),
            cluster.cluster.name,
            translate("CardCanvas", "Name of the cluster"),
            lambda name: self._canvas.renamed.emit(cluster.cluster.id, name),
            half_typed,
        )

    def _place(self, near: Box) -> QPoint:
        self._canvas.ensureVisible(QRectF(near.x, near.y, near.width, 40), 10, 10)
        return self._canvas.mapFromScene(QPointF(near.x, near.y))
