"""The solver against a checker that shares nothing with it, and against brute force where that can be had."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from facilitator.exchange.known_schedules import load_known
from facilitator.rules.rotation.pose import Asked, ClashError, pose
from facilitator.rules.rotation.problem import Mix
from facilitator.rules.rotation.solve import Found, solve

KNOWN = load_known()


def asked(people: int, room_size: int, rounds: int, **more: object) -> Asked:
    """So many people of two professions by turns, who may all have met nobody."""
    ids = tuple(f"p{n}" for n in range(people))
    given_ = {"sides": tuple(n % 2 for n in range(people)), "mix": Mix.ANYONE, **more}
    nobody: dict[str, frozenset[frozenset[str]]] = {"met": frozenset(), "apart": frozenset()}
    nobody["together"] = frozenset()
    return Asked(ids=ids, room_size=room_size, rounds=rounds, **{**nobody, **given_})


def answer(question: Asked, effort: float = 0.2, **more: object) -> tuple[list[list[list[str]]], Found]:
    """Rounds of rooms of ids, and what the solver says of them."""
    found = solve(pose(question), effort=effort, **more)
    return [[[question.ids[i] for i in room] for room in rooms] for rooms in found.schedule], found


def twos(ids: list[str]) -> Iterator[frozenset[str]]:
    return map(frozenset, combinations(ids, 2))


def closed(question: Asked) -> list[set[str]]:
    """Groups of people who stay together, chains followed to their end."""
    groups: list[set[str]] = []
    for two in question.together:
        if two <= set(question.ids):
            touching = [g for g in groups if g & two]
            groups = [g for g in groups if not g & two] + [set(two).union(*touching)]
    return groups


def check(question: Asked, rounds: list[list[list[str]]], found: Found) -> None:
    """Everything that the contract promises of an answer, reckoned anew."""
    assert len(rounds) == question.rounds
    together = closed(question)
    count: Counter[frozenset[str]] = Counter()
    for rooms in rounds:
        assert sorted(i for room in rooms for i in room) == sorted(question.ids)
        assert len(rooms) == max(1, len(question.ids) // question.room_size)
        if not (together or question.apart):
            sizes = sorted(map(len, rooms))
            assert sizes[-1] - sizes[0] <= 1
        assert min(map(len, rooms)) >= min(question.room_size, len(question.ids))
        for room in rooms:
            assert not question.apart & set(twos(room))
            assert all(group <= set(room) or not group & set(room) for group in together)
            count.update(twos(room))
    kept = {two for group in together for two in twos(sorted(group))}
    repeats = sum(max(0, n + (two in question.met) - 1) for two, n in count.items() if two not in kept)
    assert found.repeats == repeats
    assert 0 <= found.bound <= repeats
    assert found.optimal == (found.bound == repeats)


@st.composite
def questions(draw: st.DrawFn, most: int = 14) -> Asked:
    """Anything that a plan file may ask, for a few people."""
    people = draw(st.integers(2, most))
    ids = [f"p{n}" for n in range(people)]
    two = st.sets(st.sampled_from(ids), min_size=2, max_size=2).map(frozenset)
    return asked(
        people,
        draw(st.integers(2, min(8, people))),
        draw(st.integers(0, 4)),
        sides=tuple(draw(st.lists(st.integers(0, 1), min_size=people, max_size=people))),
        mix=draw(st.sampled_from(list(Mix))),
        met=draw(st.frozensets(two, max_size=20)),
        apart=draw(st.frozensets(two, max_size=3)),
        together=draw(st.frozensets(two, max_size=2)),
        seed=draw(st.integers(0, 3)),
    )


def posed(question: Asked) -> bool:
    try:
        pose(question)
    except ClashError:
        return False
    return True


@settings(max_examples=80, deadline=None)
@given(questions())
def test_every_answer_is_what_the_contract_promises(question: Asked) -> None:
    assume(posed(question))
    check(question, *answer(question, known=KNOWN))


@settings(max_examples=25, deadline=None)
@given(questions())
def test_the_same_question_and_seed_give_the_same_answer(question: Asked) -> None:
    assume(posed(question))
    assert answer(question) == answer(question)


@settings(max_examples=25, deadline=None)
@given(questions())
def test_a_search_that_is_stopped_at_once_still_gives_a_sound_answer(question: Asked) -> None:
    assume(posed(question))
    check(question, *answer(question, stop=lambda: True))


def partitions(ids: tuple[str, ...], sizes: tuple[int, ...]) -> Iterator[list[list[str]]]:
    """Every way to seat people in rooms of these sizes; the first person left opens the next room."""
    if not ids:
        yield []
        return
    first, rest = ids[0], ids[1:]
    for size in sorted(set(sizes)):
        left = list(sizes)
        left.remove(size)
        for others in combinations(rest, size - 1):
            remaining = tuple(i for i in rest if i not in others)
            for rooms in partitions(remaining, tuple(left)):
                yield [[first, *others], *rooms]


def brute_force(question: Asked) -> int | None:
    """The fewest repeats of all sound schedules with the best mix; None if there is no sound round."""
    ids, count = question.ids, max(1, len(question.ids) // question.room_size)
    number = {frozenset(two): 1 << k for k, two in enumerate(combinations(ids, 2))}
    side = dict(zip(ids, question.sides, strict=True))
    together = closed(question)
    kept = {two for group in together for two in twos(sorted(group))}
    wanted = {Mix.OTHER: 2, Mix.SAME: 1}.get(question.mix)

    def rounds_of(sizes: tuple[int, ...]) -> list[tuple[int, int]]:
        sound = []
        for rooms in partitions(ids, sizes):
            mask = 0
            for room in rooms:
                for two in twos(room):
                    mask |= number[two]
            if any(mask & number[t] for t in question.apart if t in number):
                continue
            if any(not mask & number[t] for t in kept):
                continue
            wrong = sum(wanted is not None and len({side[i] for i in room}) != wanted for room in rooms)
            sound.append((wrong, mask & ~sum(number[t] for t in kept)))
        return sound

    even = tuple(len(ids) // count + (k < len(ids) % count) for k in range(count))
    sound = rounds_of(even)
    if not sound:
        return None
    least = min(wrong for wrong, _ in sound)
    masks = sorted({mask for wrong, mask in sound if wrong == least})

    @cache
    def fewest(met: int, left: int) -> int:
        if not left:
            return 0
        return min((m & met).bit_count() + fewest(met | m, left - 1) for m in masks)

    return fewest(sum(number[t] for t in question.met if t in number and t not in kept), question.rounds)


SMALL = [
    (people, size, rounds)
    for people in range(2, 9)
    for size in range(2, people + 1)
    for rounds in ((1, 2, 3) if people < 8 else (1, 2))
]


@pytest.mark.parametrize(("people", "size", "rounds"), SMALL)
@pytest.mark.parametrize("mix", list(Mix))
def test_up_to_eight_people_the_answer_is_the_best_there_is_and_proven(
    people: int, size: int, rounds: int, mix: Mix
) -> None:
    question = asked(people, size, rounds, mix=mix)
    made, found = answer(question, known=KNOWN)
    check(question, made, found)
    assert found.repeats == brute_force(question)
    assert found.optimal


@settings(max_examples=60, deadline=None)
@given(questions(most=8))
def test_up_to_eight_people_with_any_history_and_wishes_it_is_the_best_there_is(question: Asked) -> None:
    assume(question.rounds <= 2 or len(question.ids) <= 6)
    assume(posed(question))
    fewest = brute_force(question)
    assume(fewest is not None)  # rooms of other sizes, for the sake of a wish, are counted elsewhere
    made, found = answer(question)
    check(question, made, found)
    assert found.repeats == fewest
    assert found.optimal


def test_the_pilot_five_and_five_who_know_their_own_mentor_meet_all_others_in_four_rounds() -> None:
    met = frozenset(frozenset((f"p{n}", f"p{n + 1}")) for n in range(0, 10, 2))
    for seed in range(1, 6):
        question = asked(10, 2, 4, mix=Mix.OTHER, met=met, seed=seed)
        made, found = answer(question)
        check(question, made, found)
        assert (found.repeats, found.bound) == (0, 0)


@pytest.mark.parametrize(
    ("people", "size", "rounds"), [(9, 3, 4), (15, 3, 7), (16, 4, 5), (25, 5, 6), (49, 7, 8), (36, 6, 3)]
)
def test_what_is_known_to_go_without_a_repeat_goes_without_a_repeat(
    people: int, size: int, rounds: int
) -> None:
    question = asked(people, size, rounds)
    made, found = answer(question, known=KNOWN)
    check(question, made, found)
    assert found.repeats == 0


def test_five_hundred_people_with_a_history_and_wishes_are_planned() -> None:
    met = frozenset(
        frozenset((f"p{n}", f"p{(n * 7 + 1) % 500}")) for n in range(500) if n != (n * 7 + 1) % 500
    )
    together = frozenset(frozenset((f"p{n}", f"p{n + 1}")) for n in range(0, 40, 4))
    apart = frozenset(frozenset((f"p{n}", f"p{n + 3}")) for n in range(100, 150, 5))
    question = asked(500, 5, 3, mix=Mix.OTHER, met=met, together=together, apart=apart)
    made, found = answer(question, effort=2.0)
    check(question, made, found)
    assert found.repeats == 0


def test_each_report_is_better_than_the_one_before_and_the_last_is_the_answer() -> None:
    heard: list[Found] = []
    question = asked(10, 4, 3)
    _, found = answer(question, report=heard.append)
    assert [h.repeats for h in heard] == sorted((h.repeats for h in heard), reverse=True)
    assert heard[-1].repeats == found.repeats


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 4), st.integers(1, 4), st.integers(0, 99))
def test_pairs_across_two_equal_professions_are_the_best_there_is(side: int, rounds: int, seed: int) -> None:
    rng = random.Random(seed)
    twos_ = [frozenset((f"p{a}", f"p{b}")) for a in range(0, 2 * side, 2) for b in range(1, 2 * side, 2)]
    met = frozenset(rng.sample(twos_, rng.randrange(len(twos_))))
    question = asked(2 * side, 2, rounds, mix=Mix.OTHER, met=met, seed=seed)
    made, found = answer(question)
    check(question, made, found)
    assert found.optimal
    assert found.repeats == brute_force(question)
