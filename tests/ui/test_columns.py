"""Even columns: as many as there is width for, read line by line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.columns import Columns

NARROWEST, GAP = 200, 14


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[list[QWidget]]:
    """Five things in a widget with columns."""
    whole = QWidget()
    qtbot.addWidget(whole)
    layout = Columns(whole, narrowest=NARROWEST, most=3, gap=GAP)
    made = [QWidget() for _ in range(5)]
    for part in made:
        part.setFixedHeight(20)
        layout.addWidget(part)
    whole.show()
    yield made
    whole.close()


def columns(parts: list[QWidget]) -> Columns:
    """The layout in which these parts stand."""
    layout = parts[0].parentWidget().layout()
    assert isinstance(layout, Columns)
    return layout


@pytest.mark.parametrize(
    ("width", "many"), [(100, 1), (200, 1), (413, 1), (414, 2), (627, 2), (628, 3), (5000, 3)]
)
def test_there_are_as_many_columns_as_have_room(parts: list[QWidget], width: int, many: int) -> None:
    assert columns(parts).columns_at(width) == many


def test_things_stand_line_by_line_in_even_columns(parts: list[QWidget]) -> None:
    columns(parts).setGeometry(QRect(0, 0, 414, 100))
    assert [(p.x(), p.width()) for p in parts] == [(0, 200), (214, 200), (0, 200), (214, 200), (0, 200)]
    assert parts[0].y() == parts[1].y() < parts[2].y() == parts[3].y() < parts[4].y()
    assert parts[4].geometry().bottom() + 1 == columns(parts).heightForWidth(414)


def test_what_is_hidden_takes_no_room(parts: list[QWidget]) -> None:
    high = columns(parts).heightForWidth(414)
    parts[0].hide()
    assert columns(parts).heightForWidth(414) < high
    for part in parts:
        part.hide()
    assert columns(parts).heightForWidth(414) == 0


def test_what_is_taken_out_is_no_longer_placed(parts: list[QWidget]) -> None:
    layout = columns(parts)
    while layout.count():
        layout.takeAt(0)
    assert layout.itemAt(0) is None
    assert layout.takeAt(0) is None
    assert layout.heightForWidth(414) == 0
