"""Long work in a process of its own, so that the windows and what is kept meanwhile stay as quick as ever.

The process is this very app with a hidden command. It gets what it is asked as JSON, says a line of JSON for
each step and one for the end, and is stopped by the end of its standard input: so it ends with whoever asked.
"""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import IO, Any, TypeVar

import msgspec
from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.figures.process import hidden, myself, surroundings
from facilitator.phrase import packed, plain, unpacked

T = TypeVar("T")
Progress = Callable[[int, int, str], None]
"""Told how much is done, of how much, and in words with what."""

LOOK_EVERY = 0.05
"""Seconds between two looks at whether it is to stop."""


class Said(Struct, frozen=True, omit_defaults=True):
    """A line that the process writes: the step that begins, or at the end what came of it or went wrong."""

    done: int = 0
    of: int = 1
    words: Any = ""
    """A phrase or a text, as ``packed`` writes it."""
    outcome: msgspec.Raw = msgspec.Raw()
    wrong: Any = ""


class EndedError(Exception):
    """The process ended without a word."""


def run(
    command: str,
    asked: Struct,
    outcome: type[T],
    progress: Progress,
    stopped: Callable[[], bool],
    grace: float = 0.0,
) -> T:
    """What a hidden command makes of ``asked``; blocks, so it is called in a worker thread.

    Raises UserError where the command does, and EndedError if it was ended, as by ``stopped``: then it has
    ``grace`` seconds to end by itself.
    """
    process = subprocess.Popen(
        [*myself(), command, msgspec.json.encode(asked).decode()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=surroundings(),
        **hidden(),
    )
    last = Said()

    def listen(lines: IO[bytes]) -> None:
        nonlocal last
        for line in lines:
            last = msgspec.json.decode(line, type=Said)
            if last.words:
                progress(last.done, last.of, unpacked(last.words))

    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        listening = threading.Thread(target=listen, args=(process.stdout,), daemon=True)
        listening.start()
        while listening.is_alive():
            listening.join(LOOK_EVERY)
            if stopped():
                process.stdin.close()
                listening.join(grace)
                process.kill()
                listening.join()
    if last.wrong:
        raise UserError(unpacked(last.wrong))
    if not last.outcome:
        raise EndedError(command)
    return msgspec.json.decode(last.outcome, type=outcome)


def answer(does: Callable[[Progress], Any], out: IO[bytes]) -> None:
    """What the process does: says each step, and at the end what came of it or went wrong."""

    def say(said: Said) -> None:
        with suppress(BrokenPipeError):  # whoever asked is no more, which `asker_gone` tells
            out.write(msgspec.json.encode(said, enc_hook=packed) + b"\n")
            out.flush()

    try:
        outcome = does(lambda done, of, words: say(Said(done, of, words)))
    except UserError as error:
        say(Said(wrong=str(error)))
    else:
        say(Said(outcome=msgspec.Raw(msgspec.json.encode(outcome, enc_hook=plain))))


def asker_gone(stdin: IO[bytes]) -> threading.Event:
    """Set once whoever started this process wants nothing more of it, or is no more."""
    gone = threading.Event()
    handle = stdin.fileno()

    def wait() -> None:
        # Not through `stdin` itself: Python aborts if a thread waits in there when the process ends.
        while os.read(handle, 1):
            pass
        gone.set()

    threading.Thread(target=wait, name="asker", daemon=True).start()
    return gone
