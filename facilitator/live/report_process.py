"""A report made in a process of its own, so that the windows stay as quick as ever while it is drawn."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import IO

import msgspec

from facilitator.errors import UserError
from facilitator.exchange.figures.process import hidden, surroundings
from facilitator.exchange.report.pictures import StoppedError
from facilitator.live.report_saving import Saved

LOOK_EVERY = 0.05
"""Seconds between two looks at whether it is to stop."""


class Asked(msgspec.Struct, frozen=True):
    """What the process is to do, as it reads it."""

    file: str
    out: str
    now: datetime
    pseudonymise: bool


class Said(msgspec.Struct, frozen=True):
    """A line that the process writes: the step that begins, or at the end what was saved or went wrong."""

    done: int = 0
    of: int = 1
    words: str = ""
    saved: Saved | None = None
    wrong: str = ""


def save_beside(
    asked: Asked, progress: Callable[[int, int, str], None], stopped: Callable[[], bool]
) -> Saved:
    """Does what ``save_report`` does, in another process; blocks, so it is called in a worker thread.

    Raises UserError where that does, StoppedError once it was stopped.
    """
    run = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "facilitator"]
    process = subprocess.Popen(
        [*run, "report-worker", msgspec.json.encode(asked).decode()],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        env=surroundings(),
        **hidden(),
    )
    last: list[Said] = []
    with process:
        assert process.stdout is not None
        listening = threading.Thread(target=_listen, args=(process.stdout, last, progress), daemon=True)
        listening.start()
        while listening.is_alive():
            if stopped():
                process.kill()
                listening.join()
                _tidy(Path(asked.out))
                raise StoppedError("Stopped. No report was written.")
            listening.join(LOOK_EVERY)
    if last and last[-1].saved:
        return last[-1].saved
    if last and last[-1].wrong:
        raise UserError(last[-1].wrong)
    raise UserError(
        "The report could not be made. Try again, or write it with `facilitator report` in a terminal."
    )


def work(line: str, out: IO[bytes]) -> None:
    """What the process does: saves one report and says each step as a line of JSON."""
    from facilitator.live.report_saving import save_report  # noqa: PLC0415

    asked = msgspec.json.decode(line, type=Asked)

    def say(said: Said) -> None:
        out.write(msgspec.json.encode(said) + b"\n")
        out.flush()

    try:
        saved = save_report(
            Path(asked.file),
            Path(asked.out),
            asked.now,
            pseudonymise=asked.pseudonymise,
            progress=lambda done, of, words: say(Said(done, of, words)),
        )
    except UserError as error:
        say(Said(wrong=str(error)))
    else:
        say(Said(saved=saved))


def _listen(lines: IO[bytes], last: list[Said], progress: Callable[[int, int, str], None]) -> None:
    for line in lines:
        said = msgspec.json.decode(line, type=Said)
        last.append(said)
        if said.words:
            progress(said.done, said.of, said.words)


def _tidy(out: Path) -> None:
    """Takes away the half that was written when the process was ended."""
    try:
        out.with_name(f".{out.name}.part").unlink(missing_ok=True)
    except OSError:
        return
