"""A cohort file made again from a folder that a sync wrote: equal to the first, table by table."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn

from msgspec import Struct

from facilitator.capture.loading import BrokenLink, Loading, StoppedError, cohort_path, loading
from facilitator.errors import UserError
from facilitator.exchange import csv_read, sketch_files
from facilitator.exchange.csv_contract import Table
from facilitator.exchange.csv_lines import CsvLines, csv_lines
from facilitator.exchange.csv_tables import CODEBOOK, TABLES
from facilitator.exchange.quoting import quoted
from facilitator.exchange.synced_folder import Codebook, Opened, Resource, open_inside, read_codebook, told
from facilitator.phrase import phrase

ORIGIN = "cohort.restore"
"""What the journal of a restored file calls the step that made it; undo never touches it."""

_ALWAYS = frozenset(
    ("participants", "pairs", "sessions", "activities", "attendance", "rooms", "notes", "ideas")
)
"""The files that every version has written; the others came later."""

_SKETCHES = f"{sketch_files.FOLDER}/"
_FIRST_ROW = 2
"""The number of the first row after the heading, as a spreadsheet counts."""

_TWICE = (
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY,
    sqlite3.SQLITE_CONSTRAINT_UNIQUE,
    sqlite3.SQLITE_CONSTRAINT_ROWID,
)
_STEP = 1
_SEQUENCE = re.compile(r"[1-9][0-9]{0,17}")
"""The number of a change in the journal."""

_HISTORIES = {"idea_stage": ("idea", "idea_id", "stage"), "goal_wording": ("goal", "goal_id", "text")}
"""By the view that reads the journal: the table, the column with its rows' ids, and whose history it is."""

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
    done, seen = 0, []
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
        for _, listed in source.files:
            if listed.bytes != source.sizes[listed.path]:
                raise ChangedError(listed.path)
    sketches = source.differing_sketches()
    counts: dict[str, int] = {}
    changed = []
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
        made.connection.execute("UPDATE step_now SET step = ?, origin = ?", [_STEP, ORIGIN])
        made.finish()
        if broken := made.broken_link():
            raise _broken(broken)
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
    try:
        made.put("cohort", tuple(row), [tuple(row.values())])
    except (OverflowError, UnicodeEncodeError, sqlite3.IntegrityError) as error:
        raise UserError(
            "{where}: cannot be kept ({reason}). Sync again.", where=where, reason=error
        ) from None


def _load(made: Loading, table: Table, lines: CsvLines, trust_changes: bool) -> Iterator[int]:
    """Puts a file's rows in, and gives the bytes that were read each time that some are.

    What is wrong with a file that is not as it was written is that it was changed.
    """
    try:
        layout = csv_read.layout(table, lines.heading(), made.columns(table.stored))
        put = _History(made, table, layout) if table.worked_out else _Rows(made, table, layout)
        for first, some in lines.batches():
            put(first, csv_read.rows(layout, some, first))
            yield lines.read_so_far
    except UserError as error:
        if not trust_changes and not lines.is_as_written():
            raise ChangedError(table.file) from error
        raise
    if not trust_changes and not lines.is_as_written():
        raise ChangedError(table.file)


class _Rows:
    """Rows of a table as they are."""

    def __init__(self, made: Loading, table: Table, layout: csv_read.Layout) -> None:
        self._made, self._table, self._layout = made, table, layout
        self._key = layout.names.index("id")

    def __call__(self, first: int, rows: Sequence[tuple[Any, ...]]) -> None:
        try:
            self._made.put(self._table.stored, self._layout.names, rows)
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorcode not in _TWICE:
                raise
            number = self._made.count(self._table.stored) + _FIRST_ROW
            row_id = rows[number - first][self._key]
            raise csv_read.CellError(
                self._table.file,
                number,
                self._table.key,
                phrase("{cell} is there twice", cell=quoted(row_id)),
            ) from None


class _History:
    """Rows that follow from the journal: they become changes in it that nobody can undo.

    Each has the number in the journal that it had, which its id ends with.
    """

    def __init__(self, made: Loading, table: Table, layout: csv_read.Layout) -> None:
        self._made, self._table = made, table
        self._owners, owner, field = _HISTORIES[table.stored]
        names = ("id", owner, field, "at")
        for name in names:
            if name not in layout.names:
                raise UserError(
                    "{file}, row 1: the column {name} is missing. Sync again.", file=table.file, name=name
                )
        self._places = [layout.names.index(name) for name in names]
        self._names = names
        self._last: tuple[str, str] | None = None

        def whole(value: str) -> str:
            """The row as it is now, but with this value, as the triggers write rows."""
            columns = (
                f"'{column}', " + (value if column == field else f't."{column}"')
                for column in made.columns(self._owners)
            )
            return f"json_object({', '.join(columns)})"

        self._sql = (
            'INSERT INTO change (seq, step, "table", id, before, after, at, origin) '
            f"SELECT ?1, {_STEP}, '{self._owners}', t.id, CASE WHEN ?2 IS NOT NULL THEN {whole('?2')} END, "
            f"{whole('?3')}, ?4, '{ORIGIN}' FROM \"{self._owners}\" AS t WHERE t.id = ?5"
        )

    def __call__(self, first: int, rows: Sequence[tuple[Any, ...]]) -> None:
        for number, row in enumerate(rows, first):
            row_id, owner, value, at = (row[place] for place in self._places)
            if at is None or owner is None:
                self._refuse(number, 3 if at is None else 1, phrase("is empty"))
            self._put(number, str(row_id), owner, value or "", at)

    def _put(self, number: int, row_id: str, owner: str, value: str, at: str) -> None:
        sequence = row_id.removeprefix(f"{owner}-")
        if sequence == row_id or not _SEQUENCE.fullmatch(sequence):
            self._refuse(
                number,
                0,
                phrase("{cell} is not {owner} with - and a number", cell=quoted(row_id), owner=quoted(owner)),
            )
        before = None
        if self._last and self._last[0] == owner and self._last[1] != value:
            before = self._last[1]
        self._last = (owner, value)
        try:
            put = self._made.connection.execute(self._sql, [int(sequence), before, value, at, owner])
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorcode not in _TWICE:
                raise
            self._refuse(
                number, 0, phrase("the number at the end of {cell} is there twice", cell=quoted(row_id))
            )
        if not put.rowcount:
            self._refuse(
                number, 1, phrase("{cell} is not in {file}", cell=quoted(owner), file=_file_of(self._owners))
            )

    def _refuse(self, number: int, column: int, reason: str) -> NoReturn:
        stored = self._names[column]
        name = next(c.name for c in self._table.columns if (c.stored or c.name) == stored)
        raise csv_read.CellError(self._table.file, number, name, reason)


def _file_of(stored: str) -> str:
    return next(table.file for table in TABLES if table.stored == stored)


def _broken(link: BrokenLink) -> UserError:
    table = next(table for table in TABLES if table.stored == link.table)
    column = next(c.name for c in table.columns if (c.stored or c.name) == link.column and not c.worked_out)
    return csv_read.CellError(
        table.file,
        link.row + _FIRST_ROW - 1,
        column,
        phrase("the row that it refers to is not in {file}", file=_file_of(link.to)),
    )
