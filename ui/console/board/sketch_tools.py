"""The tools at the left of the drawing surface: what to draw with, how wide, in which colour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from facilitator.rules.sketching import COLOURS
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.one_of import OneOf
from ui.widgets.parts import column, label, row
from ui.widgets.sketch_choices import Swatch, WidthChoice
from ui.widgets.sketch_hand import COLOUR_WORDS, LEVELS, TOOLS, Tool
from ui.widgets.sketch_pad import SketchPad

Key = TypeVar("Key")

WIDTH = 150
COLOURS_A_LINE = 3


class ToolButton(KeyButton):
    """A button as wide as the column, its icon at the left."""

    def sizeHint(self) -> QSize:
        """All of the column."""
        return QSize(WIDTH, super().sizeHint().height())


class SketchTools(QFrame):
    """Buttons for what the pad does also by key; each shows the other's choice."""

    def __init__(self, pad: SketchPad, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pad = pad
        self.setFixedWidth(WIDTH)
        layout = column(self, 0, 5)
        self.tools: dict[Tool, ToolButton] = {}
        tools = OneOf(self.tr("Tool"))
        tools_layout = column(tools, 0, 5)
        for tool, look in TOOLS.items():
            button = ToolButton(self.tr(look.words), tokens, icon=look.icon, key=look.key, role="quiet")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tools.take(button)
            tools_layout.addWidget(button)
            self.tools[tool] = button
        tools.taken.connect(lambda button: pad.choose_tool(_key(self.tools, button)))
        layout.addWidget(tools)
        layout.addSpacing(6)
        self.level_words = label("", "section")
        layout.addWidget(self.level_words)
        self.levels = [WidthChoice(tokens, level) for level in range(len(LEVELS))]
        widths = OneOf(self.tr("Width"))
        line = row(widths, 0, 4)
        for choice in self.levels:
            widths.take(choice)
            line.addWidget(choice)
        line.addStretch(1)
        widths.taken.connect(lambda choice: pad.choose_level(self.levels.index(choice)))
        layout.addWidget(widths)
        self.colour_words = label("", "section")
        layout.addWidget(self.colour_words)
        self.colours = {colour: Swatch(tokens, colour) for colour in COLOURS}
        swatches = OneOf(self.tr("Colour"))
        lines = column(swatches, 0, 5)
        for first in range(0, len(COLOURS), COLOURS_A_LINE):
            line = row(spacing=4)
            for colour in COLOURS[first : first + COLOURS_A_LINE]:
                swatch = self.colours[colour]
                swatches.take(swatch)
                line.addWidget(swatch)
            line.addStretch(1)
            lines.addLayout(line)
        swatches.taken.connect(lambda swatch: self.choose_colour(_key(self.colours, swatch)))
        layout.addWidget(swatches)
        layout.addStretch(1)
        self._groups = tools, widths, swatches
        pad.tool_chosen.connect(lambda _: self._show())
        pad.level_chosen.connect(lambda _: self._show())
        self._show()

    def choose_colour(self, colour: str) -> None:
        """Draws in a colour from now on."""
        self._pad.colour = colour
        self._show()

    def _show(self) -> None:
        """Shows what is chosen, in words too."""
        tools, widths, swatches = self._groups
        tools.mark(self.tools[self._pad.tool])
        widths.mark(self.levels[self._pad.level])
        swatches.mark(self.colours[self._pad.colour])
        level, colour = LEVELS[self._pad.level].words, COLOUR_WORDS[self._pad.colour]
        self.level_words.setText(self.tr("Width: {0}  [ ]").format(self.tr(level)))
        self.colour_words.setText(self.tr("Colour: {0}").format(self.tr(colour)))


def _key(buttons: Mapping[Key, QAbstractButton], pressed: QAbstractButton) -> Key:
    return next(key for key, button in buttons.items() if button is pressed)
