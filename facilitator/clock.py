"""The time, handed to whoever needs it: the real one, or one that runs at speed for a rehearsal."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """The real time in UTC."""

    speed: float = 1.0

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return datetime.now(UTC)


class FastClock(Clock):
    """A clock that begins at a moment and runs ``speed`` times as fast as the real one."""

    def __init__(
        self, start: datetime, speed: float, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.speed = speed
        self._start = start.astimezone(UTC)
        self._monotonic = monotonic
        self._zero = monotonic()

    def now(self) -> datetime:
        """The played moment, aware, in UTC."""
        return self._start + timedelta(seconds=(self._monotonic() - self._zero) * self.speed)

    def run_at(self, speed: float) -> None:
        """Goes on from this moment at another speed."""
        self._start, self._zero = self.now(), self._monotonic()
        self.speed = speed

    def jump(self, seconds: float) -> None:
        """Moves the clock by so many seconds, as a laptop's sleep or a corrected clock would."""
        self._start += timedelta(seconds=seconds)
