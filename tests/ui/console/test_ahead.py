"""What is made ahead: piece by piece, put off at each key; then nobody waits for a page to open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.live import board
from facilitator.model.board import IdeaStage
from ui.console import ahead
from ui.console.ahead import Ahead, pages_ahead
from ui.console.board.cards_view import AT_A_TURN
from ui.console.rail import PAGES
from ui.widgets.card_canvas import CardCanvas
from ui.widgets.card_far import FarCards

CARDS = 400
NAMES = [name for name, _, _ in PAGES]


def put_cards(desk, number: int) -> None:
    """A large board at once."""
    space = desk.console.workspace
    with space.store.step("board.add", space.now()) as step:
        for n in range(number):
            board.put(step, space.session_id, f"Ring person {n} first", stage=IdeaStage.IDEA, revealed=True)
    space.read_again()


def counted(monkeypatch, kind, method) -> list[object]:
    """Each call of a method from now on, as what it was called with first."""
    calls, does = [], getattr(kind, method)

    def call(self, *args, **named):
        calls.append(args[0] if args else self)
        return does(self, *args, **named)

    monkeypatch.setattr(kind, method, call)
    return calls


@pytest.fixture
def at_once(monkeypatch):
    monkeypatch.setattr(ahead, "QUIET_MS", 0)
    monkeypatch.setattr(ahead, "BETWEEN_MS", 0)


def work(done: list[int], number: int):
    for n in range(number):
        done.append(n)
        yield


def test_pieces_are_done_in_order_with_a_turn_of_the_loop_between_them(qtbot, at_once):
    window, done = QObject(), []
    of = Ahead(window, work(done, 3), window)
    assert done == []
    qtbot.waitUntil(lambda: of.done)
    assert done == [0, 1, 2]


def test_a_key_puts_the_next_piece_off(qtbot, monkeypatch):
    monkeypatch.setattr(ahead, "BETWEEN_MS", 0)
    monkeypatch.setattr(ahead, "QUIET_MS", 60_000)
    window = QWidget()
    qtbot.addWidget(window)
    done = []
    of = Ahead(window, work(done, 3), window)
    of._go_on()
    assert of._timer.interval() == 0
    QTest.keyClick(window, Qt.Key.Key_A)
    assert of._timer.interval() == 60_000
    assert done == [0]


def test_what_is_left_when_the_window_goes_is_never_done(qtbot, at_once):
    window, done = QObject(), []

    def stops():
        done.append("one")
        yield
        of.stop()
        yield
        done.append("two")

    of = Ahead(window, stops(), window)
    qtbot.waitUntil(lambda: of.done)
    QApplication.processEvents()
    assert done == ["one"]
    assert not of._timer.isActive()


def test_a_console_that_closes_leaves_undone_what_is_left(desk):
    console = desk.console
    console.look_ahead()
    looking = console._ahead
    assert not looking.done
    desk.close()
    assert looking.done


def test_all_pages_are_made_ahead_and_opening_them_makes_nothing_more(desk, monkeypatch):
    put_cards(desk, CARDS)
    console = desk.console
    for _ in pages_ahead(console):
        QApplication.processEvents()
    assert console.page == "run"
    made = {name: console.pages.page(name) for name in NAMES}
    cards = dict(console.board.view("cards").whole.items_by_id)
    assert len(cards) == CARDS
    laid = counted(monkeypatch, CardCanvas, "show_board")
    drawn = counted(monkeypatch, FarCards, "_of_card")
    for name in NAMES:
        desk.key(name)
        QApplication.processEvents()
        assert console.pages.currentWidget() is made[name]
    assert console.board.view("cards").whole.items_by_id == cards
    assert laid == []
    assert drawn == []


def test_no_turn_makes_more_than_a_few_of_the_cards_of_a_large_board(desk, monkeypatch):
    put_cards(desk, CARDS)
    made = counted(monkeypatch, CardCanvas, "make")
    at_most = []
    for _ in desk.console.pages.made("board"):
        at_most.append(sum(len(some) for some in made if isinstance(some, list)))
        made.clear()
    assert max(at_most) == AT_A_TURN
    assert sum(at_most) == CARDS


def test_whoever_wants_a_page_meanwhile_has_the_rest_of_it_at_once(desk):
    put_cards(desk, CARDS)
    pages = desk.console.pages
    making = pages.made("board")
    for _ in range(5):
        next(making)
    desk.key("board")
    assert pages.shown == "board"
    assert len(desk.console.board.view("cards").whole.items_by_id) == CARDS
    assert list(making) == []
    assert pages.count() == len({id(pages.widget(place)) for place in range(pages.count())}) == 2


def test_cards_that_came_after_a_page_was_made_ahead_are_on_it_when_it_opens(desk):
    for _ in desk.console.pages.made("board"):
        pass
    desk.keep("idea", "Ring people first")
    desk.key("board")
    assert [item.face.title for item in desk.console.board.view("cards").whole.items_by_id.values()] == [
        "Ring people first"
    ]


def test_the_programme_made_ahead_shows_what_has_changed_since(desk):
    for _ in desk.console.pages.made("programme"):
        pass
    desk.key("start")
    desk.key("programme")
    said = [label.text() for label in desk.console.programme.findChildren(QWidget) if hasattr(label, "text")]
    assert "running" in said


def test_no_figure_is_drawn_before_the_progress_page_is_in_front(desk):
    for _ in pages_ahead(desk.console):
        pass
    assert desk.console.progress.view("growth").drawing._process is None


def test_one_card_that_is_turned_is_the_only_one_that_is_planned_anew(desk, monkeypatch):
    put_cards(desk, CARDS)
    desk.key("board")
    view = desk.console.board.view("cards")
    view.canvas.set_zoom(0.2)
    QApplication.processEvents()
    view.canvas.viewport().grab()
    space, turned = desk.console.workspace, desk.state.ideas[7].id
    space.do(board.edit, turned, theme="letters")  # so that its height stays as it is when it is turned
    desk.wait_until(lambda: not view._later.isActive())  # a large board follows in a frame of its own
    view.canvas.viewport().grab()
    layout, planned = view.canvas._layout, counted(monkeypatch, FarCards, "_of_card")
    space.do(board.reveal, [turned], False)
    desk.wait_until(lambda: not view._later.isActive())
    view.canvas.viewport().grab()
    assert [face.id for face in planned] == [turned]
    assert view.canvas._layout is layout


def test_painting_is_all_that_a_first_opening_does_to_parts_that_are_made(desk):
    """Each part of a page is laid out ahead, so none of them gets another size as the page opens."""
    for _ in pages_ahead(desk.console):
        QApplication.processEvents()
    page = desk.console.pages.page("people")
    parts = page.findChildren(QWidget)
    sizes = [part.size() for part in parts]
    resized = Resized(parts)
    desk.key("people")
    QApplication.processEvents()
    assert [part.size() for part in parts] == sizes
    assert resized.number == 0


class Resized(QObject):
    """Counts parts that get another size."""

    def __init__(self, parts) -> None:
        super().__init__()
        self.number = 0
        for part in parts:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        self.number += event.type() == QEvent.Type.Resize
        return False
