"""What the shared window can be asked to show, in words, and a menu of the board's views of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.live import stage
from facilitator.model.benchmarks import Wave
from facilitator.model.board import IdeaStage
from facilitator.model.run import LiveState
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

translate = QCoreApplication.translate

LONGEST_NAME = 40
"""Letters of a cluster's name in a line about something else."""


class BoardView(NamedTuple):
    """A view of the board on the stage: its name there, and what a facilitator calls it."""

    name: str
    words: str


def board_views() -> tuple[BoardView, ...]:
    """Every view of the board, in the order in which a session comes to them."""
    return (
        BoardView("board", translate("console", "Whole board")),
        BoardView("card", translate("console", "Newest card alone")),
        BoardView("matrix", translate("console", "Impact and effort")),
        BoardView("journey", translate("console", "Journey map")),
        BoardView("vote", translate("console", "Vote")),
        BoardView("result", translate("console", "Result of the vote")),
        BoardView("wall", translate("console", "Commitments")),
        BoardView("goals", translate("console", "Goal writing")),
        BoardView("group", translate("console", "Results of the group")),
    )


def shown_in_words(state: LiveState) -> str:
    """What the shared window shows, as a few words."""
    showing = state.showing
    if showing.blank:
        return translate("console", "nothing: it is blank")
    if showing.view == "board" and (
        zoomed := next((c for c in state.clusters if c.id == showing.cluster_id), None)
    ):
        name = zoomed.name if len(zoomed.name) <= LONGEST_NAME else f"{zoomed.name[: LONGEST_NAME - 1]}…"
        return translate("console", "cluster “{0}”").format(name)
    words = {
        "auto": translate("console", "what is on now"),
        "activity": translate("console", "the task"),
        "rooms": translate("console", "the rooms"),
        "board": translate("console", "the whole board"),
        "card": translate("console", "one card"),
        "matrix": translate("console", "impact and effort"),
        "journey": translate("console", "the journey map"),
        "vote": translate("console", "the vote"),
        "result": translate("console", "the result of the vote"),
        "wall": translate("console", "the commitments"),
        "goals": translate("console", "goal writing"),
        "group": translate("console", "the group’s results"),
    }
    return words.get(showing.view, showing.view)


class BoardViews(KeyButton):
    """A button that opens the board's views; it says which of them is on the stage."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        self._usual = translate("console", "More for the stage")
        super().__init__(self._usual, tokens, icon="presentation", role="quiet", parent=parent)
        self._workspace = workspace
        self.setCheckable(True)
        self.clicked.connect(self._open)
        workspace.changed.connect(lambda _: self.refresh())
        self.refresh()

    @cached_property
    def actions_by_name(self) -> dict[str, QAction]:
        """The lines of the menu, made when it is first opened."""
        made = {}
        self._menu = QMenu(self)
        for view in board_views():
            action = made[view.name] = self._menu.addAction(view.words)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, name=view.name: self._show(name))
        return made

    def _open(self) -> None:
        self._offer()
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        self.refresh()

    def _offer(self) -> None:
        """Says in the menu what there is to show, and what is on show."""
        state = self._workspace.state
        there = _there(state)
        for name, action in self.actions_by_name.items():
            action.setEnabled(there[name])
            action.setChecked(name == state.showing.view)

    def refresh(self) -> None:
        """Reads again what is on the stage."""
        shown = self._workspace.state.showing.view
        words = self._usual
        for view in board_views():
            if view.name == shown != "board":
                words = translate("console", "One card") if view.name == "card" else view.words
        if "actions_by_name" in self.__dict__:
            self._offer()
        self.set_word(words)
        self.setChecked(words != self._usual)
        self.setToolTip(translate("console", "More that the stage can show"))

    def _show(self, name: str) -> None:
        if name == "group":
            shown = self._workspace.state.showing
            wave = Wave(shown.wave) if shown.wave else None
            self._workspace.do(stage.show_group, shown.benchmark, wave)
            self.refresh()
            return
        newest = _newest(self._workspace.state) if name == "card" else None
        self._workspace.do(stage.view, name, idea_id=newest)
        self.refresh()


def _newest(state: LiveState) -> str | None:
    """The id of the newest card that lies face up."""
    return next((idea.id for idea in reversed(state.ideas) if idea.revealed), None)


def _there(state: LiveState) -> dict[str, bool]:
    """Which views have something to show."""
    return {
        "board": True,
        "card": _newest(state) is not None,
        "matrix": bool(state.ideas),
        "journey": bool(state.journeys),
        "vote": any(ballot.closed_at is None for ballot in state.ballots),
        "result": any(ballot.closed_at is not None for ballot in state.ballots),
        "wall": any(idea.stage in (IdeaStage.COMMITMENT, IdeaStage.TRIED) for idea in state.ideas),
        "goals": True,
        "group": state.showing.benchmark is not None,  # which one is chosen on the Progress page
    }
