"""The report as a file: by its ending, over nothing but an older report, from a file that is open."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner

from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.errors import UserError
from facilitator.exchange.report.pictures import StoppedError
from facilitator.live import notes, report_saving
from facilitator.live.report_saving import STEPS, save_report, what_is_in_it
from facilitator.model.programme import NoteKind

from ..conftest import START


def test_a_report_is_written_by_the_ending_of_its_name_while_the_file_is_open(
    store: Store, session_id: str, tmp_path: Path
) -> None:
    notes.keep(store, START, session_id, NoteKind.QUOTE, "I was listened to", quotable=True)
    page, paper = tmp_path / "report.html", tmp_path / "report.PDF"
    saved = save_report(store.path, page, START)
    assert saved.quotes == 1
    assert page.read_bytes().startswith(b"<!DOCTYPE html>")
    assert "I was listened to" in page.read_text(encoding="utf-8")
    assert "1 quotation" in report_saving.in_words(saved, "report.html")
    save_report(store.path, paper, START)
    assert paper.read_bytes().startswith(b"%PDF-")


def test_an_older_report_is_written_over_and_nothing_else_is(store: Store, tmp_path: Path) -> None:
    for name, other in (("report.html", b"<!DOCTYPE html>\n<p>Mine"), ("report.pdf", b"%PDF-1.7\nmine")):
        out = tmp_path / name
        save_report(store.path, out, START)
        save_report(store.path, out, START, pseudonymise=True)
        out.write_bytes(other)
        with pytest.raises(UserError, match="is something else"):
            save_report(store.path, out, START)
        assert out.read_bytes() == other


@pytest.mark.parametrize("name", ["report", "report.txt", "report.cohort", "pilot.cohort"])
def test_another_ending_is_refused_before_anything_is_read(store: Store, tmp_path: Path, name: str) -> None:
    before = store.path.read_bytes()
    with pytest.raises(UserError, match=r"ends in \.html or \.pdf"):
        save_report(store.path, tmp_path / name, START)
    assert store.path.read_bytes() == before
    assert (tmp_path / name).exists() is (name == "pilot.cohort")


def test_a_cohort_is_never_written_over_whatever_its_name(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "disguised.html"
    with sqlite3.connect(out) as connection:
        connection.execute("CREATE TABLE t (a)")
    connection.close()
    with pytest.raises(UserError, match="own file and stays"):
        save_report(store.path, out, START)


def test_each_step_is_said_and_stopping_at_any_of_them_leaves_nothing(store: Store, tmp_path: Path) -> None:
    said: list[str] = []
    save_report(store.path, tmp_path / "a.html", START, progress=lambda _done, _of, words: said.append(words))
    assert tuple(said) == STEPS
    for last in range(len(STEPS)):
        steps: list[str] = []
        with pytest.raises(StoppedError):
            save_report(
                store.path,
                tmp_path / "b.html",
                START,
                progress=lambda _done, _of, words, steps=steps: steps.append(words),
                stopped=lambda steps=steps, last=last: len(steps) >= last,
            )
    assert sorted(p.name for p in tmp_path.glob("*.html")) == ["a.html"]


def test_the_checklist_says_what_is_missing_and_where_to_enter_it(store: Store, session_id: str) -> None:
    before = {part.title: part for part in what_is_in_it(store.path, START).parts}
    assert not before["Insights and penny-drop moments"].is_whole
    assert "Run page" in before["Insights and penny-drop moments"].hint
    notes.keep(store, START, session_id, NoteKind.QUOTE, "I was listened to", quotable=True)
    after = {part.title: part for part in what_is_in_it(store.path, START).parts}
    assert after["Insights and penny-drop moments"].there == "1 of 1 note may be quoted"
    assert after["Insights and penny-drop moments"].is_whole
    assert after["Benchmark answers"].there == "none yet"


def test_the_command_says_what_was_written_and_a_mistake_in_one_sentence(
    store: Store, tmp_path: Path
) -> None:
    out = tmp_path / "report.html"
    done = CliRunner().invoke(main, ["report", str(store.path), str(out), "--pseudonymise"])
    assert done.exit_code == 0, done.output
    assert done.output.startswith(f"The report is written to {out}:")
    assert "Amara" not in out.read_text(encoding="utf-8")
    wrong = CliRunner().invoke(main, ["report", str(tmp_path / "none.cohort"), str(out)])
    assert wrong.exit_code == 2
    assert "Traceback" not in wrong.output
