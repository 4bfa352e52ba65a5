"""What is one of several is said so: radio buttons in a named group, in which a reader counts the place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from ui.console.board.views import VIEWS as BOARD
from ui.console.progress.views import VIEWS as PROGRESS
from ui.console.rail import PAGES
from ui.widgets.one_of import OneOf
from ui.widgets.segments import Segments

Role, Text = QAccessible.Role, QAccessible.Text


def children(part: QWidget) -> Iterator[QAccessibleInterface]:
    whole = QAccessible.queryAccessibleInterface(part)
    return (whole.child(place) for place in range(whole.childCount()))


def group(desk, name: str) -> OneOf:
    return next(
        one for one in desk.console.findChildren(OneOf) if one.isVisible() and one.accessibleName() == name
    )


def press(part: QWidget, words: str) -> None:
    button = next(child for child in children(part) if child.text(Text.Name) == words)
    button.actionInterface().doAction(button.actionInterface().toggleAction())


@pytest.fixture
def marks(qtbot, listened_to) -> Segments:
    made = Segments([(n, str(n)) for n in range(1, 6)], "Impact", clearable=True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_segments_are_radio_buttons_in_a_group_that_is_named(marks: Segments) -> None:
    whole = QAccessible.queryAccessibleInterface(marks)
    assert (whole.role(), whole.text(Text.Name)) == (Role.Grouping, "Impact")
    assert [child.role() for child in children(marks)] == [Role.RadioButton] * 5
    marks.show_value(3)
    assert [bool(child.state().checked) for child in children(marks)] == [False, False, True, False, False]


def test_a_segment_is_pressed_by_voice_and_let_go_in_the_same_way(marks: Segments) -> None:
    heard: list[object] = []
    marks.chosen.connect(heard.append)
    fourth = list(children(marks))[3]
    for _ in range(2):
        fourth.actionInterface().doAction(fourth.actionInterface().toggleAction())
    assert heard == [4, None]


def test_pages_and_views_are_said_as_one_of_several(desk, listened_to) -> None:
    for page, name, many in (
        ("run", "Pages", len(PAGES)),
        ("run", "What the stage shows", 4),
        ("board", "Views of the board", len(BOARD)),
        ("progress", "Views of progress", len(PROGRESS)),
        ("people", "Views of people", 2),
    ):
        desk.console.show_page(page)
        radios = [child for child in children(group(desk, name)) if child.role() is Role.RadioButton]
        assert len(radios) == many
        assert sum(bool(child.state().checked) for child in radios) == 1


def test_a_page_and_a_view_are_opened_by_what_a_screen_reader_presses(desk, listened_to) -> None:
    press(group(desk, "Pages"), "Progress")
    assert desk.console.page == "progress"
    press(group(desk, "Views of progress"), "Goals")
    assert desk.console.progress.shown == "goals"
    press(group(desk, "Pages"), "Run")
    press(group(desk, "What the stage shows"), "Task")
    assert desk.state.showing.view == "activity"
