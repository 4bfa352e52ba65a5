"""Parts of what was answered are what the whole says."""

from __future__ import annotations

from facilitator.capture import answered, reading
from facilitator.capture.store import Store
from facilitator.live import benchmarks, connections
from facilitator.model.benchmarks import Wave
from tests.facilitator.conftest import START


def test_answers_are_counted_by_person_over_the_waves_that_are_asked_for(store: Store) -> None:
    one, other, *_ = (p.id for p in reading.participants(store))
    for wave, who, item, value in (
        (Wave.ENDLINE, one, "say-back", 3),
        (Wave.ENDLINE, one, "own-reply", None),
        (Wave.THEN, one, "say-back", 2),
        (Wave.BASELINE, other, "say-back", 5),
    ):
        benchmarks.answer(store, START, who, wave, "skills", item, value)
    assert answered.counts(store, [Wave.ENDLINE, Wave.THEN]) == {one: 3}
    assert answered.counts(store, [Wave.BASELINE]) == {other: 1}
    assert answered.counts(store, [Wave.ENDLINE, Wave.THEN], one) == {one: 3}
    assert answered.counts(store, [Wave.ENDLINE, Wave.THEN], other) == {other: 0}
    assert answered.counts(store, [Wave.MIDPOINT]) == {}


def test_rows_of_the_network_are_those_of_the_people_and_the_wave(store: Store) -> None:
    one, other, third, *_ = (p.id for p in reading.participants(store))
    connections.say(store, START, Wave.BASELINE, one, other, 3)
    connections.say(store, START, Wave.ENDLINE, one, other, 4)
    connections.say(store, START, Wave.BASELINE, third, other, 0)
    assert answered.said_by(store, [one, other], Wave.BASELINE) == {one: {other: 3}, other: {}}
    assert answered.said_by(store, [], Wave.BASELINE) == {}


def test_whoever_named_a_closeness_or_a_number_outside_has_said_something(store: Store) -> None:
    one, other, third, *_ = (p.id for p in reading.participants(store))
    connections.say(store, START, Wave.BASELINE, one, other, 0)
    connections.outside(store, START, Wave.BASELINE, third, 0)
    assert answered.have_said(store, Wave.BASELINE) == {one, third}
    assert answered.have_said(store, Wave.ENDLINE) == set()
    assert answered.outside(store, Wave.BASELINE) == {third: 0}
