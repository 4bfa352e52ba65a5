"""Attendance reports of Teams: both encodings, both ways to write a day, and what is no report."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.exchange.report_times import Order, moment_of, order_of
from facilitator.exchange.teams_attendance import (
    SHORTEST_GAP,
    AttendanceReport,
    Visit,
    joined_up,
    parse_report,
)

DAY = date(2023, 3, 24)
PEOPLE_HEAD = (
    "Name",
    "First join",
    "Last leave",
    "In-meeting duration",
    "Email",
    "Participant ID (UPN)",
    "Role",
)
VISITS_HEAD = ("Name", "Join time", "Leave time", "Duration", "Email", "Role")


def report(
    people: Sequence[tuple[str, str, str, str]],
    visits: Sequence[tuple[str, str, str, str]] = (),
    delimiter: str = "\t",
) -> str:
    """A report as Teams writes it; each person and visit is name, e-mail, join and leave."""
    out = io.StringIO(newline="")
    rows: list[Sequence[str]] = [
        ("1. Summary",),
        ("Meeting title", "Mutual mentoring, session 1"),
        ("Attended participants", str(len(people))),
        ("Start time", people[0][2] if people else ""),
        (),
        ("2. Participants",),
        PEOPLE_HEAD,
        *((name, came, went, "2h", email, email, "Presenter") for name, email, came, went in people),
        (),
        ("3. In-Meeting Activities",),
        VISITS_HEAD,
        *((name, came, went, "1h", email, "Presenter") for name, email, came, went in visits),
    ]
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def at(*parts: int) -> datetime:
    """A moment on the clock of the one who saved the report."""
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001 - a report names no zone


AISHA = ("Aisha Khan", "aisha@example.org", "3/24/23, 9:28:04 AM", "3/24/23, 12:02:10 PM")
VISITS = (
    ("Aisha Khan", "aisha@example.org", "3/24/23, 10:15:00 AM", "3/24/23, 12:02:10 PM"),
    ("Aisha Khan", "aisha@example.org", "3/24/23, 9:28:04 AM", "3/24/23, 10:00:00 AM"),
)


def read(text: str, expected: date | None = DAY) -> AttendanceReport:
    return parse_report(text.encode("utf-8-sig"), "report.csv", expected)


@pytest.mark.parametrize(("encoding", "delimiter"), [("utf-16", "\t"), ("utf-16-le", "\t"), ("utf-8", ",")])
def test_who_came_is_read_from_every_form_that_teams_writes(encoding: str, delimiter: str) -> None:
    made = parse_report(report([AISHA], VISITS, delimiter).encode(encoding), "report.csv", DAY)
    (aisha,) = made.attendees
    assert (made.title, aisha.name, aisha.email, aisha.row) == (
        "Mutual mentoring, session 1",
        "Aisha Khan",
        "aisha@example.org",
        8,
    )
    assert aisha.visits == (
        Visit(at(2023, 3, 24, 9, 28, 4), at(2023, 3, 24, 10, 0)),
        Visit(at(2023, 3, 24, 10, 15), at(2023, 3, 24, 12, 2, 10)),
    )


def test_without_activities_first_join_and_last_leave_are_one_visit() -> None:
    (aisha,) = read(report([AISHA])).attendees
    assert aisha.visits == (Visit(at(2023, 3, 24, 9, 28, 4), at(2023, 3, 24, 12, 2, 10)),)


def test_somebody_who_is_only_in_the_activities_is_not_lost() -> None:
    made = read(report([AISHA], [*VISITS, ("Guest", "", "3/24/23, 9:40:00 AM", "")]))
    assert [(one.name, one.visits[0].left) for one in made.attendees][1] == ("Guest", None)


@pytest.mark.parametrize(
    ("texts", "expected", "order"),
    [
        (["3/24/23, 9:28:04 AM", "3/4/23, 9:00 AM"], None, Order.MONTH_FIRST),
        (["24/03/2023, 09:28:04"], None, Order.DAY_FIRST),
        (["3/4/23, 9:28:04 AM"], date(2023, 4, 3), Order.DAY_FIRST),
        (["3/4/23, 9:28:04 AM"], date(2023, 3, 4), Order.MONTH_FIRST),
        (["3/4/23, 9:28:04 AM"], date(2023, 3, 24), None),
        (["4/4/23, 9:28:04 AM"], None, Order.DAY_FIRST),
        (["2023-03-24 09:28:04"], None, Order.DAY_FIRST),
    ],
)
def test_one_file_writes_days_in_one_way(
    texts: list[str], expected: date | None, order: Order | None
) -> None:
    assert order_of(texts, expected) is order


def test_a_day_that_can_be_read_twice_and_meets_nothing_gives_no_times() -> None:
    made = read(report([("Aisha Khan", "", "3/4/23, 9:28:04 AM", "")]))
    assert (made.order, made.attendees) == (None, ())


@settings(max_examples=100)
@given(st.datetimes(at(2001, 1, 1), at(2098, 12, 31)), st.sampled_from(Order))
def test_a_moment_comes_back_as_it_was_written(moment: datetime, order: Order) -> None:
    moment = moment.replace(microsecond=0)
    day = "%m/%d/%y" if order is Order.MONTH_FIRST else "%d/%m/%Y"
    for clock in ("%H:%M:%S", "%I:%M:%S %p", "%I:%M:%S\u202f%p"):
        assert moment_of(moment.strftime(f"{day}, {clock}"), order) == moment
    assert order_of([moment.strftime(f"{day}, %H:%M:%S")], moment.date()) is not None


@settings(max_examples=100)
@given(st.lists(st.tuples(st.integers(0, 600), st.integers(0, 200)), min_size=1, max_size=12))
def test_visits_are_put_in_order_apart_and_lose_nobodys_time(spans: list[tuple[int, int]]) -> None:
    start = at(2023, 3, 24, 9, 0)
    visits = [Visit(start + timedelta(seconds=a), start + timedelta(seconds=a + n)) for a, n in spans]
    made = joined_up(visits)
    for one, other in pairwise(made):
        assert one.left is not None
        assert other.joined - one.left >= SHORTEST_GAP
    for visit in visits:
        assert any(m.joined <= visit.joined and m.left and visit.left and visit.left <= m.left for m in made)


def test_times_that_make_no_sense_are_named_with_their_row() -> None:
    made = read(
        report(
            [
                AISHA,
                ("Ben", "", "3/24/23, 11:00:00 AM", "3/24/23, 10:00:00 AM"),
                ("Cas", "", "soon", ""),
                ("Dee", "", "", ""),
            ]
        )
    )
    assert [(p.row, p.message.split(";")[0]) for p in made.problems] == [
        (9, "they left (3/24/23, 10:00:00 AM) before they joined (3/24/23, 11:00:00 AM)"),
        (10, '"soon" is no time'),
        (11, "the time of joining is missing"),
    ]
    assert [one.name for one in made.attendees] == ["Aisha Khan"]


def test_a_name_like_a_part_of_the_report_is_a_name() -> None:
    hostile = ("3. In-Meeting Activities", "x@example.org", "3/24/23, 9:00:00 AM", "")
    made = read(report([AISHA, hostile, ("<b>=1+1</b>", "", "3/24/23, 9:00:00 AM", "")]))
    assert [one.name for one in made.attendees][1:] == ["3. In-Meeting Activities", "<b>=1+1</b>"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"name,email\r\nAisha,a@b.org\r\n", "no attendance report"),
        (report([]).encode(), "names nobody"),
        (report([AISHA]).replace("First join", "Erster Beitritt").encode(), "row 7: the column “First join”"),
        (report([AISHA] * 30_000).encode(), "more than 20,000 rows"),
    ],
)
def test_what_is_no_report_is_refused_in_a_sentence(data: bytes, said: str) -> None:
    with pytest.raises(UserError, match=said):
        parse_report(data, "report.csv", DAY)
