"""The open cohort: runs commands, says what changed, and hands out one state that all pages read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.clock import Clock
from facilitator.errors import UserError
from facilitator.live import rounds, timer
from facilitator.live.rounds import ComingRound
from facilitator.model.run import LiveState
from facilitator.rules import timing
from facilitator.rules.room_pages import Turned
from facilitator.rules.scene import Scene, scene
from facilitator.rules.scenes.parts import Paged, goes_on
from ui.planning import Planning

SHORTEST_TICK_MS = 50


class Workspace(QObject):
    """One cohort file, the clock, and the session on show."""

    changed = Signal(object)
    """What kinds of things changed (Changes). Pages that show such things read them again."""
    ticked = Signal(object)
    """The moment (datetime), once a second while a session runs."""
    turned = Signal()
    """A page on the stage was turned by hand."""
    said = Signal(str, bool)
    """A sentence for the console, and whether it is about something that went wrong."""

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.clock = clock
        self.session_id = reading.next_facilitated(store).id
        self._state: LiveState | None = None
        self._before: LiveState | None = None
        self._since: frozenset[str] = frozenset()
        self._paged: Paged | None = None
        self.planning = Planning(store, lambda: self.state, self)
        self.planning.announced.connect(lambda rooms: self.in_session(rounds.announce, rooms))
        self.planning.refused.connect(lambda words: self.said.emit(words, True))
        self.changed.connect(self.planning.follow)
        self._ticker = QTimer(self)
        self._ticker.setSingleShot(True)
        self._ticker.timeout.connect(self._tick)
        self._tick()
        QTimer.singleShot(0, self, self.planning.refresh)  # after a crash an activity with rooms may be on

    @property
    def path(self) -> Path:
        """The cohort file."""
        return self.store.path

    @property
    def state(self) -> LiveState:
        """The session on show, read again after every change; of a large board only what changed."""
        if self._state is None:
            self._state = reading.live_state(self.store, self.session_id, self._before, self._since)
            self._before, self._since = self._state, frozenset()
        return self._state

    def now(self) -> datetime:
        """The present moment of this workspace's clock."""
        return self.clock.now()

    def scene(self) -> Scene:
        """What participants see now."""
        now = self.now()
        made = scene(self.state, now)
        if not isinstance(made, Paged):
            self._paged = None
            return made
        self._paged = made = msgspec.structs.replace(made, turned=goes_on(self._paged, made, now))
        return made

    @property
    def coming(self) -> ComingRound | None:
        """The round that F8 announces, once it is planned; ``planning.changed`` says when."""
        return self.planning.coming

    def turn_page(self, by: int) -> None:
        """Turns the pages of the stage by hand; from there they go on by themselves."""
        shown, now = self.scene(), self.now()
        if isinstance(shown, Paged) and len(shown.pages) > 1:
            page = (shown.at(now).page + by) % len(shown.pages)
            self._paged = msgspec.structs.replace(shown, turned=Turned(at=now, page=page))
            self.turned.emit()

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
        """F8: announces the coming round, which has been planned off the Qt thread or is now."""
        self.planning.announce()

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

    def read_again(self) -> None:
        """Reads everything again, as after another connection has written to the file."""
        self._before = None
        tables = self.store.rows("SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger'")
        self._tell(Changes(kinds=frozenset(row["tbl_name"] for row in tables)))

    def close(self) -> None:
        """Lets the file go."""
        self._ticker.stop()
        self.planning.close()
        self.store.close()

    def _tell(self, changes: Changes) -> None:
        self._state = None
        self._since |= changes.kinds
        self.changed.emit(changes)

    def _tick(self) -> None:
        now = self.now()
        self.ticked.emit(now)
        to_next_second = (1_000_000 - now.microsecond) / 1000 / self.clock.speed
        self._ticker.start(max(SHORTEST_TICK_MS, int(to_next_second) + 1))

    def over_by(self) -> float | None:
        """Seconds by which the session would end late; None before its start."""
        return timing.over_by(self.state, self.now())
