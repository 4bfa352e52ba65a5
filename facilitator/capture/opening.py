"""A cohort file made, opened and held: by one process at a time, and never over another file."""

from __future__ import annotations

import getpass
import os
import platform
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import filelock

from facilitator.capture import backups, damage
from facilitator.capture.header import APPLICATION_ID, NEWEST
from facilitator.capture.store import Store, tables, transaction
from facilitator.errors import DamagedError, UserError
from facilitator.rules import wording

SUFFIX = ".cohort"
_FAR = 1000
"""So many schemas ahead is no newer app, but a header that was written over."""
_SEARCHED = 1 << 20


class HeldError(UserError):
    """Another process has the file open."""


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        _set_up(connection)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _set_up(connection: sqlite3.Connection) -> None:
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "busy_timeout = 3000",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _migrate(connection: sqlite3.Connection) -> None:
    """Brings the tables up to date and writes the schema's number where :func:`inspect` reads it."""
    from facilitator.capture.schema import migrations  # noqa: PLC0415

    migrations.apply(tables(connection))
    connection.execute(f"PRAGMA user_version = {NEWEST}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _hold(path: Path) -> filelock.FileLock:
    lock = filelock.FileLock(path.with_name(path.name + ".lock"), mode=0o600)
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        raise HeldError(
            f"{path.name} is already open: {holder(path)}. Close it there, or wait, and open it again."
        ) from None
    except OSError as error:
        raise UserError(
            f"{path.name} cannot be opened for writing in {path.parent} ({error.strerror}). "
            "Copy the file to a folder of your own and open it there."
        ) from error
    return lock


def holder(path: Path) -> str:
    """Who has a file open, in words."""
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
    with transaction(connection):
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

    What is no cohort, is newer than this app, or is held by another process is a UserError; a cohort file
    that SQLite cannot read is a DamagedError.
    """
    version = inspect(path)
    lock = _hold(path)
    try:
        damage.refuse_if_marked(path)
        if version < NEWEST:
            backups.back_up(path, f"{backups.BEFORE_UPDATE}{NEWEST}")
        connection = _signed(path, version)
    except sqlite3.Error as error:
        lock.release()
        if damage.is_damage(error):
            raise DamagedError(path, str(error)) from error
        raise UserError(
            f"{path.name} could not be opened ({error}). A copy may stand in {backups.folder(path)}."
        ) from error
    except BaseException:
        lock.release()
        raise
    return Store(path, connection, lock)


def _signed(path: Path, version: int) -> sqlite3.Connection:
    connection = _connect(path)
    try:
        if version < NEWEST:
            _migrate(connection)
        _sign(connection)
    except BaseException:
        connection.close()  # on Windows an open file cannot be put aside
        raise
    return connection


def inspect(path: Path) -> int:
    """The schema version of a cohort file, without holding or changing it.

    Any other file is a UserError, and one that was a cohort file a DamagedError.
    """
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
        if _was_a_cohort(path):
            raise DamagedError(path, "its beginning cannot be read")
        raise UserError(f"{path} is no cohort file. Choose a file that Facilitator made (NAME{SUFFIX}).")
    version = int.from_bytes(head[60:64], "big")
    if version > NEWEST + _FAR:
        raise DamagedError(path, "its beginning cannot be read")
    if version > NEWEST:
        raise UserError(
            f"{path.name} was written by a newer Facilitator (schema {version}; this one knows {NEWEST}). "
            "Update Facilitator, then open it."
        )
    return version


def _was_a_cohort(path: Path) -> bool:
    """True for a file whose header is gone, but whose backups or tables say what it was."""
    if path.suffix == SUFFIX and backups.listed(path):
        return True
    try:
        with path.open("rb") as file:
            return b'CREATE TABLE "step_now"' in file.read(_SEARCHED)
    except OSError:
        return False


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Keeps everybody else from opening a file while it is replaced. A HeldError if somebody has it open."""
    lock = _hold(path)
    try:
        yield
    finally:
        if sys.platform != "win32":
            Path(lock.lock_file).unlink(missing_ok=True)
        lock.release()


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Applies what migrations are missing to a copy that nobody else has open."""
    if connection.execute("PRAGMA user_version").fetchone()[0] < NEWEST:
        _migrate(connection)
