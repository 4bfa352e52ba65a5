"""A cohort file made again from a folder that a sync wrote: equal to the first, table by table."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from facilitator.capture.loading import Loading, StoppedError, cohort_path, loading
from facilitator.errors import UserError
from facilitator.exchange import csv_read, restored_rows, sketch_files
from facilitator.exchange.csv_contract import Table
from facilitator.exchange.csv_lines import CsvLines, csv_lines
from facilitator.exchange.csv_tables import CODEBOOK, TABLES
from facilitator.exchange.quoting import quoted
from facilitator.exchange.restored_rows import ORIGIN, STEP
from facilitator.exchange.synced_folder import Codebook, Opened, Resource, open_inside, read_codebook, told

_ALWAYS = frozenset(
    ("participants", "pairs", "sessions", "activities", "attendance", "rooms", "notes", "ideas")
)
"""The files that every version has written; the others came later."""

_SKETCHES = f"{sketch_files.FOLDER}/"

Progress = Callable[[int, int, str], None]
"""Told of bytes read, bytes in all, and the file being read; of no file while all is being checked."""


class ChangedError(UserError):
    """A file is not as it was written."""

    def __init__(self, file: str) -> None:
        self.file = file
        super().__init__(
            "{file} was changed after the sync. Sync again, or take changed files as they are "
            "(--trust-changes): each cell is then checked all the same.",
            file=file,
        )


class SeenFile(Struct, frozen=True):
    """What a CSV file of a folder holds."""

    name: str
    rows: int
    changed: bool
    """It is not as the sync wrote it."""


class Seen(Struct, frozen=True, kw_only=True):
    """What a cohort can be made again from."""

    cohort: str
    """Its name."""
    written_at: float
    """When the codebook was written, in seconds since 1970."""
    files: tuple[SeenFile, ...]

    @property
    def rows(self) -> int:
        """Rows in all files."""
        return sum(file.rows for file in self.files)

    @property
    def changed(self) -> tuple[str, ...]:
        """The files that are not as they were written."""
        return tuple(file.name for file in self.files if file.changed)


class RestoreReport(Struct, frozen=True, kw_only=True):
    """What was made, and of what."""

    file: str
    cohort: str
    """Its name."""
    rows: int
    tables: dict[str, int]
    """Rows of each CSV file, by its name without ``.csv``."""
    changed: tuple[str, ...] = ()
    """Files that were taken although they are not as the sync wrote them."""
    sketches: tuple[str, ...] = ()
    """Drawings that are missing or changed; the next sync draws them again from their strokes."""


def _tell_nobody(done: int, total: int, file: str) -> None:
    """Progress that nobody watches."""


def _never() -> bool:
    return False


class _Source:
    """A folder that is held against its codebook before anything of it is read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.codebook = read_codebook(folder)
        self.cohort = _cohort(folder, self.codebook)
        listed = _listed(folder, self.codebook)
        self.files = [(table, listed[table.file]) for table in TABLES if table.file in listed]
        self.sketches = [listed[path] for path in sorted(listed) if path.startswith(_SKETCHES)]
        self.sizes = {resource.path: _size(folder, resource.path) for _, resource in self.files}

    @property
    def changed(self) -> tuple[str, ...]:
        """The codebook, if it is not as it was written."""
        return () if self.codebook.as_written else (CODEBOOK,)

    @property
    def size(self) -> int:
        """Bytes of all CSV files."""
        return sum(self.sizes.values())

    def differing_sketches(self) -> tuple[str, ...]:
        """Drawings that are missing or not as they were written."""
        return tuple(s.path for s in self.sketches if not _is_as_written(self.folder, s))


def _cohort(folder: Path, codebook: Codebook) -> dict[str, Any]:
    if codebook.pseudonymised:
        raise UserError(
            "{folder} was pseudonymised: names are not in it, so no cohort can be made again "
            "from it. Choose a folder that was synced with names.",
            folder=folder,
        )
    row = codebook.cohort
    if not isinstance(row.get("id"), str) or not isinstance(row.get("name"), str):
        raise UserError(
            "{folder} was not written by Facilitator's sync: its {codebook} names no cohort. "
            "Choose the folder that a sync wrote.",
            folder=folder,
            codebook=CODEBOOK,
        )
    return row


def _listed(folder: Path, codebook: Codebook) -> dict[str, Resource]:
    """The files that the codebook lists, by their names, each of which a sync of this version may give."""
    listed: dict[str, Resource] = {}
    ours = {table.file for table in TABLES}
    for resource in codebook.resources:
        if resource.path not in ours and not sketch_files.is_ours(resource.path):
            raise UserError(
                "{folder} lists {quoted}, which this Facilitator does not write and did not open. "
                "Update Facilitator if a newer one wrote this folder; else choose another.",
                folder=folder / CODEBOOK,
                quoted=quoted(resource.path),
            )
        if resource.path in listed:
            raise UserError(
                "{folder} lists {path} twice. Sync again.", folder=folder / CODEBOOK, path=resource.path
            )
        listed[resource.path] = resource
    for table in TABLES:
        if table.name in _ALWAYS and table.file not in listed:
            raise UserError(
                "{folder} does not list {file}. Sync again.", folder=folder / CODEBOOK, file=table.file
            )
    return listed


def _size(folder: Path, name: str) -> int:
    with told(folder, name), open_inside(folder, name) as file:
        return file.seek(0, 2)


def _is_as_written(folder: Path, listed: Resource) -> bool:
    try:
        with Opened(folder, listed) as file:
            return listed.bytes == file.size() and file.is_as_written()
    except OSError:
        return False


def look(folder: Path, *, progress: Progress = _tell_nobody, cancelled: Callable[[], bool] = _never) -> Seen:
    """What is in a folder, before a cohort is made from it; its cells are not read yet.

    Meant for a worker thread. Raises UserError for a folder that nothing can be made from, StoppedError if
    it is ``cancelled``.
    """
    source = _Source(folder)
    done, seen = 0, [SeenFile(name, 0, True) for name in source.changed]
    for table, listed in source.files:
        with csv_lines(folder, listed) as lines:
            lines.heading()
            for _ in lines.batches():
                _go_on(cancelled)
                progress(done + lines.read_so_far, source.size, table.file)
            seen.append(SeenFile(table.file, lines.row - 1, not lines.is_as_written()))
            done += lines.read_so_far
    return Seen(
        cohort=source.cohort["name"],
        written_at=(folder / CODEBOOK).stat().st_mtime,
        files=tuple(seen),
    )


def restore(
    folder: Path,
    path: Path,
    *,
    trust_changes: bool = False,
    progress: Progress = _tell_nobody,
    cancelled: Callable[[], bool] = _never,
) -> RestoreReport:
    """Makes a new cohort file from a synced folder; it has its name only once all is in and sound.

    Meant for a worker thread. A file that is not as it was written is a ChangedError, unless
    ``trust_changes`` says to take it, if its cells can be read. Whatever cannot be taken is a UserError with
    its file and row, and leaves nothing behind; so does ``cancelled``, with a StoppedError.
    """
    path = cohort_path(path)
    source = _Source(folder)
    if not trust_changes:
        for name in source.changed:
            raise ChangedError(name)
        for _, listed in source.files:
            if listed.bytes != source.sizes[listed.path]:
                raise ChangedError(listed.path)
    sketches = source.differing_sketches()
    counts: dict[str, int] = {}
    changed = list(source.changed)
    with loading(path, cancelled) as made:
        _put_cohort(made, source)
        done = 0
        for table, listed in source.files:
            with csv_lines(folder, listed) as lines:
                for row in _load(made, table, lines, trust_changes):
                    _go_on(cancelled)
                    progress(done + row, source.size, table.file)
                if not lines.is_as_written():
                    changed.append(table.file)
                done += lines.read_so_far
                counts[table.name] = lines.row - 1
        progress(source.size, source.size, "")
        made.connection.execute("UPDATE step_now SET step = ?, origin = ?", [STEP, ORIGIN])
        made.finish()
        if broken := made.broken_link():
            raise restored_rows.broken(broken)
        if (verdict := made.verdict()) != "ok":
            raise UserError(
                "{path} did not come out sound ({verdict}), and was not kept. Try another disk.",
                path=path,
                verdict=verdict,
            )
    return RestoreReport(
        file=str(path),
        cohort=source.cohort["name"],
        rows=sum(counts.values()),
        tables=counts,
        changed=tuple(changed),
        sketches=sketches,
    )


def _go_on(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise StoppedError("Stopped. No cohort file was made.")


def _put_cohort(made: Loading, source: _Source) -> None:
    """The row that is in no CSV file: the codebook has it."""
    stored, row, where = made.columns("cohort"), source.cohort, f"{CODEBOOK}, cohort"
    types = {"TEXT": str, "INTEGER": int, "REAL": float}
    for name, value in row.items():
        if name not in stored:
            raise UserError(
                "{where}: {quoted} is unknown here. Update Facilitator if a newer one wrote this "
                "folder; else sync again.",
                where=where,
                quoted=quoted(name),
            )
        if type(value) is not types[stored[name].kind]:
            raise UserError("{where}: {name} is not as a sync writes it. Sync again.", where=where, name=name)
    for column in stored.values():
        if column.needed and not column.has_default and column.name not in row:
            raise UserError("{where}: {column} is missing. Sync again.", where=where, column=column.name)
    if not _is_zone(row["timezone"]):
        raise UserError(
            "{where}: {quoted} is no time zone that is known here. Sync again, or mend it there.",
            where=where,
            quoted=quoted(row["timezone"]),
        )
    try:
        made.put("cohort", tuple(row), [tuple(row.values())])
    except (OverflowError, UnicodeEncodeError, sqlite3.IntegrityError) as error:
        raise UserError(
            "{where}: cannot be kept ({reason}). Sync again.", where=where, reason=error
        ) from None


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a path is a ValueError, a folder an OSError
        return False
    return True


def _load(made: Loading, table: Table, lines: CsvLines, trust_changes: bool) -> Iterator[int]:
    """Puts a file's rows in, and gives the bytes that were read each time that some are.

    What is wrong with a file that is not as it was written is that it was changed.
    """
    try:
        layout = csv_read.layout(table, lines.heading(), made.columns(table.stored))
        put = restored_rows.into(made, table, layout)
        for first, some in lines.batches():
            put(first, csv_read.rows(layout, some, first))
            yield lines.read_so_far
    except UserError as error:
        if not trust_changes and not lines.is_as_written():
            raise ChangedError(table.file) from error
        raise
    if not trust_changes and not lines.is_as_written():
        raise ChangedError(table.file)
