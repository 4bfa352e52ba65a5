"""A cohort file that is filled beside its place, and is put there only when it is whole and sound."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from msgspec import Struct

from facilitator.capture import faults
from facilitator.capture.opening import SUFFIX, create
from facilitator.capture.store import NotKeptError
from facilitator.errors import UserError
from facilitator.lock_file import LockFile, TakenError

_CACHE = "-32000"
"""What SQLite may hold in memory while it loads, as its pragma has it: 32 MB."""

_STEPS_BETWEEN_LOOKS = 200_000
"""Steps of SQLite's machine after which it is asked whether to go on: some milliseconds."""

_BESIDE = ("", "-wal", "-shm", "-journal", ".lock")
"""What SQLite and the lock call their files, after the name of the database."""


class StoppedError(UserError):
    """Somebody stopped a new cohort file before it was whole."""


class StoredColumn(Struct, frozen=True):
    """A column as the cohort file has it."""

    name: str
    kind: str
    """``TEXT``, ``INTEGER`` or ``REAL``."""
    needed: bool
    """It must not be missing."""
    has_default: bool


class BrokenLink(Struct, frozen=True):
    """A row that refers to one that is not there."""

    table: str
    row: int
    """Its number among the rows of its table as they were put in, from 1."""
    column: str
    to: str


class Loading:
    """The new file while it is filled: no trigger writes to the journal, and indexes come at the end."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._later: list[str] = []

    def begin(self) -> None:
        """Takes triggers and indexes away, to be made again with all rows in."""
        # Links are held against each other when all is in, whichever comes first.
        self.connection.execute("PRAGMA foreign_keys = OFF")
        self.connection.execute("BEGIN")
        # An index without SQL belongs to a key: it stays, and finds rows that are there twice.
        made = self.connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'index') AND sql IS NOT NULL"
        ).fetchall()
        for kind, name, sql in made:
            self.connection.execute(f'DROP {kind} "{name}"')
            self._later.append(sql)

    def columns(self, table: str) -> dict[str, StoredColumn]:
        """The columns of a table by their names."""
        found = self.connection.execute(f'PRAGMA table_info("{table}")')
        return {
            name: StoredColumn(name, kind, bool(needed), default is not None)
            for _, name, kind, needed, default, _ in found
        }

    def put(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Adds rows as they are; sqlite3.IntegrityError at one that cannot be, with those before it in."""
        names = ", ".join(f'"{c}"' for c in columns)
        marks = ", ".join("?" * len(columns))
        self.connection.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)

    def count(self, table: str) -> int:
        """Rows that a table has."""
        return int(self.connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])

    def finish(self) -> None:
        """Makes indexes and triggers again, and keeps all rows."""
        for sql in self._later:
            self.connection.execute(sql)
        self.connection.execute("COMMIT")

    def broken_link(self) -> BrokenLink | None:
        """The first row that refers to a row which is not there."""
        found = self.connection.execute("PRAGMA foreign_key_check").fetchone()
        if found is None:
            return None
        table, row, to, number = found
        links = self.connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        column = next(link[3] for link in links if link[0] == number)
        return BrokenLink(table, row, column, to)

    def verdict(self) -> str:
        """``ok``, or what SQLite's integrity check found."""
        return str(self.connection.execute("PRAGMA integrity_check").fetchone()[0])


def cohort_path(path: Path) -> Path:
    """Where a new cohort goes that somebody wants at ``path``: the name ends with ``.cohort``.

    Raises UserError if something is there, or if there is no such folder.
    """
    if not path.name or "\0" in str(path):
        raise UserError("The cohort file needs a name. Give one, such as pilot.cohort.")
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    if not path.parent.is_dir():
        raise UserError("There is no folder {folder}. Make it first, or choose another.", folder=path.parent)
    for ending in _BESIDE:
        # A log that was left behind would be written into the new file by the first who opens it.
        if ending != ".lock" and os.path.lexists(there := path.with_name(path.name + ending)):
            raise UserError("{there} is there already, and stays. Choose another name.", there=there)
    return path


@contextmanager
def loading(path: Path, cancelled: Callable[[], bool]) -> Iterator[Loading]:
    """A new cohort file, in its place when the block has ended well; else nothing is left of it.

    The block calls :meth:`Loading.finish`. ``cancelled`` is asked also while SQLite is at work, and stops
    it with a StoppedError. What the disk refuses is a UserError.
    """
    path = cohort_path(path)
    part = path.with_name(f".{path.name}.part")
    with _told(path):
        _clear_what_a_crash_left(part)
        store = create(part, wanted=path)
        try:
            try:
                # Until it is in its place the file may be lost whole, so nothing of it is forced to the disk.
                for pragma in ("journal_mode = MEMORY", "synchronous = OFF", f"cache_size = {_CACHE}"):
                    store.connection.execute(f"PRAGMA {pragma}")
                store.connection.set_progress_handler(lambda: int(cancelled()), _STEPS_BETWEEN_LOOKS)
                made = Loading(store.connection)
                made.begin()
                yield made
                store.connection.set_progress_handler(None, 0)
                store.connection.execute("PRAGMA journal_mode = WAL")
            finally:
                store.close()
            _force(part)
            put_in_place(part, path)
        except BaseException:
            _clear(part)
            raise
        force_folder(path.parent)


@contextmanager
def beside_its_place(path: Path) -> Iterator[Path]:
    """Where a new cohort file is made that is in its place when the block has ended well.

    Else nothing is left of it, and what a crash leaves the next one takes away. What the disk refuses is a
    UserError.
    """
    part = path.with_name(f".{path.name}.part")
    with _told(path):
        _clear_what_a_crash_left(part)
        try:
            yield part
            _force(part)
            put_in_place(part, path)
        except BaseException:
            _clear(part)
            raise
        force_folder(path.parent)


def _stopped() -> StoppedError:
    return StoppedError("Stopped. No cohort file was made.")


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError:
        raise UserError(
            "{path} has come to be meanwhile, and stays. Choose another name.", path=path
        ) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UserError(
            "{path} could not be made ({reason}). Make room on that disk, or choose a folder "
            "that you may write to; nothing is left of it.",
            path=path,
            reason=reason,
        ) from error
    except NotKeptError as error:  # which names the part, and nobody has typed anything
        if not isinstance(error.__cause__, sqlite3.OperationalError):
            raise
        raise _unmade(error.__cause__, path) from error
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise _stopped() from None
        raise _unmade(error, path) from error


def _unmade(error: sqlite3.OperationalError, path: Path) -> UserError:
    return UserError(
        "{path} could not be made ({reason}). Make room on that disk, or choose another; "
        "nothing is left of it.",
        path=path,
        reason=faults.reason(error, path),
    )


def _clear_what_a_crash_left(part: Path) -> None:
    """Takes away a part that nobody is filling any more; one that somebody fills is a UserError."""
    lock = LockFile.beside(part)
    try:
        lock.take()
    except TakenError:
        raise UserError(
            "{part} is being filled by another Facilitator. Wait for it, or choose another name.",
            part=part.name,
        ) from None
    try:
        _clear(part, _BESIDE[:-1])  # not the lock: another may be waiting for it
    finally:
        lock.release()


def _clear(part: Path, endings: Sequence[str] = _BESIDE) -> None:
    for ending in endings:
        with suppress(OSError):
            part.with_name(part.name + ending).unlink(missing_ok=True)


def _force(path: Path) -> None:
    """Has the disk take all of a new file that nobody has open.

    Where the disk is full SQLite closes a file without a word, and leaves in its log what is not in the file
    yet. The log would stay behind under the other name, and the file would be damaged without it.
    """
    if path.with_name(f"{path.name}-wal").exists():
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def force_folder(folder: Path) -> None:
    """Has the disk take the names in a folder for good, where it can."""
    if os.name != "nt":
        with suppress(OSError):  # some network shares know no fsync of a folder
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def put_in_place(part: Path, path: Path) -> None:
    """Gives a file its name, never over another's."""
    if os.name == "nt":
        part.rename(path)  # which refuses a name that is taken
        return
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:  # this disk knows no second name: the name is taken first, then the file put there
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        try:
            part.replace(path)
        except OSError:
            path.unlink(missing_ok=True)
            raise
    else:
        part.unlink()
