"""What is odd about a session's day, and which sessions go along when it moves."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.rules import session_dates
from facilitator.rules.date_text import read_day

FRIDAY = date(2023, 3, 24)


def made(*days: date | None, begun: int = 0) -> list[Session]:
    return [
        Session(
            id=f"s{number}",
            number=number,
            kind=SessionKind.FACILITATED,
            title="S",
            planned_date=day,
            planned_seconds=3600,
            started_at=datetime(2023, 1, 1, tzinfo=UTC) if number <= begun else None,
        )
        for number, day in enumerate(days, 1)
    ]


def test_a_session_before_the_one_before_it_is_odd_and_so_is_a_weekend() -> None:
    sessions = made(FRIDAY, FRIDAY - timedelta(days=1), None, FRIDAY + timedelta(days=1))
    odd = [session_dates.odd(session, sessions) for session in sessions]
    assert odd == [
        "Session 2 is earlier, on 23 March 2023.",
        "Session 1 is later, on 24 March 2023.",
        "",
        "A Saturday.",
    ]


@given(st.lists(st.one_of(st.none(), st.integers(0, 60)), max_size=8))
def test_only_days_out_of_order_are_called_so(offsets: list[int | None]) -> None:
    days = [None if n is None else FRIDAY + timedelta(days=n) for n in offsets]
    sessions = made(*days)
    in_order = [day for day in days if day] == sorted(day for day in days if day)
    said = [session_dates.odd(session, sessions) for session in sessions]
    assert in_order == (not any(words.startswith("Session") for words in said))


def test_only_later_sessions_with_a_day_that_have_not_begun_go_along() -> None:
    sessions = made(FRIDAY, FRIDAY, None, FRIDAY, begun=1)
    assert [s.number for s in session_dates.later(sessions[0], sessions)] == [2, 4]
    assert session_dates.later(sessions[3], sessions) == ()


def test_how_far_it_moved_is_said_in_weeks_where_they_are_whole() -> None:
    far = [timedelta(days=n) for n in (7, -14, 1, -10)]
    assert [session_dates.by_words(by) for by in far] == [
        *("1 week later", "2 weeks earlier", "1 day later", "10 days earlier")
    ]


def test_a_day_without_a_year_is_the_one_nearest_to_the_day_that_it_replaces() -> None:
    today = date(2026, 12, 1)
    assert read_day("3 April", today, near=FRIDAY) == date(2023, 4, 3)
    assert read_day("3 January", today, near=date(2023, 12, 20)) == date(2024, 1, 3)
    assert read_day("3 April 2025", today, near=FRIDAY) == date(2025, 4, 3)
    assert read_day("tomorrow", today, near=FRIDAY) == date(2026, 12, 2)
