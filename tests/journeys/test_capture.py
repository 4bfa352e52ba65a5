"""What is said is kept within seconds: notes of every kind, ideas, undo, drafts, and a full disk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from facilitator.model.programme import NoteKind
from facilitator.rules.scenes.board import BoardScene

WORDS = "Claimants ring three times because the letter has no date"
IDEA = "Put the next step in the first line"


def choose_in(box, words: str) -> None:
    """Chooses in a combo box by the arrow keys."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.currentText() != words and box.currentIndex() < box.count() - 1:
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == words


def test_a_note_takes_three_strokes_and_is_in_the_file_at_once(desk):
    desk.key("start")
    desk.pass_time(95)
    desk.keep("note", WORDS)
    (row,) = desk.rows(
        "SELECT note.text, note.kind, note.created_at, note.participant_id, activity.title "
        "FROM note JOIN activity ON activity.id = note.activity_id"
    )
    assert row == {
        "text": WORDS,
        "kind": "insight",
        "created_at": "2023-03-24T09:28:35.000000Z",
        "participant_id": None,
        "title": desk.title,
    }
    capture = desk.console.capture
    assert capture.field.text() == ""
    assert capture.kept.text() == "✓ kept 9:28am"
    assert WORDS in desk.words_on(desk.console.run.current.kept)


def test_a_note_can_be_kept_before_the_session_begins(desk):
    desk.keep("note", WORDS)
    (row,) = desk.rows("SELECT text, activity_id FROM note")
    assert row == {"text": WORDS, "activity_id": None}


def test_a_note_can_be_about_a_person(desk):
    desk.key("start")
    desk.key("note")
    choose_in(desk.console.capture.person, "Tom Hughes")
    desk.type(WORDS)
    desk.key("keep")
    (row,) = desk.rows("SELECT name FROM note JOIN participant ON participant.id = note.participant_id")
    assert row == {"name": "Tom Hughes"}
    assert any("Tom Hughes" in text for text in desk.words_on(desk.console.run.current.kept))
    assert desk.console.capture.person.currentText() == "about nobody"


def test_each_of_the_six_kinds_can_be_chosen_and_is_kept_for_the_next_note(desk):
    desk.key("start")
    box = desk.console.capture.kind
    for kind in NoteKind:
        words = box.itemText(box.findData(kind.value))
        choose_in(box, words)
        desk.type(f"A {kind.value}")
        desk.key("keep")
        desk.keep("note", f"Another {kind.value}")
    kept = [(row["kind"], row["text"]) for row in desk.rows("SELECT kind, text FROM note ORDER BY rowid")]
    assert kept == [pair for k in NoteKind for pair in ((k, f"A {k}"), (k, f"Another {k}"))]


def test_an_idea_is_on_the_board_page_and_on_the_stage(desk):
    desk.key("start")
    desk.keep("idea", IDEA)
    assert desk.rows("SELECT title, stage, revealed FROM idea") == [
        {"title": IDEA, "stage": "idea", "revealed": 1}
    ]
    desk.key("board")
    page = desk.console.pages.currentWidget()
    canvas = page.view("cards").canvas
    (card,) = canvas.items_by_id.values()
    assert card.face.title == IDEA
    assert canvas.sceneRect().contains(card.sceneBoundingRect())
    assert canvas.words(card.face.id) == f"{IDEA}, Ideas, 1 of 1"
    desk.space_on(page.top.show_stage)
    assert isinstance(desk.scene, BoardScene)
    assert IDEA in " ".join(desk.stage_words)
    desk.keep("idea", "One named person to ring")
    assert "One named person to ring" in " ".join(desk.stage_words)


@pytest.mark.parametrize("kind", ["note", "idea"])
@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_typed_is_refused_in_place_and_stays_as_it_was(desk, kind, typed):
    desk.key("start")
    desk.keep(kind, typed)
    assert desk.said == "There is nothing to keep yet: type what was said, then press Ctrl+Return."
    assert desk.console.capture.field.text() == typed
    assert desk.rows("SELECT id FROM note UNION SELECT id FROM idea") == []
    desk.keep(kind, WORDS)
    assert len(desk.rows("SELECT id FROM note UNION SELECT id FROM idea")) == 1


def test_too_much_for_one_note_is_refused_with_the_text_kept(desk, qapp):
    desk.key("start")
    desk.key("note")
    qapp.clipboard().setText("x" * 10_001)
    QTest.keyClick(desk.console.capture.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.key("keep")
    assert desk.said == "This has 10,001 characters; 10,000 is the most for one. Split it."
    assert len(desk.console.capture.field.text()) == 10_001


@pytest.mark.parametrize(("kind", "table"), [("note", "note"), ("idea", "idea")])
def test_ctrl_z_takes_back_what_was_just_kept_though_the_keyboard_is_in_the_field(desk, kind, table):
    desk.key("start")
    desk.keep(kind, WORDS)
    desk.key("undo")
    assert desk.rows(f"SELECT id FROM {table}") == []
    assert desk.console.capture.field.text() == ""
    assert WORDS not in desk.words_on(desk.console.run.current.kept)
    desk.key("redo")
    assert len(desk.rows(f"SELECT id FROM {table}")) == 1
    assert WORDS in desk.words_on(desk.console.run.current.kept)


def test_while_something_is_half_typed_ctrl_z_takes_back_typing_and_no_note(desk):
    desk.key("start")
    desk.keep("note", WORDS)
    desk.type("misspelt")
    desk.key("undo")
    assert desk.console.capture.field.text() == ""
    assert len(desk.rows("SELECT id FROM note")) == 1
    desk.key("undo")
    assert desk.rows("SELECT id FROM note") == []


def test_with_nothing_to_undo_or_redo_it_says_so(desk):
    desk.key("start")
    desk.keep("note", WORDS)
    desk.key("redo")
    assert desk.said == "There is nothing to redo."
    desk.key("undo")
    desk.key("undo")
    assert desk.said == "There is nothing to undo."


def test_a_kept_note_is_removed_by_its_button_and_comes_again_by_ctrl_z(desk):
    desk.key("start")
    desk.keep("note", WORDS)
    kept = desk.console.run.current.kept
    assert WORDS in desk.words_on(kept)
    desk.space_on(next(b for b in kept.findChildren(QPushButton) if b.accessibleName() == "Remove"))
    assert desk.rows("SELECT id FROM note") == []
    desk.key("undo")
    assert len(desk.rows("SELECT id FROM note")) == 1
    assert WORDS in desk.words_on(kept)


def test_half_typed_words_are_back_after_closing(desk):
    desk.key("start")
    desk.type("Nobody had ever asked me wh")
    desk.reopen()
    assert desk.console.capture.field.text() == "Nobody had ever asked me wh"
    assert desk.rows("SELECT id FROM note") == []
    desk.type("at the letter is for")
    desk.key("keep")
    assert desk.rows("SELECT text FROM note") == [{"text": "Nobody had ever asked me what the letter is for"}]
    desk.reopen()
    assert desk.console.capture.field.text() == ""


def test_half_typed_words_are_in_the_file_a_moment_after_the_last_letter(desk):
    desk.type("Half a thou")
    drafts = "SELECT text FROM draft WHERE id = 'capture'"
    desk.wait_until(lambda: desk.rows(drafts))
    assert desk.rows(drafts) == [{"text": "Half a thou"}]


def fill_the_disk(desk) -> None:
    """From now on the file cannot grow, as on a disk that is full."""
    store = desk.console.workspace.store
    (pages,) = store.rows("PRAGMA page_count")[0].values()
    store.rows(f"PRAGMA max_page_count = {pages}")


def test_a_full_disk_is_said_and_nothing_that_was_typed_is_lost(desk, qapp):
    desk.key("start")
    desk.key("note")
    long = "It does not fit any more. " * 380
    qapp.clipboard().setText(long)
    QTest.keyClick(desk.console.capture.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    fill_the_disk(desk)
    desk.key("keep")
    assert desk.said == (
        "Not kept: pilot-cohort.cohort could not be written (database or disk is full). "
        "Make room on the disk, and try again; what you typed is still here."
    )
    assert desk.console.capture.field.text() == long
    assert desk.rows("SELECT id FROM note") == []
    assert desk.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    desk.console.workspace.store.rows("PRAGMA max_page_count = 1000000")
    desk.key("keep")
    assert desk.rows("SELECT text FROM note") == [{"text": long.strip()}]
    assert desk.console.capture.field.text() == ""


def test_a_draft_that_a_full_disk_does_not_take_is_said_too(desk, qapp):
    qapp.clipboard().setText("x" * 9_000)
    fill_the_disk(desk)
    desk.type("")
    QTest.keyClick(desk.console.capture.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.wait_until(lambda: desk.said)
    assert desk.said.startswith("Not kept: pilot-cohort.cohort could not be written")
    desk.console.workspace.store.rows("PRAGMA max_page_count = 1000000")


def test_the_console_closes_also_where_nothing_can_be_written(desk):
    desk.type("Half a thou")
    desk.console.workspace.store.connection.execute("PRAGMA query_only = ON")
    desk.close()
    desk.open()
    assert desk.console.capture.field.text() == ""
