"""A rehearsal as a program of its own: what it leaves, what it says, and what it refuses to replace."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.exchange.csv_tables import TABLES
from facilitator.live import demo

FILE = "rehearsal.cohort"
Done = subprocess.CompletedProcess[str]


def rehearse(to: Path, *words: str) -> Done:
    """Runs ``facilitator rehearse`` without a screen."""
    return subprocess.run(
        [sys.executable, "-m", "facilitator", "rehearse", "--to", str(to), *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    """Rows of a cohort file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


@pytest.fixture(scope="module")
def rehearsed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Done]:
    """The first session of the demo cohort, played once at 3600 times the speed of life."""
    folder = tmp_path_factory.mktemp("rehearsed")
    return folder, rehearse(folder, "--session", "1", "--speed", "3600")


def test_it_ends_well_and_says_how_many_readings_of_the_clock_were_true(rehearsed):
    _, done = rehearsed
    assert (done.returncode, done.stderr) == (0, "")
    first, second, third = done.stdout.splitlines()
    assert re.fullmatch(r"Rehearsed in \d+ s at 3600 times the speed of life\.", first)
    readings = re.fullmatch(r"([\d,]+) readings of the clock, each true to the second\.", second)
    assert readings is not None
    assert int(readings[1].replace(",", "")) > 10
    assert re.match(rf"[\d,]+ rows in {len(TABLES) + 1} files in ", third)


def test_it_leaves_the_cohort_its_csv_and_pictures_of_both_windows_and_nothing_else(rehearsed):
    folder, _ = rehearsed
    names = {path.name for path in folder.iterdir()}
    pictures = {name for name in names if name.endswith(".png")}
    assert names - pictures == {FILE, "csv"}
    assert len(list((folder / "csv").iterdir())) == len(TABLES) + 1
    for window in ("stage", "console"):
        assert {
            f"{window}-1-00-before.png",
            f"{window}-1-04-rooms-1.png",
            f"{window}-1-99-end.png",
        } <= pictures
    assert all((folder / name).read_bytes().startswith(b"\x89PNG") for name in pictures)


def test_the_session_was_run_from_its_planned_start_to_its_end(rehearsed):
    path = rehearsed[0] / FILE
    session = "SELECT started_at = planned_at, ended_at > started_at FROM session WHERE number = 1"
    assert rows(path, session) == [(1, 1)]
    assert rows(path, "SELECT count(*) FROM activity WHERE ended_at IS NOT NULL") == [(12,)]
    assert rows(path, "SELECT rehearsal FROM cohort") == [(1,)]
    assert rows(path, "SELECT count(DISTINCT activity_id || round) FROM seat") == [(7,)]
    assert rows(path, "SELECT count(*) > 5 FROM note") == [(1,)]


def test_a_cohort_that_is_no_rehearsal_is_never_replaced(tmp_path):
    path = demo.make(tmp_path, datetime.now(UTC), name="rehearsal")
    people = rows(path, "SELECT * FROM participant")
    done = rehearse(tmp_path, "--session", "1", "--speed", "3600")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"{path} is no rehearsal, so it stays. Choose another folder with --to.\n"
    assert rows(path, "SELECT * FROM participant") == people
    assert rows(path, "SELECT count(*) FROM session WHERE started_at IS NOT NULL") == [(0,)]
    assert [entry.name for entry in tmp_path.iterdir()] == [FILE]


def test_a_session_that_each_pair_leads_alone_cannot_be_rehearsed(tmp_path):
    done = rehearse(tmp_path, "--session", "2")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "--session: 2 is no facilitated session here. There are 1, 4, 7.\n"


def test_all_sessions_one_after_another_use_all_of_the_board(tmp_path):
    done = rehearse(tmp_path, "--speed", "3600")
    assert (done.returncode, done.stderr) == (0, "")
    path = tmp_path / FILE
    assert rows(path, "SELECT count(*) FROM session WHERE ended_at > ''") == [(3,)]
    assert rows(path, "SELECT count(*) FROM cluster") == [(1,)]  # the second takes the cards of the first
    assert rows(path, "SELECT count(*), sum(dots) FROM vote WHERE participant_id IS NOT NULL") == [(20, 30)]
    assert rows(path, "SELECT effort, impact FROM idea WHERE impact > 0 ORDER BY effort") == [(1, 5), (5, 5)]
    assert rows(path, "SELECT count(*) FROM authorship") == [(4,)]
    promise = "SELECT stage, first_step, owner_id <> ally_id, due_date > '' FROM idea WHERE owner_id > ''"
    assert rows(path, promise) == [("commitment", "ask the duty desk", 1, 1)]
    for name in ("02-face-down", "05-clusters", "08-vote", "08-result", "09-matrix", "09-commitments"):
        assert (tmp_path / f"stage-7-{name}.png").is_file()
        assert (tmp_path / f"console-7-{name}.png").is_file()
