"""The coming round, planned in a worker thread while the facilitator does something else."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import UserError
from facilitator.live import rounds
from facilitator.live.rounds import ComingRound
from facilitator.model.run import LiveState, Seat
from facilitator.rules.met_before import Two, sessions_of_meetings
from ui.core_words import in_words

if TYPE_CHECKING:
    import asyncio

    from facilitator.rules.grouping import Planned

KINDS = frozenset(
    {"session", "activity", "participant", "pair", "wish", "attendance", "seat", "planned_seat"}
)
"""What a round depends on; a change of anything else plans nothing anew."""


SOON_MS = 20
LONG_SECONDS = 0.5
"""A search that is over before this offers nothing to press, so that nothing flickers."""


class Planning(QObject):
    """Plans again whenever what the coming round depends on has changed; an older search is stopped."""

    changed = Signal()
    """There is a plan, a better one so far, none any more, or a reason why there can be none."""
    announced = Signal(object)
    """The rooms that F8 asked for (Round)."""
    refused = Signal(str)
    """Why F8 cannot have rooms."""

    def __init__(self, store: Store, state: Callable[[], LiveState], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._state = store, state
        self._asked: tuple[Any, ...] | None = None
        self._search: _Search | None = None
        self._wanted = False
        self.coming: ComingRound | None = None
        """The plan, once it is ready."""
        self.so_far = ""
        """How good the best so far is, in words, while it is planned."""
        self.trouble = ""
        """Why there is no plan: wishes that clash, or too few people."""
        self.met: dict[Two, str] = {}
        """Who has met, and the id of the session in which they last did."""

    @property
    def busy(self) -> bool:
        """True while a round is being planned."""
        return self._search is not None

    @property
    def takes_long(self) -> bool:
        """True if a search with something found has gone on for so long that one may want to end it."""
        search = self._search
        return search is not None and search.has_found and time.monotonic() - search.begun > LONG_SECONDS

    @property
    def wanted(self) -> bool:
        """True if F8 was pressed before there were rooms, so that the first are announced."""
        return self._wanted

    def use(self, store: Store) -> None:
        """Plans for another file from now on."""
        self._forget()
        self._store, self._asked = store, None

    def follow(self, changes: Changes) -> None:
        """Plans again if these changes touch the coming round."""
        if changes.kinds & KINDS:
            if "seat" in changes.kinds:
                self._asked = ()  # the seats of other sessions count as well
            self.refresh()

    def refresh(self) -> None:
        """Plans the coming round, unless this very plan is there or on its way, or nothing can be kept."""
        if self._store.read_only:
            return
        if not _has_loop():
            QTimer.singleShot(SOON_MS, self, self.refresh)
            return
        state = self._state()
        asked = _depends_on(state)
        if asked == self._asked and (self.coming or self.trouble or self.busy or asked is None):
            return
        self._forget()
        self._asked = asked
        if asked is not None:
            self._begin(state)
        self.changed.emit()

    def announce(self) -> None:
        """F8: the plan at once, or else the best so far, or the first that is found."""
        if self.coming is not None:
            self.announced.emit(self.coming.rooms)
            return
        if not _has_loop():
            QTimer.singleShot(SOON_MS, self, self.announce)
            return
        self._wanted = True
        if self._search is None:
            state = self._state()
            self._asked = _depends_on(state)
            self._begin(state)
        elif self._search.has_found:
            self._search.stop.set()
        self.changed.emit()

    def take(self) -> None:
        """Ends the search with the best so far as the plan; nothing is announced."""
        if self._search is not None and self._search.has_found:
            self._search.stop.set()

    def close(self) -> None:
        """Stops planning for good."""
        self._forget()

    def _forget(self) -> None:
        if self._search:
            self._search.end()
        self._search, self._wanted = None, False
        self.coming, self.so_far, self.trouble = None, "", ""

    def _begin(self, state: LiveState) -> None:
        self.trouble = ""
        seats = reading.seats(self._store)
        self.met = sessions_of_meetings(seats)
        self._search = _Search(self, state, seats)

    def heard(self, search: _Search, planned: Planned) -> None:
        """A search has found something better."""
        if search is self._search:
            self.so_far = planned.verdict
            if self._wanted:
                search.stop.set()
            self.changed.emit()

    def ended(self, search: _Search, found: ComingRound | None, trouble: str) -> None:
        """A search is over, with a round or with the reason why there is none."""
        if search is not self._search:
            return
        wanted, self._wanted, self._search = self._wanted, False, None
        self.so_far = ""
        if not wanted:
            self.coming, self.trouble = found, trouble
            self.changed.emit()
        elif found is not None:
            self.announced.emit(found.rooms)
            self.changed.emit()
        else:
            self.trouble = trouble if self._asked is not None else ""
            self.changed.emit()
            self.refused.emit(trouble)


class _Search:
    """One search in its thread. It says what it finds on the Qt thread only."""

    def __init__(self, planning: Planning, state: LiveState, seats: tuple[Seat, ...]) -> None:
        import asyncio  # noqa: PLC0415 - the windows are on the screen before the first round is planned

        self._planning = planning
        self.stop = threading.Event()
        self.begun = time.monotonic()
        self.has_found = False
        self._task: asyncio.Task[None] = asyncio.ensure_future(self._run(state, seats))

    def end(self) -> None:
        """Ends it; nobody waits for what it finds."""
        self.stop.set()
        self._task.cancel()

    async def _run(self, state: LiveState, seats: tuple[Seat, ...]) -> None:
        loop = self._task.get_loop()

        def better(planned: Planned) -> None:
            self.has_found = True
            if not self.stop.is_set():
                loop.call_soon_threadsafe(self._planning.heard, self, planned)

        def over() -> bool:
            return self.stop.is_set() or time.monotonic() - self.begun > rounds.EFFORT

        found, trouble = None, ""
        try:
            found = await loop.run_in_executor(
                None, partial(rounds.coming, state, seats, stop=over, report=better)
            )
        except UserError as error:
            trouble = in_words(error)
        self._planning.ended(self, found, trouble)


def _has_loop() -> bool:
    """True once the app's event loop is there: it is made, with qasync, after the windows' first picture.

    Before that asyncio would hand out a loop of its own, which nobody ever runs: after a crash with rooms on,
    F8 would wait for ever.
    """
    return "qasync" in sys.modules


def _depends_on(state: LiveState) -> tuple[Any, ...] | None:
    """What the coming round follows from; None where no round is left to be planned."""
    current = state.current
    if current is None or current.grouping is None:
        return None
    done = state.latest_round(current.id)
    if done >= current.rounds:
        return None
    shaped = tuple(s for s in state.planned_seats if s.activity_id == current.id and s.round == done + 1)
    return current.id, current.grouping, current.rounds, done, state.here, state.pairs, state.wishes, shaped
