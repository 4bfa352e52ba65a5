"""A cohort made again from its CSV is equal to the first, table by table, whatever stood in it."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from facilitator.capture import opening
from facilitator.capture.opening import open_store
from facilitator.exchange.csv_tables import TABLES
from facilitator.exchange.restore import restore
from facilitator.exchange.sync import sync

from .awkward import fill


def content(path: Path) -> dict[str, Any]:
    """Every row of every captured table and of both views on the journal, with the types of its values."""
    with closing(sqlite3.connect(path)) as connection:
        made = {}
        for name in ("cohort", *(table.stored for table in TABLES)):
            rows = connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall()
            made[name] = [[(type(cell), repr(cell)) for cell in row] for row in rows]
        made["tables"] = sorted(
            connection.execute("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
        )
        for pragma in ("application_id", "user_version", "journal_mode"):
            made[pragma] = connection.execute(f"PRAGMA {pragma}").fetchone()
        return made


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cohort file with its tables and no row."""
    path = tmp_path_factory.mktemp("blank") / "blank.cohort"
    opening.create(path).close()
    return path


# Not shrunk: an example takes half a second, and names the row that differs as it is.
@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate),
)
@given(data=st.data())
def test_whatever_a_cohort_holds_comes_back_equal_and_syncs_to_the_same_bytes(
    blank: Path, data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first, again = folder / "first.cohort", folder / "again.cohort"
        shutil.copy(blank, first)
        store = open_store(first)
        try:
            fill(store, data)
        finally:
            store.close()
        sync(first, folder / "csv")

        restore(folder / "csv", again)
        sync(again, folder / "csv again")

        assert content(again) == content(first)
        assert files(folder / "csv again") == files(folder / "csv")
