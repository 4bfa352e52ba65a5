"""A backup of a 100 MB cohort during a session: frames on the Qt thread and capture, beside references.

One reference is the same time without a backup; the other is the same backup by a program of its own, which
shares nothing with the app but the machine.

A folder may be given, so that the cohort lies on its disk; else it is the system's for temporary files.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from desk import opened
from measuring import figures, say
from PySide6.QtCore import QEventLoop, Qt, QTimer

from facilitator.capture import backups
from facilitator.live import notes, timer
from ui.console.window import Console

MEGABYTES = 100
ROUNDS = 3
MOST_MS = 16.0
NOTE_EVERY_MS = 20
WORDS = "Nobody had ever asked me what the letter is for"


def grown(console: Console) -> None:
    """Notes of an earlier session, as long as pages, until the file is large enough."""
    store = console.workspace.store
    other = store.rows("SELECT id FROM session ORDER BY number DESC LIMIT 1")[0]["id"]
    now = datetime.now(UTC)
    with store.step("bench.grow", now) as step:
        for number in range(MEGABYTES * 135):
            text = f"{number} {WORDS} " * 36
            step.insert("note", session_id=other, kind="insight", text=text, created_at=now)
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def while_true(holds: Callable[[], bool], does: Callable[[], object] | None = None) -> list[float]:
    """Runs the event loop while something holds; gives how long the Qt thread was away, each time, in ms.

    A timer of a millisecond is the frame that would have been shown; ``does`` is done now and then.
    """
    gaps: list[float] = []
    loop = QEventLoop()
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(1000 * (now - last))
        last = now
        if not holds():
            loop.quit()

    pulse = QTimer()
    pulse.setTimerType(Qt.TimerType.PreciseTimer)
    pulse.timeout.connect(beat)
    pulse.start(1)
    doing = QTimer()
    if does:
        doing.timeout.connect(does)
        doing.start(NOTE_EVERY_MS)
    loop.exec()
    return gaps


def for_seconds(seconds: float) -> Callable[[], bool]:
    """True for so long from now."""
    until = time.perf_counter() + seconds
    return lambda: time.perf_counter() < until


ALONE = """
import sqlite3, sys
source, made = sqlite3.connect(sys.argv[1]), sqlite3.connect(sys.argv[2])
made.execute("PRAGMA synchronous = OFF")
source.backup(made)
made.execute("PRAGMA integrity_check(1)").fetchone()
"""
"""Another program's backup, checked as ours is."""


class Runs:
    """Readings with a backup, without one, and with another program's."""

    def __init__(self, console: Console) -> None:
        self._space = console.workspace
        self.seconds: list[float] = []

    def with_backup(self, does: Callable[[], object] | None = None) -> list[float]:
        """Gaps while a backup is made from beginning to end."""
        keeper = self._space.backing_up
        begun = time.perf_counter()
        keeper.back_up_now()
        gaps = while_true(lambda: keeper.busy, does)
        self.seconds.append(time.perf_counter() - begun)
        if keeper.trouble:
            raise SystemExit(keeper.trouble)
        return gaps

    def without(self, does: Callable[[], object] | None = None) -> list[float]:
        """Gaps of as long a time without."""
        return while_true(for_seconds(self.seconds[-1]), does)

    def by_another(self) -> list[float]:
        """Gaps while another program does the same."""
        target = self._space.path.with_name("alone.db")
        words = [sys.executable, "-c", ALONE, str(self._space.path), str(target)]
        with subprocess.Popen(words) as process:
            gaps = while_true(lambda: process.poll() is None)
        target.unlink()
        return gaps


def main() -> int:
    """Takes three readings of each; gives the exit code."""
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as scratch:
        console = opened(Path(scratch))
        grown(console)
        space = console.workspace
        size = space.path.stat().st_size / 1e6
        moments = [taken(space.path) for _ in range(20)]
        space.in_session(timer.start)
        while_true(lambda: space.backing_up.busy)
        while_true(for_seconds(2))
        runs = Runs(console)
        frames, reference, others = [], [], []
        for _ in range(ROUNDS):
            frames.append(runs.with_backup())
            reference.append(runs.without())
            others.append(runs.by_another())

        kept: list[float] = []

        def keep() -> None:
            begun = time.perf_counter()
            space.in_session(notes.keep, "insight", WORDS)
            kept.append(time.perf_counter() - begun)

        during: list[float] = []
        quiet: list[float] = []
        for _ in range(3 * ROUNDS):
            runs.with_backup(keep)
            during += kept
            kept.clear()
            runs.without(keep)
            quiet += kept
            kept.clear()
        good = all(not backups.wrong_with(backup.path) for backup in backups.listed(space.path))
        console.close()
    say(f"cohort of {size:.0f} MB, backed up and checked in {median(runs.seconds):.2f} s; all good: {good}")
    say(f"taking the moment, which is all that F5 waits for: {1000 * median(moments):.2f} ms")
    worst = told("with a backup", frames)
    without = told("reference, without", reference)
    told("reference, another program's backup", others)
    met = worst <= MOST_MS and good
    say(f"ratio of the middle longest frames: {worst / without:.2f}")
    say(f"target: the middle longest frame at most {MOST_MS:g} ms: {'met' if met else 'MISSED'}")
    ours, theirs = figures(during), figures(quiet)
    say(f"a note kept meanwhile: {1000 * ours.median:.1f} ms median, {1000 * ours.p99:.1f} ms p99")
    say(f"reference, without: {1000 * theirs.median:.1f} ms median, {1000 * theirs.p99:.1f} ms p99")
    say(f"ratio: {ours.median / theirs.median:.2f} of medians, {ours.p99 / theirs.p99:.2f} of p99s")
    return 0 if met else 1


def taken(path: Path) -> float:
    """Seconds that it takes to keep the file as of a moment."""
    begun = time.perf_counter()
    source = backups.moment(path)
    took = time.perf_counter() - begun
    source.close()
    return took


def told(name: str, runs: list[list[float]]) -> float:
    """Writes the longest frame of each run and how many were late; gives the middle one in ms."""
    worst = [max(gaps) for gaps in runs]
    late = sum(gap > MOST_MS for gaps in runs for gap in gaps)
    listed = ", ".join(f"{number:.1f}" for number in worst)
    say(f"{name}: longest frames {listed} ms; {late} over {MOST_MS:g} ms of {sum(map(len, runs))}")
    return median(worst)


if __name__ == "__main__":
    sys.exit(main())
