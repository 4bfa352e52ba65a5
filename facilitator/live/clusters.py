"""Clusters: cards of the board that belong together, under a name in plain words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from facilitator.capture import reading
from facilitator.capture.store import Changes, Step, Store
from facilitator.errors import RefusedError
from facilitator.model.board import IdeaStage
from facilitator.phrase import phrase
from facilitator.rules import wording

LONGEST_NAME = 120
"""Characters of a cluster's name."""


def make(store: Store, now: datetime, name: str, idea_ids: Collection[str]) -> Changes:
    """Groups cards under a new name; a cluster that this leaves empty goes."""
    words = _checked(name)
    with store.step("clusters.make", now) as step:
        cluster_id = step.insert("cluster", name=words, created_at=now)
        for idea_id in idea_ids:
            step.update("idea", idea_id, cluster_id=cluster_id)
        drop_empty(store, step)
        step.said = phrase(
            "{cards} in “{cluster}”.", cards=wording.count(len(idea_ids), "card"), cluster=words
        )
    return store.changes(step)


def rename(store: Store, now: datetime, cluster_id: str, name: str) -> Changes:
    """Gives a cluster another name."""
    with store.step("clusters.rename", now) as step:
        step.update("cluster", cluster_id, name=_checked(name))
    return store.changes(step)


def put(store: Store, now: datetime, idea_ids: Collection[str], cluster_id: str | None) -> Changes:
    """Puts cards into a cluster, or with None out of theirs; a cluster that this leaves empty goes."""
    with store.step("clusters.put", now) as step:
        for idea_id in idea_ids:
            step.update("idea", idea_id, cluster_id=cluster_id)
        drop_empty(store, step)
    return store.changes(step)


KEPT = "kept"
"""Says of a cluster that cards stay in theirs."""


def carry(
    store: Store,
    now: datetime,
    idea_ids: Collection[str],
    *,
    stage: IdeaStage | None = None,
    cluster_id: str | None = KEPT,
    places: Mapping[str, tuple[float, float]] | None = None,
    named: str | None = None,
    joined_by: Collection[str] = (),
) -> Changes:
    """Puts cards down where they were carried to: all that this changes of them in one step.

    ``named`` makes a new cluster of them and of the cards ``joined_by``, which keep their stage. Cards that
    come into a cluster of the free board lie there in order, so they lose a place of their own.
    """
    name = None if named is None else _checked(named)
    with store.step("clusters.carry", now) as step:
        if name is not None:
            cluster_id = step.insert("cluster", name=name, created_at=now)
        for idea_id in joined_by:
            step.update("idea", idea_id, cluster_id=cluster_id)
        for idea_id in idea_ids:
            fields: dict[str, Any] = {}
            if stage is not None:
                fields["stage"] = stage
            if cluster_id != KEPT:
                fields["cluster_id"] = cluster_id
            if places and idea_id in places:
                fields["x"], fields["y"] = places[idea_id]
            elif cluster_id not in (KEPT, None) and not joined_by:
                fields["x"] = fields["y"] = None
            if fields:
                step.update("idea", idea_id, **fields)
        drop_empty(store, step)
    return store.changes(step)


def dissolve(store: Store, now: datetime, cluster_id: str) -> Changes:
    """Lets a cluster go; its cards stay on the board."""
    with store.step("clusters.dissolve", now) as step:
        for idea in reading.ideas(store):
            if idea.cluster_id == cluster_id:
                step.update("idea", idea.id, cluster_id=None)
        step.delete("cluster", cluster_id)
    return store.changes(step)


def take(store: Store, now: datetime, suggested: Sequence[tuple[str, Collection[str]]]) -> Changes:
    """Makes clusters as they were suggested, each a name and its cards, in one step that undo takes back."""
    if not suggested:
        raise RefusedError("There is no suggestion to take.")
    with store.step("clusters.take", now) as step:
        for name, idea_ids in suggested:
            cluster_id = step.insert("cluster", name=_checked(name), created_at=now)
            for idea_id in idea_ids:
                step.update("idea", idea_id, cluster_id=cluster_id)
        drop_empty(store, step)
        step.said = phrase(
            "{clusters} made; Ctrl+Z takes them back.", clusters=wording.count(len(suggested), "cluster")
        )
    return store.changes(step)


def drop_empty(store: Store, step: Step) -> None:
    """Takes clusters away, within a command's step, that have no card any more."""
    for row in store.rows(
        "SELECT id FROM cluster AS c WHERE NOT EXISTS (SELECT 1 FROM idea WHERE cluster_id = c.id)"
    ):
        step.delete("cluster", row["id"])


def _checked(name: str) -> str:
    words = " ".join(name.split())
    if not words:
        raise RefusedError("A cluster needs a name. Type what its cards have in common.")
    if len(words) > LONGEST_NAME:
        raise RefusedError(
            "This name has {words} characters; {longest_name} is the most for a cluster. Shorten it.",
            words=len(words),
            longest_name=LONGEST_NAME,
        )
    return words
