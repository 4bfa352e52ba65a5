"""When somebody leaves or comes, as few rooms change as can be: against every other way for a few people."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.rules.amend import Rules, amended

PEOPLE = [f"p{n}" for n in range(8)]
TWO = st.sets(st.sampled_from(PEOPLE), min_size=2, max_size=2).map(frozenset)


def partitions(people: list[str]) -> Iterator[list[set[str]]]:
    """Every way to put people into rooms, of one person too."""
    if not people:
        yield []
        return
    for rooms in partitions(people[1:]):
        for k in range(len(rooms)):
            yield [room | {people[0]} if k == n else room for n, room in enumerate(rooms)]
        yield [{people[0]}, *rooms]


def sound(rooms: list[set[str]], rules: Rules) -> bool:
    if sum(map(len, rooms)) > 1 and any(len(room) < 2 for room in rooms):
        return False
    if any(two <= room for two in rules.apart for room in rooms):
        return False
    here = set().union(*rooms)
    return all(any(two <= room for room in rooms) for two in rules.together if two <= here)


@st.composite
def situations(draw: st.DrawFn) -> tuple[dict[int, tuple[str, ...]], list[str], Rules]:
    """Rooms of two or three as announced, who is here now, and a wish or two that held before."""
    order = draw(st.permutations(PEOPLE))[: draw(st.integers(4, 7))]
    sizes = [2] * (len(order) // 2 - len(order) % 2) + [3] * (len(order) % 2)
    rooms, at = {}, 0
    for number, size in enumerate(sizes, start=1):
        rooms[number] = tuple(order[at : at + size])
        at += size
    left = draw(st.sets(st.sampled_from(order), max_size=2))
    came = draw(st.sets(st.sampled_from([p for p in PEOPLE if p not in order]), max_size=1))
    apart = frozenset(
        two for two in draw(st.frozensets(TWO, max_size=2)) if not any(two <= {*r} for r in rooms.values())
    )
    met = draw(st.frozensets(TWO, max_size=6))
    here = [p for p in PEOPLE if (p in order and p not in left) or p in came]
    return rooms, here, Rules(room_size=2, met=met, apart=apart)


def changed(rooms: list[set[str]], base: list[set[str]]) -> int:
    return sum(room not in base for room in rooms)


@settings(max_examples=100, deadline=None)
@given(situations())
def test_the_round_is_sound_again_and_no_way_that_keeps_most_rooms_changes_fewer(situation) -> None:
    rooms, here, rules = situation
    base = [kept for room in rooms.values() if (kept := set(room) & set(here))]
    staying = [room for room in base if len(room) > 1]
    # People in a room that is still a room stay in it: only newcomers and those left alone are placed.
    ways = [
        way
        for way in partitions(here)
        if sound(way, rules)
        and all(any(room <= new for new in way) for room in staying)
        and all(sum(room <= new for room in staying) <= 1 for new in way)
    ]
    made = amended(rooms, here, rules)
    if made is None:
        assert ways == []
        return
    found = [set(room) for room in made.values()]
    assert sorted(i for room in found for i in room) == sorted(here)
    assert sound(found, rules)
    assert changed(found, base) == min(changed(way, base) for way in ways)
    for number, room in made.items():
        if number in rooms and len(set(rooms[number]) & set(here)) > 1:
            assert set(rooms[number]) & set(here) <= set(room)  # the room kept its number


def test_who_leaves_a_room_of_three_changes_nothing_for_the_others() -> None:
    rooms = {1: ("a", "b", "c"), 2: ("d", "e")}
    assert amended(rooms, ["a", "b", "d", "e"], Rules(room_size=2)) == {1: ("a", "b"), 2: ("d", "e")}


def test_a_loner_joins_the_room_of_people_they_have_not_met() -> None:
    rooms = {1: ("a", "b"), 2: ("c", "d"), 3: ("e", "f")}
    rules = Rules(room_size=2, met=[frozenset("ac")])
    assert amended(rooms, ["a", "c", "d", "e", "f"], rules) == {2: ("c", "d"), 3: ("e", "f", "a")}


def test_two_who_are_left_alone_have_a_room_together() -> None:
    rooms = {1: ("a", "b"), 2: ("c", "d"), 3: ("e", "f")}
    assert amended(rooms, ["a", "c", "e", "f"], Rules(room_size=2)) == {3: ("e", "f"), 1: ("a", "c")}


def test_a_newcomer_goes_where_their_wish_takes_them() -> None:
    rooms = {1: ("a", "b"), 2: ("c", "d")}
    rules = Rules(room_size=2, together=frozenset({frozenset("cn")}))
    assert amended(rooms, ["a", "b", "c", "d", "n"], rules) == {1: ("a", "b"), 2: ("c", "d", "n")}


def test_where_wishes_leave_no_room_there_is_no_answer() -> None:
    rooms = {1: ("a", "b")}
    rules = Rules(room_size=2, apart=frozenset({frozenset("an")}))
    assert amended(rooms, ["a", "b", "n"], rules) is None


def test_a_large_round_is_amended_in_passing() -> None:
    rooms = {n: (f"P{n}", f"O{n}") for n in range(1, 251)}
    here = [i for n in range(1, 251) for i in (f"P{n}", f"O{n}") if i not in {"P7", "O9", "P100"}]
    made = amended(rooms, [*here, "new"], Rules(room_size=2))
    assert made is not None
    assert sorted(i for room in made.values() for i in room) == sorted([*here, "new"])
    assert min(map(len, made.values())) == 2
    assert sum(frozenset(two) == frozenset(made.get(n, ())) for n, two in rooms.items()) >= 246


def test_nobody_and_one_person_are_no_trouble() -> None:
    rooms = {1: ("a", "b"), 2: ("c", "d")}
    assert amended(rooms, [], Rules(room_size=2)) == {}
    assert amended(rooms, ["a"], Rules(room_size=2)) == {1: ("a",)}
