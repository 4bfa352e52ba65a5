"""What SQLite and the world under it say when something fails, as a sentence with a way on."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from pathlib import Path

from msgspec import Struct

from facilitator.capture.damage import is_damage
from facilitator.phrase import phrase

_WHY = {
    sqlite3.SQLITE_FULL: phrase("Make room on the disk"),
    sqlite3.SQLITE_READONLY: phrase("Allow writing there"),
    sqlite3.SQLITE_BUSY: phrase("Close the other program that is writing to it"),
    sqlite3.SQLITE_LOCKED: phrase("Close the other program that is writing to it"),
    sqlite3.SQLITE_IOERR: phrase("See that the disk is there and well"),
    sqlite3.SQLITE_CANTOPEN: phrase("See that the disk is there and well"),
}
_REMEDY = phrase("Make room on the disk or allow writing there")
_LITTLE = 1 << 20
"""Bytes. A disk with fewer of them free, and which fails, is full: SQLite needs them beside the file."""


def is_fault(error: BaseException) -> bool:
    """True for what the world did to the file; anything else that SQLite says is a bug of ours."""
    return isinstance(error, sqlite3.Error) and (is_damage(error) or _code(error) in _WHY)


def is_read_only(error: BaseException) -> bool:
    """True if the file could be read but not written."""
    return _code(error) in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}


def not_kept(error: sqlite3.Error, path: Path) -> str:
    """Why a command was not kept, and what to do."""
    if is_damage(error):
        return not_kept_in_damaged(path, str(error))
    return phrase(
        "Not kept: {file} could not be written ({reason}). {remedy}, and try again; what you "
        "typed is still here.",
        file=path.name,
        reason=reason(error, path),
        remedy=_remedy(error, path),
    )


def not_kept_in_damaged(path: Path, reason: str) -> str:
    """Why a command was not kept in a damaged file, and what to do."""
    return phrase(
        "Not kept: {file} is damaged ({reason}). What you typed is still here. Go on in a "
        "copy that is checked first.",
        file=path.name,
        reason=reason,
    )


def not_read(error: sqlite3.Error, path: Path | None = None) -> str:
    """Why something could not be read from the open file."""
    name = path.name if path else phrase("The cohort file")
    if is_damage(error):
        return phrase(
            "{name} is damaged ({reason}). Go on in a copy that is checked first.", name=name, reason=error
        )
    return phrase(
        "{name} could not be read ({reason}). {remedy}, and try again.",
        name=name,
        reason=reason(error, path) if path else error,
        remedy=_remedy(error, path),
    )


def is_full(error: sqlite3.Error, path: Path) -> bool:
    """True if it was for want of room on the disk that a file is on.

    SQLite says so only of the file itself and its log; where what it puts beside them has no room, it speaks
    of an error of the disk.
    """
    if _code(error) != sqlite3.SQLITE_IOERR:
        return _code(error) == sqlite3.SQLITE_FULL
    try:
        return shutil.disk_usage(path.parent).free < _LITTLE
    except OSError:
        return False


def reason(error: sqlite3.Error, path: Path) -> object:
    """What SQLite says of a file that failed, or what it means by it."""
    hidden = _code(error) == sqlite3.SQLITE_IOERR and is_full(error, path)
    return phrase("the disk is full") if hidden else error


def _remedy(error: sqlite3.Error, path: Path | None) -> str:
    code = sqlite3.SQLITE_FULL if path and is_full(error, path) else _code(error)
    return _WHY.get(code, _REMEDY)


def _code(error: BaseException) -> int:
    """SQLite's primary result code; 0 for what did not come from SQLite itself."""
    return (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


class Identity(Struct, frozen=True):
    """Which file stands at a path: SQLite goes on writing into one that was taken away, without a word."""

    path: Path
    file: tuple[int, int] | None

    @classmethod
    def of(cls, path: Path) -> Identity:
        """The file that stands at a path now."""
        return cls(path, _file(path))

    def trouble(self) -> str:
        """What became of the file, as the middle of a sentence; nothing while it stands where it stood."""
        if self.file is None:
            return ""
        try:
            stands = _file(self.path, strict=True)
        except FileNotFoundError:
            if not self.path.parent.is_dir():
                return phrase(
                    "the folder {folder} is gone (renamed, removed or unplugged)", folder=self.path.parent
                )
            return phrase(
                "{file} is no longer in {folder} (moved, renamed or removed)",
                file=self.path.name,
                folder=self.path.parent,
            )
        except OSError as error:
            return phrase(
                "{path} cannot be reached ({reason})",
                path=self.path,
                reason=(error.strerror or str(error)).lower(),
            )
        if stands != self.file:
            return phrase("another file was put in the place of {path}", path=self.path)
        return ""


def _file(path: Path, *, strict: bool = False) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        if strict:
            raise
        return None
    # Windows lets nobody take away an open file, and some of its file systems number files anew.
    return (0, 0) if sys.platform == "win32" else (found.st_dev, found.st_ino)
