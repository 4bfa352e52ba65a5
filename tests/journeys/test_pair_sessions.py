"""Self-led sessions by keys: a check-in typed, slips pasted, what is outstanding, and sheets handed out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.live import goals
from ui.widgets.key_button import KeyButton

DAY = 24 * 3600
SLIPS = """Pair: Amara and Tom
Held on: 2 April 2023
Minutes: 55
Useful: 4
Summary: Both jobs are hard

Pair: Rhys Davies
Held on: 3 April
Useful: 5
"""


@pytest.fixture
def view(desk):
    desk.pass_time(20 * DAY)
    return view_of(desk)


def view_of(desk):
    desk.key("progress")
    desk.console.progress.show_view("pair_sessions")
    QApplication.processEvents()
    return desk.console.progress.view("pair_sessions")


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def keep():
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def typed(words):
    """Each letter where the keyboard is then: the first one may take it elsewhere."""
    for letter in words:
        QTest.keyClicks(QApplication.focusWidget(), letter)


def kept(desk):
    return desk.rows("SELECT held_on, minutes, useful, summary FROM pair_checkin ORDER BY rowid")


def cell(view, row, column):
    return view.grid.item(row, column + 1).text()


def test_a_check_in_is_typed_from_the_grid_and_the_next_pair_is_ready(desk, view):
    assert cell(view, 0, 0) == "outstanding"
    press(Qt.Key.Key_Return)
    typed("2 April")
    press(Qt.Key.Key_Tab)
    typed("55")
    press(Qt.Key.Key_Tab)
    typed("4")
    view.form.summary.setFocus()
    typed("Both jobs are hard")
    keep()
    assert kept(desk) == [
        {"held_on": "2023-04-02", "minutes": 55, "useful": 4, "summary": "Both jobs are hard"}
    ]
    assert desk.rows("SELECT * FROM note") == []
    assert cell(view, 0, 0) == "✓ 2 Apr 2023 55 min · 4 of 5"
    assert view.grid.place == (1, 0)
    assert view.grid.hasFocus()
    desk.key("undo")
    assert kept(desk) == []
    assert cell(view, 0, 0) == "outstanding"


@pytest.mark.parametrize(
    ("day", "words"),
    [("blue", "“blue” is no date"), ("1 January 2023", "before the programme"), ("1 June", "in the future")],
)
def test_a_day_that_cannot_be_is_said_and_what_was_typed_stays(desk, view, day, words):
    press(Qt.Key.Key_Return)
    typed(day)
    press(Qt.Key.Key_Return)
    assert words in view.form.wrong.text() + desk.said
    assert view.form.held_on.text() == day
    assert kept(desk) == []


def test_goals_that_they_worked_on_are_ticked_by_the_space_bar(desk, view):
    pair = desk.state.pairs[0]
    desk.console.workspace.do(goals.write, "Say one honest thing", pair_id=pair.id)
    QApplication.processEvents()
    box = view.form.goal_boxes[0]
    desk.space_on(box)
    keep()
    assert len(desk.rows("SELECT * FROM checkin_goal")) == 1


def test_a_half_typed_check_in_is_there_again_after_a_restart(desk, view):
    press(Qt.Key.Key_Return)
    typed("2 Apr")
    desk.reopen()
    again = view_of(desk)
    assert again.form.held_on.text() == "2 Apr"
    assert "not kept yet" in again.form.wrong.text()
    assert kept(desk) == []


def test_a_check_in_is_removed_and_undo_brings_it_again(desk, view):
    press(Qt.Key.Key_Return)
    typed("2 April")
    press(Qt.Key.Key_Return)
    view.grid.go_to(0, 0)
    desk.space_on(view.form.remove)
    assert kept(desk) == []
    desk.key("undo")
    assert len(kept(desk)) == 1


def test_pasted_slips_are_seen_first_and_then_imported_in_one_step(desk, view):
    desk.space_on(view.import_slips)
    sheet = view.sheet
    sheet.field.setPlainText(SLIPS)
    sheet.look()
    desk.wait_until(sheet.put.isEnabled)
    assert sheet.count.text() == "2 return slips can be imported"
    assert sheet.slips.item(0, 0).text() == "Amara Okafor and Tom Hughes"
    assert kept(desk) == []
    keep()
    assert [row["useful"] for row in kept(desk)] == [4, 5]
    assert desk.said == "2 return slips imported."
    assert view.grid.isVisible()
    desk.key("undo")
    assert kept(desk) == []


def test_one_slip_that_needs_mending_keeps_all_of_them_out_and_is_named(desk, view):
    desk.space_on(view.import_slips)
    sheet = view.sheet
    sheet.field.setPlainText(SLIPS.replace("Useful: 5", "Useful: 9"))
    sheet.look()
    desk.wait_until(sheet.problems.isVisible)
    assert [sheet.problems.item(0, c).text() for c in range(2)] == ["line 9", "useful"]
    assert not sheet.put.isEnabled()
    keep()
    assert kept(desk) == []


def test_what_was_pasted_stays_when_the_sheet_is_left_and_the_app_too(desk, view):
    desk.space_on(view.import_slips)
    view.sheet.field.setPlainText(SLIPS)
    press(Qt.Key.Key_Escape)
    assert view.grid.isVisible()
    desk.reopen()
    again = view_of(desk)
    desk.space_on(again.import_slips)
    assert again.sheet.field.toPlainText() == SLIPS


def test_a_filled_in_csv_is_opened(desk, view, tmp_path):
    path = tmp_path / "slips.csv"
    path.write_text("pair,useful\nHelen and Yusuf,3\n", encoding="utf-8")
    desk.space_on(view.import_slips)
    view.sheet.read(path)
    desk.wait_until(view.sheet.put.isEnabled)
    assert view.sheet.slips.item(0, 0).text() == "Helen Moss and Yusuf Khan"


def button(page, name):
    return next(b for b in page.findChildren(KeyButton) if b.accessibleName() == name)


def test_the_programme_page_says_who_is_outstanding_and_leads_there(desk):
    desk.pass_time(20 * DAY)
    desk.key("programme")
    page = desk.console.programme
    assert any(words.startswith("0 of 5 pairs have reported; outstanding:") for words in desk.words_on(page))
    desk.space_on(button(page, "Check-ins of session 3"))
    view = desk.console.progress.view("pair_sessions")
    assert view.isVisible()
    assert view.grid.place == (0, 1)


def test_prompt_sheets_are_saved_from_the_programme_page(desk, tmp_path):
    desk.key("programme")
    page = desk.console.programme
    desk.space_on(button(page, "Prompt sheets of session 3"))
    assert page.sheets.place.dialog.isVisible()
    page.sheets.place.dialog.hide()
    desk.while_running(lambda: page.sheets.save(tmp_path / "out.pdf"))
    desk.wait_until(lambda: not page.sheets.place.is_writing)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert desk.said == "✓ Prompt sheets of session 3 for 5 pairs written to out.pdf."
