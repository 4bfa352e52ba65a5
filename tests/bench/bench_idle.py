"""An idle live session: what the app costs while a clock runs in both windows and nobody touches a key.

The app is a process of its own, started as ``facilitator FILE`` starts it, on a file in which the session has
begun. Beside it runs a window with one label that changes once a second.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import psutil
from measuring import say

from facilitator.capture import reading
from facilitator.capture.opening import open_store
from facilitator.live import demo, rounds, timer

SETTLED, SECONDS = 10.0, 60.0
"""Seconds until the file has been looked through, and seconds that are measured after it."""
MOST_PERCENT = 2.0
REFERENCE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv[:1])
label = QLabel()
label.resize(1280, 720)
timer = QTimer()
timer.timeout.connect(lambda: label.setText(time.strftime("%M:%S")))
timer.start(1000)
label.show()
app.exec()
"""


def begun(folder: Path, *, in_rooms: bool) -> Path:
    """A demo cohort whose first session runs: in its first activity, or in rooms with turns."""
    now = datetime.now(UTC)
    path = demo.make(folder, now)
    store = open_store(path)
    session = reading.next_facilitated(store).id
    timer.start(store, now, session)
    while in_rooms and not _has_turns_in_rooms(state := reading.live_state(store, session)):
        timer.next_activity(store, now, session)
    if in_rooms:
        state = reading.live_state(store, session)
        rounds.announce(store, now, session, rounds.coming(state, reading.seats(store)).rooms)
        timer.start_turns(store, now, session)
    store.close()
    return path


def _has_turns_in_rooms(state: object) -> bool:
    current = state.current
    return bool(current and current.turns and current.grouping)


def started(folder: Path, *command: str) -> psutil.Process:
    """A process without a screen, with folders of settings of its own."""
    folder.mkdir(exist_ok=True)
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(folder),
        "XDG_STATE_HOME": str(folder),
    }
    return psutil.Popen([sys.executable, *command], env=surroundings)


def cost(processes: dict[str, psutil.Process], seconds: float) -> dict[str, float]:
    """Processor time of each over so many seconds, in per cent of one core, with that of its children."""

    def spent() -> dict[str, float]:
        return {name: sum(one.cpu_times()[:4]) for name, one in processes.items()}

    before, since = spent(), time.monotonic()
    time.sleep(seconds)
    after, took = spent(), time.monotonic() - since
    return {name: 100 * (after[name] - before[name]) / took for name in processes}


def main() -> int:
    """Measures all of them at once; gives the exit code."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "a").mkdir()
        (folder / "b").mkdir()
        processes = {
            "an activity runs": started(
                folder / "1", "-m", "facilitator", str(begun(folder / "a", in_rooms=False))
            ),
            "rooms with turns run": started(
                folder / "2", "-m", "facilitator", str(begun(folder / "b", in_rooms=True))
            ),
            "reference, one label": started(folder / "3", "-c", REFERENCE),
        }
        time.sleep(SETTLED)
        try:
            found = cost(processes, SECONDS)
            assert all(process.poll() is None for process in processes.values()), "a window has closed"
        finally:
            for process in processes.values():
                process.terminate()
            for process in processes.values():
                process.wait()
    for name, percent in found.items():
        say(f"{name}: {percent:.2f} % of one core, over {SECONDS:.0f} s")
    met = max(percent for name, percent in found.items() if "reference" not in name) <= MOST_PERCENT
    say(f"target: at most {MOST_PERCENT:g} %: {'met' if met else 'MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
