"""An open list of choices shows its rows whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDir
from PySide6.QtWidgets import QApplication, QComboBox

from ui.theme import apply_theme, load_tokens


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[None]:
    """Whatever look the app had is given back."""
    before = (qapp.styleSheet(), qapp.font(), qapp.palette(), qapp.style().name(), QDir.searchPaths("theme"))
    yield
    qapp.setStyleSheet(before[0])
    qapp.setStyle(before[3])
    qapp.setFont(before[1])
    qapp.setPalette(before[2])
    QDir.setSearchPaths("theme", before[4])


@pytest.mark.parametrize("scheme", ["light", "contrast"])
@pytest.mark.parametrize("rows", [2, 9])
def test_every_row_of_an_open_list_is_whole_when_its_field_has_the_keyboard(
    qapp, qtbot, as_before, scheme, rows
):
    apply_theme(qapp, load_tokens(scheme))
    field = QComboBox()
    qtbot.addWidget(field)
    field.addItems([f"As ideas {number}" for number in range(rows)])
    with qtbot.waitExposed(field):
        field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.showPopup()
    shown = field.view()
    qtbot.waitUntil(shown.isVisible)
    last = shown.visualRect(shown.model().index(rows - 1, 0))
    assert shown.viewport().rect().contains(last)
    assert last.height() >= 24
    field.hidePopup()


def test_a_list_longer_than_its_room_shows_that_it_goes_on(qapp, qtbot, as_before):
    field = QComboBox()
    qtbot.addWidget(field)
    field.addItems([f"Somebody {number}" for number in range(field.maxVisibleItems() + 1)])
    field.view()  # made before the app is dressed, as when the windows are built
    apply_theme(qapp, load_tokens("light"))
    with qtbot.waitExposed(field):
        field.show()
    field.showPopup()
    qtbot.waitUntil(field.view().isVisible)
    assert field.view().verticalScrollBar().isVisible()
    field.hidePopup()
