"""The open cohort: runs commands, says what changed, and hands out one state that all pages read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QMetaMethod, QObject, QTimer, Signal, SignalInstance

from facilitator.capture import anchoring, damage, faults, reading
from facilitator.capture.emergency_mark import origin
from facilitator.capture.looking import LookingStore
from facilitator.capture.store import Changes, NotKeptError, Store
from facilitator.clock import Clock
from facilitator.errors import DamagedError, UserError
from facilitator.live import rounds, timer
from facilitator.live.rounds import ComingRound
from facilitator.model.programme import SessionKind
from facilitator.model.run import LiveState, Session
from facilitator.rules import timing
from facilitator.rules.scene import Scene, scene
from facilitator.rules.scenes.parts import Paged, goes_on
from ui.backing_up import BackingUp
from ui.core_words import in_words
from ui.drafts import Drafts
from ui.planning import Planning
from ui.watch import Watch
from ui.widgets.alive import alive

if TYPE_CHECKING:
    from facilitator.live.half_erased import Gone

SHORTEST_TICK_MS = 50
SHOWN_AT_ONCE = frozenset({"showing", "planned_seat", "attendance", "idea"})
"""What buttons show before it is kept, and is shown again as it is where it could not be."""
SHOWN_WITH_SESSION = frozenset({"session", "activity", "note", "seat", "attendance"})
"""What has to be shown anew once another session is on show."""


class _Unkept(Struct, frozen=True):
    """A command that was not kept, and how its own widget would have it run again."""

    command: Callable[..., Changes]
    args: tuple[Any, ...]
    named: dict[str, Any]
    owner: QObject | None = None
    again: Callable[[], object] | None = None


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
    refused = Signal(str)
    """A command made no sense, in the words that are said next."""
    not_kept = Signal(str)
    """Something could not be kept, in words; ``retry`` and an emergency copy are the ways on."""
    kept_after_all = Signal()
    """What could not be kept is kept now."""
    moved = Signal()
    """Another file is open in place of the one before: the same cohort, the same moment."""

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.clock = clock
        self.session_id = self._next = reading.next_facilitated(store).id
        self._state: LiveState | None = None
        self._before: LiveState | None = None
        self._since: frozenset[str] = frozenset()
        self._paged: Paged | None = None
        self._unkept: _Unkept | None = None
        self._drafts = Drafts()
        self._trouble = ""
        self.copy_of = origin(store)
        """Which file this is an emergency copy of; None if it is none."""
        self.running: Session | None = None
        """The session that runs, also while another one is on show."""
        self.watch = Watch(self)
        self._follow_session(opening=True)
        self.planning = Planning(store, lambda: self.state, self)
        self.planning.announced.connect(lambda rooms: self.in_session(rounds.announce, rooms))
        self.planning.refused.connect(lambda words: self.said.emit(words, True))
        self._state = self.state  # a damaged file is refused here, and not by a page later
        self.backing_up = BackingUp(self)
        self._hear()
        self._ticker = QTimer(self)
        self._ticker.setSingleShot(True)
        self._ticker.timeout.connect(self.tick_now)
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
        shown = self.scene()
        if isinstance(shown, Paged) and len(shown.pages) > 1:
            self._paged = shown.turned_by(by, self.now())
            self.turned.emit()

    def show_session(self, session_id: str) -> None:
        """Puts another session of the programme on show."""
        self.session_id = session_id
        self._tell(Changes(kinds=SHOWN_WITH_SESSION))

    def do(self, command: Callable[..., Changes], *args: Any, **named: Any) -> Changes | None:
        """Runs a command of the live layer now. A person's mistake is said, and gives None.

        So does a disk that fails: then the command is remembered, for ``retry``.
        """
        if self.store.read_only:
            why = in_words(self.store.read_only)
            self.refused.emit(why)
            self.said.emit(why, True)
            return None
        if command is timer.start:
            self.backing_up.before_session()
        try:
            changes = command(self.store, self.now(), *args, **named)
        except (UserError, sqlite3.Error) as error:
            if not isinstance(error, UserError) and not faults.is_fault(error):
                raise
            self._refused(error, _Unkept(command, args, named))
            return None
        self._drafts.forget(named.get("draft", ""))
        if self._unkept is not None and self._unkept.command == command:
            self._unkept = None
            self.kept_after_all.emit()
        self._tell(changes)
        if changes.said:
            self.said.emit(in_words(changes.said), False)
        return changes

    def in_session(self, command: Callable[..., Changes], *args: Any, **named: Any) -> Changes | None:
        """Runs a command about the session on show."""
        return self.do(command, self.session_id, *args, **named)

    def retry_with(self, owner: QObject, again: Callable[[], object]) -> None:
        """Says how the command that was just refused is run again, if it was the disk that refused it.

        For whoever has something to do afterwards, such as emptying a field. Without an owner that is still
        there, the command alone is run.
        """
        if (was := self._unkept) is not None and was.again is None:
            self._unkept = msgspec.structs.replace(was, owner=owner, again=again)

    def retry(self) -> None:
        """Runs what was not kept once more, and keeps the half-typed texts that were not."""
        was, self._unkept = self._unkept, None
        if not self._keep_drafts():
            self._unkept = was
            return
        if was is None:
            if trouble := self.store.trouble():
                self.not_kept.emit(gone(trouble))
            else:
                self.kept_after_all.emit()
            return
        if was.owner is not None and was.again is not None and alive(was.owner):
            was.again()
        else:
            self.do(was.command, *was.args, **was.named)
        if self._unkept is None:
            self.kept_after_all.emit()

    @property
    def waits(self) -> bool:
        """True while something that was typed or done is in no file, because the disk did not take it."""
        return self._drafts.hold_words or self._unkept is not None

    def draft(self, key: str) -> str:
        """Half-typed text as it was last typed, or nothing."""
        return self._drafts.text(self.store, key)

    def keep_draft(self, key: str, text: str) -> None:
        """Keeps half-typed text. Where the disk does not take it, that is said once, and it is kept here."""
        if self.store.read_only:
            return
        said = self._drafts.wait
        if self._drafts.put(key, text):
            self._keep_drafts(say=not said)

    def erased(self, gone: Gone) -> None:
        """Somebody was erased: from here on no half-typed text names them, nor does one typed meanwhile."""
        self._drafts.erase(self.store, gone)
        self._keep_drafts()

    def _keep_drafts(self, *, say: bool = True) -> bool:
        try:
            self._drafts.keep(self.store)
        except (UserError, sqlite3.Error) as error:
            if not isinstance(error, UserError) and not faults.is_fault(error):
                raise
            if say:
                self._refused(error, self._unkept)
            return False
        return True

    def _refused(self, error: UserError | sqlite3.Error, was: _Unkept | None) -> None:
        words = in_words(error if isinstance(error, UserError) else faults.not_kept(error, self.path))
        if isinstance(error, DamagedError) or damage.is_damage(error):
            reason = getattr(error, "reason", str(error))
            self.backing_up.note_damage(reason)
            words = in_words(faults.not_kept_in_damaged(self.path, reason))
        if isinstance(error, (NotKeptError, DamagedError, sqlite3.Error)):
            self._unkept = was
            self.not_kept.emit(words)
            if isinstance(error, NotKeptError):  # else it may be that nothing can be read any more
                self.changed.emit(Changes(kinds=SHOWN_AT_ONCE))
        else:
            self.refused.emit(words)
        self.said.emit(words, True)

    def go_on_in(self, store: Store) -> Store:
        """Goes on in another file of the same cohort, and gives the one before, which nobody holds now.

        What was not kept is not run here: ``retry`` does so.
        """
        was, self.store = self.store, store
        self._state = self._before = None
        self._since, self._trouble = frozenset(), ""
        self.copy_of = origin(store)
        self.planning.use(store)
        self.moved.emit()
        tables = store.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        self._tell(Changes(kinds=frozenset(row[0] for row in tables)))
        return was

    def announce_round(self) -> None:
        """F8: announces the coming round, which has been planned off the Qt thread or is now."""
        if self.store.read_only:
            self.said.emit(in_words(self.store.read_only), True)
            return
        self.planning.announce()

    def start_waiting(self) -> None:
        """F5: starts what waits: the session, a paused clock, or the turns of a round.

        While another session runs, that one comes back on show.
        """
        state = self.state
        current = state.current
        elsewhere = self.running
        if current is None and elsewhere and elsewhere.id != self.session_id and not self.store.read_only:
            self.show_session(elsewhere.id)
        elif current is None:
            self.in_session(timer.start)
        elif current.paused_at:
            self.in_session(timer.go_on)
        else:
            self.in_session(timer.start_turns)

    def tick_now(self) -> None:
        """Says the moment at once, as after a jump of the clock; the next second follows as ever."""
        self._tick()
        self.watch.look()

    def read_again(self) -> None:
        """Reads everything again, as after another connection has written to the file."""
        self._before = None
        self.store.journal_rewritten()
        tables = self.store.rows("SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger'")
        self._tell(Changes(kinds=frozenset(row["tbl_name"] for row in tables)))

    def let_listeners_go(self) -> None:
        """No window listens any more; all else goes on. For windows that are built anew on this workspace."""
        own = (
            self.changed,
            self.ticked,
            self.turned,
            self.said,
            self.refused,
            self.not_kept,
            self.kept_after_all,
            self.moved,
        )
        told: list[tuple[QObject, SignalInstance]] = [(self, signal) for signal in own]
        told += [(part, part.changed) for part in (self.planning, self.backing_up)]
        for teller, signal in told:
            if teller.isSignalConnected(QMetaMethod.fromSignal(signal)):
                signal.disconnect()
        self._hear()

    def _hear(self) -> None:
        self.changed.connect(self.planning.follow)
        self.backing_up.listen()

    def close(self) -> None:
        """Lets the file go."""
        self._ticker.stop()
        self.planning.close()
        self.backing_up.close()
        self.store.close()

    def _tell(self, changes: Changes) -> None:
        self._state = None
        if "session" in changes.kinds:
            changes = self._stay_on_programme(changes)
        self._since |= changes.kinds
        if "session" in changes.kinds:
            self._follow_session()
        self.changed.emit(changes)

    def _stay_on_programme(self, changes: Changes) -> Changes:
        """Where the session on show was taken off the programme, or is self-led now, the next one comes.

        So it does where another one goes before the one that was next: F5 starts what is on show.
        """
        held = {s.id: s for s in reading.sessions(self.store) if s.kind is SessionKind.FACILITATED}
        if not held:
            return changes
        shown, was, coming = held.get(self.session_id), self._next, reading.next_facilitated(self.store)
        self._next = coming.id
        overtaken = self.session_id == was and shown and not shown.started_at and not coming.started_at
        if coming.id == self.session_id or (shown and not overtaken):
            return changes
        self.session_id = coming.id
        return msgspec.structs.replace(changes, kinds=changes.kinds | SHOWN_WITH_SESSION)

    def _follow_session(self, *, opening: bool = False) -> None:
        """While a session runs, the clock is steady."""
        before, self.running = self.running, timing.running(self.state)
        if opening or (before and before.id) != (self.running and self.running.id):
            began_at = self.running.started_at if self.running else None
            anchoring.steady(self.store, self.clock, began_at)

    def _tick(self) -> None:
        now = self.now()
        self._look_at_file()
        self.ticked.emit(now)
        to_next_second = (1_000_000 - now.microsecond) / 1000 / self.clock.speed
        self._ticker.start(max(SHORTEST_TICK_MS, int(to_next_second) + 1))

    def over_by(self) -> float | None:
        """Seconds by which the session would end late; None before its start."""
        return timing.over_by(self.state, self.now())

    def _look_at_file(self) -> None:
        """Notices once a second what happened to the file, and what somebody else has written into it."""
        store = self.store
        try:
            if isinstance(store, LookingStore):
                if kinds := store.written():
                    self._tell(Changes(kinds=kinds))
                self._trouble = ""
            elif (trouble := store.trouble()) != self._trouble:
                self._trouble = trouble
                if trouble:
                    self.not_kept.emit(gone(trouble))
                elif self._unkept is None and not self._drafts.wait:
                    self.kept_after_all.emit()
        except sqlite3.Error as error:
            if not faults.is_fault(error):
                raise
            if self._trouble != str(error):
                self._trouble = str(error)
                self.said.emit(in_words(faults.not_read(error, self.path)), True)


def gone(trouble: str) -> str:
    """What is said when the file is noticed to be gone before anything was to be kept."""
    words = QCoreApplication.translate(
        "Workspace", "Nothing more can be kept: {trouble}. Put it back, or go on in an emergency copy."
    )
    return words.format(trouble=in_words(trouble))
