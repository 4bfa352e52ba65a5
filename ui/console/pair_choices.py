"""Which pairs are on show: those of now, the best proposal, the next best ones, or those moved by hand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.flow import Flow
from ui.widgets.heat_map import hundredths
from ui.widgets.one_of import OneOf, ToolChoice

NOW, HAND = "now", "hand"
WORDS = {
    NOW: QT_TRANSLATE_NOOP("ChoiceBar", "Now"),
    HAND: QT_TRANSLATE_NOOP("ChoiceBar", "By hand"),
    "0": QT_TRANSLATE_NOOP("ChoiceBar", "Best"),
    "1": QT_TRANSLATE_NOOP("ChoiceBar", "2nd"),
    "2": QT_TRANSLATE_NOOP("ChoiceBar", "3rd"),
}


class ChoiceBar(OneOf):
    """A button for each, with its total; pressing it shows it."""

    asked = Signal(str)
    """``now``, or a proposal's number from ``0``, the best."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pairs to look at"), none=True, parent=parent)
        self._flow = Flow(self, spacing=4)
        self.buttons: dict[str, ToolChoice] = {}
        self.taken.connect(self._pressed)
        self.let_go.connect(self._pressed)

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
        self.mark(self.buttons.get(shown))
        self.updateGeometry()

    def _add(self, name: str) -> None:
        button = ToolChoice()
        self.take(button)
        button.setMinimumHeight(32)
        self.buttons[name] = button
        self._flow.addWidget(button)

    def _pressed(self, button: ToolChoice) -> None:
        self.mark(button)
        name = next(name for name, one in self.buttons.items() if one is button)
        if name != HAND:
            self.asked.emit(name)
