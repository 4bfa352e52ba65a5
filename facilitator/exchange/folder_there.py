"""What stands in a folder that was synced to: whose it is, what a sync wrote there, what somebody changed."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

from facilitator.capture.synced import Stood
from facilitator.errors import UserError
from facilitator.exchange.codebook_hash import HASH, is_as_written
from facilitator.exchange.csv_tables import CODEBOOK
from facilitator.exchange.synced_folder import MOST_CODEBOOK, open_inside

_BLOCK = 1 << 20


class Whose(Struct, frozen=True):
    """The cohort that a codebook is about."""

    id: str = ""
    name: str = ""


class Listed(Struct, frozen=True):
    """A file as a codebook names it."""

    path: str = ""
    hash: str = ""


class There(Struct, frozen=True):
    """What the codebook in a folder says; all of it empty where there is none."""

    cohort: Whose = Whose()
    resources: list[Listed] = []
    pseudonymised: bool = False
    hash: str = ""


def read_codebook(path: Path) -> There:
    """A codebook as it stands; as if there were none where it cannot be read, or is far too large."""
    try:
        with open_inside(path.parent, path.name) as file:
            data = file.read(MOST_CODEBOOK + 1)
        return There() if len(data) > MOST_CODEBOOK else msgspec.json.decode(data, type=There)
    except (OSError, UserError, RecursionError, msgspec.MsgspecError):
        return There()


class Standing:
    """The files of a folder as they stand, each read once and only if it may have changed."""

    def __init__(
        self, path: Path, remembered: Mapping[str, Stood], go_on: Callable[[], None] = lambda: None
    ) -> None:
        """``go_on`` is called between blocks of a file that is read, and raises to stop."""
        self.path, self._remembered, self._go_on = path, remembered, go_on
        self.there = read_codebook(path / CODEBOOK)
        self._broken_off = read_codebook(half(path, CODEBOOK))
        self._read: dict[str, tuple[tuple[int, int, int], str]] = {}

    def sha256(self, name: str) -> str | None:
        """The hash of a file; None if it is not there, empty if it is no plain file. Raises OSError."""
        try:
            found = (self.path / name).lstat()
        except FileNotFoundError:
            return None
        if not stat.S_ISREG(found.st_mode):
            return ""
        signs = _signs(found)
        known = self._remembered.get(name)
        if known and signs == (known.size, known.modified, known.changed):
            return known.sha256
        if name not in self._read or self._read[name][0] != signs:
            self._read[name] = (signs, self._digest(self.path / name))
        return self._read[name][1]

    def is_as_remembered(self, name: str) -> bool:
        """True if a file holds what it held when the cohort file last looked at it."""
        known = self._remembered.get(name)
        try:
            return known is not None and self.sha256(name) == known.sha256
        except OSError:
            return False

    def is_ours(self, name: str) -> bool:
        """True if a file is missing, or as a sync wrote it: this or another copy's, even one broken off."""
        found = self.sha256(name)
        if found is None:
            return True
        return found in self._ours(name) or (name == CODEBOOK and self._is_a_codebook(name))

    def _is_a_codebook(self, name: str) -> bool:
        found = (self.path / name).lstat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > MOST_CODEBOOK:
            return False
        return is_as_written((self.path / name).read_bytes())

    def mixed(self) -> tuple[str, ...]:
        """Files that a sync put in place before it was broken off, while the codebook is the old one."""
        was = {listed.path: listed.hash for listed in self.there.resources}
        new = {
            listed.path: listed.hash
            for listed in self._broken_off.resources
            if listed.hash != was.get(listed.path)
        }
        return tuple(name for name, said in new.items() if self._holds(name, said))

    def _holds(self, name: str, said: str) -> bool:
        try:
            return said == f"{HASH}{self.sha256(name)}"
        except (OSError, ValueError):
            return False

    def _ours(self, name: str) -> set[str]:
        said = {
            listed.hash.removeprefix(HASH)
            for there in (self.there, self._broken_off)
            for listed in there.resources
            if listed.path == name
        }
        known = self._remembered.get(name)
        return (said | {known.sha256} if known else said) - {""}

    def _digest(self, path: Path) -> str:
        sha = hashlib.sha256()
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                sha.update(block)
                self._go_on()
        return sha.hexdigest()


def stood(path: Path, sha256: str, rows: int, seq: int) -> Stood:
    """A file as it stands now."""
    return Stood(*_signs(path.lstat()), sha256, rows, seq)


def stands(path: Path, known: Stood) -> bool:
    """True if nothing has touched a file since."""
    try:
        return _signs(path.lstat()) == (known.size, known.modified, known.changed)
    except OSError:
        return False


def half(folder: Path, name: str) -> Path:
    """Where a file is written before it is put in its place."""
    target = folder / name
    return target.with_name(f".{target.name}.part")


def keep_aside(path: Path, zone: ZoneInfo, taken: Iterable[str] = ()) -> str:
    """Gives a file a second name, that says when it was changed, and returns that. Raises OSError.

    The file also stays where it is, so that nobody misses it in between.
    """
    changed = datetime.fromtimestamp(path.lstat().st_mtime, zone)
    stem = f"{path.stem} (changed by hand {changed:%Y-%m-%d %H%M}"
    number = 1
    while True:
        end = f" {number}" if number > 1 else ""
        target = path.with_name(f"{stem}{end}){path.suffix}")
        number += 1
        if target.name in taken or os.path.lexists(target):
            continue
        try:
            _second(path, target)
        except FileExistsError:
            continue
        return target.name


def _second(path: Path, target: Path) -> None:
    if path.is_symlink():
        target.symlink_to(path.readlink())
        return
    try:
        os.link(path, target)
    except FileExistsError:
        raise
    except OSError:  # a disk that knows no second names
        with path.open("rb") as source, target.open("xb") as copy:
            shutil.copyfileobj(source, copy, _BLOCK)
            copy.flush()
            os.fsync(copy.fileno())


def _signs(found: os.stat_result) -> tuple[int, int, int]:
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns
