"""Sound at a change of speaker and when time is up: off until it is switched on, never the only cue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from facilitator.rules import timing
from ui.workspace import Workspace

SETTING = "sound"


class Cues(QObject):
    """Listens to the ticks of a workspace and sounds where something changed since the last one."""

    def __init__(
        self,
        workspace: Workspace,
        settings: QSettings,
        sound: Callable[[], None] = QApplication.beep,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings, self._sound = workspace, settings, sound
        self._last: tuple[str, int, bool] | None = None
        workspace.ticked.connect(self._tick)

    @property
    def on(self) -> bool:
        """True if sounds are switched on; remembered for this account."""
        return self._settings.value(SETTING, False, type=bool) is True

    def switch(self, on: bool) -> None:
        """Switches sounds on or off."""
        self._settings.setValue(SETTING, on)

    def _tick(self, now: datetime) -> None:
        state = self._workspace.state
        current = state.current
        if current is None:
            self._last = None
            return
        clock, turn = state.turn_timer, -1
        if clock and clock.activity_id == current.id and clock.stopped_at is None:
            turn = timing.turn_now(clock, current, now).index
        stands = (current.id, turn, timing.remaining(current, now) <= 0)
        before, self._last = self._last, stands
        if before is None or before[0] != stands[0] or not self.on:
            return
        if turn > before[1] >= 0 or (stands[2] and not before[2]):
            self._sound()
