"""A damaged cohort file made good: from its newest good backup, and from what can still be read of it."""

from __future__ import annotations

import glob
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator.capture import backups, damage, opening, wreck
from facilitator.capture.backups import Backup, StoppedError
from facilitator.capture.holding import held
from facilitator.capture.salvage import Salvaged, bring_in
from facilitator.errors import DamagedError, UserError
from facilitator.phrase import joined, phrase
from facilitator.rules import wording
from facilitator.rules.kind_words import counted

HOME = "Europe/London"
"""The time zone of a cohort whose own cannot be read."""


@dataclass(frozen=True)
class Findings:
    """What can be had of a damaged file. Whoever asked for them takes one way on, or forgets them."""

    path: Path
    backup: Backup | None
    """The newest that passes the integrity check."""
    salvaged: Salvaged | None
    """What the damaged file has beyond it; None if nothing of it can be read."""
    timezone: str
    scratch: Path
    recovered: Path | None
    """Backup and salvage in one file, ready to be put in place; None if there is neither."""

    def forget(self) -> None:
        """Lets go what was prepared."""
        shutil.rmtree(self.scratch, ignore_errors=True)
        with suppress(OSError):
            self.scratch.parent.rmdir()  # if it was made for this alone

    @property
    def at(self) -> str:
        """When the backup was made: ``10:20am on 24 March 2023``."""
        return moment_words(self.backup.at, self.timezone) if self.backup else ""

    @property
    def left(self) -> str:
        """What is younger than the backup and can be read, in words; nothing if there is none."""
        if self.salvaged is None:
            return ""
        return counted(self.salvaged.younger, self.salvaged.changed)

    @property
    def missing(self) -> str:
        """What cannot be read, in words; nothing if all can."""
        if self.salvaged is None:
            return phrase("nothing of the damaged file can be read")
        lost, broken = counted(self.salvaged.lost), self.salvaged.broken_changes
        if not broken or self.salvaged.rows_whole:
            return phrase("{lost} cannot be read", lost=lost) if lost else ""
        if lost:
            return phrase("{lost}, and perhaps more, cannot be read", lost=lost)
        return phrase(
            "{broken} cannot be read, so something may be missing", broken=wording.count(broken, "change")
        )

    def in_words(self) -> str:
        """What is there and what would be missing, in two sentences."""
        if self.backup is None:
            first = phrase("There is no good backup.")
            rest = phrase("{left} can be read from the damaged file", left=self.left) if self.left else ""
        else:
            first = phrase("The newest good backup is from {at}.", at=self.at)
            rest = phrase("The damaged file still has {left} since then", left=self.left) if self.left else ""
        if not rest:
            nothing = phrase("It has all that can be read.") if self.backup else ""
            said = phrase("{sentence}.", sentence=_capital(self.missing)) if self.missing else nothing
            return joined(" ", filter(None, (first, said)))
        if self.missing:
            rest = joined("; ", (rest, self.missing))
        return phrase("{first} {rest}.", first=first, rest=rest)


def look(path: Path, stop: Callable[[], bool] | None = None, now: datetime | None = None) -> Findings:
    """Looks through backups and the damaged file, and prepares what can be had beside it.

    It reads all of both, so it is nothing for the Qt thread. Raises UserError where nothing can be written
    beside the file, StoppedError once ``stop`` says so.
    """

    def going_on() -> None:
        if stop and stop():
            raise StoppedError

    good = backups.newest_good(path)
    going_on()
    scratch = _scratch(path)
    try:
        made = scratch / path.name
        if good:
            _copied(good.path, made)
        else:
            opening.create(made).close()
        going_on()
        salvaged = salvage(path, made, scratch, now or datetime.now(UTC), going_on)
        timezone = _timezone(made)
        if (good is None and not (salvaged and salvaged.younger.total())) or backups.wrong_with(made):
            made.unlink()
        return Findings(path, good, salvaged, timezone, scratch, made if made.exists() else None)
    except (OSError, sqlite3.Error) as error:
        shutil.rmtree(scratch, ignore_errors=True)
        raise UserError(
            "{file} cannot be recovered in {folder} ({reason}). Make room there, or copy the "
            "file and its folder of backups to another disk, and open it there.",
            file=path.name,
            folder=path.parent,
            reason=error,
        ) from error
    except BaseException:
        shutil.rmtree(scratch, ignore_errors=True)
        raise


def recover(findings: Findings, now: datetime, *, alone: bool = False) -> Path:
    """Puts what was prepared, or the backup ``alone``, in the damaged file's place.

    The damaged file stays beside it under another name, which is returned. Raises UserError if there is
    nothing to put there, the file is open elsewhere, or the folder takes nothing.
    """
    path = findings.path
    if alone and findings.backup is None:
        raise UserError("There is no good backup of {file}.", file=path.name)
    if findings.recovered is None and not alone:
        raise UserError("Nothing of {file} could be recovered. Keep it, and ask for help.", file=path.name)
    with held(path):
        try:
            prepared = findings.recovered or findings.scratch / path.name
            if alone and findings.backup:
                _copied(findings.backup.path, prepared)
            with prepared.open("rb+") as file:
                os.fsync(file.fileno())
            aside = _put_aside(path, now.astimezone(ZoneInfo(findings.timezone)))
            prepared.replace(path)
        except OSError as error:
            raise UserError(
                "{file} could not be replaced in {folder} ({reason}). Close what else has it open, "
                "or allow writing there; nothing was changed.",
                file=path.name,
                folder=path.parent,
                reason=error.strerror,
            ) from error
        damage.unmark(path)
    findings.forget()
    return aside


def set_aside(path: Path) -> list[Path]:
    """The damaged files that were kept beside a cohort file, with their logs: people's words are in them."""
    stem = path.name.removesuffix(opening.SUFFIX)
    return sorted(path.parent.glob(f"{glob.escape(stem)} (damaged *{opening.SUFFIX}*"))


def in_a_sentence(error: DamagedError) -> str:
    """What is the matter with a file, its newest good backup, and what to do about it, for the terminal."""
    path = error.path
    good = backups.newest_good(path)
    has = (
        phrase("its newest good backup is from {moment}", moment=moment_words(good.at, HOME))
        if good
        else phrase("it has no good backup")
    )
    return phrase(
        "{file} is damaged ({reason}); {has}. See what is left with `facilitator check "
        "{path}`, and bring it back with `facilitator recover {path}`.",
        file=path.name,
        reason=error.reason,
        has=has,
        path=path,
    )


def moment_words(at: datetime, timezone: str) -> str:
    """A moment as ``10:20am on 24 March 2023``."""
    return phrase(
        "{time} on {day}",
        time=wording.clock_time(at, timezone),
        day=wording.day(at.astimezone(ZoneInfo(timezone))),
    )


def _scratch(path: Path) -> Path:
    """A folder of our own on the same disk, so that what is prepared in it can take the file's place."""
    beside = backups.folder(path)
    try:
        beside.mkdir(mode=0o700, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix="recovering-", suffix=backups.PART, dir=beside))
    except OSError as error:
        raise UserError(
            "{file} cannot be recovered in {folder} ({reason}). Copy it and its folder of "
            "backups to a folder that you may write to, and open it there.",
            file=path.name,
            folder=path.parent,
            reason=error.strerror,
        ) from error


def _copied(backup: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    shutil.copyfile(backup, target)


def salvage(
    path: Path, made: Path, scratch: Path, now: datetime, going_on: Callable[[], None]
) -> Salvaged | None:
    """Brings what can be read of a damaged file into a sound one; None if that is nothing."""
    broken = wreck.opened(path, scratch, made)
    if broken is None:
        return None
    with closing(broken.connection), closing(sqlite3.connect(made, isolation_level=None)) as sound:
        opening.bring_up_to_date(sound)
        salvaged = bring_in(sound, broken, now, going_on)
        sound.execute("UPDATE holder SET who = '', since = ''")
        sound.execute("PRAGMA journal_mode = DELETE")
    return salvaged if salvaged.read or not salvaged.broken_changes else None


def _timezone(made: Path) -> str:
    with suppress(sqlite3.Error, OSError), closing(sqlite3.connect(made)) as connection:
        row = connection.execute("SELECT timezone FROM cohort").fetchone()
        if row:
            with suppress(ValueError, KeyError):
                return ZoneInfo(str(row[0])).key
    return HOME


def _put_aside(path: Path, now: datetime) -> Path:
    """Gives the damaged file and its log another name; the file itself stays in place too, to be replaced."""
    stem = path.name.removesuffix(opening.SUFFIX)
    name = f"{stem} (damaged {now:%Y-%m-%d %H%M})"
    number, aside = 1, path.with_name(name + opening.SUFFIX)
    while aside.exists():
        number += 1
        aside = path.with_name(f"{name} {number}{opening.SUFFIX}")
    if path.exists():
        try:
            aside.hardlink_to(path)
        except OSError:  # a disk without links
            path.rename(aside)
    # The log must be gone before the new file stands there: SQLite would take it for the new one's.
    log = path.with_name(path.name + "-wal")
    if log.exists():
        log.rename(aside.with_name(aside.name + "-wal"))
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    return aside


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
