"""What a cohort file says about itself in SQLite's header, so that it can be told without opening it."""

from __future__ import annotations

APPLICATION_ID = 0x54434F48
"""``TCOH``: what SQLite's header says a cohort file is."""

NEWEST = 7
"""The schema that this version of the app writes, by number of migrations: SQLite's ``user_version``."""
