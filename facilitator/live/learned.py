"""Lengths learned from past sessions are taken over into the run sheets to come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec.structs import replace

from facilitator.capture import lengths, reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.model.run import Activity, Session
from facilitator.phrase import phrase
from facilitator.rules import learned_lengths, wording
from facilitator.rules.learned_lengths import Proposal, Took


def proposals(store: Store, others: Sequence[Took] = ()) -> dict[str, Proposal]:
    """What past sessions propose for those that have not begun, by activity; in the order of the programme.

    ``others`` is what activities took in other cohorts, from :mod:`facilitator.live.lengths_elsewhere`.
    """
    waiting = [a for _, activities in to_come(store) for a in activities]
    # This cohort's own come last, as the last of two copies counts.
    return learned_lengths.proposals(waiting, (*others, *lengths.took(store)))


def for_the_next(store: Store, others: Sequence[Took] = ()) -> dict[str, Proposal]:
    """What the whole programme teaches for the next cohort, by activity, also of sessions that have run."""
    sheets = [reading.activities(store, session.id) for session in reading.sessions(store)]
    every = [activity for sheet in sheets for activity in sheet]
    return learned_lengths.proposals(every, (*others, *lengths.took(store)), begun=True)


def to_come(store: Store) -> list[tuple[Session, tuple[Activity, ...]]]:
    """The sessions with a run sheet that have not begun."""
    sheets = [(s, reading.activities(store, s.id)) for s in reading.sessions(store) if s.started_at is None]
    return [(session, sheet) for session, sheet in sheets if sheet]


def take_over(store: Store, now: datetime, seconds: Mapping[str, int]) -> Changes:
    """Gives activities that have not begun new planned lengths in seconds; one undo takes all of them back.

    Those of a session that has begun are refused: there it is re-timed. What the session then lacks or has to
    spare against its planned length is said.
    """
    sheets = to_come(store)
    known = {a.id: a for _, sheet in sheets for a in sheet}
    if any(activity_id not in known for activity_id in seconds):
        raise RefusedError("A session that has begun keeps its plan. Ctrl+T re-times the rest of it.")
    if any(length < known[a].minimum_seconds for a, length in seconds.items()):
        raise RefusedError("No activity is planned for less than its minimum.")
    changed = {a: length for a, length in seconds.items() if length != known[a].planned_seconds}
    if not changed:
        raise RefusedError("These lengths are planned already.")
    with store.step("plan.learned", now) as step:
        for activity_id, length in changed.items():
            step.update("activity", activity_id, planned_seconds=length)
    words = phrase("Planned anew: {changed}.", changed=wording.count(len(changed), "activity", "activities"))
    touched = {known[a].session_id for a in changed}
    for session, _ in sheets:
        if session.id in touched:
            words += _against(session, reading.activities(store, session.id))
    return replace(store.changes(step), said=words)


def _against(session: Session, sheet: Sequence[Activity]) -> str:
    """How a run sheet stands against the session's own length, if that is not kept."""
    more = sum(a.planned_seconds for a in sheet) - session.planned_seconds
    if more == 0:
        return ""
    amounts = {"more": wording.minutes(abs(more)), "planned": wording.minutes(session.planned_seconds)}
    if more > 0:
        return phrase(
            " Session {number} is now planned {more} longer than its {planned}.",
            number=session.number,
            **amounts,
        )
    return phrase(
        " Session {number} is now planned {more} shorter than its {planned}.",
        number=session.number,
        **amounts,
    )
