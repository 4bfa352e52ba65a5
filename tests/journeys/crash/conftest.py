"""The app as a process that is driven and killed, and what its file holds then, read from a copy."""

from __future__ import annotations

import json
import os
import queue
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from facilitator.live import demo

DRIVER = Path(__file__).with_name("driver.py")
PATIENCE = 60.0
"""Seconds after which an answer that does not come is a failure."""


class App:
    """The app on a file, in a process of its own."""

    def __init__(self, path: Path, home: Path) -> None:
        self.path = path
        self._errors = (home / "stderr.txt").open("ab")
        self._process = subprocess.Popen(
            [sys.executable, str(DRIVER), str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=_env(home),
            text=True,
        )
        self.heard: queue.Queue[dict[str, Any]] = queue.Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self.screen: dict[str, Any] = {}
        self.ask("look")

    def send(self, do: str, **named: Any) -> None:
        """Asks for something, and waits for nothing."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do, **named}) + "\n")
        self._process.stdin.flush()

    def ask(self, do: str, **named: Any) -> dict[str, Any]:
        """Asks for something, and gives what the screen showed when it was done."""
        self.send(do, **named)
        while True:
            answer = self.heard.get(timeout=PATIENCE)
            if "error" in answer:
                raise AssertionError(answer["error"])
            if "screen" in answer:
                self.screen = answer["screen"]
                return answer

    def until(self, do: str, true: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """Asks again and again until the answer is as wanted."""
        end = time.monotonic() + PATIENCE
        while not true(answer := self.ask(do)):
            assert time.monotonic() < end, answer
        return answer

    def kill(self) -> float:
        """Kills the process, as ``kill -9`` does; gives the moment (time.monotonic)."""
        self._process.kill()
        killed = time.monotonic()
        self._process.wait(PATIENCE)
        self._listener.join(PATIENCE)
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            if stream is not None:
                with_no_error(stream.close)
        return killed

    def wait_for_end(self) -> int:
        """Waits until the process has ended by itself."""
        return self._process.wait(PATIENCE)

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{") and line.endswith("}\n"):  # a kill may cut the last one
                self.heard.put(json.loads(line))


def with_no_error(does: Callable[[], object]) -> None:
    """A pipe to a process that was killed may complain of it."""
    with suppress(OSError):
        does()


def _env(home: Path) -> dict[str, str]:
    """This process's, with folders for windows and logs of their own."""
    folders = ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")
    root = str(Path(__file__).parents[3])
    return {
        **os.environ,
        **dict.fromkeys(folders, str(home)),
        "PYTHONPATH": root,
        "QT_QPA_PLATFORM": "offscreen",
    }


class Desk:
    """One cohort file, and the processes that come and go on it."""

    def __init__(self, path: Path, home: Path) -> None:
        self.path, self.home = path, home
        self.app: App | None = None

    def open(self) -> App:
        """Starts the app on the file."""
        self.app = App(self.path, self.home)
        return self.app

    def remains(self, where: Path) -> sqlite3.Connection:
        """A copy of what a kill has left, as SQLite recovers it; its integrity is checked."""
        copy = where / f"remains-{time.monotonic_ns()}.cohort"
        for tail in ("", "-wal"):
            if Path(f"{self.path}{tail}").exists():
                copyfile(f"{self.path}{tail}", f"{copy}{tail}")
        connection = sqlite3.connect(copy)
        connection.row_factory = sqlite3.Row
        assert connection.execute("PRAGMA integrity_check").fetchall()[0][0] == "ok"
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return connection

    def table(self, sql: str) -> list[Any]:
        """Rows of the file while the app has it open."""
        with closing(sqlite3.connect(f"{self.path.as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute(sql).fetchall()


@pytest.fixture
def crashing(tmp_path: Path) -> Iterator[Desk]:
    """A demo cohort whose first session starts in a moment, and no app on it yet."""
    made = Desk(demo.make(tmp_path, datetime.now(UTC)), tmp_path / "home")
    made.home.mkdir()
    yield made
    if made.app is not None and made.app.is_running:
        made.app.kill()
