"""Which goals need a look, who has none, and how a rating changed since the last session."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.goals import Goal, GoalRating, GoalWording
from facilitator.model.people import Pair, Participant, Profession
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.rules.measures import goals

AT = datetime(2023, 3, 24, 10, 0, tzinfo=UTC)
SESSIONS = tuple(
    Session(id=f"s{n}", number=n, kind=SessionKind.FACILITATED, title=f"S{n}", planned_seconds=7200)
    for n in range(1, 8)
)
PEOPLE = tuple(
    Participant(
        id=f"p{n}",
        name=f"Person {n}",
        profession=Profession.POLICY if n % 2 else Profession.OPERATIONAL,
        active=n != 4,
    )
    for n in range(1, 5)
)
PAIRS = (
    Pair(id="late", policy_participant_id="p3", operational_participant_id="p4"),
    Pair(id="early", policy_participant_id="p1", operational_participant_id="p2"),
)


def goal(goal_id, *, person=None, pair=None, minutes=0, dropped=False):
    return Goal(
        id=goal_id,
        participant_id=person,
        pair_id=pair,
        text=goal_id,
        created_at=AT + timedelta(minutes=minutes),
        dropped_at=AT if dropped else None,
    )


def rated(session, rating, goal_id="g"):
    return GoalRating(
        id=f"{goal_id}{session}{rating}", goal_id=goal_id, session_id=f"s{session}", rating=rating, at=AT
    )


def test_people_come_before_pairs_in_roster_order_and_who_left_without_a_goal_is_not_there():
    owned = goals.owners(PEOPLE, PAIRS, [goal("g", person="p2")])
    assert [o.id for o in owned] == ["p1", "p2", "p3", "early", "late"]
    assert [o.letters for o in owned][-1] == ("P", "O")
    assert owned[3].name == "Person 1 and Person 2"
    assert [o.id for o in goals.without(owned)] == ["p1", "p3", "early", "late"]


def test_who_left_stays_with_the_goals_they_had():
    assert "p4" in [o.id for o in goals.owners(PEOPLE, (), [goal("g", person="p4")])]


def test_a_goal_that_was_let_go_rated_or_written_in_this_session_needs_no_look():
    mine = [
        goal("old", person="p1"),
        goal("gone", person="p1", dropped=True),
        goal("seen", person="p2"),
        goal("new", person="p2", minutes=90),
        goal("ours", pair="early"),
    ]
    owned = goals.owners(PEOPLE, PAIRS, mine)
    looks = [rated(4, None, "seen"), rated(1, 2, "old")]
    began = AT + timedelta(minutes=60)
    assert [g.id for g in goals.to_look_at(owned, looks, SESSIONS[3], began)] == ["old", "ours"]


@pytest.mark.parametrize(
    ("looks", "by"),
    [
        ([rated(1, -1), rated(4, 1)], 2),
        ([rated(1, -1), rated(3, 2), rated(4, 1)], -1),
        ([rated(1, -1), rated(3, None), rated(4, 1)], 2),
        ([rated(4, 1)], None),
        ([rated(1, 1)], None),
        ([rated(4, 1), rated(7, 2)], None),
        ([rated(1, 0), rated(4, 0)], 0),
    ],
)
def test_the_change_is_against_the_last_session_that_had_a_rating(looks, by):
    assert goals.change(looks, "g", SESSIONS[3], SESSIONS) == by


@given(st.permutations([rated(1, -2), rated(2, 0), rated(4, 2), rated(7, 1)]))
def test_the_order_in_which_ratings_came_in_changes_nothing(looks):
    assert goals.change(looks, "g", SESSIONS[3], SESSIONS) == 2
    assert [r.rating for r in goals.looks(looks, "g", SESSIONS)] == [-2, 0, 2, 1]


def test_ratings_are_said_with_their_sign_and_their_meaning():
    assert goals.in_words(-2) == "−2 much less than hoped"
    assert goals.in_words(0) == "0 as hoped"
    assert goals.in_words(1) == "+1 more than hoped"
    assert goals.in_words(None) == "not rated"
    assert goals.change_in_words(2) == "up 2 since the last look"
    assert goals.change_in_words(-1) == "down 1 since the last look"
    assert goals.change_in_words(0) == "as at the last look"
    assert goals.change_in_words(None) == ""


def test_earlier_words_are_those_before_the_present_ones_newest_first():
    words = [GoalWording(id=str(n), goal_id="g", text=t, at=AT) for n, t in enumerate(("a", "b", "g"))]
    assert [w.text for w in goals.earlier_words(words, goal("g", person="p1"))] == ["b", "a"]
