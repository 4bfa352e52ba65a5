"""The board on the stage: face down until turned, names only when asked for, pages, a cluster alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from facilitator.live import board, clusters
from facilitator.rules.room_pages import SECONDS
from facilitator.rules.scene import ActivityScene
from facilitator.rules.scenes.board import BoardScene
from ui.console.board.page import BoardPage

TITLES = ("Put the next step first", "Ask the counter staff", "Swap desks for a week")


@pytest.fixture
def page(desk):
    """The Board page, in front, with the session under way."""
    desk.key("start")
    desk.key("board")
    page = desk.console.findChild(BoardPage)
    desk.space_on(page.top.stage)
    return page


def add(desk, *titles: str, **fields: object) -> list[str]:
    """Puts cards on the board and gives their ids."""
    before = {idea.id for idea in desk.state.ideas}
    for title in titles:
        desk.console.workspace.in_session(board.add, title, **fields)
    return [idea.id for idea in desk.state.ideas if idea.id not in before]


def choose(desk, bar, name: str) -> None:
    """Chooses what of the board the bar is about, by keys."""
    bar.chosen.setFocus()
    QTest.keyClick(bar.chosen, Qt.Key.Key_Home)
    for _ in range(bar.chosen.count()):
        if bar.chosen.currentText() == name:
            break
        QTest.keyClick(bar.chosen, Qt.Key.Key_Down)
    assert bar.chosen.currentText() == name


def test_new_cards_lie_face_down_until_they_are_turned_one_then_all(desk, page):
    bar = page.stage_bar
    desk.space_on(bar.face_down)
    for title in TITLES:
        desk.keep("idea", title)
    desk.key("board")
    desk.space_on(bar.show_it)
    assert isinstance(desk.scene, BoardScene)
    assert desk.stage_words.count("not yet turned") == 3
    assert not set(TITLES) & set(desk.stage_words)
    assert bar.turn.word == "Turn all face up · 3"
    first, *_ = desk.state.ideas
    desk.console.workspace.do(board.reveal, [first.id])
    assert set(TITLES) & set(desk.stage_words) == {first.title}
    assert desk.stage_words.count("not yet turned") == 2
    desk.space_on(bar.turn)
    assert set(TITLES) <= set(desk.stage_words)
    assert not bar.turn.isEnabled()
    desk.key("undo")
    assert set(TITLES) & set(desk.stage_words) == {first.title}
    desk.space_on(bar.face_down)
    desk.keep("idea", "A last one")
    assert "A last one" in desk.stage_words


def test_a_cluster_is_shown_alone_and_turned_alone(desk, page):
    bar = page.stage_bar
    mine = add(desk, *TITLES[:2], revealed=False)
    add(desk, TITLES[2], revealed=False)
    desk.console.workspace.do(clusters.make, "Letters", mine)
    choose(desk, bar, "Letters")
    assert bar.turn.word == "Turn this cluster face up · 2"
    desk.space_on(bar.show_it)
    assert bar.shown.text() == "Participants see cluster “Letters”"
    assert desk.scene.title == "Letters"
    assert desk.stage_words.count("not yet turned") == 2
    desk.space_on(bar.turn)
    assert set(TITLES) & set(desk.stage_words) == set(TITLES[:2])
    choose(desk, bar, "Whole board")
    desk.space_on(bar.show_it)
    assert {"Letters", "Not grouped yet", *TITLES[:2]} <= set(desk.stage_words)
    assert TITLES[2] not in desk.stage_words
    assert desk.stage_words.count("not yet turned") == 1


def test_names_stand_on_the_stage_only_while_they_are_switched_on(desk, page):
    bar = page.stage_bar
    add(desk, TITLES[0], authors=[desk.person("Siân Lewis").id])
    desk.space_on(bar.show_it)
    assert "Siân Lewis" not in desk.stage_words
    desk.space_on(bar.authors)
    assert "Siân Lewis" in desk.stage_words
    desk.space_on(bar.authors)
    assert "Siân Lewis" not in desk.stage_words


def test_many_cards_stand_on_pages_that_turn_by_keys_and_stay_while_cards_come_in(desk, page):
    titles = [f"Idea number {n}" for n in range(1, 31)]
    add(desk, *titles)
    desk.space_on(page.stage_bar.show_it)
    assert "page 1 of 3" in desk.stage_words
    assert {"Idea number 1", "Idea number 12"} <= set(desk.stage_words)
    desk.key("page_on")
    assert "page 2 of 3" in desk.stage_words
    desk.pass_time(SECONDS - 2)
    desk.keep("idea", "One more")
    assert "page 2 of 3" in desk.stage_words
    desk.pass_time(2)
    assert {"page 3 of 3", "Idea number 30", "One more"} <= set(desk.stage_words)
    desk.key("page_back")
    assert "page 2 of 3" in desk.stage_words
    desk.key("page_back")
    assert "page 1 of 3" in desk.stage_words


def test_a_card_turned_up_on_another_page_is_seen_at_once(desk, page):
    add(desk, *(f"Idea number {n}" for n in range(1, 31)))
    add(desk, "The last one", revealed=False)
    desk.space_on(page.stage_bar.show_it)
    assert "page 1 of 3" in desk.stage_words
    desk.space_on(page.stage_bar.turn)
    assert {"page 3 of 3", "The last one"} <= set(desk.stage_words)


def test_what_the_board_page_says_of_the_stage_is_what_it_shows(desk, page):
    bar = page.stage_bar
    assert bar.shown.text() == "Participants see what is on now"
    desk.space_on(bar.show_it)
    assert bar.shown.text() == "Participants see the whole board"
    desk.key("blank")
    assert bar.shown.text() == "Participants see nothing: it is blank"
    desk.key("blank")
    desk.key("next")
    assert isinstance(desk.scene, ActivityScene)
    assert bar.shown.text() == "Participants see what is on now"


def test_further_views_of_the_board_are_on_the_run_page_where_there_is_something_to_show(desk, page):
    desk.key("run")
    more = desk.console.run.side.board_views
    desk.space_on(more)
    actions = more.actions_by_name
    assert not actions["card"].isEnabled()
    assert not actions["vote"].isEnabled()
    QTest.keyClick(more.findChild(QMenu), Qt.Key.Key_Escape)
    (card,) = add(desk, TITLES[0])
    assert actions["card"].isEnabled()
    desk.space_on(more)
    desk.choose(more, "Newest card alone")
    assert (desk.state.showing.view, desk.state.showing.idea_id) == ("card", card)
    assert (more.word, more.isChecked()) == ("One card", True)
    desk.space_on(more)
    desk.choose(more, "Whole board")
    assert desk.state.showing.view == "board"
    assert (more.word, more.isChecked()) == ("More for the stage", False)


def test_every_control_of_the_bar_is_reached_by_tab_and_has_a_name(desk, page):
    bar = page.stage_bar
    add(desk, TITLES[0], revealed=False)
    bar.chosen.setFocus()
    seen = []
    for _ in range(5):
        seen.append(desk.console.focusWidget())
        QTest.keyClick(desk.console.focusWidget(), Qt.Key.Key_Tab)
    assert seen == [bar.chosen, bar.show_it, bar.turn, bar.authors, bar.face_down]
    assert all(part.accessibleName() or part.text() for part in seen)
    assert bar.show_it.accessibleName() == "Show Whole board on the stage"
