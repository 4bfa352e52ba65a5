"""A cohort file as CSV in a folder: tidy tables for the office, the same bytes for the same content."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec
from msgspec import Struct

from facilitator.capture.header import APPLICATION_ID, NEWEST
from facilitator.errors import UserError
from facilitator.exchange.csv_contract import Table
from facilitator.exchange.csv_folder import Folder, Staged
from facilitator.exchange.csv_tables import CODEBOOK, TABLES
from facilitator.exchange.csv_write import lines
from facilitator.exchange.datapackage import codebook
from facilitator.exchange.hiding import hiding_of
from facilitator.exchange.sketch_files import Drawing, drawings, halves, listed

Progress = Callable[[int, int, str], None]
"""Told of rows written, rows in all, and the name of the file being written."""


class CancelledError(UserError):
    """Somebody stopped a sync before its end."""


class SyncReport(Struct, frozen=True, kw_only=True):
    """What a sync did, by names of files in its folder."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...] = ()
    """Sketches of cards that have none any more."""
    rows: int
    """Rows in all files, written or unchanged."""
    folder: str
    replaced: dict[str, int] = {}
    """What a pseudonymised folder has codes for, by file and column: how often."""


class _Whose(Struct, frozen=True):
    id: str = ""
    name: str = ""


class _Codebook(Struct, frozen=True):
    cohort: _Whose = _Whose()
    pseudonymised: bool = False


def _tell_nobody(done: int, total: int, file: str) -> None:
    """Progress that nobody watches."""


def _never() -> bool:
    return False


def sync(
    cohort: Path,
    folder: Path,
    *,
    pseudonymise: bool = False,
    progress: Progress = _tell_nobody,
    cancelled: Callable[[], bool] = _never,
) -> SyncReport:
    """Writes every CSV file and sketch of a cohort, and the codebook last, into a folder made if missing.

    Meant for a worker thread: it reads through a connection of its own, all tables as of one moment,
    while the app goes on writing. A file whose content is the same is not touched. ``cancelled`` is
    asked between chunks, and stops the sync with a CancelledError before any file was replaced. A file
    that is no cohort, and a folder or disk that does not take the files, are UserErrors.
    """
    with _reading(cohort) as connection:
        about = connection.execute("SELECT * FROM cohort LIMIT 1").fetchone()
        _refuse_another(folder, str(about["id"]) if about else "", pseudonymise=pseudonymise)
        hiding = hiding_of(connection, cohort) if pseudonymise else None
        sketches = drawings(connection)
        if hiding:
            sketches = [hiding.drawing(sketch) for sketch in sketches]
        names = (*(table.file for table in TABLES), *(sketch.file for sketch in sketches), CODEBOOK)
        gone = tuple(sorted(listed(folder / CODEBOOK).difference(names)))
        total = sum(_count(connection, table) for table in TABLES)
        done = 0

        def go_on() -> None:
            if cancelled():
                raise CancelledError(f"Stopped. {folder} keeps its old files.")

        def pieces(table: Table) -> Iterator[bytes]:
            nonlocal done
            for piece, rows in hiding.lines(connection, table) if hiding else lines(connection, table):
                go_on()
                yield piece
                done += rows
                progress(done, total, table.file)

        with Folder(folder, (*names, *halves(folder)), gone) as target:
            files = [(table, target.stage(table.file, pieces(table))) for table in TABLES]
            drawn: list[tuple[Drawing, Staged]] = []
            for sketch in sketches:
                go_on()
                progress(done, total, sketch.file)
                drawn.append((sketch, target.stage(sketch.file, sketch.pieces())))
            whose = dict(about) if about else None
            if whose and hiding:
                whose["name"] = hiding.title(whose["name"])
            target.stage(CODEBOOK, [codebook(whose, files, drawn, pseudonymised=pseudonymise)])
            go_on()
            written = target.put_in_place()
            progress(total, total, CODEBOOK)
    return SyncReport(
        written=written,
        unchanged=tuple(name for name in names if name not in set(written)),
        removed=gone,
        rows=done,
        folder=str(folder),
        replaced=hiding.replaced if hiding else {},
    )


def _refuse_another(folder: Path, cohort_id: str, *, pseudonymise: bool) -> None:
    """Raises a UserError if the folder holds another cohort's CSV, or names where codes are asked for."""
    try:
        found = msgspec.json.decode((folder / CODEBOOK).read_bytes(), type=_Codebook)
    except (OSError, msgspec.MsgspecError):
        return
    there = found.cohort
    if there.id and there.id != cohort_id:
        raise UserError(
            f"{folder} holds the CSV of another cohort ({there.name}), and its files stay. "
            "Choose a folder of its own for this one."
        )
    if there.id and found.pseudonymised != pseudonymise:
        has, wants = ("codes", "names") if found.pseudonymised else ("names", "codes")
        raise UserError(
            f"{folder} holds this cohort with {has}, and {wants} are never mixed with them. "
            f"Choose a folder of its own for the one with {wants}."
        )


def _count(connection: sqlite3.Connection, table: Table) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table.stored}"').fetchone()[0])


@contextmanager
def _reading(cohort: Path) -> Iterator[sqlite3.Connection]:
    """One read transaction on a cohort file that may be open and changing elsewhere."""
    if not cohort.is_file():
        raise UserError(f"There is no file {cohort}. Choose a cohort file.")
    try:
        # Not mode=ro: such a connection may not tidy away the write-ahead log of a file nobody holds.
        uri = f"{cohort.resolve().as_uri()}?mode=rw"
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
            connection.execute("PRAGMA query_only = ON")
            connection.row_factory = sqlite3.Row
            connection.execute("BEGIN")
            _check(connection, cohort)
            yield connection
    except sqlite3.Error as error:
        raise UserError(
            f"{cohort} could not be read ({error}). Close what else has it open, or sync a copy of it."
        ) from error


def _check(connection: sqlite3.Connection, cohort: Path) -> None:
    # Read through SQLite, not from the file's header: what was just written may stand in the log only.
    application_id, version = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
    )
    if application_id != APPLICATION_ID:
        raise UserError(f"{cohort} is no cohort file. Choose a file that Facilitator made (NAME.cohort).")
    if version > NEWEST:
        raise UserError(f"{cohort} was written by a newer Facilitator. Update Facilitator, then sync.")
    if version < NEWEST:
        raise UserError(f"{cohort} was written by an older Facilitator. Open it here once, then sync.")
