"""What is outstanding of self-led sessions, and how it is said."""

from __future__ import annotations

from datetime import date

import msgspec

from facilitator.model.checkins import PairCheckin
from facilitator.model.goals import Goal
from facilitator.model.programme import SessionKind
from facilitator.rules.measures import checkins

from .test_goals import AT, PAIRS, PEOPLE, SESSIONS

SELF_LED = tuple(
    msgspec.structs.replace(
        session,
        kind=SessionKind.SELF_LED if session.number in (2, 3) else session.kind,
        planned_date=date(2023, 3, 24 + session.number),
    )
    for session in SESSIONS
)
ALL = tuple(msgspec.structs.replace(person, active=True) for person in PEOPLE)


def told(session, pair):
    return PairCheckin(id=f"{session}{pair}", session_id=session, pair_id=pair)


def test_a_pair_is_outstanding_only_after_the_planned_day():
    reports = [told("s2", "early")]
    on_the_day = checkins.standing(SELF_LED, PAIRS, reports, date(2023, 3, 26))
    assert [of.session.number for of in on_the_day] == [2, 3]
    assert [len(of.outstanding) for of in on_the_day] == [0, 0]
    next_day = checkins.standing(SELF_LED, PAIRS, reports, date(2023, 3, 27))
    assert [[pair.id for pair in of.outstanding] for of in next_day] == [["late"], []]
    assert [[pair.id for pair in of.missing] for of in next_day] == [["late"], ["late", "early"]]


def test_a_session_without_a_date_is_never_outstanding():
    undated = [msgspec.structs.replace(session, planned_date=None) for session in SELF_LED]
    assert not any(of.outstanding for of in checkins.standing(undated, PAIRS, (), date(2099, 1, 1)))


def test_the_sentence_counts_who_has_reported_and_names_who_has_not():
    def words(reports, today):
        return checkins.in_words(checkins.standing(SELF_LED, PAIRS, reports, today)[0], ALL)

    after = date(2023, 4, 1)
    assert (
        words([told("s2", "early")], after)
        == "1 of 2 pairs has reported; outstanding: Person 3 and Person 4."
    )
    assert words([told("s2", "early"), told("s2", "late")], after) == "All 2 pairs have reported."
    assert words([], date(2023, 3, 1)) == ""
    assert words([told("s2", "late")], date(2023, 3, 1)) == "1 of 2 pairs has reported so far."


def test_numbers_of_a_pairs_goals_stay_when_one_is_let_go():
    goals = [
        Goal(id="a", pair_id="early", text="a", created_at=AT, dropped_at=AT),
        Goal(id="mine", participant_id="p1", text="mine", created_at=AT),
        Goal(id="b", pair_id="early", text="b", created_at=AT),
        Goal(id="c", pair_id="late", text="c", created_at=AT),
    ]
    assert {n: goal.id for n, goal in checkins.numbered(PAIRS[1], goals).items()} == {1: "a", 2: "b"}
    assert [goal.id for goal in checkins.goals_of(PAIRS[1], goals)] == ["a", "b", "mine"]
