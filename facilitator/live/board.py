"""The idea board: cards put on it, moved, turned, rated, written on and taken off."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from facilitator.capture import reading
from facilitator.capture.store import Changes, Step, Store
from facilitator.errors import RefusedError
from facilitator.live.card_checks import checked_fields
from facilitator.live.clusters import drop_empty
from facilitator.live.notes import checked
from facilitator.model.board import LEAST_RATING, MOST_RATING, Idea, IdeaStage
from facilitator.phrase import phrase
from facilitator.rules import growth, wording
from facilitator.rules.card_text import shortened

CLEARED = ("authorship", "ballot_card", "vote", "stroke")
"""What goes with a card that is taken off the board."""


def add(
    store: Store,
    now: datetime,
    session_id: str | None,
    title: str,
    *,
    stage: IdeaStage = IdeaStage.IDEA,
    revealed: bool | None = None,
    authors: Sequence[str] = (),
    draft: str = "",
    **fields: Any,
) -> Changes:
    """Puts a new card on the board, face up or down as new cards are to lie unless ``revealed`` says.

    ``authors`` are participants' ids, ``fields`` more columns of the card; ``draft`` names the half-typed
    text that its title was, which goes.
    """
    words = checked(title)
    if revealed is None:
        revealed = lie_face_up(store)
    with store.step("board.add", now) as step:
        put(step, session_id, words, stage=stage, revealed=revealed, authors=authors, **fields)
        step.forget_draft(draft)
    return store.changes(step)


def put(
    step: Step,
    session_id: str | None,
    words: str,
    *,
    stage: IdeaStage,
    revealed: bool,
    authors: Sequence[str] = (),
    **fields: Any,
) -> str:
    """Writes one card within a step and gives its id; of a long text the title has the beginning."""
    title, details = shortened(words)
    idea_id = step.insert(
        "idea",
        session_id=session_id,
        stage=stage,
        title=title,
        **({"details": details} if details else {}),
        revealed=revealed,
        created_at=step.now,
        **fields,
    )
    for author in authors:
        step.insert("authorship", idea_id=idea_id, participant_id=author)
    return idea_id


def lie_face_up(store: Store) -> bool:
    """Whether new cards are to lie face up."""
    showing = store.rows("SELECT new_face_down FROM showing LIMIT 1")
    return not (showing and showing[0]["new_face_down"])


def retitle(store: Store, now: datetime, idea_id: str, title: str) -> Changes:
    """Writes a card's title anew."""
    words, details = shortened(checked(title))
    with store.step("board.retitle", now) as step:
        step.update("idea", idea_id, title=words, **({"details": details} if details else {}))
    return store.changes(step)


def edit(store: Store, now: datetime, idea_id: str, *, draft: str = "", **fields: Any) -> Changes:
    """Writes fields of a card, by the names of :class:`Idea`; what is the same already changes nothing.

    ``draft`` names the half-typed text that one of them was, which goes. Raises RefusedError for what
    :func:`checked_fields` refuses.
    """
    before = one(store, idea_id)
    kept = checked_fields(store, now, before, fields)
    changed = {name: value for name, value in kept.items() if getattr(before, name) != value}
    if not changed:
        return Changes()
    with store.step("board.edit", now) as step:
        step.update("idea", idea_id, **changed)
        step.forget_draft(draft)
    return store.changes(step)


def set_authors(store: Store, now: datetime, idea_id: str, authors: Sequence[str]) -> Changes:
    """Says who wrote a card, by participants' ids; nobody is possible too."""
    before = [a for a in reading.authorships(store) if a.idea_id == idea_id]
    if [a.participant_id for a in before] == list(authors):
        return Changes()
    with store.step("board.authors", now) as step:
        for authorship in before:
            step.delete("authorship", authorship.id)
        for author in dict.fromkeys(authors):
            step.insert("authorship", idea_id=idea_id, participant_id=author)
    return store.changes(step)


def move(store: Store, now: datetime, idea_ids: Collection[str], stage: IdeaStage) -> Changes:
    """Moves cards to another stage. What that needs and they do not have yet is said, and stops nobody."""
    moved = [one(store, idea_id) for idea_id in idea_ids]
    with store.step("board.move", now) as step:
        for idea in moved:
            step.update("idea", idea.id, stage=stage)
        step.said = growth.moved_words(moved, stage)
    return store.changes(step)


def place(store: Store, now: datetime, places: Mapping[str, tuple[float, float]]) -> Changes:
    """Puts cards somewhere on the free board, by their top left corners in the board's units."""
    with store.step("board.place", now) as step:
        for idea_id, (x, y) in places.items():
            step.update("idea", idea_id, x=x, y=y)
    return store.changes(step)


def rate(store: Store, now: datetime, ratings: Mapping[str, tuple[int | None, int | None]]) -> Changes:
    """Says of cards how much (effort, impact) they have, each from 1 to 5, or None for not rated."""
    for rating in ratings.values():
        if any(value is not None and not LEAST_RATING <= value <= MOST_RATING for value in rating):
            raise RefusedError(
                "Effort and impact go from {least} to {most}. Choose a number between them.",
                least=LEAST_RATING,
                most=MOST_RATING,
            )
    with store.step("board.rate", now) as step:
        for idea_id, (effort, impact) in ratings.items():
            step.update("idea", idea_id, effort=effort, impact=impact)
    return store.changes(step)


def reveal(store: Store, now: datetime, idea_ids: Collection[str], revealed: bool = True) -> Changes:
    """Turns cards face up, or down again; those that lie so already stay."""
    wanted = set(idea_ids)
    other = store.rows("SELECT id FROM idea WHERE revealed IS NOT ?", [int(revealed)])
    turned = [row["id"] for row in other if row["id"] in wanted]
    if not turned:
        return Changes(
            said=phrase("They lie face up already.") if revealed else phrase("They lie face down already.")
        )
    with store.step("board.reveal", now) as step:
        for idea_id in turned:
            step.update("idea", idea_id, revealed=revealed)
        if len(turned) > 1:
            cards = wording.count(len(turned), "card")
            step.said = (
                phrase("{cards} turned face up.", cards=cards)
                if revealed
                else phrase("{cards} turned face down.", cards=cards)
            )
    return store.changes(step)


def remove(store: Store, now: datetime, idea_ids: Collection[str]) -> Changes:
    """Takes cards off the board with their authors, dots and sketches; undo brings all of it again."""
    # Undo writes rows in the order opposite to this one, so that they come again in their own.
    newest_first = 'SELECT id FROM "{}" WHERE idea_id = ? ORDER BY rowid DESC'
    with store.step("board.remove", now) as step:
        for idea_id in idea_ids:
            for table in CLEARED:
                for row in store.rows(newest_first.format(table), [idea_id]):
                    step.delete(table, row["id"])
            for row in store.rows("SELECT id FROM journey_card WHERE idea_id = ?", [idea_id]):
                step.update("journey_card", row["id"], idea_id=None)
            step.delete("idea", idea_id)
            step.forget_drafts(draft_key(idea_id))
        drop_empty(store, step)
        step.said = (
            phrase("{cards} removed; Ctrl+Z brings them again.", cards=wording.count(len(idea_ids), "card"))
            if len(idea_ids) > 1
            else ""
        )
    return store.changes(step)


def draft_key(idea_id: str, field: str = "") -> str:
    """Under which the half-typed text of a card's field is kept, or how all of the card's begin."""
    return f"card.{idea_id}.{field}"


def one(store: Store, idea_id: str) -> Idea:
    """A card by its id; raises RefusedError if it is no longer there."""
    found = reading.idea(store, idea_id)
    if found is None:
        raise RefusedError("This card is no longer on the board.")
    return found
