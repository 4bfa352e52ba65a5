"""Who has met whom: counted once a pair, said in words, and what each round brought."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.programme import ActivityKind, SessionKind
from facilitator.model.run import Activity, Seat, Session
from facilitator.rules import meetings
from facilitator.rules.meetings import Gain, Met, RoomsOfRound

PEOPLE = "abcdef"


def round_of(*rooms: str, session: int = 1, number: int = 1) -> RoomsOfRound:
    return RoomsOfRound(session, "A day in my work", number, tuple(tuple(room) for room in rooms))


def test_two_people_have_met_as_often_as_they_shared_a_room_in_the_sessions_where_they_did() -> None:
    met = meetings.met(
        [round_of("ab", "cd"), round_of("abc", "d", number=2), round_of("ab", session=4), round_of("cd")]
    )
    assert met[frozenset("ab")] == Met(3, (1, 4))
    assert met[frozenset("bc")] == Met(1, (1,))
    assert frozenset("ad") not in met


def test_of_ten_people_there_are_forty_five_possible_meetings() -> None:
    assert meetings.possible("0123456789") == 45
    assert meetings.possible("a") == 0
    assert meetings.possible("") == 0


def test_a_meeting_with_somebody_who_is_no_longer_active_is_not_counted() -> None:
    met = meetings.met([round_of("ab", "cd")])
    assert meetings.made(met, "abc") == 1


def test_a_second_meeting_brings_nothing_new() -> None:
    rounds = [round_of("ab", "cd"), round_of("ab", "cd", number=2), round_of("abc", number=3)]
    assert meetings.gains(rounds, "abcd") == (Gain(2, 2), Gain(0, 2), Gain(2, 4))


@pytest.mark.parametrize(
    ("met", "words"),
    [
        (None, "Amara Okafor and Tom Hughes: not met yet"),
        (Met(1, (1,)), "Amara Okafor and Tom Hughes: met once, session 1"),
        (Met(2, (1, 4)), "Amara Okafor and Tom Hughes: met twice, sessions 1 and 4"),
        (Met(2, (4,)), "Amara Okafor and Tom Hughes: met twice, session 4"),
        (Met(5, (1, 4, 7)), "Amara Okafor and Tom Hughes: met 5 times, sessions 1, 4 and 7"),
    ],
)
def test_a_cell_is_said_in_words(met: Met | None, words: str) -> None:
    assert meetings.in_words("Amara Okafor", "Tom Hughes", met) == words


@st.composite
def _rounds(draw: st.DrawFn) -> list[RoomsOfRound]:
    made = []
    for number in range(draw(st.integers(0, 5))):
        order, size = draw(st.permutations(PEOPLE)), draw(st.integers(1, 4))
        rooms = tuple(tuple(order[k : k + size]) for k in range(0, len(order), size))
        made.append(RoomsOfRound(draw(st.sampled_from((1, 4, 7))), "x", number + 1, rooms))
    return made


@settings(max_examples=60, deadline=None)
@given(_rounds())
def test_the_counts_agree_with_counting_room_by_room(rounds: list[RoomsOfRound]) -> None:
    met = meetings.met(rounds)
    for two in combinations(PEOPLE, 2):
        times = sum(set(two) <= set(room) for one in rounds for room in one.rooms)
        assert (met[frozenset(two)].times if frozenset(two) in met else 0) == times
    gains = meetings.gains(rounds, PEOPLE)
    assert sum(gain.new for gain in gains) == meetings.made(met, PEOPLE) == len(met)
    assert [g.made for g in gains] == sorted(g.made for g in gains)


def test_rounds_come_in_the_programmes_order_whatever_the_order_of_the_seats() -> None:
    sessions = [
        Session(id=f"s{n}", number=n, kind=SessionKind.FACILITATED, title="", planned_seconds=60)
        for n in (4, 1)
    ]
    lines = [
        Activity(
            id=name,
            session_id=session,
            position=position,
            title=name,
            kind=ActivityKind.ROTATION,
            planned_seconds=60,
            minimum_seconds=60,
        )
        for name, session, position in (("last", "s4", 1), ("second", "s1", 5), ("first", "s1", 2))
    ]
    seats = [
        Seat(id="", session_id="", activity_id=line, round=number, room=room, participant_id=who)
        for line, number, room, who in (
            ("last", 1, 1, "a"),
            ("second", 2, 2, "d"),
            ("second", 2, 1, "a"),
            ("second", 2, 2, "c"),
            ("second", 1, 1, "a"),
            ("first", 1, 1, "b"),
        )
    ]
    found = meetings.in_order(sessions, lines, seats)
    assert [(r.session, r.activity, r.number) for r in found] == [
        (1, "first", 1),
        (1, "second", 1),
        (1, "second", 2),
        (4, "last", 1),
    ]
    assert found[2].rooms == (("a",), ("d", "c"))
