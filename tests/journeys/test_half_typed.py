"""Half-typed words in the small fields: in the file while somebody types, and there again after it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from facilitator.live import board, clusters, journeys
from facilitator.model.journey import Lane
from facilitator.rules.voting import Voter

WORDS = "half a th"
HERE = Qt.FocusReason.OtherFocusReason


def write(words: str = WORDS) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)
    QApplication.processEvents()


def is_in_the_file(desk: Any, words: str = WORDS) -> None:
    """Waits for the draft while nothing else happens: no key, no closing."""
    desk.wait_until(lambda: [row for row in desk.rows("SELECT text FROM draft") if words in row["text"]])


def progress(desk: Any, view: str) -> Any:
    desk.key("progress")
    desk.console.progress.show_view(view)
    QApplication.processEvents()
    return desk.console.progress.view(view)


def grid(desk: Any) -> Any:
    desk.key("board")
    desk.console.board.show_view("journey")
    QApplication.processEvents()
    return desk.console.board.view("journey").grid


@pytest.fixture
def mapped(desk: Any) -> Any:
    """A map of two steps with one card in it."""
    desk.key("start")
    desk.console.workspace.in_session(journeys.make, "A claimant moves house", ["Rings", "Waits"])
    desk.console.workspace.do(journeys.add_card, desk.state.journey_steps[0].id, Lane.PAIN, "Nobody answers")
    return grid(desk)


@pytest.fixture
def vote(desk: Any) -> Any:
    """An open vote about two cards."""
    desk.key("start")
    desk.keep("idea", "One to ring")
    desk.keep("idea", "A monthly call")
    return voting(desk, begin=True)


def voting(desk: Any, *, begin: bool = False) -> Any:
    desk.key("vote")
    if begin:
        press(Qt.Key.Key_Return)
    QApplication.processEvents()
    return desk.console.board.vote


def test_a_goal_is_in_the_file_while_it_is_typed(desk: Any) -> None:
    progress(desk, "goals").field.setFocus(HERE)
    write()
    is_in_the_file(desk)


def test_a_check_in_is_in_the_file_while_it_is_typed(desk: Any) -> None:
    view = progress(desk, "pair_sessions")
    view.grid.setFocus(HERE)
    press(Qt.Key.Key_Return)
    view.form.summary.setFocus(HERE)
    write()
    is_in_the_file(desk)


def test_return_slips_are_in_the_file_while_they_are_typed(desk: Any) -> None:
    view = progress(desk, "pair_sessions")
    view.open_slips()
    view.sheet.field.setFocus(HERE)
    write()
    is_in_the_file(desk)


def test_the_next_card_of_a_journey_map_is_there_again_and_kept_once(desk: Any, mapped: Any) -> None:
    step = desk.state.journey_steps[1].id
    mapped.cell(step, Lane.RULE).field.setFocus(HERE)
    write()
    is_in_the_file(desk)
    desk.reopen()
    field = grid(desk).cell(step, Lane.RULE).field
    assert field.toPlainText() == WORDS
    assert len(desk.state.journey_cards) == 1
    field.setFocus(HERE)
    press(Qt.Key.Key_Return)
    assert [card.text for card in desk.state.journey_cards] == ["Nobody answers", WORDS]
    desk.reopen()
    assert grid(desk).cell(step, Lane.RULE).field.toPlainText() == ""


def test_a_card_of_a_journey_map_that_is_written_anew_is_open_again(desk: Any, mapped: Any) -> None:
    card = desk.state.journey_cards[0]
    mapped.frame(card.id).edit()
    write()
    desk.reopen()
    frame = grid(desk).frame(card.id)
    assert frame.is_edited
    assert frame._field.toPlainText() == WORDS
    assert frame.card.text == "Nobody answers"


@pytest.mark.parametrize("keep", [True, False])
def test_the_name_of_a_step_is_there_again_until_it_is_kept_or_given_up(
    desk: Any, mapped: Any, keep: bool
) -> None:
    step = desk.state.journey_steps[1].id
    mapped.heads[step].field.setFocus(HERE)
    mapped.heads[step].field.selectAll()
    write()
    desk.reopen()
    field = grid(desk).heads[step].field
    desk.keep("note", "What else happens leaves it alone")
    assert field.toPlainText() == WORDS
    field.setFocus(HERE)
    press(Qt.Key.Key_Return if keep else Qt.Key.Key_Escape)
    assert desk.state.journey_steps[1].title == (WORDS if keep else "Waits")
    desk.reopen()
    assert grid(desk).heads[step].field.toPlainText() == (WORDS if keep else "Waits")


def test_the_name_of_a_map_is_there_again(desk: Any, mapped: Any) -> None:
    line = desk.console.board.view("journey").maps.lineEdit()
    line.setFocus(HERE)
    line.selectAll()
    write()
    desk.reopen()
    grid(desk)
    assert desk.console.board.view("journey").maps.currentText() == WORDS
    assert desk.state.journeys[0].title == "A claimant moves house"


def test_half_placed_dots_are_there_again_still_hidden_and_taken_once(desk: Any, vote: Any) -> None:
    person = Voter(desk.person("Tom Hughes").id)
    vote.taking.people.rows[person].field.setFocus(HERE)
    write("1 2")
    is_in_the_file(desk, "1 2")
    desk.reopen()
    field = voting(desk).taking.people.rows[person].field
    assert (field.text(), field.echoMode()) == ("1 2", QLineEdit.EchoMode.Password)
    field.setFocus(HERE)
    press(Qt.Key.Key_Return)
    assert len(desk.state.votes) == 2
    desk.reopen()
    assert voting(desk).taking.people.rows[person].field.text() == ""


def test_half_typed_totals_and_pasted_votes_are_there_again_until_the_vote_is_closed(
    desk: Any, vote: Any
) -> None:
    vote.taking.show_way(2)
    write("7")
    vote.taking.show_way(3)
    write("Tom Hughes: 2")
    desk.reopen()
    taking = voting(desk).taking
    assert next(iter(taking.totals.list.rows.values())).field.text() == "7"
    assert taking.paste.field.toPlainText() == "Tom Hughes: 2"
    taking.show_way(3)
    taking.paste.preview()
    desk.space_on(taking.paste.take)
    desk.space_on(taking.close_vote)
    assert [row for row in desk.rows("SELECT id, text FROM draft WHERE id LIKE 'vote%'") if row["text"]] == []


def test_a_half_typed_question_is_there_again(desk: Any) -> None:
    desk.key("start")
    desk.keep("idea", "One to ring")
    voting(desk).asking.question.setFocus(HERE)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write()
    desk.reopen()
    assert voting(desk).asking.question.text() == WORDS


@pytest.mark.parametrize("keep", [True, False])
def test_words_of_a_sketch_are_there_again_at_their_place(desk: Any, keep: bool) -> None:
    desk.key("start")
    desk.keep("idea", "One to ring")
    card = desk.state.ideas[0].id
    desk.key("board")
    desk.console.board.open_sketch(card)
    QApplication.processEvents()
    sheet = desk.console.board.sketch
    sheet.show_frame(2)
    sheet.pad.setFocus(HERE)
    press(Qt.Key.Key_T)
    press(Qt.Key.Key_Space)
    write()
    is_in_the_file(desk)
    desk.reopen()
    desk.key("board")
    desk.console.board.open_sketch(card)
    QApplication.processEvents()
    sheet = desk.console.board.sketch
    assert sheet.frame == 2
    assert sheet.pad.field.text() == WORDS
    press(Qt.Key.Key_Return if keep else Qt.Key.Key_Escape)
    assert [(s.text, s.frame) for s in desk.state.strokes] == ([(WORDS, 2)] if keep else [])
    desk.reopen()
    desk.key("board")
    desk.console.board.open_sketch(card)
    QApplication.processEvents()
    assert not desk.console.board.sketch.pad.field.isVisible()


def cards(desk: Any) -> Any:
    desk.key("board")
    desk.console.board.show_view("cards")
    QApplication.processEvents()
    return desk.console.board.view("cards")


@pytest.mark.parametrize("keep", [True, False])
def test_the_name_of_a_cluster_is_there_again_until_it_is_taken_or_given_up(desk: Any, keep: bool) -> None:
    desk.key("start")
    for title in ("One to ring", "A monthly call"):
        desk.keep("idea", title)
    canvas = cards(desk).canvas
    canvas.select([i.id for i in desk.state.ideas])
    canvas.setFocus(HERE)
    press(Qt.Key.Key_G)
    write()
    is_in_the_file(desk)
    desk.reopen()
    canvas = cards(desk).canvas
    assert canvas.field.isVisible()
    assert canvas.field.text() == WORDS
    canvas.field.setFocus(HERE)
    press(Qt.Key.Key_Return if keep else Qt.Key.Key_Escape)
    assert [c.name for c in desk.state.clusters] == ([WORDS] if keep else [])
    desk.reopen()
    assert not cards(desk).canvas.field.isVisible()


def test_another_name_of_a_cluster_is_there_again(desk: Any) -> None:
    desk.key("start")
    desk.keep("idea", "One to ring")
    desk.console.workspace.do(clusters.carry, [desk.state.ideas[0].id], named="Ringing")
    view = cards(desk)
    view.canvas.naming.rename(view.canvas.clusters[0])
    write()
    desk.reopen()
    view = cards(desk)
    assert view.canvas.field.text() == WORDS
    view.canvas.field.setFocus(HERE)
    press(Qt.Key.Key_Return)
    assert [c.name for c in desk.state.clusters] == [WORDS]


def test_half_typed_names_of_cards_that_are_gone_ask_nothing(desk: Any) -> None:
    desk.key("start")
    for title in ("One to ring", "A monthly call"):
        desk.keep("idea", title)
    canvas = cards(desk).canvas
    canvas.select([desk.state.ideas[0].id])
    canvas.setFocus(HERE)
    press(Qt.Key.Key_G)
    write()
    is_in_the_file(desk)
    desk.reopen()
    desk.console.workspace.do(board.remove, [desk.state.ideas[0].id])
    assert not cards(desk).canvas.field.isVisible()
    assert not [row for row in desk.rows("SELECT text FROM draft") if WORDS in row["text"]]
