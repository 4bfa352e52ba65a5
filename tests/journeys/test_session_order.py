"""Sessions of the programme change places: by drawing a tab along, by keys, buttons and menus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator import places
from facilitator.live import session_plan

from .conftest import Desk
from .test_run_sheet_editor import ALT, KEYS, LEFT, Hands

RIGHT = Qt.MouseButton.RightButton


@pytest.fixture
def hands(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hands:
    monkeypatch.setattr(places, "config_place", lambda: tmp_path / "config")
    return Hands(desk)


def titles(hands: Hands) -> list[str]:
    return [row["title"] for row in hands.desk.rows("SELECT title FROM session ORDER BY number")]


def days(hands: Hands) -> list[str]:
    return [row["planned_date"] for row in hands.desk.rows("SELECT * FROM session ORDER BY number")]


def tab(hands: Hands, number: int):
    session = next(s for s in hands.desk.state.sessions if s.number == number)
    return hands.view.tabs.button(session.id)


def carry(hands: Hands, number: int, before: int, *, off: int = 0) -> QPoint:
    """Draws a session's tab to just before another one, or as far below it as ``off``; it is still held."""
    button, there = tab(hands, number), tab(hands, before)
    QTest.mousePress(button, LEFT, pos=button.rect().center())
    QTest.mouseMove(button, button.rect().center() + QPoint(-30, 0))
    to = button.mapFromGlobal(there.mapToGlobal(QPoint(4, there.height() // 2 + off)))
    QTest.mouseMove(button, to)
    return to


def test_a_session_is_drawn_along_the_tabs_and_the_days_stay_in_order(hands: Hands) -> None:
    hands.open(7)
    before, when = titles(hands), days(hands)
    button = tab(hands, 4)
    to = carry(hands, 4, 2)
    assert hands.view.sheet.said.text() == "“Sharing insights” would be session 2, on 31 March 2023."
    assert button.property("lit") == "true"
    assert titles(hands) == before, "nothing is written while it is carried"
    QTest.mouseRelease(button, LEFT, pos=to)
    assert titles(hands) == [before[0], before[3], *before[1:3], *before[4:]]
    assert days(hands) == when
    assert hands.desk.said.startswith("“Sharing insights” is session 2 now, on 31 March 2023.")
    assert hands.view.session.number == 7, "what is on show stays on show"
    assert button.property("lit") == "false"
    hands.desk.key("undo")
    assert titles(hands) == before
    hands.desk.key("redo")
    assert titles(hands)[1] == before[3]


def test_a_session_that_is_let_go_where_it_was_or_far_away_stays(hands: Hands) -> None:
    hands.open()
    before, step = titles(hands), hands.desk.console.workspace.store.newest()
    for there, off in ((4, 0), (5, 0), (2, 300)):
        button = tab(hands, 4)
        QTest.mouseRelease(button, LEFT, pos=carry(hands, 4, there, off=off))
        assert hands.view.session.number == 1, "to carry a session is not to press its button"
    assert titles(hands) == before
    assert hands.desk.console.workspace.store.newest() == step


def test_esc_gives_a_session_up_that_is_carried(hands: Hands) -> None:
    hands.open()
    before, button = titles(hands), tab(hands, 4)
    to = carry(hands, 4, 2)
    hands.press(KEYS.Key_Escape)
    QTest.mouseRelease(button, LEFT, pos=to)
    assert titles(hands) == before
    assert hands.view.isVisible(), "the same Esc does not lead out as well"
    assert hands.view.sheet.said.isHidden()


def test_alt_and_an_arrow_move_the_session_on_show_and_its_tab_keeps_the_keyboard(hands: Hands) -> None:
    hands.open(4)
    before, when = titles(hands), days(hands)
    hands.press(KEYS.Key_Left, held=ALT)
    assert titles(hands)[2:4] == [before[3], before[2]]
    assert hands.sheet.hasFocus()
    assert hands.view.session.title == "Sharing insights"
    assert hands.view.sheet.when.text().startswith("14 April 2023")
    button = tab(hands, 2)
    button.setFocus()
    hands.press(KEYS.Key_Right, held=ALT)
    assert titles(hands)[1:3] == [before[3], before[1]]
    assert hands.keyboard is button, "the same tab, which is the third now"
    hands.press(KEYS.Key_Right, KEYS.Key_Right, KEYS.Key_Right, KEYS.Key_Right, held=ALT)
    assert titles(hands)[-1] == before[1]
    hands.press(KEYS.Key_Right, held=ALT)
    assert titles(hands)[-1] == before[1], "there is nothing further on"
    assert days(hands) == when


def test_buttons_among_the_fields_of_a_session_move_it_for_whoever_does_not_drag(hands: Hands) -> None:
    hands.open(7)
    hands.press(KEYS.Key_S)
    fields = hands.view.details
    assert not fields.later_on.isEnabled(), "it is the last"
    for _ in range(6):
        hands.desk.space_on(fields.earlier)
    assert titles(hands)[0] == "Identifying opportunities"
    assert hands.keyboard is fields.later_on, "earlier makes no sense any more"
    hands.desk.space_on(fields.later_on)
    assert titles(hands)[1] == "Identifying opportunities"


def test_the_menu_of_a_tab_moves_its_session(hands: Hands) -> None:
    hands.open()
    before, button = titles(hands), tab(hands, 4)
    at = button.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, button.mapToGlobal(at))
    QApplication.sendEvent(button, event)
    menu = hands.view.menu.menu
    assert menu is not None
    assert menu.isVisible()
    assert hands.view.session.number == 4
    hands.desk.choose(hands.view.tabs, "Move the session later\tAlt+→")
    assert titles(hands)[3:5] == [before[4], before[3]]


def test_a_click_on_the_tab_of_the_session_on_show_leaves_it_pressed(hands: Hands) -> None:
    hands.open(4)
    QTest.mouseClick(tab(hands, 4), LEFT)
    assert tab(hands, 4).isChecked()


def test_the_session_that_is_first_now_is_the_one_that_is_started(hands: Hands) -> None:
    hands.open(4)
    hands.press(*[KEYS.Key_Left] * 3, held=ALT)
    assert hands.desk.state.session.title == "Sharing insights"
    hands.desk.key("undo")
    hands.desk.key("undo")
    hands.desk.key("undo")
    assert hands.desk.state.session.title == "Building empathy"
    hands.desk.key("redo")
    hands.desk.key("redo")
    hands.desk.key("redo")
    hands.desk.key("start")
    assert hands.desk.state.session.title == "Sharing insights"
    hands.open(1)
    hands.press(KEYS.Key_Right, held=ALT)
    assert hands.desk.said == "Session 1 has begun, so it stays as it was planned."
    assert session_plan.start_of(hands.desk.state.sessions[0], "Europe/London").hour == 9
