"""The rule of five: what a group's results on the stage can tell, and what they cannot."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.benchmarks import Wave
from facilitator.model.group import GroupResult
from facilitator.phrase import plain
from facilitator.rules.measures.group import (
    LEAST,
    ORDER,
    answered,
    answered_since,
    given_in,
    group_results,
    why_not,
)
from facilitator.rules.measures.scoring import score

from .measures_of import BENCHMARK, people, responses

value = st.none() | st.integers(1, 5)
answer = st.tuples(value, value)


@st.composite
def cohorts(draw: st.DrawFn):
    """A cohort of up to 14 people, some of whom answered in some waves."""
    everybody = people(draw(st.text(alphabet="PO", max_size=14)))
    given_ = []
    for person in everybody:
        for wave in ORDER:
            if draw(st.booleans()):
                given_ += responses(person.id, wave, draw(answer))
    return everybody, given_in(BENCHMARK, given_)


def groups_in(result: GroupResult) -> list[int]:
    """The size of every group whose answers are shown or follow from those shown."""
    sizes = []
    for wave in result.waves:
        sizes.append(wave.people)
        sizes += [part.people for part in wave.parts]
        # Taking what is shown of the parts from what is shown of the whole leaves a group too.
        for part in wave.parts:
            rest = [w - p for w, p in zip(wave.counts, part.counts, strict=True)]
            assert min(rest) >= 0
            sizes.append(sum(rest))
        if wave.parts:
            assert wave.people == sum(part.people for part in wave.parts)
    return sizes


@settings(max_examples=100)
@given(cohorts(), st.none() | st.sampled_from(ORDER))
def test_no_group_that_is_shown_or_left_by_subtraction_has_fewer_than_five_people(cohort, wave):
    everybody, given_ = cohort
    result = group_results(BENCHMARK, given_, everybody, wave)
    if result is not None:
        assert result.waves
        assert all(size >= LEAST for size in groups_in(result))


@settings(max_examples=100)
@given(cohorts())
def test_what_is_shown_is_what_people_answered_and_waves_with_enough_are_not_held_back(cohort):
    everybody, given_ = cohort
    result = group_results(BENCHMARK, given_, everybody)
    counts = answered(BENCHMARK, given_, everybody)
    shown = {w.wave: w for w in result.waves} if result else {}
    assert set(shown) == {wave for wave, number in counts.items() if number >= LEAST}
    for wave, one in shown.items():
        of = {p: v for p, a in given_[wave].items() if (v := score(BENCHMARK, a).value) is not None}
        assert one.people == len(of) == counts[wave]
        assert one.counts == tuple(sum(int(v + 0.5) == n for v in of.values()) for n in range(1, 6))
        assert min(of.values()) <= one.median <= max(of.values())


@settings(max_examples=100)
@given(cohorts(), st.randoms(use_true_random=False))
def test_who_gave_which_answer_makes_no_difference(cohort, random):
    everybody, given_ = cohort
    by_profession = {}
    for person in everybody:
        by_profession.setdefault(person.profession, []).append(person.id)
    to = {}
    for ids in by_profession.values():
        others = ids[:]
        random.shuffle(others)
        to |= dict(zip(ids, others, strict=True))
    swapped = {wave: {to[p]: a for p, a in people_.items()} for wave, people_ in given_.items()}
    assert group_results(BENCHMARK, given_, everybody) == group_results(BENCHMARK, swapped, everybody)


@settings(max_examples=100)
@given(cohorts())
def test_no_name_and_no_id_is_in_a_result(cohort):
    everybody, given_ = cohort
    shown = msgspec.json.encode(group_results(BENCHMARK, given_, everybody), enc_hook=plain).decode()
    assert not any(person.name in shown or f'"{person.id}"' in shown for person in everybody)


@pytest.mark.parametrize(
    ("letters", "parts"),
    [("PPPPP", []), ("PPPPPOOOO", []), ("PPPPPOOOOO", [5, 5]), ("PPPPPPPPPO", []), ("PPPPOO", [])],
)
def test_the_professions_are_shown_both_or_not_at_all(letters, parts):
    everybody = people(letters)
    given_ = [r for p in everybody for r in responses(p.id, Wave.BASELINE, (4, 2))]
    result = group_results(BENCHMARK, given_in(BENCHMARK, given_), everybody)
    assert [part.people for part in result.waves[0].parts] == parts


def test_scores_are_rounded_half_upwards_and_reversed_questions_turned():
    everybody = people("PPPOO")
    given_ = [
        r
        for p, (one, two) in zip(everybody, [(1, 5), (1, 4), (5, 1), (4, 2), (None, 3)], strict=True)
        for r in responses(p.id, Wave.BASELINE, (one, two))
    ]
    (wave,) = group_results(BENCHMARK, given_in(BENCHMARK, given_), everybody).waves
    assert wave.counts == (1, 1, 1, 1, 1)
    assert wave.median == 3


def test_somebody_who_skipped_too_much_does_not_make_the_fifth():
    everybody = people("PPPOO")
    four = [r for p in everybody[:4] for r in responses(p.id, Wave.BASELINE, (4, 2))]
    none, half = (
        given_in(BENCHMARK, [*four, *responses("p4", Wave.BASELINE, (value, None))]) for value in (None, 3)
    )
    assert group_results(BENCHMARK, none, everybody) is None
    assert group_results(BENCHMARK, half, everybody) is not None
    assert (answered_since(half, none), answered_since(half, half)) == (1, 0)
    assert answered_since(half, none, Wave.ENDLINE) == 0


def test_a_refusal_says_how_many_more_are_needed():
    assert "4 people have answered enough questions; 1 more is needed" in why_not(BENCHMARK, Wave.BASELINE, 4)
    assert "nobody has answered enough questions; 5 more are needed" in why_not(BENCHMARK, None, 0)
