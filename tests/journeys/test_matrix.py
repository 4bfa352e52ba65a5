"""The cohort rates its cards: dragged onto the matrix, moved by keys, taken back, and seen on the stage."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from facilitator.live import board
from facilitator.model.board import IdeaStage
from facilitator.rules.scenes.matrix import MatrixScene

IDEAS = ("Put the next step in the first line", "One named person to ring", "Shadow the phone line")
NASTY = ("<b>bold</b><script>alert(1)</script>", "ابدأ الرسالة بالخطوة التالية", "👩‍💼 first 🙂", "x" * 9_000)


@pytest.fixture
def view(desk):
    """The matrix, with three ideas in its tray, and an insight that does not wait there."""
    desk.key("start")
    for words in IDEAS:
        desk.console.workspace.in_session(board.add, words)
    desk.console.workspace.in_session(board.add, "Nobody reads page two", stage=IdeaStage.INSIGHT)
    desk.key("board")
    page = desk.console.pages.currentWidget()
    page.show_view("matrix")
    QApplication.processEvents()
    desk._to_front()
    return page.view("matrix")


def idea(desk, title: str):
    return next(i for i in desk.state.ideas if i.title == title)


def rating(desk, title: str) -> tuple[int | None, int | None]:
    (row,) = desk.rows(f"SELECT effort, impact FROM idea WHERE title = '{title}'")
    return row["effort"], row["impact"]


def middle_of(view, effort: int, impact: int) -> QPoint:
    box = view.grid.grid.cell(effort, impact)
    return view.grid.mapToGlobal(QPoint(round(box.left + box.width / 2), round(box.top + box.height / 2)))


def drag(start, at: QPoint, target: QPoint) -> None:
    """Presses on a widget, draws to a place on the screen in steps, and lets go there."""
    QTest.mousePress(start, Qt.MouseButton.LeftButton, pos=at)
    way = start.mapFromGlobal(target)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(start, at + (way - at) * part)
    QTest.mouseRelease(start, Qt.MouseButton.LeftButton, pos=way)
    QApplication.processEvents()


def from_tray(view, row: int, target: QPoint) -> None:
    at = view.tray.visualItemRect(view.tray.item(row)).center()
    drag(view.tray.viewport(), at, target)


def test_ideas_wait_in_the_tray_and_insights_only_when_they_are_asked_for(desk, view):
    assert [view.tray.item(n).text() for n in range(3)] == [f"{n + 1} {t}" for n, t in enumerate(IDEAS)]
    assert view.tray.count() == 3
    assert view.head.text() == "Not rated yet · 3"
    desk.space_on(view.all_stages)
    assert view.tray.count() == 4


def test_a_card_is_dragged_onto_the_matrix_within_it_and_back_to_the_tray(desk, view):
    title = IDEAS[1]
    from_tray(view, 1, middle_of(view, 2, 5))
    assert rating(desk, title) == (2, 5)
    card = view.grid.card(idea(desk, title).id)
    assert card.hasFocus()
    assert "quick win" in card.accessibleName()
    assert view.tray.count() == 2
    drag(card, card.rect().center(), middle_of(view, 4, 1))
    assert rating(desk, title) == (4, 1)
    card = view.grid.card(idea(desk, title).id)
    drag(card, card.rect().center(), view.tray.mapToGlobal(QPoint(60, 200)))
    assert rating(desk, title) == (None, None)
    assert view.tray.count() == 3
    assert view.grid.card(idea(desk, title).id) is None


def test_a_card_that_is_let_go_beside_everything_stays_as_it_is(desk, view):
    outside = desk.console.capture.field.mapToGlobal(QPoint(5, 5))
    before = len(desk.rows("SELECT step FROM change"))
    from_tray(view, 0, outside)
    assert rating(desk, IDEAS[0]) == (None, None)
    assert len(desk.rows("SELECT step FROM change")) == before


def test_while_a_card_is_held_the_line_below_says_where_it_would_lie(desk, view):
    at = view.tray.visualItemRect(view.tray.item(0)).center()
    port = view.tray.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(port, at + QPoint(30, 0))
    QTest.mouseMove(port, port.mapFromGlobal(middle_of(view, 1, 5)))
    assert view.said.text() == "quick win: very much impact, very little effort"
    QTest.mouseMove(port, port.mapFromGlobal(middle_of(view, 3, 2)))
    assert view.said.text() == "little impact, some effort"
    QTest.keyClick(view.tray, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=port.mapFromGlobal(middle_of(view, 3, 2)))
    assert rating(desk, IDEAS[0]) == (None, None)


def test_by_keys_a_card_goes_onto_the_matrix_moves_by_one_and_comes_off(desk, view):
    desk._to_front()
    view.tray.setFocus()
    QTest.keyClick(view.tray, Qt.Key.Key_Right)
    title = IDEAS[0]
    assert rating(desk, title) == (3, 3)
    card = QApplication.focusWidget()
    assert card is view.grid.card(idea(desk, title).id)
    for key, expected in (
        (Qt.Key.Key_Left, (2, 3)),
        (Qt.Key.Key_Up, (2, 4)),
        (Qt.Key.Key_Right, (3, 4)),
        (Qt.Key.Key_Down, (3, 3)),
    ):
        QTest.keyClick(card, key)
        assert rating(desk, title) == expected
        assert QApplication.focusWidget() is card
    steps = len(desk.rows("SELECT DISTINCT step FROM change"))
    for _ in range(4):
        QTest.keyClick(card, Qt.Key.Key_Right)
    assert rating(desk, title) == (5, 3)
    assert len(desk.rows("SELECT DISTINCT step FROM change")) == steps + 2  # the edge is no step
    QTest.keyClick(card, Qt.Key.Key_Delete)
    assert rating(desk, title) == (None, None)
    assert QApplication.focusWidget() is view.tray


def test_each_arrow_is_a_step_that_undo_takes_back(desk, view):
    from_tray(view, 0, middle_of(view, 3, 3))
    card = view.grid.card(idea(desk, IDEAS[0]).id)
    QTest.keyClick(card, Qt.Key.Key_Up)
    QTest.keyClick(card, Qt.Key.Key_Left)
    assert rating(desk, IDEAS[0]) == (2, 4)
    desk.key("undo")
    assert rating(desk, IDEAS[0]) == (3, 4)
    desk.key("undo")
    desk.key("undo")
    assert rating(desk, IDEAS[0]) == (None, None)
    desk.key("redo")
    assert rating(desk, IDEAS[0]) == (3, 3)


def test_tab_goes_through_the_cards_and_return_opens_one(desk, view):
    for row, cell in ((0, (1, 5)), (0, (4, 4)), (0, (2, 1))):
        from_tray(view, row, middle_of(view, *cell))
    opened, selected = [], []
    view.opened.connect(opened.append)
    view.selected.connect(selected.append)
    first = view.grid.card(view.grid.shown[0])
    first.setFocus()
    seen = [QApplication.focusWidget().idea.title]
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().idea.title)
    assert seen == [IDEAS[0], IDEAS[1], IDEAS[2]]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert opened == [idea(desk, IDEAS[2]).id]
    assert selected[-1] == [idea(desk, IDEAS[2]).id]


def test_of_a_crowd_in_one_cell_the_rest_is_counted_listed_and_can_be_brought_forward(desk, view):
    workspace = desk.console.workspace
    for n in range(20):
        workspace.in_session(board.add, f"Crowd & {n}", effort=1, impact=5)
    QApplication.processEvents()
    more = view.grid.more(1, 5)
    hidden = 20 - len(view.grid.shown)
    assert more.text() == f"and {hidden} more here"
    geometries = [view.grid.card(i).geometry() for i in view.grid.shown]
    assert not any(a.intersects(b) for a in geometries for b in geometries if a is not b)
    desk.space_on(more)
    menu = next(m for m in view.grid.findChildren(QMenu) if m.isVisible())
    last = menu.actions()[-1]
    assert last.text().endswith("Crowd && 19")
    last.trigger()
    menu.close()
    assert QApplication.focusWidget().idea.title == "Crowd & 19"


@pytest.mark.parametrize("text", NASTY)
def test_whatever_stands_on_a_card_is_rated_and_shown_as_it_was_typed(desk, view, text):
    workspace = desk.console.workspace
    workspace.in_session(board.add, text)
    made = desk.state.ideas[-1]
    from_tray(view, view.tray.ids.index(made.id), middle_of(view, 1, 5))
    card = view.grid.card(made.id)
    assert made.title in card.accessibleName()
    assert "<script>" not in card.toolTip()
    assert not card.grab().isNull()
    desk.space_on(desk.console.pages.currentWidget().top.show_stage)
    assert any(made.title in words for words in desk.stage_words)


def test_a_half_rated_card_waits_and_keeps_what_it_has(desk, view):
    workspace = desk.console.workspace
    made = idea(desk, IDEAS[0])
    workspace.do(board.rate, {made.id: (5, None)})
    assert made.id in view.tray.ids
    view.tray.setFocus()
    view.tray.setCurrentRow(view.tray.ids.index(made.id))
    QTest.keyClick(view.tray, Qt.Key.Key_Right)
    assert rating(desk, IDEAS[0]) == (5, 3)


def test_the_stage_shows_the_matrix_with_cards_that_lie_face_up_by_the_same_numbers(desk, view):
    from_tray(view, 1, middle_of(view, 1, 5))
    from_tray(view, 1, middle_of(view, 5, 5))
    desk.console.workspace.do(board.reveal, [idea(desk, IDEAS[2]).id], False)
    desk.space_on(desk.console.pages.currentWidget().top.show_stage)
    assert isinstance(desk.scene, MatrixScene)
    assert [(c.number, c.title) for c in desk.scene.cards] == [(2, IDEAS[1])]
    words = desk.stage_words
    assert {"Quick wins", IDEAS[1], "2"} <= set(words)
    assert IDEAS[2] not in words


def test_an_empty_matrix_says_how_a_card_comes_there(desk):
    desk.key("board")
    page = desk.console.pages.currentWidget()
    page.show_view("matrix")
    words = desk.words_on(page.view("matrix"))
    assert any("Ctrl+I" in line for line in words)
    assert any("A quick win changes much" in line for line in words)
