"""One sync at a time in a folder: a lock without a file, which the system lets go however its process ends.

Windows has no such lock; there a file that is being written cannot be taken away, and is waited for.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator.errors import UserError
from facilitator.exchange.patience import Patience, for_a_sync

if sys.platform == "win32":

    def _lock(handle: int) -> None:
        """Nothing can be locked here."""

else:
    import fcntl

    def _lock(handle: int) -> None:
        """Raises a BlockingIOError while another sync has the folder."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise
        except OSError:
            return  # a share that knows no locks: whoever syncs there is alone by arrangement


@contextmanager
def alone(folder: Path, patience: Patience) -> Iterator[None]:
    """Waits until no other sync writes to a folder, and keeps others out; a new folder is nobody's yet.

    Raises UserError when the patience is used up.
    """
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # it is not there, or is no folder, which the sync says
        yield
        return
    try:
        _wait(handle, folder, patience)
        yield
    finally:
        os.close(handle)


def _wait(handle: int, folder: Path, patience: Patience) -> None:
    try:
        patience.until_done(lambda: _lock(handle), lambda _: for_a_sync(folder))
    except BlockingIOError as error:
        raise UserError(
            "Another sync is writing to {folder}. Wait until it is done, and sync again; the "
            "folder keeps its files.",
            folder=folder,
        ) from error
