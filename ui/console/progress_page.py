"""The Progress page: what the sessions took against what was planned, and who has met whom."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator.capture import reading
from facilitator.capture.store import Changes
from facilitator.live.rounds import rooms_of
from facilitator.rules import grouping, timing, wording
from facilitator.rules.timing import Progress
from ui.theme import Tokens
from ui.widgets.parts import column, label, row
from ui.widgets.run_sheet import difference
from ui.widgets.table import Table
from ui.workspace import Workspace


class ProgressPage(QWidget):
    """Two tables of what was measured; goals and benchmarks join them later."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        layout = column(self, 22, 12)
        layout.addWidget(label(self.tr("Progress"), "title"))
        self.summary = label("", "muted", wrap=True)
        layout.addWidget(self.summary)
        tables = row(spacing=18)
        headers = ("Activity", "Planned", "Took", "Difference")
        self.times = Table([self.tr(h) for h in headers], self.tr("Planned and actual time"))
        self.met = Table(
            [self.tr(h) for h in ("Name", "Has met", "Not yet")], self.tr("Who has met whom in rooms")
        )
        tables.addWidget(self.times, 1)
        tables.addWidget(self.met, 1)
        layout.addLayout(tables, 1)
        workspace.changed.connect(self._changed)
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"activity", "session", "seat", "participant"}:
            self.refresh()

    def refresh(self) -> None:
        """Reads times and rooms again."""
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
                        f"{difference(s)} min" if difference(s) else self.tr("as planned"),
                    ),
                )
                for s in done
            ]
        )
        met = grouping.meetings(rooms_of(reading.seats(self._workspace.store)))
        rows = []
        for person in state.participants:
            others = [p for p in state.participants if p.id != person.id]
            known = [p.name for p in others if met[frozenset((person.id, p.id))]]
            new = [p.name for p in others if not met[frozenset((person.id, p.id))]]
            rows.append(
                (person.id, (person.name, str(len(known)), ", ".join(new) or self.tr("everybody met")))
            )
        self.met.show_rows(rows)
        self.summary.setText(
            self.tr(
                "{0} of this session's activities are done. Rooms count over all sessions so far."
            ).format(len(done))
            if done
            else self.tr(
                "As soon as an activity is over, this page shows what it took against what was planned."
            )
        )
