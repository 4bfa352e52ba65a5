"""What the walk through all places looks for is found where it is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tests.ui.access.cut import cut
from tests.ui.access.rings import rings
from tests.ui.access.tabbing import way_round
from tests.ui.access.walk import faults, walk


class Dial(QWidget):
    """Painted in Python, as widgets of the app are."""

    def paintEvent(self, event: object) -> None:  # noqa: N802 -- Qt's name
        """Nothing."""


Dial.__module__ = "ui.tests"


def test_the_walk_finds_what_it_is_there_to_find(qtbot, listened_to) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    sign, unnamed, small, painted, takes_keys = (
        QPushButton("✓"),
        QLineEdit(),
        QPushButton("Keep"),
        Dial(),
        QFrame(),
    )
    small.setFixedWidth(20)
    takes_keys.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    takes_keys.setAccessibleName("Room 1")
    takes_keys.setFixedHeight(40)
    for part in (sign, unnamed, small, painted, takes_keys):
        lines.addWidget(part)
    group, left, right = QButtonGroup(window), QPushButton("Left"), QPushButton("Right")
    for button in (left, right):
        button.setCheckable(True)
        group.addButton(button)
        lines.addWidget(button)
    right.setAutoExclusive(True)
    window.show()
    found = [fault.partition(": ")[0] for fault in faults(walk(window))]
    assert found == [
        "a Button without words ('✓')",
        "a EditableText without words ('')",
        "only 20 × 38 px",
        "a Client without words ('')",
        "no role",
        "no role",
        "one of several, said as a CheckBox",
    ]


def test_cut_words_and_controls_out_of_reach_are_found(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    short, beyond = QLabel("Nobody reads the form", window), QPushButton("Keep", window)
    short.setFixedWidth(40)
    beyond.move(290, 10)
    window.resize(300, 100)
    window.show()
    assert [fault.split()[0] for fault in cut(window)] == ["needs", "lies"]


def test_a_control_without_a_ring_is_found(qtbot, listened_to) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    plain, ringed = QPushButton("Keep", window), QPushButton("Next", window)
    plain.setStyleSheet("border: 1px solid #000000; outline: none;")
    plain.setProperty("role", "plain")
    ringed.move(0, 60)
    window.resize(200, 120)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    assert rings(window, set()) == ["no ring is seen around QPushButton 'Keep'"]


def test_an_order_against_the_eye_a_trap_and_what_is_passed_by_are_found(qtbot, listened_to) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    first, second, third = (QPushButton(word) for word in ("First", "Second", "Third"))
    for button in (first, second, third):
        lines.addWidget(button)
    window.setTabOrder(third, second)
    window.show()
    window.activateWindow()
    first.setFocus()
    QApplication.processEvents()
    assert way_round(window) == ["against the reading order, QPushButton 'Third' → QPushButton 'Second'"]
    window.setFocusProxy(second)
    box, inside, before = QWidget(window), QPushButton("Inside"), QPushButton("Before")
    within = QVBoxLayout(box)
    within.addWidget(before)
    within.addWidget(inside)
    box.setFocusProxy(inside)
    lines.addWidget(box)
    QApplication.processEvents()
    assert "Tab never comes to QPushButton 'Before'" in way_round(window)
