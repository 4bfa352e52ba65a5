"""Wishes: two people who are never, or always, to share a room or be a pair."""

from __future__ import annotations

from datetime import datetime

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.model.people import WishKind
from facilitator.phrase import phrase, word


def add(store: Store, now: datetime, kind: WishKind, first_id: str, second_id: str) -> Changes:
    """Keeps the wish that two people are apart, or together; either may come first.

    Raises RefusedError for a person with themself, a wish that is there already, and its contradiction.
    """
    names = {p.id: p.name for p in reading.participants(store)}
    first, second = names[first_id], names[second_id]
    if first_id == second_id:
        raise RefusedError(
            "{first} cannot be kept {kind} with themself. Choose two people.",
            first=first,
            kind=word(kind.value),
        )
    for wish in reading.wishes(store):
        if set(wish.members) != {first_id, second_id}:
            continue
        if wish.kind is kind:
            raise RefusedError(
                "{first} and {second} are to be {kind} already.",
                first=first,
                second=second,
                kind=word(kind.value),
            )
        raise RefusedError(
            "{first} and {second} are to be {kind}, so they cannot be {wish} too. Remove that wish first.",
            first=first,
            second=second,
            kind=word(wish.kind.value),
            wish=word(kind.value),
        )
    with store.step("wishes.add", now) as step:
        step.insert("wish", kind=kind, first_participant_id=first_id, second_participant_id=second_id)
        said = phrase(
            "{first} and {second} are to be {kind}.", first=first, second=second, kind=word(kind.value)
        )
        if kind is WishKind.APART and any(
            {first_id, second_id} <= set(pair.members) for pair in reading.pairs(store)
        ):
            said += phrase(" They are still mentors of each other: part the pair on the People page too.")
        step.said = said
    return store.changes(step)


def remove(store: Store, now: datetime, wish_id: str) -> Changes:
    """Lets a wish go; raises GoneError for one that is not there."""
    with store.step("wishes.remove", now) as step:
        step.delete("wish", wish_id)
    return store.changes(step)
