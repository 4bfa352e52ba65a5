"""The programme's sessions changed in a real cohort file: days, times, kinds, which there are."""

from __future__ import annotations

import random
from collections.abc import Callable
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
from facilitator.live import calendar_saving, merging, notes, run_sheet, session_plan, timer, undo
from facilitator.live.own_programme import programme_of
from facilitator.model.programme import ActivityKind, ActivityPlan, NoteKind, SessionKind
from facilitator.model.run import Session
from tests.facilitator.conftest import START, restart
from tests.facilitator.live.undo_and_redo import back_and_there

LATER = START + timedelta(minutes=1)
STRETCH = ActivityPlan(title="Stretch", kind=ActivityKind.PLENARY, minutes=4, minimum_minutes=2, purpose="")


def session(store: Store, number: int) -> Session:
    return next(s for s in reading.sessions(store) if s.number == number)


def dates(store: Store) -> list[date | None]:
    return [s.planned_date for s in reading.sessions(store)]


def plan(store: Store) -> list[dict[str, object]]:
    """Every session and activity as the file has it."""
    rows = store.rows("SELECT * FROM session ORDER BY id")
    return rows + store.rows("SELECT * FROM activity ORDER BY id")


def written(store: Store) -> int:
    """The last step that changed something."""
    return int(store.rows("SELECT max(step) AS step FROM change")[0]["step"])


def test_a_session_keeps_its_local_time_on_another_day_whatever_the_clocks_do(store: Store) -> None:
    first = session(store, 1)
    assert first.planned_at == datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
    session_plan.set_day(store, LATER, first.id, date(2023, 3, 31))
    moved = session(store, 1)
    assert moved.planned_date == date(2023, 3, 31)
    assert moved.planned_at == datetime(2023, 3, 31, 8, 30, tzinfo=UTC), "9:30am in summer time"
    undo.undo(store, LATER)
    assert session(store, 1) == first
    restart(store)
    undo.redo(store, LATER)
    assert session(store, 1) == moved


def test_a_session_begins_at_another_time_of_the_same_day(store: Store) -> None:
    fourth = session(store, 4)
    session_plan.set_start(store, LATER, fourth.id, time(14, 30))
    moved = session(store, 4)
    assert moved.planned_date == fourth.planned_date
    assert session_plan.start_of(moved, "Europe/London") == time(14, 30)


def test_a_session_without_a_day_has_no_time_until_it_has_one_again(store: Store) -> None:
    fourth = session(store, 4)
    session_plan.set_day(store, LATER, fourth.id, None)
    assert (session(store, 4).planned_date, session(store, 4).planned_at) == (None, None)
    with pytest.raises(RefusedError, match="has no day yet"):
        session_plan.set_start(store, LATER, fourth.id, time(14))
    session_plan.set_day(store, LATER, fourth.id, date(2023, 5, 2))
    assert session_plan.start_of(session(store, 4), "Europe/London") == time(9, 30)


def test_a_time_that_the_clocks_leave_out_is_refused_and_nothing_is_written(store: Store) -> None:
    first = session(store, 1)
    session_plan.set_day(store, LATER, first.id, date(2023, 3, 26))
    before = plan(store)
    with pytest.raises(RefusedError, match=r"There is no 1:30am on 26 March 2023: the clocks go forward"):
        session_plan.set_start(store, LATER, first.id, time(1, 30))
    assert plan(store) == before


def test_a_self_led_session_has_a_day_and_no_time(store: Store) -> None:
    second = session(store, 2)
    session_plan.set_day(store, LATER, second.id, date(2023, 4, 4))
    assert session(store, 2).planned_at is None
    with pytest.raises(RefusedError, match="each pair finds its own time"):
        session_plan.set_start(store, LATER, second.id, time(9))


def test_later_sessions_go_along_at_their_own_times_and_one_undo_takes_them_all_back(store: Store) -> None:
    before = dates(store)
    first = session(store, 1)
    session_plan.set_day(store, LATER, first.id, date(2023, 4, 7))
    said = session_plan.move_later_ones(store, LATER, first.id, 14).said
    assert said == "6 later sessions moved 2 weeks later too."
    assert dates(store) == [day and day + timedelta(weeks=2) for day in before]
    starts = {session_plan.start_of(s, "Europe/London") for s in reading.sessions(store) if s.planned_at}
    assert starts == {time(9, 30)}
    undo.undo(store, LATER)
    assert dates(store) == [date(2023, 4, 7), *before[1:]]


def test_what_has_begun_stays_as_it_was_planned(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    asked: list[Callable[[], Changes]] = [
        lambda: session_plan.set_day(store, LATER, session_id, date(2023, 4, 1)),
        lambda: session_plan.set_start(store, LATER, session_id, time(10)),
        lambda: session_plan.set_kind(store, LATER, session_id, SessionKind.SELF_LED),
        lambda: session_plan.remove(store, LATER, session_id),
    ]
    for command in asked:
        with pytest.raises(RefusedError, match="Session 1 has begun, so it stays as it was planned"):
            command()
    timer.end(store, LATER, session_id)
    with pytest.raises(RefusedError, match="Session 1 has ended"):
        asked[0]()


def test_a_new_session_comes_a_week_after_the_one_before_it_and_later_ones_count_on(store: Store) -> None:
    before = reading.sessions(store)
    session_plan.add(store, LATER, "An extra day", before[3].id)
    made = session(store, 5)
    assert (made.title, made.kind) == ("An extra day", SessionKind.FACILITATED)
    assert before[3].planned_date is not None
    assert made.planned_date == before[3].planned_date + timedelta(weeks=1)
    assert made.planned_seconds == before[3].planned_seconds
    assert [s.number for s in reading.sessions(store)] == list(range(1, 9))
    run_sheet.add(store, LATER, made.id, STRETCH)
    undo.undo(store, LATER)
    undo.undo(store, LATER)
    assert reading.sessions(store) == before


def test_a_new_session_comes_after_what_has_begun(store: Store) -> None:
    timer.start(store, START, session(store, 4).id)
    session_plan.add(store, LATER, "Late", session(store, 1).id)
    assert session(store, 5).title == "Late"


def test_a_session_goes_with_its_run_sheet_and_comes_back_whole(store: Store) -> None:
    before, fourth = plan(store), session(store, 4)
    store.keep_draft(run_sheet.draft_key(fourth.id, "title"), "Half")
    said = session_plan.remove(store, LATER, fourth.id).said
    assert said == "“Sharing insights” is off the programme. Ctrl+Z brings it again."
    assert [s.number for s in reading.sessions(store)] == list(range(1, 7))
    assert store.draft(run_sheet.draft_key(fourth.id, "title")) == ""
    undo.undo(store, LATER)
    assert plan(store) == before


def test_a_session_that_something_was_captured_in_stays(store: Store) -> None:
    fourth = session(store, 4)
    notes.keep(store, LATER, fourth.id, NoteKind.INSIGHT, "Said early")
    with pytest.raises(RefusedError, match="Session 4 has notes that were kept, so it stays"):
        session_plan.remove(store, LATER, fourth.id)
    with pytest.raises(RefusedError, match="so it stays"):
        session_plan.set_kind(store, LATER, fourth.id, SessionKind.SELF_LED)


def test_a_session_before_one_that_has_begun_stays_for_its_number(store: Store) -> None:
    timer.start(store, START, session(store, 4).id)
    with pytest.raises(RefusedError, match="Session 4 has begun and keeps its number, so session 2 stays"):
        session_plan.remove(store, LATER, session(store, 2).id)
    session_plan.remove(store, LATER, session(store, 5).id)
    assert len(reading.sessions(store)) == 6


def test_one_session_with_a_facilitator_always_stays(store: Store) -> None:
    for number in (7, 4):
        session_plan.remove(store, LATER, session(store, number).id)
    for command in (
        lambda: session_plan.remove(store, LATER, session(store, 1).id),
        lambda: session_plan.set_kind(store, LATER, session(store, 1).id, SessionKind.SELF_LED),
    ):
        with pytest.raises(RefusedError, match="the only one with a facilitator"):
            command()


def test_a_self_led_session_loses_its_run_sheet_aloud_and_undo_brings_it_again(store: Store) -> None:
    before, fourth = plan(store), session(store, 4)
    sheet = reading.activities(store, fourth.id)
    said = session_plan.set_kind(store, LATER, fourth.id, SessionKind.SELF_LED).said
    assert said == f"Session 4 is self-led now: {len(sheet)} activities went off its run sheet. " + (
        "Ctrl+Z brings them again."
    )
    assert reading.activities(store, fourth.id) == ()
    assert session(store, 4).planned_at is None
    undo.undo(store, LATER)
    assert plan(store) == before


def test_a_self_led_session_that_is_held_with_everybody_begins_when_the_others_do(store: Store) -> None:
    second = session(store, 2)
    session_plan.set_kind(store, LATER, second.id, SessionKind.FACILITATED)
    assert session_plan.start_of(session(store, 2), "Europe/London") == time(9, 30)
    session_plan.set_kind(store, LATER, second.id, SessionKind.SELF_LED)
    assert session(store, 2) == second


def test_undoing_a_session_that_has_begun_since_leaves_no_two_of_one_number(store: Store) -> None:
    session_plan.add(store, LATER, "Extra", session(store, 1).id)
    extra = session(store, 2)
    run_sheet.add(store, LATER, extra.id, STRETCH)
    timer.start(store, LATER, extra.id)
    timer.end(store, LATER + timedelta(minutes=3), extra.id)
    while store.undoable().undo:
        undo.undo(store, LATER)
    sessions = reading.sessions(store)
    assert extra.id in {s.id for s in sessions}
    assert [s.number for s in sessions] == list(range(1, 9))


def test_the_calendar_and_the_own_programme_follow(store: Store, tmp_path: Path) -> None:
    session_plan.set_start(store, LATER, session(store, 4).id, time(14))
    session_plan.set_day(store, LATER, session(store, 4).id, date(2023, 5, 9))
    session_plan.remove(store, LATER, session(store, 6).id)
    out = tmp_path / "programme.ics"
    made = calendar_saving.save_calendar(store.path, out)
    assert made.sessions == 6
    assert b"DTSTART:20230509T130000Z" in out.read_bytes()
    programme = programme_of(store, "Ours")
    assert (programme.sessions[3].start, programme.sessions[3].week) == ("14:00", 7)


def test_a_copy_without_the_new_session_takes_it_in_with_its_number(store: Store, tmp_path: Path) -> None:
    copy, made = tmp_path / "copy.cohort", tmp_path / "both.cohort"
    backups.copy(store.path, copy)
    session_plan.add(store, LATER, "Extra", session(store, 1).id)
    wanted = [(s.number, s.title) for s in reading.sessions(store)]
    merging.merge(copy, store.path, made, LATER)
    with closing(open_store(made)) as both:
        assert [(s.number, s.title) for s in reading.sessions(both)] == wanted


def test_sessions_that_were_added_to_two_copies_both_stay_and_no_number_is_there_twice(
    store: Store, tmp_path: Path
) -> None:
    copy, made = tmp_path / "copy.cohort", tmp_path / "both.cohort"
    backups.copy(store.path, copy)
    session_plan.add(store, LATER, "Ours", session(store, 1).id)
    with closing(open_store(copy)) as theirs:
        session_plan.add(theirs, LATER, "Theirs", session(theirs, 1).id)
        session_plan.set_day(theirs, LATER, session(theirs, 2).id, date(2023, 4, 12))
    merging.merge(store.path, copy, made, LATER)
    with closing(open_store(made)) as both:
        sessions = reading.sessions(both)
    assert [s.number for s in sessions] == list(range(1, 10))
    assert [s.title for s in sessions[:3]] == ["Building empathy", "Ours", "Theirs"]


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000))
def test_whatever_was_done_to_sessions_undo_leads_back_and_redo_there_again(store: Store, seed: int) -> None:
    chance = random.Random(seed)
    before, steps = plan(store), 0

    def one() -> str:
        return chance.choice(reading.sessions(store)).id

    for _ in range(6):
        newest = written(store)
        try:
            match chance.randrange(5):
                case 0:
                    day = date(2023, 1, 1) + timedelta(days=chance.randrange(300))
                    session_plan.set_day(store, LATER, one(), chance.choice([day, None]))
                case 1:
                    session_plan.set_start(store, LATER, one(), time(chance.randrange(24), 15))
                case 2:
                    session_plan.add(store, LATER, "More", one())
                case 3:
                    session_plan.remove(store, LATER, one())
                case 4:
                    session_plan.set_kind(store, LATER, one(), chance.choice(list(SessionKind)))
        except RefusedError:
            assert written(store) == newest
        steps += written(store) > newest
        numbers = [s.number for s in reading.sessions(store)]
        assert numbers == list(range(1, len(numbers) + 1))
        for s in reading.sessions(store):
            assert s.planned_at is None or s.planned_date is not None
    back_and_there(store, LATER, steps, plan, before)
