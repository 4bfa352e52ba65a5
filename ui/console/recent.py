"""Which cohorts were open last, as the welcome window lists them."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QSettings

MOST = 5


def recent(settings: QSettings) -> list[str]:
    """Their paths, the last first; those that are no longer there are left out."""
    return [name for name in remembered_names(settings) if Path(name).is_file()]


def remembered_names(settings: QSettings) -> list[str]:
    """Their paths without a look at the disk, which may be slow or gone."""
    kept = cast("str | list[str] | None", settings.value("recent", []))
    return [kept] if isinstance(kept, str) else list(kept or [])


def remember(settings: QSettings, path: Path) -> None:
    """Puts a cohort first."""
    names = [str(path), *(name for name in recent(settings) if name != str(path))]
    settings.setValue("recent", names[:MOST])
