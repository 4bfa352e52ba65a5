"""A lock beside a file: the system lets it go however its process ends, so none is ever stale."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:  # it says the same whoever has it
            raise TakenError from error

else:
    import fcntl

    def _lock(handle: int) -> None:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise TakenError from error


class TakenError(Exception):
    """Somebody else has the lock."""


class LockFile:
    """A file of the owner's alone, locked as a whole while this object has it. It never waits.

    As a context it is taken, and in the end let go with its file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    @classmethod
    def beside(cls, path: Path) -> LockFile:
        """The lock of another file, in the same folder and of its name."""
        return cls(path.with_name(f"{path.name}.lock"))

    def take(self) -> None:
        """Takes the lock, and makes its file where there is none.

        Raises TakenError where somebody has it, be it another object of this process, and OSError where there
        can be no such file.
        """
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except BaseException:
            os.close(handle)
            raise
        self._handle = handle

    def release(self) -> None:
        """Lets it go, if it was taken, and leaves its file."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)

    def let_go(self) -> None:
        """Lets it go, and takes its file away before, where that goes: it may be another's after."""
        if sys.platform == "win32":
            self.release()
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
        self.release()

    def __enter__(self) -> LockFile:
        self.take()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.let_go()
