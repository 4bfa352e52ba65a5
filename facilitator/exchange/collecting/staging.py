"""Files of synced folders checked, and their rows put together, where DuckDB reads exactly what was checked.

Rows of many cohorts stand in one file, as reading and making ten thousands of small ones takes longer than
all else. Before each row stands whose it is, with a secret that no folder knows, so that none can put rows
into another cohort. The files have names of ours: DuckDB takes ``*``, ``?`` and ``[`` for a pattern.
"""

from __future__ import annotations

import csv
import hashlib
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import BinaryIO, TypeAlias

from msgspec import Struct

from facilitator.exchange.collecting.packages import (
    LeftOutError,
    Package,
    Resource,
    check_codebook,
    is_as_it_was,
    open_plain,
)
from facilitator.exchange.csv_tables import TABLES
from facilitator.exchange.csv_write import BYTE_ORDER_MARK

_BLOCK = 1 << 18
_LONGEST_HEADING = 1 << 16
_KEYS = {table.name: table.key for table in TABLES}

Columns: TypeAlias = tuple[tuple[str, str], ...]
"""Names, and types of Table Schema, in the order of a file."""


class Piece(Struct, frozen=True):
    """The rows of one cohort within a file of many."""

    number: int
    """What the cohort is called while it is worked on."""
    file: Path
    start: int
    """Bytes before it."""
    length: int
    rows: int


class StagedCohort(Struct, frozen=True):
    """A cohort of which every file is as its codebook says."""

    number: int
    package: Package
    tables: tuple[str, ...]
    """Those that have rows."""


class Stage:
    """The checked rows of a batch of cohorts, in files in one folder. Cohorts may come from many threads."""

    def __init__(self, folder: Path) -> None:
        self.secret = secrets.token_hex(8)
        """Stands before the number of a row's cohort, with a hyphen between."""
        self.pieces: dict[tuple[str, Columns], list[Piece]] = {}
        """By table and columns: folders of other versions have other columns."""
        self._folder = folder
        self._together: dict[tuple[str, Columns], BinaryIO] = {}
        self._lock = Lock()
        self._made = 0

    def add(self, package: Package, number: int) -> StagedCohort:
        """Checks every file of a folder against its codebook, and takes in its rows.

        Raises LeftOutError with the reason if one differs; it may be that a sync is at work there.
        """
        try:
            tables = tuple(r.name for r in package.tables if self._take_in(package.folder, r, number))
            _check_sketches(package)
        except LeftOutError as error:
            raise LeftOutError(f"{error}{_since(package)}") from None
        check_codebook(package)
        return StagedCohort(number, package, tables)

    def done(self) -> None:
        """Closes the files: they are read from now on."""
        for file in self._together.values():
            file.close()
        self._together.clear()

    def alone(self, piece: Piece, columns: Columns) -> Piece:
        """The same rows in a file of their own."""
        target = self._new_path()
        with piece.file.open("rb") as file, _begun(target, columns) as copy:
            start = copy.tell()
            file.seek(piece.start)
            left = piece.length
            while left and (block := file.read(min(_BLOCK, left))):
                copy.write(block)
                left -= len(block)
        return Piece(piece.number, target, start, piece.length, piece.rows)

    def _take_in(self, folder: Path, resource: Resource, number: int) -> bool:
        """Gives whether a file has rows."""
        with os.fdopen(open_plain(folder / resource.path), "rb", buffering=0) as file:
            if os.fstat(file.fileno()).st_size != resource.bytes:
                raise LeftOutError(f"{resource.path} has not the size that its codebook says")
            blocks = _blocks(file, resource)
            first = next(blocks, b"")
            heading, _, rest = first.partition(b"\n")
            key = resource.name, _columns(heading, resource)
            marked = _Marked(f"{self.secret}-{number},".encode(), resource.path)
            if resource.bytes > _BLOCK:
                path = self._new_path()
                with _begun(path, key[1]) as alone:
                    start = alone.tell()
                    length = sum(alone.write(b) for b in marked.blocks(_chain(rest, blocks)))
                self._put(key, Piece(number, path, start, length, marked.rows))
                return True
            data = b"".join(marked.blocks(_chain(rest, blocks)))
        if marked.rows:
            self._append(key, data, number, marked.rows)
        return marked.rows > 0

    def _append(self, key: tuple[str, Columns], data: bytes, number: int, rows: int) -> None:
        with self._lock:
            if (file := self._together.get(key)) is None:
                file = self._together[key] = _begun(self._new_path_unlocked(), key[1])
            start = file.tell()
            file.write(data)
            self.pieces.setdefault(key, []).append(Piece(number, Path(file.name), start, len(data), rows))

    def _put(self, key: tuple[str, Columns], piece: Piece) -> None:
        with self._lock:
            self.pieces.setdefault(key, []).append(piece)

    def _new_path(self) -> Path:
        with self._lock:
            return self._new_path_unlocked()

    def _new_path_unlocked(self) -> Path:
        self._made += 1
        return self._folder / f"{self._made}.csv"


class _Marked:
    """Rows of CSV, each with a mark before it; counts them."""

    def __init__(self, mark: bytes, name: str) -> None:
        self.rows = 0
        self._mark, self._name = mark, name

    def blocks(self, blocks: Iterable[bytes]) -> Iterator[bytes]:
        """The same in pieces; LeftOutError if the last row has no end."""
        after = b"\n" + self._mark
        at_start, within = True, 0
        for block in blocks:
            if not block:
                continue
            parts = block.split(b'"')
            for place in range(within, len(parts), 2):
                self.rows += parts[place].count(b"\n")
                parts[place] = parts[place].replace(b"\n", after)
            within = (within + len(parts) - 1) % 2
            made = b'"'.join(parts)
            if at_start:
                made = self._mark + made
            # A quote is even at its end only if it is no part of a text: then the row is over.
            at_start = not within and block.endswith(b"\n")
            yield made.removesuffix(self._mark) if at_start else made
        if not at_start:
            raise LeftOutError(f"{self._name} ends in the middle of a row")


def _chain(first: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from blocks


def _since(package: Package) -> str:
    """What may have happened to a folder that does not hold what it says, and what to do."""
    at_work = False
    with suppress(OSError):
        at_work = any(p.name[:1] == "." and p.suffix == ".part" for p in package.folder.iterdir())
    if at_work or not is_as_it_was(package):
        return ": a sync is writing there right now, or broke off; collect again, or sync again"
    return ": it was changed after the sync; sync again"


def _blocks(file: BinaryIO, resource: Resource) -> Iterator[bytes]:
    """A file in pieces, no further than its size; at its end LeftOutError if it was another."""
    sha, left = hashlib.sha256(), resource.bytes
    while left:
        try:
            block = file.read(min(_BLOCK, left))
        except OSError as error:
            raise LeftOutError(f"{resource.path} cannot be read ({error.strerror})") from None
        if not block:
            break
        left -= len(block)
        sha.update(block)
        yield block
    if sha.hexdigest() != resource.hash.removeprefix("sha256:"):
        raise LeftOutError(f"{resource.path} is not what its codebook says")


def _begun(path: Path, columns: Columns) -> BinaryIO:
    """A new file, its owner's alone, with a heading of ours: DuckDB learns from it how lines end."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    os.close(os.open(path, flags, 0o600))
    file = path.open("wb")
    file.write(",".join(["whose", *(f"c{place}" for place in range(len(columns)))]).encode() + b"\r\n")
    return file


def _columns(heading: bytes, resource: Resource) -> Columns:
    fields = tuple((field.name, field.type) for field in resource.schema.fields)
    names = [name for name, _ in fields]
    try:
        (found,) = csv.reader(
            [heading[:_LONGEST_HEADING].removeprefix(BYTE_ORDER_MARK).decode()], strict=True
        )
    except (UnicodeDecodeError, csv.Error, ValueError):
        raise LeftOutError(f"{resource.path} has no heading") from None
    if found != names:
        raise LeftOutError(f"{resource.path} has not the columns that its codebook says")
    if len(set(names)) < len(names) or _KEYS[resource.name] not in names:
        raise LeftOutError(f"{resource.path} has not the columns of that table")
    return fields


def _check_sketches(package: Package) -> None:
    if package.sketches and (package.folder / "sketches").is_symlink():
        raise LeftOutError("sketches is a link, which is not followed")
    for sketch in package.sketches:
        with os.fdopen(open_plain(package.folder / sketch.path), "rb", buffering=0) as file:
            if os.fstat(file.fileno()).st_size != sketch.bytes:
                raise LeftOutError(f"{sketch.path} has not the size that its codebook says")
            for _ in _blocks(file, sketch):
                pass
