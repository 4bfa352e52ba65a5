"""What can be done with the selected cards: each by a button, by a key on the canvas, and from its menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.live import board, clusters, stage
from facilitator.model.board import Idea, IdeaStage
from facilitator.rules.scenes.board import COLUMN_TITLES
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton
from ui.workspace import Workspace

KEYS = {"turn": "T", "group": "G", "out": "O", "sketch": "S", "remove": "Del", "move": "1–5"}
"""The keys of the canvas for them."""
GAP = 8


class CardActions(QWidget):
    """A line of buttons for the selection, in words where there is room for them."""

    group_asked = Signal(list)
    """Ids of cards that are to be a cluster, once it has a name."""
    opened = Signal(str)
    sketch_asked = Signal(str)

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ids: list[str] = []
        self._room = 0
        layout = self._line = Flow(self, GAP)
        self._buttons: dict[str, KeyButton] = {}
        for name, words, icon in (
            ("turn", self.tr("Turn up"), "eye"),
            ("group", self.tr("Group"), "plus"),
            ("out", self.tr("Take out"), "minus"),
            ("sketch", self.tr("Sketch"), "pen-line"),
            ("show", self.tr("On the stage"), "monitor-up"),
            ("zoom", self.tr("On the stage"), "monitor-up"),
            ("remove", self.tr("Remove"), "trash-2"),
            ("move", self.tr("Move"), "chevron-right"),
        ):
            button = KeyButton(words, tokens, icon=icon, key=KEYS.get(name, ""))
            button.clicked.connect(partial(self.act, name))
            self._buttons[name] = button
            layout.addWidget(button)
        self._words = {name: button.word for name, button in self._buttons.items()}
        self.show_selection([])

    def sizeHint(self) -> QSize:
        """All of them in one line, if there is room."""
        return QSize(self._line.line_width(), self._line.minimumSize().height())

    def button(self, name: str) -> KeyButton:
        """The button of an action."""
        return self._buttons[name]

    def show_selection(self, ids: list[str]) -> None:
        """Offers what makes sense for these cards; nothing while there are none."""
        self._ids = ids
        cards = self._cards()
        self.setVisible(bool(cards))
        down = any(not c.revealed for c in cards)
        self._words["turn"] = self.tr("Turn up") if down else self.tr("Turn down")
        self._buttons["turn"].set_word(self._words["turn"], "eye" if down else "eye-off")
        in_one = len({c.cluster_id for c in cards}) == 1 and bool(cards[0].cluster_id)
        self._buttons["out"].setEnabled(any(c.cluster_id for c in cards))
        self._buttons["sketch"].setEnabled(len(cards) == 1)
        self._buttons["show"].setVisible(len(cards) == 1)
        self._buttons["zoom"].setVisible(len(cards) > 1)
        self._buttons["zoom"].setEnabled(in_one)
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Takes no more than so many pixels across: words go, if that saves a second line."""
        self._room = room
        shown = {name: button for name, button in self._buttons.items() if not button.isHidden()}
        for words in (True, False, True):
            for name, button in shown.items():
                button.set_word(self._words[name] if words else "")
            if sum(button.sizeHint().width() + GAP for button in shown.values()) <= room:
                break
        for name, button in shown.items():
            button.setAccessibleName(self._words[name])
            button.setToolTip(f"{self._words[name]} ({KEYS[name]})" if name in KEYS else self._words[name])

    def _cards(self) -> list[Idea]:
        wanted = set(self._ids)
        return [i for i in self._workspace.state.ideas if i.id in wanted] if wanted else []

    def act(self, name: str) -> None:
        """Does one of the things, by its name or by that of a stage."""
        cards, do = self._cards(), self._workspace.do
        if not cards:
            return
        ids = [c.id for c in cards]
        does: dict[str, Callable[[], object]] = {
            "turn": lambda: do(board.reveal, ids, any(not c.revealed for c in cards)),
            "group": lambda: self.group_asked.emit(list(self._ids)),
            "out": lambda: self._take_out(cards),
            "sketch": lambda: self.sketch_asked.emit(ids[0]) if len(ids) == 1 else None,
            "show": lambda: do(stage.view, "card", idea_id=ids[0]),
            "zoom": lambda: do(stage.view, "board", cluster_id=cards[0].cluster_id),
            "remove": lambda: do(board.remove, ids),
            "move": self._open_stages,
            "open": lambda: self.opened.emit(ids[0]),
            **{stage_.value: partial(self._move, cards, stage_) for stage_ in IdeaStage},
        }
        does[name]()

    def _take_out(self, cards: list[Idea]) -> None:
        if held := [c.id for c in cards if c.cluster_id]:
            self._workspace.do(clusters.carry, held, cluster_id=None)

    def _move(self, cards: list[Idea], to: IdeaStage) -> None:
        if moving := [c.id for c in cards if c.stage is not to]:
            self._workspace.do(board.move, moving, to)

    def menu(self, at: QPoint, cluster_id: str, rename: Callable[[str], None]) -> None:
        """Opens all of it as a menu; for a cluster with what is for the whole of it."""
        made = self._new_menu()
        if cluster_id:
            made.addAction(self.tr("Rename the cluster\tF2"), partial(rename, cluster_id))
            made.addAction(
                self.tr("Show the cluster on the stage"),
                partial(self._workspace.do, stage.view, "board", cluster_id=cluster_id),
            )
            made.addAction(
                self.tr("Let the cluster go, keep its cards"),
                partial(self._workspace.do, clusters.dissolve, cluster_id),
            )
            made.addSeparator()
        elif len(self._ids) == 1:
            made.addAction(self.tr("Open\tReturn"), partial(self.act, "open"))
        for name, button in self._buttons.items():
            if button.isEnabled() and not button.isHidden() and name != "move":
                key = KEYS.get(name)
                made.addAction(self._words[name] + (f"\t{key}" if key else ""), partial(self.act, name))
        made.addSeparator()
        self._add_stages(made)
        made.popup(at)

    def _open_stages(self) -> None:
        made = self._new_menu()
        self._add_stages(made)
        move = self._buttons["move"]
        made.popup(move.mapToGlobal(move.rect().topLeft()) - QPoint(0, made.sizeHint().height()))

    def _new_menu(self) -> QMenu:
        made = QMenu(self)
        made.aboutToHide.connect(made.deleteLater)
        return made

    def _add_stages(self, menu: QMenu) -> None:
        for number, (kind, title) in enumerate(COLUMN_TITLES.items(), 1):
            menu.addAction(
                self.tr("Move to {0}\t{1}").format(in_words(title), number), partial(self.act, kind.value)
            )
