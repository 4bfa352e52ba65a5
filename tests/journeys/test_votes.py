"""A dot vote from the first key to the ranked stage: by person, by room, as totals, and from the chat."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from facilitator.model.people import Presence
from facilitator.rules.scene import WelcomeScene
from facilitator.rules.scenes.board import BoardScene
from facilitator.rules.scenes.vote import VoteResultScene, VoteScene
from facilitator.rules.voting import Voter

TITLES = ("Draft with a duty manager", "Next step in the first line", "A monthly call", "One to ring")


@pytest.fixture
def panel(desk):
    """The panel of a vote that has just been started, all by keys, about four cards with three dots each."""
    desk.key("start")
    for title in TITLES:
        desk.keep("idea", title)
        desk.pass_time(1)
    desk.key("vote")
    made = desk.console.pages.currentWidget().vote
    assert QApplication.focusWidget() is made.asking.question
    press(Qt.Key.Key_Return)
    return made


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def enter(text: str) -> None:
    """Types where the keyboard is, and Return."""
    QTest.keyClicks(QApplication.focusWidget(), text)
    press(Qt.Key.Key_Return)


def row_of(desk, panel, name: str):
    return panel.taking.people.rows[Voter(desk.person(name).id)]


def dots_in_file(desk) -> list[tuple[str | None, int | None, str, int]]:
    rows = desk.rows(
        "SELECT p.name, v.room, i.title, v.dots FROM vote v JOIN idea i ON i.id = v.idea_id "
        "LEFT JOIN participant p ON p.id = v.participant_id ORDER BY v.rowid"
    )
    return [(row["name"], row["room"], row["title"], row["dots"]) for row in rows]


def test_a_whole_vote_is_held_by_keys_alone(desk, panel):
    assert isinstance(desk.scene, VoteScene)
    assert {"1", "4", "One to ring", "0 of 10 in"} <= set(desk.stage_words)
    names = [p.name for p in desk.state.participants]
    assert QApplication.focusWidget() is row_of(desk, panel, names[0]).field
    for number, name in enumerate(names):
        assert QApplication.focusWidget() is row_of(desk, panel, name).field
        enter("2, 3, 3" if number % 2 else "2 2 4")
    assert panel.taking.count.text() == "10 of 10 in"
    assert panel.taking.waiting.text() == "All are in."
    assert panel.taking.close_vote.property("role") == "primary"
    assert QApplication.focusWidget() is panel.taking.close_vote
    press(Qt.Key.Key_Space)
    assert isinstance(desk.scene, VoteResultScene)
    assert [(line.place, line.title, line.dots) for line in desk.scene.lines] == [
        ("1", TITLES[1], 15),
        ("2", TITLES[2], 10),
        ("3", TITLES[3], 5),
    ]
    assert "Where to start: 30 dots from 10 people" in desk.stage_words
    assert {"1", "15 dots", TITLES[0], "0 dots"} <= set(desk.words_on(panel))


def test_nothing_on_either_window_tells_a_vote_before_the_close_typing_included(desk, panel):
    first = row_of(desk, panel, "Amara Okafor")
    QTest.keyClicks(first.field, "3 3")
    assert "3" not in first.field.displayText()
    press(Qt.Key.Key_Return)
    assert (first.field.text(), first.field.placeholderText()) == ("", "✓ 2 dots in")
    before = (desk.words_on(panel), desk.stage_words)
    QTest.keyClicks(first.field, "1 2")
    QTest.keyClick(first.field, Qt.Key.Key_Return)
    assert (desk.words_on(panel), desk.stage_words) == before
    desk.space_on(panel.taking.shown)
    assert first.field.echoMode() is QLineEdit.EchoMode.Normal
    desk.space_on(panel.taking.shown)
    assert first.field.echoMode() is QLineEdit.EchoMode.Password


def test_too_many_dots_are_said_nothing_is_taken_and_what_was_typed_stays(desk, panel):
    enter("1 2 3 4")
    assert desk.said == ("Amara Okafor has 3 dots, and these are 4. Nothing is taken yet: leave 1 dot out.")
    field = row_of(desk, panel, "Amara Okafor").field
    assert QApplication.focusWidget() is field
    assert (field.text(), field.property("invalid")) == ("1 2 3 4", "true")
    assert dots_in_file(desk) == []
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Return)
    assert len(dots_in_file(desk)) == 3
    assert QApplication.focusWidget() is row_of(desk, panel, "Tom Hughes").field


def test_who_has_not_voted_is_named_and_people_who_leave_are_not_waited_for(desk, panel):
    for _ in range(7):
        enter("1")
    assert panel.taking.count.text() == "7 of 10 in"
    assert panel.taking.waiting.text() == "Not yet: Siân, Grace, Mark"
    assert "7 of 10 in" in desk.stage_words
    desk.key("run")
    desk.space_on(desk.chip("Mark Doyle"))
    assert desk.state.presence_of(desk.person("Mark Doyle").id) is Presence.LEFT
    desk.key("board")
    assert panel.taking.waiting.text() == "Not yet: Siân, Grace"
    assert row_of(desk, panel, "Mark Doyle").field.placeholderText() == "not here"


def test_an_empty_return_goes_on_and_dots_can_be_cleared(desk, panel):
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is row_of(desk, panel, "Tom Hughes").field
    enter("1 1 1")
    desk.space_on(row_of(desk, panel, "Tom Hughes").clear)
    assert dots_in_file(desk) == []
    assert row_of(desk, panel, "Tom Hughes").field.placeholderText() == "not yet"


def test_rooms_vote_for_all_their_people(desk):
    desk.key("start")
    while not (desk.state.current and desk.state.current.grouping):
        desk.key("next")
    desk.announce()
    for title in TITLES:
        desk.keep("idea", title)
    desk.key("vote")
    panel = desk.console.pages.currentWidget().vote
    press(Qt.Key.Key_Return)
    desk.space_on(panel.taking.switch.button(1))
    rooms = panel.taking.rooms.rows
    for made in list(rooms.values()):
        assert QApplication.focusWidget() is made.field
        enter("3x1 2")
    assert panel.taking.count.text() == "10 of 10 in"
    assert {room for _, room, _, _ in dots_in_file(desk)} == {voter.room for voter in rooms}
    desk.space_on(panel.taking.switch.button(0))
    first = next(iter(panel.taking.people.rows.values()))
    assert first.field.placeholderText().startswith("with room ")
    QTest.keyClicks(first.field, "1")
    QTest.keyClick(first.field, Qt.Key.Key_Return)
    assert "would count twice" in desk.said
    desk.space_on(panel.taking.close_vote)
    assert "from 10 people" in desk.scene.title


def test_without_rooms_the_panel_says_so(desk, panel):
    desk.space_on(panel.taking.switch.button(1))
    assert any("No rooms have been announced" in words for words in desk.words_on(panel))


def test_a_voice_vote_is_taken_as_totals(desk, panel):
    desk.space_on(panel.taking.switch.button(2))
    for total in ("9", "", "7", "7"):
        enter(total)
    assert QApplication.focusWidget() is panel.taking.totals.take
    press(Qt.Key.Key_Space)
    assert dots_in_file(desk) == [
        (None, None, TITLES[0], 9),
        (None, None, TITLES[2], 7),
        (None, None, TITLES[3], 7),
    ]
    assert "✓ 23 dots in" in desk.words_on(panel)
    assert QApplication.focusWidget() is panel.taking.close_vote
    press(Qt.Key.Key_Space)
    assert desk.scene.title == "Where to start: 23 dots, counted together"
    assert [line.place for line in desk.scene.lines] == ["1", "2=", "2="]
    assert {"1", "2="} <= set(desk.stage_words)


def test_votes_are_pasted_from_the_chat_shown_as_understood_and_taken_all_or_none(desk, panel, qapp):
    desk.space_on(panel.taking.switch.button(3))
    paste = panel.taking.paste
    assert QApplication.focusWidget() is paste.field
    qapp.clipboard().setText(
        "10:04:31 From Siân Lewis to Everyone : 2 3 3\nTom: 1, 2\nBob: 4\nGrace Lin: thanks!"
    )
    QTest.keyClick(paste.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    paste.preview()
    words = desk.words_on(panel)
    assert "2 people understood, 1 line not, 1 message without a number left out" in words
    assert "Siân Lewis · 3 dots\nTom Hughes · 2 dots" in words
    assert "Line 3: nobody here is called “Bob”. Write the name as in the roster." in words
    assert not paste.take.isEnabled()
    assert dots_in_file(desk) == []
    paste.field.setPlainText(paste.field.toPlainText().replace("Bob: 4", ""))
    paste.preview()
    desk.space_on(paste.take)
    assert desk.said == "Dots of 2 people are in."
    assert panel.taking.count.text() == "2 of 10 in"
    assert len(dots_in_file(desk)) == 4
    assert paste.field.toPlainText() == ""


def test_each_step_of_a_vote_is_undone_with_one_key(desk, panel):
    enter("1 2 3")
    desk.key("undo")
    assert desk.said == "Undone: taking dots"
    assert dots_in_file(desk) == []
    desk.key("redo")
    assert len(dots_in_file(desk)) == 3
    desk.space_on(panel.taking.close_vote)
    desk.key("undo")
    assert desk.said == "Undone: closing a vote"
    assert isinstance(desk.scene, VoteScene)
    desk.space_on(panel.taking.cancel)
    assert isinstance(desk.scene, BoardScene)
    assert desk.rows("SELECT id FROM ballot") == []
    desk.key("undo")
    assert isinstance(desk.scene, VoteScene)
    assert len(dots_in_file(desk)) == 3


def test_a_result_is_hidden_again_when_the_vote_is_opened_again_and_a_new_vote_follows(desk, panel):
    enter("4")
    desk.space_on(panel.taking.close_vote)
    desk.space_on(panel.outcome.again)
    assert isinstance(desk.scene, VoteScene)
    assert panel.taking.count.text() == "1 of 10 in"
    desk.space_on(panel.taking.close_vote)
    desk.space_on(desk.console.pages.currentWidget().top.show_stage)
    assert isinstance(desk.scene, BoardScene)
    desk.space_on(panel.outcome.show_stage)
    assert isinstance(desk.scene, VoteResultScene)
    desk.space_on(panel.outcome.anew)
    assert QApplication.focusWidget() is panel.asking.question
    enter("What next?")
    assert desk.scene.title == "What next?"


def test_after_the_next_activity_the_open_vote_can_be_shown_again(desk, panel):
    assert not panel.taking.show_stage.isVisible()
    desk.key("next")
    assert not isinstance(desk.scene, VoteScene)
    desk.space_on(panel.taking.show_stage)
    assert isinstance(desk.scene, VoteScene)


def test_a_vote_goes_on_after_a_restart_and_html_in_a_card_is_shown_as_typed(desk, panel):
    html = "<b>Bold</b><script>alert(1)</script>"
    enter("1 1")
    desk.keep("idea", html)
    desk.space_on(panel.taking.cancel)
    desk.key("vote")
    assert html in desk.words_on(panel)
    assert all(shown.textFormat() is Qt.TextFormat.PlainText for shown in panel.findChildren(QLabel))
    press(Qt.Key.Key_Return)
    enter("5")
    desk.reopen()
    assert isinstance(desk.scene, VoteScene)
    assert html in " ".join(desk.stage_words)
    desk.key("vote")
    again = desk.console.pages.currentWidget().vote
    assert again.taking.count.text() == "1 of 10 in"
    assert QApplication.focusWidget() is row_of(desk, again, "Tom Hughes").field


def test_escape_gives_the_panel_back_and_a_board_without_cards_has_nothing_to_vote_on(desk):
    desk.key("vote")
    page = desk.console.pages.currentWidget()
    assert not page.vote.asking.start.isEnabled()
    press(Qt.Key.Key_Return)
    assert "There is no card to vote on" in desk.said
    assert isinstance(desk.scene, WelcomeScene)
    press(Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    assert QApplication.focusWidget() is page.top.vote
    press(Qt.Key.Key_Space)
    assert page.panel.isVisible()
