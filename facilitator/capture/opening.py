"""A cohort file made, opened and held by one process at a time, or looked at beside it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from facilitator.capture import backups, damage, faults
from facilitator.capture.grip import Grip
from facilitator.capture.header import APPLICATION_ID, NEWEST
from facilitator.capture.holding import HeldError, UnwritableError, hold, is_held, sign, why_only_read
from facilitator.capture.looking import LookingStore, connection_to
from facilitator.capture.store import Store, tables
from facilitator.errors import DamagedError, UserError
from facilitator.phrase import phrase

__all__ = [
    "SUFFIX",
    "DamagedError",
    "HeldError",
    "UnwritableError",
    "create",
    "inspect",
    "is_held",
    "open_reading",
    "open_store",
    "refuse_other_versions",
]

SUFFIX = ".cohort"
_FAR = 1000
"""So many schemas ahead is no newer app, but a header that was written over."""
_SEARCHED = 1 << 20


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


def create(path: Path, *, wanted: Path | None = None) -> Store:
    """Makes a new, empty cohort file, readable by its owner alone, and holds it.

    ``wanted`` is what errors call a file that is made under another name first. A file that is there already
    is a UserError: nothing is ever overwritten.
    """
    named = wanted or path
    if path.exists():
        raise UserError("{path} is there already. Choose another name, or open that file.", path=named)
    if not path.parent.is_dir():
        raise UserError("There is no folder {folder}. Make it first, or choose another.", folder=path.parent)
    try:
        lock = hold(path)
    except UnwritableError as error:
        raise UserError(
            "{path} could not be made ({reason}). Choose a folder that you may write to.",
            path=named,
            reason=error.reason,
        ) from error
    connection: sqlite3.Connection | None = None
    ours = False
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        ours = True
        connection = _connect(path)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _migrate(connection)
        sign(connection)
    except (OSError, sqlite3.Error) as error:
        if connection is not None:
            connection.close()
        for tail in ("", "-wal", "-shm", "-journal") if ours else ():
            path.with_name(path.name + tail).unlink(missing_ok=True)
        lock.let_go()
        raise UserError(
            "{path} could not be made ({reason}). Make room there, or choose a folder that you may write to.",
            path=named,
            reason=error,
        ) from error
    return Store(path, connection, lock, Grip(path))


def open_store(path: Path) -> Store:
    """Opens and holds a cohort file, bringing an older schema up to date after a backup.

    What is no cohort, is newer than this app, or is held by another process is a UserError; a cohort file
    that SQLite cannot read is a DamagedError.
    """
    version = inspect(path)
    path = path.resolve()  # two names for a file would be two locks
    lock = hold(path)
    try:
        damage.refuse_if_marked(path)
        if version < NEWEST:
            backups.back_up(path, f"{backups.BEFORE_UPDATE}{NEWEST}")
        connection = _signed(path, version)
    except sqlite3.Error as error:
        lock.let_go()
        if damage.is_damage(error):
            raise DamagedError(path, str(error)) from error
        if faults.is_read_only(error):
            raise UnwritableError(
                phrase(
                    "{file} cannot be written in {folder} ({reason}). Allow writing to it, or look at it "
                    "with `--read-only`.",
                    file=path.name,
                    folder=path.parent,
                    reason=error,
                )
            ) from error
        if faults.is_full(error, path):
            raise UserError(faults.not_read(error, path)) from error
        raise UserError(
            "{file} could not be opened ({reason}). A copy may stand in {folder}.",
            file=path.name,
            reason=error,
            folder=backups.folder(path),
        ) from error
    except BaseException:
        lock.let_go()
        raise
    return Store(path, connection, lock, Grip(path))


def open_reading(path: Path, *, oldest: int = NEWEST) -> LookingStore:
    """Opens a cohort file to look at: one that another process holds, or that cannot be written.

    Nothing is held, signed or written. Raises UserError for what is no cohort, was written by another version
    of the app, cannot be read, or is held on another computer: SQLite shares its log within one computer.
    ``oldest`` is the oldest schema that has all that the reader asks for; none is brought up to date.
    """
    inspect(path)
    path = path.resolve()
    why, was_held = why_only_read(path)
    try:
        connection = connection_to(path)
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA busy_timeout = 3000")
        refuse_other_versions(connection, path, oldest)
        return LookingStore(path, connection, why, was_held=was_held)
    except sqlite3.Error as error:
        if faults.is_full(error, path):
            raise UserError(faults.not_read(error, path)) from error
        raise UserError(
            "{path} could not be read ({reason}). Copy it to a folder of your own, with "
            "{file}-wal if that is there, and open it there.",
            path=path,
            reason=error,
            file=path.name,
        ) from error


def refuse_other_versions(connection: sqlite3.Connection, path: Path, oldest: int = NEWEST) -> None:
    """Raises UserError for a file of another schema: only who holds a file may bring it up to date."""
    # Through SQLite, not from the file's header: what was just written may stand in the log only.
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > NEWEST:
        raise UserError(
            "{path} was written by a newer Facilitator. Update Facilitator, then try again.", path=path
        )
    if version < oldest:
        raise UserError(
            "{path} was written by an older Facilitator. Open it here once, then try again.", path=path
        )


def _signed(path: Path, version: int) -> sqlite3.Connection:
    connection = _connect(path)
    try:
        if version < NEWEST:
            _migrate(connection)
        # Who holds a file only helps whoever is turned away: no window waits for the disk to have it.
        connection.execute("PRAGMA synchronous = NORMAL")
        sign(connection)
        connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()  # on Windows an open file cannot be put aside
        raise
    return connection


def inspect(path: Path) -> int:
    """The schema version of a cohort file, without holding or changing it.

    Any other file is a UserError, and one that was a cohort file a DamagedError.
    """
    if path.is_dir():
        raise UserError(
            "{path} is a folder. Choose the cohort file in it, NAME{suffix}.", path=path, suffix=SUFFIX
        )
    if not path.is_file():
        raise UserError("There is no file {path}. Make a cohort with `facilitator new`.", path=path)
    try:
        application_id, version = header_of(path)
    except OSError as error:
        raise UserError(
            "{path} cannot be read ({reason}). Ask its owner for access.", path=path, reason=error.strerror
        ) from error
    if application_id != APPLICATION_ID:
        if _was_a_cohort(path):
            raise DamagedError(path, phrase("its beginning cannot be read"))
        raise UserError(
            "{path} is no cohort file. Choose a file that Facilitator made (NAME{suffix}).",
            path=path,
            suffix=SUFFIX,
        )
    if version > NEWEST + _FAR:
        raise DamagedError(path, phrase("its beginning cannot be read"))
    if version > NEWEST:
        raise UserError(
            "{file} was written by a newer Facilitator (schema {version}; this one knows "
            "{newest}). Update Facilitator, then open it.",
            file=path.name,
            version=version,
            newest=NEWEST,
        )
    return version


def header_of(path: Path) -> tuple[int, int]:
    """What SQLite's header of a file says: ``application_id`` and ``user_version``; zeros without a header.

    It is read through SQLite. Whoever opens and closes the file by himself lets all locks go that this
    process has on it (POSIX); the next process to close it would then take away the log, which is still
    written here, and all that is kept from then on would be lost.
    """
    try:
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            application_id, version = (
                int(connection.execute(f"PRAGMA {name}").fetchone()[0])
                for name in ("application_id", "user_version")
            )
    except sqlite3.Error:  # nobody has a file open that SQLite cannot read
        with path.open("rb") as file:
            head = file.read(100)
        if not head.startswith(b"SQLite format 3\0"):
            return 0, 0
        return int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big")
    return application_id, version


def _was_a_cohort(path: Path) -> bool:
    """True for a file whose header is gone, but whose backups or tables say what it was."""
    if path.suffix == SUFFIX and backups.listed(path):
        return True
    try:
        with path.open("rb") as file:
            return b'CREATE TABLE "step_now"' in file.read(_SEARCHED)
    except OSError:
        return False


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Applies what migrations are missing to a copy that nobody else has open."""
    if connection.execute("PRAGMA user_version").fetchone()[0] < NEWEST:
        _migrate(connection)
