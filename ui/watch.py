"""What becomes of the computer's clock while a session runs: it is set, or it sleeps past the end."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from ui import wording

if TYPE_CHECKING:
    from ui.workspace import Workspace

WORTH_SAYING = timedelta(seconds=30)
"""By how much a clock has to be moved for it to be said; the network corrects a clock by less."""
SLEPT = timedelta(minutes=2)
"""Between two looks a second apart: so long that the computer was asleep."""


class Watch(QObject):
    """Looks once a second, and says each thing once."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._said = timedelta(0)
        self._looked: datetime | None = None

    def look(self) -> None:
        """Compares with what was so a second ago."""
        space = self._workspace
        now, ahead = space.now(), space.clock.ahead()
        before, self._looked = self._looked, now
        if space.running is None:
            self._said = timedelta(0)
            return
        if abs(ahead - self._said) >= WORTH_SAYING:
            moved, self._said = ahead - self._said, ahead
            self._say_moved(moved, now, now + ahead)
        due = space.running.due_at
        if before is None or due is None:
            return
        if now - before >= SLEPT * space.clock.speed and before < due <= now:
            self._say_overslept(due, now)

    def _say_moved(self, moved: timedelta, now: datetime, there: datetime) -> None:
        way = self.tr("forward") if moved > timedelta(0) else self.tr("back")
        seconds = abs(moved).total_seconds()
        amount = wording.minutes(seconds) if seconds < 60 else wording.days(seconds)
        words = self.tr(
            "This computer's clock was moved {0} by {1}. The session's timers go on as they were. "
            "Until it ends, times are shown as before: {2} here is {3} on the computer."
        )
        self._workspace.said.emit(words.format(way, amount, *self._times(now, there)), False)

    def _times(self, now: datetime, there: datetime) -> tuple[str, str]:
        """Two moments on the wall; with their days where these are not the same."""
        zone = self._workspace.state.timezone
        here, other = (wording.clock_time(moment, zone) for moment in (now, there))
        days = [moment.astimezone(ZoneInfo(zone)).date() for moment in (now, there)]
        if days[0] == days[1]:
            return here, other
        dated = self.tr("{time} on {day}")
        return (
            dated.format(time=here, day=wording.day(days[0])),
            dated.format(time=other, day=wording.day(days[1])),
        )

    def _say_overslept(self, due: datetime, now: datetime) -> None:
        words = self.tr("While this computer slept, the session's end at {0} went by, {1} ago.")
        ago = wording.days(max(60, (now - due).total_seconds()))
        at = wording.clock_time(due, self._workspace.state.timezone)
        self._workspace.said.emit(words.format(at, ago), False)
