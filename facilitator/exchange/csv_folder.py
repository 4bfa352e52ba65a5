"""A folder whose files change together: all are written beside their targets first, then renamed.

A name may have a folder before it, as in ``sketches/ID.svg``; that folder comes and goes with its files.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TypeVar
from zoneinfo import ZoneInfo

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.folder_there import Standing, half, keep_aside
from facilitator.exchange.patience import Patience, for_a_place
from facilitator.exchange.pouring import pour
from facilitator.phrase import phrase

T = TypeVar("T")


class Staged(Struct, frozen=True, kw_only=True):
    """A file as it is to stand in its place."""

    name: str
    sha256: str
    """In hexadecimal."""
    size: int
    """In bytes."""


class Folder:
    """Replaces files of known names in a folder, or leaves the old ones as they are.

    Leaving the ``with`` block takes away whatever was not put in its place. What the disk or its owner
    refuses is waited for, and at last a UserError. A file that no sync wrote is kept under another name
    before it is replaced.
    """

    def __init__(
        self,
        path: Path,
        names: Iterable[str],
        gone: Iterable[str] = (),
        *,
        standing: Standing,
        patience: Patience,
        zone: ZoneInfo,
        is_new: bool = True,
    ) -> None:
        """``gone`` are names of files that were written once, and are to be taken away with this change.

        Only for a folder that ``is_new`` are the folders above it made too: of one that was there, they are
        gone, as when a stick was pulled.
        """
        self.path = path
        self.staged: list[Staged] = []
        self.in_place: list[str] = []
        """Files that were replaced so far."""
        self.kept_aside: dict[str, str] = {}
        """By the names of files that somebody had changed, under which names theirs are kept."""
        self._gone = tuple(gone)
        self._names = (*names, *self._gone)
        self._standing, self._patience, self._zone, self._is_new = standing, patience, zone, is_new

    def __enter__(self) -> Folder:
        # Only the innermost folder is new to its owner; what stands above it keeps the usual mode.
        self._try(
            lambda: self.path.mkdir(mode=0o700, parents=self._is_new, exist_ok=True),
            phrase("cannot be written to"),
        )
        self._refuse_a_file_for_a_folder()
        self._try(self._clear, phrase("cannot be written to"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            with self._told(phrase("{folder} cannot be tidied", folder=self.path), old_files_stay=False):
                self._clear()
        else:
            # The error on its way says more than a second one would; the next sync tidies. What is in place
            # already is known by the half of the last file, which stays for that.
            with suppress(OSError):
                self._clear(all_but=self.staged[-1].name if self.in_place else "")

    def stage(self, name: str, pieces: Callable[[], Iterable[bytes]]) -> Staged:
        """Writes a file beside its target, readable by its owner alone, and forces it to the disk.

        ``pieces`` is called again for a second try.
        """
        part = half(self.path, name)

        def write() -> Staged:
            if part.parent != self.path:  # the folder itself was there: now it is gone, as with a stick
                part.parent.mkdir(mode=0o700, exist_ok=True)
            part.unlink(missing_ok=True)
            try:
                sha256, size = pour(part, pieces())
            except OSError:
                with suppress(OSError):
                    part.unlink(missing_ok=True)  # a full disk may have room while this waits
                raise
            return Staged(name=name, sha256=sha256, size=size)

        staged = self._try(write, phrase("cannot be written to"))
        self.staged.append(staged)
        return staged

    def put_in_place(self) -> tuple[str, ...]:
        """Renames every staged file that differs from the one in its place, and returns their names.

        The last staged file is renamed when all the others are on the disk, and what is to go has gone. A
        file of the same content is left untouched, its time included.
        """
        changed = [staged.name for staged in self.staged if not self._same(staged)]
        for name in (*changed, *self._gone):
            self._try(lambda name=name: self._check_replaceable(name), phrase("cannot be replaced"), name)  # type: ignore[misc]
        for name in changed:
            if name == self.staged[-1].name:
                self._take_away()
                self._force()
            self._try(
                lambda name=name: self._replace(name),  # type: ignore[misc]
                phrase("cannot be replaced"),
                name,
                old_files_stay=not self.in_place,
            )
            self.in_place.append(name)
        if changed:
            self._force()
        return tuple(changed)

    def _replace(self, name: str) -> None:
        self._keep_theirs(name)
        half(self.path, name).replace(self.path / name)

    def _keep_theirs(self, name: str) -> None:
        """Before a file is replaced: one that somebody changed, a moment ago perhaps, gets a second name."""
        if name not in self.kept_aside and not self._standing.is_ours(name):
            target = self.path / name
            self.kept_aside[name] = keep_aside(target, self._zone)

    def _take_away(self) -> None:
        for name in self._gone:

            def take(name: str = name) -> None:
                self._keep_theirs(name)
                (self.path / name).unlink(missing_ok=True)

            self._try(take, phrase("cannot be removed"), name, old_files_stay=False)

    def _clear(self, all_but: str = "") -> None:
        """Takes away halves, and folders that are empty without them."""
        for name in self._names:
            if name != all_but:
                half(self.path, name).unlink(missing_ok=True)
        for folder in self._below():
            with suppress(OSError):  # what lies in it keeps it
                folder.rmdir()

    def _refuse_a_file_for_a_folder(self) -> None:
        for folder in sorted({(self.path / name).parent for name in self._names}):
            if folder != self.path and folder.is_symlink():
                raise UserError(
                    "{folder} is a link to another place, and nothing is written there. Take it away and "
                    "sync again; the folder keeps its old files.",
                    folder=folder,
                )
            if folder.exists() and not folder.is_dir():
                raise UserError(
                    "{folder} is a file, and has to be a folder. Move it away and sync again; the folder "
                    "keeps its old files.",
                    folder=folder,
                )

    def _below(self) -> set[Path]:
        """The folders in which files of these names lie, those that are there."""
        return {f for name in self._names if (f := (self.path / name).parent) != self.path and f.is_dir()}

    def _same(self, staged: Staged) -> bool:
        found = self._try(lambda: self._standing.sha256(staged.name), phrase("cannot be read"), staged.name)
        return found == staged.sha256

    def _check_replaceable(self, name: str) -> None:
        """Finds a file that is open in a spreadsheet before any other file was replaced.

        A link or a pipe is open nowhere: it is replaced as it is.
        """
        target = self.path / name
        if not target.is_symlink() and (target.is_file() or target.is_dir()):
            target.open("r+b").close()

    def _force(self) -> None:
        """Forces the renames to the disk, where the system has a way to do so."""
        if os.name == "nt":
            return
        with self._told(phrase("{folder} cannot be written to", folder=self.path), old_files_stay=False):
            for folder in (*sorted(self._below()), self.path):
                _force(folder)

    def _try(self, does: Callable[[], T], failure: str, name: str = "", *, old_files_stay: bool = True) -> T:
        """What ``does`` gives, in as many tries as there is patience for."""
        what = name or str(self.path)
        where = phrase("{file} in {folder}", file=name, folder=self.path) if name else str(self.path)
        with self._told(
            phrase("{where} {failure}", where=where, failure=failure), old_files_stay=old_files_stay
        ):
            return self._patience.until_done(does, lambda error: for_a_place(what, error, is_file=bool(name)))

    @contextmanager
    def _told(self, failure: str, *, old_files_stay: bool = True) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            outcome = (
                phrase("the folder keeps its old files")
                if old_files_stay
                else phrase("some files may be new already")
            )
            reason = (error.strerror or str(error)).lower()
            raise UserError(
                "{failure} ({reason}). {remedy} and sync again; {outcome}.",
                failure=failure,
                reason=reason,
                remedy=_remedy(error),
                outcome=outcome,
            ) from error


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


def _remedy(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return phrase("Make room on that disk")
    if isinstance(error, IsADirectoryError):
        return phrase("Move away the folder that has this name")
    if isinstance(error, (FileExistsError, NotADirectoryError)):
        return phrase("Choose a folder, not a file,")
    if isinstance(error, PermissionError):
        return phrase("Close the file where it is open, or choose a folder that you may write to,")
    return phrase("Check that the disk is still there")
