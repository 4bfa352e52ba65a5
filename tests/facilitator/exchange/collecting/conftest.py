"""Synced folders of real cohorts, and what was collected of them as DuckDB reads it."""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from facilitator.capture.store import Store
from facilitator.exchange.codebook_hash import own_hash
from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import read_roster
from facilitator.exchange.sync import sync
from facilitator.live import cohorts
from facilitator.places import RESOURCES

sys.path.insert(0, str(Path(__file__).parents[3] / "bench"))

NOW = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)

Query = Callable[..., list[tuple[Any, ...]]]


@pytest.fixture(scope="session")
def answered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The synced folder of ten people who answered in every wave."""
    from grown import grow_open

    folder = tmp_path_factory.mktemp("answered")
    store = cohorts.make(
        folder / "Spring.cohort",
        NOW,
        programme=load_programme("mutual-mentoring"),
        roster=read_roster(RESOURCES / "demo" / "roster.csv"),
        start=date(2023, 3, 24),
    )
    grow_open(store, NOW)
    store.close()
    sync(store.path, folder / "csv")
    return folder / "csv"


@pytest.fixture
def synced(full: Store, tmp_path: Path) -> Path:
    """The synced folder of a cohort with a row in every table."""
    sync(full.path, tmp_path / "shared" / "full")
    return tmp_path / "shared" / "full"


@pytest.fixture
def query() -> Iterator[Query]:
    """Reads one table of a dataset as it is: ``TABLE`` in the SQL stands for it."""
    import duckdb

    with duckdb.connect() as connection:

        def ask(out: Path, table: str, sql: str = "SELECT * FROM TABLE") -> list[tuple[Any, ...]]:
            there = f"read_parquet('{out}/{table}/*/*.parquet', hive_partitioning = true)"
            return connection.execute(sql.replace("TABLE", there)).fetchall()

        yield ask


def copied(source: Path, target: Path, cohort_id: str | None = None, **changed: bytes) -> Path:
    """A copy of a synced folder: under another cohort's id, with other bytes in some files, all sound."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(source, target)
    book = json.loads((target / "datapackage.json").read_bytes())
    if cohort_id:
        book["cohort"]["id"] = cohort_id
    for name, data in changed.items():
        (target / f"{name}.csv").write_bytes(data)
        (entry,) = (r for r in book["resources"] if r["name"] == name)
        entry |= {"bytes": len(data), "hash": f"sha256:{hashlib.sha256(data).hexdigest()}"}
        heading = data.decode("utf-8-sig", "replace").partition("\r\n")[0].split(",")
        known = {field["name"]: field for field in entry["schema"]["fields"]}
        entry["schema"]["fields"] = [known.get(n, {"name": n, "type": "string"}) for n in heading]
    write_book(target, book)
    return target


def write_book(folder: Path, book: dict[str, Any]) -> None:
    """Writes a codebook as a sync would: with its own hash."""
    book = {name: value for name, value in book.items() if name != "hash"}
    book["hash"] = own_hash(book)
    (folder / "datapackage.json").write_text(json.dumps(book), encoding="utf-8")


def read_book(folder: Path) -> dict[str, Any]:
    """Reads a codebook."""
    return dict(json.loads((folder / "datapackage.json").read_bytes()))
