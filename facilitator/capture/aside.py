"""Writing what is no part of the record into a cohort file, beside whoever holds it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from facilitator.capture.store import transaction


@contextmanager
def aside(path: Path) -> Iterator[sqlite3.Connection]:
    """One short transaction on a table without a journal, such as ``synced`` or ``pseudonym``.

    It waits up to three seconds for its turn, so it is nothing for the Qt thread. Raises
    sqlite3.OperationalError where the file cannot be written: whether that matters, the caller knows.
    """
    uri = f"{path.resolve().as_uri()}?mode=rw"
    with (
        closing(sqlite3.connect(uri, uri=True, isolation_level=None, timeout=3)) as connection,
        transaction(connection),
    ):
        yield connection
