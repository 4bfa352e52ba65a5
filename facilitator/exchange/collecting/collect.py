"""``facilitator collect``: every synced folder below some folders, as one dataset and a summary."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.collecting.dataset import Dataset, Held, opened
from facilitator.exchange.collecting.engine import Engine, connect
from facilitator.exchange.collecting.figures import figures
from facilitator.exchange.collecting.packages import (
    LeftOutError,
    Package,
    Said,
    choose,
    find,
    read_package,
    visible,
)
from facilitator.exchange.collecting.staging import Stage, StagedCohort
from facilitator.exchange.collecting.summary import summary_csv, summary_md
from facilitator.exchange.new_file import write_new

if TYPE_CHECKING:
    import duckdb

AT_ONCE = min(4, os.cpu_count() or 1)
"""Batches, each in a thread from its first file to its last: while one is checked another is written."""
MOST_COHORTS, MOST_BYTES = 200 // AT_ONCE, 200_000_000 // AT_ONCE
"""Of a batch: what lies beside the dataset at a time, and a kill throws away, is so many of them at most."""


class Collected(Struct, frozen=True, kw_only=True):
    """What a collect did."""

    out: str
    cohorts: int
    """How many the dataset holds now."""
    written: tuple[str, ...]
    """Cohorts that were new or had changed, by their ids."""
    unchanged: int
    removed: tuple[str, ...]
    """Cohorts of which there is no folder any more."""
    rows: int
    """Rows in all tables of the dataset."""
    left_out: tuple[Said, ...]
    """Folders that are damaged, foreign or being written, with the reason."""
    said: tuple[Said, ...]
    """Folders of which another counts."""


def collect(folders: Sequence[Path], out: Path) -> Collected:
    """Makes ``out`` hold what these folders hold; what has not changed since the last time is not touched.

    A cohort whose folder is gone goes from ``out`` too; one whose folder is left out stays as it was. Raises
    UserError if there is nothing to collect, DuckDB is not installed, or ``out`` is no place for it.
    """
    out = out.resolve()
    found = find(folders, out)
    with opened(out) as dataset:
        packages, left_out = _read(found)
        chosen, said = choose(packages)
        changed = [p for p in chosen if not dataset.is_up_to_date(p.cohort_id, p.mark)]
        written, wrong = _bring_in(dataset, changed) if changed else ([], [])
        left_out += wrong
        removed = _forget(dataset, chosen, unsure=bool(left_out))
        left_out = [
            _with_what_stays(dataset, one, packages) for one in sorted(left_out, key=lambda s: s.folder)
        ]
        write_new(out / "summary.csv", summary_csv(dataset.cohorts), "summary.csv")
        write_new(out / "summary.md", summary_md(dataset.cohorts, left_out, said), "summary.md")
        return Collected(
            out=str(out),
            cohorts=len(dataset.cohorts),
            written=tuple(written),
            unchanged=len(chosen) - len(changed),
            removed=removed,
            rows=sum(held.rows for held in dataset.cohorts.values()),
            left_out=tuple(left_out),
            said=tuple(said),
        )


def _read(folders: Sequence[Path]) -> tuple[list[Package], list[Said]]:
    packages: list[Package] = []
    left_out: list[Said] = []
    with _threads() as threads:
        for folder, read in zip(folders, threads.map(_package, folders), strict=True):
            if isinstance(read, Package):
                packages.append(read)
            else:
                left_out.append(Said(visible(folder), read))
    return packages, left_out


def _package(folder: Path) -> Package | str:
    try:
        return read_package(folder)
    except LeftOutError as error:
        return str(error)


def _batches(packages: Sequence[Package]) -> Iterator[list[Package]]:
    batch: list[Package] = []
    size = 0
    for package in packages:
        if batch and (len(batch) == MOST_COHORTS or size + package.size > MOST_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(package)
        size += package.size
    if batch:
        yield batch


def _bring_in(dataset: Dataset, changed: Sequence[Package]) -> tuple[list[str], list[Said]]:
    """Collects cohorts; gives the ids of those that are kept now, and why others are not."""
    written: list[str] = []
    left_out: list[Said] = []
    with (
        closing(connect(dataset.new_scratch())) as connection,
        ThreadPoolExecutor(AT_ONCE, thread_name_prefix="batch") as workers,
    ):
        work = partial(_collect, dataset, connection)
        for kept, wrong in workers.map(work, count(), _batches(changed)):  # ends the others if one fails
            written += kept
            left_out += wrong
    return written, left_out


def _collect(
    dataset: Dataset, connection: duckdb.DuckDBPyConnection, batch_number: int, batch: Sequence[Package]
) -> tuple[list[str], list[Said]]:
    folder = dataset.new_batch(batch_number)
    stage = Stage(folder / "csv")

    def staged(numbered: tuple[int, Package]) -> StagedCohort | str:
        number, package = numbered
        try:
            return stage.add(package, number)
        except LeftOutError as error:
            return str(error)

    cohorts: dict[int, StagedCohort] = {}
    wrong: dict[int, str] = {}
    with _threads() as threads:
        for number, one in enumerate(threads.map(staged, enumerate(batch))):
            if isinstance(one, StagedCohort):
                cohorts[number] = one
            else:
                wrong[number] = one
    stage.done()
    if cohorts:
        with connection.cursor() as own:
            wrong |= _load_and_keep(dataset, Engine(own), stage, cohorts, folder)
    kept = [package.cohort_id for number, package in enumerate(batch) if number not in wrong]
    return kept, [Said(visible(batch[number].folder), why) for number, why in wrong.items()]


def _load_and_keep(
    dataset: Dataset, engine: Engine, stage: Stage, cohorts: dict[int, StagedCohort], folder: Path
) -> dict[int, str]:
    """Gives why cohorts were not kept, by number."""
    import duckdb  # noqa: PLC0415 - it is there, as the engine is

    try:
        wrong = engine.load(stage)
        sound = {number: cohort for number, cohort in cohorts.items() if number not in wrong}
        if not sound:
            return wrong
        numbers = figures(engine, sound)
        engine.write(sound, folder / "parquet")
    except (duckdb.IOException, duckdb.OutOfMemoryException) as error:
        raise UserError(
            "DuckDB could not go on in {visible} ({name}). Make room on that disk and in memory, "
            "and collect again: cohorts that are done stay done.",
            visible=visible(dataset.folder),
            name=type(error).__name__,
        ) from error
    files = dataset.written(folder)
    dataset.keep(
        folder,
        {
            cohort.package.cohort_id: Held(
                mark=cohort.package.mark,
                name=cohort.package.name,
                pseudonymised=cohort.package.pseudonymised,
                synced_at=cohort.package.synced_at,
                rows=engine.rows_of.get(number, 0),
                files=files[cohort.package.cohort_id],
                figures=numbers[number],
            )
            for number, cohort in sound.items()
        },
    )
    return wrong


def _forget(dataset: Dataset, chosen: Sequence[Package], *, unsure: bool) -> tuple[str, ...]:
    """Takes out cohorts of which there is no folder; none while a folder cannot tell whose it is."""
    gone = sorted(dataset.cohorts.keys() - {package.cohort_id for package in chosen})
    if unsure:
        return ()
    for cohort_id in gone:
        dataset.forget(cohort_id)
    return tuple(gone)


def _with_what_stays(dataset: Dataset, left_out: Said, packages: Sequence[Package]) -> Said:
    ids = {visible(package.folder): package.cohort_id for package in packages}
    if ids.get(left_out.folder) in dataset.cohorts:
        return Said(left_out.folder, f"{left_out.words}. What was collected of it before stays")
    return left_out


def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(min(8, 2 * (os.cpu_count() or 1)), thread_name_prefix="collecting")
