"""The board by mouse and by keys: dragged, grouped, turned, searched, and every step taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.live import board, clusters
from facilitator.live import stage as shown
from facilitator.model.board import IdeaStage

LETTER, FIVE, PERSON = "Put the next step in the first line", "Test with five claimants", "A person to ring"
KEYS, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Board:
    """The board's view, and hands on it."""

    def __init__(self, desk) -> None:
        self.desk = desk
        desk.key("board")
        QApplication.processEvents()
        self.page = desk.console.pages.currentWidget()
        self.view = self.page.view("cards")
        self.canvas = self.view.canvas
        QApplication.processEvents()

    def id(self, title: str) -> str:
        return next(i.id for i in self.desk.state.ideas if i.title == title)

    def at(self, title: str) -> QPoint:
        item = self.canvas.items_by_id[self.id(title)]
        return self.canvas.mapFromScene(item.sceneBoundingRect().center())

    def drag(self, start: QPoint, end: QPoint, *, let_go: bool = True) -> None:
        port = self.canvas.viewport()
        QTest.mousePress(port, LEFT, Qt.KeyboardModifier.NoModifier, start)
        for part in (0.2, 0.6, 1.0):
            QTest.mouseMove(port, start + (end - start) * part)
        if let_go:
            QTest.mouseRelease(port, LEFT, Qt.KeyboardModifier.NoModifier, end)

    def press(self, *keys: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.canvas.setFocus()
        for key in keys:
            QTest.keyClick(self.canvas, key, modifier)

    def on(self, title: str) -> None:
        """The keyboard on a card that alone is selected."""
        self.canvas.setFocus()
        self.canvas.select([self.id(title)], self.id(title))

    def type_name(self, name: str) -> None:
        field = self.canvas.field
        assert field.isVisible()
        QTest.keyClicks(field, name)
        QTest.keyClick(field, KEYS.Key_Return)

    def column(self, stage: IdeaStage) -> QPoint:
        column = next(c for c in self.canvas._layout.columns if c.stage is stage)
        return self.canvas.mapFromScene(QPointF(column.box.x + 100, column.box.y + 180))

    def stages(self) -> dict[str, str]:
        return {r["title"]: r["stage"] for r in self.desk.rows("SELECT title, stage FROM idea")}

    def groups(self) -> dict[str, str | None]:
        sql = "SELECT title, name FROM idea LEFT JOIN cluster ON cluster.id = idea.cluster_id"
        return {r["title"]: r["name"] for r in self.desk.rows(sql)}


@pytest.fixture
def cards(desk) -> Board:
    """Three ideas on the board, which is in front."""
    for title in (LETTER, FIVE, PERSON):
        desk.console.workspace.in_session(board.add, title)
    desk.console.resize(1440, 900)
    return Board(desk)


def test_a_card_dragged_to_another_column_moves_there_and_ctrl_z_takes_it_back(cards, desk):
    before = cards.stages()
    cards.drag(cards.at(FIVE), cards.column(IdeaStage.PROTOTYPE))
    assert cards.stages() == {**before, FIVE: "prototype"}
    desk.key("undo")
    assert cards.stages() == before
    desk.key("redo")
    assert cards.stages()[FIVE] == "prototype"


def test_all_that_is_selected_is_dragged_and_one_ctrl_z_takes_all_of_it_back(cards, desk):
    cards.press(KEYS.Key_A, modifier=CONTROL)
    cards.drag(cards.at(LETTER), cards.column(IdeaStage.TRIED))
    assert set(cards.stages().values()) == {"tried"}
    assert cards.canvas.chosen.keys() == {i.id for i in desk.state.ideas}
    desk.key("undo")
    assert set(cards.stages().values()) == {"idea"}


def test_esc_in_the_middle_of_a_drag_leaves_the_card_where_it_was(cards):
    cards.drag(cards.at(FIVE), cards.column(IdeaStage.TRIED), let_go=False)
    assert "Tried" in cards.view.told.text()
    cards.press(KEYS.Key_Escape)
    QTest.mouseRelease(
        cards.canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, cards.column(IdeaStage.TRIED)
    )
    assert set(cards.stages().values()) == {"idea"}
    assert cards.view.told.text() == ""


def test_a_rubber_band_selects_what_it_touches(cards):
    first, last = cards.at(LETTER), cards.at(FIVE)
    port = cards.canvas.viewport()
    empty = cards.column(IdeaStage.PROTOTYPE) - QPoint(0, 0)
    empty.setY(first.y())
    QTest.mousePress(port, LEFT, Qt.KeyboardModifier.NoModifier, empty)
    QTest.mouseMove(port, last)
    QTest.mouseRelease(port, LEFT, Qt.KeyboardModifier.NoModifier, last)
    assert cards.canvas.chosen.keys() == {cards.id(LETTER), cards.id(FIVE)}
    assert cards.view.status.text() == "3 cards, 2 selected"


def test_two_cards_are_grouped_by_keys_and_the_cluster_renamed_in_place(cards, desk):
    cards.on(LETTER)
    cards.press(KEYS.Key_Down, modifier=SHIFT)
    cards.press(KEYS.Key_G)
    cards.type_name("Letters")
    assert cards.groups() == {LETTER: "Letters", FIVE: "Letters", PERSON: None}
    assert cards.canvas.hasFocus()
    cards.press(KEYS.Key_F2)
    cards.canvas.field.selectAll()
    cards.type_name("Letters <b>people</b> can act on")
    assert cards.groups()[FIVE] == "Letters <b>people</b> can act on"
    desk.key("undo")
    assert cards.groups()[FIVE] == "Letters"
    desk.key("undo")
    assert set(cards.groups().values()) == {None}


def test_a_card_dropped_on_another_makes_a_cluster_and_one_dropped_on_its_ground_joins(cards, desk):
    cards.drag(cards.at(FIVE), cards.at(LETTER))
    cards.type_name("Letters")
    assert cards.groups() == {LETTER: "Letters", FIVE: "Letters", PERSON: None}
    cards.drag(cards.at(PERSON), cards.at(LETTER))
    assert cards.groups()[PERSON] == "Letters"
    desk.key("undo")
    assert cards.groups()[PERSON] is None
    cards.on(FIVE)
    cards.press(KEYS.Key_O)
    assert cards.groups() == {LETTER: "Letters", FIVE: None, PERSON: None}


def test_esc_while_a_cluster_is_named_groups_nothing(cards):
    cards.on(LETTER)
    cards.press(KEYS.Key_G)
    QTest.keyClick(cards.canvas.field, KEYS.Key_Escape)
    assert set(cards.groups().values()) == {None}
    assert cards.canvas.hasFocus()


def test_a_cluster_without_a_name_is_refused_in_words(cards, desk):
    cards.on(LETTER)
    cards.press(KEYS.Key_G)
    cards.type_name("   ")
    assert desk.said == "A cluster needs a name. Type what its cards have in common."


def test_m_picks_up_arrows_choose_return_drops_and_says_where(cards, desk):
    desk.console.workspace.do(clusters.make, "Letters", [cards.id(LETTER)])
    cards.on(FIVE)
    cards.press(KEYS.Key_M, KEYS.Key_Right)
    assert cards.canvas.accessibleDescription() == "1 card would go to Prototypes"
    cards.press(KEYS.Key_Left, KEYS.Key_Down)
    assert cards.canvas.accessibleDescription() == "1 card would go to Ideas, into “Letters”"
    cards.press(KEYS.Key_Return)
    assert cards.groups()[FIVE] == "Letters"
    cards.press(KEYS.Key_M, KEYS.Key_Right, KEYS.Key_Escape)
    assert set(cards.stages().values()) == {"idea"}
    cards.press(KEYS.Key_M, KEYS.Key_Right, KEYS.Key_Right, KEYS.Key_Return)
    assert cards.stages()[FIVE] == "commitment"
    desk.key("undo")
    assert cards.stages()[FIVE] == "idea"


def test_keys_turn_move_and_remove_and_each_is_undone(cards, desk):
    down = "SELECT count(*) AS n FROM idea WHERE NOT revealed"
    cards.on(LETTER)
    cards.press(KEYS.Key_T)
    assert desk.rows(down) == [{"n": 1}]
    assert "face down" in cards.canvas.words(cards.id(LETTER))
    desk.key("undo")
    assert desk.rows(down) == [{"n": 0}]
    cards.press(KEYS.Key_4)
    assert cards.stages()[LETTER] == "commitment"
    desk.key("undo")
    cards.press(KEYS.Key_Delete)
    assert LETTER not in cards.stages()
    desk.key("undo")
    assert LETTER in cards.stages()


def test_all_cards_and_a_whole_cluster_are_turned_at_once(cards, desk):
    space = desk.console.workspace
    space.do(board.reveal, [i.id for i in desk.state.ideas], False)
    space.do(clusters.make, "Letters", [cards.id(LETTER), cards.id(FIVE)])
    ground = cards.canvas.clusters[0].box
    head = cards.canvas.mapFromScene(QPointF(ground.x + 40, ground.y + 14))
    QTest.mouseClick(cards.canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, head)
    desk.space_on(cards.view.card_actions.button("turn"))
    assert {i.title for i in desk.state.ideas if not i.revealed} == {PERSON}
    desk.space_on(cards.view.tools.all_up)
    assert all(i.revealed for i in desk.state.ideas)
    assert not cards.view.tools.all_up.isVisible()


def test_search_finds_as_it_is_typed_and_return_goes_on_to_the_first(cards, desk):
    desk.key("find")
    assert QApplication.focusWidget() is cards.view.search
    QTest.keyClicks(cards.view.search, "CLAIMANTS five")
    QApplication.processEvents()
    assert cards.canvas.items_by_id.keys() == {cards.id(FIVE)}
    assert cards.view.status.text() == "1 of 3 shown"
    QTest.keyClick(cards.view.search, KEYS.Key_Return)
    assert cards.canvas.hasFocus()
    assert cards.canvas.accessibleDescription() == f"{FIVE}, Ideas, 1 of 1, selected"
    desk.key("find")
    QTest.keyClicks(cards.view.search, "zebra")
    QApplication.processEvents()
    assert cards.view.none_found.show_all.isVisible()
    desk.space_on(cards.view.none_found.show_all)
    assert len(cards.canvas.items_by_id) == 3


def test_a_filter_is_chosen_from_the_menu_and_counted_on_its_button(cards, desk):
    desk.console.workspace.do(board.reveal, [cards.id(PERSON)], False)
    desk.space_on(cards.view.sieve)
    desk.choose(cards.view.sieve, "Face down")
    assert cards.canvas.items_by_id.keys() == {cards.id(PERSON)}
    assert cards.view.sieve.text() == "Filter · 1"
    desk.console.workspace.do(board.reveal, [cards.id(PERSON)])
    assert cards.view.none_found.show_all.isVisible()


def test_a_free_place_survives_reopening_and_is_undone(cards, desk):
    desk.space_on(cards.view.tools.free)
    end = cards.at(FIVE) + QPoint(60, 170)
    cards.drag(cards.at(FIVE), end)
    (place,) = desk.rows("SELECT x, y FROM idea WHERE x IS NOT NULL")
    desk.reopen()
    again = Board(desk)
    desk.space_on(again.view.tools.free)
    assert again.canvas.boxes[again.id(FIVE)][:2] == (place["x"], place["y"])
    desk.key("undo")
    assert desk.rows("SELECT x FROM idea WHERE x IS NOT NULL") == []


def test_on_a_free_board_arrows_carry_by_steps(cards, desk):
    desk.space_on(cards.view.tools.free)
    before = cards.canvas.boxes[cards.id(PERSON)]
    cards.on(PERSON)
    cards.press(KEYS.Key_M, KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Right, KEYS.Key_Return)
    after = cards.canvas.boxes[cards.id(PERSON)]
    assert (after.x - before.x, after.y - before.y) == (24, 48)


def test_space_selects_one_more_and_return_opens(cards):
    opened, told = [], []
    cards.view.opened.connect(opened.append)
    cards.view.selected.connect(told.append)
    cards.on(LETTER)
    cards.press(KEYS.Key_Down, KEYS.Key_Space, KEYS.Key_Up, KEYS.Key_Space)
    assert told[-1] == [cards.id(FIVE), cards.id(LETTER)]
    cards.press(KEYS.Key_Space)
    assert told[-1] == [cards.id(FIVE)]
    cards.press(KEYS.Key_Return)
    assert opened == [cards.id(LETTER)]


def test_a_selection_outlives_what_others_change_and_untouched_cards_are_not_made_anew(cards, desk):
    cards.on(LETTER)
    before = dict(cards.canvas.items_by_id)
    desk.keep("idea", "One more")
    assert cards.canvas.chosen.keys() == {cards.id(LETTER)}
    assert all(cards.canvas.items_by_id[i] is item for i, item in before.items())
    assert len(cards.canvas.items_by_id) == 4


def test_a_card_and_a_cluster_go_to_the_stage(cards, desk):
    space = desk.console.workspace
    space.do(clusters.make, "Letters", [cards.id(LETTER)])
    cards.on(LETTER)
    desk.space_on(cards.view.card_actions.button("show"))
    assert desk.state.showing.view == "card"
    assert desk.state.showing.idea_id == cards.id(LETTER)
    space.do(clusters.put, [cards.id(FIVE)], desk.state.clusters[0].id)
    cards.canvas.select([cards.id(LETTER), cards.id(FIVE)], cards.id(LETTER))
    desk.space_on(cards.view.card_actions.button("zoom"))
    assert desk.state.showing.view == "board"
    assert desk.state.showing.cluster_id == desk.state.clusters[0].id
    space.do(shown.view, "auto")


def test_keys_zoom_and_nought_fits_all_of_the_board(cards):
    before = cards.canvas.zoom
    cards.press(KEYS.Key_Minus)
    assert cards.canvas.zoom < before
    cards.press(KEYS.Key_Plus, KEYS.Key_Plus)
    assert cards.canvas.zoom > before
    cards.press(KEYS.Key_0)
    sight = cards.canvas.mapToScene(cards.canvas.viewport().rect()).boundingRect()
    assert all(sight.contains(i.sceneBoundingRect()) for i in cards.canvas.items_by_id.values())


@pytest.mark.parametrize("title", ["<script>alert(1)</script>", "قائمة من الخطوات", "🎉" * 40, "x" * 160])
def test_whatever_is_typed_stands_on_the_card_as_it_was_typed(cards, desk, title):
    desk.console.workspace.in_session(board.add, title)
    item = cards.canvas.items_by_id[cards.id(title)]
    assert "".join(item.lines).replace(" ", "") == title.replace(" ", "")
    assert not cards.canvas.grab().isNull()


def test_an_empty_board_says_how_the_first_card_comes(desk):
    made = Board(desk)
    assert any("Ctrl+I" in words for words in desk.words_on(made.page))
    desk.keep("idea", LETTER)
    assert made.canvas.isVisible()
