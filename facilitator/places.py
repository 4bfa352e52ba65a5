"""Where the app's own files are: data that ships with it, and the folders of this person's account."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from facilitator import owner_only

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
"""The folder of programmes, icons, type and theme, in a checkout as in an installation."""


def readme() -> str:
    """The README, which is also the app's help: beside the code in a checkout, among the data once installed.

    Empty where somebody has packed the app without it.
    """
    for path in (RESOURCES.parent / "README.md", RESOURCES / "README.md"):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    return ""


def config_place() -> Path:
    """Where this person's settings, programmes and activities are, whether or not it is there yet."""
    return Path(platformdirs.user_config_dir("facilitator", appauthor=False))


def config_folder() -> Path:
    """The same folder, its owner's alone; made if need be."""
    folder = owner_only.our_folder(config_place())
    owner_only.file(folder / "windows.ini")  # Qt keeps the mode of a settings file that is there
    return folder


def log_folder() -> Path:
    """The folder of the rotating log file, its owner's alone; made if it is not there."""
    return owner_only.our_folder(Path(platformdirs.user_log_dir("facilitator", appauthor=False)))
