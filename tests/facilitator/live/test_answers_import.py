"""Answers from a file: all or nothing, what is there stays, and one undo takes all of it back."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from facilitator.capture import measured, reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.errors import RefusedError
from facilitator.exchange.answers_csv import FoundAnswer, FoundAnswers, FoundCall, FoundOutside
from facilitator.exchange.blank_form import blank_csv
from facilitator.live import answers_import, benchmarks, undo
from facilitator.model.benchmarks import Wave
from tests.facilitator.conftest import START


def _filled(store: Store, path: Path, wave: Wave = Wave.BASELINE, value: str = "4") -> list[list[str]]:
    """The blank CSV with one answer to every question, call and count."""
    people = [p for p in reading.participants(store) if p.active]
    made = blank_csv(benchmarks.sets(store), wave, people).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(made)))
    for row in rows[1:]:
        for column, heading in enumerate(rows[0]):
            if "." in heading and not heading.startswith("call"):
                row[column] = value
            elif heading == "outside":
                row[column] = "7"
            elif heading.startswith("call: ") and heading != f"call: {row[1]}":
                row[column] = "2"
    _write(path, rows)
    return rows


def _write(path: Path, rows: list[list[str]]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    path.write_text(out.getvalue(), "utf-8", newline="")


def _items(store: Store) -> int:
    return sum(len(one.items) for one in benchmarks.sets(store))


def test_a_blank_file_that_was_filled_in_brings_every_answer(store: Store, tmp_path: Path) -> None:
    _filled(store, tmp_path / "a.csv", Wave.ENDLINE)
    done = answers_import.import_file(store, START, tmp_path / "a.csv", None)
    assert (done.people, done.new) == (10, 2 * 10 * (_items(store) + 9 + 1))
    assert {r.value for r in measured.responses(store)} == {4}
    assert {r.wave for r in measured.responses(store)} == {Wave.ENDLINE, Wave.THEN}
    assert {o.people for o in measured.outside_connections(store)} == {7}
    assert len(measured.connections(store)) == 2 * 90
    undo.undo(store, START)
    assert (measured.responses(store), measured.connections(store)) == ((), ())


def test_a_wave_twice_keeps_what_is_there_and_replaces_it_only_if_asked(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    person, one = reading.participants(store)[0].id, benchmarks.sets(store)[0]
    benchmarks.answer(store, START, person, Wave.BASELINE, one.name, one.items[0].id, 1)
    _filled(store, path)
    done = answers_import.import_file(store, START, path, None)
    assert (done.kept, done.replaced) == (1, 0)
    assert {r.value for r in measured.answers(store, person, Wave.BASELINE)} == {1, 4}
    again = answers_import.import_file(store, START, path, None)
    assert (again.new, again.kept) == (0, 1)
    assert "Nothing new" in answers_import.in_words(again)
    replaced = answers_import.import_file(store, START, path, None, replace=True)
    assert (replaced.new, replaced.replaced) == (0, 1)
    assert {r.value for r in measured.answers(store, person, Wave.BASELINE)} == {4}


def test_one_bad_cell_keeps_the_whole_file_out(store: Store, tmp_path: Path) -> None:
    rows = _filled(store, tmp_path / "a.csv")
    rows[5][4] = "6"
    rows[7][0], rows[7][1] = "", "Nobody Known"
    _write(tmp_path / "a.csv", rows)
    result = _run(store, tmp_path / "a.csv")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f'row 6, {rows[0][4]}: "6" is out of range' in result.stderr
    assert 'row 8: "Nobody Known" is no participant' in result.stderr
    assert measured.responses(store) == ()


def test_what_the_cohort_does_not_know_is_refused_whole(store: Store) -> None:
    one, two = (p.id for p in reading.participants(store)[:2])
    item = FoundAnswer(one, Wave.BASELINE, "confidence", "speak-up", 3)
    for wrong in (
        FoundAnswers(answers=(item, FoundAnswer("x", Wave.BASELINE, "confidence", "speak-up", 3))),
        FoundAnswers(answers=(item, FoundAnswer(one, Wave.BASELINE, "confidence", "no-such", 3))),
        FoundAnswers(answers=(item, FoundAnswer(one, Wave.BASELINE, "confidence", "new-task", 6))),
        FoundAnswers(answers=(item,), calls=(FoundCall(one, Wave.BASELINE, one, 3),)),
        FoundAnswers(answers=(item,), calls=(FoundCall(one, Wave.BASELINE, two, 5),)),
        FoundAnswers(answers=(item,), outside=(FoundOutside(one, Wave.BASELINE, 1000),)),
        FoundAnswers(answers=(item, item)),
        FoundAnswers(),
    ):
        with pytest.raises(RefusedError):
            answers_import.import_answers(store, START, wrong)
    assert measured.responses(store) == ()


def _run(store: Store, path: Path, *more: str) -> Result:
    store.close()
    words = ["import-answers", str(store.path), str(path), *more]
    result = CliRunner().invoke(main, words, prog_name="facilitator")
    store.__dict__.update(open_store(store.path).__dict__)
    return result


def _forms(store: Store, path: Path, names: list[str]) -> None:
    items = [item.text for one in benchmarks.sets(store) for item in one.items]
    rows = [["Timestamp", "Email Address", "Your name", *items, "Anything else?"]]
    rows += [["2023/03/24 9:01:00 am GMT", "", name, *["3"] * len(items), ""] for name in names]
    _write(path, rows)


def test_the_command_imports_a_forms_file_and_says_what_it_left_out(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "forms.csv"
    name = reading.participants(store)[0].name
    _forms(store, path, [name, "Somebody Else", name])
    missing = _run(store, path)
    assert missing.exit_code == 2
    assert "row 2: the wave is missing; choose one for the file" in missing.stderr
    refused = _run(store, path, "--wave", "midpoint")
    assert refused.exit_code == 2
    assert measured.responses(store) == ()
    done = _run(store, path, "--wave", "midpoint", "--leave-out-unknown", "--json")
    assert done.exit_code == 0, done.output
    said = json.loads(done.stdout)
    assert (said["new"], said["doubled_rows"], said["left_out_rows"]) == (_items(store), 1, 1)
    assert "Anything else?" in said["ignored_columns"]
    words = _run(store, path, "--wave", "midpoint", "--leave-out-unknown")
    assert words.stdout.startswith("Nothing new")


def test_blank_forms_are_written_and_never_over_answers(store: Store, tmp_path: Path) -> None:
    def run(out: Path, *more: str) -> Result:
        words = ["blank-form", str(store.path), str(out), "--wave", "endline", *more]
        return CliRunner().invoke(main, words, prog_name="facilitator")

    pdf, table = tmp_path / "form.pdf", tmp_path / "form.csv"
    assert run(pdf).stdout == "10 forms written to form.pdf, to print.\n"
    assert pdf.read_bytes().startswith(b"%PDF")
    named = len(pdf.read_bytes())
    assert run(pdf, "--nameless").exit_code == 0
    assert len(pdf.read_bytes()) < named
    assert run(table).exit_code == 0
    assert len(table.read_bytes().splitlines()) == 1 + 2 * 10
    assert run(table).exit_code == 0
    table.write_bytes(table.read_bytes().replace(b",then,", b",then,5", 1))
    refused = run(table)
    assert (refused.exit_code, "may hold answers" in refused.stderr) == (2, True)
    assert "neither in .pdf nor in .csv" in run(tmp_path / "form.docx").stderr
