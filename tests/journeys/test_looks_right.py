"""What stands where while things happen: nothing to press is covered, moves away, or is on a next line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

SMALL = QSize(1280, 720)


def place(part: QWidget) -> QRect:
    return QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())


def test_a_message_leaves_the_foot_of_the_boards_sheets_and_panels_free(desk):
    desk.console.resize(SMALL)
    desk.key("start")
    desk.keep("idea", "One form less")
    desk.console.show_page("board")
    board = desk.console.board
    board.paste_chat()
    board.chat.source.field.setPlainText("10:04:31 From Ana Diaz to Everyone:\n\tPut the date first\n")
    desk.wait_until(board.chat.put.isVisible)
    desk.console.messages.offer("The disk is full.", (("&Try again", lambda: None),))
    QApplication.processEvents()
    assert not place(desk.console.messages).intersects(place(board.chat.put))
    board.open_card(desk.state.ideas[0].id)
    QApplication.processEvents()
    assert not place(desk.console.messages).intersects(place(board.form.foot.remove))


def test_the_boards_tools_stay_in_one_line_beside_a_cards_form(desk):
    desk.console.resize(SMALL)
    desk.key("start")
    desk.keep("idea", "One form less")
    desk.console.show_page("board")
    cards = desk.console.board.view("cards")
    QApplication.processEvents()
    assert cards.tools.suggest.word == "Clusters"
    desk.console.board.open_card(desk.state.ideas[0].id)
    QApplication.processEvents()
    tools = (cards.tools.columns, cards.search, cards.tools.colouring, cards.tools.fit, cards.tools.suggest)
    assert len({place(tool).center().y() for tool in tools}) == 1
    assert (cards.tools.suggest.word, cards.tools.suggest.accessibleName()) == ("", "Clusters")


def test_the_keep_button_does_not_move_when_it_is_said_that_something_was_kept(desk):
    desk.console.resize(SMALL)
    desk.key("start")
    QApplication.processEvents()
    capture = desk.console.capture
    before = place(capture.keep)
    desk.keep("note", "Nobody reads the form")
    QApplication.processEvents()
    assert place(capture.keep) == before
    assert capture.kept.isVisible()
    assert place(capture.field).contains(place(capture.kept))
    assert place(capture.keep).right() == capture.width() - 22 + place(capture).left() - 1


def test_in_a_small_window_the_wishes_lie_below_everybody_and_in_a_wide_one_beside(desk):
    desk.console.show_page("people")
    page = desk.console.pages.currentWidget()
    for size, below in ((SMALL, True), (QSize(1920, 1080), False)):
        desk.console.resize(size)
        QApplication.processEvents()
        assert (place(page.wishes).top() > place(page.table).top() + 100) is below
        assert page.table.horizontalScrollBar().maximum() == 0
