"""Which pairs are on show: those of now, the best proposal, the next best ones, or those moved by hand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.flow import Flow
from ui.widgets.heat_map import hundredths

NOW, HAND = "now", "hand"
WORDS = {
    NOW: QT_TRANSLATE_NOOP("ChoiceBar", "Now"),
    HAND: QT_TRANSLATE_NOOP("ChoiceBar", "By hand"),
    "0": QT_TRANSLATE_NOOP("ChoiceBar", "Best"),
    "1": QT_TRANSLATE_NOOP("ChoiceBar", "2nd"),
    "2": QT_TRANSLATE_NOOP("ChoiceBar", "3rd"),
}


class ChoiceBar(QWidget):
    """A button for each, with its total; pressing it shows it."""

    asked = Signal(str)
    """``now``, or a proposal's number from ``0``, the best."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, spacing=4)
        self.buttons: dict[str, QToolButton] = {}

    def show_totals(self, totals: Mapping[str, float], shown: str) -> None:
        """Shows a button for each of these choices; the one that is on show is pressed in."""
        for name in (NOW, *(n for n in totals if n.isdigit()), HAND):
            if name not in self.buttons and name in totals:
                self._add(name)
        for name, button in self.buttons.items():
            button.setVisible(name in totals)
            if name in totals:
                place = self.tr(WORDS[name]) if name in WORDS else self.tr("{0}th").format(int(name) + 1)
                words = f"{place} {hundredths(totals[name])}"
                button.setText(words)
                button.setChecked(name == shown)
        self.updateGeometry()

    def _add(self, name: str) -> None:
        button = QToolButton()
        button.setCheckable(True)
        button.setMinimumHeight(32)
        button.clicked.connect(lambda: self._ask(name))
        self.buttons[name] = button
        self._flow.addWidget(button)

    def _ask(self, name: str) -> None:
        self.buttons[name].setChecked(True)
        if name != HAND:
            self.asked.emit(name)
