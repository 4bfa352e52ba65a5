"""Who is here: late, present, left, back. Only rounds to come are planned with it."""

from __future__ import annotations

from datetime import datetime

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.live.mending import amend_announced
from facilitator.model.people import Presence
from facilitator.phrase import joined, phrase, word

NEXT = {
    Presence.EXPECTED: Presence.PRESENT,
    Presence.PRESENT: Presence.LEFT,
    Presence.LATE: Presence.PRESENT,
    Presence.LEFT: Presence.BACK,
    Presence.BACK: Presence.LEFT,
}
"""What one tap makes of each state."""


def mark(store: Store, now: datetime, session_id: str, participant_id: str, state: Presence) -> Changes:
    """Marks a person in a session; the same mark again changes nothing."""
    people = {p.id: p for p in reading.participants(store)}
    if participant_id not in people:
        raise RefusedError("This person is not in the cohort.")
    if reading.presence(store, session_id).get(participant_id) is state:
        return Changes(
            said=phrase(
                "{person} is marked {state} already.",
                person=people[participant_id].name,
                state=word(state.value),
            )
        )
    with store.step("attendance.mark", now) as step:
        step.insert("attendance", session_id=session_id, participant_id=participant_id, state=state, at=now)
        changed = amend_announced(store, step, session_id)
        mark_words = phrase("{person}: {state}.", person=people[participant_id].name, state=word(state.value))
        step.said = joined(" ", (mark_words, changed)) if changed else mark_words
    return store.changes(step)


def tap(store: Store, now: datetime, session_id: str, participant_id: str) -> Changes:
    """The one key: somebody here has left, somebody not here has come."""
    before = reading.presence(store, session_id).get(participant_id, Presence.EXPECTED)
    return mark(store, now, session_id, participant_id, NEXT[before])
