"""Which sets a cohort answers, and one answer a person, wave and question."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
import pytest

from facilitator.capture import measured, reading
from facilitator.capture.store import GoneError, Store
from facilitator.errors import RefusedError
from facilitator.exchange.benchmark_file import built_in_sets
from facilitator.live import benchmarks, undo
from facilitator.model.benchmarks import Benchmark, BenchmarkItem, Wave
from tests.facilitator.conftest import START

OWN = Benchmark(
    name="calm",
    title="Calm",
    anchors=("never", "", "", "", "always"),
    items=tuple(BenchmarkItem(id=one, text=f"I {one}.") for one in ("breathe", "rush", "sleep")),
)


def _first(store: Store) -> str:
    return reading.participants(store)[0].id


def _answers(store: Store, wave: Wave = Wave.BASELINE) -> dict[str, int | None]:
    return {r.item_id: r.value for r in measured.answers(store, _first(store), wave)}


def _older(store: Store, now: datetime) -> None:
    """Makes the cohort one from before there were sets."""
    with store.step("test.older", now):
        store.connection.execute("DELETE FROM benchmark_item")
        store.connection.execute("DELETE FROM benchmark")


def test_a_new_cohort_has_the_built_in_sets_as_their_files_have_them(store: Store) -> None:
    assert measured.benchmarks(store) == built_in_sets()


def test_an_answer_is_kept_and_a_later_one_takes_its_place(store: Store) -> None:
    who = _first(store)
    benchmarks.answer(store, START, who, Wave.BASELINE, "confidence", "speak-up", 2)
    benchmarks.answer(store, START, who, Wave.BASELINE, "confidence", "speak-up", 4)
    assert _answers(store) == {"speak-up": 4}
    assert len(measured.responses(store)) == 1


def test_the_same_answer_again_is_no_step(store: Store) -> None:
    who = _first(store)
    benchmarks.answer(store, START, who, Wave.BASELINE, "confidence", "speak-up", 2)
    later = START + timedelta(minutes=1)
    assert not benchmarks.answer(store, later, who, Wave.BASELINE, "confidence", "speak-up", 2)
    undo.undo(store, later)
    assert _answers(store) == {}


def test_a_skipped_question_is_there_without_a_value(store: Store) -> None:
    benchmarks.answer(store, START, _first(store), Wave.BASELINE, "skills", "say-back", None)
    assert _answers(store) == {"say-back": None}


def test_then_never_takes_the_place_of_the_true_baseline(store: Store) -> None:
    who = _first(store)
    benchmarks.answer(store, START, who, Wave.BASELINE, "skills", "say-back", 5)
    benchmarks.answer(store, START, who, Wave.THEN, "skills", "say-back", 2)
    assert _answers(store) == {"say-back": 5}
    assert _answers(store, Wave.THEN) == {"say-back": 2}


@pytest.mark.parametrize("value", [0, 6, -1, 10**12])
def test_an_answer_out_of_range_is_refused_and_nothing_is_kept(store: Store, value: int) -> None:
    with pytest.raises(RefusedError, match="Type 1 to 5, or 0 to skip"):
        benchmarks.answer(store, START, _first(store), Wave.BASELINE, "skills", "say-back", value)
    assert measured.responses(store) == ()


def test_unknown_sets_questions_and_people_are_refused(store: Store) -> None:
    who = _first(store)
    with pytest.raises(RefusedError, match="no set of questions nonsense"):
        benchmarks.answer(store, START, who, Wave.BASELINE, "nonsense", "say-back", 3)
    with pytest.raises(RefusedError, match="no question nonsense"):
        benchmarks.answer(store, START, who, Wave.BASELINE, "skills", "nonsense", 3)
    with pytest.raises(GoneError):
        benchmarks.answer(store, START, "nobody", Wave.BASELINE, "skills", "say-back", 3)
    assert measured.responses(store) == ()


def test_undo_brings_the_earlier_answer_and_redo_the_later(store: Store) -> None:
    who = _first(store)
    benchmarks.answer(store, START, who, Wave.BASELINE, "confidence", "speak-up", 2)
    benchmarks.answer(store, START, who, Wave.BASELINE, "confidence", "speak-up", 4)
    assert undo.undo(store, START).said == "Undone: an answer"
    assert _answers(store) == {"speak-up": 2}
    undo.redo(store, START)
    assert _answers(store) == {"speak-up": 4}


def test_clearing_takes_one_answer_or_those_of_a_set_or_all_of_a_wave(store: Store) -> None:
    who = _first(store)
    for wave in (Wave.BASELINE, Wave.MIDPOINT):
        for name, item in (("confidence", "speak-up"), ("skills", "say-back"), ("skills", "own-reply")):
            benchmarks.answer(store, START, who, wave, name, item, 3)
    benchmarks.clear(store, START, who, Wave.BASELINE, "skills", "say-back")
    assert set(_answers(store)) == {"speak-up", "own-reply"}
    benchmarks.clear(store, START, who, Wave.BASELINE, "skills")
    assert set(_answers(store)) == {"speak-up"}
    benchmarks.clear(store, START, who, Wave.BASELINE)
    assert _answers(store) == {}
    assert len(_answers(store, Wave.MIDPOINT)) == 3
    assert not benchmarks.clear(store, START, who, Wave.BASELINE)


def test_an_older_file_takes_the_built_in_sets_with_its_first_answer_in_one_step(store: Store) -> None:
    _older(store, START)
    assert benchmarks.sets(store) == built_in_sets()
    changes = benchmarks.answer(store, START, _first(store), Wave.BASELINE, "skills", "say-back", 3)
    assert changes.kinds == {"benchmark", "benchmark_item", "response"}
    assert measured.benchmarks(store) == built_in_sets()
    undo.undo(store, START)
    assert measured.benchmarks(store) == ()
    assert measured.responses(store) == ()


def test_a_set_of_ones_own_is_asked_behind_those_that_are_there(store: Store) -> None:
    benchmarks.choose(store, START, OWN)
    assert measured.benchmarks(store) == (*built_in_sets(), OWN)
    undo.undo(store, START)
    assert measured.benchmarks(store) == built_in_sets()


def test_choosing_in_an_older_file_keeps_what_it_was_shown_to_ask(store: Store) -> None:
    _older(store, START)
    benchmarks.choose(store, START, OWN)
    assert measured.benchmarks(store) == (*built_in_sets(), OWN)


def test_a_set_without_answers_is_replaced_at_its_place(store: Store) -> None:
    own = msgspec.structs.replace(OWN, name="empowerment")
    benchmarks.choose(store, START, own)
    there = measured.benchmarks(store)
    assert there[1] == own
    assert len(there) == 5


def test_a_set_with_answers_is_not_replaced_by_other_questions(store: Store) -> None:
    benchmarks.answer(store, START, _first(store), Wave.BASELINE, "empowerment", "heard", 3)
    with pytest.raises(RefusedError, match="has 1 answer already, so its questions stay"):
        benchmarks.choose(store, START, msgspec.structs.replace(OWN, name="empowerment"))
    assert measured.benchmarks(store) == built_in_sets()


def test_what_stands_around_the_questions_may_change_under_answers(store: Store) -> None:
    benchmarks.answer(store, START, _first(store), Wave.BASELINE, "empowerment", "heard", 3)
    renamed = msgspec.structs.replace(built_in_sets()[1], title="Room to act")
    benchmarks.choose(store, START, renamed)
    assert measured.benchmarks(store)[1] == renamed


def test_a_set_is_left_out_unless_it_has_answers_or_is_the_last(store: Store) -> None:
    benchmarks.answer(store, START, _first(store), Wave.BASELINE, "empowerment", "heard", 3)
    for name in ("confidence", "skills", "access", "empathy"):
        benchmarks.leave_out(store, START, name)
    with pytest.raises(RefusedError, match="so it stays"):
        benchmarks.leave_out(store, START, "empowerment")
    benchmarks.clear(store, START, _first(store), Wave.BASELINE)
    with pytest.raises(RefusedError, match="the only set"):
        benchmarks.leave_out(store, START, "empowerment")
    assert [one.name for one in measured.benchmarks(store)] == ["empowerment"]


def test_what_is_left_open_is_kept_as_skipped_in_one_step_and_answers_stay(store: Store) -> None:
    who = _first(store)
    benchmarks.answer(store, START, who, Wave.ENDLINE, "confidence", "speak-up", 4)
    benchmarks.leave_open(store, START, who, (Wave.ENDLINE, Wave.THEN))
    assert len(_answers(store, Wave.ENDLINE)) == len(_answers(store, Wave.THEN)) == 24
    assert _answers(store, Wave.ENDLINE)["speak-up"] == 4
    assert not benchmarks.leave_open(store, START, who, (Wave.ENDLINE, Wave.THEN))
    undo.undo(store, START)
    assert _answers(store, Wave.ENDLINE) == {"speak-up": 4}
