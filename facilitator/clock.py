"""The time, handed to whoever needs it: the real one, one that nobody can set, or one that runs at speed."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from facilitator import ticking


class Anchor(Struct, frozen=True):
    """From when on a session's time is counted: a boot of this computer, its seconds then, the moment."""

    boot: str
    seconds: float
    at: datetime


class Clock:
    """The real time in UTC, as the computer's clock on the wall has it."""

    speed: float = 1.0

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return datetime.now(UTC)

    def hold(self, kept: Anchor | None, not_before: datetime | None) -> Anchor | None:  # noqa: ARG002
        """A session runs from now on; see :class:`SteadyClock`. This clock has no anchor."""
        return None

    def let_go(self) -> None:
        """No session runs any more."""

    def ahead(self) -> timedelta:
        """By how much the computer's clock is ahead of this one."""
        return timedelta(0)


class SteadyClock(Clock):
    """A clock that stays right in a session, whatever becomes of the computer's.

    While a session runs, the time is that of an anchor and the seconds since, counted by a clock that goes on
    in sleep and that nobody can set (:mod:`facilitator.ticking`). Outside a session it is the computer's.
    A machine that is not asleep but stands still, such as a paused virtual one, counts nothing meanwhile; it
    wakes as if the computer's clock had been moved forward.
    """

    def __init__(
        self,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        seconds: Callable[[], float] = ticking.seconds,
        boot: Callable[[], str] = ticking.boot,
    ) -> None:
        self._wall, self._seconds, self._boot = wall, seconds, boot
        self._anchor: Anchor | None = None

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return self._wall() if self._anchor is None else self._counted(self._anchor)

    def hold(self, kept: Anchor | None, not_before: datetime | None) -> Anchor:
        """Stays steady from now on; gives the anchor, to be handed in as ``kept`` after a restart.

        An anchor of this boot goes on. After another boot only the computer's clock is left to be believed,
        but never before the moment ``not_before``, that of the last thing kept.
        """
        boot, seconds = self._boot(), self._seconds()
        if kept is None or kept.boot != boot or kept.seconds > seconds:
            kept = Anchor(boot, seconds, self._wall())
        if not_before is not None and self._counted(kept) < not_before:
            kept = Anchor(boot, seconds, not_before)
        self._anchor = kept
        return kept

    def let_go(self) -> None:
        """Follows the computer's clock again."""
        self._anchor = None

    def ahead(self) -> timedelta:
        """By how much the computer's clock is ahead of this one; below zero, behind."""
        return self._wall() - self.now()

    def _counted(self, anchor: Anchor) -> datetime:
        return anchor.at + timedelta(seconds=self._seconds() - anchor.seconds)


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
