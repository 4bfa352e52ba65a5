"""Choices side by side: by mouse, arrows, digits and Delete, with one stop for Tab."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from ui.widgets.segments import Segments


@pytest.fixture
def marks(qtbot):
    made = Segments([(n, str(n)) for n in range(1, 6)], "Impact", clearable=True)
    qtbot.addWidget(made)
    made.heard = []
    made.chosen.connect(made.heard.append)
    made.show()
    return made


def buttons(marks) -> list[QPushButton]:
    return marks.findChildren(QPushButton)


def test_a_digit_chooses_and_delete_lets_go(marks):
    QTest.keyClick(buttons(marks)[0], Qt.Key.Key_4)
    assert (marks.value, [b.isChecked() for b in buttons(marks)]) == (4, [False, False, False, True, False])
    QTest.keyClick(buttons(marks)[3], Qt.Key.Key_4)  # the same again says nothing
    QTest.keyClick(buttons(marks)[3], Qt.Key.Key_9)
    QTest.keyClick(buttons(marks)[3], Qt.Key.Key_Delete)
    assert (marks.value, marks.heard) == (None, [4, None])


def test_a_click_chooses_and_a_second_one_lets_go(marks):
    for _ in range(2):
        QTest.mouseClick(buttons(marks)[1], Qt.MouseButton.LeftButton)
    assert marks.heard == [2, None]
    assert not any(b.isChecked() for b in buttons(marks))


def test_what_has_to_be_chosen_does_not_let_go(qtbot):
    made = Segments([("a", "Alone"), ("b", "Both")], "How")
    qtbot.addWidget(made)
    made.show_value("a")
    QTest.mouseClick(buttons(made)[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(buttons(made)[0], Qt.Key.Key_Delete)
    assert made.value == "a"
    assert buttons(made)[0].isChecked()


def test_tab_stops_once_at_the_choice_that_is_taken(marks):
    marks.show_value(3)
    stops = [bool(b.focusPolicy() & Qt.FocusPolicy.TabFocus) for b in buttons(marks)]
    assert stops == [False, False, True, False, False]
    assert [b.accessibleName() for b in buttons(marks)][2] == "Impact: 3"


def test_arrows_go_round_and_choose_nothing_until_asked(marks, qtbot):
    marks.activateWindow()
    first, last = buttons(marks)[0], buttons(marks)[-1]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert marks.heard == []
    QTest.keyClick(last, Qt.Key.Key_Return)
    assert marks.heard == [5]
