"""Wishes become a problem that has sound rounds, or a sentence with the names of those whose wishes clash."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from facilitator.rules.rotation.pose import Asked, ClashError, pose
from facilitator.rules.rotation.problem import Mix, Problem, Schedule, faults
from facilitator.rules.rotation.seating import random_rooms

NAMES = ("Ana", "Bo", "Cy", "Di", "Ed", "Fay", "Gus", "Hal", "Ida", "Jo")


def asked(people: int, room_size: int, **more: object) -> Asked:
    base = Asked(
        ids=NAMES[:people], sides=(0, 1, 0, 1, 0, 1, 0, 1, 0, 1)[:people], room_size=room_size, rounds=2
    )
    return structs.replace(base, **more)


def wishes(*pairs: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split()) for pair in pairs)


def rounds(problem: Problem) -> Schedule:
    return tuple(random_rooms(problem, number, Random(3)) for number in range(problem.rounds))


def test_wishes_about_people_who_are_not_here_are_passed_over() -> None:
    problem = pose(
        asked(4, 2, apart=wishes("Ana Zoe"), together=wishes("Bo Zoe"), met=wishes("Ana Bo", "Cy Zoe"))
    )
    assert problem.plain
    assert problem.met == {(0, 1)}


def test_five_pairs_who_stay_together_get_rooms_of_four_and_six() -> None:
    together = wishes("Ana Bo", "Cy Di", "Ed Fay", "Gus Hal", "Ida Jo")
    problem = pose(asked(10, 4, together=together))
    assert sorted(problem.sizes) == [4, 6]
    assert not faults(problem, rounds(problem))


def test_a_chain_of_wishes_is_one_unit() -> None:
    assert pose(asked(9, 4, together=wishes("Ana Cy", "Cy Ed"))).units == ((0, 2, 4),)


def test_the_rest_of_a_round_with_a_fixed_room_has_even_rooms() -> None:
    problem = pose(asked(10, 3, fixed=(("Ana", "Bo", "Zoe"),)))
    assert problem.first_sizes == (4, 4)
    assert not faults(problem, rounds(problem))


CLASHES = [
    (
        asked(6, 3, apart=wishes("Ana Bo"), together=wishes("Ana Cy", "Bo Cy")),
        "Ana and Bo are to be apart, yet stay together through Cy",
    ),
    (
        asked(6, 3, apart=wishes("Ana Bo"), together=wishes("Ana Bo")),
        "Ana and Bo are to be together and also apart",
    ),
    (
        asked(6, 2, together=wishes("Di Ed", "Ed Fay")),
        "Di, Ed and Fay are to stay together, but no room can have more than 2 people",
    ),
    (
        asked(9, 4, apart=wishes("Bo Di", "Di Fay", "Fay Bo", "Ana Cy")),
        "Bo, Di and Fay are to be kept apart, which 2 rooms do not allow",
    ),
    (asked(6, 2, fixed=(("Ana", "Bo"), ("Bo", "Cy"))), "Bo is in two pinned rooms, or twice in one"),
    (
        asked(6, 2, fixed=(("Ana", "Bo"),), apart=wishes("Ana Bo")),
        "Ana and Bo are to be apart, but share a pinned room",
    ),
    (
        asked(6, 2, fixed=(("Ana", "Bo"),), together=wishes("Ana Cy")),
        "Ana and Cy are to stay together, but a pinned room parts them",
    ),
    (asked(5, 2, fixed=(("Ana", "Bo"), ("Cy", "Di"))), "Ed would be alone beside the pinned rooms"),
    (asked(5, 2, fixed=(("Ana", "Zoe"),)), "Ana would be alone in a pinned room"),
    (
        # An odd circle of five needs three rooms although no three are all apart.
        asked(10, 5, apart=wishes("Ana Bo", "Bo Cy", "Cy Di", "Di Ed", "Ed Ana", "Gus Hal")),
        "Ana, Bo, Cy, Di and Ed are to be kept apart, which 2 rooms do not allow",
    ),
]


@pytest.mark.parametrize(("plan", "sentence"), CLASHES)
def test_clashing_wishes_are_refused_with_the_names(plan: Asked, sentence: str) -> None:
    with pytest.raises(ClashError) as refused:
        pose(plan)
    assert str(refused.value).startswith(sentence)
    assert "\n" not in str(refused.value)


def test_a_message_calls_people_by_their_names() -> None:
    with pytest.raises(ClashError, match="Ana Smith and Bo are"):
        pose(asked(6, 3, apart=wishes("Ana Bo"), together=wishes("Ana Bo"), names={"Ana": "Ana Smith"}))


PAIRS = st.frozensets(st.sampled_from([frozenset((a, b)) for a, b in combinations(NAMES, 2)]), max_size=7)


@settings(max_examples=100, deadline=None)
@given(st.integers(2, 10), st.integers(2, 5), PAIRS, PAIRS, st.sampled_from(list(Mix)), st.booleans())
def test_what_is_posed_has_sound_rounds(
    people: int,
    room_size: int,
    apart: frozenset[frozenset[str]],
    together: frozenset[frozenset[str]],
    mix: Mix,
    fix: bool,
) -> None:
    plan = asked(
        people, room_size, apart=apart, together=together, mix=mix, fixed=(NAMES[:2],) if fix else ()
    )
    try:
        problem = pose(plan)
    except ClashError:
        return
    assert not faults(problem, rounds(problem))
    assert len(problem.sizes) == max(1, people // room_size)
    assert min(problem.sizes) >= 2
    if problem.plain:
        assert max(problem.sizes) - min(problem.sizes) <= 1


def test_five_hundred_people_with_wishes_are_posed() -> None:
    ids = tuple(f"p{i}" for i in range(500))
    rng = Random(1)
    together = frozenset(frozenset((ids[i], ids[i + 250])) for i in range(0, 250, 3))
    apart = frozenset(frozenset(rng.sample(ids, 2)) for _ in range(100)) - together
    problem = pose(Asked(ids=ids, sides=(0, 1) * 250, room_size=5, rounds=1, apart=apart, together=together))
    assert set(problem.sizes) == {5}
    assert not faults(problem, rounds(problem))
