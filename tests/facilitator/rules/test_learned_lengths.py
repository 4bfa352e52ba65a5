"""Lengths learned: what is proposed from what activities took, and what is not."""

from __future__ import annotations

from statistics import median

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.programme import ActivityKind
from facilitator.model.run import Activity
from facilitator.rules import learned_lengths
from facilitator.rules.learned_lengths import Took, learn, middle_time, proposals

TITLE, KIND = "Listening in threes", ActivityKind.TRIO


def took(number: int, minutes: float, planned: int = 10, **more) -> Took:
    values = {"title": TITLE, "kind": KIND, "cohort": "c1", **more}
    return Took(id=f"t{number}", planned=planned * 60, seconds=minutes * 60, **values)


def waiting(planned: int = 10, minimum: int = 1, title: str = TITLE, kind: ActivityKind = KIND) -> Activity:
    return Activity(
        id="a1",
        session_id="s",
        position=1,
        title=title,
        kind=kind,
        planned_seconds=planned * 60,
        minimum_seconds=minimum * 60,
    )


times = st.lists(
    st.builds(
        Took,
        id=st.uuids().map(str),
        title=st.just(TITLE),
        kind=st.just(KIND),
        planned=st.integers(1, 60).map(lambda minutes: minutes * 60),
        seconds=st.floats(0, 5 * 3600),
        cut=st.booleans(),
        cohort=st.sampled_from(["c1", "c2", "c3"]),
    ),
    max_size=12,
)
activities = st.builds(waiting, planned=st.integers(2, 60), minimum=st.integers(1, 2))


@settings(max_examples=100)
@given(activities, times)
def test_a_proposal_is_whole_minutes_between_the_plan_and_what_it_took_and_not_below_the_minimum(
    activity, seen
):
    for proposal in proposals([activity], seen).values():
        learned = proposal.learned
        assert proposal.seconds % 60 == 0
        assert proposal.seconds >= max(60, activity.minimum_seconds)
        assert proposal.seconds != activity.planned_seconds
        least, most = sorted((activity.planned_seconds, learned.median))
        assert least - 30 <= proposal.seconds <= most + 30
        assert proposal.difference * (learned.median - activity.planned_seconds) > 0


@settings(max_examples=100)
@given(activities, times)
def test_what_was_taken_over_is_not_proposed_again(activity, seen):
    for proposal in proposals([activity], seen).values():
        after = msgspec.structs.replace(activity, planned_seconds=proposal.seconds)
        assert proposals([after], seen) == {}


@settings(max_examples=100)
@given(activities, times, st.randoms())
def test_neither_the_order_nor_a_second_copy_of_a_cohort_changes_what_is_learned(activity, seen, chance):
    again = [*seen, *seen]
    chance.shuffle(again)
    assert proposals([activity], again) == proposals([activity], seen)


@settings(max_examples=100)
@given(st.lists(st.integers(1, 200), min_size=1, max_size=15))
def test_without_shortened_times_the_middle_is_the_ordinary_median(minutes):
    seen = [took(n, of) for n, of in enumerate(minutes)]
    assert middle_time(seen, 600) == pytest.approx(median(of * 60 for of in minutes))


@settings(max_examples=100)
@given(times)
def test_a_shortened_time_never_teaches_a_shorter_length_than_if_it_had_run_out(seen):
    """Saying of a time that it was cut can only make the median longer."""
    counted = [of for of in seen if of.counts]
    whole = [msgspec.structs.replace(of, cut=False) for of in counted]
    if counted:
        assert middle_time(counted, 0) >= middle_time(whole, 0) - 1e-6


@settings(max_examples=100)
@given(st.integers(1, 60), st.integers(1, 60), st.integers(2, 30))
def test_the_oftener_it_ran_the_more_it_counts(planned, minutes, often):
    def off(n: int) -> int:
        learned = learn([took(i, minutes, planned) for i in range(n)], planned * 60, 60)
        return abs(learned.seconds - minutes * 60) if learned else planned * 60

    assert off(often + 1) <= off(often)


def test_two_times_move_the_plan_half_way_and_one_not_at_all():
    assert proposals([waiting(10)], [took(1, 14)]) == {}
    (proposal,) = proposals([waiting(10)], [took(1, 14), took(2, 14)]).values()
    assert proposal.seconds == 12 * 60
    assert proposal.difference == 120
    assert proposal.words == "Ran twice and took 14 min each time, planned 10 min."


def test_a_plan_that_was_made_longer_meanwhile_is_not_made_shorter_than_what_it_took():
    seen = [took(1, 9, 6), took(2, 9, 6)]
    assert proposals([waiting(8)], seen) == {}
    assert proposals([waiting(12)], seen)["a1"].seconds == 9 * 60
    assert proposals([waiting(6)], seen)["a1"].seconds == 8 * 60


def test_once_is_enough_where_the_difference_is_large():
    (proposal,) = proposals([waiting(10)], [took(1, 22)]).values()
    assert proposal.seconds == 14 * 60
    assert proposal.words == "Ran once and took 22 min, planned 10 min."


@pytest.mark.parametrize("minutes", [0.5, 71, 600])
def test_what_was_skipped_or_left_running_does_not_count(minutes):
    assert not took(1, minutes).counts
    assert learn([took(1, minutes), took(2, minutes)], 600, 60) is None


def test_who_was_always_cut_short_teaches_nobody_to_plan_less():
    seen = [took(n, 6, cut=True) for n in range(4)]
    assert proposals([waiting(10)], seen) == {}
    uncut = [msgspec.structs.replace(of, cut=False) for of in seen]
    assert proposals([waiting(10)], uncut)["a1"].seconds == 7 * 60


def test_other_cohorts_count_whatever_the_capitals_and_accents_but_not_another_kind():
    seen = [took(1, 16), took(2, 18, title="LISTENING  in thrées", cohort="c2")]
    (proposal,) = proposals([waiting(10)], seen).values()
    assert proposal.learned.cohorts == 2
    assert proposal.words == "Ran twice in 2 cohorts: median 17 min, from 16 to 18 min, planned 10 min."
    assert proposals([waiting(10, kind=ActivityKind.PLENARY)], seen) == {}


def test_an_activity_that_has_begun_keeps_its_plan():
    from datetime import UTC, datetime

    begun = msgspec.structs.replace(waiting(10), started_at=datetime(2023, 3, 24, 9, 30, tzinfo=UTC))
    assert proposals([begun], [took(1, 20), took(2, 20)]) == {}


def test_the_evidence_says_how_often_it_was_shortened():
    learned = learn([took(1, 6, cut=True), took(2, 16), took(3, 18)], 600, 60)
    assert learned_lengths.evidence(learned) == (
        "Ran 3 times: median 17 min, from 6 to 18 min, planned 10 min. Shortened on the day once."
    )
