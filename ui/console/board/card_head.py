"""Above and below a card's fields: its stage and what the next one still needs, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.model.board import Idea, IdeaStage
from facilitator.rules import growth
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row, set_role
from ui.widgets.segments import Segments

translate = QCoreApplication.translate

GROW = "Alt+Return"


class CardHead(QFrame):
    """The five stages, a sentence on the way to the next, and one button that helps along it."""

    moved = Signal(object)
    """The stage that was chosen."""
    grow_asked = Signal()
    close_asked = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = column(self, 16, 8)
        inside.setContentsMargins(16, 14, 6, 10)
        words = (
            self.tr("Insight"),
            self.tr("Idea"),
            self.tr("Prototype"),
            self.tr("Commitment"),
            self.tr("Tried"),
        )
        self.stage = Segments(tuple(zip(IdeaStage, words, strict=True)), self.tr("Stage"))
        self.stage.chosen.connect(self.moved)
        close = KeyButton("", tokens, icon="x", role="quiet")
        close.setAccessibleName(self.tr("Close the card"))
        close.setToolTip(self.tr("Close (Esc)"))
        close.clicked.connect(self.close_asked)
        top = row(spacing=4)
        top.addWidget(self.stage, 1)
        top.addWidget(close)
        inside.addLayout(top)
        self.guide = label("", wrap=True)
        inside.addWidget(self.guide)
        line = row(spacing=8)
        self.go_on = KeyButton("", tokens, key=GROW)
        self.go_on.clicked.connect(self.grow_asked)
        line.addWidget(self.go_on)
        line.addStretch(1)
        inside.addLayout(line)

    def show_card(self, idea: Idea) -> None:
        """Shows a card's stage and what it still lacks."""
        self.stage.show_value(idea.stage)
        wanted, lacks = growth.asked_next(idea)
        self.guide.setText(_guide(idea, wanted))
        set_role(self.guide, "warning" if lacks and wanted is idea.stage else "")
        finished = wanted is idea.stage and not lacks
        self.go_on.setVisible(not finished)
        if not finished:
            self.go_on.set_word(self._grow_words(wanted, bool(lacks)))
            set_role(self.go_on, "" if lacks else "primary")

    def _grow_words(self, wanted: IdeaStage, lacks: bool) -> str:
        if lacks:
            return self.tr("Fill in what is missing")
        return {
            IdeaStage.IDEA: self.tr("Make it an idea"),
            IdeaStage.PROTOTYPE: self.tr("Make it a prototype"),
            IdeaStage.COMMITMENT: self.tr("Make it a commitment"),
        }.get(wanted, self.tr("Mark it as tried"))


class CardFoot(QFrame):
    """What becomes of the card: on the stage, face up or down, or off the board."""

    stage_asked = Signal()
    sketch_asked = Signal()
    turn_asked = Signal()
    remove_asked = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, 0, 0)
        outer.addWidget(frame("rule"))
        line = row(spacing=8)
        line.setContentsMargins(16, 10, 16, 12)
        self.show_stage = KeyButton(self.tr("On the stage"), tokens, icon="monitor-up")
        self.show_stage.clicked.connect(self.stage_asked)
        self.sketch = KeyButton(self.tr("Sketch"), tokens, icon="pen-line")
        self.sketch.clicked.connect(self.sketch_asked)
        self.turn = KeyButton("", tokens, icon="eye-off")
        self.turn.clicked.connect(self.turn_asked)
        self.remove = KeyButton("", tokens, icon="trash-2")
        self.remove.setAccessibleName(self.tr("Remove the card"))
        self.remove.setToolTip(self.tr("Remove the card; Ctrl+Z brings it again"))
        self.remove.clicked.connect(self.remove_asked)
        line.addWidget(self.show_stage)
        line.addWidget(self.sketch)
        line.addStretch(1)
        line.addWidget(self.turn)
        line.addWidget(self.remove)
        outer.addLayout(line)

    def show_revealed(self, revealed: bool) -> None:
        """Says what turning would do."""
        self.turn.set_word("", "eye-off" if revealed else "eye")
        turned = self.tr("Turn face down") if revealed else self.tr("Turn face up")
        self.turn.setAccessibleName(turned)
        self.turn.setToolTip(turned)


def _guide(idea: Idea, wanted: IdeaStage) -> str:
    if words := growth.missing_words(idea, wanted):
        return in_words(words)
    if wanted is idea.stage:
        return translate("CardHead", "It was tried, and what happened is kept.")
    if wanted is IdeaStage.TRIED:
        return translate("CardHead", "What happened is here, so that it can be marked as tried.")
    if wanted is IdeaStage.PROTOTYPE:
        return translate("CardHead", "All that a prototype needs is here.")
    if growth.would_help(idea, wanted):
        return translate("CardHead", "All that a commitment needs is here. An ally would help.")
    return translate("CardHead", "All that a commitment needs is here.")
