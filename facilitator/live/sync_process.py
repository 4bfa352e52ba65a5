"""A large cohort synced in a process of its own: a note that is kept meanwhile waits for nothing of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import IO

import msgspec

from facilitator.errors import UserError
from facilitator.exchange.patience import Pause
from facilitator.exchange.sync import CancelledError, SyncReport, sync
from facilitator.giving_way import let_all_go_first
from facilitator.live import worker

LARGE = 16 << 20
"""Bytes of a cohort file from which on it is worth a process; a smaller one is written before that begins."""

GRACE = 5.0
"""Seconds in which a sync that was stopped tidies its folder."""


class Asked(msgspec.Struct, frozen=True):
    """What the process is to do, as it reads it."""

    cohort: str
    folder: str
    at: datetime
    pseudonymise: bool


def sync_beside(
    asked: Asked,
    progress: worker.Progress,
    stopped: Callable[[], bool],
    pause: Pause = time.sleep,
    large: int = LARGE,
) -> SyncReport:
    """Does what ``sync`` does, in another process if the cohort file is large; blocks.

    Raises UserError where that does, CancelledError once it was stopped.
    """
    if _size(Path(asked.cohort)) < large:
        return _sync(asked, progress, stopped, pause)
    try:
        return worker.run("sync-worker", asked, SyncReport, progress, stopped, GRACE)
    except worker.EndedError:
        if stopped():
            raise CancelledError(
                "Stopped in the middle of {folder}; the next sync goes on from there.", folder=asked.folder
            ) from None
        raise UserError(
            "The sync to {folder} ended before its time; what stands there is whole. Sync again.",
            folder=asked.folder,
        ) from None


def work(line: str, stdin: IO[bytes], out: IO[bytes]) -> None:
    """What the process does: one sync, that lets everything else on the computer go first."""
    let_all_go_first()
    gone = worker.asker_gone(stdin)
    asked = msgspec.json.decode(line, type=Asked)
    worker.answer(lambda progress: _sync(asked, progress, gone.is_set, gone.wait), out)


def _sync(asked: Asked, progress: worker.Progress, stopped: Callable[[], bool], pause: Pause) -> SyncReport:
    return sync(
        Path(asked.cohort),
        Path(asked.folder),
        pseudonymise=asked.pseudonymise,
        progress=progress,
        cancelled=stopped,
        pause=pause,
        at=asked.at,
    )


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0  # the sync itself says what is wrong with it
