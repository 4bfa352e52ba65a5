"""The cards by stage, each to turn, move or remove."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from facilitator.capture.store import Changes
from facilitator.live import board
from facilitator.model.board import Idea, IdeaStage
from facilitator.rules.scenes.board import COLUMN_TITLES
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import clear, column, frame, label, row, scrolled
from ui.workspace import Workspace


class ColumnsView(QWidget):
    """A column a stage."""

    sketch_asked = Signal(str)
    """The sketch of a card is wanted, by the card's id."""
    opened = Signal(str)

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        layout = column(self, 0, 12)
        self.empty = label(
            self.tr("No cards yet. Ctrl+I, a few words, Ctrl+Return: the first card is here."), "muted"
        )
        layout.addWidget(self.empty)
        self._columns = row(spacing=14)
        layout.addLayout(self._columns, 1)
        workspace.changed.connect(self._changed)
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        if "idea" in changes.kinds:
            self.refresh()

    def refresh(self) -> None:
        """Reads the cards again."""
        ideas = self._workspace.state.ideas
        clear(self._columns)
        self.empty.setVisible(not ideas)
        if not ideas:
            self._columns.addStretch(1)
            return
        for kind, title in COLUMN_TITLES.items():
            inside = QWidget()
            cards = column(inside, 10, 8)
            here = [i for i in ideas if i.stage is kind]
            cards.addWidget(label(f"{title} · {len(here)}", "section"))
            for idea in here:
                cards.addWidget(self._card(idea))
            cards.addStretch(1)
            ground = frame("sunken")
            column(ground, 0, 0).addWidget(scrolled(inside))
            self._columns.addWidget(ground, 1)

    def focus_card(self, idea_id: str) -> None:
        """Puts the keyboard on a card."""
        for card in self.findChildren(_Card):
            if card.idea_id == idea_id and not card.isHidden():
                card.setFocus()

    def _card(self, idea: Idea) -> QFrame:
        card = _Card(idea)
        card.opened.connect(self.opened)
        inside = column(card, 10, 8)
        line = row(spacing=4)
        turn = KeyButton("", self._tokens, icon="eye-off" if idea.revealed else "eye", role="quiet")
        turn.setAccessibleName(self.tr("Turn face down") if idea.revealed else self.tr("Turn face up"))
        turn.setToolTip(turn.accessibleName())
        turn.clicked.connect(lambda: self._workspace.do(board.reveal, [idea.id], not idea.revealed))
        remove = KeyButton("", self._tokens, icon="trash-2", role="quiet")
        remove.setAccessibleName(self.tr("Remove {0}").format(idea.title))
        remove.setToolTip(self.tr("Remove; Ctrl+Z brings it again"))
        remove.clicked.connect(lambda: self._workspace.do(board.remove, [idea.id]))
        where = QComboBox()
        where.setAccessibleName(self.tr("Stage of {0}").format(idea.title))
        for kind, title in COLUMN_TITLES.items():
            where.addItem(title, kind.value)
        where.setCurrentIndex(where.findData(idea.stage.value))
        where.activated.connect(
            lambda _: self._workspace.do(board.move, [idea.id], IdeaStage(where.currentData()))
        )
        inside.addWidget(label(idea.title, "strong" if idea.revealed else "muted", wrap=True))
        inside.addWidget(where)
        line.addStretch(1)
        if idea.stage is not IdeaStage.INSIGHT:
            sketch = KeyButton("", self._tokens, icon="pen-line", role="quiet")
            sketch.setAccessibleName(self.tr("Sketch {0}").format(idea.title))
            sketch.setToolTip(self.tr("Sketch"))
            sketch.clicked.connect(lambda: self.sketch_asked.emit(idea.id))
            line.addWidget(sketch)
        line.addWidget(turn)
        line.addWidget(remove)
        inside.addLayout(line)
        return card


class _Card(QFrame):
    """Opened by Return or a double click."""

    opened = Signal(str)

    def __init__(self, idea: Idea) -> None:
        super().__init__()
        self.idea_id = idea.id
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(idea.title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.idea_id)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """So does a double click."""
        self.opened.emit(self.idea_id)
