"""The idea board: cards by title, face up or down."""

from __future__ import annotations

from datetime import datetime

from facilitator.capture.store import Changes, Store
from facilitator.live.notes import checked
from facilitator.model.board import IdeaStage


def add(
    store: Store,
    now: datetime,
    session_id: str | None,
    title: str,
    *,
    stage: IdeaStage = IdeaStage.IDEA,
    revealed: bool = True,
    draft: str = "",
) -> Changes:
    """Puts a new card on the board; ``draft`` names the half-typed text that its title was, which goes."""
    words = " ".join(checked(title).split())
    with store.step("board.add", now) as step:
        step.insert(
            "idea", session_id=session_id, stage=stage, title=words, revealed=revealed, created_at=now
        )
        step.forget_draft(draft)
    return store.changes(step)


def retitle(store: Store, now: datetime, idea_id: str, title: str) -> Changes:
    """Writes a card's title anew."""
    with store.step("board.retitle", now) as step:
        step.update("idea", idea_id, title=" ".join(checked(title).split()))
    return store.changes(step)


def move(store: Store, now: datetime, idea_id: str, stage: IdeaStage) -> Changes:
    """Moves a card to another stage."""
    with store.step("board.move", now) as step:
        step.update("idea", idea_id, stage=stage)
    return store.changes(step)


def reveal(store: Store, now: datetime, idea_id: str, revealed: bool = True) -> Changes:
    """Turns a card face up, or down again."""
    with store.step("board.reveal", now) as step:
        step.update("idea", idea_id, revealed=revealed)
    return store.changes(step)


def remove(store: Store, now: datetime, idea_id: str) -> Changes:
    """Takes a card off the board; undo brings it again."""
    with store.step("board.remove", now) as step:
        step.delete("idea", idea_id)
    return store.changes(step)
