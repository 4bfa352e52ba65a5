"""A group's results on the stage, from a real cohort file: refused, shown, and as they stood then."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from facilitator.capture import reading
from facilitator.errors import RefusedError
from facilitator.live import benchmarks, stage, undo
from facilitator.model.benchmarks import Wave
from facilitator.phrase import plain
from facilitator.rules.scene import scene
from facilitator.rules.scenes.group import NOT_YET, GroupScene

from ..conftest import START, restart, state_of
from ..rules.measures.measures_of import BENCHMARK


def ask(store) -> None:
    """Gives the cohort a set of questions, in the place of the built-in one of that name."""
    benchmarks.leave_out(store, START, BENCHMARK.name)
    with store.step("benchmarks.choose", START) as step:
        made = step.insert(
            "benchmark", name=BENCHMARK.name, position=1, title=BENCHMARK.title, anchors=BENCHMARK.anchors
        )
        for place, item in enumerate(BENCHMARK.items):
            step.insert(
                "benchmark_item",
                benchmark_id=made,
                item_id=item.id,
                position=place,
                text=item.text,
                reversed=item.reversed,
            )


def answer(store, number: int, value: int, wave: Wave = Wave.BASELINE, at=START) -> None:
    """Somebody's answers, such that the score is the value."""
    person = reading.participants(store)[number].id
    with store.step("benchmarks.answer", at) as step:
        for item in BENCHMARK.items:
            step.insert(
                "response",
                participant_id=person,
                wave=wave,
                benchmark=BENCHMARK.name,
                item_id=item.id,
                value=6 - value if item.reversed else value,
                at=at,
            )


def shown(store) -> GroupScene:
    made = scene(state_of(store), START)
    assert isinstance(made, GroupScene)
    return made


@pytest.fixture
def asked(store):
    ask(store)
    for number in range(5):
        answer(store, number, number % 3 + 2)
    return store


def test_with_four_answers_it_is_refused_in_words_and_the_stage_stays(store):
    ask(store)
    for number in range(4):
        answer(store, number, 3)
    with pytest.raises(RefusedError, match="4 people have answered enough questions; 1 more is needed"):
        stage.show_group(store, START, "confidence", Wave.BASELINE)
    assert state_of(store).showing.view == "auto"


def test_a_set_of_questions_that_is_not_there_is_refused(store):
    with pytest.raises(RefusedError, match="no such set of questions"):
        stage.show_group(store, START, "calm")


def test_five_answers_are_shown_without_anybodys_name(asked):
    stage.show_group(asked, START, "confidence", Wave.BASELINE)
    made = shown(asked)
    assert [(line.people, line.counts, line.median) for line in made.lines] == [(5, (0, 2, 2, 1, 0), 3)]
    words = msgspec.json.encode(made, enc_hook=plain).decode()
    assert not any(p.name in words or p.id in words for p in reading.participants(asked))


def test_late_changed_and_cleared_answers_do_not_change_what_is_on_show_until_it_is_shown_anew(asked):
    stage.show_group(asked, START, "confidence", Wave.BASELINE)
    before = shown(asked)
    answer(asked, 5, 5)  # at the very same moment: the order counts
    ids = [r["id"] for r in asked.rows("SELECT id FROM response ORDER BY rowid")]
    with asked.step("benchmarks.answer", START + timedelta(seconds=1)) as step:
        step.update("response", ids[0], value=5)
    with asked.step("benchmarks.clear", START + timedelta(seconds=2)) as step:
        step.delete("response", ids[2])
        step.delete("response", ids[3])
    assert shown(asked) == before
    restart(asked)
    assert shown(asked) == before
    stage.show_group(asked, START + timedelta(seconds=3), "confidence", Wave.BASELINE)
    assert shown(asked).lines[0].people == 5
    assert shown(asked) != before


def test_undo_of_an_answer_that_was_on_show_does_not_change_the_picture(asked):
    stage.show_group(asked, START, "confidence")
    before = shown(asked)
    undo.undo(asked, START + timedelta(seconds=5))
    assert shown(asked) == before
    with pytest.raises(RefusedError, match="1 more is needed"):
        stage.show_group(asked, START + timedelta(seconds=6), "confidence")


def test_a_state_that_is_read_on_keeps_the_result_and_another_view_drops_it(asked):
    stage.show_group(asked, START, "confidence")
    first = state_of(asked)
    answer(asked, 5, 5)
    later = reading.live_state(asked, first.session.id, first, frozenset({"response"}))
    assert later.group is first.group is not None
    stage.view(asked, START, "board")
    assert reading.live_state(asked, first.session.id, later).group is None


def test_waves_stand_side_by_side_only_where_each_has_five(asked):
    for number in range(4):
        answer(asked, number, 5, Wave.ENDLINE)
    stage.show_group(asked, START, "confidence")
    assert [line.title for line in shown(asked).lines] == ["Baseline"]
    answer(asked, 4, 5, Wave.ENDLINE)
    stage.show_group(asked, START + timedelta(seconds=1), "confidence")
    assert [line.title for line in shown(asked).lines] == ["Baseline", "Endline"]
    assert [line.middle for line in shown(asked).lines] == ["3", "5"]
    assert shown(asked).sentence.endswith("beside each wave, on a scale from 1 to 5.")


def test_where_the_questions_went_away_the_stage_says_only_that_there_is_nothing_yet(asked):
    stage.show_group(asked, START, "confidence")
    with asked.step("benchmarks.choose", START) as step:
        for table in ("benchmark_item", "benchmark"):
            for row in asked.rows(f"SELECT id FROM {table}"):
                step.delete(table, row["id"])
    made = shown(asked)
    assert (made.lines, made.sentence) == ((), NOT_YET)
