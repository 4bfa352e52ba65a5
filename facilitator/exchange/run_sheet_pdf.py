"""A session's run sheet for paper: clock times, what everybody reads, private notes, room to write."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from msgspec import Struct

from facilitator.exchange.typeset import typeset
from facilitator.model.programme import ActivityKind
from facilitator.model.run import Activity, Session
from facilitator.rules import wording
from facilitator.rules.plan_checks import PlannedTime, findings, planned_times, totals
from facilitator.rules.timing import length

LONG = 1_100
"""Characters from which on an activity may go over to the next page; anything shorter stays whole."""
LEAST_RULES, MOST_RULES = 3, 9
A_RULE = 95
"""Characters of an activity for which there is about one line to write on."""
NO_DAY = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
"""Where no day is set: times then count from half past nine in the morning."""


class Sheet(Struct, frozen=True, kw_only=True):
    """A session with its activities."""

    session: Session
    activities: tuple[Activity, ...]


def run_sheet_pdf(sheets: Sequence[Sheet], programme: str, timezone: str, now: datetime) -> bytes:
    """The run sheets as a PDF for A4 with private notes in it, each session from a new page on (PDF/UA-1).

    Times are as planned. Takes 50 ms and more, so not on the Qt thread.
    """
    only = sheets[0].session if len(sheets) == 1 else None
    title = f"{programme}: run sheet of session {only.number}" if only else f"{programme}: run sheets"
    data = {
        "title": title,
        "foot": f"{title} · with private notes, not for participants",
        "programme": f"{programme} · run sheet, with private notes",
        "sessions": [_session(sheet, timezone) for sheet in sheets],
    }
    return typeset("run-sheet", data, now, standard="ua-1")


def _session(sheet: Sheet, timezone: str) -> dict[str, Any]:
    session = sheet.session
    times = planned_times(session.planned_at or NO_DAY, sheet.activities)
    sums = totals(session, sheet.activities)
    starts = wording.clock_time(session.planned_at or NO_DAY, timezone)
    ends = wording.clock_time(times[-1].ends_at, timezone) if times else starts
    day = f"{wording.day(session.planned_date)}, " if session.planned_date else ""
    planned, has = wording.minutes(sums.planned), wording.minutes(sums.session)
    said = [f.words for f in findings(session, sheet.activities) if f.serious and not f.activity_id]
    return {
        "heading": f"Session {session.number}: {session.title}",
        "when": f"{day}{starts} to {ends}",
        "sums": f"{planned} of {has} planned, at least {wording.minutes(sums.minimum)}",
        "said": said,
        "ends": ends,
        "activities": [
            _activity(activity, time, timezone)
            for activity, time in zip(sheet.activities, times, strict=True)
        ],
    }


def _activity(activity: Activity, time: PlannedTime, timezone: str) -> dict[str, Any]:
    about = [activity.kind.value]
    if activity.grouping is not None and activity.grouping.value != activity.kind.value:
        about.append(activity.grouping.value)
    if activity.rounds > 1:
        about.append(f"{activity.rounds} rounds")
    turns = activity.turns
    notes = [line for note in activity.notes for line in note.splitlines() if line.strip()]
    read = sum(map(len, (activity.purpose, *activity.instructions, *notes)))
    return {
        "starts": wording.clock_time(time.starts_at, timezone),
        "ends": wording.clock_time(time.ends_at, timezone),
        "length": wording.minutes(length(activity)),
        "least": wording.minutes(activity.minimum_seconds),
        "break_": activity.kind is ActivityKind.BREAK,
        "title": activity.title,
        "about": " · ".join(about),
        "purpose": activity.purpose,
        "instructions": list(activity.instructions),
        "talk_about": activity.talk_about,
        "turns": list(turns.names) if turns else [],
        "each": wording.minutes_spoken(turns.seconds) if turns else "",
        "notes": notes,
        "capture": [kind.value for kind in activity.capture],
        "rules": max(LEAST_RULES, min(MOST_RULES, read // A_RULE)),
        "long": read > LONG,
    }
