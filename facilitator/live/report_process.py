"""A report made in a process of its own, so that the windows stay as quick as ever while it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO

import msgspec

from facilitator.errors import UserError
from facilitator.exchange.report.pictures import StoppedError
from facilitator.live import worker
from facilitator.live.report_saving import Saved


class Asked(msgspec.Struct, frozen=True):
    """What the process is to do, as it reads it."""

    file: str
    out: str
    now: datetime
    pseudonymise: bool


def save_beside(asked: Asked, progress: worker.Progress, stopped: Callable[[], bool]) -> Saved:
    """Does what ``save_report`` does, in another process; blocks, so it is called in a worker thread.

    Raises UserError where that does, StoppedError once it was stopped.
    """
    try:
        return worker.run("report-worker", asked, Saved, progress, stopped)
    except worker.EndedError:
        with suppress(OSError):  # the half that was written when the process was ended
            out = Path(asked.out)
            out.with_name(f".{out.name}.part").unlink(missing_ok=True)
        if stopped():
            raise StoppedError("Stopped. No report was written.") from None
        raise UserError(
            "The report could not be made. Try again, or write it with `facilitator report` in a terminal."
        ) from None


def work(line: str, out: IO[bytes]) -> None:
    """What the process does: saves one report and says each step."""
    from facilitator.live.report_saving import save_report  # noqa: PLC0415

    asked = msgspec.json.decode(line, type=Asked)
    worker.answer(
        lambda progress: save_report(
            Path(asked.file), Path(asked.out), asked.now, pseudonymise=asked.pseudonymise, progress=progress
        ),
        out,
    )
