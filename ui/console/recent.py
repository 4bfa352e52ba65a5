"""Which cohorts were open last, as the welcome window lists them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QSettings

from ui import wording

MOST = 5
_EMERGENCY = re.compile(r"(?P<of>.*) emergency (?P<at>\d{4}-\d\d-\d\d \d{4})( \d+)?")
"""The name of an emergency copy, as capture.emergency gives it."""


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


def called(name: str, listed: Sequence[str]) -> str:
    """What a file in the list is, in a few words: an emergency copy has what its cohort was given last."""
    stem = Path(name).stem
    if copy := _copy(name):
        of, at = copy
        words = QCoreApplication.translate(
            "Recent", "{name}: emergency copy, gone on in since {time} on {day}"
        )
        return words.format(name=of, time=wording.time_of_day(at), day=wording.day(at))
    if any((copy := _copy(other)) and copy[0] == stem for other in listed[: listed.index(name)]):
        return QCoreApplication.translate("Recent", "{name}: as it was before the emergency copy").format(
            name=stem
        )
    return stem


def newer_copy(settings: QSettings, path: Path) -> Path | None:
    """An emergency copy in which a cohort was gone on with, the last first; None if there is none."""
    names = (name for name in remembered_names(settings) if (copy := _copy(name)) and copy[0] == path.stem)
    return next((Path(name) for name in names if Path(name).is_file()), None)


def _copy(name: str) -> tuple[str, datetime] | None:
    """What a copy is of, and what the clock on the wall said when it was made."""
    found = _EMERGENCY.fullmatch(Path(name).stem)
    if found is None:
        return None
    try:
        return found["of"], datetime.strptime(found["at"], "%Y-%m-%d %H%M").replace(tzinfo=UTC)
    except ValueError:
        return None
