"""Clusters that are suggested, to take or to leave: nothing is written before they are taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QSlider, QWidget

from facilitator.capture.store import Changes
from facilitator.live import clusters
from facilitator.model.board import Idea
from facilitator.rules.clustering import CUTS, USUAL, Suggestion
from ui import wording
from ui.console.board.suggested_tree import SuggestedTree
from ui.console.board.suggesting import Suggesting
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row
from ui.workspace import Workspace

FEWEST = 2
"""Cards of which a cluster can be made."""


class SuggestionPanel(QWidget):
    """What cards have in common by their words, coarser or finer."""

    closed = Signal()
    """It was taken, or is to be left."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._cards: dict[str, Idea] = {}
        self._interrupted = False
        self.suggesting = Suggesting(self)
        self.suggesting.found.connect(self._show)
        layout = column(self, 16, 10)
        layout.addWidget(label(self.tr("Suggested clusters"), "lead"))
        hint = self.tr("Cards that use like words. Untick what does not belong; F2 writes another name.")
        layout.addWidget(label(hint, "small", wrap=True))
        layout.addLayout(self._how_fine())
        self.also = QCheckBox(self.tr("Also cards that are in clusters already"))
        self.also.clicked.connect(self.begin)
        layout.addWidget(self.also)
        self.waiting = QWidget()
        waits = row(self.waiting, 0, 10)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Comparing the cards"))
        self.suggesting.progressed.connect(lambda part: self.progress.setValue(round(100 * part)))
        self.stop = KeyButton(self.tr("Stop"), tokens, role="quiet")
        self.stop.clicked.connect(self.leave)
        waits.addWidget(self.progress, 1)
        waits.addWidget(self.stop)
        layout.addWidget(self.waiting)
        self.tree = SuggestedTree(tokens)
        self.tree.ticked.connect(self._count)
        layout.addWidget(self.tree, 1)
        self.empty = label("", "muted", wrap=True)
        layout.addWidget(self.empty)
        layout.addStretch(0)
        self.stale = KeyButton(self.tr("Cards have changed: suggest again"), tokens, icon="rotate-ccw")
        self.stale.clicked.connect(self.begin)
        self.stale.hide()
        layout.addWidget(self.stale)
        buttons = row(spacing=8)
        self.take = KeyButton("", tokens, icon="check", role="primary")
        self.take.clicked.connect(self._take)
        self.leave_it = KeyButton(self.tr("Leave it"), tokens)
        self.leave_it.clicked.connect(self.leave)
        buttons.addWidget(self.take)
        buttons.addWidget(self.leave_it)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        workspace.changed.connect(self._changed)

    def _how_fine(self) -> QHBoxLayout:
        line = row(spacing=10)
        self.fine = QSlider(Qt.Orientation.Horizontal)
        self.fine.setRange(0, len(CUTS) - 1)
        self.fine.setPageStep(1)
        self.fine.setValue(USUAL)
        self.fine.setAccessibleName(self.tr("Coarser or finer clusters"))
        self.fine.valueChanged.connect(self.suggesting.cut)
        line.addWidget(label(self.tr("Few, coarse"), "small"))
        line.addWidget(self.fine, 1)
        line.addWidget(label(self.tr("Many, fine"), "small"))
        return line

    def begin(self) -> None:
        """Compares the cards as they are now."""
        self._interrupted = False
        also = self.also.isChecked()
        self._cards = {i.id: i for i in self._workspace.state.ideas if also or i.cluster_id is None}
        self.stale.hide()
        self.progress.setValue(0)
        enough = len(self._cards) >= FEWEST
        self._wait(enough)
        self.tree.show_suggestion(Suggestion(), {})
        if enough:
            self.suggesting.begin({i.id: _text(i) for i in self._cards.values()}, self.fine.value())
            self.stop.setFocus()
        else:
            self.suggesting.stop()
            self._say_empty()

    def leave(self) -> None:
        """Closes without having written anything."""
        self.suggesting.stop()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """While one looks elsewhere nothing is searched."""
        super().hideEvent(event)
        self._interrupted = self.suggesting.busy
        self.suggesting.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """What was broken off is searched again."""
        super().showEvent(event)
        if self._interrupted:
            self.begin()

    def _wait(self, waits: bool) -> None:
        self.waiting.setVisible(waits)
        self.tree.setVisible(False)
        self.empty.setVisible(False)

    def _show(self, suggestion: Suggestion) -> None:
        had_focus = self.stop.hasFocus()
        self.waiting.hide()
        self.tree.show_suggestion(suggestion, {i: card.title for i, card in self._cards.items()})
        self.tree.setVisible(bool(self._cards))
        self.empty.setVisible(not suggestion.clusters)
        if not suggestion.clusters:
            self._say_empty()
        elif had_focus:
            self.tree.setFocus()

    def _say_empty(self) -> None:
        if len(self._cards) >= FEWEST:
            words = self.tr("No cards have words in common. Go coarser, or group them by hand.")
        elif self._workspace.state.ideas and not self.also.isChecked():
            words = self.tr("Fewer than two cards are not in a cluster yet, so there is nothing to suggest.")
        else:
            words = self.tr("A suggestion needs at least two cards. Ctrl+I adds one.")
        self.empty.setText(words)
        self.empty.show()

    def _count(self) -> None:
        many = len(self.tree.chosen())
        words = self.tr("Take these {0}").format(wording.count(many, self.tr("cluster"), self.tr("clusters")))
        self.take.set_word(words if many != 1 else self.tr("Take this cluster"))
        self.take.setEnabled(many > 0)

    def _take(self) -> None:
        """One step, which Ctrl+Z takes back. A card that was removed meanwhile is left out."""
        there = {idea.id for idea in self._workspace.state.ideas}
        wanted = [(name, [i for i in ids if i in there]) for name, ids in self.tree.chosen()]
        if self._workspace.do(clusters.take, [(name, ids) for name, ids in wanted if ids]):
            self.closed.emit()

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and "idea" in changes.kinds and not self.suggesting.busy:
            now = {i.id: (_text(i), i.cluster_id) for i in self._workspace.state.ideas}
            before = {i.id: (_text(i), i.cluster_id) for i in self._cards.values()}
            others = {i for i, (_, cluster_id) in now.items() if cluster_id is None and i not in before}
            self.stale.setVisible(bool(others) or any(now.get(i) != card for i, card in before.items()))


def _text(idea: Idea) -> str:
    """What a card is compared by: all that was said, its theme and its problem."""
    return " ".join(part for part in (idea.details or idea.title, idea.theme, idea.problem) if part)
