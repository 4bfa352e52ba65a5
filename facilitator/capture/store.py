"""The open cohort file: one holder, one transaction a command, every change in the journal."""

from __future__ import annotations

import getpass
import os
import platform
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import filelock

from facilitator.capture import backups, journal
from facilitator.capture.header import APPLICATION_ID, NEWEST
from facilitator.capture.ids import new_id
from facilitator.errors import RefusedError, UserError
from facilitator.model.text import instant, row_of
from facilitator.rules import wording

if TYPE_CHECKING:
    from sqlite_utils import Database

SUFFIX = ".cohort"


@dataclass(frozen=True)
class Changes:
    """Which kinds of rows a command changed, by table name, and the journal step that says how."""

    step: int | None = None
    kinds: frozenset[str] = field(default_factory=frozenset)
    said: str = ""
    """A sentence for the console about what was done, where one helps."""

    def __bool__(self) -> bool:
        return bool(self.kinds)


class GoneError(RefusedError):
    """What a command is about was removed, or undone, while it was still on somebody's screen."""

    def __init__(self) -> None:
        super().__init__("What this is about is no longer there. Look again, or bring it back with Ctrl+Z.")


@dataclass
class Step:
    """One command being written: the rows it puts, and its moment."""

    connection: sqlite3.Connection
    number: int
    now: datetime
    said: str = ""

    def insert(self, table: str, **values: Any) -> str:
        """Adds a row and returns its new id."""
        row_id = str(values.pop("id", None) or new_id(self.now))
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
    """A cohort file that this process holds. Make one with :func:`create` or :func:`open_store`."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: filelock.FileLock) -> None:
        self.path = path
        self.connection = connection
        self._lock = lock

    @cached_property
    def db(self) -> Database:
        """The same connection for whoever asks about tables rather than rows."""
        return _tables(self.connection)

    @contextmanager
    def step(self, origin: str, now: datetime, reverts: int | None = None) -> Iterator[Step]:
        """One command as one transaction; ``origin`` is its name in the journal.

        All of it is on the disk when the block ends, or nothing is. A full or read-only disk is a
        UserError and nothing is half done, and so is a new row about something that is gone.
        """
        try:
            with _transaction(self.connection):
                self.connection.execute(
                    "UPDATE step_now SET step = step + 1, at = ?, origin = ?, reverts = ?",
                    [instant(now), origin, reverts],
                )
                number = self.connection.execute("SELECT step FROM step_now").fetchone()[0]
                yield Step(self.connection, number, now)
        except sqlite3.OperationalError as error:
            raise self._not_kept(error) from error
        except sqlite3.IntegrityError as error:
            if reverts is None and error.sqlite_errorcode == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
                raise GoneError from error
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
        try:
            with _transaction(self.connection):
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

    def undoable(self) -> journal.Undoable:
        """What the next undo and redo would take back and bring again."""
        return journal.undoable(self.connection)

    def close(self) -> None:
        """Lets the file go, for the next who opens it, also where the disk takes nothing more."""
        # The lock decides who may open the file; the holder's name only helps whoever is turned away.
        with suppress(sqlite3.OperationalError):
            self.connection.execute("UPDATE holder SET who = '', since = ''")
        self.connection.close()
        if sys.platform != "win32":
            Path(self._lock.lock_file).unlink(missing_ok=True)
        self._lock.release()

    def _not_kept(self, error: sqlite3.OperationalError) -> UserError:
        return UserError(
            f"Not kept: {self.path.name} could not be written ({error}). "
            "Make room on the disk or allow writing there, and try again; what you typed is still here."
        )


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of a block or nothing of it."""
    connection.execute("BEGIN")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "busy_timeout = 3000",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _tables(connection: sqlite3.Connection) -> Database:
    """The connection as sqlite-utils has it; imported here, as opening a file of today never needs it."""
    from sqlite_utils import Database  # noqa: PLC0415

    return Database(connection)


def _migrate(connection: sqlite3.Connection) -> None:
    """Brings the tables up to date and writes the schema's number where :func:`inspect` reads it."""
    from facilitator.capture.schema import migrations  # noqa: PLC0415

    migrations.apply(_tables(connection))
    connection.execute(f"PRAGMA user_version = {NEWEST}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _hold(path: Path) -> filelock.FileLock:
    lock = filelock.FileLock(path.with_name(path.name + ".lock"), mode=0o600)
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        raise UserError(
            f"{path.name} is already open: {_holder(path)}. Close it there, or wait, and open it again."
        ) from None
    except OSError as error:
        raise UserError(
            f"{path.name} cannot be opened for writing in {path.parent} ({error.strerror}). "
            "Copy the file to a folder of your own and open it there."
        ) from error
    return lock


def _holder(path: Path) -> str:
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            row = connection.execute("SELECT who, since FROM holder").fetchone()
    except sqlite3.Error:
        row = None
    return f"{row[0]} has it since {row[1]}" if row and row[0] else "another copy of the app has it"


def _sign(connection: sqlite3.Connection) -> None:
    who = f"{getpass.getuser()} on {platform.node()} (process {os.getpid()})"
    now = datetime.now(UTC).astimezone()
    since = f"{now:%H:%M} on {wording.day(now)}"
    with _transaction(connection):
        connection.execute(
            "INSERT INTO holder (id, who, since) VALUES (1, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET who = excluded.who, since = excluded.since",
            [who, since],
        )


def create(path: Path) -> Store:
    """Makes a new, empty cohort file, readable by its owner alone, and holds it.

    A file that is there already is a UserError: nothing is ever overwritten.
    """
    if path.exists():
        raise UserError(f"{path} is there already. Choose another name, or open that file.")
    if not path.parent.is_dir():
        raise UserError(f"There is no folder {path.parent}. Make it first, or choose another.")
    lock = _hold(path)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        connection = _connect(path)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _migrate(connection)
        _sign(connection)
    except (OSError, sqlite3.Error) as error:
        lock.release()
        raise UserError(
            f"{path} could not be made ({error}). Choose a folder that you may write to."
        ) from error
    return Store(path, connection, lock)


def open_store(path: Path) -> Store:
    """Opens and holds a cohort file, bringing an older schema up to date after a backup.

    What is no cohort, is newer than this app, or is held by another process is a UserError.
    """
    version = inspect(path)
    lock = _hold(path)
    try:
        if version < NEWEST:
            backups.back_up(path, f"before-schema-{NEWEST}")
        connection = _connect(path)
        if version < NEWEST:
            _migrate(connection)
        _sign(connection)
    except sqlite3.Error as error:
        lock.release()
        raise UserError(
            f"{path.name} could not be opened ({error}). A copy may stand in {backups.folder(path)}."
        ) from error
    except BaseException:
        lock.release()
        raise
    return Store(path, connection, lock)


def inspect(path: Path) -> int:
    """The schema version of a cohort file, without holding or changing it; a UserError for any other file."""
    if path.is_dir():
        raise UserError(f"{path} is a folder. Choose the cohort file in it, NAME{SUFFIX}.")
    if not path.is_file():
        raise UserError(f"There is no file {path}. Make a cohort with `facilitator new`.")
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise UserError(f"{path} cannot be read ({error.strerror}). Ask its owner for access.") from error
    application_id = int.from_bytes(head[68:72], "big")
    if not head.startswith(b"SQLite format 3\0") or application_id != APPLICATION_ID:
        raise UserError(f"{path} is no cohort file. Choose a file that Facilitator made (NAME{SUFFIX}).")
    version = int.from_bytes(head[60:64], "big")
    if version > NEWEST:
        raise UserError(
            f"{path.name} was written by a newer Facilitator (schema {version}; this one knows {NEWEST}). "
            "Update Facilitator, then open it."
        )
    return version
