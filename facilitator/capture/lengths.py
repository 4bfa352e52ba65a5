"""What activities really took, read from a cohort file: titles and times, and nothing about people."""

from __future__ import annotations

from datetime import datetime

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.model.run import Activity
from facilitator.model.text import nouns
from facilitator.rules import timing
from facilitator.rules.learned_lengths import Took, used_up

SINCE = 1
"""The oldest schema that can be read here as it is: the first one had all that is asked for."""


def took(store: Store) -> tuple[Took, ...]:
    """Every activity that is over, as they ran; none of a rehearsal, which is no workshop."""
    cohort = reading.cohort(store)
    if cohort["rehearsal"]:
        return ()
    numbers = {s.id: s.number for s in reading.sessions(store)}
    sql = "SELECT * FROM activity WHERE started_at IS NOT NULL AND ended_at IS NOT NULL ORDER BY started_at"
    return tuple(
        _took(activity, activity.ended_at, str(cohort["id"]), numbers.get(activity.session_id, 0))
        for activity in nouns(Activity, store.rows(sql))
        if activity.ended_at
    )


def _took(activity: Activity, ended_at: datetime, cohort: str, session: int) -> Took:
    seconds = max(0.0, timing.elapsed(activity, ended_at))
    return Took(
        id=activity.id,
        title=activity.title,
        kind=activity.kind,
        planned=activity.planned_seconds,
        seconds=seconds,
        cut=used_up(activity.planned_seconds, activity.added_seconds, seconds),
        cohort=cohort,
        session=session,
    )
