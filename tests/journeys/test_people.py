"""Who is here: marked by click, by key and from the menu, and counted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.model.people import Presence

LATE = "Siân Lewis"


def mark(desk, name: str) -> Presence:
    """Somebody's mark in the cohort file and on the chip, which must be the same."""
    shown = desk.chip(name).presence
    assert desk.state.presence_of(desk.person(name).id) is shown
    return shown


def choose(desk, name: str, word: str) -> None:
    """Opens the menu of somebody's chip and chooses from it."""
    chip = desk.chip(name)
    middle = chip.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, chip.mapToGlobal(middle))
    QApplication.sendEvent(chip, event)
    desk.choose(chip, word)


def test_when_the_session_starts_everybody_counts_as_here(desk):
    assert desk.console.run.side.count.text() == "0 of 10 here"
    desk.key("start")
    assert desk.console.run.side.count.text() == "10 of 10 here"


def test_the_menu_marks_somebody_late_and_a_click_lets_them_come(desk):
    desk.key("start")
    choose(desk, LATE, "Late")
    assert mark(desk, LATE) is Presence.LATE
    assert desk.console.run.side.count.text() == "9 of 10 here"
    assert "late" in desk.chip(LATE).accessibleName()
    QTest.mouseClick(desk.chip(LATE), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert mark(desk, LATE) is Presence.PRESENT
    assert desk.console.run.side.count.text() == "10 of 10 here"
    assert desk.said.startswith(f"{LATE}: present")


def test_somebody_marked_late_before_the_start_is_not_made_present_by_it(desk):
    choose(desk, LATE, "Late")
    desk.key("start")
    assert mark(desk, LATE) is Presence.LATE
    assert desk.console.run.side.count.text() == "9 of 10 here"


def test_the_space_bar_on_a_chip_marks_who_came_who_left_and_who_is_back(desk):
    desk.key("start")
    choose(desk, LATE, "Late")
    seen = []
    for _ in range(4):
        desk.space_on(desk.chip(LATE))
        seen.append(mark(desk, LATE))
    assert seen == [Presence.PRESENT, Presence.LEFT, Presence.BACK, Presence.LEFT]


def test_a_mark_is_taken_back_by_ctrl_z_and_comes_again_by_ctrl_shift_z(desk):
    desk.key("start")
    desk.space_on(desk.chip(LATE))
    assert mark(desk, LATE) is Presence.LEFT
    desk.key("undo")
    assert mark(desk, LATE) is Presence.PRESENT
    assert desk.said == "Undone: an attendance mark"
    desk.key("redo")
    assert mark(desk, LATE) is Presence.LEFT
    assert desk.said == "Done again: an attendance mark"


def test_the_file_says_who_came_when(desk):
    desk.key("start")
    choose(desk, LATE, "Late")
    desk.pass_time(420)
    desk.space_on(desk.chip(LATE))
    rows = desk.rows(
        "SELECT state, at FROM attendance JOIN participant ON participant.id = participant_id "
        f"WHERE name = '{LATE}' ORDER BY at, attendance.rowid"
    )
    assert [row["state"] for row in rows] == ["present", "late", "present"]
    assert rows[-1]["at"] == "2023-03-24T09:34:00.000000Z"


def people_page(desk):
    """The People page, come to by its key."""
    desk.key("people")
    return desk.console.pages.currentWidget()


def select(page, *names: str) -> None:
    """Clicks people in the table, all but the first with Ctrl."""
    for place, name in enumerate(names):
        (item,) = page.table.findItems(name, Qt.MatchFlag.MatchExactly)[:1]
        cell = page.table.item(item.row(), 0)
        held = Qt.KeyboardModifier.ControlModifier if place else Qt.KeyboardModifier.NoModifier
        at = page.table.visualItemRect(cell).center()
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, held, at)


def test_the_wishes_card_teaches_until_two_people_are_selected(desk):
    page = people_page(desk)
    assert "Select two people" in page.wishes.about.text()
    assert not page.wishes.apart.isEnabled()
    select(page, "Amara Okafor", "Rhys Davies")
    assert page.wishes.about.text() == "Amara Okafor · Rhys Davies"
    assert page.wishes.apart.isEnabled()


def test_two_people_are_kept_apart_and_the_wish_is_removed_again(desk):
    page = people_page(desk)
    select(page, "Amara Okafor", "Rhys Davies")
    desk.space_on(page.wishes.apart)
    assert [wish.kind for wish in desk.state.wishes] == ["apart"]
    assert "Amara Okafor · Rhys Davies" in desk.words_on(page.wishes)
    (remove,) = page.wishes.remove_buttons()
    desk.space_on(remove)
    assert desk.state.wishes == ()
    desk.key("undo")
    assert len(desk.state.wishes) == 1


def test_a_wish_against_another_is_refused_in_words(desk):
    page = people_page(desk)
    select(page, "Amara Okafor", "Rhys Davies")
    desk.space_on(page.wishes.together)
    desk.space_on(page.wishes.apart)
    assert len(desk.state.wishes) == 1
    assert "are to be together, so they cannot be apart too" in desk.said


def test_the_table_says_whom_somebody_reports_to(desk):
    page = people_page(desk)
    workspace = desk.console.workspace
    with workspace.store.step("people.edit", workspace.now()) as step:
        step.update("participant", desk.person("Amara Okafor").id, manager="Jo Bell")
    changes = workspace.store.changes(step)
    workspace.do(lambda store, now: changes)
    column = [page.table.horizontalHeaderItem(c).text() for c in range(page.table.columnCount())].index(
        "Reports to"
    )
    assert page.table.item(0, column).text() == "Jo Bell"
