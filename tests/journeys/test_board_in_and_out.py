"""The board saved and copied, and cards from another board put on it, by keys."""

from __future__ import annotations

import errno
import os
import stat

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest

from facilitator.exchange.board_words import Use

SCRUMLR = (
    "noteId,author,text,column,votes\n"
    "n1,Amara Okafor,Say what happens next,Letters,3\n"
    "n2,Anonymous,One named person to ring,Phone,1\n"
    "n3,Jo Nobody,Kept already,Phone,0\n"
)


@pytest.fixture
def page(desk):
    """The Board page, with one card on the board and one face down."""
    desk.keep("idea", "Kept already")
    desk.key("board")
    return desk.console.pages.currentWidget()


def opened(desk, page, tmp_path, text: str = SCRUMLR):
    """The sheet, opened from the menu by keys, with a file read."""
    path = tmp_path / "retro.csv"
    path.write_text(text, encoding="utf-8")
    desk.space_on(page.out)
    desk.choose(page.out, "From another board (CSV)…")
    sheet = page.sheets.currentWidget()
    sheet.read(path)
    desk.wait_until(lambda: not sheet.is_reading)
    return sheet


def cells(table) -> list[list[str]]:
    return [
        [
            table.item(row, column).text()
            for column in range(table.columnCount())
            if not table.isColumnHidden(column)
        ]
        for row in range(table.rowCount())
    ]


def choose_use(sheet, place: int, use: Use) -> None:
    """Goes to a column's choice and presses Up and Down until it says so, as a key does."""
    choice = sheet.mapping.choices[place]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    while choice.currentData() != use.value:
        before = choice.currentIndex()
        QTest.keyClick(choice, Qt.Key.Key_Down)
        assert choice.currentIndex() > before


def test_cards_of_another_board_are_seen_put_on_the_board_and_taken_back(desk, page, tmp_path):
    sheet = opened(desk, page, tmp_path)
    assert cells(sheet.cards) == [
        ["Say what happens next", "Letters", "Amara Okafor"],
        ["One named person to ring", "Phone", ""],
    ]
    words = desk.words_on(sheet)
    assert "2 cards in 2 groups" in words
    assert "Left out: 1 on the board already." in words
    assert "No participant by the name of Jo Nobody" not in " ".join(words)
    assert sheet.done.word == "Put 2 cards on the board"
    desk.space_on(sheet.done)
    assert page.sheets.currentIndex() == 0
    assert [i.title for i in desk.state.ideas][1:] == ["Say what happens next", "One named person to ring"]
    assert [c.name for c in desk.state.clusters] == ["Letters", "Phone"]
    assert desk.said == "2 cards in 2 clusters put on the board; Ctrl+Z takes all of it back."
    desk.key("undo")
    assert [i.title for i in desk.state.ideas] == ["Kept already"]
    assert desk.state.clusters == ()


def test_another_mapping_is_seen_at_once(desk, page, tmp_path):
    sheet = opened(desk, page, tmp_path)
    choose_use(sheet, 3, Use.THEME)
    choose_use(sheet, 1, Use.NONE)
    desk.wait_until(lambda: not sheet.is_reading)
    assert [c.theme for c in sheet.found.cards] == ["Letters", "Phone"]
    assert [(c.group, c.authors) for c in sheet.found.cards] == [("", ()), ("", ())]
    choose_use(sheet, 1, Use.TEXT)
    desk.wait_until(lambda: not sheet.is_reading)
    assert not sheet.done.isEnabled()
    assert "Two columns are “Card text”. Leave one of them out." in desk.words_on(sheet)
    choose_use(sheet, 1, Use.NONE)
    choose_use(sheet, 2, Use.NONE)
    desk.wait_until(lambda: not sheet.is_reading)
    assert not sheet.done.isEnabled()
    assert "Say which column is the card text." in desk.words_on(sheet)


def test_columns_of_groups_and_cards_that_lie_face_down(desk, page, tmp_path):
    sheet = opened(desk, page, tmp_path, "Went well,To improve\nTrios,Too little time\n")
    assert cells(sheet.cards) == [["Trios", "Went well"], ["Too little time", "To improve"]]
    desk.space_on(sheet.face_down)
    desk.space_on(sheet.done)
    assert [(i.title, i.revealed) for i in desk.state.ideas][1:] == [
        ("Trios", False),
        ("Too little time", False),
    ]


def test_nothing_is_half_imported_from_a_file_that_needs_mending(desk, page, tmp_path):
    sheet = opened(desk, page, tmp_path, "text,group\nfine,A\nbell\x07,A\n")
    assert cells(sheet.problems) == [["3", "text", "a control character (U+0007) in the cell; take it out"]]
    assert not sheet.done.isEnabled()
    assert "1 place to mend in the file first; nothing is put on the board yet." in desk.words_on(sheet)


def test_a_file_that_is_no_board_is_said_and_the_page_teaches_again(desk, page, tmp_path):
    sheet = opened(desk, page, tmp_path)
    (tmp_path / "photo.csv").write_bytes(b"PK\x03\x04rest")
    sheet.read(tmp_path / "photo.csv")
    desk.wait_until(lambda: not sheet.is_reading)
    assert sheet.refused.text().startswith("photo.csv is a spreadsheet or a zip archive, not CSV.")
    assert sheet.middle.currentIndex() == 0
    assert not sheet.done.isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert page.sheets.currentIndex() == 0


def test_a_file_can_be_dropped(desk, page, tmp_path):
    sheet = opened(desk, page, tmp_path)
    path = tmp_path / "other.csv"
    path.write_text("Dropped here\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    sheet.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, button, keys))
    desk.wait_until(lambda: not sheet.is_reading)
    assert [c.text for c in sheet.found.cards] == ["Dropped here"]


def saved(desk, page, path, kind: str) -> str:
    """Saves the board where the dialog would have been answered, and gives what was said."""
    page.saving.save(path, kind, page.out.authors.isChecked())
    desk.wait_until(lambda: not page.saving.place.is_writing)
    return page.saving.text()


def test_the_board_is_saved_in_three_kinds_for_its_owner_alone(desk, page, tmp_path):
    from facilitator.live import board

    desk.console.workspace.in_session(board.add, "Hidden", revealed=False)
    said = [saved(desk, page, tmp_path / f"board.{kind}", kind) for kind in ("png", "pdf", "md")]
    assert said == [
        "✓ 1 card written to board.png. 1 face-down card left out.",
        "✓ 1 card written to board.pdf, 1 page. 1 face-down card left out.",
        "✓ 1 card written to board.md. 1 face-down card left out.",
    ]
    assert QImage(str(tmp_path / "board.png")).width() > 1200
    assert (tmp_path / "board.pdf").read_bytes().startswith(b"%PDF")
    assert "### Kept already" in (tmp_path / "board.md").read_text(encoding="utf-8")
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "board.pdf").stat().st_mode) == 0o600
    assert saved(desk, page, tmp_path / "board.pdf", "pdf").startswith(
        "✓"
    )  # over an older one of the same kind


def test_something_else_a_cohort_and_a_missing_folder_are_not_written_over(desk, page, tmp_path):
    other = tmp_path / "agenda.pdf"
    other.write_bytes(b"%PDF-1.4 somebody's agenda")
    assert "is there already and is something else" in saved(desk, page, other, "pdf")
    assert other.read_bytes() == b"%PDF-1.4 somebody's agenda"
    assert "is a cohort's own file and stays" in saved(desk, page, desk.path, "png")
    assert "There is no folder" in saved(desk, page, tmp_path / "away" / "board.md", "md")


@pytest.mark.parametrize(
    ("number", "reason"), [(errno.ENOSPC, "no space left on device"), (errno.EROFS, "read-only file system")]
)
def test_a_full_or_read_only_disk_is_said_and_leaves_nothing(
    desk, page, tmp_path, monkeypatch, number, reason
):
    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(os, "fsync", refuse)
    said = saved(desk, page, folder / "board.png", "png")
    monkeypatch.undo()
    assert f"could not be written ({reason})" in said
    assert list(folder.iterdir()) == []


def test_the_board_is_copied_as_text_with_authors_if_they_are_asked_for(desk, page):
    desk.space_on(page.out)
    desk.choose(page.out, "Copy the board as text")
    assert page.saving.text() == "✓ 1 card copied as text."
    assert "• Kept already\n" in QGuiApplication.clipboard().text()


def test_a_board_without_a_card_to_show_is_not_saved(desk, tmp_path):
    desk.key("board")
    page = desk.console.pages.currentWidget()
    page.out._save("pdf")
    assert page.saving.text() == "There is no card to save yet."
    assert page.saving.place.dialog is None
