"""What becomes of cards that are put down somewhere on the canvas, or named as a cluster."""

from __future__ import annotations

from facilitator.live import board, clusters
from ui.widgets.card_canvas import CardCanvas
from ui.widgets.card_carrying import Target
from ui.workspace import Workspace


class CardDropping:
    """Listens to one canvas, and writes what was done there."""

    def __init__(self, workspace: Workspace, canvas: CardCanvas) -> None:
        self._workspace, self._canvas = workspace, canvas
        canvas.dropped.connect(self._drop)
        canvas.named.connect(self._make)
        canvas.renamed.connect(lambda cluster_id, name: workspace.do(clusters.rename, cluster_id, name))

    def _drop(self, ids: list[str], target: Target) -> None:
        do, canvas, chosen = self._workspace.do, self._canvas, set(ids)
        ideas = {i.id: i for i in self._workspace.state.ideas if i.id in chosen}
        if target.cluster_id:
            stage = target.stage if any(i.stage is not target.stage for i in ideas.values()) else None
            if stage or any(i.cluster_id != target.cluster_id for i in ideas.values()):
                do(clusters.carry, ids, stage=stage, cluster_id=target.cluster_id)
        elif canvas.is_free:
            boxes = canvas.boxes
            places = {i: (boxes[i].x + target.dx, boxes[i].y + target.dy) for i in ids if i in boxes}
            whole = {
                i for c in canvas.clusters if set(c.members) <= ideas.keys() for i in c.members
            }  # a cluster that is carried as a whole stays one; single cards come out of theirs
            out = any(ideas[i].cluster_id for i in ids if i not in whole)
            kept = {"cluster_id": None} if out else {}
            do(clusters.carry, ids, places=places, **kept)
        elif target.stage:
            moving = [i for i, idea in ideas.items() if idea.stage is not target.stage]
            if moving:
                do(board.move, moving, target.stage)
            elif held := [i for i, idea in ideas.items() if idea.cluster_id]:
                do(clusters.carry, held, cluster_id=None)

    def _make(self, ids: list[str], target: Target | None, name: str) -> None:
        do, canvas, chosen = self._workspace.do, self._canvas, set(ids)
        if target is None:
            places = {i: (b.x, b.y) for i, b in canvas.boxes.items() if i in chosen}
            do(clusters.carry, ids, named=name, places=places if canvas.is_free else None)
            return
        under = next((i for i in self._workspace.state.ideas if i.id == target.card_id), None)
        if under is not None:
            do(clusters.carry, ids, stage=under.stage, named=name, joined_by=[target.card_id])
