"""An attendance report as it would be imported, worked out beside whoever has the cohort open."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from facilitator.capture import reading
from facilitator.capture.snapshot import snapshot
from facilitator.errors import UserError
from facilitator.exchange.file_people import LEFT_OUT
from facilitator.exchange.teams_attendance import AttendanceReport, read_report
from facilitator.live.attendance_import import (
    FoundAttendance,
    find_attendance,
    held_on,
    session_for,
)
from facilitator.model.people import Participant
from facilitator.model.programme import SessionKind


class AttendancePreview(Struct, frozen=True, kw_only=True):
    """What a report holds, and what of it is new to a session."""

    report: AttendanceReport
    found: FoundAttendance
    people: tuple[Participant, ...]
    guests: tuple[str, ...]
    """Names that are nobody's, nor near to anybody's: left out without asking."""


def look(cohort: Path, path: Path, session_id: str | None, decided: Mapping[str, str]) -> AttendancePreview:
    """Reads a report and holds it against a session of a cohort file; left open, against that of its day.

    A report of no session's day is held against the first one, so that what does not fit is said. Raises
    UserError if either file cannot be read. Not on the Qt thread.
    """
    with snapshot(cohort) as store:
        sessions = [s for s in reading.sessions(store) if s.kind is SessionKind.FACILITATED]
        if not sessions:
            raise UserError("The programme has no facilitated session, so there is none that people came to.")
        chosen = next((s for s in sessions if s.id == session_id), None)
        if chosen is None:
            days = [day for s in sessions if (day := held_on(store, s))]
            tried = [read_report(path, day) for day in (None, *days)]
            chosen = next((s for report in tried if (s := session_for(store, report))), sessions[0])
        report = read_report(path, held_on(store, chosen))
        found = find_attendance(store, report, chosen.id, decided)
        guests = tuple(one.text for one in found.unsure if one.suggested_id is None)
        if guests:
            found = find_attendance(store, report, chosen.id, {**dict.fromkeys(guests, LEFT_OUT), **decided})
        return AttendancePreview(
            report=report, found=found, people=reading.participants(store), guests=guests
        )
