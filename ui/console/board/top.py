"""The Board page's top line: which view is in front, what comes to the board, and what the stage shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.console.board.views import View
from ui.console.keys import SEQUENCE
from ui.theme import Tokens
from ui.widgets.flow import Ends
from ui.widgets.key_button import KeyButton
from ui.widgets.view_switch import ViewSwitch, titled


class BoardTop(QWidget):
    """Says what was asked for; the page does it."""

    view_asked = Signal(str)

    def __init__(self, views: Sequence[View], tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line = Ends(self, spacing=8)
        line.addWidget(titled(self.tr("Board")))
        self._views = ViewSwitch(self.tr("Views of the board"))
        for view in views:
            self._views.add(view.name, self.tr(view.words))
        self._views.asked.connect(self.view_asked)
        line.addWidget(self._views)
        line.end()
        self.chat = self._button(self.tr("Paste the chat"), tokens, "message-square-quote", "chat")
        self.vote = self._button(self.tr("Vote"), tokens, "circle-check", "vote")
        self.show_stage = KeyButton(self.tr("Show on the stage"), tokens, icon="monitor-up")
        self.stage = KeyButton("", tokens, icon="settings")
        self.stage.setCheckable(True)
        more = self.tr("More for the stage: a cluster, authors, cards face down")
        self.stage.setAccessibleName(more)
        self.stage.setToolTip(more)
        for control in (self.chat, self.vote, self.show_stage, self.stage):
            line.addWidget(control)
        self._wordy = {control: control.word for control in (self.chat, self.vote)}

    def switch(self, name: str) -> QPushButton:
        """The button that puts a view in front."""
        return self._views.button(name)

    def show_view(self, name: str) -> None:
        """Marks the view that is in front."""
        self._views.show_view(name)

    def add(self, control: KeyButton) -> None:
        """Takes one more control, before what the stage shows."""
        self._line.insert_widget(self._line.indexOf(self.show_stage), control)
        self._wordy[control] = control.word
        self.setTabOrder(self.vote, control)
        self.setTabOrder(control, self.show_stage)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where that saves a line the buttons at the right are icons, and their words are tool tips."""
        super().resizeEvent(event)
        for words in (True, False, True):
            for control, word in self._wordy.items():
                tip = control.toolTip() or word
                control.set_word(word if words else "")
                control.setAccessibleName(word)
                control.setToolTip(tip)
            if self._line.line_width() <= self.width():
                break

    def _button(self, words: str, tokens: Tokens, icon: str, key: str) -> KeyButton:
        made = KeyButton(words, tokens, icon=icon)
        made.setToolTip(f"{words} ({SEQUENCE[key]})")
        return made
