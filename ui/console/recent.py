"""Which cohorts were open last, as the welcome window lists them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

MOST = 5


def recent(settings: QSettings) -> list[str]:
    """Their paths, the last first; those that are no longer there are left out."""
    kept = settings.value("recent", [])
    names = [kept] if isinstance(kept, str) else list(kept or [])
    return [name for name in names if Path(name).is_file()]


def remember(settings: QSettings, path: Path) -> None:
    """Puts a cohort first."""
    names = [str(path), *(name for name in recent(settings) if name != str(path))]
    settings.setValue("recent", names[:MOST])
