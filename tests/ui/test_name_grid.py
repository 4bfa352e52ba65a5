"""The grids of names: every number legible on its shade, cells found again where they are painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.theme import Scheme, contrast, load_tokens
from ui.widgets.heat_map import SHADES, HeatMap
from ui.widgets.name_grid import NOWHERE, Named, NameGrid


class Counting(NameGrid):
    """Counts the cells that are painted."""

    painted = 0

    def words(self, row: int, column: int) -> str:
        return f"{row} and {column}"

    def paint_cell(self, painter: QPainter, rect: QRectF, row: int, column: int) -> None:
        self.painted += 1


def people(number: int) -> list[Named]:
    return [Named(f"Person Number{k}", "P" if k < number / 2 else "O") for k in range(number)]


@pytest.fixture
def grid(qtbot: QtBot) -> Counting:
    theme.load_fonts()
    made = Counting(load_tokens("light"), "Grid")
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("shade", [*SHADES, "sunken"])
def test_ink_is_legible_on_every_shade(scheme: Scheme, shade: str) -> None:
    tokens = load_tokens(scheme)
    assert contrast(tokens.ink, getattr(tokens, shade)) >= 4.5


@pytest.mark.parametrize("number", [2, 10, 60, 500])
def test_a_cell_lies_where_it_is_painted_wherever_the_grid_is_scrolled(grid: Counting, number: int) -> None:
    grid.show_names(people(number), people(number))
    for place in ((0, 0), (number // 2, number - 1), (number - 1, number // 2)):
        grid.go_to(*place)
        middle = grid.cell_rect(*place).center()
        assert grid.viewport().rect().contains(middle)
        assert grid.place_at(middle.x(), middle.y()) == place


def test_names_are_no_cells(grid: Counting) -> None:
    grid.show_names(people(10), people(10))
    assert grid.place_at(3, 300) == NOWHERE
    assert grid.place_at(300, 3) == NOWHERE


def test_only_the_cells_in_sight_are_painted(grid: Counting) -> None:
    grid.show_names(people(500), people(500))
    grid.painted = 0
    grid.viewport().repaint()
    assert 0 < grid.painted < 1200


def test_a_cell_is_never_smaller_than_can_be_read_or_pressed(grid: Counting) -> None:
    grid.show_names(people(500), people(500))
    size = grid.cell_rect(0, 0).size()
    assert min(size.width(), size.height()) >= 24


def test_the_keyboard_stays_inside_the_grid_and_says_each_cell(grid: Counting, qtbot: QtBot) -> None:
    grid.show_names(people(3), people(3))
    grid.go_to(0, 0)
    with qtbot.waitSignal(grid.pointed, check_params_cb=lambda row, column: (row, column) == (0, 1)):
        QTest.keyClick(grid, Qt.Key.Key_Right)
    for _ in range(5):
        QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current == (2, 1)
    QTest.keyClick(grid, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert grid.current == (2, 2)


def test_a_grid_that_loses_people_keeps_the_keyboard_inside(grid: Counting) -> None:
    grid.show_names(people(9), people(9))
    grid.go_to(8, 8)
    grid.show_names(people(4), people(4))
    assert grid.current == (3, 3)


def test_a_grid_without_people_takes_keys_and_paints_nothing(grid: Counting) -> None:
    grid.show_names([], [])
    QTest.keyClick(grid, Qt.Key.Key_Down)
    grid.viewport().repaint()
    assert grid.painted == 0
    assert grid.current == NOWHERE


def test_a_heat_map_says_score_choice_and_why_two_can_never_be_a_pair(qtbot: QtBot) -> None:
    theme.load_fonts()
    heat = HeatMap(load_tokens("light"))
    qtbot.addWidget(heat)
    rows, columns = [Named("Ann Lee", "P")], [Named("Bo Day", "O"), Named("Cy Orr", "O")]
    heat.show_scores(rows, columns, [[0.834, 0.07]], {(0, 1): "one manages the other"}, 0.0, 1.0)
    heat.show_marks(frozenset({(0, 0)}), frozenset({(0, 0)}), frozenset({(0, 0)}))
    assert heat.words(0, 0) == "Ann Lee and Bo Day: 83 of 100, chosen, a pair now, pinned"
    assert heat.words(0, 1) == "Ann Lee and Cy Orr cannot be a pair: one manages the other"


def test_a_step_of_the_keyboard_paints_the_two_cells_and_what_their_rings_touch(grid: Counting) -> None:
    grid.show_names(people(60), people(60))
    grid.go_to(2, 3)
    grid.setFocus()
    QApplication.processEvents()
    grid.painted = 0
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QApplication.processEvents()
    assert 2 <= grid.painted <= 12


def test_after_steps_all_stands_as_if_it_had_been_painted_whole(grid: Counting) -> None:
    grid.show_names(people(60), people(60))
    grid.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up):
        QTest.keyClick(grid, key)
        QApplication.processEvents()
        on_screen = grid.screen().grabWindow(grid.winId()).toImage()
        whole = grid.grab().toImage()
        assert on_screen.convertToFormat(whole.format()) == whole
