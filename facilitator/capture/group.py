"""A group's answers to one set of questions, read as they stood at a moment."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from facilitator.capture import measured, reading
from facilitator.capture.store import Store
from facilitator.model.benchmarks import Benchmark, Wave
from facilitator.model.group import GroupResult
from facilitator.model.run import Showing
from facilitator.model.text import instant
from facilitator.rules.measures.group import Given, group_results


def result_on_show(store: Store, showing: Showing) -> GroupResult | None:
    """What the view ``group`` shows: numbers of people alone. None if it is not to be shown."""
    benchmark = named(store, showing.benchmark)
    if showing.view != "group" or benchmark is None or showing.results_at is None:
        return None
    wave = Wave(showing.wave) if showing.wave else None
    given = answers_at(store, benchmark.name, showing.results_at)
    return group_results(benchmark, given, reading.participants(store), wave)


def named(store: Store, name: str | None) -> Benchmark | None:
    """A set of questions of this cohort by its short name."""
    return next((b for b in measured.benchmarks(store) if b.name == name), None)


def answers_now(store: Store, benchmark: str) -> Given:
    """All answers to one set of questions, as they stand now."""
    return _given(
        store.connection.execute(
            "SELECT participant_id, wave, item_id, value FROM response WHERE benchmark = ?", [benchmark]
        )
    )


def answers_at(store: Store, benchmark: str, results_at: datetime) -> Given:
    """All answers to one set of questions as they stood when results were put on show.

    What was changed, cleared or given since then is read from the journal as it was before. The order of
    the journal counts and not the clock, which may have been set back.
    """
    since = store.rows(
        "SELECT id, before FROM change WHERE \"table\" = 'response' AND seq > coalesce("
        "(SELECT min(seq) FROM change WHERE \"table\" = 'showing' "
        "AND json_extract(after, '$.results_at') = ?), 0) ORDER BY seq DESC",
        [instant(results_at)],
    )
    if not since:
        return answers_now(store, benchmark)
    rows = {r["id"]: r for r in store.rows("SELECT * FROM response WHERE benchmark = ?", [benchmark])}
    for change in since:  # the last first: what stands in the end is what was before the first of them
        before = json.loads(change["before"]) if change["before"] else None
        if before is None:
            rows.pop(change["id"], None)
        elif before.get("benchmark") == benchmark:
            rows[change["id"]] = before
    return _given((r["participant_id"], r["wave"], r["item_id"], r["value"]) for r in rows.values())


def _given(rows: Iterable[tuple[str, str, str, int | None]]) -> Given:
    made: dict[str, dict[str, dict[str, int | None]]] = {}
    for person, wave, item, value in rows:
        made.setdefault(wave, {}).setdefault(person, {})[item] = value
    return {Wave(wave): people for wave, people in made.items()}
