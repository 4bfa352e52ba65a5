"""Where the app's own files are: data that ships with it, and the folders of this person's account."""

from __future__ import annotations

from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
"""The folder of programmes, icons, type and theme, in a checkout as in an installation."""


def config_folder() -> Path:
    """The folder for window places and the list of recent cohorts; made if it is not there."""
    return Path(platformdirs.user_config_dir("facilitator", appauthor=False, ensure_exists=True))


def log_folder() -> Path:
    """The folder of the rotating log file; made if it is not there."""
    return Path(platformdirs.user_log_dir("facilitator", appauthor=False, ensure_exists=True))
