"""One answer a wave and two people, in range, and nobody about themself."""

from __future__ import annotations

import pytest

from facilitator.capture import measured, reading
from facilitator.capture.store import GoneError, Store
from facilitator.errors import RefusedError
from facilitator.live import connections, undo
from facilitator.model.benchmarks import Wave
from tests.facilitator.conftest import START


def _two(store: Store) -> tuple[str, str]:
    one, other, *_ = reading.participants(store)
    return one.id, other.id


def _said(store: Store) -> list[tuple[Wave, str, str, int]]:
    return [
        (c.wave, c.from_participant_id, c.to_participant_id, c.closeness) for c in measured.connections(store)
    ]


def test_what_one_says_of_another_is_kept_apart_from_what_the_other_says(store: Store) -> None:
    one, other = _two(store)
    connections.say(store, START, Wave.BASELINE, one, other, 3)
    connections.say(store, START, Wave.BASELINE, other, one, 0)
    assert _said(store) == [(Wave.BASELINE, one, other, 3), (Wave.BASELINE, other, one, 0)]


def test_a_wave_is_there_once_and_a_later_answer_takes_the_place_of_the_earlier(store: Store) -> None:
    one, other = _two(store)
    connections.say(store, START, Wave.BASELINE, one, other, 3)
    connections.say(store, START, Wave.BASELINE, one, other, 1)
    connections.say(store, START, Wave.ENDLINE, one, other, 4)
    assert _said(store) == [(Wave.BASELINE, one, other, 1), (Wave.ENDLINE, one, other, 4)]


def test_none_takes_away_what_was_said_and_undo_brings_it_again(store: Store) -> None:
    one, other = _two(store)
    connections.say(store, START, Wave.BASELINE, one, other, 3)
    connections.say(store, START, Wave.BASELINE, one, other, None)
    assert _said(store) == []
    assert undo.undo(store, START).said == "Undone: a connection"
    assert _said(store) == [(Wave.BASELINE, one, other, 3)]


def test_nobody_is_asked_about_themself(store: Store) -> None:
    one, _ = _two(store)
    with pytest.raises(RefusedError, match="not asked about themself"):
        connections.say(store, START, Wave.BASELINE, one, one, 3)
    assert _said(store) == []


@pytest.mark.parametrize("closeness", [-1, 5, 99])
def test_a_closeness_out_of_range_is_refused(store: Store, closeness: int) -> None:
    with pytest.raises(RefusedError, match="is no closeness"):
        connections.say(store, START, Wave.BASELINE, *_two(store), closeness)
    assert _said(store) == []


def test_somebody_who_is_not_in_the_cohort_is_refused(store: Store) -> None:
    one, _ = _two(store)
    with pytest.raises(GoneError):
        connections.say(store, START, Wave.BASELINE, one, "nobody", 3)
    assert _said(store) == []


def test_people_outside_are_counted_changed_and_taken_away(store: Store) -> None:
    one, _ = _two(store)
    for people in (7, 12):
        connections.outside(store, START, Wave.BASELINE, one, people)
        assert [c.people for c in measured.outside_connections(store)] == [people]
    assert not connections.outside(store, START, Wave.BASELINE, one, 12)
    connections.outside(store, START, Wave.BASELINE, one, None)
    assert measured.outside_connections(store) == ()
    assert undo.undo(store, START).said == "Undone: people outside the cohort"
    assert [c.people for c in measured.outside_connections(store)] == [12]


@pytest.mark.parametrize("people", [-1, 1000])
def test_a_number_outside_that_nobody_means_is_refused(store: Store, people: int) -> None:
    one, _ = _two(store)
    with pytest.raises(RefusedError, match="Type 0 to 999"):
        connections.outside(store, START, Wave.BASELINE, one, people)
    assert measured.outside_connections(store) == ()
