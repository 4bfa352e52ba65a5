"""Voice balance: from key press to painted strip with 10, 30 and 200 people here, beside a kept note."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from desk import opened
from measuring import compare, figures, in_turn, say
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.live import timer
from ui.console.window import Console

TURNS = 200
FRAME = 0.016
MOST = 2.0
"""Times a kept note: both are a step in the file, and both are shown at once."""


def grow(console: Console, people: int) -> None:
    """Brings so many people into the cohort, all of them in the session."""
    workspace = console.workspace
    with workspace.store.step("roster.import", workspace.now()) as step:
        for number in range(people - len(workspace.state.participants)):
            profession = "policy" if number % 2 else "operational"
            name = f"Guest{number} Number"
            step.insert("participant", name=name, profession=profession, position=90 + number, active=True)
        for row in workspace.store.rows("SELECT id FROM participant"):
            step.insert(
                "attendance",
                session_id=workspace.session_id,
                participant_id=row["id"],
                state="present",
                at=workspace.now(),
            )
    workspace.show_session(workspace.session_id)


def main() -> int:
    """Counts turns and keeps notes in a real console, in turn; gives the exit code."""
    met = True
    for people in (10, 30, 200):
        with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as scratch:
            console = opened(Path(scratch))
            grow(console, people)
            console.workspace.in_session(timer.start)
            strip, field = console.run.voice, console.capture.field
            strip.take_keys()

            def turn(strip=strip) -> float:
                strip.setFocus()
                QApplication.processEvents()
                begun = time.perf_counter()
                QTest.keyClick(strip, "3")
                QApplication.processEvents()
                return time.perf_counter() - begun

            def note(field=field) -> float:
                field.setText("Nobody had ever asked me")
                field.setFocus()
                QApplication.processEvents()
                begun = time.perf_counter()
                QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
                QApplication.processEvents()
                return time.perf_counter() - begun

            turns, notes = in_turn(turn, note, TURNS)
            met &= compare(f"a turn, {people} people here", turns, notes, MOST, "median")
            middle = figures(turns).median
            say(f"  within a frame of 16 ms: {'yes' if middle <= FRAME else 'NO'}")
            met &= middle <= FRAME
            console.close()
            QApplication.processEvents()
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
