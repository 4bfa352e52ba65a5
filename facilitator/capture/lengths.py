"""What activities really took, read from a cohort file: titles and times, and nothing about people."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from facilitator.capture import reading
from facilitator.capture.opening import open_reading
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.model.run import Activity
from facilitator.model.text import nouns
from facilitator.rules import timing
from facilitator.rules.learned_lengths import Took

NEARLY = 30
"""Seconds that may be left of an activity that used up what it had."""


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
    shortened = activity.added_seconds < 0 and seconds < activity.planned_seconds
    return Took(
        id=activity.id,
        title=activity.title,
        kind=activity.kind,
        planned=activity.planned_seconds,
        seconds=seconds,
        cut=shortened and seconds >= timing.length(activity) - NEARLY,
        cohort=cohort,
        session=session,
    )


def of_others(
    paths: Iterable[Path], own: Path, may_go_on: Callable[[], bool] = lambda: True
) -> tuple[Took, ...]:
    """The same of other cohort files, each opened to be looked at and let go again.

    What cannot be read, is of another version of the app, or is held on another computer teaches nothing now.
    It takes a while: not for the Qt thread.
    """
    found: list[Took] = []
    for path in paths:
        if not may_go_on():
            break
        try:
            if path.samefile(own):
                continue
            with closing(open_reading(path)) as store:
                found.extend(took(store))
        except (UserError, OSError):
            continue
    return tuple(found)
