"""A second place where the first one fails: a checked copy in which the session goes on at once."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

from facilitator.capture import backups, damage
from facilitator.capture.emergency_mark import Origin, mark
from facilitator.capture.header import APPLICATION_ID
from facilitator.capture.loading import force_folder, put_in_place
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.phrase import joined, phrase

ROOM = 4_000_000
"""Bytes that a place must have beyond the copy itself, so that the session can go on there."""
_PAGES = 256
"""A megabyte, after which the Qt thread may read from the same connection, and the copying may be stopped."""
_NAMED = r" emergency \d{4}-\d\d-\d\d \d{4}( \d+)?"
_EARLIER = re.compile(f"{_NAMED}$")
_PART = re.compile(rf"(\..*{_NAMED}\.cohort\{backups.PART})(\.lock|-journal|-wal|-shm)?")


class StoppedError(UserError):
    """The copying was stopped by hand; nothing is left of it."""

    def __init__(self) -> None:
        super().__init__("Stopped: there is no emergency copy.")


@dataclass(frozen=True)
class Copy:
    """An emergency copy: where it is, and which backup it was made of where the file itself could not be."""

    path: Path
    backup: Path | None = None
    salvaged: str = ""
    """What could be read where there was no backup either, and what could not, in words."""


class _UnsoundError(Exception):
    """What was copied cannot be trusted."""


class _NoPlaceError(Exception):
    """A folder does not take a copy."""


@dataclass(frozen=True)
class _Wanted:
    """What a copy is to be called and to say of itself, and how long it is wanted."""

    name: str
    of: Origin
    go_on: Callable[[], bool]
    reasons: list[str] = field(default_factory=list)
    """Why there is none yet."""


def places(others: Iterable[Path] = ()) -> tuple[Path, ...]:
    """Folders that may take an emergency copy, the likeliest first; ``others`` are disks to try last."""
    temporary = os.environ.get("TMPDIR") or os.environ.get("TEMP") or "/tmp"
    found = (Path(platformdirs.user_documents_dir()), Path.home(), Path(temporary), *others)
    return tuple(dict.fromkeys(folder for folder in found if folder.is_dir() and os.access(folder, os.W_OK)))


def copy_out(
    store: Store, folders: Sequence[Path], now: datetime, local: datetime, go_on: Callable[[], bool]
) -> Copy:
    """Copies the open file as it is into the first folder that takes it, and checks the copy.

    Where the file was moved or removed it is read through the connection that is open, which still can.
    If it can no longer be read or is damaged, its newest sound backup is copied instead, and without one
    whatever can be read around the damage. Raises UserError if no folder takes a copy or there is nothing to
    copy, StoppedError once ``go_on`` gives False. It takes as long as it takes, so it is nothing for the Qt
    thread.
    """
    name = f"{_EARLIER.sub('', store.path.stem)} emergency {local:%Y-%m-%d %H%M}"
    wanted = _Wanted(name, Origin(store.path, now), go_on)
    salvaged = ""
    try:
        with _source(store) as source:
            made = _first(source, folders, wanted)
    except _UnsoundError as error:
        words = phrase("{file} can no longer be read ({reason})", file=store.path.name, reason=error)
        wanted.reasons.append(words)
        backup, made = _from_backup(store, folders, wanted)
        if made is None and backup is None:
            made, salvaged = _from_wreck(store, folders, wanted)
    else:
        backup = None
    if made is None:
        raise UserError(
            "No emergency copy could be made: {reasons}. Choose another folder.",
            reasons=joined("; ", wanted.reasons),
        )
    return Copy(made, backup, salvaged)


@contextmanager
def _source(store: Store) -> Iterator[sqlite3.Connection]:
    """A connection of its own if the file is there: on the store's own the Qt thread would wait for syncs."""
    if store.trouble():
        yield store.connection
        return
    try:
        own = sqlite3.connect(f"{store.path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    except sqlite3.Error:
        yield store.connection
        return
    with closing(own):
        try:
            own.execute("SELECT step FROM step_now").fetchone()
            can_read = True
        except sqlite3.Error:
            can_read = False
        yield own if can_read else store.connection


def _from_backup(store: Store, folders: Sequence[Path], wanted: _Wanted) -> tuple[Path | None, Path | None]:
    """The newest backup that is sound, and the copy that was made of it."""
    kept = backups.folder(store.path)
    with suppress(OSError):
        for backup in sorted(kept.glob("*.cohort"), key=lambda b: b.stat().st_mtime_ns, reverse=True):
            with suppress(_UnsoundError, sqlite3.Error):
                uri = f"{backup.as_uri()}?mode=ro&immutable=1"
                with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as source:
                    return backup, _first(source, folders, wanted)
    wanted.reasons.append(phrase("and there is no sound backup in {folder}", folder=kept))
    return None, None


def _from_wreck(store: Store, folders: Sequence[Path], wanted: _Wanted) -> tuple[Path | None, str]:
    """A copy of what can be read around the damage, and what that is in words.

    The file is read past SQLite here, which gives up the locks of this process: it is about to be let go.
    """
    from facilitator.capture import opening, recovery  # noqa: PLC0415 - hardly anybody ever needs it

    def going_on() -> None:
        if not wanted.go_on():
            raise StoppedError

    for folder in folders:
        with suppress(OSError, sqlite3.Error, UserError), _scratch(folder) as scratch:
            rebuilt = scratch / "rebuilt.cohort"
            opening.create(rebuilt).close()
            found = recovery.salvage(store.path, rebuilt, scratch, datetime.now(UTC), going_on)
            if found and found.younger.total() and not backups.wrong_with(rebuilt):
                with closing(sqlite3.connect(rebuilt, isolation_level=None)) as source:
                    made = _first(source, [folder], wanted)
                if made is not None:
                    findings = recovery.Findings(store.path, None, found, recovery.HOME, scratch, rebuilt)
                    return made, findings.in_words()
        going_on()
    wanted.reasons.append(phrase("and nothing of it can be read around the damage"))
    return None, ""


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix=".recovering-", suffix=backups.PART, dir=folder))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _first(source: sqlite3.Connection, folders: Sequence[Path], wanted: _Wanted) -> Path | None:
    size = _size(source)
    for folder in folders:
        try:
            return _into(source, folder, size, wanted)
        except _NoPlaceError as error:
            wanted.reasons.append(phrase("{folder}: {reason}", folder=folder, reason=error))
    return None


def _size(source: sqlite3.Connection) -> int:
    try:
        pages = source.execute("PRAGMA page_count").fetchone()[0]
        return int(pages * source.execute("PRAGMA page_size").fetchone()[0])
    except sqlite3.Error as error:
        raise _UnsoundError(str(error)) from error


def _into(source: sqlite3.Connection, folder: Path, size: int, wanted: _Wanted) -> Path:
    """A copy in a folder, filled beside its place: it has its name once it is whole and on the disk."""
    _clear_what_a_crash_left(folder)
    target = _place(folder, wanted.name, size)
    part = target.with_name(f".{target.name}{backups.PART}")
    try:
        with backups.alone(part):
            os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            _fill(source, part, wanted.go_on)
            _mark(part, wanted.of)
            _sync(part)
            put_in_place(part, target)
            force_folder(folder)
    except OSError as error:
        raise _NoPlaceError((error.strerror or str(error)).lower()) from error
    return target


def _clear_what_a_crash_left(folder: Path) -> None:
    """Takes away halves of copies that nobody is filling any more; they are of no use to anybody."""
    with suppress(OSError):
        for half in {found[1] for path in folder.iterdir() if (found := _PART.fullmatch(path.name))}:
            with suppress(OSError), backups.alone(folder / half):
                pass


def _place(folder: Path, name: str, size: int) -> Path:
    """Where a copy of this name goes, with a number after it where the name is taken."""
    try:
        if shutil.disk_usage(folder).free < size + ROOM:
            raise _NoPlaceError(phrase("there is not enough room"))
        for number in range(1, 1000):
            target = folder / f"{name}{f' {number}' if number > 1 else ''}.cohort"
            if not os.path.lexists(target):
                return target
    except OSError as error:
        raise _NoPlaceError((error.strerror or str(error)).lower()) from error
    raise _NoPlaceError(phrase("there are too many emergency copies"))


def _mark(part: Path, of: Origin) -> None:
    try:
        mark(part, of)
    except UserError as error:
        raise _NoPlaceError(str(error.__cause__ or error)) from error


def _fill(source: sqlite3.Connection, target: Path, go_on: Callable[[], bool]) -> None:
    def look(*_: int) -> None:
        if not go_on():
            raise StoppedError

    try:
        with closing(sqlite3.connect(target, isolation_level=None)) as made:
            made.execute("PRAGMA synchronous = OFF")  # the source would be locked while it syncs: see below
            source.backup(made, pages=_PAGES, progress=look, sleep=0.02)
            made.set_progress_handler(lambda: int(not go_on()), 100_000)
            verdict = made.execute("PRAGMA integrity_check(1)").fetchone()[0]
            known = made.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    except sqlite3.Error as error:
        if not go_on():
            raise StoppedError from error
        if damage.is_damage(error):
            raise _UnsoundError(str(error)) from error
        if _size_is_known(source):
            raise _NoPlaceError(str(error)) from error
        raise _UnsoundError(str(error)) from error
    if verdict != "ok" or not known:
        raise _UnsoundError(verdict if verdict != "ok" else phrase("it is no cohort any more"))


def _sync(path: Path) -> None:
    """Has the disk take a file for good."""
    try:
        file = os.open(path, os.O_RDWR)
        try:
            os.fsync(file)
        finally:
            os.close(file)
    except OSError as error:
        raise _NoPlaceError((error.strerror or str(error)).lower()) from error


def _size_is_known(source: sqlite3.Connection) -> bool:
    """True if the source can be read from its first page to its last: then it was the target that failed."""
    try:
        pages = source.execute("PRAGMA page_count").fetchone()[0]
        source.execute("SELECT count(*) FROM change").fetchone()
    except sqlite3.Error:
        return False
    return bool(pages)
