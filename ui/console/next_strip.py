"""What to do next: one sentence and one button with its key, in the header, whatever page is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.live.mending import alone
from facilitator.rules.next_step import NextStep, next_step
from ui.console.keys import SEQUENCE
from ui.console.next_words import ICONS, KEY_OF, sentence, word
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row, set_role

if TYPE_CHECKING:
    from ui.theme import Tokens
    from ui.workspace import Workspace


class NextStrip(QFrame):
    """Reads the session and the clock, and says one thing. What it proposes is what its key does anyway."""

    asked = Signal(str)
    """The button was pressed: the command's name."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.step: NextStep | None = None
        """What is proposed now."""
        self.there: Callable[[], str] = str
        """The command whose place is in front now, empty if that of none is."""
        self._alone: tuple[str, ...] = ()
        self._synced = False
        self.setProperty("role", "next")
        line = row(self, 0, 14)
        line.setContentsMargins(6, 0, 10, 0)
        self.button = KeyButton("", tokens, icon="play", key="F5", role="primary")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
        self.button.clicked.connect(lambda: self.step and self.asked.emit(self.step.command))
        line.addWidget(self.button)
        beside = column(spacing=0)
        beside.addStretch(1)
        self.above = row(spacing=10)
        """The small line above the sentence: where we are."""
        beside.addLayout(self.above)
        self.words = label("", "next-words", wrap=True)
        beside.addWidget(self.words)
        beside.addStretch(1)
        line.addLayout(beside, 1)
        workspace.changed.connect(lambda _: self.refresh())
        workspace.moved.connect(self.refresh)
        workspace.ticked.connect(self.tick)
        self.refresh()

    def refresh(self) -> None:
        """Reads again what does not follow from the clock alone."""
        space = self._workspace
        self._alone = alone(space.state)
        ended = space.state.session.ended_at
        self._synced = False
        if ended is not None:
            from facilitator.capture import synced  # noqa: PLC0415 - the windows open before anything is over

            last = synced.last_at(space.store)
            self._synced = last is not None and last >= ended
        self.tick(space.now())

    def tick(self, now: datetime) -> None:
        """Shows what is next at this moment; what reads the same is not painted again."""
        space = self._workspace
        read_only = bool(space.store.read_only)
        step = next_step(
            space.state,
            now,
            read_only=read_only,
            synced=self._synced,
            alone=self._alone,
            there=self.there(),
        )
        if step == self.step:
            return
        self.step = step
        said = sentence(step, space.state.timezone)
        if said != self.words.text():
            self.words.setText(said)
            self.button.setAccessibleDescription(said)
        self.button.set_key(SEQUENCE[KEY_OF.get(step.command, step.command)])
        self.button.set_word(word(step), ICONS[step.command])
        set_role(self, "next-now" if step.presses else "next")
        set_role(self.words, "next-words-now" if step.presses else "next-words")
