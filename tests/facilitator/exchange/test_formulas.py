"""No text of anybody's is a formula in a spreadsheet, and each comes back as it was."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given

from facilitator.capture.store import Store
from facilitator.exchange.csv_contract import Column, Kind
from facilitator.exchange.csv_tables import TABLES
from facilitator.exchange.csv_write import escape, unescape
from facilitator.exchange.restore import restore
from facilitator.exchange.sync import sync

from .awkward import HOSTILE, NOW, texts

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\0")

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")

EVALUATING = "CSV:44,34,76,1,,0,false,true,false,false,false,0,true"
"""How LibreOffice opens a CSV file at its most dangerous: it looks for special numbers (token 8) and
evaluates formulas (token 13), which it does not do unasked."""


def is_free(column: Column) -> bool:
    """People type what stands there."""
    told = column.unique or column.values or column.refers_to or column.worked_out
    return column.kind is Kind.TEXT and not told


def poison(store: Store) -> None:
    """Puts hostile texts into every column that people type into, and every hostile text into a note."""
    number = 0
    with store.step("test", NOW) as step:
        for table in TABLES:
            for column in table.columns:
                if is_free(column) and not table.worked_out:
                    text = HOSTILE[number % len(HOSTILE)]
                    name = column.stored or column.name
                    step.connection.execute(f'UPDATE "{table.stored}" SET "{name}" = ?', [text])
                    number += 1
        for text in HOSTILE:
            step.insert("note", session_id="s1", kind="quote", text=text, created_at=NOW)


def cells(folder: Path) -> dict[tuple[str, str], list[str]]:
    """What stands in the files, as a reader of CSV has it, by file and column."""
    found: dict[tuple[str, str], list[str]] = {}
    for table in TABLES:
        with (folder / table.file).open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file, strict=True):
                for name, cell in row.items():
                    found.setdefault((table.name, name), []).append(cell)
    return found


@given(texts)
def test_whatever_is_made_safe_reads_back_and_never_begins_a_formula(text: str) -> None:
    written = escape(text)
    assert unescape(written) == text
    assert not written.startswith(DANGEROUS)


@given(texts, texts)
def test_two_texts_are_never_written_alike(first: str, second: str) -> None:
    assert (escape(first) == escape(second)) == (first == second)


def test_every_text_column_of_every_table_is_made_safe(full: Store, tmp_path: Path) -> None:
    poison(full)
    sync(full.path, tmp_path)

    kinds = {(table.name, column.name): column for table in TABLES for column in table.written}
    typed = 0
    for place, found in cells(tmp_path).items():
        column = kinds[place]
        if column.kind not in (Kind.INTEGER, Kind.SECONDS, Kind.NUMBER):
            assert not [cell for cell in found if cell.startswith(DANGEROUS)], place
        if is_free(column) and place[1] != "exact":
            typed += 1
            assert any(cell.startswith(("'", "\n", " ", "\u00a0")) for cell in found), place
    assert typed > 40


def test_hostile_texts_come_back_as_they_were(full: Store, tmp_path: Path) -> None:
    poison(full)
    sync(full.path, tmp_path / "csv")
    restore(tmp_path / "csv", tmp_path / "again.cohort")
    sync(tmp_path / "again.cohort", tmp_path / "again")
    assert cells(tmp_path / "again") == cells(tmp_path / "csv")
    assert {unescape(cell) for cell in cells(tmp_path / "again")["notes", "text"]} >= set(HOSTILE)


def opened(office: str, folder: Path, *files: Path) -> dict[str, str]:
    """Files as LibreOffice has them in its sheets once it has opened them, as XML by their names."""
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--norestore",
            f"--infilter={EVALUATING}",
            "--convert-to",
            "fods",
            "--outdir",
            str(folder),
            *map(str, files),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return {path.stem: (folder / f"{path.stem}.fods").read_text(encoding="utf-8") for path in files}


@pytest.mark.skipif(OFFICE is None, reason="no LibreOffice is installed here")
def test_when_somebody_opens_the_csv_in_a_spreadsheet_and_a_text_begins_with_an_equals_sign(
    full: Store, tmp_path: Path
) -> None:
    assert OFFICE is not None
    poison(full)
    sync(full.path, tmp_path / "csv")
    bare = tmp_path / "bare.csv"
    with bare.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([["text"], *([text] for text in HOSTILE)])

    sheets = opened(OFFICE, tmp_path / "office", bare, *(tmp_path / "csv" / table.file for table in TABLES))

    # Without the sign before them these texts are formulas in this very reader.
    assert 'table:formula="of:=1+1"' in sheets["bare"]
    assert "of:=HYPERLINK" in sheets["bare"]
    assert sheets["bare"].count("table:formula") == 3  # =1+1, HYPERLINK, and =1+1 after a NUL
    for table in TABLES:
        sheet = sheets[table.name]
        assert "table:formula" not in sheet, table.name
        assert "xlink:href" not in sheet, table.name
    shown = set(re.findall(r"<text:p>(.*?)</text:p>", sheets["notes"]))
    assert {"&apos;=1+1", "&apos;-2+3", "&apos;@SUM(A1)", "&apos;&apos;quoted"} <= shown
    assert "&apos;+cmd|&apos; /C calc&apos;!A0" in shown
