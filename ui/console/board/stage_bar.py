"""What the stage shows of the board: all of it or a cluster, names or none, cards face down or turned."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QWidget

from facilitator.capture.store import Changes
from facilitator.live import board, stage
from facilitator.model.board import Idea
from ui.console.stage_views import shown_in_words
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.key_button import HEIGHT, KeyButton
from ui.widgets.parts import label, row
from ui.widgets.spoken import name_choice
from ui.workspace import Workspace

KINDS = frozenset({"idea", "cluster", "showing", "session", "activity"})
WIDEST_CHOICE = 240


class StageBar(QFrame):
    """A line of the Board page. What is chosen at its left is what its two buttons are about."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setProperty("role", "sunken")
        outer = row(self, 0, 0)
        outer.setContentsMargins(14, 8, 14, 8)
        inside = QWidget()
        line = Flow(inside, 10)
        outer.addWidget(inside, 1)
        self.chosen = QComboBox()
        name_choice(self.chosen, self.tr("What of the board"))
        self.chosen.setMaximumWidth(WIDEST_CHOICE)
        self.chosen.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.chosen.activated.connect(lambda _: self.refresh())
        self.show_it = KeyButton(self.tr("Show"), tokens, icon="monitor-up")
        self.show_it.clicked.connect(
            lambda: workspace.do(stage.view, "board", cluster_id=self.chosen.currentData())
        )
        self.turn = KeyButton(self.tr("Turn all face up"), tokens, icon="eye")
        self.turn.clicked.connect(self._turn_face_up)
        self.authors = QCheckBox(self.tr("Authors on the stage"))
        self.authors.clicked.connect(lambda on: workspace.do(stage.authors, on))
        self.face_down = QCheckBox(self.tr("New cards face down"))
        self.face_down.clicked.connect(lambda on: workspace.do(stage.new_face_down, on))
        self.shown = label("", "small")
        for part in (self.chosen, self.show_it, self.turn, self.authors, self.face_down, self.shown):
            line.addWidget(_in_line(part))
        workspace.changed.connect(self._changed)
        self._choices: list[tuple[str | None, str]] = []
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self.refresh()

    def refresh(self) -> None:
        """Reads clusters, cards and the stage again."""
        state = self._workspace.state
        self._offer([(None, self.tr("Whole board")), *((c.id, c.name) for c in state.clusters)])
        down = len(self._face_down())
        self.show_it.setAccessibleName(self.tr("Show {0} on the stage").format(self.chosen.currentText()))
        cluster = self.chosen.currentData() is not None
        words = self.tr("Turn this cluster face up") if cluster else self.tr("Turn all face up")
        self.turn.set_word(f"{words} · {down}" if down else words)
        self.turn.setEnabled(down > 0)
        self.authors.setChecked(state.showing.authors)
        self.face_down.setChecked(state.showing.new_face_down)
        self.shown.setText(self.tr("Participants see {0}").format(shown_in_words(state)))

    def _offer(self, choices: list[tuple[str | None, str]]) -> None:
        """Fills the choice; what was chosen stays as long as it is there."""
        if choices == self._choices:
            return
        self._choices = choices
        chosen = self.chosen.currentData()
        self.chosen.clear()
        for cluster_id, name in choices:
            self.chosen.addItem(name, cluster_id)
        self.chosen.setCurrentIndex(max(0, self.chosen.findData(chosen)) if chosen else 0)

    def _face_down(self) -> list[Idea]:
        """The cards of what is chosen that lie face down."""
        chosen = self.chosen.currentData()
        return [
            idea
            for idea in self._workspace.state.ideas
            if not idea.revealed and chosen in (None, idea.cluster_id)
        ]

    def _turn_face_up(self) -> None:
        self._workspace.do(board.reveal, {idea.id for idea in self._face_down()})


def _in_line(part: QWidget) -> QWidget:
    """The part in the middle of a line that is as high as a button."""
    held = QWidget()
    held.setFixedHeight(HEIGHT)
    row(held, 0, 0).addWidget(part)
    return held
