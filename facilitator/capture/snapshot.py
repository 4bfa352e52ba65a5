"""A cohort file as of one moment, read beside whoever holds it: nothing is held and nothing written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from facilitator.capture import damage, faults
from facilitator.capture.opening import inspect, is_held, refuse_other_versions
from facilitator.capture.store import Store
from facilitator.errors import DamagedError, UserError
from facilitator.lock_file import LockFile


@contextmanager
def snapshot(path: Path) -> Iterator[Store]:
    """A store to read from while the app may have the file open; each write to it is an error of SQLite's.

    Raises UserError for what is no cohort, was written by another version of the app, or cannot be read,
    DamagedError for what is damaged.
    """
    with beside(path) as connection:
        # The lock is never taken, and the store never closed: both belong to who holds the file.
        yield Store(path, connection, LockFile.beside(path))


@contextmanager
def beside(path: Path) -> Iterator[sqlite3.Connection]:
    """One read transaction on a cohort file that may be open and changing elsewhere.

    Raises UserError as :func:`snapshot` does, also for what SQLite says while it is read.
    """
    inspect(path)
    try:
        # mode=ro may not tidy away the write-ahead log, which is right while somebody writes it, whatever
        # became of his locks, and wrong for a file that nobody holds.
        held = path.with_name(f"{path.name}.lock").exists() and is_held(path)
        uri = f"{path.resolve().as_uri()}?mode={'ro' if held else 'rw'}"
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("PRAGMA busy_timeout = 3000")
            connection.execute("BEGIN")
            refuse_other_versions(connection, path)
            yield connection
    except sqlite3.Error as error:
        if damage.is_damage(error):
            raise DamagedError(path, str(error)) from error
        if faults.is_full(error, path):
            raise UserError(faults.not_read(error, path)) from error
        raise UserError(
            "{path} could not be read ({reason}). Close what else has it open, or use a copy of it.",
            path=path,
            reason=error,
        ) from error
