"""An office that outgrows one machine reads the dataset as it is, with Dask, and gets DuckDB's numbers.

Outside the usual way: skipped unless Dask is there. ``pip install 'dask[dataframe]'`` and run this file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from facilitator.capture.store import Store
from facilitator.exchange.collecting.collect import collect
from facilitator.exchange.sync import sync

from .conftest import Query, copied

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def dask() -> Any:
    return pytest.importorskip("dask.dataframe", reason="Dask is not installed")


@pytest.fixture
def out(answered: Path, full: Store, tmp_path: Path) -> Path:
    """Five cohorts, one of them with a row in every table and three that are alike."""
    shared = tmp_path / "shared"
    sync(full.path, shared / "full")
    for number in range(4):
        copied(answered, shared / f"{number}", f"c{number}0")
    assert collect([shared], tmp_path / "out").cohorts == 5
    return tmp_path / "out"


def test_dask_gets_duckdbs_numbers_from_the_same_dataset(dask: Any, out: Path, query: Query) -> None:
    responses = dask.read_parquet(str(out / "responses"))
    assert responses.npartitions >= 5
    grouped = responses.groupby(["cohort_id", "wave", "benchmark"], observed=True)["value"].agg(
        ["count", "sum"]
    )
    found = {key: (int(row["count"]), int(row["sum"])) for key, row in grouped.compute().iterrows()}
    expected = query(
        out,
        "responses",
        "SELECT cohort_id, wave, benchmark, count(value), sum(value) FROM TABLE GROUP BY ALL",
    )
    assert found == {(c, w, b): (int(n), int(total)) for c, w, b, n, total in expected}
    assert len(found) > 40


def test_dask_sees_the_types_and_the_moments_that_duckdb_does(dask: Any, out: Path, query: Query) -> None:
    notes = dask.read_parquet(str(out / "notes")).compute()
    text, moment, quotable = query(out, "notes", "SELECT text, created_at, quotable FROM TABLE")[0]
    (row,) = notes.to_dict("records")
    assert (row["text"], row["created_at"].to_pydatetime(), bool(row["quotable"])) == (text, moment, quotable)
    assert str(notes["created_at"].dtype.tz) == "UTC"
    ideas = dask.read_parquet(str(out / "ideas")).compute().sort_values("idea_id")
    assert [int(votes) for votes in ideas["votes"]] == [8, 0]
    assert ideas["due_date"].isna().tolist() == [False, True]


def test_dask_joins_tables_over_cohorts_as_duckdb_does(dask: Any, out: Path) -> None:
    import duckdb

    people = dask.read_parquet(
        str(out / "participants"), columns=["participant_id", "profession", "cohort_id"]
    )
    turns = dask.read_parquet(str(out / "voice_turns"), columns=["participant_id", "cohort_id"])
    for frame in (people, turns):
        frame["cohort_id"] = frame["cohort_id"].astype("string")
    joined = turns.merge(people, on=["cohort_id", "participant_id"])
    found = joined.groupby("profession").size().compute().to_dict()
    with duckdb.connect() as connection:
        expected = connection.execute(
            "SELECT profession, count(*) "
            f"FROM read_parquet('{out}/voice_turns/*/*.parquet', hive_partitioning = true) "
            f"JOIN read_parquet('{out}/participants/*/*.parquet', hive_partitioning = true) "
            "USING (cohort_id, participant_id) GROUP BY ALL"
        ).fetchall()
    assert found == dict(expected)
    assert sum(found.values()) > 100
