"""SQLite's locks on the open file: a file dialog looks into it, and the log stays all the same."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.capture.opening import create
from facilitator.capture.snapshot import snapshot

NOW = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
READS = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("SELECT count(*) FROM participant").fetchone()
connection.close()
"""
LOOKS = """
import sys
from pathlib import Path
from facilitator.capture.snapshot import snapshot
with snapshot(Path(sys.argv[1])) as store:
    store.connection.execute("SELECT count(*) FROM participant").fetchone()
"""
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there locks belong to whoever took them")


def looked_into_as_a_file_dialog_does(path: Path) -> None:
    for file in (path, path.with_name(f"{path.name}-shm")):
        with file.open("rb") as sniffed:
            sniffed.read(100)


def in_another_process(script: str, path: Path) -> None:
    subprocess.run([sys.executable, "-c", script, str(path)], check=True)


def test_whoever_reads_the_file_after_a_dialog_looked_into_it_leaves_its_log(tmp_path: Path) -> None:
    path = tmp_path / "a.cohort"
    with closing(create(path)) as store:
        with store.step("test", NOW) as step:
            step.insert("participant", name="Kept", profession="policy")
        looked_into_as_a_file_dialog_does(path)
        assert store.trouble() == ""  # the console asks so once a second
        in_another_process(READS, path)
        assert store.trouble() == ""
        with store.step("test", NOW) as step:
            step.insert("participant", name="Kept later", profession="policy")
    with snapshot(path) as read:
        names = [row[0] for row in read.connection.execute("SELECT name FROM participant ORDER BY name")]
    assert names == ["Kept", "Kept later"]


def test_a_snapshot_leaves_the_log_of_a_held_file_even_where_the_locks_are_gone(tmp_path: Path) -> None:
    path = tmp_path / "a.cohort"
    with closing(create(path)) as store:
        with store.step("test", NOW) as step:
            step.insert("participant", name="Kept", profession="policy")
        looked_into_as_a_file_dialog_does(path)
        in_another_process(LOOKS, path)
        assert store.trouble() == ""


def test_closing_a_file_lets_its_locks_go(tmp_path: Path) -> None:
    path = tmp_path / "a.cohort"
    create(path).close()
    in_another_process(READS, path)
    assert not path.with_name("a.cohort-wal").exists()
