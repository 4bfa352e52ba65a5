"""The Progress page: who has met whom, read by keys and by hover, from rooms of the real file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def page_of(desk):
    desk.key("progress")
    desk.console.progress.show_view("meetings")
    return desk.console.progress.view("meetings")


def hover(part: QWidget, at: QPoint) -> None:
    """Moves the pointer to a point of a part, straight there: the stage may lie over the console."""
    none = Qt.MouseButton.NoButton
    place, on_screen = QPointF(at), QPointF(part.mapToGlobal(at))
    move = QMouseEvent(QEvent.Type.MouseMove, place, on_screen, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(part, move)


def test_before_any_round_the_page_says_how_the_grid_comes_about(desk):
    page = page_of(desk)
    assert page.empty.isVisible()
    assert not page.grid.isVisible()
    assert any("F8" in words for words in desk.words_on(page))


def test_the_grid_says_under_the_arrow_keys_who_met_whom_and_in_which_session(desk):
    desk.go_to("Pairs meet for the first time")
    desk.announce()
    page = page_of(desk)
    page.grid.setFocus()
    for _ in range(5):
        QTest.keyClick(page.grid, Qt.Key.Key_Right)
    words = "Amara Okafor and Tom Hughes: met once, session 1; they are a mentor pair"
    assert page.said.text() == words
    assert page.grid.accessibleDescription() == words
    QTest.keyClick(page.grid, Qt.Key.Key_Down)
    assert page.said.text() == "Rhys Davies and Tom Hughes: not met yet"


def test_a_cell_under_the_pointer_is_said_too(desk):
    desk.go_to("Pairs meet for the first time")
    desk.announce()
    page = page_of(desk)
    QApplication.processEvents()  # the page takes its size
    hover(page.grid.viewport(), page.grid.cell_rect(7, 2).center())
    assert page.said.text().startswith("Yusuf Khan and Helen Moss: met once, session 1")


def test_a_round_adds_to_the_figure_and_to_the_list_of_rounds_and_undo_takes_it_away(desk):
    desk.go_to("Pairs meet for the first time")
    desk.announce()
    page = page_of(desk)
    assert page.figure.text() == "5 of 45 possible meetings made"
    assert [page.rounds.item(0, c).text() for c in range(3)] == [
        "1 · Pairs meet for the first time, round 1",
        "+5",
        "5",
    ]
    desk.key("undo")
    assert page.rounds.rowCount() == 0
    assert page.empty.isVisible()
