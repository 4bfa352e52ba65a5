"""Goals by keys: written one after another, rated in a later session, taken back, and safe in a crash."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.rules.scenes.goals import PAIR_PROMPT, GoalsScene


def view_of(desk):
    desk.key("progress")
    desk.console.progress.show_view("goals")
    QApplication.processEvents()
    return desk.console.progress.view("goals")


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def typed(words):
    """Each letter where the keyboard is then: the first one may take it elsewhere."""
    for letter in words:
        QTest.keyClicks(QApplication.focusWidget(), letter)


def write_three(desk):
    """Three people's goals without leaving the keyboard: letters, Return, down, letters …"""
    view = view_of(desk)
    typed("Sit in on two calls")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    typed("Ask before I fix")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    typed("Show a draft early")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return view


def kept(desk):
    rows = desk.rows("SELECT p.name, g.text FROM goal g JOIN participant p ON p.id = g.participant_id")
    return {row["name"]: row["text"] for row in rows}


def test_three_goals_are_written_by_letters_return_and_down(desk):
    view = write_three(desk)
    assert kept(desk) == {
        "Amara Okafor": "Sit in on two calls",
        "Tom Hughes": "Ask before I fix",
        "Rhys Davies": "Show a draft early",
    }
    assert desk.rows("SELECT * FROM note") == []  # Ctrl+Return was the goal's
    assert view.summary.text().startswith("3 goals so far. No goal yet: Priya Nair, Helen Moss")


def test_three_goals_are_rated_in_session_4_by_keys_and_undo_takes_the_last_rating_back(desk):
    write_three(desk)
    desk.console.workspace.show_session(desk.state.sessions[3].id)
    view = view_of(desk)
    view.list.setCurrentRow(1)
    view.list.setFocus()
    assert "3 goals still to look at in session 4" in view.summary.text()
    press(Qt.Key.Key_Return)
    typed("-1")
    view.list.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    typed("2")
    assert view.cards[0].meaning.text() == "+2 much more than hoped"
    view.list.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    typed("0")
    looks = "SELECT rating, session_id FROM goal_rating ORDER BY rowid"
    fourth = desk.state.sessions[3].id
    assert desk.rows(looks) == [{"rating": n, "session_id": fourth} for n in (-1, 2, 0)]
    assert "to look at" not in view.summary.text()
    desk.key("undo")
    assert [row["rating"] for row in desk.rows(looks)] == [-1, 2]
    assert desk.said == "Undone: rating a goal"


def test_a_note_is_kept_by_return_and_stands_in_the_history_of_the_next_session(desk):
    write_three(desk)
    view = view_of(desk)
    view.list.setCurrentRow(1)
    card = view.cards[0]
    card.note.setFocus()
    typed("Two calls so far")
    press(Qt.Key.Key_Return)
    desk.console.workspace.show_session(desk.state.sessions[3].id)
    assert card.note.text() == ""
    assert "Session 1: not rated · Two calls so far" in card.history.text()


def test_a_goal_is_reworded_let_go_and_taken_up_again_with_its_history(desk):
    write_three(desk)
    view = view_of(desk)
    view.list.setCurrentRow(1)
    card = view.cards[0]
    desk.space_on(card.reword)
    typed("Sit in on three calls")
    press(Qt.Key.Key_Return)
    assert card.words.text() == "Sit in on three calls"
    assert "“Sit in on two calls”" in card.history.text()
    desk.space_on(card.drop)
    assert card.gone.isVisible()
    assert not card.rating.isVisible()
    desk.space_on(card.drop)
    assert card.rating.isVisible()


def test_a_goal_is_copied_for_a_direct_message(desk):
    write_three(desk)
    view = view_of(desk)
    view.list.setCurrentRow(1)
    desk.space_on(view.cards[0].copy)
    assert QGuiApplication.clipboard().text() == "Sit in on two calls"


def test_the_same_goal_twice_is_refused_in_words_and_what_was_typed_stays(desk):
    view = write_three(desk)
    typed("Show a draft early")
    press(Qt.Key.Key_Return)
    assert desk.said == "This goal is there already, in the same words."
    assert view.field.text() == "Show a draft early"


def test_half_typed_words_are_there_again_after_a_restart_under_the_same_person(desk):
    view_of(desk)
    press(Qt.Key.Key_Down)
    typed("Half a go")
    desk.reopen()
    view = view_of(desk)
    assert view.field.text() == ""
    press(Qt.Key.Key_Down)
    assert view.field.text() == "Half a go"
    assert kept(desk) == {}


def test_markup_in_a_goal_is_shown_as_it_was_typed(desk):
    view = view_of(desk)
    typed("<b>bold</b> & <script>")
    press(Qt.Key.Key_Return)
    assert view.cards[0].words.text() == "<b>bold</b> & <script>"
    assert view.cards[0].words.textFormat() is Qt.TextFormat.PlainText


def test_the_stage_asks_for_goals_and_shows_none_of_them(desk):
    write_three(desk)
    desk.go_to("Our goals as a pair")
    desk.key("run")
    menu = desk.console.run.side.board_views
    desk.space_on(menu)
    desk.choose(menu, "Goal writing")
    assert isinstance(desk.scene, GoalsScene)
    QApplication.processEvents()
    assert PAIR_PROMPT in desk.stage_words
    assert not any(goal in " ".join(desk.stage_words) for goal in kept(desk).values())
