"""A folder whose files change together: all are written beside their targets first, then renamed.

A name may have a folder before it, as in ``sketches/ID.svg``; that folder comes and goes with its files.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from msgspec import Struct

from facilitator.errors import UserError

_BLOCK = 1 << 20


class Staged(Struct, frozen=True, kw_only=True):
    """A file that is written but not yet in its place."""

    name: str
    sha256: str
    """In hexadecimal."""
    size: int
    """In bytes."""


class Folder:
    """Replaces files of known names in a folder, or leaves the old ones as they are.

    Leaving the ``with`` block takes away whatever was not put in its place. Everything that the disk
    or its owner refuses is a UserError.
    """

    def __init__(self, path: Path, names: Iterable[str], gone: Iterable[str] = ()) -> None:
        """``gone`` are names of files that were written once, and are to be taken away with this change."""
        self.path = path
        self.staged: list[Staged] = []
        self._gone = tuple(gone)
        self._names = (*names, *self._gone)

    def __enter__(self) -> Folder:
        with self._told(f"{self.path} cannot be written to"):
            # Only the innermost folder is new to its owner; what stands above it keeps the usual mode.
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._refuse_a_file_for_a_folder()
            self._clear()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            with self._told(f"{self.path} cannot be tidied", old_files_stay=False):
                self._clear()
        else:
            # The error on its way says more than a second one would; the next sync tidies.
            with suppress(OSError):
                self._clear()

    def stage(self, name: str, pieces: Iterable[bytes]) -> Staged:
        """Writes a file beside its target, readable by its owner alone, and forces it to the disk."""
        sha, size = hashlib.sha256(), 0
        part = self._part(name)
        with self._told(f"{part.parent} cannot be written to"):
            part.parent.mkdir(mode=0o700, exist_ok=True)
        with self._told(f"{self.path} cannot be written to"), _new(part) as file:
            for piece in pieces:
                sha.update(piece)
                size += len(piece)
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        staged = Staged(name=name, sha256=sha.hexdigest(), size=size)
        self.staged.append(staged)
        return staged

    def put_in_place(self) -> tuple[str, ...]:
        """Renames every staged file that differs from the one in its place, and returns their names.

        The last staged file is renamed when all the others are on the disk, and what is to go has gone. A
        file of the same content is left untouched, its time included.
        """
        changed = [staged.name for staged in self.staged if not self._same(staged)]
        for name in (*changed, *self._gone):
            self._check_replaceable(name)
        for name in changed:
            if name == self.staged[-1].name:
                self._take_away()
                self._force()
            with self._told(f"{name} in {self.path} cannot be replaced", old_files_stay=False):
                self._part(name).replace(self.path / name)
        if changed:
            self._force()
        return tuple(changed)

    def _part(self, name: str) -> Path:
        target = self.path / name
        return target.with_name(f".{target.name}.part")

    def _take_away(self) -> None:
        for name in self._gone:
            with self._told(f"{name} in {self.path} cannot be removed", old_files_stay=False):
                (self.path / name).unlink(missing_ok=True)

    def _clear(self) -> None:
        """Takes away halves, and folders that are empty without them."""
        for name in self._names:
            self._part(name).unlink(missing_ok=True)
        for folder in self._below():
            with suppress(OSError):  # what lies in it keeps it
                folder.rmdir()

    def _refuse_a_file_for_a_folder(self) -> None:
        for folder in sorted({(self.path / name).parent for name in self._names}):
            if folder.exists() and not folder.is_dir():
                raise UserError(
                    f"{folder} is a file, and has to be a folder. Move it away and sync again; "
                    "the folder keeps its old files."
                )

    def _below(self) -> set[Path]:
        """The folders in which files of these names lie, those that are there."""
        return {f for name in self._names if (f := (self.path / name).parent) != self.path and f.is_dir()}

    def _same(self, staged: Staged) -> bool:
        target = self.path / staged.name
        with self._told(f"{staged.name} in {self.path} cannot be read"):
            if not target.exists() or (target.is_file() and target.stat().st_size != staged.size):
                return False
            sha = hashlib.sha256()
            with target.open("rb") as file:
                while block := file.read(_BLOCK):
                    sha.update(block)
        return sha.hexdigest() == staged.sha256

    def _check_replaceable(self, name: str) -> None:
        """Finds a file that is open in a spreadsheet before any other file was replaced."""
        target = self.path / name
        with self._told(f"{name} in {self.path} cannot be replaced"):
            if target.exists():
                target.open("r+b").close()

    def _force(self) -> None:
        """Forces the renames to the disk, where the system has a way to do so."""
        if os.name == "nt":
            return
        with self._told(f"{self.path} cannot be written to", old_files_stay=False):
            for folder in (*sorted(self._below()), self.path):
                _force(folder)

    @contextmanager
    def _told(self, failure: str, *, old_files_stay: bool = True) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            outcome = "the folder keeps its old files" if old_files_stay else "some files may be new already"
            reason = (error.strerror or str(error)).lower()
            raise UserError(f"{failure} ({reason}). {_remedy(error)} and sync again; {outcome}.") from error


def _force(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network shares know no fsync of a folder; theirs is to keep the order themselves.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def _new(path: Path) -> BinaryIO:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def _remedy(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "Make room on that disk"
    if isinstance(error, IsADirectoryError):
        return "Move away the folder that has this name"
    if isinstance(error, (FileExistsError, NotADirectoryError)):
        return "Choose a folder, not a file,"
    if isinstance(error, PermissionError):
        return "Close the file where it is open, or choose a folder that you may write to,"
    return "Check that the disk is still there"
