"""A file that somebody asked for: written whole or not at all, and never over a cohort."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from facilitator.errors import UserError


def write_new(path: Path, data: bytes, such_as: str, ours: Callable[[Path], bool] | None = None) -> None:
    """Writes a file whole, readable by its owner alone, or leaves what is there as it was.

    ``such_as`` is a name to propose where another is needed. ``ours`` says of a file that is there already
    whether it is an older one of the same kind; without it any plain file that is no cohort is written over.
    Raises UserError if the disk refuses, the folder is not there, or the path must not be written to.
    """
    try:
        _refuse_target(path, such_as)
        if ours is not None and path.is_file() and path.stat().st_size and not ours(path):
            raise UserError("{path} is there already and is something else. Choose another name.", path=path)
        part = path.with_name(f".{path.name}.part")
        try:
            _write(part, data)
            part.replace(path)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        # A name with a NUL in it is a ValueError.
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise UserError(
            "{visible} could not be written ({reason}). Close it where it is open, or choose another place.",
            visible=_visible(path),
            reason=reason,
        ) from error


def begins_with(path: Path, beginning: bytes) -> bool:
    """True if a file begins so; a UserError if it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(beginning)) == beginning
    except OSError as error:
        raise UserError(
            "{path} cannot be read ({reason}). Choose another name.", path=path, reason=error.strerror
        ) from error


def _visible(path: Path) -> str:
    return str(path).replace("\0", "\\0")


def _write(path: Path, data: bytes) -> None:
    path.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _refuse_target(path: Path, such_as: str) -> None:
    """Raises UserError where a file must not be put, or could take something precious away."""
    if path.is_dir():
        raise UserError(
            "{path} is a folder. Give the file in it a name, such as {path2}.",
            path=path,
            path2=path / such_as,
        )
    if not path.parent.is_dir():
        raise UserError("There is no folder {folder}. Make it first, or choose another.", folder=path.parent)
    if path.exists() and not path.is_file():
        raise UserError("{path} is not a plain file. Choose a name for a new one.", path=path)
    if path.suffix.casefold().startswith(".cohort") or _is_database(path):
        raise UserError(
            "{path} is a cohort's own file and stays. Choose another name, such as {such_as}.",
            path=path,
            such_as=such_as,
        )


def _is_database(path: Path) -> bool:
    return path.exists() and begins_with(path, b"SQLite format 3\0")
