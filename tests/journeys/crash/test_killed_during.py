"""kill -9 in the middle of what takes longer: all of it is there or none, and the next start goes on."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from sqlite_utils import Database

from facilitator.capture import backups
from facilitator.capture.header import APPLICATION_ID, NEWEST
from facilitator.capture.opening import inspect, open_store
from facilitator.capture.schema import migrations
from facilitator.errors import UserError

MESSAGES = 2000
THREES = "Listening in threes"


def count(desk: Any, table: str) -> int:
    return int(desk.table(f"SELECT count(*) FROM {table}")[0][0])


def wait_a_moment(least: float, most: float) -> None:
    """A kill comes at any moment; there is nothing to wait for instead."""
    time.sleep(random.uniform(least, most))


def test_when_the_app_is_killed_while_a_chat_of_2000_messages_comes_in(crashing: Any, tmp_path: Path) -> None:
    app = crashing.open()
    app.ask("key", name="start")
    app.ask("chat", lines=MESSAGES)
    draft = "SELECT length(text) FROM draft WHERE id = 'chat'"
    app.until("look", lambda _: crashing.table(draft))
    app.send("put")
    while not app.heard.get(timeout=60).get("begun"):
        app.send("put")
    wait_a_moment(0, 0.4)
    app.kill()
    with_rest = crashing.remains(tmp_path)
    cards = with_rest.execute("SELECT count(*) FROM idea").fetchone()[0]
    pasted = with_rest.execute(draft).fetchall()
    with_rest.close()
    assert cards in (0, MESSAGES)
    assert bool(cards) is (pasted == [])  # what is not on the board stands in the field still
    app = crashing.open()
    if cards:
        app.ask("undo", name="undo")
    else:
        app.ask("look_at_chat")
        app.until("put", lambda answer: answer["ready"])
        assert count(crashing, "idea") == MESSAGES
        app.ask("undo", name="undo")
    assert count(crashing, "idea") == 0


def test_when_the_app_is_killed_while_a_round_is_planned(crashing: Any, tmp_path: Path) -> None:
    app = crashing.open()
    app.ask("key", name="start")
    while app.screen["title"] != THREES:
        app.ask("key", name="next")
    app.send("round")
    wait_a_moment(0, 0.3)
    app.kill()
    remains = crashing.remains(tmp_path)
    seated = Counter(row[0] for row in remains.execute("SELECT participant_id FROM seat"))
    remains.close()
    assert not seated or (len(seated) == 10 and set(seated.values()) == {1})
    app = crashing.open()
    assert app.screen["title"] == THREES
    if not seated:
        app.ask("round")
    app.until("look", lambda _: count(crashing, "seat") == 10)


def test_when_the_app_is_killed_before_rooms_are_announced(crashing: Any) -> None:
    app = crashing.open()
    app.ask("key", name="start")
    while app.screen["title"] != THREES:
        app.ask("key", name="next")
    app.kill()
    app = crashing.open()
    app.ask("round")
    app.until("look", lambda _: count(crashing, "seat") == 10)


def test_when_the_app_is_killed_while_its_window_closes(crashing: Any, tmp_path: Path) -> None:
    app = crashing.open()
    app.ask("key", name="start")
    assert "A note" in app.ask("note", text="A note")["list"]
    app.ask("type", where="capture", text="half typed")
    app.until("half_capture", lambda answer: answer["words"] == "half typed")
    app.send("close")
    while not app.heard.get(timeout=60).get("begun"):
        pass
    wait_a_moment(0, 0.05)
    app.kill()
    crashing.remains(tmp_path).close()
    app = crashing.open()
    assert app.screen["title"] == "Welcome and how we work"
    assert crashing.table("SELECT text FROM note") == [("A note",)]
    words = app.ask("half", where="capture")["words"]
    assert "half typed".startswith(words)


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    """A cohort file of the first schema with some hundred people in it."""
    path = tmp_path / "old.cohort"
    db = Database(path)
    migrations.apply(db, stop_before="m002_measures")
    db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.conn.execute("PRAGMA user_version = 1")
    db["participant"].insert_all(
        {"id": f"p{n}", "name": f"Person {n}", "profession": "policy"} for n in range(500)
    )
    db.close()
    return path


def is_whole(backup: Path) -> bool:
    """A kill may have left half a backup too; the next start has made another."""
    try:
        return inspect(backup) == 1
    except UserError:
        return False


OPEN = (
    "import sys; from pathlib import Path; from facilitator.capture.opening import open_store; "
    "from facilitator.capture import schema; print('begun', flush=True); "
    "open_store(Path(sys.argv[1])).close()"
)


def test_when_the_app_is_killed_while_an_older_file_is_brought_up_to_date(
    old_file: Path, tmp_path: Path
) -> None:
    for attempt in range(4):
        path = tmp_path / f"{attempt}.cohort"
        copyfile(old_file, path)
        opening = subprocess.Popen([sys.executable, "-c", OPEN, str(path)], stdout=subprocess.PIPE)
        assert opening.stdout is not None
        assert opening.stdout.readline().strip() == b"begun"
        wait_a_moment(0, 0.12)
        opening.kill()
        opening.wait()
        opening.stdout.close()
        assert inspect(path) in (1, NEWEST)
        store = open_store(path)
        assert store.rows("SELECT count(*) AS n FROM participant") == [{"n": 500}]
        assert store.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
        assert not migrations.pending(store.db)
        store.close()
        assert inspect(path) == NEWEST
        assert any(is_whole(copy) for copy in backups.folder(path).glob("*.cohort"))


COPY = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from facilitator.capture import emergency
from facilitator.capture.opening import open_store

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

store = open_store(Path(sys.argv[1]))
if sys.argv[3]:
    setattr(emergency, sys.argv[3], die)
now = datetime(2023, 3, 24, 14, 30, tzinfo=UTC)
seen = lambda: sys.argv[3] or print("begun", flush=True) or True
print(emergency.copy_out(store, [Path(sys.argv[2])], now, now, seen).path)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_when_the_app_is_killed_while_an_emergency_copy_is_made(crashing: Any, tmp_path: Path) -> None:
    documents = tmp_path / "Documents"
    documents.mkdir()

    def begin(where: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", COPY, str(crashing.path), str(documents), where]
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    for where in ("_mark", "_sync", "put_in_place", "any moment"):
        copying = begin("" if where == "any moment" else where)
        assert copying.stdout is not None
        if where == "any moment":
            assert copying.stdout.readline() == "begun\n"
            wait_a_moment(0, 0.05)
            copying.kill()
        assert copying.wait() == -9 or where == "any moment"  # which may come too late
        copying.stdout.close()
        for copy in documents.glob("*.cohort"):  # what has its name is whole
            assert where == "any moment"
            assert backups.wrong_with(copy) == ""
            copy.unlink()
    copying = begin("")
    said, _ = copying.communicate()
    made = Path(said.splitlines()[-1])
    assert [p.name for p in documents.iterdir()] == [made.name]
    with closing(open_store(made)) as store:
        assert store.rows("SELECT count(*) AS n FROM participant") == [{"n": 10}]
