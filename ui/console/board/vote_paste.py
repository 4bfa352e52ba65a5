"""Votes pasted from the chat: what is understood is said before anything is taken, and no dot is shown."""

from __future__ import annotations

import re

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator.live import voting as live
from facilitator.rules.vote_words import Pasted, read_pasted, understood_in_words
from facilitator.rules.voting import Held
from ui import wording
from ui.console.half_typed import HalfTyped
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, scrolled, set_role
from ui.workspace import Workspace

MOST_TROUBLES = 4
PAUSE_MS = 120
"""How long nothing is typed before it is read."""
DIGITS = re.compile(r"\d+")


class Covering(QSyntaxHighlighter):
    """Covers every number of a text with a bar, until the facilitator asks to see them."""

    def __init__(self, document: QTextDocument, tokens: Tokens) -> None:
        super().__init__(document)
        self._bar = QTextCharFormat()
        self._bar.setForeground(tokens.colour("edge"))
        self._bar.setBackground(tokens.colour("edge"))
        self.covered = True

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for every line."""
        if self.covered:
            for found in DIGITS.finditer(text):
                self.setFormat(found.start(), len(found[0]), self._bar)


class PasteBox(QWidget):
    """A field for the chat, what is understood of it, and a button that takes all of it."""

    all_in = Signal()
    """The votes are taken."""

    def __init__(
        self,
        workspace: Workspace,
        tokens: Tokens,
        half_typed: HalfTyped,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._half_typed = workspace, half_typed
        self._vote: Held | None = None
        self.read = Pasted()
        layout = column(self, 0, 6)
        self.field = QPlainTextEdit()
        self.field.setPlaceholderText(
            self.tr("Paste from the chat: a name and numbers on each line, such as\nTom Hughes: 2, 5, 5")
        )
        self.field.setAccessibleName(self.tr("Votes from the chat"))
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(84)
        self._cover = Covering(self.field.document(), tokens)
        layout.addWidget(self.field, 3)
        inside = QWidget()
        said = column(inside, 0, 2)
        self.summary = label("", "strong", wrap=True)
        self.people = label("", "small", wrap=True)
        self.troubles = label("", "danger", wrap=True)
        for part in (self.summary, self.troubles, self.people):
            said.addWidget(part)
        said.addStretch(1)
        below = scrolled(inside)
        below.setMinimumHeight(70)
        layout.addWidget(below, 4)
        self.take = KeyButton(self.tr("Take these votes"), tokens, icon="check")
        self.take.setEnabled(False)
        self.take.clicked.connect(self._take)
        layout.addWidget(self.take)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.preview)
        self.field.textChanged.connect(self._later)

    def begin(self) -> None:
        """Ready to paste."""
        self.field.setFocus()

    def show_typed(self, shown: bool) -> None:
        """Shows the numbers in the text, or covers them."""
        if self._cover.covered is shown:
            self._cover.covered = not shown
            self._cover.rehighlight()

    def show_vote(self, vote: Held) -> None:
        """Reads the text again, as others may have voted meanwhile."""
        new = self._vote is None or self._vote.ballot.id != vote.ballot.id
        self._vote = vote
        if new and not self.field.toPlainText():
            self.field.setPlainText(self._half_typed.words(self._key))
        self.preview()

    @property
    def _key(self) -> str:
        return live.draft_key(self._vote.ballot.id if self._vote else "", "chat")

    def preview(self) -> None:
        """Says what is understood and what is not; never a dot."""
        self._timer.stop()
        text = self.field.toPlainText()
        if self._vote is None or not text.strip():
            self.read = Pasted()
        else:
            self.read = read_pasted(text, self._vote)
        read, names = self.read, self._vote.names if self._vote else {}
        self.summary.setText(in_words(understood_in_words(read)) if text.strip() else "")
        self.people.setText(
            "\n".join(
                f"{names.get(p.participant_id, '')} · {wording.count(p.count, self.tr('dot'))}"
                for p in read.understood
            )
        )
        shown = [in_words(trouble) for trouble in read.troubles[:MOST_TROUBLES]]
        if len(read.troubles) > MOST_TROUBLES:
            shown.append(self.tr("and {0} more").format(len(read.troubles) - MOST_TROUBLES))
        self.troubles.setText("\n".join(shown))
        self.troubles.setVisible(bool(shown))
        ready = bool(read.understood) and not read.troubles
        self.take.setEnabled(ready)
        set_role(self.take, "primary" if ready else "")

    def _later(self) -> None:
        self.take.setEnabled(False)
        self._timer.start()
        if self._vote is not None:
            self._half_typed.typed(self._key, self.field.toPlainText())

    def _take(self) -> None:
        self.preview()
        text = self.field.toPlainText()
        if self._workspace.in_session(live.cast_pasted, text, draft=self._key) is not None:
            self.field.clear()
            self._half_typed.forget(self._key)
            self.preview()
            self.all_in.emit()
