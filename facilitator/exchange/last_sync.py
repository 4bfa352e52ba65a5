"""When a cohort was last synced and where to, and whether anything was captured since."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from facilitator.capture import synced
from facilitator.capture.snapshot import beside
from facilitator.exchange.sync import form


class LastSync(Struct, frozen=True):
    """The last sync to a folder, or to any."""

    folder: str
    at: datetime
    has_changed: bool
    """True if something was captured since; the folder itself is not looked at."""
    pseudonymised: bool


def last_sync(cohort: Path, folder: Path | None = None) -> LastSync | None:
    """What the cohort file remembers of a folder, or of the last one; None if there is nothing.

    Reads a few rows, through a connection of its own. Raises UserError for what is no cohort.
    """
    with beside(cohort) as connection:
        connection.row_factory = sqlite3.Row
        known = synced.remembered(connection, folder) if folder else synced.latest(connection)
        if known is None or not known.at:
            return None
        now = synced.place(connection, form())
        return LastSync(
            folder=known.folder,
            at=datetime.fromisoformat(known.at),
            has_changed=(known.seq, known.mark) != tuple(now),
            pseudonymised=known.pseudonymised,
        )
