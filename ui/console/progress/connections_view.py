"""Connections on the Progress page: whom each would call, typed by the facilitator wave by wave."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from facilitator.capture import answered
from facilitator.capture.store import Changes
from facilitator.live import connections
from facilitator.model.benchmarks import Wave
from facilitator.model.people import Profession
from ui.console.progress.connection_grid import ClosenessLegend, ConnectionGrid
from ui.console.progress.wave_switch import WaveSwitch
from ui.theme import Tokens
from ui.widgets.parts import column, label, row
from ui.workspace import Workspace

ABOUT = frozenset({"connection", "outside_connection", "participant", "pair"})
"""The tables that this view shows."""


class ConnectionsView(QWidget):
    """A grid to type in; nothing of it is kept here."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale: set[str] = set(ABOUT)
        self._typing: str | None = None
        layout = column(self, 0, 8)
        layout.setContentsMargins(22, 14, 22, 12)
        top = row(spacing=14)
        self.waves = WaveSwitch(workspace)
        self.waves.setFixedWidth(300)
        self.waves.chosen.connect(lambda _: self.refresh())
        self.person = label("", "lead")
        top.addWidget(self.waves)
        top.addWidget(self.person, 1)
        layout.addLayout(top)
        self.empty = label(
            self.tr(
                "Nobody has said yet whom they would call in this wave. Ask each in turn and type along, "
                "or hand over the form from Benchmarks: it asks this on its last page."
            ),
            "strong",
            wrap=True,
        )
        layout.addWidget(self.empty)
        layout.addWidget(
            label(
                self.tr(
                    "A row is who says it. 0 to 4 answers and goes on · Backspace clears · arrows move · "
                    "Return begins the next row · the last column counts people outside the cohort"
                ),
                "small",
                wrap=True,
            )
        )
        self.grid = ConnectionGrid(tokens)
        self.grid.said.connect(self._say)
        self.grid.counted.connect(self._count)
        self.grid.pointed.connect(self._point)
        layout.addWidget(self.grid, 1)
        self.said = label("", "strong", wrap=True)
        self.said.setMinimumHeight(24)
        layout.addWidget(self.said)
        layout.addWidget(ClosenessLegend(tokens))
        workspace.changed.connect(self._changed)
        self.begin()

    @property
    def wave(self) -> Wave:
        """The wave on show."""
        return self.waves.wave

    def begin(self) -> None:
        """Comes in front: another session on show brings its wave."""
        if self.waves.follow():
            self.refresh()

    def choose_wave(self, wave: Wave) -> None:
        """Puts a wave on show."""
        self.waves.show_value(wave)
        self.refresh()

    def refresh(self) -> None:
        """Reads everything on show again."""
        self._stale |= ABOUT
        self._read()

    def _changed(self, changes: Changes) -> None:
        mine = changes.kinds & ABOUT
        if mine and self._typing and mine <= {"connection", "outside_connection"}:
            self._typed_in(self._typing)
        elif mine:
            self._stale |= mine
            if self.isVisible():
                self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another view was in front is read now."""
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        if not self._stale:
            return
        self._stale = set()
        state, store = self._workspace.state, self._workspace.store
        people = sorted(
            (p for p in state.participants if p.active), key=lambda p: p.profession is not Profession.POLICY
        )
        self.grid.show_people(
            people,
            frozenset(two for pair in state.pairs for two in pair.twos),
            partial(answered.said_by, store, wave=self.wave),
            answered.outside(store, self.wave),
        )
        self.empty.setVisible(not answered.have_said(store, self.wave))
        if people and self.grid.current[0] < 0:
            self.grid.go_to(0, 1)
        self._point(*self.grid.place)

    def _typed_in(self, person: str) -> None:
        """Of a large cohort only the row that was typed in is read again."""
        self.grid.reload([person], answered.outside(self._workspace.store, self.wave))
        self.empty.hide()

    def _say(self, person: str, other: str, closeness: int | None) -> None:
        self._typing = person
        self._workspace.do(connections.say, self.wave, person, other, closeness)
        self._typing = None

    def _count(self, person: str, people: int | None) -> None:
        self._typing = person
        self._workspace.do(connections.outside, self.wave, person, people)
        self._typing = None

    def _point(self, at_row: int, at_column: int) -> None:
        known = at_row >= 0 and at_column >= 0
        self.said.setText(
            self.grid.words(at_row, at_column)
            if known
            else self.tr("Go to a cell with the arrow keys, or click on it, and type.")
        )
        self.person.setText(self.grid.row_words(at_row) if known else "")
