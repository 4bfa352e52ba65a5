"""The charity's three figures: what they count, of whom, and what they say when they do not know."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.benchmarks import Benchmark, BenchmarkItem, Response, Wave
from facilitator.model.measured import Measured
from facilitator.model.network import Connection, OutsideConnection
from facilitator.rules.measures.headline import NOT_KNOWN, Headline, headlines

from .sample import START, sample_measured

SAMPLE = sample_measured()
EMPTY = Measured(participants=SAMPLE.participants, pairs=SAMPLE.pairs, sessions=SAMPLE.sessions)


def headline(measured: Measured, name: str) -> Headline:
    return next(h for h in headlines(measured) if h.name == name)


def connections(
    said: list[tuple[Wave, str, str, int]],
    outside: list[tuple[Wave, str, int]] = [],  # noqa: B006 - not changed
) -> Measured:
    return msgspec.structs.replace(
        EMPTY,
        connections=tuple(
            Connection(id=f"k{i}", wave=w, from_participant_id=a, to_participant_id=b, closeness=c)
            for i, (w, a, b, c) in enumerate(said)
        ),
        outside=tuple(
            OutsideConnection(id=f"o{i}", wave=w, participant_id=a, people=n)
            for i, (w, a, n) in enumerate(outside)
        ),
    )


def test_the_three_figures_of_the_sample_by_hand() -> None:
    skills, new, empowerment = headlines(SAMPLE)
    assert (skills.name, skills.words, skills.n, skills.of) == ("skills", "90%", 9, 10)
    assert skills.value == pytest.approx(0.9)
    assert "it is 10 of 10 (100%)" in skills.how
    assert (new.name, new.n, new.of) == ("connections", 9, 10)
    assert (empowerment.name, empowerment.words) == ("empowerment", "3.8 of 5")
    # By hand: 3.75, 4, 3.5, 4, 4.5, 3, 3.5, 4, 3.75 and 4 make 38.
    assert empowerment.value == pytest.approx(3.8)
    assert (empowerment.n, empowerment.of) == (10, 10)


def test_before_anything_is_measured_all_three_say_so() -> None:
    for one in headlines(EMPTY):
        assert (one.value, one.words, one.n, one.of) == (None, NOT_KNOWN, 0, 0)
    assert "no set of questions named “skills”" in headline(EMPTY, "skills").how
    assert "no set of questions named “empowerment”" in headline(EMPTY, "empowerment").how
    assert "not asked both at the start and the end" in headline(EMPTY, "connections").how


def test_with_the_baseline_alone_nothing_is_known_yet() -> None:
    start = msgspec.structs.replace(
        SAMPLE,
        responses=tuple(r for r in SAMPLE.responses if r.wave is Wave.BASELINE),
        connections=tuple(c for c in SAMPLE.connections if c.wave is Wave.BASELINE),
        outside=tuple(o for o in SAMPLE.outside if o.wave is Wave.BASELINE),
    )
    assert [h.words for h in headlines(start)] == [NOT_KNOWN] * 3
    assert "Nobody has a score both at the start and at the end yet." in headline(start, "skills").how


def test_people_without_both_scores_are_left_out_and_told() -> None:
    gone = msgspec.structs.replace(
        SAMPLE,
        responses=tuple(
            r for r in SAMPLE.responses if not (r.participant_id == "p1" and r.wave is Wave.ENDLINE)
        ),
    )
    skills = headline(gone, "skills")
    assert (skills.n, skills.of) == (8, 9)
    assert "one person left out" in skills.how


def test_one_new_person_to_call_is_a_new_connection() -> None:
    made = headline(
        connections(
            [
                (Wave.BASELINE, "p1", "p2", 1),
                (Wave.BASELINE, "p2", "p1", 2),
                (Wave.BASELINE, "p3", "p1", 0),
                (Wave.ENDLINE, "p1", "p2", 2),
                (Wave.ENDLINE, "p2", "p1", 4),
                (Wave.ENDLINE, "p3", "p1", 1),
                (Wave.ENDLINE, "p4", "p1", 4),
            ]
        ),
        "connections",
    )
    # p1 would now call p2; p2 would before; p3 only if they had to; p4 was not asked at the start.
    assert (made.n, made.of, made.words) == (1, 3, "33%")
    assert "seven people left out" in made.how


def test_more_people_outside_the_cohort_count_too_and_fewer_do_not() -> None:
    made = headline(
        connections(
            [],
            [
                (Wave.BASELINE, "p1", 2),
                (Wave.ENDLINE, "p1", 3),
                (Wave.BASELINE, "p2", 3),
                (Wave.ENDLINE, "p2", 3),
                (Wave.BASELINE, "p3", 3),
                (Wave.ENDLINE, "p3", 1),
                (Wave.ENDLINE, "p4", 9),
            ],
        ),
        "connections",
    )
    assert (made.n, made.of) == (1, 3)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.none() | st.integers(1, 5), st.none() | st.integers(1, 5)), max_size=10))
def test_no_share_counts_more_people_than_answered(answers: list[tuple[int | None, int | None]]) -> None:
    item = BenchmarkItem(id="q", text="?")
    one = Benchmark(name="skills", title="Skills", anchors=("a",) * 5, items=(item,))
    measured = msgspec.structs.replace(
        EMPTY,
        benchmarks=(one,),
        responses=tuple(
            Response(
                id=f"{wave}{i}",
                participant_id=f"p{i}",
                wave=wave,
                benchmark="skills",
                item_id="q",
                value=value,
                at=START,
            )
            for i, two in enumerate(answers, 1)
            for wave, value in zip((Wave.BASELINE, Wave.ENDLINE), two, strict=True)
        ),
    )
    skills = headline(measured, "skills")
    both = [(a, b) for a, b in answers if a is not None and b is not None]
    assert skills.of == len(both)
    assert skills.n == sum(b > a for a, b in both)
    assert (skills.value is None) == (not both)
