"""Erasing a person: out of the file, its copies and a synced folder, with a certificate of what went.

The copies come first and the file last, in one transaction. So whatever stops an erase in the middle, the
file still knows whom to look for, or it holds nothing of the person and remembers that there is more to do.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec import Struct

from facilitator import __version__
from facilitator.capture import backups, erasing, erasing_copies, erasing_plan
from facilitator.capture.erased_words import Person, Words
from facilitator.capture.erasing_copies import Outcome
from facilitator.capture.erasing_plan import Counts
from facilitator.capture.ids import new_id
from facilitator.capture.store import transaction
from facilitator.errors import UserError
from facilitator.exchange.csv_erasing import AsideOutcome, clean_aside, is_pseudonymised, others_in, set_aside
from facilitator.exchange.csv_tables import CODEBOOK, TABLES
from facilitator.exchange.sync import CancelledError, sync
from facilitator.model.erasure import Certificate
from facilitator.model.text import instant
from facilitator.phrase import phrase, plain
from facilitator.rules.certificate import in_words
from facilitator.tongue import ENGLISH, Tongue

Progress = Callable[[str], None]
"""Told in a few words what is being done."""


class Erased(Struct, frozen=True, kw_only=True):
    """What was done."""

    certificate: Certificate
    file: str
    """Where the certificate stands as text."""

    @property
    def words(self) -> str:
        """The certificate as text."""
        return in_words(self.certificate)


class Preview(Struct, frozen=True, kw_only=True):
    """What an erase would take, and which folders the file remembers."""

    counts: Counts
    folders: tuple[str, ...]
    """Folders that were synced, those of the last time first."""


class StoppedError(UserError):
    """Somebody stopped an erase before anything of the person was gone."""

    def __init__(self, *, backed_up: bool = False, folder: Path | None = None) -> None:
        """``folder`` is one that was being synced, or was already."""
        if folder:
            super().__init__(
                "Stopped. Nobody was erased. {folder} may have been brought up to date already, and the "
                "backup that was made first stays.",
                folder=folder,
            )
        elif backed_up:
            super().__init__("Stopped. Nobody was erased. The backup that was made first stays.")
        else:
            super().__init__("Stopped. Nobody was erased, and every file is as it was.")


class Watcher(Struct, frozen=True):
    """Who watches an erase from outside, such as the sheet that shows it."""

    stop: Callable[[], bool] = lambda: False
    """Asked until the first file is cleaned: half an erase must never stand."""
    goes_through: Callable[[], object] = lambda: None
    """Told once it can no longer be stopped."""


def _tell_nobody(doing: str) -> None:
    """Progress that nobody watches."""


def preview(path: Path, participant_id: str) -> Preview:
    """What would go from the file itself; changes nothing. Raises UserError if nobody has this id."""
    try:
        with closing(_connected(path)) as connection, transaction(connection):
            connection.execute("PRAGMA query_only = ON")
            _present(connection, path, participant_id)
            person = erasing.known(connection, participant_id)
            counts = erasing_plan.find(connection, person).counts
            rows = connection.execute("SELECT id FROM synced ORDER BY at DESC").fetchall()
    except sqlite3.Error as error:
        raise _unreadable(path, error) from error
    return Preview(counts=counts, folders=tuple(row[0] for row in rows))


def erase(
    path: Path,
    participant_id: str,
    now: datetime,
    *,
    and_sync: Path | None = None,
    progress: Progress = _tell_nobody,
    watcher: Watcher = Watcher(),  # noqa: B008 - it is frozen
    tongue: Tongue = ENGLISH,
) -> Erased:
    """Takes a person out of a cohort file that the caller holds, of its copies, and of a synced folder.

    It works through a connection of its own, so it is meant for a worker thread. Whatever stops it before the
    file itself is done leaves the person in the file, and the same call again does it all; after that the
    same call does what is left. Raises UserError for an id that nobody has or had, for a folder that is none
    that a sync wrote, and if the disk refuses,
    and StoppedError where ``watcher`` stops it, which is possible until the first file is cleaned.
    """
    who = sha256(participant_id.encode()).hexdigest()
    if and_sync and not _is_synced(and_sync):
        raise UserError(
            "Nothing was erased: {folder} is gone, or no synced folder. Bring it back and erase again, or "
            "erase without it and delete it by hand.",
            folder=and_sync,
        )
    backed_up = False
    try:
        with closing(_connected(path)) as connection:
            earlier = _earlier(connection, who)
            if not earlier or _is_there(connection, participant_id):
                earlier = None
                _present(connection, path, participant_id)
                progress(phrase("Backing up"))
                backups.back_up(path, "before-erase", stop=watcher.stop)
                backed_up = True
            return _erase(
                connection, path, participant_id, who, now, earlier, and_sync, progress, watcher, tongue
            )
    except (backups.StoppedError, CancelledError) as error:
        folder = and_sync if isinstance(error, CancelledError) else None
        raise StoppedError(backed_up=backed_up, folder=folder) from error
    except sqlite3.Error as error:
        raise UserError(
            "Not finished: {file} could not be written ({reason}). Make room on the disk or "
            "allow writing there, and erase again; what is done already stays done.",
            file=path.name,
            reason=error,
        ) from error


def erase_here_alone(path: Path, participant_id: str, now: datetime) -> None:
    """Takes a person out of one file that the caller holds: of none of its copies, and of no folder.

    For a file that was just made of others, such as a merged one. Raises sqlite3.Error if the disk refuses.
    """
    with closing(_connected(path)) as connection:
        erasing_copies.erase_rows(connection, erasing.known(connection, participant_id), instant(now))
        _sweep(connection, path)


def _erase(
    connection: sqlite3.Connection,
    path: Path,
    participant_id: str,
    who: str,
    now: datetime,
    earlier: Certificate | None,
    folder: Path | None,
    progress: Progress,
    watcher: Watcher,
    tongue: Tongue,
) -> Erased:
    copies = erasing_copies.copies(path)
    person = erasing_copies.known_in([path, *(copy.path for copy in copies)], Person(participant_id))
    plan = erasing_plan.find(connection, person)
    words = _words(connection, person, participant_id)
    aside = AsideOutcome()
    gone = {row_id for ids in plan.dead.values() for row_id in ids}
    if code := _code(connection, participant_id):
        gone.add(code)
    if folder:
        # What somebody edited by hand is set aside by a sync, and cleaned while the names are still known.
        progress(phrase("Looking into the folder"))
        try:
            _sync(path, folder, watcher.stop)
        except CancelledError:
            raise
        except UserError as error:
            raise UserError("Nobody was erased yet. {why}", why=str(error)) from error
    if watcher.stop():
        raise CancelledError("Stopped.")
    watcher.goes_through()
    if folder:
        clean_aside(folder, words, gone, aside)
    outcome = Outcome()
    for place, copy in enumerate(copies, start=1):
        progress(phrase("Cleaning copy {place} of {copies}", place=place, copies=len(copies)))
        erasing_copies.erase_in(copy, person, instant(now), outcome)
    for stray in erasing_copies.stray_sides(path):
        with suppress(OSError):
            stray.unlink()
    progress(phrase("Erasing"))
    certificate = earlier or Certificate(at=now, version=__version__, cohort="")
    certificate = msgspec.structs.replace(
        certificate,
        copies_cleaned=(*certificate.copies_cleaned, *outcome.cleaned),
        copies_unchanged=earlier.copies_unchanged if earlier else outcome.unchanged,
        copies_removed=(*certificate.copies_removed, *outcome.removed),
        copies_left=tuple(outcome.left),
    )
    certificate = _erase_here(connection, person, who, now, certificate)
    progress(phrase("Rewriting the file"))
    _sweep(connection, path)
    if folder:
        progress(phrase("Writing the folder anew"))
        _write_anew(path, folder)
        clean_aside(folder, words, gone, aside)
    certificate = msgspec.structs.replace(
        certificate,
        synced=bool(folder) or certificate.synced,
        files_cleaned=(*certificate.files_cleaned, *aside.cleaned),
        files_removed=(*certificate.files_removed, *aside.removed),
        other_folders=_other_folders(connection, folder),
    )
    progress(phrase("Looking at every file again"))
    looked_at = [
        *(path.with_name(f"{path.name}-{side}") for side in ("wal", "shm", "journal")),
        *(copy.path for copy in copies if copy.path.name not in outcome.left),
        *(_synced_files(folder) if folder else ()),
    ]
    texts = [person.id, *person.names, *person.addresses]
    unmistakable = _unmistakable(connection, texts)
    left = [path.name] if erasing_copies.is_still_in(connection, unmistakable) else []
    left += erasing_copies.still_in(looked_at, unmistakable)
    certificate = msgspec.structs.replace(
        certificate, still_in=tuple(left), finished=not (left or outcome.left)
    )
    with transaction(connection):
        connection.execute("UPDATE erasure SET certificate = ? WHERE who = ?", [_encoded(certificate), who])
    _sweep(connection, path, whole=False)
    return Erased(certificate=certificate, file=str(_write(path, certificate, tongue)))


def _erase_here(
    connection: sqlite3.Connection, person: Person, who: str, now: datetime, certificate: Certificate
) -> Certificate:
    """Erases in the file itself and remembers that it did, in one transaction."""
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    with transaction(connection):
        version, plan = _version(connection), erasing_plan.find(connection, person)
    with transaction(connection):
        connection.execute("DELETE FROM draft WHERE 0")  # from here on nobody else writes
        if _version(connection) != version:
            plan = erasing_plan.find(connection, person)
        counts = plan.counts
        if counts:
            erasing.apply(connection, plan, instant(now))
        row = connection.execute("SELECT name FROM cohort LIMIT 1").fetchone()
        certificate = msgspec.structs.replace(
            certificate,
            cohort=row[0] if row else "",
            removed=_sum(certificate.removed, counts.removed),
            emptied=_sum(certificate.emptied, counts.emptied),
            mentions=_sum(certificate.mentions, counts.mentions),
            history=certificate.history + counts.history,
            shared=certificate.shared or counts.shared,
        )
        if not connection.execute("SELECT 1 FROM erasure WHERE who = ?", [who]).fetchone():
            connection.execute(
                "INSERT INTO erasure (id, who, at, certificate) VALUES (?, ?, ?, ?)",
                [new_id(now), who, instant(now), _encoded(certificate)],
            )
    return certificate


def _version(connection: sqlite3.Connection) -> int:
    """Another number whenever somebody else has written, so that the long search keeps nobody from it."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _words(connection: sqlite3.Connection, person: Person, participant_id: str) -> Words:
    code = _code(connection, participant_id)
    return Words(person, erasing_plan.others(connection, participant_id), [code] if code else [])


def _code(connection: sqlite3.Connection, participant_id: str) -> str:
    row = connection.execute("SELECT code FROM pseudonym WHERE id = ?", [participant_id]).fetchone()
    return str(row[0]) if row else ""


def _unmistakable(connection: sqlite3.Connection, texts: Sequence[str]) -> list[str]:
    """Texts by which the person is known again in raw bytes: no single word, and no name of somebody else."""
    rows = connection.execute("SELECT name, email FROM participant").fetchall()
    theirs = {text.casefold() for row in rows for text in row if text}
    return [
        text
        for text in texts
        if (" " in text or "@" in text or "-" in text) and text.casefold() not in theirs
    ]


def _sweep(connection: sqlite3.Connection, path: Path, *, whole: bool = True) -> None:
    if erasing.sweep(connection) if whole else erasing.empty_log(connection):
        return
    raise UserError(
        "Nearly done: the person is erased, but something still reads {file} as it was, so "
        "its log could not be emptied. Close what else has the file open and erase again.",
        file=path.name,
    )


def _is_synced(folder: Path) -> bool:
    return (folder / CODEBOOK).exists()


def _write_anew(path: Path, folder: Path) -> None:
    """The folder without the person. Raises a UserError that says that the file is done, and this is not."""
    if _is_synced(folder):
        try:
            return _sync(path, folder)
        except UserError as error:
            why = str(error)
    else:  # a new one in its place would be empty of everybody, and prove nothing
        why = phrase("{folder} is gone.", folder=folder)
    raise UserError(
        "The person is erased from {file}, but not yet from the folder: erase again when it can be written "
        "to. {why}",
        file=path.name,
        why=why,
    )


def _sync(path: Path, folder: Path, stop: Callable[[], bool] = lambda: False) -> None:
    sync(path, folder, pseudonymise=is_pseudonymised(folder), cancelled=stop)


def _synced_files(folder: Path) -> list[Path]:
    ours = [folder / table.file for table in TABLES]
    sketches = folder / "sketches"
    drawn = sorted(sketches.glob("*.svg")) if sketches.is_dir() else []
    return list(dict.fromkeys([*ours, folder / CODEBOOK, *drawn, *set_aside(folder), *others_in(folder)]))


def _other_folders(connection: sqlite3.Connection, folder: Path | None) -> int:
    mine = str(folder.resolve()) if folder else ""
    rows = connection.execute("SELECT id FROM synced").fetchall()
    return sum(str(Path(row[0]).resolve()) != mine for row in rows)


def _earlier(connection: sqlite3.Connection, who: str) -> Certificate | None:
    row = connection.execute("SELECT certificate, at FROM erasure WHERE who = ?", [who]).fetchone()
    if not row:
        return None
    try:
        return msgspec.json.decode(row[0], type=Certificate)
    except msgspec.MsgspecError:
        return Certificate(at=datetime.fromisoformat(row[1]), version=__version__, cohort="")


def _is_there(connection: sqlite3.Connection, participant_id: str) -> bool:
    return bool(connection.execute("SELECT 1 FROM participant WHERE id = ?", [participant_id]).fetchone())


def _present(connection: sqlite3.Connection, path: Path, participant_id: str) -> None:
    if not _is_there(connection, participant_id):
        raise UserError(
            "Nobody in {file} has the id {participant_id}. It stands in the first column of "
            "participants.csv; sync the file to have it.",
            file=path.name,
            participant_id=participant_id,
        )


def _sum(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    return {name: one.get(name, 0) + other.get(name, 0) for name in sorted({*one, *other})}


def _encoded(certificate: Certificate) -> str:
    return msgspec.json.encode(certificate, enc_hook=plain).decode()


def _write(path: Path, certificate: Certificate, tongue: Tongue) -> Path:
    """Writes the certificate beside the file, for its owner alone, and never over another file."""
    stem = f"{path.name.removesuffix('.cohort')} erased {certificate.at:%Y-%m-%d}"
    text = tongue.say(in_words(certificate))
    for number in range(1, 1000):
        target = path.with_name(f"{stem}{f' {number}' if number > 1 else ''}.txt")
        try:
            handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            with suppress(OSError):
                if target.read_text(encoding="utf-8") == text:
                    return target
        except OSError as error:
            raise UserError(
                "The person is erased, but the certificate could not be written to {folder} "
                "({reason}). Allow writing there and erase again to have it.",
                folder=path.parent,
                reason=error.strerror,
            ) from error
        else:
            return target
    raise UserError(
        "There are too many certificates in {folder}. Move some away and erase again.", folder=path.parent
    )


def _connected(path: Path) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?mode=rw"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=3)


def _unreadable(path: Path, error: sqlite3.Error) -> UserError:
    return UserError(
        "{file} could not be read ({reason}). Close what else has it open, and try again.",
        file=path.name,
        reason=error,
    )
