"""The open cohort file: one holder, one transaction a command, every change in the journal."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from facilitator.capture import damage, faults
from facilitator.capture.faults import Identity
from facilitator.capture.grip import Grip
from facilitator.capture.ids import new_id
from facilitator.capture.trail import Trail, Undoable
from facilitator.errors import DamagedError, RefusedError, UserError
from facilitator.lock_file import LockFile, TakenError
from facilitator.model.text import instant, row_of
from facilitator.phrase import phrase

if TYPE_CHECKING:
    from sqlite_utils import Database


NEXT_STEP = (
    "UPDATE step_now SET step = step + 1, origin = ?2, reverts = ?3, at = CASE WHEN ?1 >= at OR NOT EXISTS "
    "(SELECT 1 FROM session WHERE started_at IS NOT NULL AND ended_at IS NULL) THEN ?1 ELSE at END"
)


class Changes(Struct, frozen=True):
    """Which kinds of rows a command changed, by table name, and the journal step that says how."""

    step: int | None = None
    kinds: frozenset[str] = frozenset()
    said: str = ""
    """A sentence for the console about what was done, where one helps."""

    def __bool__(self) -> bool:
        return bool(self.kinds)


class NotKeptError(UserError):
    """The disk did not take a command; nothing of it is in the file."""


class GoneError(RefusedError):
    """What a command is about was removed, or undone, while it was still on somebody's screen."""

    def __init__(self) -> None:
        super().__init__("What this is about is no longer there. Look again, or bring it back with Ctrl+Z.")


class Step(Struct):
    """One command being written: the rows it puts, and its moment."""

    connection: sqlite3.Connection
    number: int
    now: datetime
    said: str = ""
    _inserted: int = 0

    def insert(self, table: str, **values: Any) -> str:
        """Adds a row and returns its new id; ids of one step sort as its rows were added."""
        row_id = str(values.pop("id", None) or new_id(self.now, self._inserted))
        self._inserted += 1
        columns, row = ["id", *values], row_of({"id": row_id, **values})
        marks = ", ".join("?" * len(columns))
        names = ", ".join(f'"{c}"' for c in columns)
        self.connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', list(row.values()))
        return row_id

    def update(self, table: str, row_id: str, **values: Any) -> None:
        """Changes columns of one row; raises GoneError if it is no longer there.

        What is so already is not written: the journal would have a step that takes nothing back.
        """
        row = row_of(values)
        sets = ", ".join(f'"{c}" = ?' for c in row)
        differs = " OR ".join(f'"{c}" IS NOT ?' for c in row)
        parameters = [*row.values(), row_id, *row.values()]
        sql = f'UPDATE "{table}" SET {sets} WHERE id = ? AND ({differs})'
        if self.connection.execute(sql, parameters).rowcount:
            return
        if not self.connection.execute(f'SELECT 1 FROM "{table}" WHERE id = ?', [row_id]).fetchone():
            raise GoneError

    def delete(self, table: str, row_id: str) -> None:
        """Takes a row away; raises GoneError if it is no longer there."""
        if not self.connection.execute(f'DELETE FROM "{table}" WHERE id = ?', [row_id]).rowcount:
            raise GoneError

    def forget_draft(self, key: str) -> None:
        """Lets half-typed text go in the transaction that keeps it, so that it is never there twice."""
        self.connection.execute("DELETE FROM draft WHERE id = ?", [key])

    def forget_drafts(self, beginning: str) -> None:
        """Lets all half-typed texts go whose keys begin so, as when the thing that they are about goes."""
        self.connection.execute("DELETE FROM draft WHERE substr(id, 1, ?) = ?", [len(beginning), beginning])


class Store:
    """A cohort file that this process holds. Made by :mod:`facilitator.capture.opening`."""

    read_only = ""
    """Why nothing can be kept here, as a sentence; empty where the file is held."""
    was_held = False
    """True if nothing can be kept because another process had the file open."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        lock: LockFile,
        grip: Grip | None = None,
    ) -> None:
        self.path = path
        self.connection = connection
        self._lock, self._grip = lock, grip
        self._files = [Identity.of(path), Identity.of(path.with_name(f"{path.name}-wal"))]
        self._lock_file = Identity.of(lock.path)
        self._trail = Trail(connection)

    @cached_property
    def db(self) -> Database:
        """The same connection for whoever asks about tables rather than rows."""
        return tables(self.connection)

    @contextmanager
    def step(self, origin: str, now: datetime, reverts: int | None = None) -> Iterator[Step]:
        """One command as one transaction; ``origin`` is its name in the journal.

        All of it is on the disk when the block ends, or nothing is. A full or read-only disk is a
        UserError and nothing is half done, and so is a new row about something that is gone. While a session
        runs, the journal's time never goes back, whatever ``now`` a command from elsewhere brings.
        """
        self._see_to_it()
        try:
            with transaction(self.connection):
                at = instant(now)
                self.connection.execute(NEXT_STEP, [at, origin, reverts])
                number, kept = self.connection.execute("SELECT step, at FROM step_now").fetchone()
                yield Step(self.connection, number, now if kept == at else datetime.fromisoformat(kept))
        except sqlite3.OperationalError as error:
            raise self._not_kept(error) from error
        except sqlite3.IntegrityError as error:
            if reverts is None and error.sqlite_errorcode == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
                raise GoneError from error
            raise
        except sqlite3.DatabaseError as error:
            if damage.is_damage(error):
                raise DamagedError(self.path, str(error)) from error
            raise

    def changes(self, step: Step) -> Changes:
        """What a finished step changed."""
        rows = self.connection.execute('SELECT DISTINCT "table" FROM change WHERE step = ?', [step.number])
        return Changes(step=step.number, kinds=frozenset(r[0] for r in rows), said=step.said)

    def rows(self, sql: str, parameters: list[Any] | None = None) -> list[dict[str, Any]]:
        """Rows of a query as dicts."""
        cursor = self.connection.execute(sql, parameters or [])
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def keep_draft(self, key: str, text: str) -> None:
        """Keeps half-typed text, so that a crash does not lose it; it is no part of the record.

        A full or read-only disk is a UserError.
        """
        self._see_to_it()
        try:
            with transaction(self.connection):
                self.connection.execute(
                    "INSERT INTO draft (id, text) VALUES (?, ?) "
                    "ON CONFLICT (id) DO UPDATE SET text = excluded.text",
                    [key, text],
                )
        except sqlite3.OperationalError as error:
            raise self._not_kept(error) from error

    def draft(self, key: str) -> str:
        """Half-typed text as it was last kept, or nothing."""
        row = self.connection.execute("SELECT text FROM draft WHERE id = ?", [key]).fetchone()
        return str(row[0]) if row else ""

    def newest(self) -> int:
        """The number of the last step that was kept."""
        return int(self.connection.execute("SELECT step FROM step_now").fetchone()[0])

    def undoable(self) -> Undoable:
        """What the next undo and redo would take back and bring again."""
        return self._trail.undoable()

    def journal_rewritten(self) -> None:
        """Forgets what is known of the journal, as after an erase by another connection."""
        self._trail = Trail(self.connection)

    def trouble(self) -> str:
        """What became of the file while it was open, as the middle of a sentence; nothing if all is well.

        It costs microseconds. SQLite itself goes on writing into a file that was moved or removed, and all
        of that would be lost when it is closed.
        """
        for file in self._files:
            if why := file.trouble():
                return why
        if self._grip:
            self._grip.tighten()
        return "" if sys.platform == "win32" or not self._lock_file.trouble() else self._hold_again()

    def close(self) -> None:
        """Lets the file go, for the next who opens it, also where the disk takes nothing more."""
        # The lock decides who may open the file; the holder's name only helps whoever is turned away.
        if not any(file.trouble() for file in self._files):
            with suppress(sqlite3.Error):
                self.connection.execute("UPDATE holder SET who = '', since = ''")
        self.connection.close()
        if self._grip:
            self._grip.let_go()
        if self._lock_file.trouble():
            self._lock.release()
        else:
            self._lock.let_go()

    def _see_to_it(self) -> None:
        """Raises NotKeptError if what is written now would not be in the file that was opened."""
        if why := self.trouble():
            raise NotKeptError(
                "Not kept: {why}. What you typed is still here. Put it back and try again, or go on "
                "in a copy.",
                why=why,
            )

    def _hold_again(self) -> str:
        """Makes the lock anew if somebody tidied its file away; says so if another process has it by now."""
        lock = LockFile(self._lock.path)
        try:
            lock.take()
        except TakenError:
            return phrase(
                "{file} was opened a second time, as its lock file had been removed", file=self.path.name
            )
        except OSError:
            return ""  # nobody else can make one there either
        was, self._lock = self._lock, lock
        was.release()
        self._lock_file = Identity.of(lock.path)
        return ""

    def _not_kept(self, error: sqlite3.OperationalError) -> NotKeptError:
        return NotKeptError(faults.not_kept(error, self.path))


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of a block or nothing of it."""
    connection.execute("BEGIN")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):  # a failing disk has often rolled back by itself
            connection.rollback()
        raise


def tables(connection: sqlite3.Connection) -> Database:
    """The connection as sqlite-utils has it; imported here, as opening a file of today never needs it."""
    from sqlite_utils import Database  # noqa: PLC0415

    return Database(connection)
