"""Capture: from the key press to the committed row, beside a bare insert and commit on the same disk.

A folder may be given, so that both files lie on its disk; else it is the system's for temporary files.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desk import opened
from measuring import compare, figures, in_turn, say
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.capture.store import Changes
from facilitator.live import notes, timer

NOTES = 500
MOST = 3.0
WORDS = "Nobody had ever asked me what the letter is for"


def bare(path: Path) -> sqlite3.Connection:
    """A table of notes with the pragmas of a cohort file and nothing else: no journal, no index."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT NOT NULL, created_at TEXT)")
    return connection


def main() -> int:
    """Keeps so many notes in a real console and in a bare file, in turn; gives the exit code."""
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as scratch:
        console = opened(Path(scratch))
        console.workspace.in_session(timer.start)
        field = console.capture.field
        reference = bare(Path(scratch) / "bare.db")
        committed: list[float] = []
        shown: list[float] = []
        keep = notes.keep

        def keep_watched(*args: Any, **named: Any) -> Changes:
            changes = keep(*args, **named)
            committed.append(time.perf_counter())
            return changes

        notes.keep = keep_watched

        def ours() -> float:
            field.setText(WORDS)
            QApplication.processEvents()
            begun = time.perf_counter()
            QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            QApplication.processEvents()
            shown.append(time.perf_counter() - begun)
            return committed[-1] - begun

        def theirs() -> float:
            row = (f"{time.time_ns()}", WORDS, datetime.now(UTC).isoformat())
            begun = time.perf_counter()
            reference.execute("BEGIN")
            reference.execute("INSERT INTO note VALUES (?, ?, ?)", row)
            reference.execute("COMMIT")
            return time.perf_counter() - begun

        kept, inserted = in_turn(ours, theirs, NOTES)
        rows = console.workspace.store.rows("SELECT count(*) AS n FROM note")[0]["n"]
        reference.close()
        console.close()
    if rows != NOTES:
        raise SystemExit(f"{rows} notes were kept of {NOTES}")
    met = compare("key press to committed row", kept, inserted, MOST, "p99")
    whole = figures(shown)
    say(f"to the page painted anew: {1000 * whole.median:.1f} ms median, {1000 * whole.p99:.1f} ms p99")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
