"""Goals: written, reworded with their history, rated once a session, let go, taken up, and undone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from facilitator.capture import measured, reading
from facilitator.capture.store import GoneError
from facilitator.errors import RefusedError
from facilitator.live import checkins, goals, undo
from facilitator.model.programme import SessionKind
from facilitator.rules.measures.checkins import Report

from ..conftest import START


def write(store, text="I will listen to the end"):
    goals.write(store, START, text, participant_id=reading.participants(store)[0].id)
    return measured.goals(store)[-1]


def later(minutes):
    return START + timedelta(minutes=minutes)


def test_a_goal_is_a_persons_or_a_pairs_and_never_both_or_neither(store):
    person, pair = reading.participants(store)[0], reading.pairs(store)[0]
    for owner in ({}, {"participant_id": person.id, "pair_id": pair.id}):
        with pytest.raises(RefusedError, match="one person or to one pair"):
            goals.write(store, START, "Something", **owner)
    goals.write(store, START, "  Two   words ", pair_id=pair.id)
    (kept,) = measured.goals(store)
    assert (kept.text, kept.pair_id, kept.participant_id) == ("Two words", pair.id, None)


@pytest.mark.parametrize("text", ["", " \n\t ", "\x00", "x" * 100_000])
def test_nothing_and_far_too_much_are_no_goal(store, text):
    with pytest.raises(RefusedError):
        write(store, text)
    assert measured.goals(store) == ()


@pytest.mark.parametrize("text", ["<b>bold</b> & <script>", "🙂 ابدأ", "' OR 1=1 --"])
def test_whatever_is_typed_is_kept_as_typed(store, text):
    assert write(store, text).text == text


def test_the_same_goal_twice_is_refused(store):
    write(store)
    with pytest.raises(RefusedError, match="already"):
        write(store)


def test_a_goal_for_somebody_who_is_gone_is_refused_in_words(store):
    with pytest.raises(GoneError):
        goals.write(store, START, "Something", participant_id="nobody")
    with pytest.raises(GoneError):
        goals.reword(store, START, "no goal", "Something")


def test_rewording_keeps_what_was_and_undo_takes_the_last_words_back(store):
    goal = write(store, "Improve communication")
    goals.reword(store, later(5), goal.id, "Ask one open question a meeting")
    assert [w.text for w in measured.goal_wordings(store)] == [
        "Improve communication",
        "Ask one open question a meeting",
    ]
    undo.undo(store, later(6))
    assert [w.text for w in measured.goal_wordings(store)] == ["Improve communication"]
    assert measured.goals(store)[0].text == "Improve communication"


def test_rating_again_in_the_same_session_changes_the_rating_and_another_session_adds_one(store):
    goal, sessions = write(store), reading.sessions(store)
    goals.rate(store, later(1), sessions[0].id, goal.id, -1, "slow")
    goals.rate(store, later(2), sessions[0].id, goal.id, 1, " better ")
    goals.rate(store, later(3), sessions[3].id, goal.id, 2)
    assert [(r.session_id, r.rating, r.note) for r in measured.goal_ratings(store)] == [
        (sessions[0].id, 1, "better"),
        (sessions[3].id, 2, ""),
    ]


def test_a_note_alone_is_kept_and_neither_rating_nor_note_takes_the_look_away(store, session_id):
    goal = write(store)
    goals.rate(store, START, session_id, goal.id, None, "We talked of it")
    assert [(r.rating, r.note) for r in measured.goal_ratings(store)] == [(None, "We talked of it")]
    goals.rate(store, START, session_id, goal.id, None)
    assert measured.goal_ratings(store) == ()


@pytest.mark.parametrize("rating", [-3, 3, 1.5, 99])
def test_a_rating_that_is_none_is_refused(store, session_id, rating):
    with pytest.raises(RefusedError, match="−2 to"):
        goals.rate(store, START, session_id, write(store).id, rating)


def test_a_goal_is_let_go_once_and_taken_up_again_with_its_ratings(store, session_id):
    goal = write(store)
    goals.rate(store, START, session_id, goal.id, 0)
    goals.drop(store, later(1), goal.id)
    assert measured.goals(store)[0].dropped_at == later(1)
    with pytest.raises(RefusedError):
        goals.drop(store, later(2), goal.id)
    goals.take_up(store, later(3), goal.id)
    assert measured.goals(store)[0].dropped_at is None
    with pytest.raises(RefusedError):
        goals.take_up(store, later(4), goal.id)
    assert len(measured.goal_ratings(store)) == 1


def test_removing_takes_ratings_and_check_in_marks_along_and_undo_brings_all_again(store, session_id):
    pair = reading.pairs(store)[0]
    goals.write(store, START, "Ours", pair_id=pair.id)
    goal = measured.goals(store)[0]
    goals.rate(store, START, session_id, goal.id, 2, "Yes")
    alone = next(s for s in reading.sessions(store) if s.kind is SessionKind.SELF_LED)
    report = Report(pair_id=pair.id, summary="We met", goal_ids=(goal.id,))
    checkins.record(store, later(1), alone.id, report)
    goals.remove(store, later(2), goal.id)
    assert measured.goals(store) == measured.goal_ratings(store) == measured.checkin_goals(store) == ()
    undo.undo(store, later(3))
    assert measured.goals(store) == (goal,)
    assert measured.goal_ratings(store)[0].note == "Yes"
    assert measured.checkin_goals(store)[0].goal_id == goal.id
