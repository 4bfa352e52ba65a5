"""Benchmarks: which sets of questions a cohort answers, and the answers as they are given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from facilitator.capture import measured
from facilitator.capture.store import Changes, Step, Store
from facilitator.errors import RefusedError
from facilitator.exchange.benchmark_file import built_in_sets
from facilitator.model.benchmarks import LEAST_ANSWER, MOST_ANSWER, Benchmark, Wave
from facilitator.phrase import phrase
from facilitator.rules.measures.asking import asked, given


def sets(store: Store) -> tuple[Benchmark, ...]:
    """What the cohort answers; for a file from before there were sets, the built-in ones."""
    return measured.benchmarks(store) or built_in_sets()


def adopt(step: Step, benchmarks: Sequence[Benchmark], after: int = 0) -> None:
    """Writes sets into the cohort, within a step, behind the ``after`` that are there."""
    for position, benchmark in enumerate(benchmarks, start=after + 1):
        _write(step, benchmark, position)


def adopt_if_none(store: Store, step: Step) -> None:
    """Writes the built-in sets into a file from before there were any, within the step that needs them."""
    if not store.rows("SELECT 1 FROM benchmark LIMIT 1"):
        adopt(step, built_in_sets())


def choose(store: Store, now: datetime, benchmark: Benchmark) -> Changes:
    """Puts a set into the cohort, in the place of one of that name.

    A set with answers keeps its questions and the words of its scale, since answers mean nothing without
    them; only what stands around them may be written anew. Anything else is a RefusedError.
    """
    there = {b.name: b for b in sets(store)}
    before = there.get(benchmark.name)
    count = _answers(store, benchmark.name)
    if before and count and (before.items, before.anchors) != (benchmark.items, benchmark.anchors):
        raise RefusedError(
            "“{before}” has {answers} already, so its questions stay as they are. Give the new "
            "set another name than {benchmark}.",
            before=before.title,
            answers=_counted(count),
            benchmark=benchmark.name,
        )
    with store.step("benchmarks.choose", now) as step:
        adopt_if_none(store, step)
        rows = store.rows("SELECT id, position FROM benchmark WHERE name = ?", [benchmark.name])
        if rows and before and count:
            step.update("benchmark", rows[0]["id"], **_about(benchmark))
        else:
            if rows:
                _take_out(store, step, rows[0]["id"])
            last = store.rows("SELECT max(position) AS last FROM benchmark")[0]["last"] or 0
            _write(step, benchmark, rows[0]["position"] if rows else last + 1)
        step.said = phrase("“{benchmark}” is asked from now on.", benchmark=benchmark.title)
    return store.changes(step)


def leave_out(store: Store, now: datetime, name: str) -> Changes:
    """Takes a set out of the cohort; one with answers, and the last one, stay: a RefusedError."""
    benchmark = _known(store, name)
    if count := _answers(store, name):
        raise RefusedError(
            "“{benchmark}” has {answers} already, so it stays.",
            benchmark=benchmark.title,
            answers=_counted(count),
        )
    if len(sets(store)) == 1:
        raise RefusedError("“{benchmark}” is the only set. Add another first.", benchmark=benchmark.title)
    with store.step("benchmarks.choose", now) as step:
        adopt_if_none(store, step)
        for row in store.rows("SELECT id FROM benchmark WHERE name = ?", [name]):
            _take_out(store, step, row["id"])
        step.said = phrase("“{benchmark}” is not asked any more.", benchmark=benchmark.title)
    return store.changes(step)


def answer(
    store: Store,
    now: datetime,
    participant_id: str,
    wave: Wave,
    benchmark_name: str,
    item_id: str,
    value: int | None,
) -> Changes:
    """Keeps somebody's answer to one question, 1 to 5, or None if it was skipped on purpose.

    There is one answer a person, wave and question: a later one takes the place of the earlier. Raises
    RefusedError for any other number and for a question that is not in the cohort's sets.
    """
    benchmark = _known(store, benchmark_name)
    if all(item.id != item_id for item in benchmark.items):
        raise RefusedError(
            "“{benchmark}” has no question {item_id}. Look again: the sets changed.",
            benchmark=benchmark.title,
            item_id=item_id,
        )
    if value is not None and not LEAST_ANSWER <= value <= MOST_ANSWER:
        raise RefusedError(
            "{value} is no answer to “{benchmark}”. Type {least} to {most}, or 0 to skip.",
            value=value,
            benchmark=benchmark.title,
            least=LEAST_ANSWER,
            most=MOST_ANSWER,
        )
    before = store.rows(
        "SELECT id, value FROM response "
        "WHERE participant_id = ? AND wave = ? AND benchmark = ? AND item_id = ?",
        [participant_id, wave.value, benchmark_name, item_id],
    )
    if before and before[0]["value"] == value:
        return Changes()
    with store.step("benchmarks.answer", now) as step:
        adopt_if_none(store, step)
        if before:
            step.update("response", before[0]["id"], value=value, at=now)
        else:
            step.insert(
                "response",
                participant_id=participant_id,
                wave=wave,
                benchmark=benchmark_name,
                item_id=item_id,
                value=value,
                at=now,
            )
    return store.changes(step)


def leave_open(store: Store, now: datetime, participant_id: str, waves: Sequence[Wave]) -> Changes:
    """Keeps every question that somebody has not answered in these waves as skipped: they are done."""
    there = given(r for wave in waves for r in measured.answers(store, participant_id, wave))
    open_ones = [one for one in asked(sets(store), waves) if one.key not in there]
    if not open_ones:
        return Changes()
    with store.step("benchmarks.answer", now) as step:
        adopt_if_none(store, step)
        for one in open_ones:
            wave, name, item_id = one.key
            step.insert(
                "response",
                participant_id=participant_id,
                wave=wave,
                benchmark=name,
                item_id=item_id,
                value=None,
                at=now,
            )
    return store.changes(step)


def clear(
    store: Store,
    now: datetime,
    participant_id: str,
    wave: Wave,
    benchmark_name: str | None = None,
    item_id: str | None = None,
) -> Changes:
    """Takes answers of one person in one wave away: all, those to one set, or the one to one question."""
    rows = store.rows(
        "SELECT id FROM response WHERE participant_id = ? AND wave = ? "
        "AND (? IS NULL OR benchmark = ?) AND (? IS NULL OR item_id = ?)",
        [participant_id, wave.value, benchmark_name, benchmark_name, item_id, item_id],
    )
    if not rows:
        return Changes()
    with store.step("benchmarks.clear", now) as step:
        for row in rows:
            step.delete("response", row["id"])
    return store.changes(step)


def _known(store: Store, name: str) -> Benchmark:
    found = next((b for b in sets(store) if b.name == name), None)
    if found is None:
        raise RefusedError(
            "This cohort has no set of questions {name}. Add it on the Progress page.", name=name
        )
    return found


def _answers(store: Store, name: str) -> int:
    return int(store.rows("SELECT count(*) AS n FROM response WHERE benchmark = ?", [name])[0]["n"])


def _counted(count: int) -> str:
    return phrase("1 answer") if count == 1 else phrase("{count:,} answers", count=count)


def _about(benchmark: Benchmark) -> dict[str, object]:
    return {
        "title": benchmark.title,
        "about": benchmark.about,
        "stem": benchmark.stem,
        "anchors": benchmark.anchors,
        "sources": benchmark.sources,
    }


def _write(step: Step, benchmark: Benchmark, position: int) -> None:
    benchmark_id = step.insert("benchmark", name=benchmark.name, position=position, **_about(benchmark))
    for place, item in enumerate(benchmark.items, start=1):
        step.insert(
            "benchmark_item",
            benchmark_id=benchmark_id,
            item_id=item.id,
            position=place,
            text=item.text,
            reversed=item.reversed,
            facet=item.facet,
        )


def _take_out(store: Store, step: Step, benchmark_id: str) -> None:
    for row in store.rows("SELECT id FROM benchmark_item WHERE benchmark_id = ?", [benchmark_id]):
        step.delete("benchmark_item", row["id"])
    step.delete("benchmark", benchmark_id)
