"""Choices below zero by keys: a minus and then a digit, as one would write it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.widgets.segments import Segments

VALUES = {-2: "much less", -1: "less", 0: "as hoped", 1: "more", 2: "much more"}


@pytest.fixture
def segments(qtbot):
    made = Segments([(v, str(v)) for v in VALUES], "How far", clearable=True, spoken=VALUES)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("keys", "value"), [("-1", -1), ("-2", -2), ("2", 2), ("-0", 0), ("--1", -1), ("-3", None), ("2-1", -1)]
)
def test_a_minus_before_a_digit_takes_the_value_below_zero(segments, keys, value):
    for key in keys:
        QTest.keyClicks(QApplication.focusWidget() or segments.focusProxy(), key)
    assert segments.value == value


def test_each_choice_says_its_meaning(segments):
    names = [button.accessibleName() for button in segments._buttons]
    assert names[0] == "How far: -2 much less"
    assert segments._buttons[0].toolTip() == "much less"
