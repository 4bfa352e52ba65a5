"""Breakout rounds: everybody somewhere, nobody alone, and few repeats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.model.people import Profession
from facilitator.model.programme import Grouping
from facilitator.rules.grouping import Person, Planned, Room, Round, Wishes, meetings, plan, verdict

EFFORT = 0.3
"""Seconds of search, about, in tests that make many plans."""

POLICY, OPERATIONAL = Profession.POLICY, Profession.OPERATIONAL


def next_round(rule: Grouping, people: list[Person], met: dict, *, seed: int = 0) -> Round:
    return plan(rule, people, met, seed=seed, effort=EFFORT).rounds[0]


def plan_rounds(
    rule: Grouping, people: list[Person], met: dict, rounds: int, *, seed: int = 0
) -> tuple[Round, ...]:
    return plan(rule, people, met, rounds, seed=seed, effort=EFFORT).rounds


def repeats(planned: Iterable[Round], met: dict) -> int:
    """Every meeting after the pair's first, reckoned apart from the solver."""
    return sum(count - (met.get(two, 0) == 0) for two, count in meetings(planned).items())


def cohort(policy: int, operational: int, *, paired: bool = True) -> list[Person]:
    """P1, O1, P2, O2 and so on; P1 and O1 are the mentor pair 1."""
    people = []
    for n in range(1, max(policy, operational) + 1):
        pair = str(n) if paired else None
        people += [Person(f"P{n}", POLICY, pair)] * (n <= policy)
        people += [Person(f"O{n}", OPERATIONAL, pair)] * (n <= operational)
    return people


def own_pairs(people: Iterable[Person]) -> list[frozenset[str]]:
    by_pair: dict[str | None, set[str]] = {}
    for person in people:
        by_pair.setdefault(person.pair_id, set()).add(person.id)
    return [frozenset(two) for pair, two in by_pair.items() if pair is not None and len(two) == 2]


def own_met(people: Iterable[Person]) -> Counter[frozenset[str]]:
    return Counter(own_pairs(people))


def professions(room: Room) -> set[str]:
    return {i[0] for i in room}


def sizes(rooms: Round) -> list[int]:
    return sorted(map(len, rooms))


@st.composite
def situations(draw: st.DrawFn) -> tuple[list[Person], Counter[frozenset[str]]]:
    """Anyone of a cohort of up to ten mentor pairs and four people without one is here, after any history."""
    roster = cohort(10, 10) + [Person(f"{p.value[0].upper()}{n}", p) for p in Profession for n in (11, 12)]
    here = draw(st.sets(st.sampled_from(roster), max_size=len(roster)))
    people = [p for p in roster if p in here]
    everyone = list(combinations([p.id for p in people], 2))
    met = draw(st.dictionaries(st.sampled_from(everyone), st.integers(1, 4), max_size=40)) if everyone else {}
    return people, Counter({frozenset(two): count for two, count in met.items()})


rules = st.sampled_from(list(Grouping))
seeds = st.integers(0, 5)


@settings(max_examples=100, deadline=None)
@given(situations(), rules, seeds)
def test_everybody_is_in_exactly_one_room_and_nobody_is_alone(situation, rule, seed):
    people, met = situation
    rooms = next_round(rule, people, met, seed=seed)
    assert sorted(i for room in rooms for i in room) == sorted(p.id for p in people)
    if len(people) >= 2:
        assert min(sizes(rooms)) >= 2
    if 1 <= len(people) <= 3:
        assert len(rooms) == 1


@settings(max_examples=60, deadline=None)
@given(situations(), rules, seeds, st.integers(0, 3))
def test_the_same_people_history_and_seed_give_the_same_rounds(situation, rule, seed, rounds):
    people, met = situation
    before = dict(met)
    plan = plan_rounds(rule, people, met, rounds, seed=seed)
    assert plan == plan_rounds(rule, list(people), dict(met), rounds, seed=seed)
    assert len(plan) == rounds
    assert met == before


@settings(max_examples=60, deadline=None)
@given(situations(), st.sampled_from([Grouping.NEW_OTHER, Grouping.ANYONE]), seeds)
def test_people_go_in_twos_and_an_odd_number_gives_exactly_one_trio(situation, rule, seed):
    people, met = situation
    rooms = next_round(rule, people, met, seed=seed)
    if len(people) >= 2:
        odd = len(people) % 2
        assert sizes(rooms) == [2] * (len(people) // 2 - odd) + [3] * odd


@settings(max_examples=60, deadline=None)
@given(situations(), seeds)
def test_across_professions_as_many_rooms_are_mixed_as_can_be(situation, seed):
    people, met = situation
    rooms = next_round(Grouping.NEW_OTHER, people, met, seed=seed)
    policy = sum(p.profession is POLICY for p in people)
    mixed = sum(len(professions(room)) == 2 for room in rooms)
    assert mixed == min(policy, len(people) - policy, len(people) // 2)


@settings(max_examples=60, deadline=None)
@given(situations(), seeds)
def test_within_professions_no_room_is_mixed_unless_somebody_is_the_only_one(situation, seed):
    people, met = situation
    rooms = next_round(Grouping.NEW_SAME, people, met, seed=seed)
    counts = Counter(p.profession for p in people)
    mixed = sum(len(professions(room)) == 2 for room in rooms)
    assert mixed == (1 in counts.values() and len(people) > 1)
    assert all(size <= 3 for size in sizes(rooms))


@settings(max_examples=60, deadline=None)
@given(situations(), seeds)
def test_own_pairs_share_a_room_with_at_most_one_guest(situation, seed):
    people, met = situation
    rooms = next_round(Grouping.OWN_PAIR, people, met, seed=seed)
    pairs = own_pairs(people)
    for pair in pairs:
        assert sum(pair <= set(room) for room in rooms) == 1
    with_guest = sum(len(room) == 3 and any(pair <= set(room) for pair in pairs) for room in rooms)
    assert with_guest == (len(pairs) > 0 and len(people) - 2 * len(pairs) == 1)
    assert all(size <= 3 for size in sizes(rooms))


@settings(max_examples=60, deadline=None)
@given(situations(), seeds)
def test_trios_are_even_in_size_and_mix_the_professions_where_they_can(situation, seed):
    people, met = situation
    rooms = next_round(Grouping.TRIO, people, met, seed=seed)
    if people:
        count = max(1, len(people) // 3)
        policy = sum(p.profession is POLICY for p in people)
        assert len(rooms) == count
        assert max(sizes(rooms)) - min(sizes(rooms)) <= 1
        mixed = sum(len(professions(room)) == 2 for room in rooms)
        assert mixed == min(policy, len(people) - policy, count)


@settings(max_examples=60, deadline=None)
@given(situations(), seeds)
def test_foursomes_never_split_a_mentor_pair(situation, seed):
    people, met = situation
    rooms = next_round(Grouping.FOURSOME, people, met, seed=seed)
    assert all(any(pair <= set(room) for room in rooms) for pair in own_pairs(people))
    if people:
        assert len(rooms) == max(1, len(people) // 4)
        assert max(sizes(rooms)) - min(sizes(rooms)) <= 2


@settings(max_examples=40, deadline=None)
@given(situations(), rules, seeds)
def test_each_planned_round_has_everybody_once(situation, rule, seed):
    people, met = situation
    for rooms in plan_rounds(rule, people, met, 3, seed=seed):
        assert sorted(i for room in rooms for i in room) == sorted(p.id for p in people)


@pytest.mark.parametrize("rule", list(Grouping))
def test_nobody_makes_no_room_and_one_person_makes_one(rule):
    assert next_round(rule, [], {}) == ()
    assert next_round(rule, [Person("P1", POLICY, "1")], {}) == (("P1",),)
    assert plan_rounds(rule, cohort(2, 2), {}, 0) == ()


def test_meetings_are_counted_by_unordered_pair():
    met = meetings([[("a", "b", "c"), ("d", "e")], [("b", "a"), ("c", "d", "e")]])
    assert met[frozenset("ab")] == 2
    assert met[frozenset("de")] == 2
    assert met[frozenset("ac")] == 1
    assert met[frozenset("ad")] == 0


def test_repeats_count_every_meeting_after_the_first_that_these_rounds_add():
    plan = ((("a", "b"), ("c", "d")), (("a", "b"), ("c", "d")))
    assert repeats(plan, {}) == 2
    assert repeats(plan, {frozenset("ab"): 1}) == 3
    assert repeats(plan, {frozenset("ab"): 5}) == 3
    assert repeats((), {frozenset("ab"): 5}) == 0


@pytest.mark.parametrize("number", [6, 8, 10])
@pytest.mark.parametrize("seed", [0, 1, 7])
def test_everybody_meets_everybody_once_in_one_round_fewer_than_there_are_people(number, seed):
    people = cohort(number // 2, number // 2, paired=False)
    plan = plan_rounds(Grouping.ANYONE, people, {}, number - 1, seed=seed)
    assert repeats(plan, {}) == 0
    assert len(meetings(plan)) == number * (number - 1) // 2


def test_rounds_with_anyone_made_one_at_a_time_with_any_seeds_do_not_end_in_a_corner():
    people = cohort(3, 3, paired=False)
    met: Counter[frozenset[str]] = Counter()
    for seed in range(5):
        rooms = next_round(Grouping.ANYONE, people, met, seed=seed)
        assert repeats([rooms], met) == 0
        met += meetings([rooms])


def test_anyone_new_leaves_the_own_pair_out_for_as_long_as_there_are_others():
    people = cohort(5, 5)
    plan = plan_rounds(Grouping.ANYONE, people, {}, 8)
    assert repeats(plan, own_met(people)) == 0


def test_five_pairs_meet_everybody_of_the_other_profession_in_four_rounds():
    people = cohort(5, 5)
    for seed in range(10):
        plan = plan_rounds(Grouping.NEW_OTHER, people, {}, 4, seed=seed)
        assert repeats(plan, own_met(people)) == 0
        assert all(len(professions(room)) == 2 for rooms in plan for room in rooms)


def test_two_hundred_and_fifty_pairs_have_six_rounds_without_a_repeat():
    people = cohort(250, 250)
    history = meetings(plan_rounds(Grouping.NEW_OTHER, people, {}, 1, seed=3))
    plan = plan_rounds(Grouping.NEW_OTHER, people, history, 6)
    assert repeats(plan, history + own_met(people)) == 0


def test_the_least_often_met_are_met_again_first():
    people = cohort(2, 2, paired=False)
    met = Counter({frozenset(two): 3 for two in combinations(["P1", "O1", "P2", "O2"], 2)})
    met[frozenset(("P1", "O2"))] = met[frozenset(("P2", "O1"))] = 2
    assert next_round(Grouping.ANYONE, people, met) == (("P1", "O2"), ("P2", "O1"))


def test_who_lacks_a_partner_meets_another_such_of_the_other_profession():
    people = [p for p in cohort(5, 5) if p.id not in {"O2", "P4"}]
    rooms = next_round(Grouping.OWN_PAIR, people, {})
    assert rooms == (("P1", "O1"), ("P2", "O4"), ("P3", "O3"), ("P5", "O5"))


def test_one_person_without_a_partner_joins_the_pair_they_have_met_least():
    people = [p for p in cohort(3, 3) if p.id != "O2"]
    rooms = next_round(Grouping.OWN_PAIR, people, {frozenset(("P2", "P1")): 1})
    assert rooms == (("P1", "O1"), ("P2", "P3", "O3"))


def test_three_people_without_partners_are_a_trio_of_their_own():
    people = [p for p in cohort(5, 5) if p.id not in {"O1", "O2", "P3"}]
    rooms = next_round(Grouping.OWN_PAIR, people, {})
    assert rooms == (("P1", "P2", "O3"), ("P4", "O4"), ("P5", "O5"))


def test_odd_professions_have_a_trio_each_when_they_meet_within():
    assert sizes(next_round(Grouping.NEW_SAME, cohort(5, 5), {})) == [2, 2, 3, 3]


def test_the_only_policymaker_joins_a_room_of_the_other_profession():
    assert sizes(next_round(Grouping.NEW_SAME, cohort(1, 4), {})) == [2, 3]
    assert sizes(next_round(Grouping.NEW_SAME, cohort(1, 5), {})) == [2, 2, 2]


def test_five_pairs_make_a_foursome_and_a_six():
    assert sizes(next_round(Grouping.FOURSOME, cohort(5, 5), {})) == [4, 6]


def test_people_without_partners_fill_up_the_smaller_foursomes():
    people = [p for p in cohort(5, 5) if p.id not in {"O1", "P2"}]
    assert sizes(next_round(Grouping.FOURSOME, people, {})) == [4, 4]


def test_pairs_that_shared_a_foursome_are_apart_the_next_time():
    people = cohort(4, 4)
    plan = plan_rounds(Grouping.FOURSOME, people, {}, 3)
    between_pairs = Counter({two: n for two, n in meetings(plan).items() if two not in own_met(people)})
    assert set(between_pairs.values()) == {1}


def test_twelve_people_have_three_rounds_of_trios_without_a_repeat():
    people = cohort(6, 6)
    plan = plan_rounds(Grouping.TRIO, people, {}, 3)
    assert repeats(plan, own_met(people)) == 0
    assert all(len(professions(room)) == 2 for rooms in plan for room in rooms)


def test_a_late_arrival_changes_only_rounds_that_are_not_made_yet():
    everyone = cohort(5, 5)
    on_time = [p for p in everyone if p.id != "O4"]
    first = next_round(Grouping.NEW_OTHER, on_time, {}, seed=1)
    assert sizes(first) == [2, 2, 2, 3]
    met = meetings([first])
    coming = plan_rounds(Grouping.NEW_OTHER, everyone, met, 2, seed=1)
    assert all(sizes(rooms) == [2] * 5 for rooms in coming)
    assert repeats(coming, met + own_met(everyone)) == 0


def test_policymakers_keep_their_room_number_while_the_others_move():
    plan = plan_rounds(Grouping.NEW_OTHER, cohort(5, 5), {}, 4)
    assert all([room[0] for room in rooms] == ["P1", "P2", "P3", "P4", "P5"] for rooms in plan)


def test_another_seed_gives_another_arrangement():
    people = cohort(5, 5)
    for rule in (Grouping.NEW_OTHER, Grouping.NEW_SAME, Grouping.ANYONE, Grouping.TRIO, Grouping.FOURSOME):
        assert len({next_round(rule, people, {}, seed=seed) for seed in range(8)}) > 1


@pytest.mark.parametrize("rule", list(Grouping))
def test_two_hundred_people_who_have_all_met_still_get_their_rooms(rule):
    people = cohort(100, 100)
    met = {frozenset((a.id, b.id)): 1 for a, b in combinations(people, 2)}
    rooms = next_round(rule, people, met)
    assert sum(map(len, rooms)) == 200


@pytest.mark.parametrize(
    ("repeats", "bound", "words"),
    [
        (0, 0, "no repeats, proven best"),
        (1, 1, "1 repeat, proven best"),
        (2, 1, "2 repeats, at least 1 is unavoidable"),
        (5, 3, "5 repeats, at least 3 are unavoidable"),
        (4, 0, "4 repeats"),
    ],
)
def test_a_plan_says_in_words_how_good_it_is(repeats, bound, words):
    assert verdict(repeats, bound) == words
    assert Planned((), repeats, bound).verdict == words


def test_a_pinned_room_stays_in_the_coming_round_and_wishes_are_kept():
    people = cohort(4, 4)
    wishes = Wishes(apart=frozenset({frozenset(("P2", "O3"))}), together=frozenset({frozenset(("P3", "O4"))}))
    made = plan(Grouping.NEW_OTHER, people, {}, 2, wishes=wishes, pinned=(("P1", "O2"),), effort=EFFORT)
    assert ("P1", "O2") in made.rounds[0]
    assert all(("P3", "O4") in rooms and ("P2", "O3") not in rooms for rooms in made.rounds)


def test_wishes_that_clash_are_refused_with_the_names():
    people = [Person("P1", POLICY, name="Amara"), Person("O1", OPERATIONAL, name="Tom")]
    two = frozenset({frozenset(("P1", "O1"))})
    with pytest.raises(UserError, match="Amara and Tom"):
        plan(Grouping.ANYONE, people, {}, wishes=Wishes(apart=two))
