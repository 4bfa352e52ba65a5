"""Synced folders below the folders that were named, what each says it is, and which of two copies counts."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.codebook_hash import is_as_written
from facilitator.exchange.csv_tables import CODEBOOK, TABLES
from facilitator.exchange.quoting import is_control

SAFE_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
"""Ids of cohorts that are a folder's name everywhere, no two of which are the same folder."""
_SKETCH = re.compile(r"sketches/[a-z0-9][a-z0-9_-]{0,63}\.svg")
_HASH = re.compile(r"sha256:[0-9a-f]{64}")
_MOST_BYTES = 32_000_000
"""A codebook of a cohort with thousands of sketches has some two megabytes."""
_NEEDED = frozenset({"participants", "sessions"})
"""Without these tables it is no cohort's folder."""


class Said(Struct, frozen=True):
    """A folder, and what there is to say about it."""

    folder: str
    words: str


class LeftOutError(Exception):
    """Why a folder is not collected, in words that go on after its name."""


class Field(Struct, frozen=True):
    """A column, as the codebook has it."""

    name: str
    type: str = "string"


class Schema(Struct, frozen=True):
    """The columns of a file."""

    fields: tuple[Field, ...] = ()


class Resource(Struct, frozen=True):
    """A file, as the codebook has it."""

    name: str
    path: str
    bytes: int
    hash: str
    schema: Schema = Schema()


class _Cohort(Struct, frozen=True):
    id: str
    name: str = ""
    programme_title: str = ""
    timezone: str = ""
    pseudonymised: Any = None


class _Codebook(Struct, frozen=True):
    cohort: _Cohort
    resources: tuple[Resource, ...]
    pseudonymised: Any = None


class Package(Struct, frozen=True, kw_only=True):
    """A synced folder by its codebook."""

    folder: Path
    cohort_id: str
    name: str
    programme: str
    timezone: str
    pseudonymised: bool
    synced_at: datetime
    """When its codebook was last written, which a sync does last and only if something had changed."""
    mark: str
    """The SHA-256 of the codebook: as it names the SHA-256 of each file, it changes with every change."""
    tables: tuple[Resource, ...]
    sketches: tuple[Resource, ...]

    @property
    def size(self) -> int:
        """Bytes of its tables."""
        return sum(resource.bytes for resource in self.tables)


def visible(path: Path | str) -> str:
    """A path as a message may hold it: what cannot be seen, or not be written as UTF-8, made visible."""
    text = str(path).encode("utf-8", "backslashreplace").decode()
    return "".join(c.encode("unicode_escape").decode() if is_control(c) else c for c in text)


def find(folders: Iterable[Path], out: Path) -> list[Path]:
    """The synced folders at and below these, each once, in order of their paths; never within ``out``.

    Links are not followed, and folders whose names begin with a full stop are passed by. Raises UserError
    if a folder is not there or holds no synced folder.
    """
    found: dict[Path, None] = {}
    for folder in folders:
        if not folder.is_dir():
            raise UserError(
                "There is no folder {visible}. Check its name, and that its disk is there.",
                visible=visible(folder),
            )
        here = list(_below(folder.resolve(), out))
        if not here:
            raise UserError(
                "{visible} holds no synced cohort. Choose a folder into which cohorts were synced: "
                "there is a {codebook} in each.",
                visible=visible(folder),
                codebook=CODEBOOK,
            )
        found.update(dict.fromkeys(here))
    return sorted(found)


def _below(folder: Path, out: Path) -> Iterator[Path]:
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            raise UserError(
                "{visible} cannot be read ({reason}). Ask its owner for access, or name the folders "
                "beside it one by one.",
                visible=visible(here),
                reason=(error.strerror or str(error)).lower(),
            ) from error
        if any(entry.name == CODEBOOK for entry in entries):
            yield here
            continue
        waiting += [
            Path(entry.path)
            for entry in reversed(entries)
            if entry.is_dir(follow_symlinks=False)
            and not entry.name.startswith(".")
            and Path(entry.path) != out
        ]


def read_package(folder: Path) -> Package:
    """What a synced folder says it is; raises LeftOutError if it is damaged, or of something else."""
    data, written = _codebook_bytes(folder / CODEBOOK)
    try:
        codebook = msgspec.json.decode(data, type=_Codebook)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise LeftOutError(f"its {CODEBOOK} is damaged, or not of a cohort ({_short(error)})") from None
    cohort = codebook.cohort
    if not SAFE_ID.fullmatch(cohort.id):
        raise LeftOutError(
            f"its {CODEBOOK} is not of a cohort of ours: the id is none that Facilitator gives"
        )
    known = {table.name: table for table in TABLES}
    tables = tuple(r for r in codebook.resources if r.name in known)
    sketches = tuple(r for r in codebook.resources if _SKETCH.fullmatch(r.path))
    if not _NEEDED.issubset(r.name for r in tables):
        raise LeftOutError(f"its {CODEBOOK} is not of a cohort: it names no participants or no sessions")
    if len({r.name for r in tables}) < len(tables):
        raise LeftOutError(f"its {CODEBOOK} is damaged: it names a table twice")
    for resource in (*tables, *sketches):
        if not _HASH.fullmatch(resource.hash) or resource.bytes < 0:
            raise LeftOutError(f"its {CODEBOOK} is damaged: a file has no size and SHA-256 there")
    for resource in tables:
        if resource.path != known[resource.name].file:
            raise LeftOutError(f"its {CODEBOOK} names another place for {known[resource.name].file}")
    return Package(
        folder=folder,
        cohort_id=cohort.id,
        name=cohort.name,
        programme=cohort.programme_title,
        timezone=cohort.timezone,
        pseudonymised=bool(codebook.pseudonymised or cohort.pseudonymised),
        synced_at=written,
        mark=hashlib.sha256(data).hexdigest(),
        tables=tables,
        sketches=sketches,
    )


def is_as_it_was(package: Package) -> bool:
    """False if a sync has written the folder anew since."""
    try:
        data, _ = _codebook_bytes(package.folder / CODEBOOK)
    except LeftOutError:
        return False
    return hashlib.sha256(data).hexdigest() == package.mark


def check_codebook(package: Package) -> None:
    """Raises LeftOutError if a codebook is another by now, or was edited since a sync wrote it."""
    data, _ = _codebook_bytes(package.folder / CODEBOOK)
    if hashlib.sha256(data).hexdigest() != package.mark:
        raise LeftOutError("it is being synced right now; collect again when that is done")
    if not is_as_written(data):
        raise LeftOutError(f"its {CODEBOOK} was changed after the sync; sync again")


def open_plain(path: Path) -> int:
    """A handle to read a plain file; LeftOutError for a link, a pipe, and what cannot be read."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        kind = path.lstat().st_mode
        if not stat.S_ISREG(kind):
            what = "a link, which is not followed" if stat.S_ISLNK(kind) else "no plain file"
            raise LeftOutError(f"{path.name} is {what}")
        return os.open(path, flags | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise LeftOutError(f"{path.name} is missing") from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise LeftOutError(f"{path.name} cannot be read ({reason})") from None


def _codebook_bytes(path: Path) -> tuple[bytes, datetime]:
    with os.fdopen(open_plain(path), "rb") as file:
        try:
            data = file.read(_MOST_BYTES + 1)
        except OSError as error:
            raise LeftOutError(f"{CODEBOOK} cannot be read ({error.strerror})") from None
        written = datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime, UTC)
    if len(data) > _MOST_BYTES:
        raise LeftOutError(f"its {CODEBOOK} is larger than any of a cohort")
    return data, written


def choose(packages: Iterable[Package]) -> tuple[list[Package], list[Said]]:
    """One folder for each cohort, and what is said about the others.

    Codes count before names, whichever is newer: whoever wrote them meant the names to stay at home. Else
    the newest sync counts.
    """
    by_cohort: dict[str, list[Package]] = {}
    for package in packages:
        by_cohort.setdefault(package.cohort_id, []).append(package)
    chosen, said = [], []
    for cohort_id in sorted(by_cohort):
        *others, best = sorted(
            by_cohort[cohort_id], key=lambda p: (p.pseudonymised, p.synced_at, str(p.folder))
        )
        chosen.append(best)
        for other in others:
            why = (
                "the names of a cohort that is there with codes too, which count"
                if best.pseudonymised and not other.pseudonymised
                else "an older sync of a cohort that is there again"
            )
            said.append(Said(visible(other.folder), f"holds {why}: {visible(best.folder)} is collected"))
    return chosen, said


def _short(error: Exception) -> str:
    return visible(str(error))[:120]
