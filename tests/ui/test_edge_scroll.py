"""A list scrolls by itself while something is held near its edge, and at no other time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from ui.widgets.edge_scroll import EdgeScroll


@pytest.fixture
def rows(qtbot: QtBot) -> QListWidget:
    made = QListWidget()
    made.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    made.addItems([f"Row {number}" for number in range(100)])
    made.resize(200, 300)
    qtbot.addWidget(made)
    made.show()
    return made


def test_near_the_lower_edge_it_goes_on_to_the_end_and_says_each_step(
    qtbot: QtBot, rows: QListWidget
) -> None:
    steps: list[QPoint] = []
    scroll = EdgeScroll(rows, steps.append)
    view = rows.viewport()
    where = view.mapToGlobal(QPoint(50, view.height() - 2))
    scroll.hold(where)
    bar = rows.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum(), timeout=10_000)
    qtbot.waitUntil(lambda: not scroll.on)
    assert set(steps) == {where}
    scroll.hold(view.mapToGlobal(QPoint(50, 2)))
    qtbot.waitUntil(lambda: bar.value() == 0, timeout=10_000)


def test_in_the_middle_beside_it_and_once_let_go_it_stands_still(rows: QListWidget) -> None:
    scroll = EdgeScroll(rows, lambda _: None)
    view = rows.viewport()
    for point in (QPoint(50, 150), QPoint(-5, 2), QPoint(50, view.height() + 5)):
        scroll.hold(view.mapToGlobal(point))
        assert not scroll.on
    scroll.hold(view.mapToGlobal(QPoint(50, view.height() - 2)))
    assert scroll.on
    scroll.hold(None)
    assert not scroll.on
