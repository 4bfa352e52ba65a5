"""A file of answers as it would be imported into a cohort, worked out beside whoever has the cohort open."""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from pathlib import Path

from msgspec import Struct

from facilitator.capture import reading
from facilitator.capture.snapshot import snapshot
from facilitator.exchange.answer_columns import Mapping, guess
from facilitator.exchange.answers_csv import FoundAnswers, find_answers
from facilitator.exchange.answers_table import AnswersTable
from facilitator.live import benchmarks
from facilitator.live.answers_import import Compared, compare
from facilitator.model.benchmarks import Benchmark, Wave
from facilitator.model.people import Participant


class Preview(Struct, frozen=True, kw_only=True):
    """What a file holds by a mapping, and what of it is new."""

    table: AnswersTable
    mapping: Mapping
    sets: tuple[Benchmark, ...]
    people: tuple[Participant, ...]
    found: FoundAnswers
    compared: Compared


def look(
    cohort: Path,
    table: AnswersTable,
    mapping: Mapping | None,
    wave: Wave | None,
    decided: MappingOf[str, str],
    later_counts: bool | None,
) -> Preview:
    """Reads a cohort file and holds a file of answers against it; without a mapping, by what is guessed.

    Takes up to a second for the largest files, so not on the Qt thread. Raises UserError if the cohort file
    cannot be read.
    """
    with snapshot(cohort) as store:
        sets, people = benchmarks.sets(store), reading.participants(store)
        used = mapping or guess(table, sets, people, wave or Wave.BASELINE)
        found = find_answers(table, used, sets, people, wave, decided=decided, later_counts=later_counts)
        compared = compare(store, found)
    return Preview(table=table, mapping=used, sets=sets, people=people, found=found, compared=compared)
