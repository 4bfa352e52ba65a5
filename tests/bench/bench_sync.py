"""Sync to CSV: a million notes beside the sqlite3 shell, little, nothing, and capture meanwhile.

A folder may be given, so that all files lie on its disk; else it is the system's for temporary files. The
first two figures need about 1.2 GB there.
"""

from __future__ import annotations

import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median

from measuring import compare, figures, in_turn, say

from facilitator.capture import reading
from facilitator.capture.ids import new_id
from facilitator.capture.opening import open_store
from facilitator.capture.snapshot import beside
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.exchange import csv_pages
from facilitator.exchange.csv_captured import NOTES
from facilitator.exchange.pouring import pour
from facilitator.exchange.sync import sync
from facilitator.live import demo, notes
from facilitator.live.sync_process import Asked, sync_beside
from facilitator.model.programme import NoteKind
from facilitator.model.text import instant

MANY, SOME = 1_000_000, 100_000
MOST_OF_SHELL, MOST_OF_TABLE, MOST_OF_CAPTURE = 1.5, 1.2, 2.0
MOST_MEGABYTES, MOST_MS = 150, 50
KEPT = 1500
WORDS = ("form,", '"everybody"', "needs", "a", "policy", "nobody", "can", "read", "before", "it", "waits")
START = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)


def cohort(folder: Path, count: int) -> Path:
    """The demo cohort with so many notes of seventy letters, half of which need quotation marks."""
    path = demo.make(folder, START).rename(folder / f"notes-{count}.cohort")
    store = open_store(path)
    session, people = reading.sessions(store)[0], reading.participants(store)
    activity = store.rows("SELECT id FROM activity WHERE session_id = ?", [session.id])[0]["id"]
    chance = Random(7)
    moments = (START + timedelta(milliseconds=number) for number in range(count))
    rows = (
        (
            new_id(at),
            session.id,
            activity,
            chance.choice(list(NoteKind)).value,
            chance.choice(people).id,
            " ".join(chance.choices(WORDS, k=14)),
            chance.choice((None, 0, 1)),
            instant(at),
        )
        for at in moments
    )
    names = "id, session_id, activity_id, kind, participant_id, text, quotable, created_at"
    trigger = store.rows("SELECT sql FROM sqlite_master WHERE name = 'note_insert'")[0]["sql"]
    store.connection.execute("BEGIN")
    store.connection.execute("DROP TRIGGER note_insert")  # their history would only take time here
    store.connection.executemany(f"INSERT INTO note ({names}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    store.connection.execute(trigger)
    store.connection.execute("COMMIT")
    store.close()
    return path


def whole(path: Path, scratch: Path) -> bool:
    """All of it to a new folder, beside the shell's one table."""
    shell = shutil.which("sqlite3")
    out = scratch / "whole"

    def ours() -> float:
        shutil.rmtree(out, ignore_errors=True)
        begun = time.perf_counter()
        sync(path, out)
        return time.perf_counter() - begun

    def theirs() -> float:
        begun = time.perf_counter()
        with (scratch / "shell.csv").open("wb") as file:
            query = "SELECT * FROM note ORDER BY id"
            subprocess.run([str(shell), str(path), "-csv", "-header", query], stdout=file, check=True)
        return time.perf_counter() - begun

    if shell is None:
        say("there is no sqlite3 shell here, so nothing stands beside a whole sync")
        say(f"{MANY:,} notes synced: {median([ours() for _ in range(3)]):.2f} s")
        return True
    return compare(f"{MANY:,} notes synced", *in_turn(ours, theirs, 5), MOST_OF_SHELL, "median")


def memory(path: Path, scratch: Path) -> bool:
    """The most that a process of its own takes for a whole sync."""
    subprocess.run([sys.executable, __file__, "--sync", str(path), str(scratch / "memory")], check=True)
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (
        1024 if sys.platform != "darwin" else 1e6
    )
    met = most <= MOST_MEGABYTES
    say(f"memory of a process that does it: {most:.0f} MB at most")
    say(f"target: {MOST_MEGABYTES} MB: {'met' if met else 'MISSED'}")
    return met


def nothing(path: Path, folder: Path) -> bool:
    """A sync that finds everything as it was."""
    store = open_store(path)  # as in the app; without it SQLite makes its shared memory anew each time
    sync(path, folder)
    readings = []
    before = _written()
    for _ in range(50):
        begun = time.perf_counter()
        sync(path, folder)
        readings.append(time.perf_counter() - begun)
    written, found = _written() - before, figures(readings)
    store.close()
    met = 1000 * found.p99 <= MOST_MS and not written
    say(f"nothing changed: {1000 * found.median:.1f} ms median, {1000 * found.p99:.1f} ms p99")
    say(f"bytes written in all of them: {written}")
    say(f"target: {MOST_MS} ms and no byte: {'met' if met else 'MISSED'}")
    return met


def _written() -> int:
    if not sys.platform.startswith("linux"):
        say("bytes written are counted on Linux alone")
        return 0
    counted = dict(line.split(": ") for line in Path("/proc/self/io").read_text().splitlines())
    return int(counted["wchar"])


def one_note(path: Path, scratch: Path) -> bool:
    """One note more among many, beside its table alone."""
    folder = scratch / "some"
    sync(path, folder)
    store = open_store(path)
    session = reading.sessions(store)[0].id
    keeping = iter(range(1000))

    def ours() -> float:
        notes.keep(
            store, START + timedelta(days=1, seconds=next(keeping)), session, NoteKind.QUOTE, "One more"
        )
        begun = time.perf_counter()
        written = sync(path, folder).written
        taken = time.perf_counter() - begun
        if written != ("notes.csv", "datapackage.json"):
            raise SystemExit(f"{written} was written")
        return taken

    def theirs() -> float:
        target = scratch / "alone.csv"
        target.unlink(missing_ok=True)
        begun = time.perf_counter()
        with beside(path) as connection:
            connection.row_factory = sqlite3.Row
            pour(target, (piece for piece, _ in csv_pages.lines(connection, NOTES)))
        return time.perf_counter() - begun

    met = compare(f"one note more in {SOME:,}", *in_turn(ours, theirs, 15), MOST_OF_TABLE, "median")
    store.close()
    return met


def capture(path: Path, scratch: Path) -> bool:
    """The command that keeps a note, while whole syncs run one after the other as in the app, and without."""
    store = open_store(path)
    session = reading.sessions(store)[0].id
    over = threading.Event()
    folders: list[Path] = []

    def syncing() -> None:
        while not over.is_set():
            # To a new folder each: taking a large one away keeps the disk busy, and is no part of a sync.
            folder = scratch / f"meanwhile-{len(folders)}"
            folders.append(folder)
            try:
                sync_beside(Asked(str(path), str(folder), START, False), lambda *_: None, over.is_set)
            except UserError:
                if not over.is_set():  # the last one is stopped
                    raise

    quiet = _kept(store, session, 0)
    thread = threading.Thread(target=syncing)
    thread.start()
    busy = _kept(store, session, 1)
    over.set()
    thread.join()
    store.close()
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    say(f"{len(folders)} syncs begun meanwhile")
    return compare("a note kept while a sync runs", busy, quiet, MOST_OF_CAPTURE, "p99")


def _kept(store: Store, session: str, day: int) -> list[float]:
    """Keeps a note every twenty milliseconds, which is quicker than anybody types."""
    readings = []
    ticking = threading.Event()
    for number in range(KEPT):
        at = START + timedelta(days=2 + day, seconds=number)
        begun = time.perf_counter()
        notes.keep(store, at, session, NoteKind.QUOTE, "Nobody had ever asked me what the letter is for")
        readings.append(time.perf_counter() - begun)
        ticking.wait(0.02)
    return readings


def main() -> int:
    """Makes both cohorts and measures; gives the exit code."""
    if "--sync" in sys.argv:
        sync(Path(sys.argv[2]), Path(sys.argv[3]))
        return 0
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as made:
        scratch = Path(made)
        many, some = cohort(scratch, MANY), cohort(scratch, SOME)
        met = [
            whole(many, scratch),
            memory(many, scratch),
            nothing(many, scratch / "whole"),
            one_note(some, scratch),
            capture(many, scratch),
        ]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
