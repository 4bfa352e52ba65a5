"""An open list of choices shows its rows whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox

from ui.theme import apply_theme, load_tokens


@pytest.mark.parametrize("scheme", ["light", "contrast"])
@pytest.mark.parametrize("rows", [2, 9])
def test_every_row_of_an_open_list_is_whole_when_its_field_has_the_keyboard(qapp, qtbot, scheme, rows):
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
