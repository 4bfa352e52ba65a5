"""Small parts that show what people typed as they typed it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt, QTextDocument

from ui.widgets.parts import tip

TYPED = ("One to ring", "Food & drink", "<b>bold</b> & <script>x</script>", "a &lt; b", "1 < 2")


@pytest.mark.parametrize("typed", TYPED)
def test_a_tool_tip_shows_markup_as_it_was_typed(qapp, typed):
    shown = tip(typed)
    if Qt.mightBeRichText(shown):
        document = QTextDocument()
        document.setHtml(shown)
        shown = document.toPlainText()
    assert shown == typed
