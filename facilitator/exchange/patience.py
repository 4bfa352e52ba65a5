"""Waiting for a folder or a file that does not take what is to be written, for about half a minute in all."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from facilitator.phrase import Phrase, phrase

T = TypeVar("T")

IN_ALL = 30.0
"""Seconds of waiting in one sync, however many files wait."""

_FIRST, _LONGEST, _STEP = 0.25, 8.0, 0.1
_NEVER_PASSES = {
    errno.EISDIR,
    errno.ENOTDIR,
    errno.EEXIST,
    errno.ENAMETOOLONG,
    errno.EINVAL,
    errno.ELOOP,
    errno.ENOTEMPTY,
    errno.EXDEV,
}

_FOR_A_PLACE = phrase("waiting for {what}, {why}").template
_FOR_A_SYNC = phrase("waiting for another sync to {folder}").template

Pause = Callable[[float], object]
"""Lets so many seconds go by."""


class Patience:
    """Tries again what the world refused, longer and longer apart, until its seconds are used up."""

    def __init__(
        self,
        tell: Callable[[str], None],
        go_on: Callable[[], None],
        pause: Pause = time.sleep,
    ) -> None:
        """``tell`` is told what is waited for; ``go_on`` is asked ten times a second and raises to stop."""
        self._tell, self._go_on, self._pause = tell, go_on, pause
        self._left = IN_ALL

    def until_done(self, does: Callable[[], T], waiting_for: Callable[[OSError], str]) -> T:
        """What ``does`` gives; its last OSError if it was refused each time, or always would be."""
        delay = _FIRST
        while True:
            try:
                return does()
            except OSError as error:
                if error.errno in _NEVER_PASSES or self._left <= 0:
                    raise
                words = waiting_for(error)
            self._wait(min(delay, self._left), words)
            delay = min(2 * delay, _LONGEST)

    def _wait(self, seconds: float, words: str) -> None:
        self._left -= seconds
        while seconds > 0:
            self._tell(words)
            self._go_on()
            self._pause(min(_STEP, seconds))
            seconds -= _STEP
        self._go_on()


def is_waiting(words: str) -> bool:
    """True for progress that says what is waited for: meanwhile nothing goes on."""
    return isinstance(words, Phrase) and words.template in (_FOR_A_PLACE, _FOR_A_SYNC)


def for_a_place(what: str, error: OSError, *, is_file: bool) -> Phrase:
    """That a file or a folder is waited for, and why."""
    return Phrase(_FOR_A_PLACE, {"what": what, "why": why(error, is_file=is_file)})


def for_a_sync(folder: Path) -> Phrase:
    """That another sync is waited for."""
    return Phrase(_FOR_A_SYNC, {"folder": folder})


def why(error: OSError, *, is_file: bool) -> str:
    """The refusal in a few words."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return phrase("the disk is full")
    if error.errno == errno.EROFS:
        return phrase("it is read-only")
    if isinstance(error, PermissionError) or error.errno in (errno.EBUSY, errno.ETXTBSY):
        return phrase("open elsewhere") if is_file else phrase("it may not be written to")
    if isinstance(error, FileNotFoundError):
        return phrase("it is gone")
    return (error.strerror or str(error)).lower()
