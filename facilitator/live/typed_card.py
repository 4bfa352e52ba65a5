"""A card as it is typed into the capture line, marks and all."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.live import board
from facilitator.model.board import IdeaStage
from facilitator.rules.card_marks import Marked, read_marks


def understood(store: Store, now: datetime, text: str) -> Marked:
    """What the marks in a typed text say, with this cohort's people and today's date where it meets."""
    today = now.astimezone(ZoneInfo(reading.cohort(store)["timezone"])).date()
    return read_marks(text, reading.participants(store), today)


def add(
    store: Store, now: datetime, session_id: str, text: str, *, stage: IdeaStage, draft: str = ""
) -> Changes:
    """Puts a typed card on the board; marks that were not understood stay in its title, and are said."""
    marked = understood(store, now, text)
    changes = board.add(
        store,
        now,
        session_id,
        marked.title,
        stage=stage,
        authors=marked.authors,
        draft=draft,
        **{**marked.fields, **({"theme": marked.theme} if marked.theme else {})},
    )
    return Changes(step=changes.step, kinds=changes.kinds, said=" ".join(marked.problems))
