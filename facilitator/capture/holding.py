"""Who holds a cohort file: a lock beside it, which the system lets go however its process ends."""

from __future__ import annotations

import getpass
import os
import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from facilitator.capture.faults import Identity
from facilitator.capture.store import transaction
from facilitator.errors import UserError
from facilitator.lock_file import LockFile, TakenError
from facilitator.phrase import phrase
from facilitator.rules import wording

_TRIES = 3
_SIGNED = re.compile(r"(?P<who>.*) on (?P<host>.*) \(process (?P<process>\d+)\)")


class HeldError(UserError):
    """Another process has the file open."""

    def __init__(self, message: str, who: str = "", since: str = "") -> None:
        super().__init__(message)
        self.who, self.since = who, since

    @property
    def has(self) -> str:
        """Who has it open since when, in words."""
        return _has(self.who, self.since)


class UnwritableError(UserError):
    """The file, or the folder that it is in, takes nothing; it can only be looked at."""

    def __init__(self, message: str, reason: str = "") -> None:
        super().__init__(message)
        self.reason = reason


def hold(path: Path) -> LockFile:
    """Takes the lock beside a file. The system lets it go when this process ends, however it ends."""
    lock = LockFile.beside(path)
    for _ in range(_TRIES):
        try:
            _make_room_for(lock.path)
            was = Identity.of(lock.path)
            lock.take()
        except TakenError:
            if lock.path.exists():
                raise _held(path) from None
            continue  # its holder let it go in between, and took its file away
        except OSError as error:
            raise UnwritableError(
                phrase(
                    "{file} cannot be opened for writing in {folder} ({reason}). Copy the file to a "
                    "folder of your own and open it there, or look at it with `--read-only`.",
                    file=path.name,
                    folder=path.parent,
                    reason=error.strerror,
                ),
                str(error.strerror),
            ) from error
        if was.file and not was.trouble():
            return lock
        lock.release()  # whoever let it go has taken away the very file that was locked here
    raise _held(path)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Keeps everybody else from opening a file while it is replaced. A HeldError if somebody has it open."""
    lock = hold(path)
    try:
        yield
    finally:
        lock.let_go()


def _make_room_for(lock: Path) -> None:
    """Raises the OSError that says why there can be no lock file, where there is none yet."""
    if not lock.exists():
        os.close(os.open(lock, os.O_CREAT | os.O_RDWR, 0o600))


def _held(path: Path) -> HeldError:
    who, since = _holder(path)
    return HeldError(
        phrase(
            "{file} is already open: {has}. Close it there, or wait, and open it again; "
            "`facilitator {file} --read-only` looks at it meanwhile.",
            file=path.name,
            has=_has(who, since),
        ),
        who,
        since,
    )


def _has(who: str, since: str) -> str:
    if not who:
        return phrase("another copy of the app has it open")
    return phrase("{who} has had it open since {since}", who=who, since=since)


def is_held(path: Path) -> bool:
    """True while another process holds a file; it is held for an instant to find out."""
    try:
        hold(path).let_go()
    except HeldError:
        return True
    except UserError:
        pass
    return False


def _holder(path: Path) -> tuple[str, str]:
    """Who holds a file and since when, in words; nothing where that is not known for certain."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            row = connection.execute("SELECT who, since FROM holder").fetchone()
    except sqlite3.Error:
        row = None
    if not row or not row[0] or _is_dead(row[0]):
        return "", ""
    return row[0], row[1]


def _is_dead(who: str) -> bool:
    """True for a process of this computer that is no more, and left its name when it was killed."""
    signed = _SIGNED.fullmatch(who)
    if signed is None or signed["host"] != _computer() or sys.platform == "win32":
        return False  # os.kill would end a process of Windows, not ask about it
    try:
        os.kill(int(signed["process"]), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def _computer() -> str:
    if sys.platform != "win32":
        return os.uname().nodename
    import platform  # noqa: PLC0415 - it takes its time, and says the same elsewhere

    return platform.node()


def sign(connection: sqlite3.Connection) -> None:
    """Writes into the file who holds it, for whoever is turned away."""
    who = f"{getpass.getuser()} on {_computer()} (process {os.getpid()})"
    now = datetime.now().astimezone()
    with transaction(connection):
        connection.execute(
            "INSERT INTO holder (id, who, since) VALUES (1, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET who = excluded.who, since = excluded.since",
            [who, f"{wording.time_of_day(now)} on {wording.day(now)}"],
        )


def why_only_read(path: Path) -> tuple[str, bool]:
    """Why nothing can be kept in a file that is looked at, in a sentence, and whether another process has it.

    A file that is held on another computer, on a share, is a UserError: to read along would spoil its log.
    """
    held = False
    try:
        hold(path).let_go()
    except HeldError as error:
        held = True
        why = phrase(
            "You are looking at {file}, which is open elsewhere; nothing can be kept here.", file=path.name
        )
        if signed := _SIGNED.fullmatch(error.who):
            if signed["host"] != _computer():
                raise UserError(
                    "{file} is open on another computer ({who} on {host}, since {since}), and cannot be "
                    "looked at from here meanwhile. Ask for a copy of it.",
                    file=path.name,
                    who=signed["who"],
                    host=signed["host"],
                    since=error.since,
                ) from error
            why = phrase(
                "You are looking at {file}, which {who} on {host} has had open since {since}; nothing can be "
                "kept here.",
                file=path.name,
                who=signed["who"],
                host=signed["host"],
                since=error.since,
            )
    except UserError:
        why = phrase(
            "You are looking at {file}, which cannot be written in {folder}; nothing can be kept here.",
            file=path.name,
            folder=path.parent,
        )
    else:
        why = phrase("You are looking at {file}, opened read-only; nothing can be kept here.", file=path.name)
    return why, held
