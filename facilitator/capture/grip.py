"""SQLite's own locks on an open cohort file, taken again where something else in this process let them go.

On POSIX whoever opens and closes a file lets go of all locks that his process has on it. A file dialog does
so: it reads the beginning of every file in a folder to find out what it is. The next process that reads the
cohort would then believe itself alone, and take the log away that is still written here.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

_SHARED, _SHARED_LENGTH = 0x40000002, 510
"""Where SQLite says in the file itself that somebody reads it (its file format, "lock-byte page")."""
_IN_USE = 128
"""Where it says in the index of its log that somebody has that open (its WAL format, 2.3.1)."""


class Grip:
    """Made once a connection is open. What it opens is closed after that connection only, or the locks go."""

    def __init__(self, path: Path) -> None:
        self._places: list[tuple[int, int, int]] = []
        if sys.platform == "win32":
            return  # locks belong to whoever took them there
        index = path.with_name(f"{path.name}-shm")
        for file, start, length in ((path, _SHARED, _SHARED_LENGTH), (index, _IN_USE, 1)):
            with suppress(OSError):  # without it nothing is worse than it was
                self._places.append((os.open(file, os.O_RDONLY | os.O_CLOEXEC), start, length))

    def tighten(self) -> None:
        """Takes the locks that are to be there; it costs microseconds, and nothing changes where they are."""
        if sys.platform == "win32":
            return
        import fcntl  # noqa: PLC0415 - there is none on Windows

        for descriptor, start, length in self._places:
            with suppress(OSError):
                fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB, length, start)

    def let_go(self) -> None:
        """Closes what was opened."""
        places, self._places = self._places, []
        for descriptor, *_ in places:
            os.close(descriptor)
