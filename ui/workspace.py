"""The open cohort: runs commands, says what changed, and hands out one state that all pages read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.clock import Clock
from facilitator.errors import UserError
from facilitator.live import rounds, timer
from facilitator.model.run import LiveState
from facilitator.rules import timing
from facilitator.rules.scene import Scene, scene

if TYPE_CHECKING:
    import asyncio

SHORTEST_TICK_MS = 50


class Workspace(QObject):
    """One cohort file, the clock, and the session on show."""

    changed = Signal(object)
    """What kinds of things changed (Changes). Pages that show such things read them again."""
    ticked = Signal(object)
    """The moment (datetime), once a second while a session runs."""
    said = Signal(str, bool)
    """A sentence for the console, and whether it is about something that went wrong."""

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.clock = clock
        self.session_id = reading.next_facilitated(store).id
        self._state: LiveState | None = None
        self._planning: asyncio.Task[None] | None = None
        self._ticker = QTimer(self)
        self._ticker.setSingleShot(True)
        self._ticker.timeout.connect(self._tick)
        self._tick()

    @property
    def path(self) -> Path:
        """The cohort file."""
        return self.store.path

    @property
    def state(self) -> LiveState:
        """The session on show, read again after every change."""
        if self._state is None:
            self._state = reading.live_state(self.store, self.session_id)
        return self._state

    def now(self) -> datetime:
        """The present moment of this workspace's clock."""
        return self.clock.now()

    def scene(self) -> Scene:
        """What participants see now."""
        return scene(self.state, self.now())

    def show_session(self, session_id: str) -> None:
        """Puts another session of the programme on show."""
        self.session_id = session_id
        self._tell(Changes(kinds=frozenset({"session", "activity", "note", "seat", "attendance"})))

    def do(self, command: Callable[..., Changes], *args: Any, **named: Any) -> Changes | None:
        """Runs a command of the live layer now. A person's mistake is said, and gives None."""
        try:
            changes = command(self.store, self.now(), *args, **named)
        except UserError as error:
            self.said.emit(str(error), True)
            return None
        self._tell(changes)
        if changes.said:
            self.said.emit(changes.said, False)
        return changes

    def in_session(self, command: Callable[..., Changes], *args: Any, **named: Any) -> Changes | None:
        """Runs a command about the session on show."""
        return self.do(command, self.session_id, *args, **named)

    def announce_round(self) -> None:
        """Plans the next breakout round off the Qt thread, then announces it."""
        import asyncio  # noqa: PLC0415

        if self._planning is None or self._planning.done():
            self._planning = asyncio.ensure_future(self._announce())

    async def _announce(self) -> None:
        import asyncio  # noqa: PLC0415

        state, seats = self.state, reading.seats(self.store)
        try:
            planned = await asyncio.to_thread(rounds.coming, state, seats)
        except UserError as error:
            self.said.emit(str(error), True)
            return
        self.in_session(rounds.announce, planned.rooms)

    def start_waiting(self) -> None:
        """F5: starts what waits: the session, a paused clock, or the turns of a round."""
        state = self.state
        current = state.current
        if current is None:
            self.in_session(timer.start)
        elif current.paused_at:
            self.in_session(timer.go_on)
        else:
            self.in_session(timer.start_turns)

    def tick_now(self) -> None:
        """Says the moment at once, as after a jump of the clock; the next second follows as ever."""
        self._tick()

    def close(self) -> None:
        """Lets the file go."""
        self._ticker.stop()
        if self._planning:
            self._planning.cancel()
        self.store.close()

    def _tell(self, changes: Changes) -> None:
        self._state = None
        self.changed.emit(changes)

    def _tick(self) -> None:
        now = self.now()
        self.ticked.emit(now)
        to_next_second = (1_000_000 - now.microsecond) / 1000 / self.clock.speed
        self._ticker.start(max(SHORTEST_TICK_MS, int(to_next_second) + 1))

    def over_by(self) -> float | None:
        """Seconds by which the session would end late; None before its start."""
        return timing.over_by(self.state, self.now())
