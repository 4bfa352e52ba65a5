"""Mentor pairs on the People page: proposed, moved by keys and by drag, pinned, accepted and undone."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.exchange.roster import parse_roster
from facilitator.live import cohorts
from facilitator.model.people import WishKind
from ui.console.pair_choices import HAND, NOW
from ui.widgets.table import ROW_ID


@pytest.fixture
def view(desk):
    """The Pairs view of the demo cohort, come to by keys, with its first proposal there."""
    desk.key("people")
    page = desk.console.pages.currentWidget()
    desk.space_on(page.proposals)
    assert page.pairs.isVisible()
    desk.wait_until(lambda: not page.pairs.computing)
    return page.pairs


def written(desk) -> set[tuple[str, str]]:
    """The mentor pairs of the file, by name."""
    names = {row["id"]: row["name"] for row in desk.rows("SELECT id, name FROM participant")}
    return {
        (names[row["policy_participant_id"]], names[row["operational_participant_id"]])
        for row in desk.rows("SELECT * FROM pair")
    }


def shown(view) -> set[tuple[str, str]]:
    """The pairs of the list."""
    return {(line.people[0][1], line.people[1][1]) for line in view.list.lines() if line.row >= 0}


def go(view, row: int, column: int) -> None:
    """Moves to a cell with the arrow keys."""
    view.map.setFocus()
    QTest.keyClick(view.map, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(row):
        QTest.keyClick(view.map, Qt.Key.Key_Down)
    for _ in range(column):
        QTest.keyClick(view.map, Qt.Key.Key_Right)


def test_the_cohorts_own_pairs_are_shown_first_with_their_total_beside_the_proposals(desk, view):
    assert shown(view) == written(desk)
    assert view.choices.buttons[NOW].isChecked()
    assert view.compared.text().startswith("Now ")
    assert not view.accept.isEnabled()
    assert {"0", "1", "2"} < view.choices.buttons.keys()
    assert all(line.why for line in view.list.lines())


def test_return_on_a_cell_swaps_partners_escape_takes_it_back_and_nothing_is_written(desk, view):
    before = written(desk)
    go(view, 0, 1)
    assert "Amara Okafor and Priya Nair: " in view.said.text()
    before_, after, cost = re.search(r"total ([\d.]+) → ([\d.]+), ([+−][\d.]+)", view.said.text()).groups()
    assert float(after) - float(before_) == pytest.approx(float(cost.replace("−", "-")))
    QTest.keyClick(view.map, Qt.Key.Key_Return)
    assert {("Amara Okafor", "Priya Nair"), ("Rhys Davies", "Tom Hughes")} < shown(view)
    assert view.choices.buttons[HAND].isChecked()
    assert written(desk) == before
    QTest.keyClick(view.map, Qt.Key.Key_Escape)
    assert shown(view) == before


def test_a_mark_dragged_along_its_row_says_the_cost_before_it_is_dropped_and_swaps_when_it_is(desk, view):
    start, end = (view.map.cell_rect(2, column).center() for column in (2, 4))
    port = view.map.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, start + QPoint(QApplication.startDragDistance() + 1, 0))
    QTest.mouseMove(port, end)
    assert view.said.text().startswith("Helen Moss and Mark Doyle: ")
    assert "; Grace Lin with Yusuf Khan. As pairs: total " in view.said.text()
    assert shown(view) == written(desk)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert {("Helen Moss", "Mark Doyle"), ("Grace Lin", "Yusuf Khan")} < shown(view)


def test_a_mark_dropped_outside_its_row_and_column_stays_where_it_was(desk, view):
    start, end = view.map.cell_rect(2, 2).center(), view.map.cell_rect(3, 4).center()
    port = view.map.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert shown(view) == written(desk)


def test_accepted_pairs_are_written_in_one_step_that_ctrl_z_takes_back(desk, view):
    before = written(desk)
    go(view, 0, 1)
    QTest.keyClick(view.map, Qt.Key.Key_Return)
    moved = shown(view)
    desk.space_on(view.accept)
    assert written(desk) == moved != before
    assert all(row["reasons"] for row in desk.rows("SELECT reasons FROM pair"))
    desk.wait_until(lambda: not view.computing)
    assert not view.accept.isEnabled()
    desk.key("undo")
    assert desk.said == "Undone: accepting the proposed pairs"
    assert written(desk) == before
    desk.wait_until(lambda: not view.computing)
    assert shown(view) == before


def test_back_to_the_proposal_and_keep_as_it_is_give_up_what_was_moved_by_hand(desk, view):
    go(view, 0, 1)
    QTest.keyClick(view.map, Qt.Key.Key_Return)
    desk.space_on(view.back)
    assert view.choices.buttons["0"].isChecked()
    go(view, 0, 2)
    QTest.keyClick(view.map, Qt.Key.Key_Return)
    desk.space_on(view.keep)
    assert view.choices.buttons[NOW].isChecked()
    assert shown(view) == written(desk)


def test_p_pins_a_pair_in_the_file_and_a_pinned_pair_is_not_parted(desk, view):
    go(view, 0, 0)
    QTest.keyClick(view.map, Qt.Key.Key_P)
    assert [row["pinned"] for row in desk.rows("SELECT pinned FROM pair")].count(1) == 1
    desk.wait_until(lambda: not view.computing)
    assert "pinned" in view.said.text()
    QTest.keyClick(view.map, Qt.Key.Key_Right)
    assert "Amara Okafor and Tom Hughes are pinned" in view.said.text()
    QTest.keyClick(view.map, Qt.Key.Key_Return)
    assert shown(view) == written(desk)
    assert "pinned" in desk.said
    for button in ("1", "2"):
        desk.space_on(view.choices.buttons[button])
        assert ("Amara Okafor", "Tom Hughes") in shown(view)


def test_a_proposed_pair_can_be_pinned_before_it_is_accepted(desk, view):
    go(view, 0, 1)
    QTest.keyClick(view.map, Qt.Key.Key_Return)
    QTest.keyClick(view.map, Qt.Key.Key_P)
    desk.wait_until(lambda: not view.computing)
    desk.space_on(view.choices.buttons["0"])
    assert ("Amara Okafor", "Priya Nair") in shown(view)
    desk.space_on(view.accept)
    assert ("Amara Okafor", "Priya Nair") in written(desk)
    assert [row["pinned"] for row in desk.rows("SELECT pinned FROM pair")].count(1) == 1


def test_a_pair_with_goals_is_not_parted_and_the_view_says_why(desk, view):
    workspace = desk.console.workspace
    pair = desk.state.pairs[0]
    with workspace.store.step("goals.add", workspace.now()) as step:
        step.insert("goal", pair_id=pair.id, text="Listen first", created_at=workspace.now())
    view.recompute()
    desk.wait_until(lambda: not view.computing)
    go(view, 0, 1)
    assert "have goals or check-ins as a pair, so they stay together" in view.said.text()
    QTest.keyClick(view.map, Qt.Key.Key_Return)
    assert shown(view) == written(desk)


def test_a_weight_moved_by_keys_changes_the_scores_at_once(desk, view):
    before = view.total.text()
    slider = view.weights.sliders["sector"]
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    desk.wait_until(lambda: not view.computing)
    assert view.weights.values()["sector"] == 0
    assert view.total.text() != before
    assert view.choices.buttons[NOW].isChecked()


def test_two_who_are_to_be_kept_apart_are_crossed_out_with_the_reason(desk, view):
    from facilitator.live import wishes

    one, other = desk.person("Amara Okafor").id, desk.person("Priya Nair").id
    desk.console.workspace.do(wishes.add, WishKind.APART, one, other)
    desk.wait_until(lambda: not view.computing)
    go(view, 0, 1)
    assert view.said.text() == "Amara Okafor and Priya Nair cannot be a pair: to be kept apart"
    QTest.keyClick(view.map, Qt.Key.Key_Return)
    assert shown(view) == written(desk)


def test_choosing_a_line_of_the_list_goes_to_its_cell(desk, view):
    view.list.setCurrentRow(3)
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert view.map.current == (3, 3)
    assert view.said.text().startswith("Daniel Ward and Siân Lewis: ")


def test_leaving_the_page_while_a_proposal_is_on_its_way_leaves_nothing_behind(desk, view):
    view.recompute()
    desk.key("run")
    assert not view.isVisible()
    desk.key("people")
    desk.wait_until(lambda: not view.computing)
    assert shown(view) == written(desk)


def test_closing_the_console_while_a_proposal_is_on_its_way_leaves_nothing_behind(desk, view):
    view.recompute()
    desk.while_running(desk.close)
    assert not desk.is_open


def test_without_one_profession_the_view_teaches_and_offers_nothing(desk, view):
    workspace = desk.console.workspace
    with workspace.store.step("people.edit", workspace.now()) as step:
        for person in desk.state.participants:
            if person.profession.letter == "O":
                step.update("participant", person.id, active=False)
    changes = workspace.store.changes(step)
    workspace.do(lambda store, now: changes)
    desk.wait_until(lambda: not view.computing)
    assert view.empty.isVisible()
    assert not view.map.isVisible()
    assert not view.accept.isEnabled()


def test_who_is_left_over_stands_below_the_pairs_with_the_reason(desk, view):
    workspace = desk.console.workspace
    with workspace.store.step("people.edit", workspace.now()) as step:
        step.update("participant", desk.person("Mark Doyle").id, active=False)
    changes = workspace.store.changes(step)
    workspace.do(lambda store, now: changes)
    desk.wait_until(lambda: not view.computing)
    desk.space_on(view.choices.buttons["0"])
    (left,) = [line for line in view.list.lines() if line.row < 0]
    assert len(shown(view)) == 4
    assert left.why.startswith("Left over: there ")
    assert left.people[0][0] == "P"


def leave_one_over(desk) -> None:
    """An eleventh person comes, a policymaker."""
    roster = parse_roster(b"name,profession,sector\nKim Bell,policy,Tax\n", "more.csv")
    desk.console.workspace.do(cohorts.add_people, roster)


def test_who_is_left_over_joins_a_pair_as_its_third_by_one_press_and_ctrl_z_takes_it_back(desk):
    leave_one_over(desk)
    desk.key("people")
    page = desk.console.pages.currentWidget()
    desk.space_on(page.proposals)
    view = page.pairs
    desk.wait_until(lambda: not view.computing)
    left = view.list.lines()[-1]
    assert left.people == (("P", "Kim Bell"),)
    assert view.third.isVisible()
    assert view.third.word.startswith("Let Kim join ")
    desk.space_on(view.third)
    desk.wait_until(lambda: not view.computing)
    assert " joins " not in view.third.word
    assert not view.third.isVisible()
    trio = next(line for line in view.list.lines() if len(line.people) == 3)
    assert trio.people[-1] == ("P", "Kim Bell")
    assert trio.spoken.startswith(f"{trio.people[0][1]}, {trio.people[1][1]} and Kim Bell")
    assert len(view.list.lines()) == 5
    desk.key("undo")
    desk.wait_until(lambda: not view.computing and view.third.isVisible())
    assert all(row["third_participant_id"] is None for row in desk.rows("SELECT * FROM pair"))


def test_before_a_proposal_is_accepted_nobody_joins_a_pair_that_is_none_yet(desk):
    leave_one_over(desk)
    desk.key("people")
    page = desk.console.pages.currentWidget()
    desk.space_on(page.proposals)
    desk.wait_until(lambda: not page.pairs.computing)
    other = next(name for name in ("1", "2") if page.pairs.choices.buttons[name].isVisible())
    desk.space_on(page.pairs.choices.buttons[other])
    assert not page.pairs.third.isVisible()


def test_in_the_table_somebody_without_a_pair_and_one_of_a_pair_are_joined_and_parted(desk):
    leave_one_over(desk)
    desk.key("people")
    page = desk.console.pages.currentWidget()
    kim, amara = (
        next(p.id for p in desk.state.participants if p.name == name) for name in ("Kim Bell", "Amara Okafor")
    )
    select(page.table, kim, amara)
    assert (page.make.word, page.make.isEnabled()) == ("Join the pair", True)
    desk.space_on(page.make)
    (trio,) = (pair for pair in desk.state.pairs if len(pair.members) == 3)
    assert set(trio.members) > {kim, amara}
    mentors = {page.table.item(row, 0).text(): page.table.item(row, 2).text() for row in range(11)}
    assert mentors["Kim Bell"] == "Amara Okafor and Tom Hughes"
    assert mentors["Amara Okafor"] == "Tom Hughes and Kim Bell"
    select(page.table, kim)
    desk.space_on(page.part)
    assert [len(pair.members) for pair in desk.state.pairs] == [2] * 5


def select(table, *ids: str) -> None:
    """Selects these people, as Ctrl and a click do."""
    table.clearSelection()
    for row in range(table.rowCount()):
        if table.item(row, 0).data(ROW_ID) in ids:
            table.selectionModel().select(
                table.model().index(row, 0),
                QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
            )
