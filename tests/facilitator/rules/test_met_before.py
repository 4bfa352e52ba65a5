"""Who has met before, and what the facilitator is told before it happens again."""

from __future__ import annotations

import pytest

from facilitator.model.run import Seat
from facilitator.rules import met_before


def seats(session: str, number: int, *rooms: str) -> list[Seat]:
    """A round's seats; each room is given as the letters of its people."""
    return [
        Seat(
            id=f"{session}{number}{who}",
            session_id=session,
            activity_id=f"of {session}",
            round=number,
            room=room,
            participant_id=who,
        )
        for room, people in enumerate(rooms, start=1)
        for who in people
    ]


def test_people_have_met_in_the_last_session_in_which_they_shared_a_room():
    met = met_before.sessions_of_meetings(
        [*seats("one", 1, "ab", "cd"), *seats("one", 2, "ac"), *seats("four", 1, "abd")]
    )
    assert met[frozenset("ab")] == "four"
    assert met[frozenset("ac")] == "one"
    assert frozenset("bc") not in met


def test_a_change_is_warned_of_for_everybody_there_but_those_who_are_to_meet():
    met = {frozenset("ab"): "one", frozenset("ac"): "one"}
    assert met_before.would_meet_again("a", "bcd", met) == [frozenset("ab"), frozenset("ac")]
    assert met_before.would_meet_again("a", "abc", met, frozenset({frozenset("ab")})) == [frozenset("ac")]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "Amara Okafor and Tom Hughes met before, in session 1"),
        (4, "Amara Okafor and Tom Hughes met earlier in this session"),
        (None, "Amara Okafor and Tom Hughes have met before"),
    ],
)
def test_the_warning_says_when_they_met(number, words):
    assert met_before.words(["Amara Okafor", "Tom Hughes"], number, 4) == words
