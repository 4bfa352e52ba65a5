"""Check-ins of self-led sessions: recorded, changed, removed, and several imported in one step or none."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from facilitator.capture import measured, reading
from facilitator.errors import RefusedError
from facilitator.live import checkins, goals, undo
from facilitator.model.programme import SessionKind
from facilitator.rules.measures.checkins import Report

from ..conftest import START

LATER = datetime(2023, 4, 20, 12, 0, tzinfo=UTC)


@pytest.fixture
def alone(store):
    return next(s for s in reading.sessions(store) if s.kind is SessionKind.SELF_LED)


@pytest.fixture
def pairs(store):
    return reading.pairs(store)


def test_a_check_in_is_kept_whole_and_a_second_one_takes_its_place(store, alone, pairs):
    goals.write(store, START, "Ours", pair_id=pairs[0].id)
    ours = measured.goals(store)[0]
    first = Report(
        pair_id=pairs[0].id,
        held_on=date(2023, 4, 2),
        minutes=55,
        useful=4,
        summary="Both jobs are hard",
        goal_ids=(ours.id,),
    )
    checkins.record(store, LATER, alone.id, first)
    (kept,) = measured.checkins(store)
    assert (kept.held_on, kept.minutes, kept.useful, kept.summary) == (
        date(2023, 4, 2),
        55,
        4,
        "Both jobs are hard",
    )
    assert [c.goal_id for c in measured.checkin_goals(store)] == [ours.id]
    checkins.record(store, LATER, alone.id, Report(pair_id=pairs[0].id, useful=5))
    (again,) = measured.checkins(store)
    assert (again.id, again.held_on, again.useful) == (kept.id, None, 5)
    assert measured.checkin_goals(store) == ()
    undo.undo(store, LATER)
    assert measured.checkins(store) == (kept,)
    assert len(measured.checkin_goals(store)) == 1


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "nothing to keep"),
        ({"held_on": date(2023, 3, 23)}, "before the programme's start on 24 March 2023"),
        ({"held_on": date(2023, 4, 21)}, "in the future"),
        ({"minutes": 0}, "1 to 600"),
        ({"minutes": 601}, "1 to 600"),
        ({"useful": 0}, "1 to 5"),
        ({"useful": 6}, "1 to 5"),
        ({"summary": "x" * 100_000}, "100,000 characters"),
        ({"summary": "x", "goal_ids": ("another",)}, "not this pair's"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(store, alone, pairs, fields, words):
    with pytest.raises(RefusedError, match=words):
        checkins.record(store, LATER, alone.id, Report(pair_id=pairs[0].id, **fields))
    assert measured.checkins(store) == ()


def test_a_session_with_the_whole_cohort_has_no_check_ins(store, session_id, pairs):
    with pytest.raises(RefusedError, match="whole cohort"):
        checkins.record(store, LATER, session_id, Report(pair_id=pairs[0].id, useful=5))


def test_the_goal_of_another_pair_is_refused(store, alone, pairs):
    goals.write(store, START, "Theirs", pair_id=pairs[1].id)
    theirs = measured.goals(store)[0]
    with pytest.raises(RefusedError, match="not this pair's"):
        checkins.record(store, LATER, alone.id, Report(pair_id=pairs[0].id, goal_ids=(theirs.id,)))


def test_several_are_imported_in_one_step_that_one_undo_takes_back(store, alone, pairs):
    several = [Report(pair_id=pair.id, useful=3) for pair in pairs]
    assert checkins.import_reports(store, LATER, alone.id, several).said == "5 return slips imported."
    assert len(measured.checkins(store)) == 5
    undo.undo(store, LATER)
    assert measured.checkins(store) == ()


def test_one_wrong_slip_among_several_keeps_all_of_them_out(store, alone, pairs):
    several = [Report(pair_id=pairs[0].id, useful=3), Report(pair_id=pairs[1].id, useful=9)]
    with pytest.raises(RefusedError):
        checkins.import_reports(store, LATER, alone.id, several)
    with pytest.raises(RefusedError, match="twice"):
        checkins.import_reports(store, LATER, alone.id, [several[0], several[0]])
    assert measured.checkins(store) == ()


def test_removing_a_check_in_takes_its_goals_along_and_undo_brings_both(store, alone, pairs):
    goals.write(store, START, "Ours", pair_id=pairs[0].id)
    ours = measured.goals(store)[0]
    checkins.record(store, LATER, alone.id, Report(pair_id=pairs[0].id, goal_ids=(ours.id,)))
    checkins.remove(store, LATER, measured.checkins(store)[0].id)
    assert measured.checkins(store) == measured.checkin_goals(store) == ()
    undo.undo(store, LATER)
    assert len(measured.checkins(store)) == len(measured.checkin_goals(store)) == 1
