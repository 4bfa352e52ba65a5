"""Holds the clock that is shown against the rows of the cohort file, at every tick of a rehearsal."""

from __future__ import annotations

from datetime import datetime
from math import ceil

from PySide6.QtCore import QObject

from ui.console.window import Console


class TruthCheck(QObject):
    """Counts readings, and keeps those that were not plan + added − (now − started − paused)."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self.readings = 0
        self.untrue: list[str] = []
        console.workspace.ticked.connect(self._read)

    def _read(self, now: datetime) -> None:
        rows = self._console.workspace.store.rows(
            "SELECT planned_seconds + added_seconds AS length, started_at, paused_at, paused_seconds "
            "FROM activity WHERE session_id = ? AND started_at IS NOT NULL AND ended_at IS NULL",
            [self._console.workspace.session_id],
        )
        if not rows:
            return
        row = rows[0]
        until = datetime.fromisoformat(row["paused_at"]) if row["paused_at"] else now
        ran = (until - datetime.fromisoformat(row["started_at"])).total_seconds() - row["paused_seconds"]
        left = ceil(row["length"] - ran)
        minutes, seconds = divmod(abs(left), 60)
        hours, minutes = divmod(minutes, 60)
        true = f"{'+' if left < 0 else ''}{f'{hours}:' if hours else ''}{minutes:02}:{seconds:02}"
        shown = self._console.run.current.clock.text()
        self.readings += 1
        if shown != true:
            self.untrue.append(f"{now:%H:%M:%S}: shown {shown}, true {true}")
