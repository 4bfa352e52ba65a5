"""Counting who speaks: one key a turn, beside the notes, and nothing of it on the stage."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.live import attendance, voice


def press(keys: str) -> None:
    """Presses keys where the keyboard is."""
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def everybody_comes(desk) -> None:
    for person in desk.state.participants:
        desk.console.workspace.in_session(attendance.tap, person.id)


def turns(desk) -> list[str]:
    """Who took a turn, in order, as the file has it."""
    sql = (
        "SELECT p.name FROM voice_turn AS v JOIN participant AS p ON p.id = v.participant_id ORDER BY v.rowid"
    )
    return [row["name"] for row in desk.rows(sql)]


def test_one_key_a_turn_and_escape_goes_back_to_the_half_typed_note(desk):
    desk.key("start")
    desk.type("Said that the let")
    desk.key("voice")
    press("112")
    press("0")
    assert turns(desk) == ["Amara Okafor", "Amara Okafor", "Tom Hughes", "Mark Doyle"]
    strip = desk.console.run.voice
    assert [strip.button(desk.person(n).id).count for n in ("Amara Okafor", "Tom Hughes")] == [2, 1]
    assert "Policy 2 turns, Operational 2" in desk.words_on(strip)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    press("ters")
    assert desk.console.capture.field.text() == "Said that the letters"
    assert len(turns(desk)) == 4


def test_undo_takes_the_last_turn_back_and_the_keyboard_stays(desk):
    desk.key("start")
    desk.key("voice")
    press("12")
    desk.key("undo")
    assert turns(desk) == ["Amara Okafor"]
    press("3")
    assert turns(desk) == ["Amara Okafor", "Rhys Davies"]


def test_a_click_counts_and_leaves_the_keyboard_with_the_note(desk):
    desk.key("start")
    desk.console.run.voice.fold.click()
    desk.type("half")
    button = desk.console.run.voice.button(desk.person("Helen Moss").id)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    press("-typed")
    assert turns(desk) == ["Helen Moss"]
    assert desk.console.capture.field.text() == "half-typed"


def test_space_on_a_persons_button_counts_and_says_so(desk):
    desk.key("start")
    desk.key("voice")
    button = desk.console.run.voice.button(desk.person("Siân Lewis").id)
    desk.space_on(button)
    assert turns(desk) == ["Siân Lewis"]
    assert button.accessibleName() == "Siân Lewis, operational: 1 turn"


def test_from_another_page_the_key_goes_to_the_run_page(desk):
    desk.key("board")
    desk.key("voice")
    press("1")
    assert turns(desk) == ["Amara Okafor"]
    assert desk.console.run.voice.isVisible()


def test_who_has_not_spoken_is_said_after_a_third_and_never_on_the_stage(desk):
    everybody_comes(desk)
    desk.key("start")
    desk.key("voice")
    press("1234567")
    strip = desk.console.run.voice
    assert not any("not spoken" in words for words in desk.words_on(strip))
    scene = msgspec.json.encode(desk.scene)
    desk.pass_time(240)
    assert "Three people have not spoken in this activity." in desk.words_on(strip)
    assert "Siân Lewis, Grace Lin, Mark Doyle" in strip.said.toolTip()
    press("890")
    assert not any("not spoken" in words for words in desk.words_on(strip))
    assert msgspec.json.encode(desk.scene) == scene
    assert not any("spoke" in words or "turn" in words for words in desk.stage_words)


def test_keys_stay_with_people_while_somebody_leaves(desk):
    everybody_comes(desk)
    desk.key("start")
    desk.console.workspace.in_session(attendance.tap, desk.person("Amara Okafor").id)
    desk.key("voice")
    press("21")
    assert turns(desk) == ["Tom Hughes"]


def test_folded_or_open_is_remembered_and_counts_come_from_the_file(desk):
    desk.key("start")
    desk.key("voice")
    press("11")
    desk.reopen()
    strip = desk.console.run.voice
    assert strip.is_open
    assert strip.button(desk.person("Amara Okafor").id).count == 2
    desk.space_on(strip.fold)
    assert QApplication.focusWidget() is desk.console.capture.field
    desk.reopen()
    assert not desk.console.run.voice.is_open
    assert "Policy 2 turns, Operational 0" in desk.words_on(desk.console.run.voice)


def test_each_pair_has_its_turns_side_by_side(desk):
    desk.key("start")
    for _ in range(3):
        desk.console.workspace.in_session(voice.tap, desk.person("Amara Okafor").id)
    desk.key("voice")
    desk.space_on(desk.console.run.voice.by_pair)
    names = [p.accessibleName() for p in desk.console.run.voice.pairs_on_show]
    assert names[0] == "Amara Okafor: 3 turns · Tom Hughes: 0 turns"
    assert len(names) == 5


def test_many_people_are_found_by_a_few_letters(desk):
    workspace = desk.console.workspace
    with workspace.store.step("people.import", workspace.now()) as step:
        for number in range(40):
            step.insert(
                "participant",
                name=f"Guest {number} <b>",
                profession="policy",
                position=90 + number,
                active=True,
            )
    changes = workspace.store.changes(step)
    workspace._tell(changes)
    desk.key("voice")
    press("/guest 27")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert turns(desk) == ["Guest 27 <b>"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    press("1")
    assert turns(desk) == ["Guest 27 <b>", "Amara Okafor"]


def test_a_message_leaves_who_speaks_in_sight(desk):
    desk.key("start")
    desk.console.workspace.said.emit("Something was done.", False)
    QApplication.processEvents()
    strip, messages = desk.console.run.voice, desk.console.messages
    assert messages.isVisible()
    folded = strip.height()
    desk.key("voice")
    QApplication.processEvents()
    assert strip.height() > folded
    foot = messages.mapTo(desk.console, messages.rect().bottomLeft()).y()
    assert foot < strip.mapTo(desk.console, strip.rect().topLeft()).y()
    desk.key("people")
    desk.console.workspace.said.emit("And again.", False)
    QApplication.processEvents()
    page = desk.console.pages
    assert messages.geometry().bottom() == page.geometry().bottom()
