"""Backups while a session runs, and a look at the file after it was opened, all beside the Qt thread."""

from __future__ import annotations

import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.capture import backups, damage
from facilitator.capture.backups import Backup, StoppedError
from facilitator.capture.store import Changes
from facilitator.errors import DamagedError, UserError
from facilitator.giving_way import give_way
from ui import wording
from ui.core_words import in_words

if TYPE_CHECKING:
    from ui.workspace import Workspace

EVERY = timedelta(minutes=10)
AGAIN = timedelta(minutes=2)
"""How long after a backup that could not be written the next is tried."""
LOOK_AFTER_MS = 3000
"""The file is looked through when the windows have been there for a while."""


class Outcome(Struct, frozen=True):
    """What a piece of work in the thread came to."""

    made: Backup | None = None
    trouble: str = ""
    damage: str = ""
    looked: bool = False
    ahead: Backup | None = None
    """A backup that has what the file lacks."""


class BackingUp(QObject):
    """Makes a backup before a session, every ten minutes in it, and after it, if anything changed.

    A rehearsal at speed makes none: it plays on a copy. :meth:`close` ends the thread.
    """

    changed = Signal()
    """There is a newer backup, a trouble, or a verdict about the file."""
    _came = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._work: deque[Callable[[], Outcome]] = deque()
        self._turn = threading.Lock()
        self._active = False
        self._thread: threading.Thread | None = None
        self._waiting = 0
        self._stop = threading.Event()
        self._unsaved = True
        self._next: datetime | None = None
        self._running = False
        self.trouble = ""
        """Why the last backup could not be written; nothing once one could."""
        self.verdict: str | None = None
        """What is wrong with the file; the empty text if it is sound, None if nobody has looked."""
        self._came.connect(self._hear)
        QTimer.singleShot(LOOK_AFTER_MS, self, self.look)

    def listen(self) -> None:
        """Hears from now on what the workspace says."""
        self._workspace.changed.connect(self._follow)
        self._workspace.ticked.connect(self._tick)

    @property
    def busy(self) -> bool:
        """True while the thread works."""
        return self._waiting > 0

    def before_session(self) -> None:
        """Keeps the file as it is at this moment, just before a session starts; another thread copies it."""
        if self._unsaved and self._workspace.clock.speed == 1:
            self._begin("before-session")

    def back_up_now(self) -> None:
        """Makes a backup, as somebody asked for it."""
        self._begin("by-hand")

    def look(self) -> None:
        """Looks through the whole file for damage."""
        path = self._workspace.path
        self._do(lambda: self._look_through(path))

    def close(self) -> None:
        """Stops what is not done, and waits for the thread to end; nothing of it is left."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
        self._waiting = 0

    def _follow(self, changes: Changes) -> None:
        self._unsaved |= changes.step is not None
        runs = any(s.started_at and not s.ended_at for s in self._workspace.state.sessions)
        if self._running and not runs and self._workspace.clock.speed == 1:
            self._begin("after-session")
        self._running = runs

    def _tick(self, now: datetime) -> None:
        if self._next is None:
            self._running = any(s.started_at and not s.ended_at for s in self._workspace.state.sessions)
        if self._next is None or self._next - now > EVERY:  # opened just now, or the clock was set back
            self._next = now + EVERY
        if now < self._next or self.busy:
            return
        if self.trouble or (self._running and self._unsaved and self._workspace.clock.speed == 1):
            self._begin("in-session")
        else:
            self._next = now + EVERY

    def _begin(self, reason: str) -> None:
        if self._stop.is_set() or self._workspace.store.read_only:
            return
        now, path = self._workspace.now(), self._workspace.path
        self._next = now + EVERY
        try:
            source = backups.moment(path)
        except sqlite3.Error as error:
            self._take(Outcome(trouble=in_words(error)))
            return
        self._unsaved = False
        self._do(lambda: self._back_up(path, reason, now, source))

    def _do(self, work: Callable[[], Outcome]) -> None:
        if self._stop.is_set():
            return
        self._waiting += 1
        with self._turn:
            self._work.append(work)
            begin, self._active = not self._active, True
        if begin:
            if self._thread is not None:
                self._thread.join()  # it has taken its last look at the work, and is ending
            self._thread = threading.Thread(target=self._until_done, name="backups")
            self._thread.start()
        self.changed.emit()

    # In the thread: no widget, and nothing of the workspace but its file.

    def _until_done(self) -> None:
        give_way()
        while True:
            with self._turn:
                if not self._work:
                    self._active = False
                    return
                work = self._work.popleft()
            outcome = work()
            if not self._stop.is_set():
                self._came.emit(outcome)

    def _back_up(self, file: Path, reason: str, now: datetime, source: sqlite3.Connection) -> Outcome:
        try:
            path = backups.back_up(file, reason, now, source, self._stop.is_set)
        except StoppedError:
            return Outcome()
        except DamagedError as error:
            looked = self._look_through(file)
            return looked if looked.damage else Outcome(trouble=in_words(error))
        except (UserError, sqlite3.Error, OSError) as error:
            return Outcome(trouble=in_words(error))
        finally:
            source.close()
        return Outcome(made=next((b for b in backups.listed(file) if b.path == path), None))

    def _look_through(self, file: Path) -> Outcome:
        if self._stop.is_set():
            return Outcome()
        try:
            backups.tidy_left_over(file)
            found = damage.quick_check(file)
            ahead = None if found else backups.ahead(file)
        except (sqlite3.Error, OSError):
            return Outcome()  # not legible for another reason, which the next command says
        if found:
            return Outcome(damage=found[0].strip().splitlines()[-1])
        return Outcome(looked=True, ahead=ahead)

    # On the Qt thread again.

    def _hear(self, outcome: Outcome) -> None:
        self._waiting = max(0, self._waiting - 1)
        self._take(outcome)

    def _take(self, outcome: Outcome) -> None:
        if outcome.made:
            if self.trouble:
                self._workspace.said.emit(self.tr("Backups are written again."), False)
            self.trouble = ""
        if outcome.trouble:
            self._unsaved = True
            self._next = self._workspace.now() + AGAIN
            if not self.trouble:
                words = self.tr("No backup could be written; the session goes on, and it is tried again. {0}")
                self._workspace.said.emit(words.format(outcome.trouble), False)
            self.trouble = outcome.trouble
        if outcome.damage:
            self.found_damage(outcome.damage)
        elif outcome.looked:
            self.verdict = ""
            if outcome.ahead:
                self._say_ahead(outcome.ahead.at)
        self.changed.emit()

    def found_damage(self, reason: str) -> None:
        """Says, once, that the file is damaged, and has the app offer the way on when it is opened again."""
        said = bool(self.verdict)
        self.note_damage(reason)
        if not said:
            words = self.tr(
                "{0} is damaged ({1}). What can still be read is shown. Close the app when there is a moment "
                "and open the file again: it then offers the newest good backup and all that can be saved."
            )
            self._workspace.said.emit(words.format(self._workspace.path.name, reason), True)

    def note_damage(self, reason: str) -> None:
        """Has the app offer the way on when the file is opened again. Saying so is left to the caller."""
        damage.mark(self._workspace.path, reason)
        self.verdict = reason
        self.changed.emit()

    def _say_ahead(self, at: datetime) -> None:
        when = wording.clock_time(at, self._workspace.state.timezone)
        self.verdict = self.tr("It lacks what its backup of {0} has.").format(when)
        words = self.tr(
            "{0} lacks what its backup of {1} has: the file beside it that ends in -wal may be lost. "
            "The Sync page opens a copy of the backup."
        )
        self._workspace.said.emit(words.format(self._workspace.path.name, when), True)
