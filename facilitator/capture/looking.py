"""A cohort file that is looked at: it follows what its holder writes, and nothing can be kept in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from facilitator.capture.store import Step, Store
from facilitator.errors import RefusedError
from facilitator.lock_file import LockFile


class ReadOnlyError(RefusedError):
    """Something was to be kept in a file that is only looked at."""


class LookingStore(Store):
    """Made by :func:`facilitator.capture.opening.open_reading`. Its connection is ``query_only``."""

    def __init__(self, path: Path, connection: sqlite3.Connection, why: str, *, was_held: bool) -> None:
        # The lock is never taken: it belongs to who holds the file.
        super().__init__(path, connection, LockFile.beside(path))
        self.read_only, self.was_held = why, was_held
        self._seen = self._version()
        self._seq = self._last()

    @contextmanager
    def step(self, *_: Any, **__: Any) -> Iterator[Step]:
        """Raises ReadOnlyError: nothing can be kept here."""
        raise ReadOnlyError(self.read_only)
        yield

    def keep_draft(self, *_: str) -> None:
        """Lets half-typed text go: the drafts in the file are its holder's."""

    def draft(self, *_: str) -> str:
        """Nothing: what is half typed in the file is its holder's."""
        return ""

    def written(self) -> frozenset[str]:
        """Which kinds of rows its holder has changed since this was last asked; it costs microseconds."""
        version = self._version()
        if version == self._seen:
            return frozenset()
        self._seen, since = version, self._seq
        self._seq = self._last()
        rows = self.connection.execute('SELECT DISTINCT "table" FROM change WHERE seq > ?', [since])
        return frozenset(row[0] for row in rows)

    def close(self) -> None:
        """Lets the file go; whoever holds it goes on holding it."""
        self.connection.close()

    def _version(self) -> int:
        return int(self.connection.execute("PRAGMA data_version").fetchone()[0])

    def _last(self) -> int:
        return int(self.connection.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])


def connection_to(path: Path) -> sqlite3.Connection:
    """A connection that can at least read. A log of what was written last is read too, wherever it can be."""
    log = path.with_name(f"{path.name}-wal")
    # Not mode=ro where it can be helped: such a connection may not tidy away the log of a file nobody holds.
    modes = ["mode=rw", "mode=ro"]
    if not log.exists() or not log.stat().st_size:
        modes.append(
            "mode=ro&immutable=1"
        )  # on a disk that takes nothing there is no place for SQLite's index
    trouble: sqlite3.Error | None = None
    for mode in modes:
        connection = sqlite3.connect(
            f"{path.as_uri()}?{mode}", uri=True, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error as error:
            connection.close()
            trouble = error
        else:
            return connection
    raise trouble or sqlite3.OperationalError("no way to read it")
