"""What undo would take back, asked after each of 20,000 commands, beside reading the journal step by step."""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from measuring import compare, say

from facilitator.capture import reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.capture.trail import Trail
from facilitator.live import demo, undo
from facilitator.model.programme import NoteKind

STEPS = 20_000
LOOKS = 60
MOST = 0.1
START = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
FRAME = 1 / 60


def keep(store: Store, session: str) -> None:
    """One command."""
    with store.step("notes.keep", START) as step:
        step.insert(
            "note",
            session_id=session,
            kind=NoteKind.QUOTE,
            text="Heard",
            quotable=False,
            created_at=START,
        )


def main() -> int:
    """Looks after a command each time, and in a file just opened; gives the exit code."""
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as scratch:
        store = open_store(demo.make(Path(scratch), START))
        store.connection.execute("PRAGMA synchronous = OFF")
        session = reading.sessions(store)[0].id
        for _ in range(STEPS):
            keep(store, session)
        ours: list[float] = []
        first: list[float] = []
        reference: list[float] = []
        for _ in range(LOOKS):
            keep(store, session)
            begun = time.perf_counter()
            store.undoable()
            ours.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            Trail(store.connection).undoable()
            first.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            query = "SELECT step, min(origin), min(reverts) FROM change GROUP BY step ORDER BY step"
            store.connection.execute(query).fetchall()
            reference.append(time.perf_counter() - begun)
        undone: list[float] = []
        for _ in range(500):
            begun = time.perf_counter()
            undo.undo(store, START)
            undone.append(time.perf_counter() - begun)
        store.close()
    say(f"{STEPS:,} commands in the journal")
    met = [
        compare("a look after a command", ours, reference, MOST, "median"),
        compare("the first look after opening", first, reference, MOST, "median"),
        compare("one undo of 500, beside a frame", undone, [FRAME] * 2, 1.0, "median"),
    ]
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main())
