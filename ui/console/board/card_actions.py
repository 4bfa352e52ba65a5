"""What can be done with the selected cards: each by a button, by a key on the canvas, and from its menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.live import board, clusters, stage
from facilitator.model.board import Idea, IdeaStage
from facilitator.rules.scenes.board import COLUMN_TITLES
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton
from ui.workspace import Workspace

KEYS = {"turn": "T", "group": "G", "out": "O", "sketch": "S", "remove": "Del"}
"""The keys of the canvas for them."""


class CardActions(QWidget):
    """A line of buttons for the selection; always there, so that nothing moves when something is selected."""

    group_asked = Signal(list)
    """Ids of cards that are to be a cluster, once it has a name."""
    opened = Signal(str)
    sketch_asked = Signal(str)

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ids: list[str] = []
        layout = Flow(self, spacing=8)
        self._buttons: dict[str, KeyButton] = {}
        for name, words, icon in (
            ("turn", self.tr("Turn face up"), "eye"),
            ("group", self.tr("Group"), "plus"),
            ("out", self.tr("Take out"), "minus"),
            ("sketch", self.tr("Sketch"), "pen-line"),
            ("show", self.tr("Card on the stage"), "monitor-up"),
            ("zoom", self.tr("Cluster on the stage"), "monitor-up"),
            ("remove", self.tr("Remove"), "trash-2"),
        ):
            button = KeyButton(words, tokens, icon=icon, key=KEYS.get(name, ""))
            button.clicked.connect(partial(self.act, name))
            self._buttons[name] = button
            layout.addWidget(button)
        self.move_to = KeyButton(self.tr("Move to…"), tokens, icon="chevron-right", key="1–5")
        self.move_to.clicked.connect(self._open_stages)
        layout.addWidget(self.move_to)
        self.show_selection([])

    def button(self, name: str) -> KeyButton:
        """The button of an action."""
        return self._buttons[name]

    def show_selection(self, ids: list[str]) -> None:
        """Offers what makes sense for these cards."""
        self._ids = ids
        cards = self._cards()
        for button in (*self._buttons.values(), self.move_to):
            button.setEnabled(bool(cards))
        down = any(not c.revealed for c in cards)
        self._buttons["turn"].set_word(
            self.tr("Turn face up") if down else self.tr("Turn face down"), "eye" if down else "eye-off"
        )
        self._buttons["out"].setEnabled(any(c.cluster_id for c in cards))
        for name in ("show", "sketch"):
            self._buttons[name].setEnabled(len(cards) == 1)
        self._buttons["zoom"].setEnabled(
            len({c.cluster_id for c in cards}) == 1 and bool(cards[0].cluster_id)
        )

    def _cards(self) -> list[Idea]:
        wanted = set(self._ids)
        return [i for i in self._workspace.state.ideas if i.id in wanted] if wanted else []

    def act(self, name: str) -> None:
        """Does one of the things, by its name or by that of a stage."""
        cards, do = self._cards(), self._workspace.do
        if not cards:
            return
        ids = [c.id for c in cards]
        if name == "turn":
            do(board.reveal, ids, any(not c.revealed for c in cards))
        elif name == "group":
            self.group_asked.emit(list(self._ids))
        elif name == "out":
            if held := [c.id for c in cards if c.cluster_id]:
                do(clusters.carry, held, cluster_id=None)
        elif name == "remove":
            do(board.remove, ids)
        elif name == "sketch":
            if len(ids) == 1:
                self.sketch_asked.emit(ids[0])
        elif name == "show":
            do(stage.view, "card", idea_id=ids[0])
        elif name == "zoom":
            do(stage.view, "board", cluster_id=cards[0].cluster_id)
        elif name == "open":
            self.opened.emit(ids[0])
        elif moving := [c.id for c in cards if c.stage is not IdeaStage(name)]:
            do(board.move, moving, IdeaStage(name))

    def menu(self, at: QPoint, cluster_id: str, rename: Callable[[str], None]) -> None:
        """Opens all of it as a menu; for a cluster with what is for the whole of it."""
        made = self._new_menu()
        if cluster_id:
            made.addAction(self.tr("Rename the cluster\tF2"), partial(rename, cluster_id))
            made.addAction(
                self.tr("Let the cluster go, keep its cards"),
                partial(self._workspace.do, clusters.dissolve, cluster_id),
            )
            made.addSeparator()
        elif len(self._ids) == 1:
            made.addAction(self.tr("Open\tReturn"), partial(self.act, "open"))
        for name, button in self._buttons.items():
            if button.isEnabled():
                key = {"turn": "\tT", "group": "\tG", "out": "\tO", "sketch": "\tS", "remove": "\tDel"}.get(
                    name, ""
                )
                made.addAction(button.word + key, partial(self.act, name))
        made.addSeparator()
        self._add_stages(made)
        made.popup(at)

    def _open_stages(self) -> None:
        made = self._new_menu()
        self._add_stages(made)
        made.popup(self.move_to.mapToGlobal(self.move_to.rect().bottomLeft()))

    def _new_menu(self) -> QMenu:
        made = QMenu(self)
        made.aboutToHide.connect(made.deleteLater)
        return made

    def _add_stages(self, menu: QMenu) -> None:
        for number, (kind, title) in enumerate(COLUMN_TITLES.items(), 1):
            menu.addAction(self.tr("Move to {0}\t{1}").format(title, number), partial(self.act, kind.value))
