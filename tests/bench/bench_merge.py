"""Two copies with 20,000 notes each merged, beside SQLite copying the same rows from file to file."""

from __future__ import annotations

import shutil
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from measuring import compare, say

from facilitator.capture import backups, reading
from facilitator.capture.opening import open_store
from facilitator.live import demo, merging
from facilitator.model.programme import NoteKind

NOTES = 20_000
TIMES = 3
MOST = 12.0
START = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)


def written(path: Path, name: str) -> None:
    """So many notes, each a command of its own, as they are kept in a session."""
    store = open_store(path)
    store.connection.execute("PRAGMA synchronous = OFF")
    session = reading.sessions(store)[0].id
    for number in range(NOTES):
        now = START + timedelta(seconds=number)
        with store.step("notes.keep", now) as step:
            step.insert(
                "note",
                session_id=session,
                kind=NoteKind.QUOTE,
                text=f"{name} heard what was said for the {number}th time",
                quotable=False,
                created_at=now,
            )
    store.close()


def main() -> int:
    """Merges in turn with the reference; gives the exit code."""
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as scratch:
        folder = Path(scratch)
        a, b = demo.make(folder, START), folder / "bo.cohort"
        backups.copy(a, b)
        written(a, "Ana")
        written(b, "Bo")
        ours: list[float] = []
        reference: list[float] = []
        for number in range(TIMES):
            into, by_hand = folder / f"c{number}.cohort", folder / f"d{number}.cohort"
            begun = time.perf_counter()
            merged = merging.merge(a, b, into, START + timedelta(days=1))
            ours.append(time.perf_counter() - begun)
            if merged.came != {"note": NOTES}:
                raise SystemExit(f"{merged.came} came of {NOTES} notes")
            begun = time.perf_counter()
            shutil.copyfile(a, by_hand)
            with closing(sqlite3.connect(by_hand)) as connection:
                connection.execute("ATTACH ? AS bo", [str(b)])
                with connection:
                    connection.execute(
                        "INSERT INTO main.note SELECT * FROM bo.note "
                        "WHERE id NOT IN (SELECT id FROM main.note)"
                    )
            reference.append(time.perf_counter() - begun)
        say(f"{NOTES:,} notes on each of two copies")
        return 0 if compare("facilitator merge", ours, reference, MOST, "median") else 1


if __name__ == "__main__":
    raise SystemExit(main())
