"""In which order questions are put, under which words, and how far somebody is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given as example
from hypothesis import settings
from hypothesis import strategies as st

from facilitator.exchange.benchmark_file import built_in_sets
from facilitator.model.benchmarks import Response, Wave
from facilitator.rules.measures.asking import THEN_STEM, HowFar, asked, given, how_far, stem


def test_everything_about_now_is_asked_before_anything_about_then() -> None:
    waves = [one.wave for one in asked(built_in_sets(), (Wave.ENDLINE, Wave.THEN))]
    assert waves == [Wave.ENDLINE] * 24 + [Wave.THEN] * 24


def test_a_set_is_asked_whole_before_the_next() -> None:
    names = [one.benchmark.name for one in asked(built_in_sets(), [Wave.BASELINE])]
    assert list(dict.fromkeys(names)) == ["confidence", "empowerment", "skills", "access", "empathy"]
    assert names == sorted(names, key=list(dict.fromkeys(names)).index)


def test_then_is_asked_under_words_of_its_own_and_every_other_wave_under_the_sets() -> None:
    one = built_in_sets()[0]
    assert stem(one, Wave.THEN) == THEN_STEM
    assert {stem(one, wave) for wave in Wave if wave is not Wave.THEN} == {one.stem}


@settings(max_examples=100)
@example(of=st.integers(1, 200), done=st.integers(0, 250))
def test_nothing_is_none_all_is_complete_and_the_rest_is_a_part(of: int, done: int) -> None:
    far = how_far(done, of)
    assert (far is HowFar.NONE) == (done == 0)
    assert (far is HowFar.COMPLETE) == (done >= of)


@pytest.mark.parametrize("value", [None, 3])
def test_a_skipped_question_counts_as_given(value: int | None) -> None:
    at = datetime(2023, 3, 24, tzinfo=UTC)
    row = Response(
        id="r",
        participant_id="p",
        wave=Wave.BASELINE,
        benchmark="skills",
        item_id="say-back",
        value=value,
        at=at,
    )
    assert given([row]) == {(Wave.BASELINE, "skills", "say-back"): value}
