"""Lengths learned, in real cohort files: what is read of them, and what is taken over."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from shutil import copyfile

import pytest

from facilitator.capture import lengths, reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.errors import RefusedError
from facilitator.live import learned, timer, undo
from facilitator.live import lengths_elsewhere as elsewhere

from ..conftest import START, state_of


def run(store: Store, session_id: str, late: dict[int, float] | None = None) -> None:
    """Runs a session, each activity as long as planned, or as many minutes as are said for its position."""
    now = START
    timer.start(store, now, session_id)
    for activity in reading.activities(store, session_id):
        now += timedelta(minutes=(late or {}).get(activity.position, activity.planned_seconds / 60))
        if activity.position < len(reading.activities(store, session_id)):
            timer.next_activity(store, now, session_id)
    timer.end(store, now, session_id)


def own(store: Store) -> str:
    """The cohort's id."""
    return str(reading.cohort(store)["id"])


def copied(store: Store, to: Path, rename: str) -> Path:
    """Another cohort with the same programme: the same file with ids of its own."""
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copyfile(store.path, to)
    with closing(sqlite3.connect(to)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for trigger, table in connection.execute(
            "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            if table in ("activity", "cohort"):
                connection.execute(f'DROP TRIGGER "{trigger}"')
        connection.execute(f"UPDATE activity SET id = id || '{rename}'")
        connection.execute(f"UPDATE cohort SET id = id || '{rename}'")
        connection.commit()
    return to


def test_what_ran_is_read_with_its_plan_and_whether_it_was_shortened(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    timer.add(store, START, session_id, -120)
    now = START + timedelta(minutes=8)
    timer.next_activity(store, now, session_id)
    timer.pause(store, now + timedelta(minutes=1), session_id)
    timer.go_on(store, now + timedelta(minutes=4), session_id)
    timer.next_activity(store, now + timedelta(minutes=14), session_id)
    first, second = lengths.took(store)
    assert (first.title, first.planned, first.seconds, first.cut) == (
        "Welcome and how we work",
        600,
        480,
        True,
    )
    assert (second.seconds, second.cut, second.session) == (11 * 60, False, 1)
    assert first.cohort == second.cohort


def test_what_other_cohorts_took_is_read_and_counts_as_theirs(
    store: Store, session_id: str, tmp_path: Path
) -> None:
    run(store, session_id, {3: 14})
    one, two = copied(store, tmp_path / "one.cohort", "x"), copied(store, tmp_path / "two.cohort", "y")
    seen = elsewhere.read([one, two, store.path, tmp_path / "gone.cohort"], own(store)).took
    assert len({of.cohort for of in seen}) == 2
    assert {of.seconds for of in seen if of.title == state_of(store).activities[2].title} == {14 * 60}


def test_a_cohort_that_is_open_elsewhere_is_read_and_left_as_it_is(
    store: Store, session_id: str, tmp_path: Path
) -> None:
    run(store, session_id)
    held = open_store(copied(store, tmp_path / "held.cohort", "x"))
    try:
        seen = elsewhere.read([held.path], own(store)).took
        assert len(seen) == len(state_of(store).activities)
        assert held.trouble() == ""
    finally:
        held.close()


def test_what_is_no_cohort_teaches_nothing_and_stops_nobody(store: Store, tmp_path: Path) -> None:
    (tmp_path / "notes.cohort").write_text("shopping")
    seen = elsewhere.read([tmp_path / "notes.cohort", tmp_path], own(store))
    assert seen.took == ()
    assert len(seen.skipped) == 2


def test_a_rehearsal_teaches_nothing(store: Store, session_id: str) -> None:
    run(store, session_id)
    with store.step("test", START) as step:
        step.update("cohort", reading.cohort(store)["id"], rehearsal=True)
    assert lengths.took(store) == ()


def test_lengths_are_taken_over_in_one_step_that_undo_takes_back(store: Store, session_id: str) -> None:
    run(store, session_id)
    session, sheet = learned.to_come(store)[0]
    before = [a.planned_seconds for a in sheet]
    done = learned.take_over(store, START, {sheet[0].id: before[0] + 180, sheet[1].id: before[1] + 60})
    assert [a.planned_seconds for a in reading.activities(store, session.id)] == [
        before[0] + 180,
        before[1] + 60,
        *before[2:],
    ]
    assert done.said == (
        f"Planned anew: 2 activities. Session {session.number} is now planned 4 min longer than its 120 min."
    )
    assert undo.undo(store, START).said == "Undone: lengths learned"
    assert [a.planned_seconds for a in reading.activities(store, session.id)] == before


def test_a_session_that_has_begun_keeps_its_plan(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    last = state_of(store).activities[-1]
    with pytest.raises(RefusedError, match=r"Ctrl\+T"):
        learned.take_over(store, START, {last.id: 600})
    assert last.id not in learned.proposals(store)


def test_nothing_is_planned_below_its_minimum(store: Store) -> None:
    _, sheet = learned.to_come(store)[0]
    with pytest.raises(RefusedError, match="minimum"):
        learned.take_over(store, START, {sheet[0].id: sheet[0].minimum_seconds - 60})


def test_a_later_session_is_proposed_what_an_earlier_one_took(store: Store, session_id: str) -> None:
    """The break of session 1 took 20 minutes, as it did in another cohort."""
    sheet = state_of(store).activities
    pause = next(a for a in sheet if a.kind.value == "break")
    run(store, session_id, {pause.position: 20})
    (here,) = (of for of in lengths.took(store) if of.title == pause.title)
    assert here.seconds == 1200
    found = [p for p in learned.proposals(store).values() if p.title == pause.title]
    assert [p.learned.times for p in found] == [1] * len(found)
    assert found
