"""The tools at the left of the drawing surface: what to draw with, how wide, in which colour."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from facilitator.rules.sketching import COLOURS
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row
from ui.widgets.sketch_choices import Swatch, WidthChoice
from ui.widgets.sketch_hand import COLOUR_WORDS, LEVELS, TOOLS, Tool
from ui.widgets.sketch_pad import SketchPad

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
        group = QButtonGroup(self)
        for tool, look in TOOLS.items():
            button = ToolButton(self.tr(look.words), tokens, icon=look.icon, key=look.key, role="quiet")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, tool=tool: pad.choose_tool(tool))
            group.addButton(button)
            layout.addWidget(button)
            self.tools[tool] = button
        layout.addSpacing(6)
        self.level_words = label("", "section")
        layout.addWidget(self.level_words)
        self.levels = [WidthChoice(tokens, level) for level in range(len(LEVELS))]
        widths, line = QButtonGroup(self), row(spacing=4)
        for level, choice in enumerate(self.levels):
            choice.clicked.connect(lambda _=False, level=level: pad.choose_level(level))
            widths.addButton(choice)
            line.addWidget(choice)
        line.addStretch(1)
        layout.addLayout(line)
        self.colour_words = label("", "section")
        layout.addWidget(self.colour_words)
        self.colours = {colour: Swatch(tokens, colour) for colour in COLOURS}
        swatches = QButtonGroup(self)
        for first in range(0, len(COLOURS), COLOURS_A_LINE):
            line = row(spacing=4)
            for colour in COLOURS[first : first + COLOURS_A_LINE]:
                swatch = self.colours[colour]
                swatch.clicked.connect(lambda _=False, colour=colour: self.choose_colour(colour))
                swatches.addButton(swatch)
                line.addWidget(swatch)
            line.addStretch(1)
            layout.addLayout(line)
        layout.addStretch(1)
        pad.tool_chosen.connect(lambda _: self._show())
        pad.level_chosen.connect(lambda _: self._show())
        self._show()

    def choose_colour(self, colour: str) -> None:
        """Draws in a colour from now on."""
        self._pad.colour = colour
        self._show()

    def _show(self) -> None:
        """Shows what is chosen, in words too."""
        self.tools[self._pad.tool].setChecked(True)
        self.levels[self._pad.level].setChecked(True)
        self.colours[self._pad.colour].setChecked(True)
        level, colour = LEVELS[self._pad.level].words, COLOUR_WORDS[self._pad.colour]
        self.level_words.setText(self.tr("Width: {0}  [ ]").format(self.tr(level)))
        self.colour_words.setText(self.tr("Colour: {0}").format(self.tr(colour)))
