"""Whom each would call, typed into the grid by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.model.benchmarks import Wave


@pytest.fixture
def view(desk):
    desk.key("progress")
    desk.console.progress.show_view("connections")
    QApplication.processEvents()
    made = desk.console.progress.view("connections")
    made.grid.setFocus()
    made.grid.go_to(0, 1)
    return made


def said(desk, wave="baseline"):
    return {
        (r["one"], r["other"]): r["closeness"]
        for r in desk.rows(
            "SELECT p.name AS one, q.name AS other, closeness FROM connection "
            "JOIN participant p ON p.id = from_participant_id "
            f"JOIN participant q ON q.id = to_participant_id WHERE wave = '{wave}'"
        )
    }


def test_before_anything_is_said_the_view_says_how_it_comes_about(desk, view):
    assert view.empty.isVisible()
    QTest.keyClicks(view.grid, "3")
    assert not view.empty.isVisible()


def test_a_row_is_typed_with_nine_digits_and_a_number_and_return_begins_the_next(desk, view):
    QTest.keyClicks(view.grid, "432101234" + "12")
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    QTest.keyClicks(view.grid, "2")
    kept = said(desk)
    assert len(kept) == 10
    assert kept["Amara Okafor", "Rhys Davies"] == 4
    assert kept["Amara Okafor", "Mark Doyle"] == 4
    assert kept["Rhys Davies", "Amara Okafor"] == 2
    assert desk.rows("SELECT people FROM outside_connection") == [{"people": 12}]
    view.grid.go_to(0, 0)
    assert view.person.text() == "Amara Okafor: 9 of 9 said, 12 outside"


def test_the_cell_under_the_keyboard_is_said_in_words(desk, view):
    QTest.keyClicks(view.grid, "3")
    QTest.keyClick(view.grid, Qt.Key.Key_Left)
    assert view.said.text() == "Amara Okafor about Rhys Davies: 3, call now and then"
    assert view.grid.accessibleDescription() == view.said.text()


def test_backspace_clears_and_undo_brings_it_again(desk, view):
    QTest.keyClicks(view.grid, "3")
    QTest.keyClick(view.grid, Qt.Key.Key_Left)
    QTest.keyClick(view.grid, Qt.Key.Key_Backspace)
    assert said(desk) == {}
    desk.key("undo")
    assert said(desk) == {("Amara Okafor", "Rhys Davies"): 3}
    assert view.grid.words(0, 1).endswith("3, call now and then")


def test_a_digit_that_is_no_closeness_is_refused_in_words(desk, view):
    QTest.keyClicks(view.grid, "7")
    assert said(desk) == {}
    assert desk.said.startswith("7 is no closeness")
    assert view.grid.current == (0, 1)


def test_nobody_is_asked_about_themself(desk, view):
    view.grid.go_to(0, 0)
    QTest.keyClicks(view.grid, "3")
    assert said(desk) == {}
    assert "not asked about themself" in desk.said


def test_a_number_outside_that_nobody_means_is_refused_and_the_typing_begins_anew(desk, view):
    view.grid.go_to(0, 10)
    QTest.keyClicks(view.grid, "9999")
    assert desk.rows("SELECT people FROM outside_connection") == [{"people": 999}]
    assert "no number of people" in desk.said
    QTest.keyClick(view.grid, Qt.Key.Key_Backspace)
    assert desk.rows("SELECT people FROM outside_connection") == []


def test_each_wave_has_a_grid_of_its_own(desk, view):
    QTest.keyClicks(view.grid, "3")
    view.choose_wave(Wave.ENDLINE)
    view.grid.go_to(0, 1)
    assert view.grid.words(0, 1).endswith("not said yet")
    QTest.keyClicks(view.grid, "4")
    assert said(desk) == {("Amara Okafor", "Rhys Davies"): 3}
    assert said(desk, "endline") == {("Amara Okafor", "Rhys Davies"): 4}


def test_the_words_of_people_are_never_on_the_stage(desk, view):
    before = desk.scene
    QTest.keyClicks(view.grid, "3210")
    assert desk.scene == before
