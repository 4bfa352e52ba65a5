"""Whether a file is damaged: told from a full disk or a lock, looked for, and marked until it is mended."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from facilitator.errors import DamagedError

MOST_SAID = 20
"""Findings of SQLite's check that are asked for; after these it is clear."""
_CODES = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def is_damage(error: BaseException | None) -> bool:
    """True if an error of SQLite's says that what stands in the file makes no sense."""
    if not isinstance(error, sqlite3.DatabaseError):
        return False
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in _CODES or str(error).startswith("Could not decode to UTF-8")


def quick_check(path: Path) -> list[str]:
    """What SQLite's quick check finds wrong in a file that may be open; nothing if it is sound.

    It reads all of the file, so it is nothing for the Qt thread. Raises sqlite3.OperationalError where
    the file cannot be read for another reason.
    """
    try:
        # Not mode=ro: see capture.snapshot.
        uri = f"{path.resolve().as_uri()}?mode=rw"
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("PRAGMA busy_timeout = 3000")
            found = [str(row[0]) for row in connection.execute(f"PRAGMA quick_check({MOST_SAID})")]
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return [str(error)]
    return [] if found == ["ok"] else found


def mark_file(path: Path) -> Path:
    """The file that says that a cohort file was found damaged while it could still be read."""
    return path.with_name(path.name + ".damaged")


def mark(path: Path, reason: str) -> None:
    """Remembers that a file is damaged, so that opening it offers to recover it."""
    with suppress(OSError):
        file = os.open(mark_file(path), os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with os.fdopen(file, "w", encoding="utf-8") as written:
            written.write(reason)


def unmark(path: Path) -> None:
    """Forgets it, since the file is sound again."""
    with suppress(OSError):
        mark_file(path).unlink(missing_ok=True)


def refuse_if_marked(path: Path) -> None:
    """Raises DamagedError for a file that was found damaged and still is. Any other costs one look."""
    if not mark_file(path).exists():
        return
    if found := quick_check(path):
        raise DamagedError(path, found[0].strip().splitlines()[-1])
    unmark(path)
