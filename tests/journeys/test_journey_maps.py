"""A foursome maps a service: typed cell after cell, cards carried about, pain points grown into insights."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from facilitator.live import journeys
from facilitator.model.journey import Lane
from facilitator.rules.scenes.journey import JourneyScene

NASTY = ("<b>bold</b><script>alert(1)</script>", "ابدأ الرسالة بالخطوة التالية", "👩‍💼 waits 🙂")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(desk):
    """The view of journey maps, still without one."""
    desk.key("start")
    desk.key("board")
    page = desk.console.pages.currentWidget()
    page.show_view("journey")
    QApplication.processEvents()
    return page.view("journey")


@pytest.fixture
def mapped(desk, view):
    """The same with a map of three steps."""
    desk.console.workspace.in_session(journeys.make, "A claimant moves house", ["Rings", "Waits", "Is told"])
    QApplication.processEvents()
    desk._to_front()
    return view


def cell(desk, view, step: int, lane: Lane):
    return view.grid.cell(desk.state.journey_steps[step].id, lane)


def cards(desk) -> list[tuple[str, str, str]]:
    rows = desk.rows(
        "SELECT s.title, c.lane, c.text FROM journey_card c JOIN journey_step s ON s.id = c.step_id "
        "ORDER BY c.rowid"
    )
    return [tuple(row.values()) for row in rows]


def write(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def press(key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)
    QApplication.processEvents()


def test_with_no_map_an_example_teaches_and_a_button_makes_the_first(desk, view):
    words = desk.words_on(view)
    assert {"Pain point", "Rule or policy behind it", "18 pages for one change"} <= set(words)
    desk.space_on(view.first)
    assert [j.title for j in desk.state.journeys] == ["Map 1: whose way through which service?"]
    assert len(desk.state.journey_steps) == 4
    assert view.maps.lineEdit().selectedText() == view.maps.currentText()
    write("A claimant moves house")
    press(Qt.Key.Key_Return)
    assert desk.rows("SELECT title FROM journey") == [{"title": "A claimant moves house"}]


def test_return_keeps_and_is_ready_for_the_next_and_tab_goes_to_the_next_cell(desk, mapped):
    field = cell(desk, mapped, 0, Lane.DOING).field
    field.setFocus()
    for words in ("Rings the line", "Looks for the number"):
        write(words)
        press(Qt.Key.Key_Return)
        assert QApplication.focusWidget() is field
        assert field.toPlainText() == ""
    write("Asks a neighbour")
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is cell(desk, mapped, 1, Lane.DOING).field
    assert cards(desk) == [
        ("Rings", "doing", "Rings the line"),
        ("Rings", "doing", "Looks for the number"),
        ("Rings", "doing", "Asks a neighbour"),
    ]


def test_the_arrows_lead_from_cell_to_cell_and_only_from_the_edges_of_what_is_typed(desk, mapped):
    cell(desk, mapped, 0, Lane.DOING).field.setFocus()
    press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is cell(desk, mapped, 1, Lane.DOING).field
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is cell(desk, mapped, 1, Lane.FEELING).field
    write("Lost")
    press(Qt.Key.Key_Left)
    assert QApplication.focusWidget() is cell(desk, mapped, 1, Lane.FEELING).field
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is cell(desk, mapped, 1, Lane.PAIN).field
    assert cards(desk) == [("Waits", "feeling", "Lost")]
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is mapped.grid.frame(desk.state.journey_cards[0].id)
    press(Qt.Key.Key_Left)
    assert QApplication.focusWidget() is cell(desk, mapped, 0, Lane.FEELING).field
    for _ in range(2):
        press(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is mapped.grid.heads[desk.state.journey_steps[0].id].field


def test_a_card_is_written_anew_moved_by_keys_and_removed(desk, mapped):
    field = cell(desk, mapped, 0, Lane.DOING).field
    field.setFocus()
    write("Wiats")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Up)
    frame = QApplication.focusWidget()
    assert frame is mapped.grid.frame(desk.state.journey_cards[0].id)
    press(Qt.Key.Key_Return)
    write("Waits at home")
    press(Qt.Key.Key_Return)
    assert cards(desk) == [("Rings", "doing", "Waits at home")]
    press(Qt.Key.Key_Right, CTRL)
    press(Qt.Key.Key_Down, CTRL)
    assert cards(desk) == [("Waits", "feeling", "Waits at home")]
    added = desk.state.current.added_seconds
    assert added == 0  # Ctrl+Down is not the clock's key here
    press(Qt.Key.Key_Delete)
    assert cards(desk) == []
    assert QApplication.focusWidget() is cell(desk, mapped, 1, Lane.FEELING).field
    for _ in range(3):
        desk.key("undo")
    assert cards(desk) == [("Rings", "doing", "Waits at home")]


def test_esc_leaves_a_card_as_it_was(desk, mapped):
    step = desk.state.journey_steps[0].id
    desk.console.workspace.do(journeys.add_card, step, Lane.DOING, "Rings")
    frame = mapped.grid.frame(desk.state.journey_cards[0].id)
    frame.setFocus()
    press(Qt.Key.Key_F2)
    write("Nonsense")
    press(Qt.Key.Key_Escape)
    assert cards(desk) == [("Rings", "doing", "Rings")]
    assert QApplication.focusWidget() is frame


def test_a_card_is_dragged_to_another_cell(desk, mapped):
    step = desk.state.journey_steps[0].id
    desk.console.workspace.do(journeys.add_card, step, Lane.FEELING, "Nobody can say when")
    QApplication.processEvents()
    frame = mapped.grid.frame(desk.state.journey_cards[0].id)
    target = cell(desk, mapped, 2, Lane.PAIN)
    at, there = QPoint(20, 12), frame.mapFromGlobal(target.mapToGlobal(target.rect().center()))
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, pos=at)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(frame, at + (there - at) * part)
    assert target.property("lit") == "true"
    QTest.mouseRelease(frame, Qt.MouseButton.LeftButton, pos=there)
    assert cards(desk) == [("Is told", "pain point", "Nobody can say when")]
    assert target.property("lit") == "false"
    desk.key("undo")
    assert cards(desk) == [("Rings", "feeling", "Nobody can say when")]


def test_a_pain_point_becomes_an_insight_card_by_key_or_button_and_shows_it(desk, mapped):
    cell(desk, mapped, 1, Lane.PAIN).field.setFocus()
    for words in ("Nobody can say when", "Asked the same thing twice"):
        write(words)
        press(Qt.Key.Key_Return)
    first, second = (mapped.grid.frame(card.id) for card in desk.state.journey_cards)
    first.setFocus()
    press(Qt.Key.Key_G)
    assert [(i.title, i.stage.value) for i in desk.state.ideas] == [("Nobody can say when", "insight")]
    assert first.grow.text() == "Insight card made"
    QTest.mouseClick(second.grow, Qt.MouseButton.LeftButton)
    assert len(desk.state.ideas) == 2
    opened = []
    mapped.opened.connect(opened.append)
    press(Qt.Key.Key_G)
    assert len(desk.state.ideas) == 2
    first.setFocus()
    press(Qt.Key.Key_G)
    assert opened[-1] == desk.state.journey_cards[0].idea_id
    assert "2 grown into insights" in mapped.count.text()
    desk.key("undo")
    assert second.grow.text() == "Make an insight card"


def test_steps_are_added_named_moved_and_removed(desk, mapped):
    desk.space_on(mapped.grid.add_step)
    write("Tells a friend")
    press(Qt.Key.Key_Return)
    assert [s.title for s in desk.state.journey_steps] == ["Rings", "Waits", "Is told", "Tells a friend"]
    head = mapped.grid.heads[desk.state.journey_steps[3].id]
    for words in ("Move to the left", "Remove with its cards"):
        desk.space_on(head.more)
        desk.choose(head, words)
        QApplication.processEvents()
        if words.startswith("Move"):
            assert [s.title for s in desk.state.journey_steps][2:] == ["Tells a friend", "Is told"]
            lefts = [mapped.grid.heads[s.id].x() for s in desk.state.journey_steps]
            assert lefts == sorted(lefts)
    assert [s.title for s in desk.state.journey_steps] == ["Rings", "Waits", "Is told"]


def test_several_maps_are_a_choice_away_and_each_keeps_its_cards(desk, mapped):
    cell(desk, mapped, 0, Lane.DOING).field.setFocus()
    write("Rings the line")
    desk.space_on(mapped.new)
    assert mapped.maps.count() == 2
    assert cards(desk) == [("Rings", "doing", "Rings the line")]  # what was being typed is not lost
    assert len(mapped.grid.heads) == 4
    mapped.maps.setFocus()
    QTest.keyClick(mapped.maps, Qt.Key.Key_Up)
    QApplication.processEvents()
    assert mapped.maps.currentText() == "A claimant moves house"
    assert len(mapped.grid.heads) == 3
    assert "Rings the line" in desk.words_on(mapped)
    desk.space_on(mapped.remove)
    assert [j.title for j in desk.state.journeys] == ["Map 2: whose way through which service?"]
    desk.key("undo")
    assert "A claimant moves house" in [j.title for j in desk.state.journeys]


@pytest.mark.parametrize("text", NASTY)
def test_whatever_is_typed_stands_there_as_it_was_typed_on_both_windows(desk, mapped, text, qapp):
    field = cell(desk, mapped, 0, Lane.PAIN).field
    field.setFocus()
    qapp.clipboard().setText(text)
    press(Qt.Key.Key_V, CTRL)
    press(Qt.Key.Key_Return)
    assert cards(desk) == [("Rings", "pain point", text)]
    assert text in desk.words_on(mapped)
    desk.space_on(desk.console.pages.currentWidget().top.show_stage)
    assert text in desk.stage_words


def test_too_much_for_a_card_is_refused_and_stays_in_its_field(desk, mapped, qapp):
    field = cell(desk, mapped, 0, Lane.DOING).field
    field.setFocus()
    qapp.clipboard().setText("x" * 100_000)
    press(Qt.Key.Key_V, CTRL)
    press(Qt.Key.Key_Return)
    assert desk.said == "This has 100,000 characters; 300 is the most for a card of the map. Split it."
    assert len(field.toPlainText()) == 100_000
    assert field.property("invalid") == "true"
    assert cards(desk) == []
    press(Qt.Key.Key_Escape)
    assert field.toPlainText() == ""


def test_nothing_typed_makes_no_card_and_an_emptied_name_stays_what_it_was(desk, mapped):
    cell(desk, mapped, 0, Lane.DOING).field.setFocus()
    write("   ")
    press(Qt.Key.Key_Return)
    assert cards(desk) == []
    head = mapped.grid.heads[desk.state.journey_steps[0].id]
    head.field.setFocus()
    head.field.selectAll()
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return)
    assert head.field.toPlainText() == "Rings"
    line = mapped.maps.lineEdit()
    line.setFocus()
    line.selectAll()
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return)
    assert desk.said == "A map needs a name. Type a few words."
    assert line.text() == "A claimant moves house"


def test_the_stage_shows_the_map_that_is_chosen_here_and_turns_to_the_newest_card(desk, mapped):
    workspace = desk.console.workspace
    workspace.in_session(journeys.make, "Another service", ["Only step"])
    mapped.maps.setFocus()
    QTest.keyClick(mapped.maps, Qt.Key.Key_Up)
    desk.space_on(desk.console.pages.currentWidget().top.show_stage)
    assert isinstance(desk.scene, JourneyScene)
    assert desk.scene.title == "A claimant moves house"
    for n in range(6):
        workspace.do(journeys.add_step, desk.state.journeys[0].id, f"Later {n}")
    desk.pass_time(1)
    assert not any("Later 5" in words for words in desk.stage_words)
    last = next(s for s in desk.state.journey_steps if s.title == "Later 5")
    workspace.do(journeys.add_card, last.id, Lane.DOING, "Gives up")
    assert "Gives up" in desk.stage_words
    desk.key("page_on")
    assert "Gives up" not in desk.stage_words


def test_the_menu_of_a_card_offers_what_its_keys_do(desk, mapped):
    step = desk.state.journey_steps[0].id
    desk.console.workspace.do(journeys.add_card, step, Lane.PAIN, "It hurts")
    frame = mapped.grid.frame(desk.state.journey_cards[0].id)
    frame.menu_asked.emit(frame.mapToGlobal(QPoint(4, 4)))
    menu = next(m for m in mapped.grid.findChildren(QMenu) if m.isVisible())
    words = [action.text() for action in menu.actions()]
    assert words == ["Write it anew", "Make an insight card", "Move to the line", "Remove"]
    menu.close()


def test_the_names_of_the_lanes_stay_in_sight_while_many_steps_go_by(desk, mapped):
    for n in range(9):
        desk.console.workspace.do(journeys.add_step, desk.state.journeys[0].id, f"Later {n}")
    desk.wait_until(lambda: mapped.grid.horizontalScrollBar().maximum() > 800)
    last = cell(desk, mapped, 11, Lane.PAIN)
    last.field.setFocus()
    desk.wait_until(lambda: mapped.grid.horizontalScrollBar().value() > 0)
    port = mapped.grid.viewport()
    assert port.rect().contains(last.field.mapTo(port, QPoint(1, 1)))
    sights = [name.mapTo(port, QPoint(0, 0)).x() for name in mapped.grid._pinned]
    assert sights == [0] * 5
