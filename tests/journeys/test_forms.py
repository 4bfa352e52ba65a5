"""The facilitator's ways with forms: a blank file out and back in, a form tool's file, who came by Teams."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from facilitator.live import benchmarks
from tests.facilitator.exchange.test_teams_attendance import report


@pytest.fixture
def forms(desk):
    desk.key("progress")
    switch = desk.console.progress.switch("forms")
    desk.space_on(switch)
    return desk.console.progress.view("forms")


def save(desk, view, button, path):
    """Presses a button that saves, types the place and waits for what is said."""
    desk.space_on(button)
    dialog = view.place.dialog
    assert dialog.isVisible()
    dialog.selectFile(str(path))
    dialog.accept()
    desk.wait_until(lambda: not view.place.is_writing)
    return view.outcome.text()


def choose(desk, sheet, path):
    """Chooses a file in the sheet's dialog and waits until it is on show, or refused."""
    desk.space_on(sheet.choose)
    dialog = next(d for d in sheet.findChildren(QFileDialog) if d.isVisible())
    dialog.selectFile(str(path))
    dialog.accept()
    desk.wait_until(
        lambda: (sheet.file.text() in (path.name, "") and sheet.preview is not None) or sheet.refused.text()
    )


def settled(desk, sheet):
    """Waits until all that was asked is answered."""
    desk.wait_until(lambda: not sheet.is_reading)


def write(path: Path, rows, encoding="utf-8-sig"):
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    path.write_text(out.getvalue(), encoding, newline="")


def items(desk):
    return [item.text for one in benchmarks.sets(desk.console.workspace.store) for item in one.items]


def test_a_blank_file_is_saved_filled_in_and_comes_back_as_answers(desk, forms, tmp_path):
    path = tmp_path / "baseline.csv"
    assert "A CSV for 10 people written" in save(desk, forms, forms.fill, path)
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    questions = len(items(desk))
    for place, row in enumerate(rows[1:3]):
        row[3 : 3 + questions] = [str(1 + place)] * questions
    rows[1][-1] = "12"
    rows[1][-2] = "3"
    write(path, rows)
    desk.space_on(forms.import_answers)
    sheet = forms.answers
    choose(desk, sheet, path)
    assert sheet.by_file.isVisible()
    assert sheet.done.word == f"Import {2 * questions + 2} answers"
    desk.space_on(sheet.done)
    assert desk.said == f"{2 * questions + 2} answers of 2 people imported; Ctrl+Z takes all of it back."
    assert QApplication.focusWidget() is forms.import_answers
    first, second = rows[1][0], rows[2][0]
    found = desk.rows("SELECT participant_id, wave, value FROM response")
    assert {(r["participant_id"], r["wave"], r["value"]) for r in found} == {
        (first, "baseline", 1),
        (second, "baseline", 2),
    }
    assert [r["closeness"] for r in desk.rows("SELECT * FROM connection")] == [3]
    assert [r["people"] for r in desk.rows("SELECT * FROM outside_connection")] == [12]
    desk.key("undo")
    assert desk.rows("SELECT * FROM response") == []


def test_a_form_tools_file_is_made_sure_of_by_keys_before_it_comes_in(desk, forms, tmp_path):
    path = tmp_path / "answers.csv"
    headings = items(desk)
    near = [headings[0][:-1] + " indeed.", *headings[1:]]
    cells = ["4"] * len(headings)
    write(
        path,
        [
            ["Timestamp", "Email Address", "Name", *near],
            ["3/24/23 9:01", "", "Amara Okafor", *cells],
            ["3/24/23 9:02", "", "Tom Hughs", *cells],
            ["3/24/23 9:03", "", "<b>Nobody</b>", *cells],
        ],
        "utf-16",
    )
    desk.space_on(forms.import_answers)
    sheet = forms.answers
    choose(desk, sheet, path)
    assert not sheet.done.isEnabled()
    assert "only near to a question" in sheet.why_not.text()
    assert "“<b>Nobody</b>”" in desk.words_on(sheet.names)
    desk.space_on(sheet.mapping.near[3].findChild(type(sheet.done)))
    settled(desk, sheet)
    assert sheet.why_not.text() == "Say whose the names are first."
    desk.space_on(sheet.names.confirm[0])
    settled(desk, sheet)
    nobody = sheet.names.choices[0]
    nobody.setFocus()
    QTest.keyClicks(nobody, "Nobody")
    QTest.keyClick(nobody, Qt.Key.Key_Return)
    settled(desk, sheet)
    assert sheet.names.isHidden()
    assert sheet.count.text() == f"{2 * len(headings)} answers of 2 people"
    desk.space_on(sheet.done)
    names = {desk.person("Amara Okafor").id, desk.person("Tom Hughes").id}
    assert {r["participant_id"] for r in desk.rows("SELECT * FROM response")} == names


def test_answers_that_are_there_stay_unless_the_box_is_ticked(desk, forms, tmp_path):
    headings, path = items(desk), tmp_path / "again.csv"
    for value in ("2", "5"):
        write(path, [["Name", *headings], ["Amara Okafor", *[value] * len(headings)]])
        desk.space_on(forms.import_answers)
        choose(desk, forms.answers, path)
        if value == "2":
            desk.space_on(forms.answers.done)
    sheet = forms.answers
    assert "1 person has answers in this wave already." in sheet.compared.text()
    assert sheet.why_not.text() == "Nothing new: all of it is in the cohort already."
    assert not sheet.done.isEnabled()
    desk.space_on(sheet.replace)
    desk.space_on(sheet.done)
    assert {r["value"] for r in desk.rows("SELECT value FROM response")} == {5}


def test_what_needs_mending_stands_at_its_place_and_escape_leaves_everything_as_it_was(desk, forms, tmp_path):
    headings, path = items(desk), tmp_path / "bad.csv"
    write(path, [["Name", *headings], ["Amara Okafor", "9", *["3"] * (len(headings) - 1)]])
    desk.space_on(forms.import_answers)
    sheet = forms.answers
    choose(desk, sheet, path)
    assert [sheet.problems.item(0, n).text() for n in range(3)] == [
        "2",
        headings[0],
        '"9" is out of range; answers are 1 to 5',
    ]
    assert sheet.why_not.text() == "1 place to mend in the file first; nothing is imported yet."
    QTest.keyClick(sheet.choose, Qt.Key.Key_Escape)
    assert forms.import_answers.isVisible()
    assert desk.rows("SELECT * FROM response") == []
    (tmp_path / "no.csv").write_bytes(b"%PDF-1.7")
    desk.space_on(forms.import_answers)
    choose(desk, sheet, tmp_path / "no.csv")
    assert sheet.refused.isVisible()
    assert "is a PDF, not CSV" in sheet.refused.text()


def test_forms_to_print_are_saved_for_the_wave_on_show(desk, forms, tmp_path):
    path = tmp_path / "form.pdf"
    assert save(desk, forms, forms.print, path) == "✓ 10 forms written to form.pdf, to print."
    assert path.read_bytes().startswith(b"%PDF")
    (tmp_path / "mine.csv").write_text("name\nmine\n")
    assert "may hold answers" in save(desk, forms, forms.fill, tmp_path / "mine.csv")
    assert (tmp_path / "mine.csv").read_text() == "name\nmine\n"


def test_a_report_of_teams_says_who_came_and_the_run_page_shows_it(desk, forms, tmp_path):
    path = tmp_path / "report.csv"
    amara = desk.person("Amara Okafor")
    text = report(
        [
            ("Amara Okafor", amara.email, "3/24/23, 9:28:04 AM", "3/24/23, 12:00:00 PM"),
            ("Tom Hughs", "", "3/24/23, 9:30:00 AM", ""),
            ("Zxq Visitor", "", "3/24/23, 9:30:00 AM", ""),
        ]
    )
    path.write_bytes(text.encode("utf-16"))
    desk.space_on(forms.import_attendance)
    sheet = forms.attendance
    choose(desk, sheet, path)
    assert sheet.session.currentText() == "1 Building empathy, 24 March 2023"
    assert sheet.guests.text() == "No participants, so left out: Zxq Visitor."
    desk.space_on(sheet.names.confirm[0])
    settled(desk, sheet)
    assert [sheet.people.item(0, n).text() for n in range(3)] == ["Amara Okafor", "9:28am", "12:00pm"]
    desk.space_on(sheet.done)
    assert desk.said == "2 people marked as in the report; Ctrl+Z takes it back."
    assert desk.state.presence[amara.id].value == "left"
    desk.space_on(forms.import_attendance)
    choose(desk, sheet, path)
    desk.space_on(sheet.names.confirm[0])
    settled(desk, sheet)
    assert sheet.why_not.text() == "Nothing new: everybody of the report is marked already."
