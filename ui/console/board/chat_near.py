"""A name in the chat that is near to somebody's: asked about once, answered by one key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.model.people import Participant
from ui import wording
from ui.console.board.chat_choice import NearName
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row

YES, NO = "Alt+Y", "Alt+N"


class NearNames(QFrame):
    """One question at a time; hidden when there is none."""

    answered = Signal(str, object)
    """A name, and whose it is: a participant's id, or None for nobody's."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._near: NearName | None = None
        self.setProperty("role", "banner")
        layout = row(self, 10, 10)
        words = column(spacing=0)
        self.question = label("", "lead", wrap=True)
        self.about = label("", "small", wrap=True)
        words.addWidget(self.question)
        words.addWidget(self.about)
        layout.addLayout(words, 1)
        self.yes = KeyButton(self.tr("Yes"), tokens, icon="check", key=YES)
        self.no = KeyButton(self.tr("No, nobody"), tokens, icon="x", key=NO, role="quiet")
        for button, key, answer in ((self.yes, YES, True), (self.no, NO, False)):
            layout.addWidget(button)
            button.clicked.connect(lambda _=False, yes=answer: self._answer(yes))
            at_once = QAction(self)  # a button's own shortcut waits for its picture of being pressed
            at_once.setShortcut(key)
            at_once.triggered.connect(lambda _=False, yes=answer: self._answer(yes))
            self.addAction(at_once)
        self.hide()

    def ask(self, near: Sequence[NearName], people: Mapping[str, Participant]) -> None:
        """Asks about the first of these names."""
        self._near = near[0] if near else None
        if self._near is not None:
            first = self._near
            name = people[first.participant_id].name
            self.question.setText(self.tr("“{0}” in the chat: is this {1}?").format(first.name[:60], name))
            self.yes.setAccessibleDescription(self.question.text())
            more = f"  ·  {wording.count(len(near) - 1, 'more name')} to ask about" if len(near) > 1 else ""
            self.about.setText(
                self.tr("{0} % alike  ·  {1}{2}").format(
                    round(first.likeness * 100), wording.count(first.messages, "message"), more
                )
            )
        self.setVisible(bool(near))

    def _answer(self, yes: bool) -> None:
        if self._near is not None:
            self.answered.emit(self._near.name, self._near.participant_id if yes else None)
