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
    """Writes a checked copy, readable by its owner alone, and returns its path.

    A copy that cannot be written or that fails SQLite's integrity check is a UserError.
    """
    target = folder(path) / f"{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}-{reason}.cohort"
    try:
        target.parent.mkdir(mode=0o700, exist_ok=True)
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        source, copy = sqlite3.connect(path), sqlite3.connect(target)
        try:
            source.backup(copy)
            verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
        finally:
            copy.close()
            source.close()
    except (OSError, sqlite3.Error) as error:
        raise UserError(
            f"No backup of {path.name} could be written to {target.parent} ({error}). "
            "Make room there; the file itself is untouched."
        ) from error
    if verdict != "ok":
        raise UserError(f"{path.name} is damaged ({verdict}). Open an older copy from {target.parent}.")
    return target
