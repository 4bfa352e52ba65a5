"""Files of synced folders checked and copied, byte by byte, to where DuckDB reads exactly what was checked.

The copies have names of ours: DuckDB takes ``*``, ``?`` and ``[`` in a file's name for a pattern.
"""

from __future__ import annotations

import csv
import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from facilitator.exchange.collecting.packages import LeftOutError, Package, Resource, is_as_it_was, open_plain
from facilitator.exchange.csv_tables import TABLES
from facilitator.exchange.csv_write import BYTE_ORDER_MARK

_BLOCK = 1 << 18
_LONGEST_HEADING = 1 << 16
_KEYS = {table.name: table.key for table in TABLES}


class Staged(Struct, frozen=True):
    """A table of a cohort, as it was checked; it has at least one row."""

    table: str
    columns: tuple[tuple[str, str], ...]
    """Names, and types of Table Schema, in the order of the file."""
    rows: int
    path: Path


class StagedCohort(Struct, frozen=True):
    """All tables of a cohort that have rows."""

    number: int
    """What it is called while it is worked on; the name of its files."""
    package: Package
    tables: tuple[Staged, ...]


def stage(package: Package, number: int, into: Path) -> StagedCohort:
    """Checks every file of a folder against its codebook, and copies those that have rows.

    Raises LeftOutError with the reason if one differs; it may be that a sync is at work there.
    """
    try:
        tables = tuple(
            staged
            for resource in package.tables
            if (staged := _stage(package.folder, resource, into / resource.name / f"{number}.csv"))
        )
        _check_sketches(package)
    except LeftOutError as error:
        raise LeftOutError(f"{error}{_since(package)}") from None
    if not is_as_it_was(package):
        raise LeftOutError("it is being synced right now; collect again when that is done")
    return StagedCohort(number, package, tables)


def _since(package: Package) -> str:
    """What may have happened to a folder that does not hold what it says, and what to do."""
    at_work = False
    with suppress(OSError):
        at_work = any(e.name[:1] == "." and e.name.endswith(".part") for e in os.scandir(package.folder))
    if at_work or not is_as_it_was(package):
        return ": a sync is writing there right now, or broke off; collect again, or sync again"
    return ": it was changed after the sync; sync again"


def _stage(folder: Path, resource: Resource, target: Path) -> Staged | None:
    with os.fdopen(open_plain(folder / resource.path), "rb") as file:
        if os.fstat(file.fileno()).st_size != resource.bytes:
            raise LeftOutError(f"{resource.path} has not the size that its codebook says")
        columns = _columns(file.readline(_LONGEST_HEADING), resource)
        has_rows = file.tell() < resource.bytes
        file.seek(0)
        if not has_rows:
            for _ in _blocks(file, resource):
                pass
            return None
        lines, quotes, last = 0, 0, b""
        with _owners_alone(target) as copy:
            for block in _blocks(file, resource):
                copy.write(block)
                lines += _ends_of_lines(block, within=quotes % 2)
                quotes += block.count(b'"')
                last = block[-1:]
    if quotes % 2 or last != b"\n":
        raise LeftOutError(f"{resource.path} ends in the middle of a row")
    return Staged(resource.name, columns, lines - 1, target)


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


def _owners_alone(path: Path) -> BinaryIO:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def _ends_of_lines(block: bytes, *, within: int) -> int:
    """Line ends that are in no quotes; ``within`` is 1 if the block begins within some."""
    return sum(part.count(b"\n") for part in block.split(b'"')[within::2])


def _columns(heading: bytes, resource: Resource) -> tuple[tuple[str, str], ...]:
    try:
        (names,) = csv.reader([heading.removeprefix(BYTE_ORDER_MARK).decode()], strict=True)
    except (UnicodeDecodeError, csv.Error, ValueError):
        raise LeftOutError(f"{resource.path} has no heading") from None
    fields = tuple((field.name, field.type) for field in resource.schema.fields)
    if names != [name for name, _ in fields]:
        raise LeftOutError(f"{resource.path} has not the columns that its codebook says")
    if len(set(names)) < len(names) or _KEYS[resource.name] not in names:
        raise LeftOutError(f"{resource.path} has not the columns of that table")
    return fields


def _check_sketches(package: Package) -> None:
    if package.sketches and (package.folder / "sketches").is_symlink():
        raise LeftOutError("sketches is a link, which is not followed")
    for sketch in package.sketches:
        with os.fdopen(open_plain(package.folder / sketch.path), "rb") as file:
            if os.fstat(file.fileno()).st_size != sketch.bytes:
                raise LeftOutError(f"{sketch.path} has not the size that its codebook says")
            for _ in _blocks(file, sketch):
                pass
