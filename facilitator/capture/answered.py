"""Who has answered how much, and rows of the network: a part at a time, fast enough for the Qt thread."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from facilitator.capture.store import Store
from facilitator.model.benchmarks import Wave


def counts(store: Store, waves: Iterable[Wave], person: str | None = None) -> dict[str, int]:
    """How many questions each person, or one, has answered or skipped in these waves together."""
    marks, values = _listed(wave.value for wave in waves)
    if person is not None:
        sql = f"SELECT count(*) FROM response WHERE wave IN ({marks}) AND participant_id = ?"
        return {person: store.connection.execute(sql, [*values, person]).fetchone()[0]}
    sql = f"SELECT participant_id, count(*) FROM response WHERE wave IN ({marks}) GROUP BY 1"
    return dict(store.connection.execute(sql, values).fetchall())


def said_by(store: Store, people: Collection[str], wave: Wave) -> dict[str, dict[str, int]]:
    """What each of these people said of others in a wave: by who said it, then of whom."""
    marks, values = _listed(people)
    sql = (
        "SELECT from_participant_id, to_participant_id, closeness FROM connection "
        f"WHERE from_participant_id IN ({marks}) AND wave = ?"
    )
    said: dict[str, dict[str, int]] = {person: {} for person in people}
    for one, other, closeness in store.connection.execute(sql, [*values, wave.value]):
        said[one][other] = closeness
    return said


def outside(store: Store, wave: Wave) -> dict[str, int]:
    """How many people outside the cohort each would call, of those who said so in a wave."""
    sql = "SELECT participant_id, people FROM outside_connection WHERE wave = ?"
    return dict(store.connection.execute(sql, [wave.value]).fetchall())


def have_said(store: Store, wave: Wave) -> set[str]:
    """Who has said anything of their connections in a wave."""
    # A look-up a person goes through an index; to tell 100,000 rows apart would not.
    sql = (
        "SELECT p.id FROM participant AS p "
        "WHERE EXISTS (SELECT 1 FROM connection WHERE from_participant_id = p.id AND wave = ?) "
        "OR EXISTS (SELECT 1 FROM outside_connection WHERE participant_id = p.id AND wave = ?)"
    )
    return {row[0] for row in store.connection.execute(sql, [wave.value, wave.value])}


def _listed(values: Iterable[str]) -> tuple[str, list[Any]]:
    """Marks for a list in SQL, and the list."""
    listed: list[Any] = list(values)
    return ", ".join("?" * len(listed)), listed
