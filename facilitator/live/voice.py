"""Who spoke: a tap a turn. For the facilitator alone, and taken back like any other slip."""

from __future__ import annotations

from datetime import datetime

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError


def tap(store: Store, now: datetime, session_id: str, participant_id: str) -> Changes:
    """Counts that somebody took the floor, in the activity that is on."""
    if not store.rows("SELECT id FROM participant WHERE id = ?", [participant_id]):
        raise RefusedError("This person is not in the cohort.")
    current = next(
        (a for a in reading.activities(store, session_id) if a.started_at and not a.ended_at), None
    )
    with store.step("voice.tap", now) as step:
        step.insert(
            "voice_turn",
            session_id=session_id,
            activity_id=current.id if current else None,
            participant_id=participant_id,
            at=now,
        )
    return store.changes(step)
