"""A cohort file as CSV in a folder: tidy tables for the office, the same bytes for the same content."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

from facilitator.capture import synced
from facilitator.capture.snapshot import beside
from facilitator.capture.synced import Synced
from facilitator.errors import UserError
from facilitator.exchange import csv_pages
from facilitator.exchange.csv_contract import Table
from facilitator.exchange.csv_folder import Folder, Staged
from facilitator.exchange.csv_tables import CODEBOOK, TABLES
from facilitator.exchange.datapackage import codebook
from facilitator.exchange.folder_alone import alone
from facilitator.exchange.folder_there import Standing, There, half, stands, stood
from facilitator.exchange.hiding import Hiding, hiding_of
from facilitator.exchange.patience import Patience, Pause
from facilitator.exchange.sketch_files import Drawing, drawings, halves, listed
from facilitator.model.text import instant
from facilitator.rules import wording

Progress = Callable[[int, int, str], None]
"""Told of rows written, rows in all, and the name of the file being written, or what is waited for."""


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
    kept_aside: dict[str, str] = {}
    """Files that somebody had changed: under which names theirs are kept, by the names of ours."""
    mended: tuple[str, ...] = ()
    """Files of a sync that was broken off half-way: they were new already while the others were old."""
    replaced: dict[str, int] = {}
    """How many names and the like became codes, by ``table.column``."""


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
    pause: Pause = time.sleep,
    at: datetime | None = None,
) -> SyncReport:
    """Writes the CSV files and sketches of a cohort that changed, and the codebook last, into a folder.

    Meant for a worker thread: it reads through a connection of its own, all tables as of one moment,
    while the app goes on writing. What has not changed since the last sync to this folder is not made
    again, and a file whose content is the same is not touched. A file that somebody changed is kept beside
    ours. ``cancelled`` is asked between chunks and while it waits, and stops the sync with a CancelledError;
    no file was replaced then, unless the folder itself broke off half-way. A folder or disk that does not
    take the files is waited for, half a minute in all, by ``pause``; then that is a UserError, as is a file
    that is no cohort. The next sync goes on from there. ``at`` is the moment that is remembered.

    With ``pseudonymise`` names are codes, and a folder never holds both: the other one is refused.
    """

    def go_on() -> None:
        if cancelled():
            raise CancelledError("Stopped. {folder} keeps its old files.", folder=folder)

    with alone(folder, Patience(lambda words: progress(0, 1, words), go_on, pause)):
        return _sync(cohort, folder, pseudonymise, progress, cancelled, pause, at or datetime.now(UTC))


def _sync(
    cohort: Path,
    folder: Path,
    pseudonymise: bool,
    progress: Progress,
    cancelled: Callable[[], bool],
    pause: Pause,
    at: datetime,
) -> SyncReport:
    work: _Sync | None = None
    try:
        with beside(cohort) as connection:
            connection.row_factory = sqlite3.Row
            hiding = hiding_of(connection, cohort) if pseudonymise else None
            work = _Sync(connection, folder, hiding, progress, cancelled, pause)
            return work.nothing_to_do() or work.write()
    finally:
        if work and work.outcome:
            synced.remember(cohort, msgspec.structs.replace(work.outcome, at=instant(at)))


def in_words(report: SyncReport) -> list[str]:
    """What a sync did, a sentence a line."""
    said = [f"Nothing had changed: {report.folder} is up to date."]
    if report.written:
        written = wording.count(len(report.written), "file")
        said = [f"{written} written to {report.folder}, {len(report.unchanged)} unchanged."]
    if report.mended:
        said.append(
            f"The sync before had been broken off half-way, with {', '.join(report.mended)} new already; "
            "now all files go together again."
        )
    said += [
        f"Somebody had changed {name}: their file is kept as “{kept}”, and {name} is ours again."
        for name, kept in sorted(report.kept_aside.items())
    ]
    return said


class _Sync:
    """One sync: what is known of the folder, what is to be written there, and what stood there in the end."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        folder: Path,
        hiding: Hiding | None,
        progress: Progress,
        cancelled: Callable[[], bool],
        pause: Pause,
    ) -> None:
        self._connection, self._folder, self._hiding = connection, folder, hiding
        self._progress, self._cancelled, self._pause = progress, cancelled, pause
        self._place = synced.place(connection, form())
        self._known = synced.remembered(connection, folder)
        self._files = self._known.files if self._known else {}
        fits = self._known and synced.mark(connection, self._known.seq, form()) == self._known.mark
        has_codes = self._known is not None and self._known.pseudonymised
        self._is_known = bool(fits) and not hiding and not has_codes
        """Whether the journal tells what has changed since."""
        self._last = synced.last_changes(connection, self._known.seq) if fits and self._known else {}
        self._rows: dict[str, int] = {}
        self._done = self._total = 0
        self._target: Folder | None = None
        self.outcome: Synced | None = None
        """What is to be remembered of the folder; None if that is what was known."""

    def nothing_to_do(self) -> SyncReport | None:
        """The report of a sync that finds everything as it left it; None if it has to look closer."""
        names = _names(sorted(listed(self._files)))
        if not self._is_known or self._last or set(names) != set(self._files):
            return None
        if halves(self._folder) or any(half(self._folder, name).exists() for name in names):
            return None
        if not all(stands(self._folder / name, known) for name, known in self._files.items()):
            return None
        rows = sum(known.rows for known in self._files.values())
        return SyncReport(written=(), unchanged=names, rows=rows, folder=str(self._folder))

    def write(self) -> SyncReport:
        """Brings the folder up to date."""
        about = self._connection.execute("SELECT * FROM cohort LIMIT 1").fetchone()
        standing = Standing(self._folder, self._files, self._go_on)
        self._refuse_others(standing.there, str(about["id"]) if about else "")
        kept = {t.file: s for t in TABLES if (s := self._kept(standing, t.file, (t.stored, *t.also)))}
        sketches, kept_sketches = self._sketches(standing)
        kept |= kept_sketches
        todo = [table for table in TABLES if table.file not in kept]
        names = _names([sketch.file for sketch in sketches])
        were = {file.path for file in standing.there.resources} | set(self._files)
        gone = tuple(sorted(listed(were).difference(names)))
        mended = standing.mixed()
        self._total = sum(_count(self._connection, table) for table in todo)
        with Folder(
            self._folder,
            (*names, *halves(self._folder)),
            gone,
            standing=standing,
            patience=Patience(self._tell, self._go_on, self._pause),
            zone=_zone(about),
            is_new=self._known is None,
        ) as target:
            self._target = target
            for table in TABLES:
                self._go_on()
                if table in todo:
                    target.stage(table.file, self._pieces(table))
            for sketch in sketches:
                if sketch.file not in kept:
                    self._go_on()
                    self._tell(sketch.file)
                    target.stage(
                        sketch.file, (self._hiding.drawing(sketch) if self._hiding else sketch).pieces
                    )
            made = kept | {staged.name: staged for staged in target.staged}
            package = codebook(
                self._about(about),
                [(table, made[table.file]) for table in TABLES],
                [(sketch, made[sketch.file]) for sketch in sketches],
                pseudonymised=self._hiding is not None,
            )
            made[CODEBOOK] = target.stage(CODEBOOK, lambda: [package])
            self._go_on()
            try:
                written = target.put_in_place()
            except BaseException:
                self._remember({name: made[name] for name in target.in_place}, whole=False)
                raise
        self._remember(made, whole=True)
        self._progress(self._total, self._total, CODEBOOK)
        return SyncReport(
            written=written,
            unchanged=tuple(name for name in names if name not in set(written)),
            removed=gone,
            rows=sum(self._rows.values()),
            folder=str(self._folder),
            kept_aside=target.kept_aside,
            mended=mended,
            replaced=dict(self._hiding.replaced) if self._hiding else {},
        )

    def _go_on(self) -> None:
        if self._cancelled():
            if self._target and self._target.in_place:
                raise CancelledError(
                    "Stopped. Files in {folder} are new already; the next sync goes on from there.",
                    folder=self._folder,
                )
            raise CancelledError("Stopped. {folder} keeps its old files.", folder=self._folder)

    def _tell(self, words: str) -> None:
        self._progress(self._done, self._total, words)

    def _kept(self, standing: Standing, name: str, tables: tuple[str, ...]) -> Staged | None:
        """A file that need not be made again: as the cohort file remembers it, and nothing in it changed."""
        known = self._files.get(name)
        if not self._is_known or known is None or self._changed_since(known.seq, tables):
            return None
        if not standing.is_as_remembered(name):
            return None
        self._rows[name] = known.rows
        return Staged(name=name, sha256=known.sha256, size=known.size)

    def _changed_since(self, seq: int, tables: tuple[str, ...]) -> bool:
        # What follows from the journal itself changes with each undo.
        all_tables = (*tables, "") if {"idea_stage", "goal_wording"} & set(tables) else tables
        return any(self._last.get(table, 0) > seq for table in all_tables)

    def _sketches(self, standing: Standing) -> tuple[list[Drawing], dict[str, Staged]]:
        """All sketches, and those of them that need not be drawn again: all or none."""
        if self._known and self._is_known and not self._changed_since(self._known.seq, ("stroke", "idea")):
            names = sorted(listed(self._files))
            kept = {name: staged for name in names if (staged := self._kept(standing, name, ()))}
            if len(kept) == len(names):
                return [Drawing.of_file(name) for name in names], kept
        return drawings(self._connection), {}

    def _pieces(self, table: Table) -> Callable[[], Iterator[bytes]]:
        """Makes a file's content, as often as it is asked to."""
        before, replaced = self._done, dict(self._hiding.replaced) if self._hiding else {}

        def pieces() -> Iterator[bytes]:
            self._done = before
            self._rows[table.file] = 0
            if self._hiding:
                self._hiding.replaced.clear()
                self._hiding.replaced.update(replaced)
            lines = self._hiding.lines if self._hiding else csv_pages.lines
            for piece, rows in lines(self._connection, table):
                self._go_on()
                yield piece
                self._done += rows
                self._rows[table.file] += rows
                self._tell(table.file)

        return pieces

    def _about(self, about: sqlite3.Row | None) -> dict[str, Any] | None:
        if about is None:
            return None
        return dict(about) | ({"name": self._hiding.title(about["name"])} if self._hiding else {})

    def _remember(self, made: dict[str, Staged], *, whole: bool) -> None:
        """Notes what stands in the folder: all of it, or what was put there before it broke off."""
        files = {} if whole else dict(self._files)
        for name, staged in made.items():
            with suppress(OSError):
                found = stood(self._folder / name, staged.sha256, self._rows.get(name, 0), self._place.seq)
                if found.size == staged.size:
                    files[name] = found
        seq, mark = self._place if whole else (self._known.seq, self._known.mark) if self._known else (0, "")
        outcome = Synced(
            folder=synced.folder_id(self._folder),
            at=self._known.at if self._known else "",
            seq=seq,
            mark=mark,
            files=files,
            pseudonymised=self._hiding is not None,
        )
        if outcome != self._known:
            self.outcome = outcome

    def _refuse_others(self, there: There, cohort_id: str) -> None:
        """Raises a UserError if the folder holds another cohort's CSV, or names where codes are to go."""
        if there.cohort.id and there.cohort.id != cohort_id:
            raise UserError(
                "{folder} holds the CSV of another cohort ({cohort}), and its files stay. Choose a "
                "folder of its own for this one.",
                folder=self._folder,
                cohort=there.cohort.name,
            )
        has_files = bool(there.resources) or self._known is not None
        has_codes = (
            there.pseudonymised if there.resources else bool(self._known and self._known.pseudonymised)
        )
        if has_files and has_codes is not (self._hiding is not None):
            has, wants = ("codes", "names") if has_codes else ("names", "codes")
            raise UserError(
                "{folder} holds this cohort with {has}, and {wants} are never mixed with them. "
                "Choose a folder of its own for the one with {wants}.",
                folder=self._folder,
                has=has,
                wants=wants,
            )


def _names(sketches: Iterable[str]) -> tuple[str, ...]:
    """Every file of a folder, in the order in which they are written."""
    return (*(table.file for table in TABLES), *sketches, CODEBOOK)


@cache
def form() -> str:
    """A digest of what the files look like, of which the mark in the journal is part.

    Another version of the app may write them otherwise, and then compares them all.
    """
    described = [
        (t.file, t.description, t.sql, [(c.name, c.kind.name, c.description, c.values) for c in t.written])
        for t in TABLES
    ]
    return hashlib.sha256(repr(described).encode()).hexdigest()


def _zone(about: sqlite3.Row | None) -> ZoneInfo:
    try:
        return ZoneInfo(about["timezone"] if about else "UTC")
    except (ValueError, OSError, KeyError):  # KeyError is what an unknown zone is
        return ZoneInfo("UTC")


def _count(connection: sqlite3.Connection, table: Table) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table.stored}"').fetchone()[0])
