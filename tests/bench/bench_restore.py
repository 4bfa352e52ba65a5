"""A cohort of a million notes made again from its CSV, beside the sqlite3 shell importing the same notes.csv.

The shell imports into a table of the file's columns with the key and the three indexes that notes have, with
its usual settings. Ours is the whole command in a process of its own: checksums, every cell, link and page
checked, and the file forced to the disk. Needs the sqlite3 shell.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from measuring import compare, say

from facilitator.capture.ids import new_id
from facilitator.capture.loading import loading
from facilitator.exchange.sync import sync
from facilitator.model.text import instant

NOTES = 1_000_000
TIMES = 3
MOST = 3.0
MOST_MEGABYTES = 150
NOW = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
WORDS = (
    'She said "aha", and meant it',
    "=SUM(A1) is no formula",
    "Nobody had asked them before\nand it shows",
    "Ring",
)

IMPORT = """
CREATE TABLE note (
    note_id TEXT PRIMARY KEY NOT NULL, session_id TEXT NOT NULL, activity_id TEXT, kind TEXT NOT NULL,
    participant_id TEXT, text TEXT NOT NULL, created_at TEXT NOT NULL, quotable TEXT, exact TEXT
) STRICT;
CREATE INDEX idx_note_session_id ON note (session_id);
CREATE INDEX idx_note_activity_id ON note (activity_id);
CREATE INDEX idx_note_participant_id ON note (participant_id);
.import --csv --skip 1 {file} note
SELECT count(*) FROM note;
"""


def notes(session: str, activity: str, people: list[str], count: int) -> Iterator[tuple[object, ...]]:
    """So many notes, each a few lines of what people say, and its moment to the microsecond."""
    for number in range(count):
        at = NOW + timedelta(microseconds=1001 * number)
        text = f"{WORDS[number % len(WORDS)]}: {number} of what was said in the room that day"
        who = people[number * number % len(people)]
        yield new_id(at), session, activity, "quote", who, text, number % 2, instant(at)


def cohort(path: Path, count: int) -> Path:
    """A cohort file with ten people and so many notes."""
    with loading(path, lambda: False) as made:
        people = [new_id(NOW, number) for number in range(10)]
        made.put(
            "cohort", ("id", "name", "programme_title", "timezone"), [("c1", "Large", "M", "Europe/London")]
        )
        made.put(
            "participant", ("id", "name", "profession"), [(who, f"Person {who}", "policy") for who in people]
        )
        session, activity = new_id(NOW, 100), new_id(NOW, 101)
        made.put(
            "session",
            ("id", "number", "kind", "title", "planned_seconds"),
            [(session, 1, "facilitated", "Building empathy", 7200)],
        )
        made.put(
            "activity",
            ("id", "session_id", "position", "title", "kind", "planned_seconds", "minimum_seconds"),
            [(activity, session, 1, "Welcome", "plenary", 600, 300)],
        )
        columns = (
            "id",
            "session_id",
            "activity_id",
            "kind",
            "participant_id",
            "text",
            "quotable",
            "created_at",
        )
        made.put("note", columns, notes(session, activity, people, count))
        made.finish()
    return path


def ours(folder: Path, target: Path) -> tuple[float, float]:
    """Seconds that the command takes, and the most memory that it held, in MB."""
    target.unlink(missing_ok=True)
    begun = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "facilitator", "restore", str(folder), str(target)])
    _, status, used = os.wait4(process.pid, 0)
    took = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit("The cohort could not be made again.")
    return took, used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def shell(sqlite3: str, file: Path, target: Path) -> float:
    """Seconds that the shell takes for the same notes."""
    target.unlink(missing_ok=True)
    begun = time.perf_counter()
    done = subprocess.run(
        [sqlite3, str(target)], input=IMPORT.format(file=file), capture_output=True, text=True, check=True
    )
    took = time.perf_counter() - begun
    if done.stdout.split() != [str(NOTES)]:
        sys.exit(f"The sqlite3 shell did not import all notes: {done.stderr}")
    return took


def main() -> int:
    """Measures and says; 1 if a target is missed."""
    sqlite3 = shutil.which("sqlite3")
    if sqlite3 is None:
        sys.exit("This needs the sqlite3 shell. Install it, and run this again.")
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        sync(cohort(place / "large.cohort", NOTES), place / "csv")
        mine, reference, memory = [], [], []
        for _ in range(TIMES):
            reference.append(shell(sqlite3, place / "csv" / "notes.csv", place / "reference.db"))
            took, megabytes = ours(place / "csv", place / "again.cohort")
            mine.append(took)
            memory.append(megabytes)
    met = compare(f"{NOTES:,} notes restored", mine, reference, MOST, "median")
    small = max(memory) <= MOST_MEGABYTES
    say(f"memory: {max(memory):.0f} MB at most; target {MOST_MEGABYTES} MB: {'met' if small else 'MISSED'}")
    return 0 if met and small else 1


if __name__ == "__main__":
    sys.exit(main())
