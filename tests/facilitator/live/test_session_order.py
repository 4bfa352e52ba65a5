"""Sessions in another order, in a real cohort file: the content moves, the days stay."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.capture import backups, reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.live import checkins, merging, session_order, session_plan, timer, undo
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.rules.measures.checkins import Report
from tests.facilitator.conftest import START
from tests.facilitator.live.undo_and_redo import back_and_there

LATER = START + timedelta(minutes=1)
LONDON = "Europe/London"


def session(store: Store, number: int) -> Session:
    return next(s for s in reading.sessions(store) if s.number == number)


def titles(store: Store) -> list[str]:
    return [s.title for s in reading.sessions(store)]


def days(store: Store) -> list[date | None]:
    return [s.planned_date for s in reading.sessions(store)]


def plan(store: Store) -> list[dict[str, object]]:
    return store.rows("SELECT * FROM session ORDER BY id") + store.rows("SELECT * FROM activity ORDER BY id")


def test_a_session_that_moves_takes_its_run_sheet_along_and_the_days_stay_in_order(store: Store) -> None:
    before, when = titles(store), days(store)
    fourth = session(store, 4)
    sheet = reading.activities(store, fourth.id)
    said = session_order.move(store, LATER, fourth.id, 2).said
    assert said == ("“Sharing insights” is session 2 now, on 31 March 2023. The days stayed where they were.")
    assert titles(store) == [before[0], before[3], *before[1:3], *before[4:]]
    assert days(store) == when
    assert reading.activities(store, session(store, 2).id) == sheet
    undo.undo(store, LATER)
    assert (titles(store), days(store)) == (before, when)


def test_it_begins_when_the_session_that_it_takes_the_day_of_was_to_begin(store: Store) -> None:
    session_plan.set_start(store, LATER, session(store, 4).id, time(14))
    seventh, fourth = session(store, 7), session(store, 4)
    session_order.move(store, LATER, seventh.id, 4)
    assert session(store, 4).id == seventh.id
    assert session_plan.start_of(session(store, 4), LONDON) == time(14), "that hour is in everybody's diary"
    assert session(store, 5).id == fourth.id
    assert session_plan.start_of(session(store, 5), LONDON) == time(14), "no hour is agreed there: its own"
    assert [s.planned_at for s in reading.sessions(store) if s.kind is SessionKind.SELF_LED] == [None] * 4


def test_a_day_that_nobody_has_set_stays_unset_whoever_comes_there(store: Store) -> None:
    session_plan.set_day(store, LATER, session(store, 4).id, None)
    fourth = session(store, 4)
    said = session_order.move(store, LATER, fourth.id, 1).said
    assert said.startswith("“Sharing insights” is session 1 now, on 24 March 2023.")
    assert session(store, 1).planned_at == datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
    assert [number for number, day in enumerate(days(store), start=1) if day is None] == [4]


def test_what_has_begun_keeps_its_number_and_nothing_goes_before_it(store: Store) -> None:
    timer.start(store, START, session(store, 4).id)
    before = plan(store)
    with pytest.raises(RefusedError, match="Session 4 has begun, so it stays as it was planned"):
        session_order.move(store, LATER, session(store, 4).id, 6)
    with pytest.raises(RefusedError, match="Session 4 has begun and keeps its number, so session 7 cannot"):
        session_order.move(store, LATER, session(store, 7).id, 2)
    with pytest.raises(RefusedError, match="Session 4 has begun and keeps its number, so session 2 cannot"):
        session_order.move(store, LATER, session(store, 2).id, 6)
    assert plan(store) == before
    session_order.move(store, LATER, session(store, 7).id, 5)
    assert session(store, 5).title == "Identifying opportunities"


def test_a_session_that_pairs_have_reported_on_stays_where_it_is(store: Store) -> None:
    second = session(store, 2)
    pair = reading.pairs(store)[0]
    checkins.record(store, LATER, second.id, Report(pair_id=pair.id, minutes=50))
    with pytest.raises(RefusedError, match="Session 2 has check-ins of pairs, so it stays where it is"):
        session_order.move(store, LATER, second.id, 3)
    with pytest.raises(RefusedError, match="Session 2 has check-ins of pairs and keeps its number"):
        session_order.move(store, LATER, session(store, 3).id, 1)
    assert session_order.move(store, LATER, session(store, 3).id, 5).kinds == {"session"}


def test_a_session_that_is_there_already_is_not_written_again(store: Store) -> None:
    last = session(store, 7)
    assert session_order.move(store, LATER, last.id, 99) == Changes()


def test_sessions_moved_in_two_copies_come_together_without_a_number_twice(
    store: Store, tmp_path: Path
) -> None:
    copy, made = tmp_path / "copy.cohort", tmp_path / "both.cohort"
    backups.copy(store.path, copy)
    session_order.move(store, LATER, session(store, 7).id, 4)
    with closing(open_store(copy)) as theirs:
        session_order.move(theirs, LATER, session(theirs, 2).id, 3)
    merging.merge(store.path, copy, made, LATER)
    with closing(open_store(made)) as both:
        assert [s.number for s in reading.sessions(both)] == list(range(1, 8))
        assert sorted(titles(both)) == sorted(titles(store))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.tuples(st.integers(1, 7), st.integers(1, 7)), min_size=1, max_size=5))
def test_wherever_sessions_go_no_day_moves_and_undo_leads_back(
    store: Store, moves: list[tuple[int, int]]
) -> None:
    before, when, order = plan(store), days(store), titles(store)
    steps = 0
    for number, to in moves:
        steps += bool(session_order.move(store, LATER, session(store, number).id, to).kinds)
        order.insert(to - 1, order.pop(number - 1))
        assert titles(store) == order
        assert days(store) == when
        for one in reading.sessions(store):
            held = one.kind is SessionKind.FACILITATED
            assert session_plan.start_of(one, LONDON) == (time(9, 30) if held else None)
    back_and_there(store, LATER, steps, plan, before)
