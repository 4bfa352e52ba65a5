"""A session with its activities, and in words when they are by the plan, for both its papers."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import Struct

from facilitator.model.run import Activity, Session
from facilitator.phrase import joined, phrase
from facilitator.rules import wording
from facilitator.rules.plan_checks import PlannedTime, planned_times

NO_DAY = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
"""Where no day is set: times then count from half past nine in the morning."""


class Sheet(Struct, frozen=True, kw_only=True):
    """A session with its activities."""

    session: Session
    activities: tuple[Activity, ...]

    @property
    def heading(self) -> str:
        """``Session 4: Sharing insights``."""
        return phrase("Session {number}: {title}", number=self.session.number, title=self.session.title)


class Planned(Struct, frozen=True, kw_only=True):
    """When it is, by the plan."""

    when: str
    """``24 March 2023, 9:30am to 11:30am``; without a day where none is set."""
    ends: str
    activities: tuple[tuple[Activity, PlannedTime], ...]


def planned(sheet: Sheet, timezone: str) -> Planned:
    """When a sheet's session and its activities are."""
    session = sheet.session
    begins = session.planned_at or NO_DAY
    times = planned_times(begins, sheet.activities)
    starts = wording.clock_time(begins, timezone)
    ends = wording.clock_time(times[-1].ends_at, timezone) if times else starts
    when: str = phrase("{starts} to {ends}", starts=starts, ends=ends)
    if session.planned_date is not None:
        when = phrase(
            "{day}, {starts} to {ends}", day=wording.day(session.planned_date), starts=starts, ends=ends
        )
    return Planned(when=when, ends=ends, activities=tuple(zip(sheet.activities, times, strict=True)))


def turns_words(activity: Activity) -> str:
    """``2 minutes each: tell · listen``; empty where nobody takes turns."""
    turns = activity.turns
    if turns is None:
        return ""
    names = joined(" · ", turns.names)
    return phrase("{time} each: {names}", time=wording.minutes_spoken(turns.seconds), names=names)
