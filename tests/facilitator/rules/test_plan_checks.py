"""What a planned run sheet does not add up to, and its clock times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.model.programme import ActivityKind, Grouping, SessionKind, Turns
from facilitator.model.run import Activity, Session
from facilitator.rules import plan_checks
from facilitator.rules.plan_checks import Part, check, findings, first_free, planned_times, totals

NINE = datetime(2023, 3, 24, 9, 0, tzinfo=UTC)
SESSION = Session(id="s", number=1, kind=SessionKind.FACILITATED, title="One", planned_seconds=3600)


def activity(place: int = 1, minutes: int = 10, least: int = 5, **values: Any) -> Activity:
    given = {
        "id": f"a{place}",
        "session_id": "s",
        "position": place,
        "title": "A",
        "kind": ActivityKind.PLENARY,
        "planned_seconds": minutes * 60,
        "minimum_seconds": least * 60,
    }
    return Activity(**(given | values))


def session(minutes: int = 60, **values: Any) -> Session:
    return msgspec.structs.replace(SESSION, planned_seconds=minutes * 60, **values)


def parts(found: Any) -> list[tuple[Part, bool]]:
    return [(finding.part, finding.serious) for finding in found]


def test_the_built_in_programme_has_nothing_to_mend(store: Store) -> None:
    for of in reading.sessions(store):
        if of.kind is SessionKind.FACILITATED:
            assert [f for f in findings(of, reading.activities(store, of.id)) if f.serious] == []


def test_a_run_sheet_that_is_longer_than_its_session_says_by_how_much() -> None:
    (found,) = findings(session(60), [activity(1, 40), activity(2, 25)])
    assert found.words == "5 min more than the session's 60 min."
    assert found.serious


def test_time_that_is_free_is_said_and_may_be_meant() -> None:
    (found,) = findings(session(60), [activity(1, 40)])
    assert (found.words, found.serious) == ("20 min of the session's 60 min are free.", False)


def test_least_lengths_that_do_not_fit_are_said_instead_of_the_planned_ones() -> None:
    (found,) = findings(session(60), [activity(1, 40, 35), activity(2, 40, 35)])
    assert found.words.startswith("Even at their least lengths the activities take 70 min")


def test_a_break_counts_whole_as_re_timing_leaves_it_whole() -> None:
    rest = activity(2, 10, 5, kind=ActivityKind.BREAK)
    assert totals(session(), [activity(1, 40, 35), rest]).minimum == 45 * 60


def test_an_empty_run_sheet_cannot_be_started_and_says_so() -> None:
    (found,) = findings(session(), [])
    assert "cannot be started" in found.words


def test_more_than_ninety_minutes_without_a_break_are_said_where_it_becomes_too_much() -> None:
    work = [activity(n, 30) for n in range(1, 5)]
    (found,) = (f for f in findings(session(120), work) if f.part is Part.BREAK)
    assert found.activity_id == "a4"
    rest = activity(9, 5, kind=ActivityKind.BREAK)
    assert [f for f in findings(session(125), [*work[:2], rest, *work[2:]]) if f.part is Part.BREAK] == []


def test_exactly_ninety_minutes_are_let_through() -> None:
    assert findings(session(90), [activity(n, 30) for n in range(1, 4)]) == ()


def test_planned_below_the_minimum_is_said_with_both() -> None:
    (found,) = check(activity(minutes=4, least=6))
    assert (found.part, found.words) == (Part.MINIMUM, "Planned for 4 min, and needs 6 min.")


def test_turns_that_do_not_fit_say_what_they_take() -> None:
    turns = Turns(minutes=2.5, names=("One", "Two"))
    grouped = {"kind": ActivityKind.ROTATION, "grouping": Grouping.ANYONE}
    (found,) = check(activity(minutes=14, least=14, turns=turns, rounds=3, **grouped))
    assert found.words == "The turns take 15 min; 3 rounds of 2 × 2½ min do not fit into 14 min."
    assert parts(check(activity(minutes=15, least=15, turns=turns, rounds=3, **grouped))) == []
    assert parts(check(activity(minutes=15, least=14, turns=turns, rounds=3, **grouped))) == [
        (Part.TURNS, False)
    ]


@pytest.mark.parametrize(
    ("values", "part"),
    [
        ({"instructions": ("word " * 30, "word " * 11)}, Part.INSTRUCTIONS),
        ({"talk_about": "word " * 26}, Part.TALK_ABOUT),
        ({"kind": ActivityKind.TRIO}, Part.GROUPING),
    ],
)
def test_what_the_shared_window_cannot_show_is_said(values: dict[str, Any], part: Part) -> None:
    assert parts(check(activity(**values))) == [(part, True)]


@given(st.lists(st.integers(1, 120), max_size=20))
def test_times_follow_each_other_without_a_gap_and_add_up(lengths: list[int]) -> None:
    sheet = [activity(n, minutes) for n, minutes in enumerate(lengths, start=1)]
    times = planned_times(NINE, sheet)
    edges = [NINE, *(time.ends_at for time in times)]
    assert [time.starts_at for time in times] == edges[:-1]
    assert edges[-1] - NINE == timedelta(minutes=sum(lengths))
    assert edges[-1] - NINE == timedelta(seconds=totals(session(), sheet).planned)


@given(st.lists(st.integers(1, 60), min_size=1, max_size=12), st.integers(1, 600))
def test_over_is_said_exactly_where_there_is_more_than_the_session_has(lengths: list[int], has: int) -> None:
    sheet = [activity(n, minutes, 1) for n, minutes in enumerate(lengths, start=1)]
    of_session = [f for f in findings(session(has), sheet) if f.part is Part.SESSION]
    assert any(f.serious for f in of_session) == (sum(lengths) > has)
    assert bool(of_session) == (sum(lengths) != has)


def test_what_was_run_stays_up_to_the_last_that_has_begun() -> None:
    begun = activity(1, started_at=NINE, ended_at=NINE + timedelta(minutes=5))
    passed, running, coming = activity(2), activity(3, started_at=NINE), activity(4)
    assert first_free(session(started_at=NINE), [begun, passed, running, coming]) == 3
    assert first_free(session(), [passed, coming]) == 0
    over = session(started_at=NINE, ended_at=NINE + timedelta(hours=1))
    assert first_free(over, [begun, coming]) == 2


def test_words_are_counted_as_people_count_them() -> None:
    assert plan_checks.words_in("Don't stop – it's half-way, isn’t it?") == 6
