"""Who came to a session, from the report of a meeting tool: in one command, for those without marks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import Struct

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError, UserError
from facilitator.exchange.cell_problem import CellProblem
from facilitator.exchange.file_people import LEFT_OUT, FilePeople, Unsure, unsure_in_words
from facilitator.exchange.listing import below
from facilitator.exchange.teams_attendance import AttendanceReport, Visit, joined_up, read_report
from facilitator.live.mending import amend_announced
from facilitator.model.people import Presence
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.phrase import joined, phrase
from facilitator.rules import wording


class FoundMark(Struct, frozen=True):
    """Somebody came, went or came back."""

    participant_id: str
    state: Presence
    at: datetime


class FoundAttendance(Struct, frozen=True, kw_only=True):
    """What a report says of a session, and what is in the way of importing it."""

    session_id: str
    marks: tuple[FoundMark, ...] = ()
    people: tuple[tuple[str, tuple[Visit, ...]], ...] = ()
    """Who would get marks: id and visits, in the report's order."""
    marked_before: tuple[str, ...] = ()
    """Who has marks in this session already, which stay."""
    problems: tuple[CellProblem, ...] = ()
    unsure: tuple[Unsure, ...] = ()
    """Names that are nobody's for certain and nobody has decided about."""
    left_out: int = 0


class ImportedAttendance(Struct, frozen=True, kw_only=True):
    """What came of a report, for the command line."""

    session: int
    people: int
    marks: int
    marked_before: int
    unmatched: tuple[str, ...]


def facilitated(store: Store, number: int) -> Session:
    """A facilitated session by its number; any other number is a UserError that lists them."""
    sessions = [s for s in reading.sessions(store) if s.kind is SessionKind.FACILITATED]
    found = next((s for s in sessions if s.number == number), None)
    if found is None:
        numbers = ", ".join(str(s.number) for s in sessions)
        raise UserError(
            "There is no facilitated session {number}. Facilitated are {numbers}.",
            number=number,
            numbers=numbers,
        )
    return found


def _zone(store: Store) -> str:
    return str(reading.cohort(store)["timezone"])


def day_of(session: Session, zone: str) -> date | None:
    """The day on which a session was held, else was to be held."""
    began = session.started_at
    return began.astimezone(ZoneInfo(zone)).date() if began else session.planned_date


def held_on(store: Store, session: Session) -> date | None:
    """The same by the cohort's own time zone."""
    return day_of(session, _zone(store))


def session_for(store: Store, report: AttendanceReport) -> Session | None:
    """The facilitated session that was held on the day of a report."""
    zone = _zone(store)
    for session in reading.sessions(store):
        if session.kind is SessionKind.FACILITATED and day_of(session, zone) in report.days:
            return session
    return None


def find_attendance(
    store: Store, report: AttendanceReport, session_id: str, decided: Mapping[str, str] | None = None
) -> FoundAttendance:
    """The marks that a report would make in a session. What does not fit is a problem, each at its place.

    Somebody with marks in this session keeps those. ``decided`` says whose an uncertain name is: a
    participant's id, or nothing to leave it out.
    """
    session = next(s for s in reading.sessions(store) if s.id == session_id)
    zone = _zone(store)
    if report.order is None:
        return FoundAttendance(
            session_id=session_id,
            problems=(
                CellProblem(
                    0,
                    "",
                    phrase(
                        "its days can be read month first and day first, and neither is the session’s day; "
                        "choose the session that it is of"
                    ),
                ),
            ),
        )
    problems = [*report.problems, *_wrong_days(store, report, session, zone)]
    marked = {
        row["participant_id"]
        for row in store.rows(
            "SELECT DISTINCT participant_id FROM attendance WHERE session_id = ?", [session_id]
        )
    }
    people = FilePeople(reading.participants(store), decided or {})
    visits: dict[str, list[Visit]] = {}
    rows: dict[str, int] = {}
    unsure: list[Unsure] = []
    left_out = 0
    for one in report.attendees:
        found = people.find(email=one.email, name=one.name)
        if found.clash:
            problems.append(CellProblem(one.row, "", found.clash))
        elif found.left_out:
            left_out += 1
        elif found.participant_id is None:
            unsure.append(Unsure(text=found.text, rows=(one.row,), suggested_id=found.suggested_id))
        else:
            visits.setdefault(found.participant_id, []).extend(one.visits)
            rows.setdefault(found.participant_id, one.row)
    joined = {person: joined_up(several) for person, several in visits.items()}
    new = {person: several for person, several in joined.items() if person not in marked}
    return FoundAttendance(
        session_id=session_id,
        marks=tuple(mark for person, several in new.items() for mark in _marks(person, several, zone)),
        people=tuple(new.items()),
        marked_before=tuple(person for person in joined if person in marked),
        problems=tuple(sorted(problems, key=lambda p: p.row)),
        unsure=tuple(unsure),
        left_out=left_out,
    )


def _wrong_days(store: Store, report: AttendanceReport, session: Session, zone: str) -> list[CellProblem]:
    """Times on another day than the session's, and before the programme began."""
    held, first = day_of(session, zone), _first_day(store, zone)
    problems = []
    for one in report.attendees:
        day = one.visits[0].joined.date()
        if first and day < first:
            words = phrase(
                "{day} is before the programme, which begins on {first}",
                day=wording.day(day),
                first=wording.day(first),
            )
            problems.append(CellProblem(one.row, "", words))
        elif held and day != held:
            words = phrase(
                "{day} is not the day of session {number}, {held}",
                day=wording.day(day),
                number=session.number,
                held=wording.day(held),
            )
            problems.append(CellProblem(one.row, "", words))
    return problems


def _first_day(store: Store, zone: str) -> date | None:
    days = [day for session in reading.sessions(store) if (day := day_of(session, zone))]
    return min(days, default=None)


def _marks(person: str, visits: tuple[Visit, ...], zone: str) -> list[FoundMark]:
    def moment(local: datetime) -> datetime:
        return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)

    made: list[FoundMark] = []
    for place, visit in enumerate(visits):
        came = Presence.BACK if place else Presence.PRESENT
        made.append(FoundMark(person, came, moment(visit.joined)))
        if visit.left is not None:
            made.append(FoundMark(person, Presence.LEFT, moment(visit.left)))
    return made


def import_attendance(store: Store, now: datetime, found: FoundAttendance) -> Changes:
    """Writes all marks of a report, or none; those who have marks in the session keep theirs.

    Raises RefusedError if something is still in the way.
    """
    if found.problems or found.unsure:
        raise RefusedError("The report still has places to mend. Nothing was imported.")
    if not found.people and not found.marked_before:
        raise RefusedError("Nobody of the report is a participant. Nothing was imported.")
    people = {p.id for p in reading.participants(store)}
    marked = {
        row["participant_id"]
        for row in store.rows(
            "SELECT participant_id FROM attendance WHERE session_id = ?", [found.session_id]
        )
    }
    marks = [m for m in found.marks if m.participant_id in people - marked]
    stay = len(found.marked_before)
    kept = joined("", (" ", _stay(stay))) if stay else ""
    if not marks:
        return Changes(
            said=phrase("Nothing new: everybody of the report is marked already.{kept}", kept=kept)
        )
    with store.step("attendance.import", now) as step:
        for mark in marks:
            step.insert(
                "attendance",
                session_id=found.session_id,
                participant_id=mark.participant_id,
                state=mark.state,
                at=mark.at,
            )
        changed = amend_announced(store, step, found.session_id)
        came = wording.count(len({m.participant_id for m in marks}), "person", "people")
        step.said = phrase(
            "{came} marked as in the report; Ctrl+Z takes it back.{kept}", came=came, kept=kept
        ) + (joined("", (" ", changed)) if changed else "")
    return store.changes(step)


def _stay(count: int) -> str:
    if count == 1:
        return phrase("1 person had marks from the session itself, which stay.")
    return phrase("{count} people had marks from the session itself, which stay.", count=count)


def import_report(store: Store, now: datetime, path: Path, number: int) -> ImportedAttendance:
    """Reads and imports a report as the command line does: whole, or a UserError that names every place.

    Names that nobody has for certain are left out and listed: meetings have guests.
    """
    session = facilitated(store, number)
    report = read_report(path, held_on(store, session))
    found = find_attendance(store, report, session.id)
    people = {p.id: p for p in reading.participants(store)}
    unmatched = tuple(unsure_in_words(one, people) for one in found.unsure)
    if found.unsure:
        decided = {one.text: LEFT_OUT for one in found.unsure}
        found = find_attendance(store, report, session.id, decided)
    if found.problems:
        lines = [p.text if p.row else p.message for p in found.problems]
        raise UserError(
            "Nothing was imported from {report}, since {places} not fit:\n{lines}",
            report=report.name,
            places=wording.count(len(lines), "place does", "places do"),
            lines=below(lines),
        )
    import_attendance(store, now, found)
    return ImportedAttendance(
        session=number,
        people=len(found.people),
        marks=len(found.marks),
        marked_before=len(found.marked_before),
        unmatched=unmatched,
    )


def in_words(done: ImportedAttendance) -> str:
    """What came of a report, in sentences."""
    people = wording.count(done.people, "person", "people")
    words = (
        phrase(
            "Session {session}: {people} marked as in the report, {marks}.",
            session=done.session,
            people=people,
            marks=wording.count(done.marks, "mark"),
        )
        if done.people
        else phrase("Session {session}: nothing new.", session=done.session)
    )
    return f"{words} {_stay(done.marked_before)}" if done.marked_before else words
