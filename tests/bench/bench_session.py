"""A running session: what both windows cost at the speed of life, and what a tick repaints."""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median

import psutil
from desk import opened
from measuring import say
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.capture import reading
from facilitator.live import rounds, timer
from ui.console.window import Console

SECONDS = 30
TICKS = 10
MOST_PERCENT = 3.0


class Paints(QObject):
    """Counts paint events and their pixels, by the window and the kind of widget."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self.events: Counter[str] = Counter()
        self.pixels: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Lets every event pass."""
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            where = "stage" if watched.window() is self._console.stage else "console"
            name = f"{where} {type(watched).__name__} {watched.property('role') or watched.accessibleName()}"
            self.events[name.strip()] += 1
            area = sum(rect.width() * rect.height() for rect in event.region())
            self.pixels[name.strip()] += area
        return False


def run(seconds: float) -> None:
    """Lets the event loop run for so long."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def in_turns(console: Console) -> None:
    """Starts the session and goes to the first activity with turns in rooms: two clocks run."""
    space = console.workspace
    space.in_session(timer.start)
    while not (space.state.current and space.state.current.turns and space.state.current.grouping):
        space.in_session(timer.next_activity)
    space.in_session(rounds.announce, rounds.coming(space.state, reading.seats(space.store)).rooms)
    space.in_session(timer.start_turns)


def cost(seconds: float) -> float:
    """Processor seconds of this process over so many seconds of the loop, in per cent of one core."""
    process = psutil.Process()
    before, begun = process.cpu_times(), time.monotonic()
    run(seconds)
    after, took = process.cpu_times(), time.monotonic() - begun
    return 100 * (after.user + after.system - before.user - before.system) / took


def main() -> int:
    """Takes three readings with both windows on show and one with none; gives the exit code."""
    with tempfile.TemporaryDirectory() as scratch:
        console = opened(Path(scratch))
        in_turns(console)
        run(2)
        readings = [cost(SECONDS / 3) for _ in range(3)]
        canvas = console.stage.canvas
        paints, before = Paints(console), canvas.repaints
        QApplication.instance().installEventFilter(paints)
        run(TICKS)
        QApplication.instance().removeEventFilter(paints)
        repaints = canvas.repaints - before
        size = canvas.width() * canvas.height()
        console.close()
        run(0.2)
        idle = cost(SECONDS / 3)
    met = median(readings) <= MOST_PERCENT
    per_tick = sum(n for name, n in paints.pixels.items() if name.startswith("stage")) / TICKS
    taken = ", ".join(f"{reading:.2f}" for reading in readings)
    say(f"both windows: {taken} % of one core, over {SECONDS / 3:.0f} s each")
    say(f"reference, the same process without windows: {abs(idle):.2f} %")
    say(f"target {MOST_PERCENT:g} %: {'met' if met else 'MISSED'}")
    say(f"stage: {repaints} repaints in {TICKS} s, {per_tick:,.0f} of {size:,} pixels a second")
    say("paint events and pixels a second:")
    for name, events in paints.events.most_common():
        say(f"  {events / TICKS:.1f}, {paints.pixels[name] / TICKS:,.0f}: {name}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
