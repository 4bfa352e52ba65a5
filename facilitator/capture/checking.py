"""A cohort file looked over: is it whole, are its backups good, who may read it, what is unsynced."""

from __future__ import annotations

import sqlite3
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.capture import backups, damage, opening, recovery
from facilitator.capture.backups import Backup, StoppedError
from facilitator.capture.header import APPLICATION_ID, NEWEST
from facilitator.capture.holding import HeldError, held
from facilitator.capture.store import tables
from facilitator.errors import DamagedError, UserError
from facilitator.rules.kind_words import counted

VERIFIED = 3
"""How many of the newest backups are read through unless all are asked for."""


@dataclass(frozen=True)
class CheckedBackup:
    """One backup, and what was found: ``good``, what is wrong with it, or ``not read``."""

    file: str
    at: str
    reason: str
    verdict: str


@dataclass(frozen=True)
class Unsynced:
    """What a synced folder lacks; of a cohort that was never synced all of it, with an empty folder."""

    folder: str
    since: str
    """When it was last synced, UTC."""
    changes: int
    in_words: str


@dataclass(frozen=True)
class Checked:
    """All that is known about a cohort file."""

    file: str
    bytes: int
    schema: int | None
    """None where it cannot be read."""
    open_elsewhere: str
    """Who has it open, in words; nothing if nobody has."""
    attention: list[str]
    """What needs somebody, in sentences; nothing if all is well."""
    damaged: bool
    recoverable: str
    """What can be had of a damaged file, in words."""
    backups: int
    newest_backup: str
    """When the newest good one was made, in words; nothing if none of those that were read is good."""
    checked_backups: list[CheckedBackup]
    unsynced: list[Unsynced]
    set_aside: list[str]
    """Damaged files that were kept beside it when it was recovered."""

    @property
    def is_well(self) -> bool:
        """True if nothing needs attention."""
        return not self.attention


def check(
    path: Path,
    *,
    every_backup: bool = False,
    look_into: bool = True,
    structure: bool = True,
    stop: Callable[[], bool] | None = None,
) -> Checked:
    """Looks a cohort file over, whether it is open in the app, damaged or neither; it changes nothing.

    ``every_backup`` reads all backups through, not just the newest. ``look_into`` finds out what can be had
    of a damaged file, which takes longer. ``structure`` compares tables and triggers with the app's own, and
    imports for it what holds Python's lock for a while. What is no cohort file is a UserError.
    """
    stopped = stop or (lambda: False)
    attention: list[str] = []
    schema: int | None = None
    timezone = recovery.HOME
    unsynced: list[Unsynced] = []
    damaged, begun = False, False
    try:
        schema = opening.inspect(path)
        _refuse_broken(path)
        with closing(backups.moment(path)) as connection:
            timezone = _timezone(connection)
            attention += _references(connection)
            if structure and schema == NEWEST:
                attention += _structure(connection)
            begun = bool(_rows(connection, "SELECT 1 FROM session WHERE started_at IS NOT NULL LIMIT 1"))
            unsynced = _unsynced(connection, timezone)
    except DamagedError as error:
        damaged = True
        attention.append(f"The file is damaged: {error.reason}.")
    except sqlite3.DatabaseError as error:
        damaged = damage.is_damage(error)
        attention.append(f"The file is damaged: {error}." if damaged else f"It cannot be read: {error}.")
    if stopped():
        raise StoppedError
    attention += _loose(path)
    checked = _backups(path, every_backup, stopped)
    attention += [f"The backup {b.file} is not good: {b.verdict}." for b in checked if _is_bad(b)]
    good = [b for b in checked if b.verdict == "good"]
    if begun and not checked:
        attention.append("There is no backup, though a session has begun.")
    ahead = None if damaged else backups.ahead(path)
    if ahead:
        when = recovery.moment_words(ahead.at, timezone)
        attention.append(
            f"The file lacks what its backup of {when} has; the file beside it that ends in -wal may be lost."
        )
    return Checked(
        file=str(path),
        bytes=path.stat().st_size,
        schema=schema,
        open_elsewhere=_open_elsewhere(path),
        attention=attention,
        damaged=damaged,
        recoverable=_recoverable(path, stopped) if damaged and look_into else "",
        backups=len(checked),
        newest_backup=recovery.moment_words(datetime.fromisoformat(good[0].at), timezone) if good else "",
        checked_backups=checked,
        unsynced=unsynced,
        set_aside=[aside.name for aside in recovery.set_aside(path)],
    )


def _is_bad(backup: CheckedBackup) -> bool:
    return backup.verdict not in ("good", "not read")


def _refuse_broken(path: Path) -> None:
    """Raises DamagedError if SQLite's full check, which looks into the indexes as well, finds anything."""
    with closing(backups.moment(path)) as connection:
        sql = f"PRAGMA integrity_check({damage.MOST_SAID})"
        found = [str(row[0]).strip().splitlines()[-1] for row in connection.execute(sql)]
    if found != ["ok"]:
        raise DamagedError(path, found[0])


def _references(connection: sqlite3.Connection) -> list[str]:
    broken = Counter(row[0] for row in connection.execute("PRAGMA foreign_key_check"))
    return [f"{number} rows of {table} are about something gone." for table, number in sorted(broken.items())]


def _structure(connection: sqlite3.Connection) -> list[str]:
    """Where tables, columns, indexes and triggers differ from those that this app makes."""
    from facilitator.capture.schema import migrations  # noqa: PLC0415 - sqlite-utils is slow to import

    said = []
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        said.append("The file does not say that it is a cohort file.")
    with closing(sqlite3.connect(":memory:")) as made:
        migrations.apply(tables(made))
        ours, theirs = _objects(made), _objects(connection)
    for (kind, name), sql in sorted(ours.items()):
        if (kind, name) not in theirs:
            said.append(f"The {kind} {name} is missing.")
        elif theirs[kind, name] != sql:
            said.append(f"The {kind} {name} is not as this app makes it.")
    return said


def _objects(connection: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """What the schema holds, each with what matters of it: columns of a table, the words of a trigger."""
    found = {}
    sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
    for kind, name, _table, words in connection.execute(sql).fetchall():
        if kind == "table":
            columns = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
            found[kind, name] = ", ".join(f"{row[1]} {row[2]}" for row in columns)
        else:
            found[kind, name] = " ".join(str(words).split())
    return found


def _loose(path: Path) -> list[str]:
    """What others than the owner may read, where the system tells."""
    if sys.platform == "win32":
        return []
    beside = backups.folder(path)
    all_of_it = [path, *(path.with_name(path.name + tail) for tail in ("-wal", "-shm")), beside]
    with suppress(OSError):
        all_of_it += sorted(beside.iterdir())
    loose = []
    for file in all_of_it:
        with suppress(OSError):
            if file.stat().st_mode & 0o077:
                loose.append(file)
    return [
        f"Others on this computer may read {file.name}. Allow it to its owner alone: chmod go= '{file}'."
        for file in loose
    ]


def _backups(path: Path, every: bool, stopped: Callable[[], bool]) -> list[CheckedBackup]:
    return [
        CheckedBackup(b.path.name, b.at.isoformat(), b.reason, _verdict(b, every or n < VERIFIED, stopped))
        for n, b in enumerate(backups.listed(path))
    ]


def _verdict(backup: Backup, read: bool, stopped: Callable[[], bool]) -> str:
    if stopped():
        raise StoppedError
    return (backups.wrong_with(backup.path) or "good") if read else "not read"


def _open_elsewhere(path: Path) -> str:
    try:
        with held(path):
            return ""
    except HeldError as error:
        return error.has
    except UserError:
        return ""


def _recoverable(path: Path, stopped: Callable[[], bool]) -> str:
    findings = recovery.look(path, stopped)
    findings.forget()
    return findings.in_words()


def _unsynced(connection: sqlite3.Connection, timezone: str) -> list[Unsynced]:
    """What each synced folder lacks, by the journal."""
    folders = _rows(connection, "SELECT id, at, seq FROM synced ORDER BY at DESC")
    if not folders:
        return [_since(connection, timezone, "", "", 0)]
    return [_since(connection, timezone, str(folder), str(at), int(seq)) for folder, at, seq in folders]


def _since(connection: sqlite3.Connection, timezone: str, folder: str, at: str, seq: int) -> Unsynced:
    new, gone, touched = Counter[str](), Counter[str](), set[tuple[str, str]]()
    changes = 0
    made = set[tuple[str, str]]()
    sql = 'SELECT "table", id, before IS NULL, after IS NULL FROM change WHERE seq > ? ORDER BY seq'
    for table, row_id, is_new, is_gone in connection.execute(sql, [seq]):
        changes += 1
        key = (table, row_id)
        if is_new:
            made.add(key)
        if is_gone and key in made:
            made.discard(key)
            touched.discard(key)
        elif is_gone:
            gone[table] += 1
        else:
            touched.add(key)
    new.update(table for table, _ in made)
    words = counted(new, len(touched - made) + gone.total())
    since = ""
    if at:
        with suppress(ValueError):
            since = f" since {recovery.moment_words(datetime.fromisoformat(at), timezone)}"
    return Unsynced(folder, at, changes, f"{words}{since}" if words else "")


def _timezone(connection: sqlite3.Connection) -> str:
    for (name,) in _rows(connection, "SELECT timezone FROM cohort"):
        with suppress(ValueError, KeyError):
            return ZoneInfo(str(name)).key
    return recovery.HOME


def _rows(connection: sqlite3.Connection, sql: str) -> list[tuple[Any, ...]]:
    """Rows of a table that an older schema may not have."""
    with suppress(sqlite3.OperationalError):
        return connection.execute(sql).fetchall()
    return []
