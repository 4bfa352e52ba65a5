"""The legend below a painted grid: each sign with its words, in as many lines as there is room for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from ui import theme
from ui.theme import load_tokens
from ui.widgets.legend import LINE, Entry, Legend

WORDS = ("chosen", "a pair now", "pinned", "never a pair")


@pytest.fixture
def painted() -> list[QRectF]:
    return []


@pytest.fixture
def legend(qtbot: QtBot, painted: list[QRectF]) -> Legend:
    def paint(painter: QPainter, rect: QRectF) -> None:
        painted.append(rect)

    theme.load_fonts()
    made = Legend(load_tokens("light"))
    qtbot.addWidget(made)
    made.explain(*(Entry(words, 44, paint) for words in WORDS))
    return made


def test_with_room_for_all_of_it_it_is_one_line(legend: Legend) -> None:
    assert legend.heightForWidth(legend.sizeHint().width()) == LINE


def test_it_is_as_narrow_as_its_widest_entry_and_then_has_a_line_for_each(legend: Legend) -> None:
    assert legend.heightForWidth(legend.minimumSizeHint().width()) == len(WORDS) * LINE


def test_no_sign_is_cut_off_at_any_width(legend: Legend, painted: list[QRectF]) -> None:
    for width in range(legend.minimumSizeHint().width(), legend.sizeHint().width() + 20, 7):
        legend.resize(width, legend.heightForWidth(width))
        painted.clear()
        legend.grab()
        assert len(painted) == len(WORDS)
        assert all(legend.rect().contains(sign.toAlignedRect()) for sign in painted)
