"""Copies of a cohort file in a folder beside it: made by SQLite's online backup, checked, and thinned out."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec import Struct

from facilitator.capture import damage
from facilitator.capture.header import APPLICATION_ID
from facilitator.errors import DamagedError, UserError
from facilitator.lock_file import LockFile, TakenError
from facilitator.phrase import phrase
from facilitator.rules import keeping

BEFORE_UPDATE = "before-schema-"
"""How the reason of a backup before a migration begins."""
PIECE_PAGES = 4096
"""Pages that are copied at once; between two pieces a copy can be stopped."""
LEFT_AFTER = 3600
"""Seconds after which an unfinished copy is taken for one that nobody is writing any more."""
PART = ".part"
"""How names end, or go on before ``-wal``, of what is not finished."""
_STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"(\d{8}T\d{12}Z)-(.+)\.cohort")


class Backup(Struct, frozen=True):
    """One backup: its file, the moment in UTC that it shows, and what it was made for."""

    path: Path
    at: datetime
    reason: str


class StoppedError(Exception):
    """A copy was not wanted any more; nothing of it is left."""


def folder(path: Path) -> Path:
    """The folder of a cohort file's backups."""
    return path.with_name(path.name.removesuffix(".cohort") + ".cohort.backups")


def listed(path: Path) -> list[Backup]:
    """The backups of a cohort file by their names, the newest first; none are opened."""
    found = []
    with suppress(OSError):
        for entry in folder(path).iterdir():
            if name := _NAME.fullmatch(entry.name):
                with suppress(ValueError):
                    at = datetime.strptime(name[1], _STAMP).replace(tzinfo=UTC)
                    found.append(Backup(entry, at, name[2]))
    return sorted(found, key=lambda backup: backup.at, reverse=True)


def back_up(
    path: Path,
    reason: str,
    now: datetime | None = None,
    source: sqlite3.Connection | None = None,
    stop: Callable[[], bool] | None = None,
) -> Path:
    """Writes a checked copy into the folder of backups, lets go what the rule no longer keeps.

    ``source`` is a :func:`moment` that was taken before. A copy that cannot be written is a UserError, and
    one that fails SQLite's integrity check too, a DamagedError; neither is left, and no older one is touched.
    """
    beside = folder(path)
    try:
        beside.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise UserError(
            "{beside} cannot be made ({reason}). Allow writing there.", beside=beside, reason=error.strerror
        ) from error
    tidy_left_over(path)
    at = now or datetime.now(UTC)
    # A clock that was set back must not put a new backup behind an older one.
    at = max([at, *(backup.at + timedelta(microseconds=1) for backup in listed(path)[:1])])
    target = beside / f"{at.astimezone(UTC):{_STAMP}}-{reason}.cohort"
    copy(path, target, source, stop)
    _thin_out(path)
    return target


def moment(path: Path) -> sqlite3.Connection:
    """The file as it is now, for a copy that another thread makes later, while capture goes on.

    Whoever asked closes it. Takes well under a millisecond.
    """
    uri = f"{path.resolve().as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=3)
    try:
        connection.execute("BEGIN")
        # Reads the first page and no more: reading the list of tables would take three milliseconds.
        connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def copy(
    path: Path,
    target: Path,
    source: sqlite3.Connection | None = None,
    stop: Callable[[], bool] | None = None,
) -> None:
    """Copies a cohort file as of one moment, readable by its owner alone; never over another file.

    The copy has its name only once it is whole, checked and on the disk. One that cannot be written is a
    UserError, and one that fails SQLite's integrity check a DamagedError. Raises StoppedError once ``stop``
    says so.
    """
    part = target.with_name(target.name + PART)
    try:
        if target.exists():
            raise FileExistsError(0, "there is a file of that name already", str(target))
        with alone(part):
            os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            whole = source or moment(path)
            try:
                found = _write(whole, part, stop or (lambda: False))
            finally:
                if source is None:
                    whole.close()
            if not found:
                part.rename(target)
    except sqlite3.DatabaseError as error:
        if damage.is_damage(error):
            raise DamagedError(path, str(error)) from error
        raise _unwritten(path, target, error) from error
    except OSError as error:
        raise _unwritten(path, target, error) from error
    if found:
        raise DamagedError(path, found)


@contextmanager
def alone(part: Path) -> Iterator[None]:
    """Keeps others from writing the same copy, takes away what a crash left of one, and leaves nothing."""
    lock = LockFile.beside(part)
    try:
        lock.take()
    except TakenError:
        raise OSError(0, "another copy of that name is being written there") from None
    try:
        _clear(part)
        yield
    finally:
        _clear(part)
        lock.let_go()


def _clear(part: Path) -> None:
    for tail in ("", "-journal", "-wal", "-shm"):
        part.with_name(part.name + tail).unlink(missing_ok=True)


def _unwritten(path: Path, target: Path, error: Exception) -> UserError:
    said = (isinstance(error, OSError) and error.strerror) or error
    return UserError(
        "No copy of {file} could be written to {folder} ({said}). Make room there; the file "
        "itself is untouched.",
        file=path.name,
        folder=target.parent,
        said=said,
    )


def _write(source: sqlite3.Connection, part: Path, stop: Callable[[], bool]) -> str:
    """Writes a copy and gives what is wrong with it."""

    def between(_status: int, _left: int, _all: int) -> None:
        if stop():
            raise StoppedError

    with closing(sqlite3.connect(part, isolation_level=None, check_same_thread=False)) as made:
        # Nobody reads it before it is whole, so it needs no journal of its own, and is synced once, below.
        made.execute("PRAGMA synchronous = OFF")
        made.execute("PRAGMA journal_mode = OFF")
        source.backup(made, pages=PIECE_PAGES, progress=between)
        # A single file that can be read without another beside it.
        made.execute("PRAGMA journal_mode = DELETE")
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    between(0, 0, 0)
    return wrong_with(part)


def wrong_with(path: Path) -> str:
    """What is wrong with a backup, nothing if it is a whole cohort file that passes the integrity check."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
        if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
            return phrase("it is no cohort file")
        # Immutable: nobody writes to a backup, and looking at one leaves nothing beside it.
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            verdict = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
            connection.execute("SELECT step FROM step_now").fetchone()
    except (OSError, sqlite3.Error) as error:
        return str(error)
    return "" if verdict == "ok" else verdict.strip().splitlines()[-1]


def newest_good(path: Path) -> Backup | None:
    """The newest backup that passes the integrity check; it reads all of one or more of them."""
    return next((backup for backup in listed(path) if not wrong_with(backup.path)), None)


def last_change(path: Path) -> int:
    """The number of the last change in the journal of a backup.

    Raises sqlite3.Error for what cannot be read.
    """
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        return int(connection.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])


def _thin_out(path: Path) -> None:
    made = {
        keeping.Made(backup.at, backup.reason.startswith(BEFORE_UPDATE)): backup for backup in listed(path)
    }
    for gone in made.keys() - keeping.kept(made):
        with suppress(OSError):
            made[gone].path.unlink()


def tidy_left_over(path: Path, older_than: float = LEFT_AFTER) -> None:
    """Takes away what a crash left unfinished in the folder of backups, if it is so many seconds old."""
    with suppress(OSError):
        for left in folder(path).glob(f"*{PART}*"):
            if time.time() - left.stat().st_mtime <= older_than:
                continue
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink()


def ahead(path: Path) -> Backup | None:
    """The newest backup, if it has changes that the file itself lacks, as after its ``-wal`` was lost."""
    for backup in listed(path)[:1]:
        with suppress(sqlite3.Error), closing(moment(path)) as connection:
            ours = int(connection.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])
            if last_change(backup.path) > ours:
                return backup
    return None
