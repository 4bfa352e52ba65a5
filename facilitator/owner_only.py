"""Files and folders that are their owner's alone, whatever the umask says.

On Windows a person's own folders keep others out by themselves, and modes mean little.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def folder(path: Path) -> Path:
    """Makes a folder and those above it that are missing, and gives its path; one that is there stays."""
    missing = [path, *path.parents]
    for one in reversed(missing[: next((i for i, p in enumerate(missing) if p.is_dir()), len(missing))]):
        one.mkdir(mode=0o700, exist_ok=True)
    return path


def our_folder(path: Path) -> Path:
    """The same for a folder that is the app's own: one that others may look into is closed to them."""
    folder(path)
    if sys.platform != "win32" and path.stat().st_mode & 0o077:
        path.chmod(0o700)
    return path


def file(path: Path) -> Path:
    """Makes an empty file, or closes one that is there to others; for what another library writes into it."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
    if sys.platform != "win32" and path.stat().st_mode & 0o077:
        path.chmod(0o600)
    return path
