"""The attendance report of a Teams meeting: who came, when they joined, and when they left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.answers_table import fold, one_line
from facilitator.exchange.cell_problem import CellProblem
from facilitator.exchange.csv_text import BrokenRowError, decode, records, sniff
from facilitator.exchange.csv_write import unescape
from facilitator.exchange.quoting import quoted
from facilitator.exchange.report_times import Order, moment_of, order_of
from facilitator.exchange.whole_file import read_whole
from facilitator.phrase import phrase

MOST_MEGABYTES = 20
MOST_ROWS = 20_000

SHORTEST_GAP = timedelta(minutes=1)
"""A shorter time away is a connection that broke, not somebody who left."""

_SUMMARY, _PARTICIPANTS, _ACTIVITIES = "summary", "participants", "in-meeting activities"
_PARTS = {"1. summary": _SUMMARY, "2. participants": _PARTICIPANTS, "3. in-meeting activities": _ACTIVITIES}
_NAMES = ("name", "full name")
_EMAILS = ("email", "e-mail")
_UPNS = ("participant id (upn)", "upn")
_JOINS = ("first join", "first join time", "join time")
_LEAVES = ("last leave", "last leave time", "leave time")


class Visit(Struct, frozen=True):
    """From a join to a leave, on the clock of the one who saved the report."""

    joined: datetime
    left: datetime | None


class Attendee(Struct, frozen=True, kw_only=True):
    """Somebody of the report."""

    row: int
    """Where they first stand."""
    name: str
    email: str = ""
    visits: tuple[Visit, ...]
    """In order, apart by at least a minute."""


class AttendanceReport(Struct, frozen=True, kw_only=True):
    """What a report says of one meeting."""

    name: str
    title: str = ""
    attendees: tuple[Attendee, ...]
    problems: tuple[CellProblem, ...] = ()
    order: Order | None
    """How it writes days; None if that cannot be told, so that no time is known."""

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which somebody joined, in order."""
        return tuple(sorted({visit.joined.date() for one in self.attendees for visit in one.visits}))


class _Line(Struct, frozen=True):
    row: int
    name: str
    email: str
    joined: str
    left: str


def read_report(path: Path, expected: date | None = None) -> AttendanceReport:
    """The attendance report in a file that Teams saved.

    ``expected`` is the day of the meeting: it decides between ``4/3/2023`` as 4 March and as 3 April where
    the report itself does not. Raises UserError if the file cannot be read, is no report, or names nobody.
    """
    data = read_whole(path, what=phrase("attendance report"), most_megabytes=MOST_MEGABYTES)
    return parse_report(data, path.name, expected)


def parse_report(data: bytes, name: str, expected: date | None = None) -> AttendanceReport:
    """The same for a file's bytes; ``name`` is the file's name for messages."""
    text, _ = decode(data, name)
    problems: list[CellProblem] = []
    title, lines = _lines(text, name, problems)
    participants, activities = lines[_PARTICIPANTS], lines[_ACTIVITIES]
    if not participants and not activities:
        raise UserError("{name} names nobody who came. Choose another report.", name=name)
    every = [*participants, *activities]
    order = order_of((t for line in every for t in (line.joined, line.left) if t), expected)
    return AttendanceReport(
        name=name,
        title=title,
        attendees=tuple(_attendees(participants, activities, order, problems)) if order else (),
        problems=tuple(sorted(problems, key=lambda p: p.row)),
        order=order,
    )


def _lines(text: str, name: str, problems: list[CellProblem]) -> tuple[str, dict[str, list[_Line]]]:
    """The meeting's title, and the rows of the two parts that name people."""
    dialect = sniff(text, lambda cells: sum(fold(cell) in _PARTS for cell in cells))
    # The first row has one cell, so the row of headings has to say which delimiter it is.
    heads = (line for line in text.splitlines() if line.lstrip('"').casefold().startswith(_NAMES))
    head = next(heads, "")
    if head:
        delimiter = max(("\t", ",", ";"), key=head.count)
        dialect = type(dialect)(delimiter, dialect.start)
    found: dict[str, list[_Line]] = {_SUMMARY: [], _PARTICIPANTS: [], _ACTIVITIES: []}
    part, title, places = "", "", dict[str, int]()
    try:
        for count, (row, raw) in enumerate(records(text, dialect)):
            if count > MOST_ROWS:
                raise UserError(
                    "{name} has more than {most_rows:,} rows, which no report has. Check that it is the "
                    "right file.",
                    name=name,
                    most_rows=MOST_ROWS,
                )
            cells = [one_line(unescape(cell[:500])) for cell in raw]
            first = fold(cells[0])
            if first in _PARTS and not any(cells[1:]):
                part, places = _PARTS[first], {}
            elif part == _SUMMARY:
                if first == "meeting title" and len(cells) > 1:
                    title = cells[1]
            elif part and not places:
                places = _headings(cells, row, name)
            elif part:
                found[part].append(_line(row, cells, places))
    except BrokenRowError as error:
        problems.append(CellProblem(error.row, "", error.message))
    if not part:
        raise UserError(
            "{name} is no attendance report of Teams: its parts “1. Summary” and “2. "
            "Participants” are missing. In Teams, open the meeting’s Attendance and download the "
            "report again.",
            name=name,
        )
    return title, found


def _headings(cells: Sequence[str], row: int, name: str) -> dict[str, int]:
    heads = [fold(cell) for cell in cells]
    places: dict[str, int] = {}
    for field, words in (
        ("name", _NAMES),
        ("email", _EMAILS),
        ("upn", _UPNS),
        ("joined", _JOINS),
        ("left", _LEAVES),
    ):
        places.update((field, heads.index(word)) for word in reversed(words) if word in heads)
    missing = [word for field, word in (("name", "Name"), ("joined", "First join")) if field not in places]
    if missing:
        raise UserError(
            "{name}, row {row}: the column “{missing}” is missing. Set Teams to English, then "
            "download the report again.",
            name=name,
            row=row,
            missing=missing[0],
        )
    return places


def _line(row: int, cells: Sequence[str], places: dict[str, int]) -> _Line:
    def cell(field: str) -> str:
        place = places.get(field, len(cells))
        return cells[place] if place < len(cells) else ""

    return _Line(row, cell("name"), cell("email") or cell("upn"), cell("joined"), cell("left"))


def _attendees(
    participants: Sequence[_Line], activities: Sequence[_Line], order: Order, problems: list[CellProblem]
) -> Iterator[Attendee]:
    """Everybody once; what they did in the meeting comes from its own part, where there is one."""
    people: dict[str, list[_Line]] = {}
    for line in participants:
        people.setdefault(_key(line), []).append(line)
    visits: dict[str, list[_Line]] = {}
    names = {fold(line.name): key for key, lines in people.items() for line in lines}
    for line in activities:
        key = _key(line)
        visits.setdefault(key if key in people else names.get(fold(line.name), key), []).append(line)
    for key in dict.fromkeys((*people, *visits)):
        lines = people.get(key, []) or visits[key]
        read = [visit for line in visits.get(key, lines) if (visit := _visit(line, order, problems))]
        if read:
            first = lines[0]
            email = next((line.email for line in lines if line.email), "")
            yield Attendee(row=first.row, name=first.name, email=email, visits=joined_up(read))


def _key(line: _Line) -> str:
    return fold(line.email) or fold(line.name)


def _visit(line: _Line, order: Order, problems: list[CellProblem]) -> Visit | None:
    joined, left = moment_of(line.joined, order), moment_of(line.left, order) if line.left else None
    for text, moment in ((line.joined, joined), (line.left, left)):
        if text and moment is None:
            words = phrase("{text} is no time; write it as 24/03/2023, 09:28:04", text=quoted(text))
            problems.append(CellProblem(line.row, "", words))
            return None
    if joined is None:
        problems.append(CellProblem(line.row, "", phrase("the time of joining is missing")))
        return None
    if left is not None and left < joined:
        words = phrase("they left ({left}) before they joined ({joined})", left=line.left, joined=line.joined)
        problems.append(CellProblem(line.row, "", words))
        return None
    return Visit(joined, left)


def joined_up(visits: Sequence[Visit]) -> tuple[Visit, ...]:
    """Visits in order; those that overlap or are under a minute apart are one, also on two devices."""
    made: list[Visit] = []
    for visit in sorted(visits, key=lambda v: v.joined):
        last = made[-1] if made else None
        if last is not None and (last.left is None or visit.joined - last.left < SHORTEST_GAP):
            ends = None if last.left is None or visit.left is None else max(last.left, visit.left)
            made[-1] = Visit(last.joined, ends)
        else:
            made.append(visit)
    return tuple(made)
