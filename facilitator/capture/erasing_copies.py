"""The copies of a cohort file that lie about: backups, emergency and co-facilitators' copies, and halves."""

from __future__ import annotations

import os
import re
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

import platformdirs

from facilitator.capture import backups, erasing, erasing_plan
from facilitator.capture.erased_words import Person
from facilitator.capture.erasing_plan import Counts
from facilitator.capture.header import APPLICATION_ID
from facilitator.capture.opening import header_of
from facilitator.capture.store import transaction
from facilitator.errors import UserError
from facilitator.lock_file import LockFile, TakenError

_BLOCK = 1 << 20
_SIDES = ("-wal", "-shm", "-journal")


@dataclass
class Outcome:
    """What became of the copies, by the names of their files."""

    cleaned: list[str] = field(default_factory=list)
    unchanged: int = 0
    """Copies in which there was nothing of the person."""
    removed: list[str] = field(default_factory=list)
    """Copies that could not be read, and were deleted."""
    left: list[str] = field(default_factory=list)
    """Copies that somebody has open, or that could not be written to."""


class Copy(NamedTuple):
    """Another file of the same cohort."""

    path: Path
    disposable: bool
    """True if the app made it by itself, so that it is deleted where it cannot be read."""


def copies(path: Path) -> list[Copy]:
    """Every other file of this cohort: its backups, copies beside it, and emergency copies elsewhere.

    Outside the folder of backups a copy is known by the cohort's id within it. What cannot be read is taken
    for one only under a name that the app gives to halves and to damaged files. Links are not followed.
    """
    cohort = _cohort_id(path)
    found: dict[Path, Copy] = {}
    beside = backups.folder(path)
    for entry in sorted(beside.rglob("*")) if beside.is_dir() and not beside.is_symlink() else ():
        if _is_ours(entry):
            found[entry] = Copy(entry, True)
    stem = re.escape(path.name.removesuffix(".cohort"))
    ours = re.compile(rf"{stem} \(damaged [^()]*\).*\.cohort|\.?{re.escape(path.name)}.*\.part")
    for folder, pattern in _places(path):
        with suppress(OSError):
            for entry in sorted(folder.glob(pattern)):
                if entry.name == path.name or not _is_ours(entry):
                    continue
                named, whose = bool(ours.fullmatch(entry.name)), _cohort_id(entry)
                if named or whose is None or (cohort and whose == cohort):
                    found[entry] = Copy(entry, named)
    return list(found.values())


def _places(path: Path) -> Iterator[tuple[Path, str]]:
    yield path.parent, "*"
    emergency = f"{_escaped(path.name.removesuffix('.cohort'))} emergency *"
    for folder in dict.fromkeys(
        (Path(platformdirs.user_documents_dir()), Path.home(), Path(tempfile.gettempdir()))
    ):
        if folder != path.parent and folder.is_dir():
            yield folder, emergency


def _escaped(name: str) -> str:
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)


def _is_ours(entry: Path) -> bool:
    # A write-ahead log goes with its database, and a lock holds nothing of anybody.
    return entry.is_file() and not entry.is_symlink() and not entry.name.endswith((*_SIDES, ".lock"))


def is_cohort(path: Path) -> bool:
    """Whether a file begins as a cohort file does; asked through SQLite, as the app may hold it."""
    try:
        return header_of(path)[0] == APPLICATION_ID
    except OSError:
        return False


def _cohort_id(path: Path) -> str | None:
    """The cohort's own id, empty for a file that has none; None for a cohort file that cannot be read."""
    if not is_cohort(path):
        return ""
    try:
        with closing(_connected(path)) as connection:
            row = connection.execute("SELECT id FROM cohort LIMIT 1").fetchone()
    except sqlite3.Error:
        return None
    return str(row[0]) if row else ""


def known_in(paths: Iterable[Path], person: Person) -> Person:
    """The person with every name and address that any of these files knows."""
    for path in paths:
        if is_cohort(path):
            with suppress(sqlite3.Error), closing(_connected(path)) as connection:
                person = person.also(erasing.known(connection, person.id))
    return person


def erase_in(copy: Copy, person: Person, now: str, outcome: Outcome) -> None:
    """Takes the person out of one copy; one that cannot be read is deleted if the app made it.

    A copy that is in use, or on a disk that does not take it, stays and is listed as left.
    """
    path = copy.path
    if not is_cohort(path):
        _remove(copy, outcome)
        return
    before = path.stat()
    try:
        with LockFile.beside(path), closing(_connected(path)) as connection:
            sound = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            counts = erase_rows(connection, person, now) if sound else Counts()
            swept = erasing.sweep(connection) if counts else True
    except (TakenError, PermissionError):
        outcome.left.append(path.name)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (
            sqlite3.SQLITE_BUSY,
            sqlite3.SQLITE_LOCKED,
            sqlite3.SQLITE_READONLY,
            sqlite3.SQLITE_CANTOPEN,
            sqlite3.SQLITE_FULL,
            sqlite3.SQLITE_IOERR,
        ):
            outcome.left.append(path.name)
        else:
            _remove(copy, outcome)
    except (sqlite3.DatabaseError, ValueError):
        _remove(copy, outcome)
    else:
        if not sound:
            _remove(copy, outcome)
            return
        if not swept:
            outcome.left.append(path.name)
        elif counts:
            outcome.cleaned.append(path.name)
        else:
            outcome.unchanged += 1
        with suppress(OSError):
            # Which backups are kept goes by their age.
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def erase_rows(connection: sqlite3.Connection, person: Person, now: str) -> Counts:
    """Takes the person out of a file's rows in one transaction, and says what went."""
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    with transaction(connection):
        connection.execute("DELETE FROM draft WHERE 0")  # from here on nobody else writes
        plan = erasing_plan.find(connection, person)
        if plan.counts:
            erasing.apply(connection, plan, now)
    return plan.counts


def _connected(path: Path) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?mode=rw"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=3)


def _remove(copy: Copy, outcome: Outcome) -> None:
    path = copy.path
    if not copy.disposable:
        outcome.left.append(path.name)
        return
    for entry in (path, *(path.with_name(path.name + side) for side in _SIDES)):
        try:
            entry.unlink(missing_ok=True)
        except OSError:
            outcome.left.append(entry.name)
            return
    outcome.removed.append(path.name)


def stray_sides(path: Path) -> list[Path]:
    """Logs in the folder of backups that belong to no database any more."""
    beside = backups.folder(path)
    if not beside.is_dir():
        return []
    return [
        entry
        for entry in beside.rglob("*")
        for side in _SIDES
        if entry.name.endswith(side) and not entry.with_name(entry.name.removesuffix(side)).exists()
    ]


def still_in(paths: list[Path], texts: list[str]) -> list[str]:
    """Names of files whose raw bytes hold any of these texts, whatever their case.

    Not for a cohort file that is open: see :func:`is_still_in`.
    """
    found = []
    for path in paths:
        try:
            with path.open("rb") as file:
                if _holds(file, texts):
                    found.append(path.name)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise UserError(
                "{path} cannot be read ({reason}). Look into it by hand.", path=path, reason=error.strerror
            ) from error
    return found


def is_still_in(connection: sqlite3.Connection, texts: list[str]) -> bool:
    """Whether the raw bytes of an open cohort file, free pages and all, hold any of these texts.

    SQLite hands them out. Whoever opens and closes the file by himself lets all locks go that this process
    has on it.
    """
    return _holds(BytesIO(connection.serialize()), texts)


def _holds(file: BinaryIO, texts: list[str]) -> bool:
    wanted = {spelt.lower() for text in texts if text for spelt in _spelt(text)}
    longest = max((len(text) for text in wanted), default=1)
    tail = b""
    while block := file.read(_BLOCK):
        here = tail + block.lower()
        if any(text in here for text in wanted):
            return True
        tail = here[-longest:]
    return False


def _spelt(text: str) -> Iterator[bytes]:
    """A text as files have it: of ours, and of spreadsheets that save in the alphabets of Windows."""
    for encoding in ("utf-8", "utf-16-le", "cp1252"):
        with suppress(UnicodeEncodeError):
            yield text.encode(encoding)
