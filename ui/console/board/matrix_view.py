"""Impact against effort: cards are dragged from a tray onto the matrix, or moved there by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from facilitator.capture.store import Changes
from facilitator.live import board
from facilitator.rules import matrix
from ui import wording
from ui.console.board.matrix_grid import MatrixGrid
from ui.console.board.matrix_tray import MatrixTray
from ui.console.keys import SEQUENCE
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.parts import column, label
from ui.widgets.surely import surely
from ui.widgets.turning import Turning
from ui.widgets.way_button import WayButton
from ui.workspace import Workspace

TRAY_WIDTH = 236
TURNS_AT = 860
"""Pixels below which the tray lies above the matrix."""
MIDDLE = 3
"""Where the right arrow puts a card: in the middle, from where the arrows take it on."""


class MatrixView(QWidget):
    """A tray of what is not rated, the matrix, and a line that says what would be."""

    selected = Signal(list)
    """The ids of the cards that the keyboard is on."""
    opened = Signal(str)
    """Return or a double click on a card."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ghost: QLabel | None = None
        layout = Turning(TURNS_AT, spacing=16, parent=self)
        side = QWidget()
        beside = column(side, 0, 6)
        self.head = label("", "strong")
        self.all_stages = QCheckBox(self.tr("Cards of all stages"))
        self.all_stages.setToolTip(self.tr("Else only ideas and prototypes wait here"))
        self.all_stages.toggled.connect(lambda _: self.refresh())
        self.tray = MatrixTray(tokens)
        self.hint = label("", "muted", wrap=True)
        beside.addWidget(self.head)
        beside.addWidget(self.all_stages)
        beside.addWidget(self.hint)
        new = self.tr("New idea")
        self.first = WayButton("idea", new, tokens, icon="lightbulb", key=SEQUENCE["idea"])
        beside.addWidget(self.first)
        beside.addWidget(self.tray, 1)
        beside.addStretch(0)
        layout.add_side(side, TRAY_WIDTH)
        right = column(spacing=4)
        self.grid = MatrixGrid(tokens)
        self.said = label("", "small")
        self.said.setMinimumHeight(20)
        right.addWidget(self.grid, 1)
        right.addWidget(self.said)
        layout.add(right, 1)
        for part in (self.tray, self.grid):
            part.dragged.connect(self._drag)
            part.dropped.connect(self._drop)
            part.given_up.connect(self._let_go)
            part.opened.connect(self.opened)
            part.taken.connect(self._taken)
        self.tray.put.connect(self._put)
        self.grid.asked.connect(self._rate)
        self.grid.cleared.connect(self._clear)
        workspace.changed.connect(self._changed)
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        if "idea" in changes.kinds:
            self.refresh()

    def refresh(self) -> None:
        """Reads the cards again."""
        ideas = self._workspace.state.ideas
        numbers = matrix.numbered(ideas)
        rated = [i for i in ideas if matrix.is_rated(i)]
        every = self.all_stages.isChecked()
        waiting = [i for i in ideas if not matrix.is_rated(i) and (every or i.stage in matrix.ORDINARY)]
        self.grid.show_ideas(rated, numbers)
        self.tray.show_ideas(waiting, numbers)
        self.tray.setVisible(bool(waiting))
        self.head.setText(self.tr("Not rated yet · {0}").format(len(waiting)))
        self.hint.setVisible(not waiting or not rated)
        if not ideas:
            words = self.tr(
                "No cards yet. Ctrl+I, a few words, Ctrl+Return: the first card waits here, and you drag it "
                "to how much it would change and how much work it is."
            )
        elif not waiting:
            words = self.tr("Every card here is rated. Drag one back to take its rating off.")
        else:
            words = self.tr("Drag a card onto the matrix. By keys: → puts it there, arrows move it.")
        self.hint.setText(words)
        self.first.setVisible(not ideas)
        self._say()

    def _say(self, words: str = "") -> None:
        wins = sum(matrix.is_quick_win(i.effort, i.impact) for i in self._workspace.state.ideas)
        rule = self.tr("A quick win changes much (impact 4 or 5) for little work (effort 1 or 2).")
        if wins:
            found = wording.count(wins, self.tr("quick win"), self.tr("quick wins"))
            rule = self.tr("{0}. Arrows move a card, Delete takes it off, Return opens it.").format(found)
        self.said.setText(words or rule)

    def _taken(self, idea_id: str) -> None:
        self.selected.emit([idea_id])

    def _rate(self, idea_id: str, effort: int, impact: int) -> bool:
        done = self._workspace.do(board.rate, {idea_id: (effort, impact)})
        return done is not None

    def _put(self, idea_id: str) -> None:
        """From the tray onto the matrix by key; a half-rated card keeps what it has."""
        idea = next(i for i in self._workspace.state.ideas if i.id == idea_id)
        if self._rate(idea_id, idea.effort or MIDDLE, idea.impact or MIDDLE):
            self.grid.bring_forward(idea_id)

    def _clear(self, idea_id: str) -> None:
        """Off the matrix; the keyboard goes to the card that was next to it."""
        order = self.grid.shown
        place = order.index(idea_id) if idea_id in order else 0
        focused = self.grid.card(idea_id)
        had_it = focused is not None and focused.hasFocus()
        self._workspace.do(board.rate, {idea_id: (None, None)})
        if had_it:
            left = self.grid.shown
            following = self.grid.card(left[min(place, len(left) - 1)]) if left else None
            (following or self.tray).setFocus()

    # A card that is dragged

    def _drag(self, idea_id: str, at: QPoint) -> None:
        if self._ghost is None:
            self._ghost = QLabel(self.window())
            self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._ghost.setPixmap(self._picture(idea_id))
            self._ghost.adjustSize()
            self._ghost.show()
            self._ghost.raise_()
        self._ghost.move(self.window().mapFromGlobal(at) + QPoint(8, 8))
        cell = self.grid.cell_under(at)
        self.grid.light(cell)
        if cell is not None:
            win = self.tr("quick win: ") if matrix.is_quick_win(*cell) else ""
            self._say(f"{win}{in_words(matrix.rating_words(*cell))}")
        elif self._over_tray(at):
            self._say(self.tr("not rated"))
        else:
            self._say(self.tr("stays as it is"))

    def _picture(self, idea_id: str) -> QPixmap:
        if (card := self.grid.card(idea_id)) is not None:
            return card.grab()
        item = self.tray.currentItem()
        rect = self.tray.visualItemRect(item).adjusted(0, 0, 0, -6)
        return self.tray.viewport().grab(rect)

    def _over_tray(self, at: QPoint) -> bool:
        left = surely(self.tray.parentWidget())
        return left.rect().contains(left.mapFromGlobal(at))

    def _drop(self, idea_id: str, at: QPoint) -> None:
        cell, back = self.grid.cell_under(at), self._over_tray(at)
        self._let_go()
        idea = next((i for i in self._workspace.state.ideas if i.id == idea_id), None)
        if idea is None:
            return
        if cell is not None and cell != (idea.effort, idea.impact):
            if self._rate(idea_id, *cell):
                self.grid.bring_forward(idea_id)
        elif back and matrix.is_rated(idea):
            self._clear(idea_id)

    def _let_go(self) -> None:
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        self.grid.light(None)
        self._say()
