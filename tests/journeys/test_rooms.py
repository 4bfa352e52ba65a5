"""Breakout rounds: F8 announces rooms, F5 starts their turns, and the meeting tool is told who moves."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from facilitator.capture.store import Changes
from facilitator.model.people import Presence
from facilitator.rules.scene import ActivityScene, RoomsScene
from ui.console.announced_room import AnnouncedRoom
from ui.console.keys import KEYS

THREES, PAIRS, DAY = "Listening in threes", "Pairs meet for the first time", "A day in my work"
LATE = "Siân Lewis"


def names_on_stage(desk) -> list[str]:
    """Everybody whose name stands in a room on the shared window."""
    assert isinstance(desk.scene, RoomsScene)
    return [person.name for room in desk.scene.rooms for person in room.people]


@pytest.fixture
def here(desk) -> set[str]:
    """The session is in its threes; everybody but one is here."""
    desk.chip(LATE).marked.emit(desk.person(LATE).id, Presence.LATE)
    desk.go_to(THREES)
    return {p.name for p in desk.state.participants} - {LATE}


def test_f8_shows_everybody_who_is_here_in_one_room_and_nobody_else(desk, here):
    desk.announce()
    shown = names_on_stage(desk)
    assert len(shown) == len(set(shown))
    assert set(shown) == here
    assert set(here) <= set(desk.stage_words)
    assert LATE not in desk.stage_words
    assert desk.console.run.current.rooms.state.text() == "3 rooms"
    assert desk.said == "Round 1 announced: 3 rooms."


def test_a_room_with_more_people_than_turns_is_named_as_somebody_there_shares_one(desk):
    desk.go_to(THREES)
    desk.announce()
    rooms = desk.scene.rooms
    crowded = [room.number for room in rooms if len(room.people) > 3]
    assert len(crowded) == 1
    shown = desk.console.run.current.rooms.crowded
    assert shown.isVisible()
    assert shown.text() == f"More people than turns in room {crowded[0]}: say who shares a turn."


def test_where_everybody_has_a_turn_no_room_is_named(desk, here):
    desk.announce()
    assert not desk.console.run.current.rooms.crowded.isVisible()


def test_f5_then_starts_the_turns_and_the_stage_shows_their_countdown(desk, here):
    desk.announce()
    desk.key("start")
    assert isinstance(desk.scene, ActivityScene)
    assert desk.scene.countdown.turns == ("First speaker", "Second speaker", "Third speaker")
    assert "04:00" in desk.stage_words
    desk.pass_time(4 * 60 + 30)
    assert desk.scene.countdown.index(desk.clock.now()) == 1
    assert "03:30" in desk.stage_words
    assert desk.console.run.current.second.text() == "Second speaker 03:30"
    desk.space_on(desk.console.run.current.buttons.stop_turns)
    assert desk.scene.countdown.turns == ()


def test_a_pause_stops_the_turns_with_the_activity(desk, here):
    desk.announce()
    desk.key("start")
    desk.pass_time(60)
    desk.key("pause")
    desk.pass_time(600)
    assert "03:00" in desk.stage_words
    desk.key("pause")
    desk.pass_time(60)
    assert "02:00" in desk.stage_words


def card(desk):
    """The announced round on the Run page."""
    return desk.console.run.current.rooms


def rooms_by_name(desk) -> dict[int, set[str]]:
    """The rooms of the latest round in the file, by number, with people's names."""
    names = {p.id: p.name for p in desk.state.participants}
    current = desk.state.current
    rooms = desk.state.rooms_in(current.id, desk.state.latest_round(current.id))
    return {number: {names[i] for i in room} for number, room in rooms.items()}


def marked_as_changed(desk) -> set[int]:
    """The rooms on the card that have the word beside them."""
    cells = card(desk).findChildren(AnnouncedRoom)
    return {cell.number for cell in cells if cell.isVisible() and cell.changed.isVisible()}


def one_leaves_a_pair(desk) -> tuple[str, str]:
    """Somebody of a room of two leaves; gives who, and who is left."""
    gone, alone = sorted(next(room for room in rooms_by_name(desk).values() if len(room) == 2))
    desk.space_on(desk.chip(gone))
    return gone, alone


def test_who_leaves_on_the_way_is_out_of_the_rooms_at_once_on_both_screens(desk, here):
    desk.announce()
    before = rooms_by_name(desk)
    number = next(n for n, room in before.items() if len(room) == 3)
    gone = sorted(before[number])[0]
    desk.space_on(desk.chip(gone))
    assert rooms_by_name(desk) == {**before, number: before[number] - {gone}}
    assert set(names_on_stage(desk)) == here - {gone}
    assert gone not in desk.stage_words
    assert marked_as_changed(desk) == {number}
    assert desk.state.latest_round(desk.state.current.id) == 1


def test_who_is_left_alone_on_the_way_joins_another_room_and_one_undo_takes_all_of_it_back(desk):
    desk.go_to(PAIRS)
    desk.announce()
    before, shown = rooms_by_name(desk), desk.scene.rooms
    gone, alone = one_leaves_a_pair(desk)
    (joined,) = [n for n, room in rooms_by_name(desk).items() if alone in room]
    assert desk.said == f"{gone}: left. {alone} joins room {joined}."
    assert len(rooms_by_name(desk)[joined]) == 3
    assert marked_as_changed(desk) == {joined}
    assert card(desk).state.text() == "4 rooms"
    desk.key("undo")
    assert rooms_by_name(desk) == before
    assert desk.scene.rooms == shown
    assert desk.state.presence_of(desk.person(gone).id).here
    assert marked_as_changed(desk) == set()


def test_the_late_one_joins_the_announced_round_at_once(desk, here):
    desk.announce()
    before = rooms_by_name(desk)
    desk.space_on(desk.chip(LATE))
    assert sorted(names_on_stage(desk)) == sorted({*here, LATE})
    (joined,) = [n for n, room in rooms_by_name(desk).items() if LATE in room]
    assert rooms_by_name(desk) == {**before, joined: {*before[joined], LATE}}
    assert marked_as_changed(desk) == {joined}


def test_the_word_changed_goes_when_people_begin_to_talk(desk, here):
    desk.announce()
    desk.space_on(desk.chip(LATE))
    assert marked_as_changed(desk)
    desk.key("start")
    assert marked_as_changed(desk) == set()


def test_while_people_talk_their_rooms_stay_and_who_is_alone_joins_another_by_one_key(desk):
    desk.go_to(DAY)
    desk.announce()
    desk.key("start")
    before = rooms_by_name(desk)
    gone, alone = one_leaves_a_pair(desk)
    assert rooms_by_name(desk) == before
    (number,) = [n for n, room in before.items() if alone in room]
    assert card(desk).alone_text.text() == f"{alone} is alone in room {number}"
    assert card(desk).mend.isVisible()
    desk.key("mend")
    (joined,) = [n for n, room in rooms_by_name(desk).items() if alone in room]
    assert joined != number
    assert desk.said == f"{alone} joins room {joined}."
    assert not card(desk).alone.isVisible()
    assert joined in marked_as_changed(desk)
    desk.key("undo")
    assert rooms_by_name(desk) == before
    assert not desk.state.presence_of(desk.person(gone).id).here
    desk.space_on(card(desk).mend)
    assert not card(desk).alone.isVisible()


def test_where_nobody_is_alone_the_key_says_so(desk, here):
    desk.announce()
    desk.key("mend")
    assert desk.said == "Nobody is alone or without a room."


def test_a_round_is_undone_and_done_again(desk, here):
    desk.announce()
    rooms = desk.scene.rooms
    desk.key("undo")
    assert desk.state.seats == ()
    assert isinstance(desk.scene, ActivityScene)
    assert not desk.console.run.current.rooms.isVisible()
    desk.key("redo")
    assert desk.scene.rooms == rooms


def test_mentors_meet_in_their_own_rooms_and_a_rotation_brings_new_ones_each_round(desk):
    desk.go_to(PAIRS)
    desk.announce()
    pairs = {frozenset(p.members) for p in desk.state.pairs}
    met = {frozenset(s.participant_id for s in desk.state.seats if s.room == room) for room in range(1, 6)}
    assert met == pairs
    desk.go_to(DAY)
    for number in (1, 2, 3):
        desk.announce()
        assert desk.scene.round == number
        new = {frozenset(person.name for person in room.people) for room in desk.scene.rooms}
        names = {p.id: p.name for p in desk.state.participants}
        assert not new & {frozenset(names[i] for i in pair) for pair in met}
        met |= {frozenset(i for i, name in names.items() if name in room) for room in new}


def test_f8_where_there_are_no_rooms_says_so(desk):
    desk.key("start")
    desk.key("round")
    desk.wait_until(lambda: desk.said)
    assert desk.said == "This activity has no breakout rooms."
    assert desk.state.seats == ()


def test_the_rooms_are_copied_for_the_chat_with_the_question(desk, here, qapp):
    desk.announce()
    for does in (lambda: desk.space_on(card(desk).copy), lambda: desk.key("copy_rooms")):
        qapp.clipboard().clear()
        does()
        copied = qapp.clipboard().text()
        assert copied.startswith("Listening in threes\nRoom 1: ")
        assert f"Talk about: {desk.state.current.talk_about}" in copied
        assert all(name in copied for name in here)
        assert LATE not in copied


def test_one_key_copies_who_moves_where_and_the_first_time_all_the_rooms(desk, qapp):
    desk.go_to(PAIRS)
    desk.key("copy_moves")
    assert desk.said == "No rooms have been announced in this activity yet."
    desk.announce()
    was = rooms_by_name(desk)
    assert card(desk).state.text() == "5 rooms"
    assert not card(desk).moves.isVisible()
    desk.key("copy_moves")
    assert "Room 5: " in qapp.clipboard().text()
    desk.pass_time(60)
    desk.go_to(DAY)
    desk.announce()
    moved = {
        f"{name}: room {next(n for n, room in was.items() if name in room)} → room {number}"
        for number, room in rooms_by_name(desk).items()
        for name in room - was[number]
    }
    assert card(desk).state.text() == f"5 rooms · {len(moved)} moves"
    shown = card(desk).moves.text().replace("\N{NO-BREAK SPACE}", " ")
    assert all(line.split(":")[0] in shown for line in moved)
    desk.key("copy_moves")
    first, *others = qapp.clipboard().text().split("\n")
    assert first == f"{len(moved)} moves"
    assert set(others) == moved
    desk.space_on(card(desk).copy_the_moves)
    assert desk.said == f"On the clipboard: {len(moved)} moves."
    desk.key("copy_rooms")
    assert qapp.clipboard().text().startswith("A day in my work · Round 1 of 3\n")


def test_more_moves_than_fit_are_asked_for(desk, monkeypatch):
    monkeypatch.setattr("ui.console.rooms_card.MOST_MOVES", 2)
    desk.go_to(PAIRS)
    desk.announce()
    desk.pass_time(60)
    desk.go_to(DAY)
    desk.announce()
    assert card(desk).all_moves.word == "All 5 moves"
    assert card(desk).moves.text().count("→") == 2
    desk.space_on(card(desk).all_moves)
    assert card(desk).moves.text().count("→") == 5
    desk.space_on(card(desk).all_moves)
    assert card(desk).moves.text().count("→") == 2


def test_f1_lists_the_keys_of_the_rooms(desk):
    desk.key("help")
    shown = desk.console.guide.help.text.toPlainText()
    mine = [key for key in KEYS if key.name in ("mend", "copy_moves", "copy_rooms")]
    assert all(f"{key.sequence}\n{key.words}" in shown for key in mine)


def test_the_rooms_are_saved_for_zoom_while_the_session_goes_on(desk, here, tmp_path):
    desk.announce()
    desk.space_on(card(desk).zoom)
    dialog = card(desk).findChild(QFileDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    desk.keep("note", "meanwhile")
    assert desk.state.notes[-1].text == "meanwhile"
    target = tmp_path / "rooms.csv"
    dialog.selectFile(str(target))
    dialog.accept()
    desk.wait_until(card(desk).saving.text)
    assert card(desk).saving.text().startswith("✓ 9 people in 3 rooms written to rooms.csv.")
    lines = target.read_text(encoding="utf-8").splitlines()
    addresses = {p.email for p in desk.state.here}
    assert {line.split(",")[1] for line in lines[1:]} == addresses
    assert not any(name in target.read_text(encoding="utf-8") for name in here)


def test_who_has_no_address_is_named_and_the_words_go_with_the_rooms(desk, here, tmp_path):
    nobody = desk.person("Grace Lin")
    with desk.console.workspace.store.step("roster.import", desk.clock.now()) as step:
        step.update("participant", nobody.id, email="")
    desk.console.workspace.do(lambda store, now: Changes(kinds=frozenset({"participant"})))
    desk.announce()
    desk.space_on(card(desk).zoom)
    card(desk).saving.save(tmp_path / "rooms.csv")
    desk.wait_until(card(desk).saving.text)
    assert (
        card(desk).saving.text().endswith("Without an e-mail address, so to be put there by hand: Grace Lin.")
    )
    desk.announce()
    assert not card(desk).saving.isVisible()


def test_closing_while_rooms_are_saved_leaves_a_whole_file(desk, here, tmp_path):
    desk.announce()
    desk.space_on(card(desk).zoom)
    target = tmp_path / "rooms.csv"
    desk.while_running(lambda: card(desk).saving.save(target))
    desk.close()
    desk.wait_until(target.exists)
    assert len(target.read_text(encoding="utf-8").splitlines()) == 10


@pytest.mark.parametrize("name", ["notes.txt", "pilot.cohort", "no-folder/rooms.csv"])
def test_a_file_that_holds_no_rooms_for_zoom_is_not_written_over(desk, here, tmp_path, name):
    target = tmp_path / name
    if target.parent.is_dir():
        target.write_text("mine", encoding="utf-8")
    desk.announce()
    desk.space_on(card(desk).zoom)
    card(desk).saving.save(target)
    desk.wait_until(card(desk).saving.text)
    assert str(target.parent) in card(desk).saving.text()
    assert card(desk).saving.property("role") == "danger"
    assert not target.exists() or target.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_the_announced_round_leaves_the_coming_one_in_sight(desk, size):
    desk.go_to(DAY)
    desk.announce()
    desk.console.resize(*size)
    desk.console.messages.hide()
    desk.wait_until(lambda: desk.console.workspace.coming is not None)
    QApplication.processEvents()
    coming = desk.console.run.current.coming
    assert not coming.board.cell(1).visibleRegion().isEmpty()


def test_report_backs_give_each_room_its_time_on_the_second_clock(desk, here):
    desk.announce()
    desk.space_on(desk.console.run.current.buttons.report)
    desk.choose(desk.console.run.current, "1 min for each room")
    assert desk.scene.countdown.turns == ("Room 1", "Room 2", "Room 3")
    assert "01:00" in desk.stage_words
