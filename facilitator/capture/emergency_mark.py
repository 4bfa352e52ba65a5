"""What an emergency copy says of itself, so that it can still be told tomorrow."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec import Struct

from facilitator.capture.store import Store, transaction
from facilitator.errors import UserError

_KEY = "emergency"
"""Its row in the table of what is no part of the record and belongs to one file alone."""


class Origin(Struct, frozen=True):
    """What an emergency copy says of itself: the file that it is of, and when it was made (UTC)."""

    path: Path
    at: datetime


def origin(store: Store) -> Origin | None:
    """Which file a store is an emergency copy of, None if it is none."""
    row = store.connection.execute("SELECT text FROM draft WHERE id = ?", [_KEY]).fetchone()
    if not row or not row[0]:
        return None
    told = msgspec.json.decode(row[0])
    return Origin(Path(told["of"]), datetime.fromisoformat(told["at"]))


def mark(path: Path, of: Origin) -> None:
    """Writes into a copy what it is a copy of. A copy that takes nothing is a UserError."""
    text = msgspec.json.encode({"of": str(of.path), "at": of.at.isoformat()}).decode()
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as made, transaction(made):
            made.execute(
                "INSERT INTO draft (id, text) VALUES (?, ?) "
                "ON CONFLICT (id) DO UPDATE SET text = excluded.text",
                [_KEY, text],
            )
    except sqlite3.Error as error:
        raise UserError(
            "{path} was made, but takes nothing ({reason}). Choose another folder.", path=path, reason=error
        ) from error
