"""What somebody who had never seen the app stumbled over on a first walk, and does no more."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from facilitator.live import board, pairs
from facilitator.model.journey import Lane

LEFT = Qt.MouseButton.LeftButton
DAY = "A day in my work"


def whole(shown: QWidget, ground: QWidget) -> bool:
    """True if nothing of a control is cut off by what it lies in."""
    return ground.rect().contains(QRect(shown.mapTo(ground, QPoint(0, 0)), shown.size()))


def close_button(desk) -> QPushButton:
    return next(b for b in desk.console.messages.findChildren(QPushButton) if b.text() == "Close")


def test_who_comes_while_people_talk_is_named_as_without_a_room_and_joins_one_by_one_key(desk):
    desk.key("start")
    desk.space_on(desk.chip("Siân Lewis"))  # here from the start, and gone again
    desk.go_to(DAY)
    desk.announce()
    desk.key("start")
    desk.space_on(desk.chip("Siân Lewis"))
    card = desk.console.run.current.rooms
    assert card.alone_text.text() == "Siân Lewis is in no room"
    assert desk.console.next.step.command == "mend"
    desk.key("mend")
    assert desk.said.startswith("Siân Lewis joins room ")
    assert not card.alone.isVisible()


def test_what_went_wrong_is_not_said_any_more_once_something_is_done(desk):
    desk.go_to("Close and what comes next")
    desk.key("next")
    assert desk.said.startswith("This is the last activity.")
    desk.key("end")
    assert "last activity" not in desk.said


def test_closing_a_message_by_mouse_leaves_the_keyboard_where_somebody_types(desk):
    desk.type("Half a sen")
    desk.console.complain("Something went wrong.")
    QTest.mouseClick(close_button(desk), LEFT)
    QTest.keyClicks(QApplication.focusWidget(), "tence")
    assert desk.console.capture.field.text() == "Half a sentence"


def test_keeping_by_mouse_leaves_the_keyboard_in_the_line(desk):
    desk.key("start")
    desk.type("One")
    QTest.mouseClick(desk.console.capture.keep, LEFT)
    QTest.keyClicks(QApplication.focusWidget(), "Two")
    assert desk.console.capture.field.text() == "Two"


def test_the_next_activity_begins_at_its_beginning_wherever_the_last_was_scrolled_to(desk):
    desk.console.resize(1280, 700)
    desk.key("start")
    QApplication.processEvents()
    bar = desk.console.run.current.below.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    desk.key("next")
    assert bar.value() == 0


def test_return_after_a_maps_name_leads_to_the_first_cell(desk):
    desk.key("start")
    desk.key("board")
    page = desk.console.pages.currentWidget()
    page.show_view("journey")
    view = page.view("journey")
    desk.space_on(view.first)
    QTest.keyClicks(QApplication.focusWidget(), "Claiming after a move")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Rings")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (made,) = desk.state.journeys
    assert made.title == "Claiming after a move"
    ((text, lane),) = [(c.text, c.lane) for c in desk.state.journey_cards]
    assert (text, lane) == ("Rings", Lane.DOING)


def test_cards_stay_as_large_as_they_were_when_a_panel_opens_beside_them(desk):
    desk.key("start")
    desk.key("board")
    for number in range(4):
        desk.console.workspace.in_session(board.add, f"Letters of one page, {number}")
    view = desk.console.board.view("cards")
    before = view.canvas.zoom
    desk.space_on(view.tools.suggest)
    desk.wait_until(lambda: not desk.console.board.suggestion.suggesting.busy)
    assert view.canvas.zoom == before


def test_the_key_that_leads_to_the_answers_leads_to_where_digits_fill_them_in(desk):
    desk.go_to("Where we start: benchmark")
    desk.key("progress")
    assert desk.console.next.button.key == "F6"  # she is there, so what follows is next
    QTest.keyClicks(QApplication.focusWidget(), "4")
    assert [r["value"] for r in desk.rows("SELECT value FROM response")] == [4]


@pytest.mark.parametrize("by", ["button", "key"])
def test_what_says_that_people_have_no_pair_leads_to_where_pairs_are_made(desk, by):
    for pair in desk.state.pairs:
        desk.console.workspace.do(pairs.part, pair.id)
    strip = desk.console.next
    assert (strip.button.word, strip.button.key) == ("Pairs", "Ctrl+2")
    if by == "button":
        QTest.mouseClick(strip.button, LEFT)
    else:
        desk.key("people")
    page = desk.console.pages.page("people")
    desk.wait_until(page.pairs.isVisible)
    desk.wait_until(lambda: not page.pairs.computing)


def test_a_session_that_begins_on_another_page_is_seen_on_the_run_page(desk):
    desk.key("people")
    desk.key("people")  # and the keyboard is on the page
    desk.key("start")
    assert desk.console.page == "run"
    assert QApplication.focusWidget() is desk.console.capture.field
    desk.key("board")
    desk.key("pause")
    desk.key("start")  # goes on only
    assert desk.console.page == "board"


def test_in_an_activity_about_goals_one_key_leads_to_where_they_are_typed(desk):
    desk.go_to("My own goal")
    assert desk.console.next.button.word == "Goals"
    desk.key("progress")
    assert desk.console.progress.shown == "goals"
    for letter in "Sit in on two calls":  # the first of them leads from the list into the field
        QTest.keyClicks(QApplication.focusWidget(), letter)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [r["text"] for r in desk.rows("SELECT text FROM goal")] == ["Sit in on two calls"]


def test_a_click_on_a_line_of_the_run_sheet_shows_its_fields_instead_of_the_sessions(desk):
    desk.key("run_sheets")
    editor = desk.console.programme.editor
    editor.sheet.about.click()
    assert editor.details.isVisible()
    sheet = editor.sheet.list
    where = sheet.visualItemRect(sheet.item(0)).center()
    QTest.mouseClick(sheet.viewport(), LEFT, pos=where)
    assert editor.fields.isVisible()
    assert not editor.details.isVisible()


@pytest.mark.parametrize("gone", [0, 1])
def test_names_of_who_may_speak_stand_whole_in_their_strip(desk, gone):
    desk.key("start")
    for person in desk.state.participants[:gone]:
        desk.space_on(desk.chip(person.name))
    desk.console.resize(1280, 700)
    desk.key("voice")
    QApplication.processEvents()
    strip = desk.console.run.voice
    for person in desk.state.here:
        assert whole(strip.button(person.id), strip._people_area.viewport())


def test_votes_are_typed_without_anything_between_them_while_numbers_have_one_digit(desk):
    desk.key("start")
    for number in range(5):
        desk.console.workspace.in_session(board.add, f"Idea {number}")
    desk.key("vote")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)  # the question is there already
    QTest.keyClicks(QApplication.focusWidget(), "225")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    given = desk.rows("SELECT dots FROM vote ORDER BY dots")
    assert [row["dots"] for row in given] == [1, 2]
