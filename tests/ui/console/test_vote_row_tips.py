"""What people typed stands in a tool tip as they typed it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.console.board.vote_rows import Shortened


def test_markup_in_a_name_that_is_cut_is_text_in_its_tool_tip(qtbot: QtBot) -> None:
    name = Shortened("<b>Ring</b> once & for all, " * 5)
    qtbot.addWidget(name)
    name.resize(40, 20)
    name.show()
    assert "&lt;b&gt;Ring&lt;/b&gt;" in name.toolTip()
    assert "<b>" not in name.toolTip()
