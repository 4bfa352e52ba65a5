"""The plan of a session changed in a real cohort file, while it waits, runs and has ended."""

from __future__ import annotations

from datetime import timedelta

import pytest

from facilitator.capture import reading
from facilitator.capture.store import GoneError, Store
from facilitator.errors import RefusedError
from facilitator.live import run_sheet, timer, undo
from facilitator.model.programme import ActivityKind, ActivityPlan, Grouping, Turns
from facilitator.model.run import Activity
from tests.facilitator.conftest import START

NEW = ActivityPlan(
    title="Stretch", kind=ActivityKind.PLENARY, minutes=4, minimum_minutes=2, purpose="Blood into legs."
)


def sheet(store: Store, session_id: str) -> tuple[Activity, ...]:
    return reading.activities(store, session_id)


def titles(store: Store, session_id: str) -> list[str]:
    return [activity.title for activity in sheet(store, session_id)]


def places(store: Store, session_id: str) -> list[int]:
    return [activity.position for activity in sheet(store, session_id)]


def other_session(store: Store) -> str:
    return next(s.id for s in reading.sessions(store) if s.number == 4)


def test_an_activity_comes_to_the_place_that_it_is_put_at(store: Store, session_id: str) -> None:
    first, second, *_ = sheet(store, session_id)
    run_sheet.add(store, START, session_id, NEW, 1)
    assert titles(store, session_id)[:3] == [first.title, "Stretch", second.title]
    assert places(store, session_id) == list(range(1, len(places(store, session_id)) + 1))
    made = sheet(store, session_id)[1]
    assert (made.planned_seconds, made.minimum_seconds, made.purpose) == (240, 120, "Blood into legs.")


def test_without_a_place_an_activity_comes_last(store: Store, session_id: str) -> None:
    run_sheet.add(store, START, session_id, NEW)
    assert titles(store, session_id)[-1] == "Stretch"


def test_a_copy_stands_behind_its_original_with_all_of_its_fields(store: Store, session_id: str) -> None:
    trio = sheet(store, session_id)[3]
    run_sheet.duplicate(store, START, trio.id)
    copy = sheet(store, session_id)[4]
    assert copy.id != trio.id
    assert run_sheet.plan_of(copy) == run_sheet.plan_of(trio)


def test_moving_and_its_undo_leave_places_from_one_on(store: Store, session_id: str) -> None:
    before = titles(store, session_id)
    moved = sheet(store, session_id)[5]
    run_sheet.move(store, START, moved.id, session_id, 1)
    assert titles(store, session_id)[1] == moved.title
    assert places(store, session_id) == list(range(1, len(before) + 1))
    undo.undo(store, START)
    assert titles(store, session_id) == before
    undo.redo(store, START)
    assert titles(store, session_id)[1] == moved.title


def test_moving_to_where_it_stands_writes_nothing(store: Store, session_id: str) -> None:
    third = sheet(store, session_id)[2]
    before = store.newest()
    assert not run_sheet.move(store, START, third.id, session_id, 2)
    assert store.newest() == before


def test_an_activity_goes_to_another_session_and_back_by_undo(store: Store, session_id: str) -> None:
    there, moved = other_session(store), sheet(store, session_id)[0]
    here_before, there_before = titles(store, session_id), titles(store, there)
    run_sheet.move(store, START, moved.id, there, 1)
    assert titles(store, session_id) == here_before[1:]
    assert titles(store, there) == [there_before[0], moved.title, *there_before[1:]]
    assert places(store, session_id) == list(range(1, len(here_before)))
    undo.undo(store, START)
    assert (titles(store, session_id), titles(store, there)) == (here_before, there_before)


def test_removing_closes_the_gap_and_undo_brings_it_again(store: Store, session_id: str) -> None:
    before = titles(store, session_id)
    run_sheet.remove(store, START, sheet(store, session_id)[4].id)
    assert titles(store, session_id) == before[:4] + before[5:]
    assert places(store, session_id) == list(range(1, len(before)))
    undo.undo(store, START)
    assert titles(store, session_id) == before


def test_fields_are_tidied_as_they_are_kept(store: Store, session_id: str) -> None:
    activity = sheet(store, session_id)[0]
    run_sheet.edit(
        store,
        START,
        activity.id,
        title="  A   new\nstart ",
        instructions=("  one ", "", "two"),
        turns=Turns(minutes=2, names=(" First ", "")),
    )
    changed = sheet(store, session_id)[0]
    assert changed.title == "A new start"
    assert changed.instructions == ("one", "two")
    assert changed.turns == Turns(minutes=2, names=("First",))


def test_a_new_length_is_the_plan_and_what_re_timing_took_is_gone(store: Store, session_id: str) -> None:
    activity = sheet(store, session_id)[2]
    with store.step("plan.retime", START) as step:
        step.update("activity", activity.id, added_seconds=-60)
    run_sheet.edit(store, START, activity.id, planned_seconds=600)
    changed = sheet(store, session_id)[2]
    assert (changed.planned_seconds, changed.added_seconds) == (600, 0)


def test_another_kind_brings_its_usual_rooms_or_none(store: Store, session_id: str) -> None:
    activity = sheet(store, session_id)[0]
    run_sheet.edit(store, START, activity.id, kind=ActivityKind.TRIO)
    assert sheet(store, session_id)[0].grouping is Grouping.TRIO
    run_sheet.edit(store, START, activity.id, kind=ActivityKind.ROTATION)
    assert sheet(store, session_id)[0].grouping is Grouping.NEW_OTHER
    run_sheet.edit(store, START, activity.id, rounds=3)
    run_sheet.edit(store, START, activity.id, kind=ActivityKind.BOARD)
    assert (sheet(store, session_id)[0].grouping, sheet(store, session_id)[0].rounds) == (None, 1)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"title": " \n "}, "at least a word"),
        ({"title": "x" * 81}, "at most 80"),
        ({"planned_seconds": 0}, "1 to 1440"),
        ({"minimum_seconds": 86_460}, "1 to 1440"),
        ({"rounds": 0}, "1 to 100"),
    ],
)
def test_what_no_run_sheet_could_use_is_refused(
    store: Store, session_id: str, fields: dict[str, object], says: str
) -> None:
    before = sheet(store, session_id)
    with pytest.raises(RefusedError, match=says):
        run_sheet.edit(store, START, before[0].id, **fields)
    assert sheet(store, session_id) == before


def test_what_has_been_run_or_is_running_stays_as_it_is(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    timer.next_activity(store, START + timedelta(minutes=10), session_id)
    before = sheet(store, session_id)
    for activity, how in ((before[0], "has been run"), (before[1], "is running")):
        for command in (
            lambda a=activity: run_sheet.edit(store, START, a.id, title="Other"),
            lambda a=activity: run_sheet.remove(store, START, a.id),
            lambda a=activity: run_sheet.move(store, START, a.id, session_id, 5),
        ):
            with pytest.raises(RefusedError, match=how):
                command()
    assert sheet(store, session_id) == before


def test_nothing_comes_before_what_is_running(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    first, second, third, *_ = titles(store, session_id)
    run_sheet.move(store, START, sheet(store, session_id)[4].id, session_id, 0)
    fifth = titles(store, session_id)[1]
    run_sheet.add(store, START, session_id, NEW)
    assert titles(store, session_id)[:4] == [first, fifth, second, third]
    assert titles(store, session_id)[-1] == "Stretch"
    timer.next_activity(store, START + timedelta(minutes=5), session_id)
    assert reading.live_state(store, session_id).current.title == fifth


def test_a_session_that_has_ended_takes_nothing_more(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    timer.end(store, START + timedelta(minutes=5), session_id)
    before = sheet(store, session_id)
    with pytest.raises(RefusedError, match="has ended"):
        run_sheet.add(store, START, session_id, NEW)
    with pytest.raises(RefusedError, match="has ended"):
        run_sheet.edit(store, START, before[-1].id, title="Other")
    with pytest.raises(RefusedError, match="has begun"):
        run_sheet.edit_session(store, START, session_id, planned_seconds=3600)
    assert sheet(store, session_id) == before


def test_an_undo_never_hides_what_comes_behind_what_has_begun(store: Store, session_id: str) -> None:
    """The new activity was begun in the meantime: it stays, and the one after it is still to come."""
    second = sheet(store, session_id)[1]
    timer.start(store, START, session_id)
    run_sheet.add(store, START, session_id, NEW, 1)
    timer.next_activity(store, START + timedelta(minutes=5), session_id)
    undo.undo(store, START + timedelta(minutes=6))
    state = reading.live_state(store, session_id)
    assert state.current is not None
    assert state.current.title == "Stretch"
    assert state.after(state.current).id == second.id
    assert places(store, session_id) == list(range(1, len(state.activities) + 1))


def test_what_notes_were_kept_in_is_not_removed(store: Store, session_id: str) -> None:
    activity = sheet(store, session_id)[6]
    with store.step("test", START) as step:
        step.insert(
            "note", session_id=session_id, activity_id=activity.id, kind="insight", text="A", created_at=START
        )
    with pytest.raises(RefusedError, match="notes that were kept"):
        run_sheet.remove(store, START, activity.id)


def test_rooms_shaped_ahead_go_with_their_activity_and_come_again(store: Store, session_id: str) -> None:
    activity, person = sheet(store, session_id)[3], reading.participants(store)[0]
    with store.step("test", START) as step:
        seat = {"session_id": session_id, "activity_id": activity.id, "round": 1, "room": 1, "pinned": True}
        step.insert("planned_seat", participant_id=person.id, **seat)
    run_sheet.remove(store, START, activity.id)
    assert reading.planned_seats(store, session_id) == ()
    undo.undo(store, START)
    assert [seat.activity_id for seat in reading.planned_seats(store, session_id)] == [activity.id]


def test_what_is_gone_says_so(store: Store, session_id: str) -> None:
    activity = sheet(store, session_id)[0]
    run_sheet.remove(store, START, activity.id)
    for command in (run_sheet.remove, run_sheet.duplicate):
        with pytest.raises(GoneError):
            command(store, START, activity.id)


def test_a_session_gets_another_length_and_undo_its_old_one(store: Store, session_id: str) -> None:
    run_sheet.edit_session(store, START, session_id, planned_seconds=5400)
    assert reading.sessions(store)[0].planned_seconds == 5400
    undo.undo(store, START)
    assert reading.sessions(store)[0].planned_seconds == 7200


def test_half_typed_words_go_with_what_they_became(store: Store, session_id: str) -> None:
    activity = sheet(store, session_id)[0]
    key = run_sheet.draft_key(activity.id, "title")
    store.keep_draft(key, "A new st")
    run_sheet.edit(store, START, activity.id, draft=key, title="A new start")
    assert store.draft(key) == ""


def test_a_self_led_session_takes_prompts_and_no_activities(store: Store, session_id: str) -> None:
    alone = next(s for s in reading.sessions(store) if s.number == 2)
    with pytest.raises(RefusedError, match="self-led"):
        run_sheet.add(store, START, alone.id, NEW)
    with pytest.raises(RefusedError, match="self-led"):
        run_sheet.move(store, START, sheet(store, session_id)[0].id, alone.id, 0)
    run_sheet.edit_session(store, START, alone.id, prompts=(" One? ", "", "Two?"))
    assert reading.sessions(store)[1].prompts == ("One?", "Two?")
