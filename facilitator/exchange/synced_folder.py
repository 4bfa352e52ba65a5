"""Reading a folder that a sync wrote: what its codebook says, and its files, none of them from elsewhere.

A folder comes from a share or a mail, so nothing in it is believed: only names that a sync gives are opened,
only plain files that really lie in the folder, and no more of them than a cohort can have.
"""

from __future__ import annotations

import hashlib
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

import msgspec
from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.codebook_hash import is_as_written
from facilitator.exchange.csv_tables import CODEBOOK
from facilitator.exchange.quoting import quoted

MOST_CODEBOOK = 32_000_000
"""Bytes of a codebook: a hundred times that of a cohort with a sketch on each of a thousand cards."""

MOST_RESOURCES = 50_000


class Resource(Struct, frozen=True):
    """A file as the codebook lists it."""

    path: str = ""
    bytes: int | None = None
    hash: str = ""


class Codebook(Struct, frozen=True):
    """What making a cohort again, and telling whose folder it is, needs of a codebook."""

    cohort: dict[str, Any] = {}
    resources: list[Resource] = []
    pseudonymised: bool = False
    as_written: bool = True
    """False if it was changed since a sync wrote it."""


def open_inside(folder: Path, name: str) -> BinaryIO:
    """Opens a file of a folder to read; ``name`` may have one folder before it, divided by ``/``.

    Raises FileNotFoundError if there is none, and UserError for a path that leads out of the folder, by its
    name or by a link, and for what is no plain file, such as a pipe.
    """
    parts = name.split("/")
    if any(part in ("", ".", "..") or "\\" in part or ":" in part or "\0" in part for part in parts):
        raise UserError(
            "{quoted} is no name of a file in {folder}, and was not opened.",
            quoted=quoted(name),
            folder=folder,
        )
    path = folder.joinpath(*parts)
    try:
        whole = path.resolve(strict=True)
    except RuntimeError:  # what Python before 3.13 makes of a link to itself
        raise UserError(
            "{path} is a link to itself, and was not opened. Put the file there.", path=path
        ) from None
    if not whole.is_relative_to(folder.resolve()):
        raise UserError(
            "{path} leads out of its folder, and was not opened. Put the file itself there.", path=path
        )
    if not whole.is_file():
        raise UserError("{path} is no plain file, and was not opened. Put the file itself there.", path=path)
    # It may have become a pipe since, which must not hold us up.
    file = os.fdopen(
        os.open(whole, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)), "rb"
    )
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise UserError("{path} is no plain file, and was not opened. Put the file itself there.", path=path)
    return file


@contextmanager
def told(folder: Path, name: str) -> Iterator[None]:
    """What the disk says when a file is read, in words."""
    try:
        yield
    except FileNotFoundError:
        raise UserError(
            "{name} is missing from {folder}. Sync again, or bring it back.", name=name, folder=folder
        ) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UserError(
            "{name} in {folder} cannot be read ({reason}). Ask its owner for access.",
            name=name,
            folder=folder,
            reason=reason,
        ) from error


def read_codebook(folder: Path) -> Codebook:
    """The codebook of a synced folder; a UserError if there is none, or none that a sync wrote."""
    if not folder.is_dir():
        raise UserError("There is no folder {folder}. Choose the folder that a sync wrote.", folder=folder)
    where = folder / CODEBOOK
    try:
        with open_inside(folder, CODEBOOK) as file:
            data = file.read(MOST_CODEBOOK + 1)
    except FileNotFoundError:
        raise UserError(
            "{folder} has no {codebook}. Choose the folder that a sync wrote.",
            folder=folder,
            codebook=CODEBOOK,
        ) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UserError(
            "{where} cannot be read ({reason}). Ask its owner for access.", where=where, reason=reason
        ) from error
    if len(data) > MOST_CODEBOOK:
        raise UserError(
            "{where} is larger than {most_codebook} MB, which none is that a sync wrote. Choose "
            "the folder that a sync wrote.",
            where=where,
            most_codebook=MOST_CODEBOOK // 1000000,
        )
    if data.count(b'"path"') > MOST_RESOURCES:
        raise UserError(
            "{where} lists more files than any cohort has. Choose the folder that a sync wrote.", where=where
        )
    try:
        codebook = msgspec.json.decode(data, type=Codebook)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UserError(
            "{where} is not as a sync writes it ({reason}). Sync again, or choose another folder.",
            where=where,
            reason=error,
        ) from error
    return msgspec.structs.replace(codebook, as_written=is_as_written(data))


class Checked(io.RawIOBase):
    """A file that is read from its beginning to its end, and then held against its size and SHA-256."""

    def __init__(self, file: BinaryIO, listed: Resource) -> None:
        super().__init__()
        self._file, self._listed = file, listed
        self._sha = hashlib.sha256()
        self.read_so_far = 0
        """Bytes."""

    def readable(self) -> bool:
        """True: it is only read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Reads on."""
        count = self._file.readinto(buffer)  # type: ignore[attr-defined]
        self._sha.update(memoryview(buffer)[:count])
        self.read_so_far += count
        return int(count)

    def size(self) -> int:
        """Bytes in all."""
        return os.fstat(self._file.fileno()).st_size

    def close(self) -> None:
        """Lets the file go."""
        self._file.close()
        super().close()

    def is_as_written(self) -> bool:
        """Reads what is left, and says whether the file is what the codebook says it was."""
        block = bytearray(1 << 20)
        while self.readinto(block):
            pass
        # Where the codebook names no checksum nothing can be held against it.
        return f"sha256:{self._sha.hexdigest()}" == self._listed.hash


class Opened:
    """A checked file of a synced folder as a context."""

    def __init__(self, folder: Path, listed: Resource) -> None:
        self.file = Checked(open_inside(folder, listed.path), listed)

    def __enter__(self) -> Checked:
        return self.file

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.file.close()
