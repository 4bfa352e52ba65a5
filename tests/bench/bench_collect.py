"""1,000 synced cohorts collected: 33 files each, checked, typed and written as Parquet, a folder a cohort.

Beside it, in the same minute: DuckDB alone reading the 1,000 CSV files of one table with one pattern and
writing one Parquet file of it, with nothing checked; and as many Parquet files of one row, a folder each.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import sys
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from uuid import UUID

import duckdb
from grown import grow_open
from measuring import say

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.exchange.codebook_hash import own_hash
from facilitator.exchange.collecting.collect import collect
from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import read_roster
from facilitator.exchange.sync import sync
from facilitator.live import cohorts
from facilitator.model.board import IdeaStage
from facilitator.places import RESOURCES

COHORTS, TIMES = 1000, 3
MOST_SECONDS, MOST_AGAIN = 30.0, 5.0
NOW = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)


def synced(folder: Path) -> Path:
    """The synced folder of five pairs at the end of their programme."""
    store = cohorts.make(
        folder / "Spring.cohort",
        NOW,
        programme=load_programme("mutual-mentoring"),
        roster=read_roster(RESOURCES / "demo" / "roster.csv"),
        start=date(2023, 3, 24),
    )
    grow_open(store, NOW)
    _board(store)
    store.close()
    sync(store.path, folder / "csv")
    return folder / "csv"


def _board(store: Store) -> None:
    people = [person.id for person in reading.participants(store)]
    session = reading.sessions(store)[0].id
    with store.step("bench.board", NOW) as step:
        ballot = step.insert("ballot", session_id=session, dots=3, opened_at=NOW, closed_at=NOW)
        for number in range(40):
            who = people[number % len(people)]
            step.insert("attendance", session_id=session, participant_id=who, state="present", at=NOW)
            for text in ("It takes weeks, “whoever” asks.", "Nobody rings back,\nthey say."):
                step.insert(
                    "note",
                    session_id=session,
                    kind="quote",
                    participant_id=who,
                    text=text * 3,
                    created_at=NOW,
                )
            card = step.insert(
                "idea",
                session_id=session,
                stage=list(IdeaStage)[number % 5],
                title=f"Ring first, {number}",
                problem="A letter comes too late. " * 4,
                created_at=NOW,
            )
            step.insert("authorship", idea_id=card, participant_id=who)
            step.insert("ballot_card", ballot_id=ballot, idea_id=card, number=number + 1)
            step.insert(
                "vote", idea_id=card, session_id=session, participant_id=who, ballot_id=ballot, dots=2
            )


def many(source: Path, into: Path) -> None:
    """The folder a thousand times, each of another cohort."""
    book = json.loads((source / "datapackage.json").read_bytes())
    for number in range(COHORTS):
        book["cohort"]["id"] = str(UUID(int=number))
        book["cohort"]["name"] = f"Cohort {number}"
        book.pop("hash")
        book["hash"] = own_hash(book)
        folder = into / f"{number % 10}" / f"Cohort {number}"
        shutil.copytree(source, folder)
        (folder / "datapackage.json").write_text(json.dumps(book), encoding="utf-8")


def one_table(shared: Path, out: Path) -> float:
    """The reference: seconds in which DuckDB reads one table of all folders and writes one file of it."""
    out.unlink(missing_ok=True)
    began = time.perf_counter()
    with duckdb.connect() as connection:
        connection.execute(
            f"COPY (SELECT * FROM read_csv('{shared}/*/*/responses.csv', filename = true)) "
            f"TO '{out}' (FORMAT parquet)"
        )
    return time.perf_counter() - began


def small_files(out: Path, count: int) -> float:
    """The other: seconds in which DuckDB writes so many Parquet files of one row, a folder each."""
    shutil.rmtree(out, ignore_errors=True)
    began = time.perf_counter()
    with duckdb.connect() as connection:
        connection.execute(
            f"COPY (SELECT i AS cohort_id, 'a' AS text FROM range({count}) AS r(i)) "
            f"TO '{out}' (FORMAT parquet, PARTITION_BY (cohort_id))"
        )
    return time.perf_counter() - began


def main() -> int:
    """Writes the figures; gives 1 if the collect took longer than it may."""
    with tempfile.TemporaryDirectory(prefix="bench-collect-") as scratch:
        folder = Path(scratch)
        many(synced(folder), folder / "shared")
        took: list[float] = []
        used: list[float] = []
        table: list[float] = []
        for number in range(TIMES):
            # To a new folder each: taking 46,000 files away keeps the disk busy, and is no part of it.
            out = folder / f"out-{number}"
            began, before = time.perf_counter(), time.process_time()
            done = collect([folder / "shared"], out)
            took.append(time.perf_counter() - began)
            used.append(time.process_time() - before)
            table.append(one_table(folder / "shared", folder / "one.parquet"))
        files = sum(1 for _ in out.glob("*/*/*.parquet"))
        began = time.perf_counter()
        collect([folder / "shared"], out)
        again = time.perf_counter() - began
        small = small_files(folder / "small", files)
        say(f"{done.cohorts} cohorts, {33 * COHORTS} CSV files, {done.rows} rows")
        say(f"load {os.getloadavg()[0]:.1f}")
        say(f"collected: {median(took):.1f} s, the middle of {TIMES}, {min(took):.1f} s at best")
        say(f"of a processor: {median(used):.1f} s; {files} Parquet files written")
        say(
            f"reference, one table as one file: {median(table):.2f} s; "
            f"ratio {median(took) / median(table):.1f}"
        )
        say(f"reference, as many files of one row: {small:.1f} s; ratio {median(took) / small:.1f}")
        say(f"collected again, nothing changed: {again:.2f} s")
        say(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    met = median(took) <= MOST_SECONDS and again <= MOST_AGAIN and not done.left_out
    say(f"target: at most {MOST_SECONDS:g} s, and {MOST_AGAIN:g} s again: {'met' if met else 'MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
