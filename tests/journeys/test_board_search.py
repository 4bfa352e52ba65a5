"""Searching a board of hundreds of cards: what is found lies on a canvas of its own, legible, in moments."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.capture.store import Changes
from facilitator.live import board
from facilitator.model.board import IdeaStage
from ui.console.board.cards_view import LARGE, MOST_FOUND
from ui.widgets.card_look import COARSE

KEYS = Qt.Key
CARDS = LARGE + 100
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(desk):
    """The cards of a large board, all of it in sight, so too small to read."""
    space = desk.console.workspace
    with space.store.step("board.add", datetime.now(UTC)) as step:
        for number in range(CARDS):
            title = f"Letter {number:03} to the claimant" if number % 4 else f"Desk {number:03} rings"
            board.put(step, space.session_id, title, stage=IdeaStage.IDEA, revealed=True)
    space._tell(Changes(kinds=frozenset({"idea"})))
    desk.console.resize(1280, 720)
    desk.key("board")
    QApplication.processEvents()
    view = desk.console.board.view("cards")
    view.whole.fit_all()
    assert view.whole.zoom < COARSE
    return view


def search(desk, view, words: str) -> None:
    """Ctrl+F, the words, and until all that is shown of them is there."""
    desk.key("find")
    QTest.keyClicks(view.search, words)
    desk.wait_until(lambda: len(view.canvas.items_by_id) >= min(MOST_FOUND, len(view._found)))


def test_what_is_found_on_a_large_board_can_be_read_and_the_rest_is_counted(desk, view):
    search(desk, view, "letter")
    assert view.canvas is view.hits
    assert view.canvas.isVisible()
    assert view.canvas.zoom >= COARSE
    assert len(view.hits.items_by_id) == MOST_FOUND
    assert view.status.text() == f"First {MOST_FOUND} of {CARDS - CARDS // 4} found"
    QTest.keyClicks(view.search, " 003")
    QApplication.processEvents()
    assert [i.face.title for i in view.hits.items_by_id.values()] == ["Letter 003 to the claimant"]
    assert view.status.text() == f"1 of {CARDS} shown"


def test_the_whole_board_waits_as_it_was_left(desk, view):
    items, zoom = dict(view.whole.items_by_id), view.whole.zoom
    search(desk, view, "desk")
    for _ in "desk":
        QTest.keyClick(view.search, KEYS.Key_Backspace)
    QApplication.processEvents()
    assert view.canvas is view.whole
    assert view.whole.isVisible()
    assert view.whole.zoom == zoom
    assert all(view.whole.items_by_id[i] is item for i, item in items.items())
    assert view.status.text() == f"{CARDS} cards"


def test_what_is_selected_stays_selected_from_one_canvas_to_the_other(desk, view):
    late = list(view.whole.items_by_id)[-1]
    view.whole.select([late], late)
    search(desk, view, f"{CARDS - 1:03}")
    assert list(view.hits.chosen) == [late]
    view.ask_for_all()
    QApplication.processEvents()
    assert list(view.whole.chosen) == [late]


def test_a_selected_card_that_is_still_to_be_put_on_the_canvas_is_not_lost(desk, view):
    found = [i for i, item in view.whole.items_by_id.items() if "Letter" in item.face.title]
    view.whole.select(found[:MOST_FOUND])
    search(desk, view, "letter")
    assert list(view.hits.chosen) == found[:MOST_FOUND]


def test_a_search_begun_again_shows_all_of_what_it_finds(desk, view):
    desk.key("find")
    QTest.keyClicks(view.search, "letter")
    view.refresh()  # the first cards are there, the others are to come
    view.search.clear()
    view.refresh()
    search(desk, view, "letter")
    assert len(view.hits.items_by_id) == MOST_FOUND


def test_what_is_done_with_found_cards_is_done_on_the_board(desk, view):
    search(desk, view, "desk 000")
    QTest.keyClick(view.search, KEYS.Key_Return)
    assert view.hits.hasFocus()
    QTest.keyClick(view.hits, KEYS.Key_3)
    assert [i.title for i in desk.state.ideas if i.stage is IdeaStage.PROTOTYPE] == ["Desk 000 rings"]
    view.ask_for_all()
    assert view.whole.boxes[next(i.id for i in desk.state.ideas if i.title == "Desk 000 rings")].x > 0


def test_from_afar_a_card_is_clicked_banded_and_dragged_like_any_other(desk, view):
    canvas = view.whole
    first, *_, last = canvas.items_by_id
    at = canvas.mapFromScene(canvas.items_by_id[last].sceneBoundingRect().center())
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, at)
    assert list(canvas.chosen) == [last]
    corner = canvas.mapFromScene(canvas.items_by_id[first].sceneBoundingRect().topLeft()) - QPoint(3, 2)
    QTest.mousePress(canvas.viewport(), LEFT, NONE, corner)
    QTest.mouseMove(canvas.viewport(), at + QPoint(60, 60))
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, at + QPoint(60, 60))
    assert {first, last} <= canvas.chosen.keys()
