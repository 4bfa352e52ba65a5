"""Copies of a cohort file, made with SQLite's online backup beside it."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from facilitator.errors import UserError


def folder(path: Path) -> Path:
    """The folder of a cohort file's backups."""
    return path.with_name(path.name.removesuffix(".cohort") + ".cohort.backups")


def back_up(path: Path, reason: str) -> Path:
    """Writes a checked copy into the folder of backups and returns its path.

    A copy that cannot be written or that fails SQLite's integrity check is a UserError.
    """
    target = folder(path) / f"{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}-{reason}.cohort"
    try:
        target.parent.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise UserError(f"{target.parent} cannot be made ({error.strerror}). Allow writing there.") from error
    copy(path, target)
    return target


def copy(path: Path, target: Path) -> None:
    """Copies a cohort file as it is at this moment, readable by its owner alone; never over another file.

    A copy that cannot be written or that fails SQLite's integrity check is a UserError.
    """
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        source, made = sqlite3.connect(path), sqlite3.connect(target)
        try:
            source.backup(made)
            verdict = made.execute("PRAGMA integrity_check").fetchone()[0]
        finally:
            made.close()
            source.close()
    except (OSError, sqlite3.Error) as error:
        raise UserError(
            f"No copy of {path.name} could be written to {target.parent} ({error}). "
            "Make room there; the file itself is untouched."
        ) from error
    if verdict != "ok":
        raise UserError(f"{path.name} is damaged ({verdict}). Open an older copy from {folder(path)}.")
