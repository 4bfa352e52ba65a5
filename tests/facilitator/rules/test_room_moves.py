"""Rooms get the numbers under which fewest people move, and the moves read as they are said."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.rules.room_moves import Move, labelled, moves
from facilitator.rules.room_words import moves_text, rooms_text

PEOPLE = [f"{side}{n}" for n in range(1, 6) for side in "PO"]


@st.composite
def rounds(draw: st.DrawFn) -> tuple[list[tuple[str, ...]], dict[int, tuple[str, ...]]]:
    """The rooms of a round in any order, and those of the round before, of other people perhaps."""

    def rooms() -> list[tuple[str, ...]]:
        here = draw(st.permutations(PEOPLE))[draw(st.integers(0, 3)) :]
        cuts = sorted(draw(st.sets(st.integers(1, len(here) - 1), max_size=5)))
        return [tuple(here[a:b]) for a, b in zip([0, *cuts], [*cuts, len(here)], strict=True)]

    return rooms(), dict(enumerate(rooms(), start=1))


@settings(max_examples=100, deadline=None)
@given(rounds())
def test_no_other_numbering_leaves_more_people_where_they_are(given_) -> None:
    rooms, before = given_
    made = labelled(rooms, before)
    assert sorted(made) == sorted(rooms)

    def staying(order) -> int:
        return sum(len(set(room) & set(before.get(n, ()))) for n, room in enumerate(order, start=1))

    assert staying(made) == max(map(staying, permutations(rooms)))


def test_across_professions_the_hosts_stay_and_the_others_move() -> None:
    before = {n: (f"P{n}", f"O{n}") for n in range(1, 6)}
    rooms = [(f"P{n}", f"O{n % 5 + 1}") for n in (3, 1, 5, 2, 4)]
    made = labelled(rooms, before, hosts=[f"P{n}" for n in range(1, 6)])
    assert [room[0] for room in made] == ["P1", "P2", "P3", "P4", "P5"]
    assert [m.participant_id for m in moves(made, before)] == ["O2", "O3", "O4", "O5", "O1"]


def test_a_held_room_has_its_number_whatever_the_moves() -> None:
    before = {1: ("a", "b"), 2: ("c", "d"), 3: ("e", "f")}
    rooms = [("a", "b"), ("c", "d"), ("e", "f")]
    assert labelled(rooms, before, held={2: ("a", "b")})[1] == ("a", "b")


def test_many_rooms_are_numbered_as_well_as_few() -> None:
    before = {n: (f"P{n}", f"O{n}") for n in range(1, 251)}
    rooms = [(f"P{n}", f"O{n % 250 + 1}") for n in range(250, 0, -1)]
    made = labelled(rooms, before, hosts=[f"P{n}" for n in range(1, 251)])
    assert [room[0] for room in made] == [f"P{n}" for n in range(1, 251)]
    assert len(moves(made, before)) == 250


def test_the_first_round_keeps_its_order_and_puts_everybody_somewhere() -> None:
    rooms = [("c", "d"), ("a", "b")]
    assert labelled(rooms, {}) == (("c", "d"), ("a", "b"))
    assert moves(rooms, {})[0] == Move("c", None, 1)


def test_moves_are_a_list_to_work_off() -> None:
    names = {"a": "Tom Hughes", "b": "Siân Lewis"}
    text = moves_text([Move("a", 1, 2), Move("b", None, 1)], names)
    assert text == "2 moves\nTom Hughes: room 1 → room 2\nSiân Lewis: → room 1"
    assert moves_text([Move("a", 1, 2)], names).startswith("1 move\n")
    assert moves_text([], names) == "Nobody moves."


def test_rooms_for_the_chat_have_their_question() -> None:
    names = {"a": "Amara Okafor", "b": "Tom Hughes"}
    text = rooms_text("Round 2: a day in my work", {1: ("a", "b")}, names, "What is a good day?")
    assert text == (
        "Round 2: a day in my work\nRoom 1: Amara Okafor, Tom Hughes\nTalk about: What is a good day?"
    )
