"""Painted widgets speak item by item: names, places, and which one the keyboard is on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from ui.widgets.spoken import Item, Role, say_current

Text = QAccessible.Text


class Shelf(QAbstractScrollArea):
    """Three painted jars."""

    spoken_role = Role.List
    item_role = Role.ListItem

    def __init__(self) -> None:
        super().__init__()
        self.jars = ["Plum", "Pear", "Quince"]
        self.on = 1
        self.setAccessibleName("Jars")

    def spoken_count(self) -> int:
        return len(self.jars)

    def spoken_item(self, index: int) -> Item:
        return Item(self.jars[index], QRect(40 * index, 0, 40, 30), index == self.on, index == 2)


@pytest.fixture
def shelf(qtbot, listened_to) -> Shelf:
    made = Shelf()
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_painted_thing_is_a_child_with_words_a_role_and_a_place(shelf: Shelf) -> None:
    whole = QAccessible.queryAccessibleInterface(shelf)
    assert (whole.role(), whole.text(Text.Name), whole.childCount()) == (Role.List, "Jars", 3)
    children = [whole.child(index) for index in range(3)]
    assert [child.text(Text.Name) for child in children] == ["Plum", "Pear", "Quince"]
    assert {child.role() for child in children} == {Role.ListItem}
    assert [whole.indexOfChild(child) for child in children] == [0, 1, 2]
    assert [child.parent().text(Text.Name) for child in children] == ["Jars"] * 3
    assert [bool(child.state().selected) for child in children] == [False, False, True]
    corner = shelf.viewport().mapToGlobal(shelf.viewport().rect().topLeft())
    assert children[2].rect().topLeft() - corner == QRect(80, 0, 40, 30).topLeft()
    assert whole.childAt(corner.x() + 50, corner.y() + 5).text(Text.Name) == "Pear"
    assert whole.focusChild().text(Text.Name) == "Pear"


def test_what_is_painted_anew_is_said_anew_and_what_is_gone_says_nothing(shelf: Shelf) -> None:
    whole = QAccessible.queryAccessibleInterface(shelf)
    last = whole.child(2)
    shelf.jars = ["Fig"]
    assert whole.childCount() == 1
    assert whole.child(0).text(Text.Name) == "Fig"
    assert last.text(Text.Name) == ""
    assert last.state().invisible
    assert whole.child(2) is None


def test_the_thing_under_the_keyboard_has_the_focus(shelf: Shelf) -> None:
    shelf.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    shelf.activateWindow()
    shelf.setFocus()
    say_current(shelf)
    whole = QAccessible.queryAccessibleInterface(shelf)
    assert [bool(whole.child(i).state().focused) for i in range(3)] == [False, True, False]


def test_what_a_widget_said_goes_with_it(qtbot, listened_to) -> None:
    for _ in range(50):
        made = Shelf()
        whole = QAccessible.queryAccessibleInterface(made)
        held = [whole.child(index) for index in range(3)]
        assert all(child.isValid() for child in held)
        made.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_nothing_is_made_before_somebody_listens(qtbot) -> None:
    made = Shelf()
    qtbot.addWidget(made)
    before = len(made.children())
    made.show()
    say_current(made)
    assert len(made.children()) == before
