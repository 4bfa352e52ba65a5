"""Scores of benchmark answers, held against sums worked out by hand."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.benchmarks import Benchmark, BenchmarkItem, Response, Wave
from facilitator.rules.measures.scoring import Score, score, scores

NOW = datetime(2023, 3, 24, 9, 40, tzinfo=UTC)
VOICE = Benchmark(
    name="voice",
    title="Voice",
    anchors=("Never", "Seldom", "Sometimes", "Often", "Always"),
    items=(
        BenchmarkItem(id="speak", text="I speak up"),
        BenchmarkItem(id="silent", text="I keep quiet", reversed=True),
        BenchmarkItem(id="heard", text="I am heard"),
        BenchmarkItem(id="ask", text="I ask"),
    ),
)


def test_the_score_is_the_mean_with_reversed_questions_turned_about() -> None:
    # By hand: 4, 6 - 2 = 4, 5, 3 make 16, divided by 4.
    assert score(VOICE, {"speak": 4, "silent": 2, "heard": 5, "ask": 3}) == Score(value=4.0, answered=4, of=4)


def test_half_of_the_questions_are_enough_and_the_mean_is_theirs_alone() -> None:
    # By hand: 5 and 6 - 4 = 2 make 7, divided by 2.
    assert score(VOICE, {"speak": 5, "silent": 4, "heard": None}) == Score(value=3.5, answered=2, of=4)


def test_less_than_half_gives_no_score_and_says_how_many_were_answered() -> None:
    assert score(VOICE, {"speak": 5}) == Score(value=None, answered=1, of=4)
    assert score(VOICE, {}) == Score(value=None, answered=0, of=4)


def test_of_three_questions_two_are_half() -> None:
    three = Benchmark(name="three", title="Three", anchors=VOICE.anchors, items=VOICE.items[:3])
    assert score(three, {"speak": 5}).value is None
    assert score(three, {"speak": 5, "heard": 4}).value == 4.5


def test_answers_to_questions_of_another_set_count_for_nothing() -> None:
    assert score(VOICE, {"speak": 4, "heard": 4, "elsewhere": 1}) == Score(value=4.0, answered=2, of=4)


@given(st.dictionaries(st.sampled_from([i.id for i in VOICE.items]), st.none() | st.integers(1, 5)))
def test_a_score_lies_on_the_scale_and_the_reversed_set_mirrors_it(answers: dict[str, int | None]) -> None:
    mirrored = Benchmark(
        name="mirror",
        title="Mirror",
        anchors=VOICE.anchors,
        items=tuple(BenchmarkItem(id=i.id, text=i.text, reversed=not i.reversed) for i in VOICE.items),
    )
    one, other = score(VOICE, answers), score(mirrored, answers)
    assert one.answered == other.answered
    assert (one.value is None) == (other.value is None)
    if one.value is not None and other.value is not None:
        assert 1 <= one.value <= 5
        assert one.value + other.value == pytest.approx(6)


def test_everybodys_scores_are_found_by_set_and_wave() -> None:
    def answer(who: str, wave: Wave, item: str, value: int | None, name: str = "voice") -> Response:
        return Response(
            id=f"{who}{wave}{item}",
            participant_id=who,
            wave=wave,
            benchmark=name,
            item_id=item,
            value=value,
            at=NOW,
        )

    made = scores(
        [VOICE],
        [
            answer("ana", Wave.BASELINE, "speak", 2),
            answer("ana", Wave.BASELINE, "silent", 5),
            answer("ana", Wave.ENDLINE, "speak", 4),
            answer("bo", Wave.BASELINE, "speak", None),
            answer("bo", Wave.BASELINE, "gone", 5, name="unknown"),
        ],
    )
    # By hand: 2 and 6 - 5 = 1 make 3, divided by 2.
    assert made == {
        ("voice", Wave.BASELINE): {
            "ana": Score(value=1.5, answered=2, of=4),
            "bo": Score(value=None, answered=0, of=4),
        },
        ("voice", Wave.ENDLINE): {"ana": Score(value=None, answered=1, of=4)},
    }
