"""Journey maps: whose way through which service, step by step, and what happens to them there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.live import board
from facilitator.model.board import IdeaStage
from facilitator.model.journey import Lane
from facilitator.phrase import phrase

LONGEST = 300
"""Characters of a card in a cell."""
LONGEST_NAME = 120
"""Characters of a map's and a step's name."""
MOST_STEPS = 12
"""Steps of one map."""


def make(
    store: Store, now: datetime, session_id: str | None, title: str, steps: Sequence[str] = ()
) -> Changes:
    """Makes a map, with steps of these names."""
    words = _name(title, "map")
    names = [_name(step, "step") for step in steps]
    _room_for(len(names))
    with store.step("journey.make", now) as step:
        journey_id = step.insert("journey", session_id=session_id, title=words, created_at=now)
        for position, name in enumerate(names, start=1):
            step.insert("journey_step", journey_id=journey_id, position=position, title=name)
    return store.changes(step)


def rename(store: Store, now: datetime, journey_id: str, title: str) -> Changes:
    """Gives a map another name."""
    return _write(store, now, "journey.rename", "journey", journey_id, title=_name(title, "map"))


def remove(store: Store, now: datetime, journey_id: str) -> Changes:
    """Takes a map away with its steps and cards; cards of the board that grew from it stay there."""
    (journey,) = _rows(store, "journey", journey_id)
    with store.step("journey.remove", now) as step:
        for row in store.rows("SELECT id FROM journey_step WHERE journey_id = ?", [journey_id]):
            for card in store.rows("SELECT id FROM journey_card WHERE step_id = ?", [row["id"]]):
                step.delete("journey_card", card["id"])
            step.delete("journey_step", row["id"])
        step.delete("journey", journey_id)
        step.said = phrase("The map “{title}” is removed; Ctrl+Z brings it again.", title=journey["title"])
    return store.changes(step)


def add_step(store: Store, now: datetime, journey_id: str, title: str) -> Changes:
    """Adds a step at the end of a map."""
    _rows(store, "journey", journey_id)
    words = _name(title, "step")
    steps = _steps(store, journey_id)
    _room_for(len(steps) + 1)
    with store.step("journey.add_step", now) as step:
        position = steps[-1]["position"] + 1 if steps else 1
        step.insert("journey_step", journey_id=journey_id, position=position, title=words)
    return store.changes(step)


def rename_step(store: Store, now: datetime, step_id: str, title: str) -> Changes:
    """Gives a step another name."""
    return _write(store, now, "journey.rename_step", "journey_step", step_id, title=_name(title, "step"))


def move_step(store: Store, now: datetime, step_id: str, by: int) -> Changes:
    """Moves a step by so many places, to the right or, below zero, to the left; the ends hold it."""
    (moved,) = _rows(store, "journey_step", step_id)
    order = [row["id"] for row in _steps(store, moved["journey_id"])]
    place = order.index(step_id)
    target = min(len(order) - 1, max(0, place + by))
    if target == place:
        return Changes()
    order.insert(target, order.pop(place))
    with store.step("journey.move_step", now) as step:
        for position, row_id in enumerate(order, start=1):
            step.update("journey_step", row_id, position=position)
    return store.changes(step)


def remove_step(store: Store, now: datetime, step_id: str) -> Changes:
    """Takes a step away with its cards."""
    (removed,) = _rows(store, "journey_step", step_id)
    cards = store.rows("SELECT id FROM journey_card WHERE step_id = ?", [step_id])
    with store.step("journey.remove_step", now) as step:
        for card in cards:
            step.delete("journey_card", card["id"])
        step.delete("journey_step", step_id)
        step.said = phrase("The step “{title}” is removed; Ctrl+Z brings it again.", title=removed["title"])
    return store.changes(step)


def draft_key(about: str, lane: Lane | None = None) -> str:
    """Under which half-typed text is kept: a card's or name's by its id, the next card's by step and lane."""
    return f"journey.{about}.{lane.value}" if lane else f"journey.{about}"


def add_card(store: Store, now: datetime, step_id: str, lane: Lane, text: str, *, draft: str = "") -> Changes:
    """Puts a card into a cell, below the others. ``draft`` names its half-typed words, which go."""
    words = _text(text)
    _rows(store, "journey_step", step_id)
    with store.step("journey.add_card", now) as step:
        step.insert("journey_card", step_id=step_id, lane=lane, text=words, created_at=now)
        step.forget_draft(draft)
    return store.changes(step)


def edit_card(store: Store, now: datetime, card_id: str, text: str, *, draft: str = "") -> Changes:
    """Writes a card anew. ``draft`` names its half-typed text, which goes."""
    return _write(store, now, "journey.edit_card", "journey_card", card_id, draft=draft, text=_text(text))


def move_card(store: Store, now: datetime, card_id: str, step_id: str, lane: Lane) -> Changes:
    """Moves a card to another cell."""
    _rows(store, "journey_step", step_id)
    return _write(store, now, "journey.move_card", "journey_card", card_id, step_id=step_id, lane=lane)


def remove_card(store: Store, now: datetime, card_id: str) -> Changes:
    """Takes a card out of its cell; what grew from it stays on the board."""
    _rows(store, "journey_card", card_id)
    with store.step("journey.remove_card", now) as step:
        step.delete("journey_card", card_id)
    return store.changes(step)


def grow(store: Store, now: datetime, session_id: str | None, card_id: str) -> Changes:
    """Makes an insight card of the board out of a pain point, face up or down as new cards are to lie.

    Where on the way it hurts becomes the card's problem, and the rules behind the same step its lever.
    """
    (card,) = _rows(store, "journey_card", card_id)
    if card["idea_id"]:
        raise RefusedError("This pain point has its insight card already; it is on the board.")
    if card["lane"] != Lane.PAIN:
        raise RefusedError("Only a pain point becomes an insight card. Move the card to that line first.")
    (place,) = _rows(store, "journey_step", card["step_id"])
    (journey,) = _rows(store, "journey", place["journey_id"])
    rules = store.rows(
        "SELECT text FROM journey_card WHERE step_id = ? AND lane = ? ORDER BY created_at, rowid",
        [place["id"], Lane.RULE],
    )
    with store.step("journey.grow", now) as step:
        idea_id = board.put(
            step,
            session_id,
            card["text"],
            stage=IdeaStage.INSIGHT,
            revealed=board.lie_face_up(store),
            problem=f"{card['text']} (at “{place['title']}” in “{journey['title']}”)",
            lever="; ".join(row["text"] for row in rules),
        )
        step.update("journey_card", card_id, idea_id=idea_id)
        step.said = phrase("The pain point is an insight card on the board now.")
    return store.changes(step)


def _write(
    store: Store, now: datetime, origin: str, table: str, row_id: str, *, draft: str = "", **values: Any
) -> Changes:
    """Writes columns of a row; what is the same already changes nothing."""
    (before,) = _rows(store, table, row_id)
    if all(before[name] == value for name, value in values.items()):
        return Changes()
    with store.step(origin, now) as step:
        step.update(table, row_id, **values)
        step.forget_draft(draft)
    return store.changes(step)


GONE = {"journey": phrase("map"), "journey_step": phrase("step"), "journey_card": phrase("card of the map")}


def _rows(store: Store, table: str, row_id: str) -> list[dict[str, Any]]:
    found = store.rows(f'SELECT * FROM "{table}" WHERE id = ?', [row_id])
    if not found:
        raise RefusedError("This {what} is no longer there.", what=GONE[table])
    return found


def _steps(store: Store, journey_id: str) -> list[dict[str, Any]]:
    sql = "SELECT * FROM journey_step WHERE journey_id = ? ORDER BY position, rowid"
    return store.rows(sql, [journey_id])


def _room_for(steps: int) -> None:
    if steps > MOST_STEPS:
        raise RefusedError(
            "A map has at most {most_steps} steps. Join two that belong together, or make another map.",
            most_steps=MOST_STEPS,
        )


def _name(title: str, what: str) -> str:
    words = " ".join(title.replace("\x00", "").split())
    if not words:
        raise RefusedError("A {what} needs a name. Type a few words.", what=what)
    if len(words) > LONGEST_NAME:
        raise RefusedError(
            "This name has {words:,} characters; {longest_name} is the most for a {what}. Shorten it.",
            words=len(words),
            longest_name=LONGEST_NAME,
            what=what,
        )
    return words


def _text(text: str) -> str:
    words = " ".join(text.replace("\x00", "").split())
    if not words:
        raise RefusedError("There is nothing to keep yet: type what happens there, then press Return.")
    if len(words) > LONGEST:
        raise RefusedError(
            "This has {words:,} characters; {longest} is the most for a card of the map. Split it.",
            words=len(words),
            longest=LONGEST,
        )
    return words
