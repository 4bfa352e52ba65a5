"""A table's columns: cut where there is no room for all of them, and never so that one scrolls sideways."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui.widgets.table import Table

ROW = (
    "Amara Okafor",
    "policy",
    "Policy lead for asylum decisions",
    "Drafts decision guidance for caseworkers",
)
CUT = (2, 3)


@pytest.fixture
def table(qtbot) -> Table:
    made = Table(("Name", "Profession", "Role", "Duties"), "People", cut=CUT)
    qtbot.addWidget(made)
    made.show_rows([("p1", ROW)])
    made.resize(900, 200)
    made.show()
    return made


@pytest.mark.parametrize("width", [420, 480, 560, 900])
def test_columns_that_may_be_cut_give_way_and_the_others_stay_whole(table: Table, width: int) -> None:
    table.resize(width, 200)
    QApplication.processEvents()
    assert table.horizontalScrollBar().maximum() == 0
    for column in (0, 1):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
    assert all(
        table.columnWidth(column) >= table.horizontalHeader().sectionSizeHint(column) for column in CUT
    )


def test_a_short_column_takes_no_more_than_it_needs_of_what_is_shared(table: Table) -> None:
    table.show_rows([("p1", (*ROW[:2], "Adviser", ROW[3]))])
    table.resize(420, 200)
    assert table.columnWidth(2) <= max(
        table.sizeHintForColumn(2), table.horizontalHeader().sectionSizeHint(2)
    )
    assert table.columnWidth(3) > table.columnWidth(2)


def test_columns_grow_again_with_the_window_and_a_hidden_one_takes_no_room(table: Table) -> None:
    table.resize(420, 200)
    narrow = table.columnWidth(2)
    table.resize(900, 200)
    assert table.columnWidth(2) > narrow
    table.setColumnHidden(2, True)
    table.show_rows([("p1", ROW)])
    table.resize(420, 200)
    assert table.columnWidth(3) > narrow
