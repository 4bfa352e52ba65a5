"""Sessions of the programme by keys: days and times in place, added, removed, held otherwise; the menu."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from facilitator import places

from .conftest import Desk
from .test_run_sheet_editor import CONTROL, KEYS, Hands


@pytest.fixture
def hands(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hands:
    monkeypatch.setattr(places, "config_place", lambda: tmp_path / "config")
    return Hands(desk)


def when(hands: Hands, number: int) -> tuple[str, str]:
    (row,) = hands.desk.rows(f"SELECT planned_date, planned_at FROM session WHERE number = {number}")
    return row["planned_date"], row["planned_at"]


def numbers_and_titles(hands: Hands) -> list[tuple[int, str]]:
    rows = hands.desk.rows("SELECT number, title FROM session ORDER BY number")
    return [(row["number"], row["title"]) for row in rows]


def field(hands: Hands, name: str) -> Any:
    editor: Any = hands.view.details.boxes[name].editor
    return editor.focusProxy() or editor


def write(hands: Hands, name: str, words: str) -> None:
    """Goes to a field, types over what stands there, and keeps it with Return."""
    hands.view.open_details(name)
    hands.press(KEYS.Key_A, held=CONTROL)
    hands.type(words)
    hands.press(KEYS.Key_Return)


def test_the_day_and_the_time_of_a_session_are_typed_as_people_do_and_read_as_they_are_shown(
    hands: Hands,
) -> None:
    hands.open(4)
    hands.press(KEYS.Key_S)
    assert hands.keyboard is field(hands, "day")
    hands.press(KEYS.Key_A, held=CONTROL)
    hands.type("thursday 27/4")
    hands.press(KEYS.Key_Tab)
    assert when(hands, 4)[0] == "2023-04-27"
    assert field(hands, "day").text() == "27 April 2023"
    assert hands.view.details.boxes["day"].hint.text() == "Thursday"
    write(hands, "start", "2.30")
    assert field(hands, "start").text() == "2:30pm"
    assert hands.view.details.boxes["start"].hint.text() == "to 4:30pm"
    assert when(hands, 4)[1].startswith("2023-04-27T13:30")
    assert hands.view.sheet.when.text() == "27 April 2023 · 2:30pm to 4:30pm"
    assert hands.clock_times()[0] == "2:30"
    hands.desk.key("undo")
    hands.desk.key("undo")
    assert field(hands, "start").text() == "9:30am"
    assert field(hands, "day").text() == "21 April 2023"
    hands.desk.reopen()
    hands.desk.key("redo")
    assert when(hands, 4)[0] == "2023-04-27", "undo reaches over a restart"


def test_what_is_no_date_or_time_is_said_below_its_field_and_kept_as_it_was_typed(hands: Hands) -> None:
    hands.open(4)
    before = when(hands, 4)
    write(hands, "start", "soonish")
    box = hands.view.details.boxes["start"]
    assert box.hint.text() == "“soonish” is no time of day. Write it as 2:30pm, 14:30 or 9am."
    assert field(hands, "start").property("invalid") == "true"
    write(hands, "day", "31 February")
    assert "is no date" in hands.view.details.boxes["day"].hint.text()
    assert when(hands, 4) == before
    hands.desk.reopen()
    hands.open(4)
    hands.press(KEYS.Key_S)
    assert field(hands, "start").text() == "soonish"
    write(hands, "start", "10am")
    assert box is not hands.view.details.boxes["start"]
    assert field(hands, "start").property("invalid") != "true"
    assert hands.desk.rows("SELECT count(*) AS n FROM draft WHERE id LIKE '%.start'")[0]["n"] == 0


def test_later_sessions_are_moved_along_by_one_button_where_a_day_was_moved(hands: Hands) -> None:
    before = [row["planned_date"] for row in hands.desk.rows("SELECT * FROM session ORDER BY number")]
    hands.open()
    hands.press(KEYS.Key_S)
    assert not hands.view.details.later.isVisible()
    write(hands, "day", "7 April")
    assert hands.view.details.later.word == "Move the 6 later sessions 2 weeks later too"
    hands.desk.space_on(hands.view.details.later)
    assert hands.desk.said == "6 later sessions moved 2 weeks later too."
    assert not hands.view.details.later.isVisible()
    assert hands.keyboard is field(hands, "day")
    assert when(hands, 4)[0] == "2023-05-05"
    hands.desk.key("undo")
    hands.desk.key("undo")
    assert [row["planned_date"] for row in hands.desk.rows("SELECT * FROM session ORDER BY number")] == before


def test_a_day_before_the_session_before_it_is_pointed_out(hands: Hands) -> None:
    hands.open(4)
    write(hands, "day", "20 March")
    assert hands.view.details.boxes["day"].hint.text().startswith("Session 3 is later, on ")


def test_a_session_is_added_written_and_removed_and_undo_brings_it_again(hands: Hands) -> None:
    before = numbers_and_titles(hands)
    hands.open(4)
    hands.desk.space_on(hands.view.tabs.add)
    assert hands.view.session.number == 5
    hands.type("A day of prototypes")
    hands.press(KEYS.Key_Return)
    assert numbers_and_titles(hands)[4] == (5, "A day of prototypes")
    assert len(numbers_and_titles(hands)) == 8
    hands.press(KEYS.Key_Escape)
    assert hands.keyboard is hands.view.sheet.new, "an empty run sheet begins with its first activity"
    hands.press(KEYS.Key_Space)
    assert hands.titles(5) == ["New activity"]
    hands.view.open_details("title")
    hands.desk.space_on(hands.view.details.remove)
    assert numbers_and_titles(hands) == before
    assert hands.view.session.number == 4
    hands.desk.key("undo")
    assert numbers_and_titles(hands)[4] == (5, "A day of prototypes")
    assert hands.titles(5) == ["New activity"]


def test_adding_the_session_on_show_in_the_editor_is_undone_from_another_page(hands: Hands) -> None:
    before = numbers_and_titles(hands)
    hands.open(4)
    hands.desk.space_on(hands.view.tabs.add)
    hands.desk.key("run")
    hands.desk.console.run.setFocus()
    hands.desk.console.commands["undo"]()
    assert numbers_and_titles(hands) == before
    hands.desk.pass_time(1)
    hands.desk.key("run_sheets")
    assert hands.view.session.number == 1


def test_the_session_that_is_on_show_elsewhere_may_go_and_the_next_one_is_run(hands: Hands) -> None:
    assert hands.desk.state.session.number == 1
    hands.open()
    hands.press(KEYS.Key_S)
    hands.desk.space_on(hands.view.details.remove)
    assert hands.desk.state.session.title == "Sharing insights"
    hands.desk.key("start")
    assert hands.desk.state.session.started_at is not None


def test_a_session_is_held_by_each_pair_alone_and_with_everybody_again(hands: Hands) -> None:
    hands.open(4)
    activities = hands.titles(4)
    hands.press(KEYS.Key_S)
    hands.view.details.kind.setFocus()
    hands.type("each")
    assert hands.titles(4) == []
    assert "went off its run sheet. Ctrl+Z brings them again." in hands.desk.said
    assert hands.view.details.boxes["prompts"].isVisible()
    assert not hands.view.details.boxes["start"].isVisible()
    hands.desk.key("undo")
    assert hands.titles(4) == activities
    assert hands.view.details.kind.currentText() == "with everybody"


def test_the_theme_of_a_session_is_what_the_shared_window_has_at_its_top(hands: Hands) -> None:
    hands.open()
    write(hands, "stage", "Listening first")
    hands.desk.key("start")
    assert hands.desk.state.session.stage == "Listening first"
    assert hands.view.details.stays.text() == "It has begun, so its day, its time and its words stay."
    assert field(hands, "day").isReadOnly()
    assert not hands.view.details.kind.isEnabled()
    assert not hands.view.details.remove.isVisible()


def menu_of(hands: Hands) -> QMenu:
    """Presses the menu key on the run sheet."""
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, hands.sheet.rect().center(), hands.sheet.mapToGlobal(QPoint(9, 9))
    )
    QApplication.sendEvent(hands.sheet, event)
    menu = hands.view.menu.menu
    assert menu is not None
    assert menu.isVisible()
    return menu


def chosen(menu: QMenu, words: str) -> Any:
    return next(action for action in menu.actions() if action.text().startswith(words))


def test_the_menu_key_offers_what_buttons_and_keys_do(hands: Hands) -> None:
    hands.open()
    before = hands.titles()
    hands.go_to("Break")
    QTest.keyClick(menu_of(hands), KEYS.Key_Escape)
    assert hands.sheet.hasFocus(), "the same Esc does not lead out as well"
    for words in ("Copy\tCtrl+D", "Remove\tDel", "A minute longer\t+"):
        menu_of(hands)
        hands.desk.choose(hands.sheet, words)
        hands.sheet.setCurrentRow(before.index("Break"))
    assert hands.titles() == before
    assert hands.rows()[6]["planned_seconds"] == 9 * 60
    into = chosen(menu_of(hands), "Move to another session").menu()
    into.actions()[-1].trigger()
    assert hands.view.session.number == 7
    assert hands.titles(7)[-1] == "Break"


def test_the_menu_of_what_has_been_run_says_why_it_stays(hands: Hands) -> None:
    hands.desk.key("start")
    hands.open()
    hands.press(KEYS.Key_Home)
    menu = menu_of(hands)
    assert menu.actions()[0].text() == "It is running, so it stays."
    off = {action.text().partition("\t")[0] for action in menu.actions() if not action.isEnabled()}
    assert {"Pick up and move", "Remove", "A minute longer", "Move to another session"} <= off
    assert chosen(menu, "Copy").isEnabled()
    menu.close()


def test_what_a_programme_is_for_is_kept_with_it_and_shown_among_ones_own(hands: Hands) -> None:
    hands.open()
    hands.desk.space_on(hands.view.save)
    assert hands.view.saving.about.text().startswith("Pairs of one policymaker"), "as it was made with"
    hands.type("Two towns")
    hands.press(KEYS.Key_Tab, KEYS.Key_Tab, KEYS.Key_Tab)
    assert hands.keyboard is hands.view.saving.about
    hands.press(KEYS.Key_A, held=CONTROL)
    hands.type("For councils.")
    hands.return_and_wait(lambda: "two-towns" in hands.desk.said)
    hands.desk.space_on(hands.view.save)
    hands.desk.space_on(hands.view.saving.all)
    shelf = hands.view.programmes
    assert shelf.isVisible()
    assert shelf.lines["two-towns"].programme.summary == "For councils."
    assert not shelf.lines["two-towns"].use.isVisible(), "a cohort that is there keeps its programme"
    hands.press(KEYS.Key_Escape)
    assert hands.keyboard is hands.view.save
