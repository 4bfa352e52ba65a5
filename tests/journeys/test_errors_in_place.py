"""What went wrong is said beside the control that asked for it, and nothing is asked or blocked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NEAR = 60
"""Pixels between a control and its sentence that are still beside it."""


def gap(desk, control: QWidget) -> int:
    """Pixels between a control and the sentence about it."""
    flag = desk.console.guide.in_place
    assert flag.isVisible()
    assert not desk.console.messages.isVisible()
    assert desk.console.rect().contains(flag.geometry())
    box = QRect(control.mapTo(desk.console, QPoint(0, 0)), control.size())
    assert not flag.geometry().intersects(box)
    return max(flag.y() - box.bottom(), box.y() - flag.geometry().bottom())


def test_a_goal_that_cannot_be_kept_says_so_below_its_field_until_one_types_again(desk):
    desk.console.on_progress("goals")
    view = desk.console.progress.view("goals")
    view.field.setFocus()
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert "goal" in desk.said
    assert gap(desk, view.field) < NEAR
    QTest.keyClick(view.field, Qt.Key.Key_A)
    assert not desk.console.guide.in_place.isVisible()
    assert view.field.text() == "a"


def test_a_pair_of_one_profession_is_refused_beside_the_button(desk):
    people = desk.console.pages.page("people")
    desk.console.show_page("people")
    for pair in desk.state.pairs:
        people.table.point_to(pair.members[0])
        desk.space_on(people.part)
    policy = [p.id for p in desk.state.participants if p.profession.value == "policy"][:2]
    people.table.clearSelection()
    for row in range(people.table.rowCount()):
        if people.table.item(row, 0).data(Qt.ItemDataRole.UserRole) in policy:
            people.table.setRangeSelected(_row(people.table, row), True)
    assert sorted(people.table.selected()) == sorted(policy)
    desk.space_on(people.make)
    assert desk.said
    assert gap(desk, people.make) < NEAR
    desk.key("run")
    assert desk.said == ""


def _row(table, row):
    from PySide6.QtWidgets import QTableWidgetSelectionRange

    return QTableWidgetSelectionRange(row, 0, row, table.columnCount() - 1)


def test_what_a_key_could_not_do_is_said_at_the_foot_wherever_the_keyboard_is(desk):
    desk.console.on_progress("goals")
    desk.console.progress.view("goals").field.setFocus()
    desk.key("next")
    assert desk.console.messages.isVisible()
    assert not desk.console.guide.in_place.isVisible()
    assert "begun" in desk.said


def test_a_sentence_beside_a_control_goes_when_the_keyboard_leaves_or_something_is_kept(desk):
    desk.console.on_progress("goals")
    view = desk.console.progress.view("goals")
    for leave in (view.list.setFocus, desk.console.workspace.read_again):
        view.field.setFocus()
        QTest.keyClick(view.field, Qt.Key.Key_Return)
        assert desk.console.guide.in_place.isVisible()
        leave()
        QApplication.processEvents()
        assert not desk.console.guide.in_place.isVisible()


@pytest.mark.parametrize("kind", ["note", "idea"])
def test_words_that_are_missing_are_said_above_the_capture_line_and_its_field_is_marked(desk, kind):
    desk.key("start")
    desk.keep(kind, "")
    assert desk.console.messages.isVisible()
    line = desk.console.capture
    foot = desk.console.messages.mapTo(desk.console, QPoint(0, desk.console.messages.height())).y()
    top = line.mapTo(desk.console, QPoint(0, 0)).y()
    assert 0 <= top - foot <= NEAR + desk.console.run.foot
    assert line.field.property("invalid") == "true"
