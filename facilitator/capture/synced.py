"""What a cohort file remembers of the folders that it was synced to: which files, and up to which change."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from msgspec import Struct

from facilitator.capture.aside import aside

if TYPE_CHECKING:
    from facilitator.capture.store import Store


class Stood(Struct, frozen=True, array_like=True):
    """A file as it stood when it was last looked at, and the last change that is in it."""

    size: int
    """In bytes."""
    modified: int
    """Nanoseconds, as its disk counts."""
    changed: int
    """When its disk last touched it, in nanoseconds; a file whose old time was put back is told by it."""
    sha256: str
    rows: int
    seq: int


class Synced(Struct, frozen=True, kw_only=True):
    """One folder."""

    folder: str
    at: str
    """When it was last synced (UTC)."""
    seq: int
    """The last change of the journal then."""
    mark: str
    files: dict[str, Stood]
    """By their names in the folder."""
    pseudonymised: bool


class Place(NamedTuple):
    """A place in the journal, and a mark that only this history has there."""

    seq: int
    mark: str


_FILES = msgspec.json.Decoder(dict[str, Stood])


def place(connection: sqlite3.Connection, form: str) -> Place:
    """Where the journal ends."""
    seq = int(connection.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])
    return Place(seq, mark(connection, seq, form))


def mark(connection: sqlite3.Connection, seq: int, form: str) -> str:
    """A digest of a change, which another copy of the cohort with a history of its own does not have.

    ``form`` says what the files look like. An erase makes every mark another one: it rewrites what is in
    the journal.
    """
    found = connection.execute("SELECT * FROM change WHERE seq = ?", [seq]).fetchone()
    erased = connection.execute("SELECT count(*), max(at) FROM erasure").fetchone()
    return hashlib.sha256(repr((form, tuple(found or ()), tuple(erased))).encode()).hexdigest()


def last_changes(connection: sqlite3.Connection, seq: int) -> dict[str, int]:
    """The last change after ``seq`` of each table that has one, by its name, and of any undo, by ``""``."""
    rows = connection.execute(
        'SELECT "table", max(seq), max(CASE WHEN reverts IS NOT NULL THEN seq END) FROM change '
        'NOT INDEXED WHERE seq > ? GROUP BY "table"',  # by seq: there is an index that has all of them
        [seq],
    ).fetchall()
    last = {str(row[0]): int(row[1]) for row in rows}
    undone = [int(row[2]) for row in rows if row[2] is not None]
    return last | ({"": max(undone)} if undone else {})


def remembered(connection: sqlite3.Connection, folder: Path) -> Synced | None:
    """What is known of a folder; None if it was never synced to, or not from this file."""
    rows = connection.execute("SELECT * FROM synced WHERE id = ?", [folder_id(folder)]).fetchall()
    return next(iter(_read(rows)), None)


def latest(connection: sqlite3.Connection) -> Synced | None:
    """The folder that was synced to last."""
    rows = connection.execute("SELECT * FROM synced ORDER BY at DESC LIMIT 1").fetchall()
    return next(iter(_read(rows)), None)


def last_at(store: Store) -> datetime | None:
    """When an open cohort was last synced, to whichever folder."""
    rows = store.rows("SELECT max(at) AS at FROM synced")
    return datetime.fromisoformat(rows[0]["at"]) if rows[0]["at"] else None


def remember(path: Path, synced: Synced) -> None:
    """Writes what is known of a folder into the cohort file.

    A file that cannot be written to is none the worse: the next sync goes by checksums.
    """
    row = {
        "id": synced.folder,
        "at": synced.at,
        "seq": synced.seq,
        "mark": synced.mark,
        "files": msgspec.json.encode(synced.files).decode(),
        "pseudonymised": int(synced.pseudonymised),
    }
    with suppress(sqlite3.Error), aside(path) as connection:
        connection.execute(
            "INSERT OR REPLACE INTO synced (id, at, seq, mark, files, pseudonymised) "
            "VALUES (:id, :at, :seq, :mark, :files, :pseudonymised)",
            row,
        )


def folder_id(folder: Path) -> str:
    """How a folder is known in the cohort file: by its whole path."""
    return str(folder.absolute())


def _read(rows: list[sqlite3.Row]) -> list[Synced]:
    found = []
    for row in rows:
        with suppress(msgspec.MsgspecError):
            found.append(
                Synced(
                    folder=row["id"],
                    at=row["at"],
                    seq=row["seq"],
                    mark=row["mark"],
                    files=_FILES.decode(row["files"]),
                    pseudonymised=bool(row["pseudonymised"]),
                )
            )
    return found
