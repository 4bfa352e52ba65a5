"""The demo cohort of 5 pairs: the built-in roster in the built-in programme, starting in a moment."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import read_roster
from facilitator.live import cohorts
from facilitator.places import RESOURCES

PROGRAMME = "mutual-mentoring"
FOLDER = "Facilitator demo"
"""Where the welcome window keeps it, among a person's documents."""
GRID = timedelta(minutes=5)


def make(folder: Path, now: datetime, *, name: str = "pilot-cohort", rehearsal: bool = False) -> Path:
    """Makes the demo cohort in a folder and returns its path; its first session starts in a few minutes."""
    programme = load_programme(PROGRAMME)
    local = now.astimezone(ZoneInfo(programme.timezone)).replace(second=0, microsecond=0)
    soon = local - timedelta(minutes=local.minute % 5) + GRID
    store = cohorts.make(
        folder / f"{name}.cohort",
        now,
        programme=programme,
        roster=read_roster(RESOURCES / "demo" / "roster.csv"),
        start=soon.date(),
        first_start=soon.time(),
        rehearsal=rehearsal,
    )
    store.close()
    return store.path
