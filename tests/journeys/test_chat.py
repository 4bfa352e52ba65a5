"""From the meeting's chat to cards on the board: pasted or opened, looked through, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel

from ui.console.board.chat_sheet import SHORT

CHAT = (
    "10:04:31\t From  Amara Okafor  to  Everyone : Put the date in the first line\n"
    "10:04:52\t From  Tom Hughs  to  Everyone : One phone number for all\n"
    "10:05:02\t From  Rhys Davies (DWP)  to  Everyone : <b>Let the duty manager say no</b> #power\n"
    "10:05:10\t From  Helen Moss  to  Amara Okafor(Privately) : SECRET\n"
    '10:05:40\t From  Helen Moss  to  Everyone : Reacted to "Put the date…" with 👍\n'
    "10:06:20\t From  Claire Wood  to  Everyone : A day in a jobcentre for every adviser\n"
    "10:06:44\t From  Amara Okafor  to  Everyone : put the date in the first line\n"
    "10:07:01\t From  Tom Hughs  to  Everyone : Stamp letters with the day they leave\n"
    "10:08:00 Mark Doyle left the meeting\n"
)
CARDS = "SELECT title, details, stage, revealed FROM idea ORDER BY rowid"
AUTHORS = (
    "SELECT idea.title, participant.name FROM authorship "
    "JOIN idea ON idea.id = authorship.idea_id JOIN participant ON participant.id = participant_id "
    "ORDER BY idea.rowid"
)
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    QApplication.processEvents()


def paste(desk, text: str):
    """Ctrl+Shift+I and Ctrl+V with this on the clipboard; gives the sheet."""
    QApplication.clipboard().setText(text)
    desk.key("chat")
    press(Qt.Key.Key_V, CONTROL)
    return desk.console.pages.page("board").chat


def to_list(sheet, row: int) -> None:
    """Goes by keys from the field to a message in the list."""
    for _ in range(12):
        if sheet.rows.hasFocus():
            break
        press(Qt.Key.Key_Tab)
    assert sheet.rows.hasFocus()
    press(Qt.Key.Key_Home)
    for _ in range(row):
        press(Qt.Key.Key_Down)


def choose_author(sheet, name: str) -> None:
    """Return, the arrows until a name is marked, Return."""
    press(Qt.Key.Key_Return)
    (box,) = sheet.rows.findChildren(QComboBox)
    box.showPopup()
    view = box.view()
    QTest.keyClick(view, Qt.Key.Key_Home)
    while view.currentIndex().data() != name:
        before = view.currentIndex().row()
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert view.currentIndex().row() != before, f"{name} is not to choose"
    QTest.keyClick(view, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_a_pasted_chat_becomes_cards_by_keys_alone_and_one_undo_takes_them_back(desk):
    desk.key("start")
    sheet = paste(desk, CHAT)
    assert sheet.count.text() == "5 cards"
    assert sheet.left_out.text() == "1 private, 1 reaction, 1 duplicate, 1 notice left out"
    assert sheet.near.question.text() == "“Tom Hughs” in the chat: is this Tom Hughes?"
    press(Qt.Key.Key_Y, ALT)
    assert not sheet.near.isVisible()
    to_list(sheet, 3)
    press(Qt.Key.Key_Space)
    assert sheet.put.word == "Put 4 cards on the board"
    press(Qt.Key.Key_Return, CONTROL)
    assert [row["title"] for row in desk.rows(CARDS)] == [
        "Put the date in the first line",
        "One phone number for all",
        "<b>Let the duty manager say no</b> #power",
        "Stamp letters with the day they leave",
    ]
    assert {(row["stage"], row["revealed"]) for row in desk.rows(CARDS)} == {("idea", 1)}
    assert [row["name"] for row in desk.rows(AUTHORS)] == [
        "Amara Okafor",
        "Tom Hughes",
        "Rhys Davies",
        "Tom Hughes",
    ]
    assert not sheet.isVisible()
    assert desk.said == "4 cards put on the board; Ctrl+Z takes all of it back."
    desk.key("undo")
    assert desk.rows(CARDS) == []
    assert desk.said == "Undone: putting the chat on the board"


def test_the_same_chat_pasted_again_has_nothing_new(desk):
    paste(desk, CHAT)
    press(Qt.Key.Key_Y, ALT)
    press(Qt.Key.Key_Return, CONTROL)
    sheet = paste(desk, CHAT)
    assert sheet.count.text() == "0 cards"
    assert sheet.left_out.text() == "1 private, 1 reaction, 6 duplicates, 1 notice left out"
    assert not sheet.put.isEnabled()
    assert sheet.everything.isChecked()  # so that nobody looks at an empty list
    assert sheet.rows.rows.rowCount() == 9


def test_a_near_name_that_is_not_confirmed_is_nobodys(desk):
    sheet = paste(desk, CHAT)
    assert sheet.note.text() == "3 cards without an author"
    press(Qt.Key.Key_Return, CONTROL)
    assert [row["name"] for row in desk.rows(AUTHORS)] == ["Amara Okafor", "Rhys Davies"]


def test_a_near_name_is_confirmed_in_its_row_by_one_key_for_all_its_messages(desk):
    sheet = paste(desk, CHAT)
    to_list(sheet, 1)
    row = sheet.rows.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert row == "a card, One phone number for all, 10:04:52  ·  Tom Hughs, Is this Tom Hughes?"
    press(Qt.Key.Key_Y)
    press(Qt.Key.Key_Return, CONTROL)
    assert [row["name"] for row in desk.rows(AUTHORS)].count("Tom Hughes") == 2


def test_an_author_is_chosen_from_the_people_by_keys(desk):
    sheet = paste(desk, CHAT)
    to_list(sheet, 3)
    choose_author(sheet, "Helen Moss")
    to_list(sheet, 0)
    choose_author(sheet, "Nobody")
    press(Qt.Key.Key_Return, CONTROL)
    assert [row["name"] for row in desk.rows(AUTHORS)] == ["Rhys Davies", "Helen Moss"]


def test_the_mouse_ticks_and_chooses_as_well(desk):
    sheet = paste(desk, CHAT)
    rows = sheet.rows
    rect = rows.visualRect(rows.rows.index(0))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.delegate.tick_rect(rect).center())
    assert sheet.count.text() == "4 cards"
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.delegate.author_rect(rect).center())
    (box,) = rows.findChildren(QComboBox)
    assert box.currentText() == "Amara Okafor"
    QTest.keyClick(box, Qt.Key.Key_Escape)
    QTest.mouseClick(sheet.put, Qt.MouseButton.LeftButton)
    assert len(desk.rows(CARDS)) == 4


def test_what_is_left_out_can_be_looked_at_and_taken_deliberately(desk):
    sheet = paste(desk, CHAT)
    assert "SECRET" not in str([sheet.rows.rows.index(n).data() for n in range(sheet.rows.rows.rowCount())])
    desk.space_on(sheet.everything)
    assert sheet.rows.rows.rowCount() == 9
    to_list(sheet, 3)
    assert sheet.rows.currentIndex().data() == "SECRET"
    press(Qt.Key.Key_Space)
    assert sheet.count.text() == "6 cards"
    assert sheet.left_out.text() == "1 reaction, 1 duplicate, 1 notice left out"


def test_messages_become_insights_face_down_if_asked(desk):
    sheet = paste(desk, "Put the date first\n- One number for all\n")
    sheet.stage.setFocus()
    press(Qt.Key.Key_Down)
    desk.space_on(sheet.face_down)
    press(Qt.Key.Key_Return, CONTROL)
    assert [(r["title"], r["stage"], r["revealed"]) for r in desk.rows(CARDS)] == [
        ("Put the date first", "insight", 0),
        ("One number for all", "insight", 0),
    ]


def test_in_a_plain_paste_each_line_has_an_author_of_its_own(desk):
    sheet = paste(desk, "Put the date first\nOne number for all\n")
    to_list(sheet, 1)
    choose_author(sheet, "Priya Nair")
    press(Qt.Key.Key_Return, CONTROL)
    assert desk.rows(AUTHORS) == [{"title": "One number for all", "name": "Priya Nair"}]


def test_a_half_pasted_chat_survives_a_restart_and_is_gone_once_it_is_on_the_board(desk):
    paste(desk, CHAT)
    desk.reopen()
    desk.key("chat")
    sheet = desk.console.pages.page("board").chat
    assert sheet.source.field.toPlainText() == CHAT
    assert sheet.count.text() == "5 cards"
    press(Qt.Key.Key_Return, CONTROL)
    assert desk.rows("SELECT * FROM draft WHERE id = 'chat' AND text <> ''") == []
    desk.key("chat")
    assert sheet.source.field.toPlainText() == ""


def test_escape_goes_back_to_the_board_and_the_paste_waits(desk):
    sheet = paste(desk, CHAT)
    press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    desk.space_on(desk.console.board.top.chat)
    assert sheet.isVisible()
    assert sheet.count.text() == "5 cards"


def test_ctrl_return_in_the_capture_line_keeps_the_note_and_not_the_chat(desk):
    desk.key("start")
    paste(desk, CHAT)
    desk.key("note")
    desk.type("said aloud")
    desk.key("keep")
    assert desk.rows(CARDS) == []
    assert [row["text"] for row in desk.rows("SELECT text FROM note")] == ["said aloud"]


def test_a_saved_chat_is_opened_without_blocking_the_session(desk, tmp_path):
    path = tmp_path / "meeting_saved_chat.txt"
    path.write_bytes(CHAT.encode("utf-16"))
    desk.key("chat")
    sheet = desk.console.pages.page("board").chat
    desk.space_on(sheet.source.open)
    (dialog,) = sheet.findChildren(QFileDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.close()
    desk.while_running(lambda: dialog.fileSelected.emit(str(path)))
    desk.wait_until(lambda: sheet.count.text() == "5 cards")
    assert path.name in desk.words_on(sheet.source)
    desk.space_on(sheet.put)
    assert len(desk.rows(CARDS)) == 5
    assert not sheet.source.is_file()


def test_a_file_that_is_dropped_is_opened(desk, tmp_path):
    path = tmp_path / "chat.txt"
    path.write_text("Put the date first\n", encoding="utf-8")
    desk.key("chat")
    sheet = desk.console.pages.page("board").chat
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    desk.while_running(lambda: sheet.source.field.insertFromMimeData(dropped))
    desk.wait_until(lambda: sheet.count.text() == "1 card")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04", "not plain text"),
        (b"\x00\x01\x02\x03\x04\x05" * 50, "not a text file"),
    ],
    ids=["empty", "zip", "binary"],
)
def test_a_bad_file_is_said_in_place_and_what_was_pasted_stays(desk, tmp_path, data, words):
    path = tmp_path / "chat.txt"
    path.write_bytes(data)
    sheet = paste(desk, CHAT)
    desk.while_running(lambda: sheet.open_file(path))
    desk.wait_until(sheet.source.wrong.isVisible)
    assert words in sheet.source.wrong.text()
    assert sheet.count.text() == "5 cards"


def test_a_long_chat_is_read_off_the_qt_thread_and_the_last_paste_counts(desk):
    long = "".join(f"10:04:31 From Amara Okafor to Everyone : idea number {n}\n" for n in range(5_000))
    assert len(long) > SHORT
    desk.key("chat")
    sheet = desk.console.pages.page("board").chat

    def paste_twice() -> None:
        sheet.source.field.setPlainText(long)
        sheet.source.field.setPlainText(long + "10:05:00 From Tom Hughes to Everyone : the last\n")

    desk.while_running(paste_twice)
    desk.wait_until(lambda: sheet.count.text() == "5001 cards")


def test_text_without_a_message_and_too_long_a_message_are_said(desk):
    sheet = paste(desk, "Last read\n")
    assert "no message in this text" in sheet.source.wrong.text()
    sheet.source.field.setPlainText("")
    desk.while_running(lambda: sheet.source.field.setPlainText("x" * 10_001))
    desk.wait_until(lambda: sheet.count.text() == "1 card")
    sheet.rows.setFocus()
    press(Qt.Key.Key_Return, CONTROL)
    assert "10,001 characters" in desk.said
    assert desk.rows(CARDS) == []
    assert sheet.isVisible()


def test_an_empty_sheet_teaches_by_an_example(desk):
    desk.key("chat")
    sheet = desk.console.pages.page("board").chat
    assert sheet.hint.isVisible()
    words = [shown.text() for shown in sheet.hint.findChildren(QLabel)]
    assert any("meeting_saved_chat.txt" in text for text in words)


def test_html_in_a_message_is_shown_as_it_was_typed(desk):
    sheet = paste(desk, "<img src=x onerror=alert(1)> " + "long " * 40)
    index = sheet.rows.rows.index(0)
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith("&lt;img")
    rect = sheet.rows.visualRect(index)
    assert sheet.rows.indexAt(rect.center() + QPoint(1, 1)).row() == 0
