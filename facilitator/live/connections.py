"""Connections: whom in the cohort each would call and how close they are, and how many outside it."""

from __future__ import annotations

from datetime import datetime

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.model.benchmarks import Wave
from facilitator.model.network import CLOSENESS_WORDS, LEAST_CLOSENESS, MOST_CLOSENESS, MOST_OUTSIDE


def say(store: Store, now: datetime, wave: Wave, from_id: str, to_id: str, closeness: int | None) -> Changes:
    """Keeps how close somebody says they are to another, 0 to 4; None takes away what they said.

    There is one answer a wave and two people. Raises RefusedError for any other number, and for somebody
    about themself.
    """
    if from_id == to_id:
        name = next((p.name for p in reading.participants(store) if p.id == from_id), "Somebody")
        raise RefusedError("{name} is not asked about themself. Choose somebody else.", name=name)
    if closeness is not None and not LEAST_CLOSENESS <= closeness <= MOST_CLOSENESS:
        raise RefusedError(
            "{closeness} is no closeness. Type {least} ({least_word}) to {most} ({most_word}).",
            closeness=closeness,
            least=LEAST_CLOSENESS,
            least_word=CLOSENESS_WORDS[LEAST_CLOSENESS],
            most=MOST_CLOSENESS,
            most_word=CLOSENESS_WORDS[MOST_CLOSENESS],
        )
    before = store.rows(
        "SELECT id, closeness FROM connection "
        "WHERE wave = ? AND from_participant_id = ? AND to_participant_id = ?",
        [wave.value, from_id, to_id],
    )
    if closeness == (before[0]["closeness"] if before else None):
        return Changes()
    with store.step("connections.say", now) as step:
        if closeness is None:
            step.delete("connection", before[0]["id"])
        elif before:
            step.update("connection", before[0]["id"], closeness=closeness)
        else:
            step.insert(
                "connection",
                wave=wave,
                from_participant_id=from_id,
                to_participant_id=to_id,
                closeness=closeness,
            )
    return store.changes(step)


def outside(store: Store, now: datetime, wave: Wave, participant_id: str, people: int | None) -> Changes:
    """Keeps how many people outside the cohort somebody would call; None takes away what they said.

    Raises RefusedError for a number below 0 or above 999.
    """
    if people is not None and not 0 <= people <= MOST_OUTSIDE:
        raise RefusedError(
            "{people} is no number of people to call. Type 0 to {most_outside}.",
            people=people,
            most_outside=MOST_OUTSIDE,
        )
    before = store.rows(
        "SELECT id, people FROM outside_connection WHERE wave = ? AND participant_id = ?",
        [wave.value, participant_id],
    )
    if people == (before[0]["people"] if before else None):
        return Changes()
    with store.step("connections.outside", now) as step:
        if people is None:
            step.delete("outside_connection", before[0]["id"])
        elif before:
            step.update("outside_connection", before[0]["id"], people=people)
        else:
            step.insert("outside_connection", wave=wave, participant_id=participant_id, people=people)
    return store.changes(step)
