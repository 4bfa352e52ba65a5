"""Who has met whom in breakout rooms, and what the sessions took against what was planned."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHeaderView, QWidget

from facilitator.capture import reading
from facilitator.capture.store import Changes
from facilitator.model.people import Profession
from facilitator.model.programme import SessionKind
from facilitator.rules import meetings, timing
from facilitator.rules.meetings import RoomsOfRound
from facilitator.rules.timing import Progress, Slot
from ui import wording
from ui.console.keys import SEQUENCE
from ui.console.progress.goal_card import teaching
from ui.console.progress.met_grid import MetGrid, MetLegend
from ui.theme import Tokens
from ui.widgets.parts import column, frame, label
from ui.widgets.table import Table
from ui.widgets.turning import Turning
from ui.widgets.way_button import WayButton
from ui.workspace import Workspace

TURNS_AT = 820
"""Pixels below which the times stand below the grid."""


class MeetingsView(QWidget):
    """Meetings and times of what has been."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        layout = Turning(TURNS_AT, parent=self)
        layout.add(self._meetings(tokens), 5)
        layout.add(self._times(), 3)
        workspace.changed.connect(self._changed)
        self.refresh()

    def _meetings(self, tokens: Tokens) -> QWidget:
        part = QWidget()
        layout = column(part, 22, 8)
        layout.setContentsMargins(22, 14, 22, 22)
        self.figure = label("", "lead")
        self.counted = label("", "muted", wrap=True)
        layout.addWidget(self.figure)
        layout.addWidget(self.counted)
        self.empty = teaching(
            self.tr("Nobody has met in a room yet"),
            self.tr(
                "Announce a breakout round on the Run page (F8). From then on this grid shows who has met "
                "whom, how often and in which session, so that nobody is left out."
            ),
            WayButton("run", self.tr("Run"), tokens, icon="play", key=SEQUENCE["run"]),
        )
        layout.addWidget(self.empty)
        self.grid = MetGrid(tokens)
        self.grid.pointed.connect(self._say)
        layout.addWidget(self.grid, 1)
        self.said = label("", "strong", wrap=True)
        self.said.setMinimumHeight(24)
        layout.addWidget(self.said)
        self.legend = MetLegend(tokens)
        layout.addWidget(self.legend)
        layout.addStretch(0)
        return part

    def _times(self) -> QFrame:
        part = frame("side")
        layout = column(part, 22, 8)
        layout.setContentsMargins(22, 14, 22, 22)
        self.rounds_heading = label(self.tr("What each round brought"), "section")
        self.rounds = Table(
            [self.tr("Round"), self.tr("New"), self.tr("So far")], self.tr("New meetings by breakout round")
        )
        self.rounds.horizontalHeader().setStretchLastSection(False)
        self.rounds.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        layout.addWidget(self.rounds_heading)
        layout.addWidget(self.rounds, 2)
        layout.addWidget(label(self.tr("Planned and actual time"), "section"))
        self.summary = label("", "muted", wrap=True)
        layout.addWidget(self.summary)
        headers = [self.tr("Activity"), self.tr("Planned"), self.tr("Took"), self.tr("Difference")]
        self.times = Table(headers, self.tr("Planned and actual time"), cut=[0])
        layout.addWidget(self.times, 3)
        layout.addStretch(0)
        return part

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"activity", "session"}:
            self._refresh_times()
        if changes.kinds & {"seat", "participant", "pair"}:
            self._refresh_meetings()

    def refresh(self) -> None:
        """Reads times and rooms again."""
        self._refresh_times()
        self._refresh_meetings()

    def _rounds(self) -> tuple[RoomsOfRound, ...]:
        store = self._workspace.store
        facilitated = [s for s in self._workspace.state.sessions if s.kind is SessionKind.FACILITATED]
        lines = [a for s in facilitated for a in reading.activities(store, s.id)]
        return meetings.in_order(facilitated, lines, reading.seats(store))

    def _refresh_meetings(self) -> None:
        state, rounds = self._workspace.state, self._rounds()
        people = sorted(
            (p for p in state.participants if p.active), key=lambda p: p.profession is not Profession.POLICY
        )
        ids = [p.id for p in people]
        met = meetings.met(rounds)
        made, possible = meetings.made(met, ids), meetings.possible(ids)
        self.figure.setText(self.tr("{0} of {1} possible meetings made").format(f"{made:,}", f"{possible:,}"))
        self.counted.setText(
            self.tr(
                "Every two of the {0} active people count as one possible meeting. It is made once they have "
                "shared a breakout room, in any session."
            ).format(len(people))
        )
        for part in (self.figure, self.counted, self.grid, self.said, self.legend):
            part.setVisible(bool(rounds))
        self.empty.setVisible(not rounds)
        self.grid.show_meetings(people, met, frozenset(two for pair in state.pairs for two in pair.twos))
        self._say(*self.grid.place)
        gains = meetings.gains(rounds, ids)
        self.rounds.show_rows(
            [
                (
                    f"{one.session} {one.activity} {one.number}",
                    (
                        self.tr("{0} · {1}, round {2}").format(one.session, one.activity, one.number),
                        f"+{gain.new}",
                        str(gain.made),
                    ),
                )
                for one, gain in zip(rounds, gains, strict=True)
            ]
        )
        self.rounds.setVisible(bool(rounds))
        self.rounds_heading.setVisible(bool(rounds))

    def _say(self, at_row: int, at_column: int) -> None:
        self.said.setText(
            self.grid.words(at_row, at_column)
            if at_row >= 0
            else self.tr("Point at a cell, or go there with the arrow keys, to read it in words.")
        )

    def _refresh_times(self) -> None:
        state, now = self._workspace.state, self._workspace.now()
        done = [s for s in timing.run_sheet(state, now) if s.progress is Progress.DONE]
        self.times.show_rows(
            [
                (
                    s.activity.id,
                    (
                        s.activity.title,
                        wording.minutes(s.activity.planned_seconds),
                        wording.minutes(s.seconds),
                        self._difference(s),
                    ),
                )
                for s in done
            ]
        )
        self.times.setVisible(bool(done))
        self.summary.setText(
            self.tr("{0} of this session's activities are done.").format(len(done))
            if done
            else self.tr(
                "As soon as an activity is over, this page shows what it took against what was planned."
            )
        )

    def _difference(self, slot: Slot) -> str:
        """Minutes more or less than planned; nothing is made of less than half a minute."""
        minutes = round(slot.difference / 60)
        return f"{minutes:+d} min".replace("-", "−") if minutes else self.tr("as planned")
