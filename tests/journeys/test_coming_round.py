"""The coming round: planned ahead, shaped by dragging, by keys and from menus, and never lost at F8."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from facilitator.errors import UserError
from facilitator.live import rounds
from facilitator.live.rounds import ComingRound
from facilitator.rules import room_pages
from facilitator.rules.grouping import Planned
from ui.widgets.room_chip import RoomChip

DAY = "A day in my work"


@pytest.fixture
def day(desk):
    """The rotation is on, and its first round is planned."""
    desk.go_to(DAY)
    planned(desk)
    desk.console.resize(1440, 900)
    QApplication.processEvents()
    return desk


def planned(desk) -> ComingRound:
    """The coming round, once it is there."""
    desk.wait_until(lambda: desk.console.workspace.coming is not None)
    return desk.console.workspace.coming


def after(desk, change: Callable[[], object]) -> ComingRound:
    """The coming round after something that changes it."""
    before = planned(desk)
    change()
    desk.wait_until(lambda: desk.console.workspace.coming not in (None, before))
    QApplication.processEvents()
    return desk.console.workspace.coming


def card(desk):
    return desk.console.run.current.coming


def chip(desk, participant_id: str) -> RoomChip:
    found = card(desk).board.find_chip(participant_id)
    assert found is not None
    assert found.isVisible()
    return found


def drag(desk, participant_id: str, to, at: QPoint | None = None) -> None:
    """Presses on somebody, draws them over another part, and lets go."""
    held = chip(desk, participant_id)
    spot = held.mapFromGlobal(to.mapToGlobal(at or to.rect().center()))
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(held, button, pos=held.rect().center())
    QTest.mouseMove(held, held.rect().center() + QPoint(30, 0))
    QTest.mouseMove(held, spot)
    QTest.mouseRelease(held, button, pos=spot)


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def test_the_round_stands_on_the_page_before_f8_which_announces_it_at_once(day):
    coming = planned(day)
    assert card(day).heading.text() == "Coming: round 1 of 3"
    assert "no repeats" in card(day).verdict.text()
    assert all(chip(day, i).accessibleName().endswith("room 1") for i in coming.rooms[0])
    day.key("round")
    seated = {(s.room, s.participant_id) for s in day.state.seats}
    assert seated == {(n, i) for n, room in enumerate(coming.rooms, start=1) for i in room}


def test_the_coming_round_says_how_many_move_but_for_the_first_of_a_session(day):
    assert "move" not in card(day).verdict.text()
    day.announce()
    day.pass_time(60)
    coming = planned(day)
    assert card(day).verdict.text() == f"{coming.verdict} · {len(coming.moves)} moves"
    after(day, lambda: day.key("same_rooms"))
    assert card(day).verdict.text() == "shaped by hand · nobody moves"


def test_where_there_are_no_rooms_nothing_is_planned(desk):
    desk.key("start")
    QApplication.processEvents()
    assert not desk.console.workspace.planning.busy
    assert not card(desk).isVisible()


def test_after_the_last_round_no_further_one_is_planned(day):
    for _ in range(3):
        planned(day)
        day.announce()
    QApplication.processEvents()
    assert not day.console.workspace.planning.busy
    assert not card(day).isVisible()


def test_when_somebody_leaves_the_round_is_planned_anew_without_them(day):
    gone = day.state.here[0]
    coming = after(day, lambda: day.space_on(day.chip(gone.name)))
    assert gone.id not in {i for room in coming.rooms for i in room}
    assert card(day).board.find_chip(gone.id) is None


def test_a_note_plans_nothing_anew(day):
    before = planned(day)
    day.keep("note", "nobody had asked me")
    assert day.console.workspace.coming is before


def test_a_person_is_dragged_into_another_room_and_undo_brings_them_back(day):
    before = planned(day)
    who = before.rooms[0][0]
    cell = card(day).board.cell(3)
    coming = after(day, lambda: drag(day, who, cell, QPoint(20, 8)))
    assert who in coming.rooms[2]
    assert coming.by_hand
    assert "shaped by hand" in card(day).verdict.text()
    assert "would be alone" in card(day).warning.text()
    assert after(day, lambda: day.key("undo")).rooms == before.rooms


def test_a_person_dropped_on_another_changes_rooms_with_them(day):
    before = planned(day)
    one, other = before.rooms[0][0], before.rooms[4][0]
    coming = after(day, lambda: drag(day, one, chip(day, other)))
    assert one in coming.rooms[4]
    assert other in coming.rooms[0]


def test_a_person_dropped_on_the_empty_place_has_a_new_room(day):
    before = planned(day)
    who = before.rooms[0][0]
    coming = after(day, lambda: drag(day, who, card(day).board.cell(6)))
    assert coming.rooms[5] == (who,)


def test_a_person_dropped_beside_the_rooms_stays_where_they_were(day):
    before = planned(day)
    drag(day, before.rooms[0][0], day.console.run.sheet)
    assert day.console.workspace.coming is before
    assert card(day).warning.isHidden()


def test_by_keys_somebody_is_picked_up_taken_two_rooms_on_and_dropped(day):
    who = planned(day).rooms[0][0]
    chip(day, who).setFocus()
    press(Qt.Key.Key_Return)
    assert card(day).warning.text().endswith("Return drops")
    press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert "would go into room 3" in card(day).warning.text()
    coming = after(day, lambda: press(Qt.Key.Key_Return))
    assert who in coming.rooms[2]
    assert QApplication.focusWidget() is chip(day, who)


def test_a_rooms_number_can_be_typed_and_s_chooses_whom_to_swap_with(day):
    before = planned(day)
    who = before.rooms[0][0]
    chip(day, who).setFocus()
    press(Qt.Key.Key_M, Qt.Key.Key_4, Qt.Key.Key_S)
    assert "would swap" in card(day).warning.text()
    coming = after(day, lambda: press(Qt.Key.Key_Return))
    assert who in coming.rooms[3]
    assert before.rooms[3][0] in coming.rooms[0]


def test_escape_lets_go_of_who_was_picked_up(day):
    before = planned(day)
    chip(day, before.rooms[0][0]).setFocus()
    press(Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert card(day).warning.isHidden()
    press(Qt.Key.Key_Right)
    assert day.console.workspace.coming is before
    assert QApplication.focusWidget() is not chip(day, before.rooms[0][0])


def test_the_menu_of_a_person_moves_them_too(day):
    who = planned(day).rooms[0][0]
    chip(day, who).setFocus()
    press(Qt.Key.Key_Menu)
    menu = next(m for m in card(day).board.findChildren(QMenu) if m.isVisible())
    words = next(a.text() for a in menu.actions() if a.text().startswith("Move to room 2"))
    assert who in after(day, lambda: day.choose(card(day).board, words)).rooms[1]


def test_who_met_before_is_warned_of_in_words_before_and_after_the_drop(day):
    first = planned(day)
    coming = after(day, day.announce)
    one, other = first.rooms[0]
    room = next(n for n, members in enumerate(coming.rooms, start=1) if other in members)
    chip(day, one).setFocus()
    press(Qt.Key.Key_M, Qt.Key(Qt.Key.Key_0 + room))
    assert "met earlier in this session" in card(day).warning.text()
    after(day, lambda: press(Qt.Key.Key_Return))
    assert "met earlier in this session" in card(day).warning.text()
    assert chip(day, one).met.startswith("met ")
    assert "met " in chip(day, one).accessibleName()
    assert card(day).board.cell(room).words == f"{room} · met before"


def test_a_pinned_room_stays_when_somebody_leaves(day):
    before = planned(day)
    coming = after(day, lambda: day.space_on(card(day).board.cell(2).lock))
    assert coming.pinned == {2}
    gone = next(p for p in day.state.here if p.id in before.rooms[4])
    coming = after(day, lambda: day.space_on(day.chip(gone.name)))
    assert set(before.rooms[1]) in [set(room) for room in coming.rooms]


def test_the_same_rooms_come_again_by_a_key_and_are_given_up_by_another(day):
    first = planned(day)
    anew = after(day, day.announce)
    again = after(day, lambda: day.key("same_rooms"))
    assert [set(room) for room in again.rooms] == [set(room) for room in first.rooms]
    assert after(day, lambda: day.key("plan_anew")).rooms == anew.rooms


def slow(found: threading.Event, stopped: list[bool]) -> Callable[..., ComingRound]:
    """A search that reports once it may, and then goes on until it is stopped."""
    quick = rounds.coming

    def search(state, seats, *, stop, report, **named) -> ComingRound:
        best = quick(state, seats, **named)
        while not found.wait(0.005):
            if stop():
                break
        report(Planned((best.rooms,), 3, 0))
        while not stop():
            threading.Event().wait(0.005)
        stopped.append(True)
        return best

    return search


def test_f8_announces_the_best_so_far_of_a_search_that_goes_on(desk, monkeypatch):
    found, stopped = threading.Event(), []
    monkeypatch.setattr(rounds, "coming", slow(found, stopped))
    found.set()
    desk.go_to(DAY)
    desk.wait_until(lambda: "3 repeats so far" in card(desk).verdict.text())
    assert desk.state.seats == ()
    desk.announce()
    assert len(desk.state.seats) == 10


def test_a_long_search_may_be_ended_with_the_best_so_far_and_nothing_is_announced(desk, monkeypatch):
    found, stopped = threading.Event(), []
    monkeypatch.setattr(rounds, "coming", slow(found, stopped))
    found.set()
    desk.go_to(DAY)
    desk.wait_until(lambda: "3 repeats so far" in card(desk).verdict.text())
    assert not card(desk).take.isVisible()
    desk.wait_until(card(desk).take.isVisible)
    desk.space_on(card(desk).take)
    desk.wait_until(lambda: desk.console.workspace.coming is not None)
    assert not card(desk).take.isVisible()
    assert desk.state.seats == ()


def test_f8_before_anything_is_found_is_not_lost(desk, monkeypatch):
    found, stopped = threading.Event(), []
    monkeypatch.setattr(rounds, "coming", slow(found, stopped))
    desk.go_to(DAY)
    desk.key("round")
    assert desk.console.workspace.planning.wanted
    found.set()
    desk.wait_until(lambda: len(desk.state.seats) == 10)


def test_an_older_search_is_stopped_when_things_change_and_when_the_window_closes(desk, monkeypatch):
    found, stopped = threading.Event(), []
    monkeypatch.setattr(rounds, "coming", slow(found, stopped))
    desk.go_to(DAY)
    busy = desk.console.workspace.planning
    desk.while_running(lambda: None)
    desk.space_on(desk.chip(desk.state.here[0].name))
    desk.wait_until(lambda: stopped)
    assert busy.busy
    desk.while_running(lambda: None)
    desk.close()
    desk.wait_until(lambda: len(stopped) == 2)


def test_wishes_that_clash_are_shown_in_the_card_and_said_at_f8(desk, monkeypatch):
    words = "Amara Okafor and Tom Hughes are to be apart and together; take one wish back."

    def clash(*given: object, **named: object) -> ComingRound:
        raise UserError(words)

    monkeypatch.setattr(rounds, "coming", clash)
    desk.go_to(DAY)
    desk.wait_until(card(desk).trouble.isVisible)
    assert card(desk).trouble.text() == words
    assert desk.said == ""
    desk.key("round")
    desk.wait_until(lambda: desk.said)
    assert desk.said == words
    assert card(desk).trouble.text() == words


def test_many_rooms_turn_by_themselves_and_by_key_on_the_stage(day, monkeypatch):
    monkeypatch.setattr(room_pages, "MOST_ROOMS", ((9, 2),))
    day.announce()

    def page() -> str:
        return next(words for words in day.stage_words if words.startswith("page "))

    assert page() == "page 1 of 3 · rooms 1 to 2"
    day.pass_time(8)
    assert page() == "page 2 of 3 · rooms 3 to 4"
    day.pass_time(4)
    day.key("page_on")
    assert page() == "page 3 of 3 · rooms 5 to 5"
    day.pass_time(7)
    assert page() == "page 3 of 3 · rooms 5 to 5"
    day.key("page_back")
    day.key("page_back")
    assert page() == "page 1 of 3 · rooms 1 to 2"
    day.pass_time(20)
    preview = [text.text for text in day.console.run.side.preview.drawn]
    assert page() in preview


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080)])
def test_the_rooms_of_ten_people_fit_below_the_clock_and_its_keys(day, width, height):
    day.console.resize(1920, 1080)
    QApplication.processEvents()
    day.console.resize(width, height)
    for _ in range(3):
        QApplication.processEvents()
    board = card(day).board
    assert board.height() == board.heightForWidth(board.width())
    assert not board.visibleRegion().isEmpty()
    assert board.visibleRegion().boundingRect() == board.rect()
    for part in (day.console.run.current.clock, day.console.run.current.buttons.round):
        assert part.visibleRegion().boundingRect() == part.rect()
