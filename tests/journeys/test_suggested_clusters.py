"""Suggested clusters: looked for in the background, changed by ticks, taken in one step or left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from facilitator.live import board, clusters
from ui.console.board.page import BoardPage

LETTERS = ("Plain words in refusal letters", "Put the next step first in letters", "Letters of one page")
SHADOW = ("Shadow a jobcentre", "Shadowing the border force")
ALONE = "Childcare"


@pytest.fixture
def page(desk):
    """The Board page with six cards, in front."""
    desk.key("start")
    for title in (*LETTERS, *SHADOW, ALONE):
        desk.console.workspace.in_session(board.add, title)
    desk.key("board")
    return desk.console.findChild(BoardPage)


def suggested(desk, page):
    """Presses the button, and gives the panel when it has its answer."""
    desk.space_on(page.view("cards").tools.suggest)
    panel = page.suggestion
    desk.wait_until(lambda: not panel.suggesting.busy)
    return panel


def grouped(desk) -> dict[str, set[str]]:
    """The titles of each cluster in the file."""
    names = {cluster.id: cluster.name for cluster in desk.state.clusters}
    found: dict[str, set[str]] = {name: set() for name in names.values()}
    for idea in desk.state.ideas:
        if idea.cluster_id:
            found[names[idea.cluster_id]].add(idea.title)
    return found


def lines(tree) -> list[tuple[str, list[str]]]:
    """What stands in the tree: each group and its cards."""
    tops = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return [(top.text(0), [top.child(n).text(0) for n in range(top.childCount())]) for top in tops]


def test_a_suggestion_is_taken_in_one_step_and_undone_in_one(desk, page):
    panel = suggested(desk, page)
    assert page.panel.isVisible()
    assert [name for name, _ in lines(panel.tree)] == [
        "Letters",
        "Shadow",
        "On their own: they stay as they are",
    ]
    assert panel.take.word == "Take these 2 clusters"
    assert grouped(desk) == {}
    desk.space_on(panel.take)
    assert grouped(desk) == {"Letters": set(LETTERS), "Shadow": set(SHADOW)}
    assert desk.said == "2 clusters made; Ctrl+Z takes them back."
    assert not page.panel.isVisible()
    assert page.view("cards").tools.suggest.hasFocus()
    desk.key("undo")
    assert grouped(desk) == {}


def test_cards_and_clusters_without_a_tick_are_left_out_and_a_name_can_be_written(desk, page):
    panel = suggested(desk, page)
    tree = panel.tree
    assert tree.hasFocus()
    QTest.keyClick(tree, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.clear()
    QTest.keyClicks(editor, "Letters people can act on")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    left_out = tree.currentItem().text(0)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    tree.setCurrentItem(tree.topLevelItem(1))
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert panel.take.word == "Take this cluster"
    desk.space_on(panel.take)
    assert grouped(desk) == {"Letters people can act on": set(LETTERS) - {left_out}}


def test_a_cluster_without_a_name_is_refused_in_a_sentence_and_nothing_is_half_made(desk, page):
    panel = suggested(desk, page)
    panel.tree.topLevelItem(1).setText(0, "  ")
    desk.space_on(panel.take)
    assert desk.said == "A cluster needs a name. Type what its cards have in common."
    assert grouped(desk) == {}
    assert page.panel.isVisible()


def test_esc_and_leave_it_leave_everything_as_it_was(desk, page):
    for leave in (lambda p: QTest.keyClick(p.tree, Qt.Key.Key_Escape), lambda p: desk.space_on(p.leave_it)):
        leave(suggested(desk, page))
        assert not page.panel.isVisible()
        assert grouped(desk) == {}


def test_the_slider_makes_clusters_coarser_and_finer(desk, page):
    panel = suggested(desk, page)
    panel.fine.setFocus()
    QTest.keyClick(panel.fine, Qt.Key.Key_End)
    desk.wait_until(lambda: not panel.suggesting.busy)
    fine = sum(len(cards) for _, cards in lines(panel.tree)[:-1])
    QTest.keyClick(panel.fine, Qt.Key.Key_Home)
    desk.wait_until(lambda: not panel.suggesting.busy)
    assert sum(len(cards) for _, cards in lines(panel.tree)[:-1]) > fine


def test_cards_in_clusters_are_left_out_unless_they_are_asked_for(desk, page):
    mine = [idea.id for idea in desk.state.ideas if idea.title in LETTERS]
    desk.console.workspace.do(clusters.make, "Mine", mine)
    panel = suggested(desk, page)
    assert [name for name, _ in lines(panel.tree)][:1] == ["Shadow"]
    desk.space_on(panel.also)
    desk.wait_until(lambda: not panel.suggesting.busy)
    assert [name for name, _ in lines(panel.tree)][:2] == ["Letters", "Shadow"]
    desk.space_on(panel.take)
    assert grouped(desk) == {"Letters": set(LETTERS), "Shadow": set(SHADOW)}


def test_a_board_with_nothing_to_group_says_so(desk):
    desk.key("board")
    page = desk.console.findChild(BoardPage)
    desk.space_on(page.view("cards").tools.suggest)
    panel = page.suggestion
    assert panel.empty.text() == "A suggestion needs at least two cards. Ctrl+I adds one."
    assert not panel.take.isEnabled()


def test_cards_that_change_meanwhile_are_said_and_one_removed_is_not_taken(desk, page):
    panel = suggested(desk, page)
    gone = next(idea for idea in desk.state.ideas if idea.title == LETTERS[0])
    desk.console.workspace.do(board.remove, [gone.id])
    assert panel.stale.isVisible()
    desk.space_on(panel.take)
    assert grouped(desk) == {"Letters": set(LETTERS[1:]), "Shadow": set(SHADOW)}


def test_closing_the_console_in_the_middle_of_a_search_leaves_nothing_behind(desk, page):
    desk.while_running(page.open_suggestion)
    desk.close()


def test_stopping_a_search_closes_the_panel_and_suggests_nothing(desk, page):
    def stop() -> None:
        page.open_suggestion()
        desk.space_on(page.suggestion.stop)

    desk.while_running(stop)
    assert not page.panel.isVisible()
    assert not page.suggestion.suggesting.busy
    assert lines(page.suggestion.tree) == []


def test_a_search_that_was_broken_off_by_another_page_goes_on_when_one_is_back(desk, page):
    def look_elsewhere() -> None:
        page.open_suggestion()
        desk.key("run")

    desk.while_running(look_elsewhere)
    panel = page.suggestion
    assert not panel.suggesting.busy
    desk.while_running(lambda: desk.key("board"))
    desk.wait_until(lambda: not panel.suggesting.busy)
    assert panel.take.word == "Take these 2 clusters"


def test_markup_in_a_card_stands_in_the_panel_as_it_was_typed(desk, page):
    for number in (1, 2):
        desk.console.workspace.in_session(board.add, f"<b>Rota</b> & <script>{number}</script>")
    panel = suggested(desk, page)
    assert "<b>Rota</b> & <script>1</script>" in [card for _, cards in lines(panel.tree) for card in cards]
