"""A group's answers to one set of questions, read as they stood at a moment."""

from __future__ import annotations

import json
from datetime import datetime

from facilitator.capture import measured, reading
from facilitator.capture.store import Store
from facilitator.model.benchmarks import Benchmark, Response, Wave
from facilitator.model.group import GroupResult
from facilitator.model.run import Showing
from facilitator.model.text import instant, nouns
from facilitator.rules.measures.group import group_results


def result_on_show(store: Store, showing: Showing) -> GroupResult | None:
    """What the view ``group`` shows: numbers of people alone. None if it is not to be shown."""
    benchmark = named(store, showing.benchmark)
    if showing.view != "group" or benchmark is None or showing.results_at is None:
        return None
    wave = Wave(showing.wave) if showing.wave else None
    given = responses_at(store, benchmark.name, showing.results_at)
    return group_results(benchmark, given, reading.participants(store), wave)


def named(store: Store, name: str | None) -> Benchmark | None:
    """A set of questions of this cohort by its short name."""
    return next((b for b in measured.benchmarks(store) if b.name == name), None)


def responses_to(store: Store, benchmark: str) -> tuple[Response, ...]:
    """All answers to one set of questions, as they stand now."""
    return nouns(Response, store.rows("SELECT * FROM response WHERE benchmark = ?", [benchmark]))


def responses_at(store: Store, benchmark: str, results_at: datetime) -> tuple[Response, ...]:
    """All answers to one set of questions as they stood when results were put on show.

    What was changed, cleared or given since then is read from the journal as it was before. The order of
    the journal counts and not the clock, which may have been set back.
    """
    rows = {r["id"]: r for r in store.rows("SELECT * FROM response WHERE benchmark = ?", [benchmark])}
    since = store.rows(
        "SELECT id, before FROM change WHERE \"table\" = 'response' AND seq > coalesce("
        "(SELECT min(seq) FROM change WHERE \"table\" = 'showing' "
        "AND json_extract(after, '$.results_at') = ?), 0) ORDER BY seq DESC",
        [instant(results_at)],
    )
    for change in since:  # the last first: what stands in the end is what was before the first of them
        before = json.loads(change["before"]) if change["before"] else None
        if before is None:
            rows.pop(change["id"], None)
        elif before.get("benchmark") == benchmark:
            rows[change["id"]] = before
    return nouns(Response, rows.values())
