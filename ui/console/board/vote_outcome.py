"""After a dot vote: the cards by their places, ties as ties, and what may be done with the result."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from facilitator.live import stage
from facilitator.live import voting as live
from facilitator.rules import voting
from facilitator.rules.scenes import vote as result
from ui import wording
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row, scrolled, set_role
from ui.workspace import Workspace


class VoteOutcome(QWidget):
    """The ranked list."""

    anew_asked = Signal()
    """Another vote is to be prepared."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        layout = column(self, 0, 8)
        self.count = label("", "small", wrap=True)
        layout.addWidget(self.count)
        ground = frame("sunken")
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(12, 10, 12, 10)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.area = scrolled(inside)
        self.area.setAccessibleName(self.tr("Result of the vote"))
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column(ground, 1, 0).addWidget(self.area)
        layout.addWidget(ground, 1)
        self.show_stage = KeyButton(
            self.tr("Show the result on the stage"), tokens, icon="monitor-up", role="primary"
        )
        self.show_stage.clicked.connect(lambda: workspace.do(stage.view, "result"))
        layout.addWidget(self.show_stage)
        buttons = row(spacing=8)
        self.again = KeyButton(self.tr("Open again"), tokens, icon="rotate-ccw")
        self.again.clicked.connect(lambda: workspace.in_session(live.reopen))
        self.anew = KeyButton(self.tr("New vote"), tokens, icon="plus")
        self.anew.clicked.connect(self.anew_asked)
        buttons.addWidget(self.again, 1)
        buttons.addWidget(self.anew, 1)
        layout.addLayout(buttons)

    def begin(self) -> None:
        """The keyboard goes to the list, where Space and Return do nothing that one may regret."""
        self.area.setFocus()

    def refresh(self) -> None:
        """Reads the last result again."""
        state = self._workspace.state
        ballot = voting.last_closed(state)
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if ballot is None:
            return
        vote = voting.held(state, ballot)
        titles = {idea.id: idea.title for idea in state.ideas}
        self.count.setText(in_words(result.in_words(vote)))
        for at in range(self._grid.rowCount()):
            self._grid.setRowStretch(at, 0)
        top, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignRight
        ranked = voting.ranking(vote)
        for at, place in enumerate(ranked):
            self._grid.addWidget(label(place.words, "strong"), at, 0, top | right)
            self._grid.addWidget(label(titles.get(place.idea_id, ""), wrap=True), at, 1, top)
            dots = wording.count(place.dots, self.tr("dot"), self.tr("dots"))
            self._grid.addWidget(label(dots, "kept" if place.dots else "muted"), at, 2, top | right)
        self._grid.setRowStretch(len(ranked), 1)
        on_show = state.showing.view == "result"
        self.show_stage.set_word(
            self.tr("The stage shows this result") if on_show else self.tr("Show the result on the stage")
        )
        self.show_stage.setEnabled(not on_show)
        set_role(self.show_stage, "" if on_show else "primary")
