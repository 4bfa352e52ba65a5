"""Run sheets for paper: all that was planned is on them, what is private is marked, the PDF is tagged."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.errors import UserError
from facilitator.live import run_sheet
from facilitator.live.run_sheet_saving import save_run_sheet
from tests.facilitator.conftest import START


def words(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_a_run_sheet_has_all_that_is_planned_with_its_clock_times(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    said = save_run_sheet(store.path, out, START, 1)
    assert said == "Run sheet of session 1 written to sheet.pdf, with your private notes in it."
    text = words(out)
    for activity in reading.activities(store, reading.sessions(store)[0].id):
        assert activity.title in text
        assert activity.purpose[:40] in text
        assert all(line[:30] in text for line in (*activity.instructions, *activity.notes))
    assert "24 March 2023, 9:30am to 11:30am" in text
    assert "10:13am" in text
    assert "Ends 11:30am." in text
    assert text.count("Private: only you") == 12
    assert "not for participants" in text


def test_the_pdf_is_tagged_titled_in_english_and_numbered(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    save_run_sheet(store.path, out, START, 1)
    made = PdfReader(out)
    assert made.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert made.trailer["/Root"]["/Lang"] == "en-GB"
    assert "pdfuaid:part" in made.trailer["/Root"]["/Metadata"].get_data().decode()
    assert made.metadata is not None
    assert made.metadata.title == "Mutual mentoring: run sheet of session 1"
    assert f"1 / {len(made.pages)}" in made.pages[0].extract_text()


def test_what_a_changed_plan_says_is_on_paper_too(store: Store, session_id: str, tmp_path: Path) -> None:
    first = reading.activities(store, session_id)[0]
    run_sheet.edit(store, START, first.id, title="#pagebreak() *bold*", planned_seconds=900)
    out = tmp_path / "sheet.pdf"
    save_run_sheet(store.path, out, START, 1)
    assert "#pagebreak() *bold*" in words(out)
    assert "5 min more than the session's 120 min." in words(out)


def test_without_a_number_all_facilitated_sessions_are_in_one_file(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "all.pdf"
    told = CliRunner().invoke(main, ["run-sheet", str(store.path), str(out)])
    assert told.output == "3 run sheets written to all.pdf, with your private notes in it.\n"
    text = words(out)
    assert all(f"Session {number}: " in text for number in (1, 4, 7))


@pytest.mark.parametrize(
    ("name", "number", "says"),
    [("sheet.txt", 1, "does not end in .pdf"), ("sheet.pdf", 2, "The sessions that have one are 1, 4, 7")],
)
def test_what_cannot_be_printed_is_refused_in_words(
    store: Store, tmp_path: Path, name: str, number: int, says: str
) -> None:
    with pytest.raises(UserError, match=says):
        save_run_sheet(store.path, tmp_path / name, START, number)
    assert not (tmp_path / name).exists()


def test_a_session_without_a_date_and_without_activities_is_printed_all_the_same(
    store: Store, session_id: str, tmp_path: Path
) -> None:
    with store.step("test", START) as step:
        step.update("session", session_id, planned_at=None, planned_date=None)
        for activity in reading.activities(store, session_id):
            step.delete("activity", activity.id)
    out = tmp_path / "sheet.pdf"
    save_run_sheet(store.path, out, datetime.fromisoformat("2023-03-20T10:00:00+00:00"), 1)
    assert "Nothing is on this run sheet" in words(out)
