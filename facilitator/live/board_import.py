"""Cards from another board put on this one, all in one command, so that one undo takes all of them back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.exchange.board_csv import FoundCard
from facilitator.live import board
from facilitator.model.board import IdeaStage
from facilitator.phrase import phrase
from facilitator.rules import wording
from facilitator.rules.folded import fold_words


def put_on_board(
    store: Store,
    now: datetime,
    session_id: str | None,
    cards: Sequence[FoundCard],
    *,
    stage: IdeaStage = IdeaStage.IDEA,
    revealed: bool = True,
) -> Changes:
    """Puts all cards on the board, or none; a group becomes the cluster of its name, made if there is none.

    ``stage`` is for cards whose file says nothing of it. Raises RefusedError if there is no card.
    """
    if not cards:
        raise RefusedError("There is no card to put on the board. Choose another file or another column.")
    clusters = {fold_words(cluster.name): cluster.id for cluster in reading.clusters(store)}
    with store.step("board.import", now) as step:
        used: set[str] = set()
        for card in cards:
            cluster_id = None
            if card.group:
                key = fold_words(card.group)
                if key not in clusters:
                    clusters[key] = step.insert("cluster", name=card.group, created_at=now)
                cluster_id = clusters[key]
                used.add(key)
            board.put(
                step,
                session_id,
                card.text,
                stage=card.stage or stage,
                revealed=revealed,
                authors=card.authors,
                theme=card.theme,
                cluster_id=cluster_id,
            )
        inside = phrase(" in {used}", used=wording.count(len(used), "cluster")) if used else ""
        step.said = phrase(
            "{cards}{inside} put on the board; Ctrl+Z takes all of it back.",
            cards=wording.count(len(cards), "card"),
            inside=inside,
        )
    return store.changes(step)
