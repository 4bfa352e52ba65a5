"""A folder with codes instead of names: made by whoever hides them, never mixed with one that has names."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import msgspec
import pytest

from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.exchange import csv_write
from facilitator.exchange.csv_contract import Table
from facilitator.exchange.sketch_files import Drawing
from facilitator.exchange.sync import sync


class StandIn:
    """Hides one name, where the real one is not there yet."""

    def __init__(self) -> None:
        self.replaced: dict[str, int] = {}

    def lines(self, connection: sqlite3.Connection, table: Table) -> Iterator[tuple[bytes, int]]:
        for piece, rows in csv_write.lines(connection, table):
            name = "Siân O’Neill".encode()
            if name in piece:
                self.replaced["participants.name"] = self.replaced.get("participants.name", 0) + 1
            yield piece.replace(name, b"P123"), rows

    def drawing(self, drawing: Drawing) -> Drawing:
        return msgspec.structs.replace(drawing, title="A card")

    def title(self, text: str) -> str:
        return f"{text} in codes"


@pytest.fixture(autouse=True)
def hiding(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "facilitator.exchange.hiding"
    if find_spec(name) is None:
        made = ModuleType(name)
        made.hiding_of = lambda connection, cohort: StandIn()  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, name, made)


def words(folder: Path) -> str:
    return "".join(path.read_text("utf-8-sig") for path in folder.rglob("*") if path.is_file())


def test_no_file_has_the_name_and_the_codebook_says_so(full: Store, tmp_path: Path) -> None:
    report = sync(full.path, tmp_path / "codes", pseudonymise=True)

    assert "O’Neill" not in words(tmp_path / "codes")
    assert json.loads((tmp_path / "codes" / "datapackage.json").read_bytes())["pseudonymised"] is True
    assert report.replaced["participants.name"] >= 1
    again = sync(full.path, tmp_path / "codes", pseudonymise=True)
    assert (again.written, again.replaced) == ((), report.replaced)


def test_a_second_sync_with_codes_writes_only_what_is_new(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path / "csv", pseudonymise=True)
    full.connection.execute("UPDATE step_now SET origin = 'test'")
    full.connection.execute("UPDATE goal SET text = 'Speak last' WHERE id = 'g1'")

    report = sync(full.path, tmp_path / "csv", pseudonymise=True)

    assert report.written == ("goals.csv", "goal_wordings.csv", "datapackage.json")


@pytest.mark.parametrize("codes_first", [False, True])
@pytest.mark.parametrize("codebook_is_lost", [False, True])
def test_when_a_folder_with_names_is_to_have_codes(
    full: Store, tmp_path: Path, codes_first: bool, codebook_is_lost: bool
) -> None:
    sync(full.path, tmp_path / "csv", pseudonymise=codes_first)
    if codebook_is_lost:
        (tmp_path / "csv" / "datapackage.json").unlink()
    before = words(tmp_path / "csv")

    with pytest.raises(UserError, match="are never mixed"):
        sync(full.path, tmp_path / "csv", pseudonymise=not codes_first)

    assert words(tmp_path / "csv") == before
